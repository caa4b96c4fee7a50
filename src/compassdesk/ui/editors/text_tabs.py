"""The tabs over the texts of an item: who goes on typing after Tab has come to them types in the text below."""

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from compassdesk.ui.widgets.plain_text import PlainText


class TextTabs(QTabBar):
    """`text` gives the text in front that may be written in, if there is one.

    Tab comes here from the title, and a letter typed here would otherwise be a shortcut: N another item, T today.
    """

    def __init__(self, text: Callable[[], PlainText | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._written_by(cast("QKeyEvent", event)) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = self._written_by(event)
        if text is None:
            super().keyPressEvent(event)
            return
        text.setFocus(Qt.FocusReason.TabFocusReason)
        text.moveCursor(QTextCursor.MoveOperation.End)
        QApplication.sendEvent(text, event)

    def _written_by(self, event: QKeyEvent) -> PlainText | None:
        """The text that a key begins to write in; None for a key that writes nothing."""
        held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        writes = event.text().strip() and event.text().isprintable()
        return self._text() if writes and held == Qt.KeyboardModifier.NoModifier else None
