"""A small form that unfolds in a card itself: what it asks, a button that accepts and one that gives up."""

from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.widgets.escape_key import kept_from_window

translate = QCoreApplication.translate


class FormInCard(QWidget):
    """Enter in a field accepts, Escape gives up. `why` is the sentence it is about; `more` stands below that."""

    given_up = Signal()
    typed = Signal()
    """Something was typed in the sentence."""

    def __init__(self, why: FieldRow[Any], accept: str, *more: FieldRow[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._why = why
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        for field in (why, *more):
            column.addWidget(field)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.accept_button = QPushButton(accept)
        self.accept_button.setProperty("kind", "fix")
        self.cancel_button = QPushButton(translate("FormInCard", "Cancel"))
        self.cancel_button.setProperty("kind", "small")
        for button in (self.accept_button, self.cancel_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.given_up)
        why.field.typed.connect(self.typed)
        self.setFocusProxy(why.field)

    def accept(self) -> None:
        """Tell what was filled in, where it is complete; else say what is missing."""
        raise NotImplementedError

    def unsaved(self) -> str:
        """What stands in the form and was not confirmed, as a sentence; nothing when nothing was written."""
        words = self._why.field.value()
        return not_confirmed(self._why.caption.text(), words) if words and not self.isHidden() else ""

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            self.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
