"""The forms in which a card asks for words of the user's own: why a finding may rest, and what a fix is to note.

They are made when they are first wanted. What stands in them is not saved by itself, and counts as unsaved.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.fix_button import FixButton
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.scrolling import scroll_to

if TYPE_CHECKING:
    from compassdesk.ui.panel.form_in_card import FormInCard
    from compassdesk.ui.panel.note_form import NoteForm
    from compassdesk.ui.panel.waive_form import WaiveForm


class CardForms(QWidget):
    """Hidden while nothing is asked."""

    waived = Signal(str, object)
    """Why the finding may rest, and until which day. The form stays until `end_waiver`."""
    waiver_ended = Signal()
    """It is no longer asked; the keyboard is to go on somewhere."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._waive_form: WaiveForm | None = None
        self._note_form: NoteForm | None = None
        self._noting: FixButton | None = None
        self._column = column(self, gap=6)
        self.hide()

    def ask_waiver(self) -> None:
        """Ask why the finding may rest, and until when."""
        if self._waive_form is None:
            from compassdesk.ui.panel.waive_form import WaiveForm

            form = WaiveForm(self._session.now().date(), self._sight.week.sunday)
            form.accepted.connect(self.waived)
            form.given_up.connect(self.end_waiver)
            self._waive_form = form
            self._take_in(form)
        self._open(self._waive_form)

    def end_waiver(self) -> None:
        """Forget what was said of it: it rests by now, or it was given up."""
        if self._waive_form is not None:
            self._fold(self._waive_form)
            self._waive_form.reason.field.set_value("")
            self.waiver_ended.emit()

    def ask_note(self, button: FixButton) -> None:
        """Ask for the sentence that a fix wants before it is done."""
        if self._note_form is None:
            from compassdesk.ui.panel.note_form import NoteForm

            form = NoteForm()
            form.accepted.connect(self._apply_with_note)
            form.given_up.connect(self._end_note)
            self._note_form = form
            self._take_in(form)
        self._noting = button
        self._note_form.ask(button.full_text, button.noted())
        self._open(self._note_form)

    def unsaved(self) -> bool:
        """Whether words stand in a form that were not confirmed."""
        forms = (self._waive_form, self._note_form)
        return any(form.unsaved() for form in forms if form is not None)

    def _apply_with_note(self, note: str) -> None:
        if self._noting is not None and self._note_form is not None:
            self._noting.apply(note)
            self._fold(self._note_form)  # what could not be written stays in it

    def _end_note(self) -> None:
        if self._note_form is not None:
            self._fold(self._note_form)
        if self._noting is not None:
            self._noting.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_in(self, form: "FormInCard") -> None:
        form.typed.connect(lambda: self._typing(form))
        self._column.addWidget(form)

    def _open(self, form: "FormInCard") -> None:
        self.show()
        form.show()
        form.setFocus(Qt.FocusReason.OtherFocusReason)
        scroll_to(form)

    def _fold(self, form: "FormInCard") -> None:
        self._session.typing.end(form)
        form.hide()
        self.setVisible(any(one is not None and not one.isHidden() for one in (self._waive_form, self._note_form)))

    def _typing(self, form: "FormInCard") -> None:
        self._session.typing.wait(form, form.unsaved)
