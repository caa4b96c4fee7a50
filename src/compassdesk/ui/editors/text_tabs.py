"""The tabs over the texts of an item: who goes on typing after Tab has come to them types in the text below."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTabBar, QWidget

from compassdesk.rendering.look import icons
from compassdesk.ui.widgets.plain_text import PlainText
from compassdesk.ui.widgets.tip_text import tip_text

MARK = 14
TOO_WIDE_ALONE, TOO_WIDE_BESIDE = 16, 9
"""Pixels by which Qt makes a tab wider than its mark alone needs, and than its mark with words beside it."""
CLOSER = 8
"""Pixels by which a mark alone may stand closer to the next where they do not fit otherwise."""


class TabFace(NamedTuple):
    """What a tab shows: its `words`; where there is no room for all, its `mark` with what is `brief`."""

    whole: str
    """As it is read out, and told by a tip where it is not shown."""
    words: str
    mark: str = ""
    """The name of an icon; without one the words always stand there."""
    brief: str = ""
    gives_way: int = 0
    """In which order they show their mark alone: those of 1 first, those of 3 last, and of 0 never."""


MOST_GIVES_WAY = 3


class TextTabs(QTabBar):
    """`text` gives the text in front that may be written in, if there is one.

    Tab comes here from the title, and a letter typed here would otherwise be a shortcut: N another item, T today.
    Which tabs show their mark alone does not hang on which is in front: none moves away from below a pointer.
    """

    def __init__(self, text: Callable[[], PlainText | None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self._faces: tuple[TabFace, ...] = ()
        self._shown: tuple[tuple[TabFace, ...], int] = ((), 0)
        self._closer = 0
        self.setIconSize(QSize(MARK, MARK))

    def dress(self, faces: Sequence[TabFace]) -> None:
        """Show these, one for each tab."""
        self._faces = tuple(faces)
        for index, face in enumerate(self._faces):
            self.setTabIcon(index, icons.icon(face.mark) if face.mark else QIcon())
            self.setAccessibleTabName(index, face.whole)
        self._fit()

    def tabSizeHint(self, index: int) -> QSize:
        hint = super().tabSizeHint(index)
        if self.tabIcon(index).isNull():
            return hint
        return hint - QSize(TOO_WIDE_BESIDE if self.tabText(index) else TOO_WIDE_ALONE + self._closer, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As many words as there is room for; where there is none for all of the marks, those stand closer."""
        if self._shown == (self._faces, self.width()):
            return
        self._shown = (self._faces, self.width())
        self._closer = 0
        for given_way in (*range(MOST_GIVES_WAY + 1), MOST_GIVES_WAY):
            for index, face in enumerate(self._faces):
                gives_way = bool(face.mark) and 0 < face.gives_way <= given_way
                said = (face.brief if gives_way else face.words).replace("&", "&&")
                self.setTabText(index, said)
                self.setTabToolTip(index, "" if said.replace("&&", "&") == face.whole else tip_text(face.whole))
            if sum(self.tabSizeHint(index).width() for index in range(self.count())) <= self.width():
                return
            self._closer = CLOSER if given_way == MOST_GIVES_WAY else 0

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
