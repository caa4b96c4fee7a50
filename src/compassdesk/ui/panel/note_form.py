"""A sentence that a fix asks for before it is done: a small form that unfolds in the card itself."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.panel.form_in_card import FormInCard

translate = QCoreApplication.translate


class NoteForm(FormInCard):
    """Emits `accepted(note)`."""

    accepted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self.note = FieldRow(translate("NoteForm", "Why is that so?"), TextField(required=True))
        self.note.set_hint(translate("NoteForm", "It is kept with the channel, as its reason to be there."))
        super().__init__(self.note, translate("NoteForm", "Apply"), parent=parent)

    def ask(self, what: str, note: str) -> None:
        """Unfold for a fix; `note` is what is known already."""
        self.accept_button.setAccessibleName(what)
        self.note.field.set_value(note)
        self.note.set_error("")
        self.show()

    def accept(self) -> None:
        if self.note.check():
            self.accepted.emit(self.note.field.value())
