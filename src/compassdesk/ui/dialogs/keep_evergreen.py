"""Keep an item as evergreen: after how many days of rest it is offered again, and how often at most."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.evergreen import (
    MOST_DAYS,
    MOST_TIMES,
    USUAL_DAYS,
    Rhythm,
    kept_of,
    rhythm_in,
    with_rhythm,
)
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Record
from compassdesk.domain.template_of_items import template_of
from compassdesk.domain.templates import record_of
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def keep_evergreen(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask about the one selected item, or about the evergreen item that it was made from."""
    session.settle()
    item = session.item(sight.edited or (sight.selected[0] if sight.selected else ""))
    if item is None or session.file is None:
        return
    record = kept_of(session.plan, item)
    if record is None:
        fresh = record_of(template_of(session.plan, (item,), "item", item.title))
        ask(KeepEvergreen(parent, session, fresh, Rhythm(of=item.id)))
    else:
        change_rhythm(parent, session, record)


def change_rhythm(parent: QWidget | None, session: Session, record: Record) -> None:
    """Ask about an evergreen item that is there."""
    rhythm = rhythm_in(record)
    if why_not := not_writable(session):
        session.say(why_not)
    elif rhythm is not None:
        ask(KeepEvergreen(parent, session, record, rhythm))


class KeepEvergreen(Frame):
    """See the module. Each button is one undoable step; a record without an id is a new one."""

    def __init__(self, parent: QWidget | None, session: Session, record: Record, rhythm: Rhythm) -> None:
        lead = translate(
            "Evergreen",
            "It is offered below Ideas once it has rested. Each time a copy is planned, which knows what it was made"
            " from.",
        )
        super().__init__(parent, translate("Evergreen", "Keep as evergreen"), lead=lead, width=420)
        self._session, self._record, self._rhythm = session, record, rhythm
        self.body.addWidget(label(self._name(), wrap=True))
        self.days = NumberField(least=0, most=MOST_DAYS, required=True)
        self.days.set_value(rhythm.days if record.id else USUAL_DAYS)
        self.most = NumberField(translate("Evergreen", "no limit"), least=1, most=MOST_TIMES)
        self.most.set_value(rhythm.most)
        self.days_row = FieldRow(translate("Evergreen", "Days of rest between"), self.days)
        self.most_row = FieldRow(translate("Evergreen", "Times at most, the first one too"), self.most)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.days_row)
        line.addWidget(self.most_row)
        self.body.addLayout(line)
        self.add_accept(translate("Evergreen", "Keep")).clicked.connect(self._keep)
        if record.id:
            self.stop_button = self.add_action(translate("Evergreen", "No longer evergreen"))
            self.stop_button.clicked.connect(self._stop)
        self.add_cancel()

    def _name(self) -> str:
        return str(self._record.content.get("name", ""))

    def _keep(self) -> None:
        wrong = next((row for row in (self.days_row, self.most_row) if not row.check()), None)
        if wrong is not None:
            wrong.take_cursor()
            return
        rhythm = Rhythm(self.days.value() or 0, self.most.value(), self._rhythm.of)
        row = with_rhythm(self._record, rhythm)
        base = Rows(templates=(self._record,)) if self._record.id else Rows()
        if row == self._record:
            self.accept()
        elif self._write(translate("Evergreen", "Keep “{name}” as evergreen"), Patch(templates=(row,), base=base)):
            told = translate("Evergreen", "“{name}” is offered below Ideas once it has rested.")
            self._session.say(told.replace("{name}", self._name()), undo=True)

    def _stop(self) -> None:
        patch = Patch(removed=(("templates", self._record.id),), base=Rows(templates=(self._record,)))
        if self._write(translate("Evergreen", "“{name}” is no longer evergreen"), patch):
            told = translate("Evergreen", "“{name}” is no longer evergreen")
            self._session.say(told.replace("{name}", self._name()), undo=True)

    def _write(self, words: str, patch: Patch) -> bool:
        if commit(self._session, words.replace("{name}", self._name()), patch) is None:
            return False
        self.accept()
        return True
