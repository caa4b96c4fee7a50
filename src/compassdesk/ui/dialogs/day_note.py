"""A note at a day, or at several: written, changed, removed."""

from datetime import date
from operator import attrgetter

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import PlanError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import DayNote
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.waiting_beside import followed, in_dialog
from compassdesk.ui.fields.day_field import DayField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask

translate = QCoreApplication.translate


def new_day_note(parent: QWidget | None, session: Session, day: date) -> None:
    """Ask for a note at a day."""
    ask(DayNoteDialog(parent, session, DayNote(id="", first=day, text="")))


def edit_day_note(parent: QWidget | None, session: Session, key: str) -> None:
    """Show a note of the plan; nothing happens when it is gone."""
    note = next((row for row in session.plan.day_notes if row.id == key), None)
    if note is not None:
        ask(DayNoteDialog(parent, session, note))


class DayNoteDialog(Frame):
    """One note; each button is one undoable step."""

    def __init__(self, parent: QWidget | None, session: Session, note: DayNote) -> None:
        title = translate("DayNote", "Note at a day") if note.id else translate("DayNote", "New note at a day")
        super().__init__(parent, title, width=420)
        self._session, self._note = session, note
        today = session.now().date()
        self.text = TextField(translate("DayNote", "Council meeting at 20:00"), required=True)
        self.first = DayField(required=True, today=today)
        self.last = DayField(translate("DayNote", "Only for a note over several days"), today=today)
        self.first.rest = self.last
        self._rows = {
            field: FieldRow(caption, field)
            for field, caption in (
                (self.text, translate("DayNote", "Note")),
                (self.first, translate("DayNote", "First day")),
                (self.last, translate("DayNote", "Last day")),
            )
        }
        for row in self._rows.values():
            self.body.addWidget(row)
        self.text.set_value(note.text)
        self.first.set_value(note.first)
        self.last.set_value(note.last)
        why_not = not_writable(session)
        words = translate("DayNote", "Save") if note.id else translate("DayNote", "Add")
        save = self.add_accept(words)
        save.clicked.connect(self._save)
        if note.id:
            remove = self.add_action(translate("DayNote", "Remove"))
            remove.clicked.connect(self._remove)
            remove.setEnabled(not why_not)
        self.add_cancel()
        save.setEnabled(not why_not)
        save.setToolTip(why_not)
        if note.id:
            rows = {name: self._rows[field] for name, field in self._named().items()}
            self.waiting = in_dialog(session, self, ("day_notes", note.id), rows, self.body, self._show_chosen)

    def _named(self) -> dict[str, TextField | DayField]:
        return {"text": self.text, "first": self.first, "last": self.last}

    def _show_chosen(self) -> None:
        fields = [(field, attrgetter(name)) for name, field in self._named().items()]
        self._note = followed(self, self._note, self._session.plan.day_notes, fields) or self._note

    def _save(self) -> None:
        self.last.first = self.first.value()
        problems = {field: field.problem() for field in self._rows}
        for field, row in self._rows.items():
            row.set_error(problems[field])
        wrong = next((field for field, problem in problems.items() if problem), None)
        first, last = self.first.value(), self.last.value()
        if wrong is not None or first is None:
            if wrong is not None:
                wrong.setFocus()
            return
        changed = replace(
            self._note, text=self.text.value(), first=first, last=last if last is not None and last > first else None
        )
        if changed != self._note:
            base = Rows(day_notes=(self._note,)) if self._note.id else Rows()
            self._write(translate("DayNote", "Note at a day"), Patch(day_notes=(changed,), base=base))
        else:
            self.accept()

    def _remove(self) -> None:
        patch = Patch(removed=(("day_notes", self._note.id),), base=Rows(day_notes=(self._note,)))
        if self._write(translate("DayNote", "Remove the note"), patch):
            self._session.say(translate("DayNote", "The note is removed."), undo=True)

    def _write(self, label: str, patch: Patch) -> bool:
        """Write it and close; what cannot be written stays here, with the reason. Whether it was written."""
        try:
            self._session.change(label, patch)
        except PlanError as error:
            from compassdesk.texts.errors import sentence

            self._rows[self.text].set_error(sentence(error))
            return False
        self.accept()
        return True
