"""A sentence that a fix asks for before it is done: a small form that unfolds in the card itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from compassdesk.ui.fields.field_row import FieldRow, not_confirmed
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.escape_key import kept_from_window


class NoteForm(QWidget):
    """Emits `accepted(note)`; Escape gives up."""

    accepted = Signal(str)
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(8)
        self.note = FieldRow(self.tr("Why is that so?"), TextField(required=True))
        self.note.set_hint(self.tr("It is kept with the channel, as its reason to be there."))
        column.addWidget(self.note)
        row = QHBoxLayout()
        row.setSpacing(6)
        self.accept_button = QPushButton(self.tr("Apply"))
        self.accept_button.setProperty("kind", "fix")
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setProperty("kind", "small")
        for button in (self.accept_button, self.cancel_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.accept_button.clicked.connect(self._accept)
        self.cancel_button.clicked.connect(self.given_up)
        self.setFocusProxy(self.note.field)

    def ask(self, what: str, note: str) -> None:
        """Unfold for a fix; `note` is what is known already."""
        self.accept_button.setAccessibleName(what)
        self.note.field.set_value(note)
        self.note.set_error("")
        self.show()

    def _accept(self) -> None:
        if self.note.check():
            self.accepted.emit(self.note.field.value())

    def unsaved(self) -> str:
        """What stands in the form and was not confirmed, as a sentence; nothing when nothing was written."""
        words = self.note.field.value()
        return not_confirmed(self.note.caption.text(), words) if words and not self.isHidden() else ""

    def event(self, event: QEvent) -> bool:
        return kept_from_window(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not isinstance(self.focusWidget(), QPushButton):
            self._accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)
