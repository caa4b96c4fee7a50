"""A small form that unfolds in a card itself: what it asks, a button that accepts and one that gives up."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.widgets.small_form import SmallForm, answering

translate = QCoreApplication.translate


class FormInCard(SmallForm):
    """`why` is the sentence it is about; `more` stands below that. Subclasses give `accept`."""

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
        self.accept_button = QPushButton(accept)
        self.cancel_button = QPushButton(translate("FormInCard", "Cancel"))
        column.addLayout(answering(self.accept_button, self.cancel_button))
        self.accept_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.given_up)
        why.field.typed.connect(self.typed)
        self.setFocusProxy(why.field)

    def give_up(self) -> None:
        self.given_up.emit()

    def unsaved(self) -> str:
        """What stands in the form and was not confirmed, as a sentence; nothing when nothing was written."""
        words = self._why.field.value()
        return not_confirmed(self._why.caption.text(), words) if words and not self.isHidden() else ""
