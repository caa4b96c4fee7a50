"""Plan something for a day of the year, or several: when it goes out, how many days before, and when it is ready."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.bounds import within_days
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.domain.year_days import OWN, of_listed_id, own_days
from compassdesk.texts import close_words, numbers
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.close_posts import found_for
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
MOST_DAYS = 366
READY = 2
"""Days before it goes out by which it is to be ready, unless another number is typed."""
_END_OF_DAY = time(17)


def plan_for_day(parent: QWidget | None, session: Session, sight: Sight, day: date, key: str) -> None:
    """Ask for a post about a day of the year, by the id under which it is shown."""
    name = named(session, key)
    session.settle()
    if why_not := not_writable(session):
        session.say(why_not)
    elif name:
        first, last = stretch(session, sight, day, key)
        ask(PlanDay(parent, session, sight, first, name, last))


def stretch(session: Session, sight: Sight, day: date, key: str) -> tuple[date, date]:
    """From when days are counted, and the last day: what lasts several is planned for as a whole, from its beginning,
    unless that is over.
    """
    from compassdesk.ui.calendar.days_of_the_year import days_of_the_year

    shown = days_of_the_year(session, sight, day)
    first, last = next(((one.first, one.last) for one in shown if one.id == key), (day, day))
    return first if first >= session.now().date() else day, last


def named(session: Session, key: str) -> str:
    """What such a day is called; empty for one that is gone."""
    own = {one.id: one.name for one in own_days(session.plan)}
    return own.get(key.removeprefix(OWN), "") if key.startswith(OWN) else of_listed_id(key)[1]


class PlanDay(Frame):
    """See the module. One undoable step."""

    def __init__(
        self, parent: QWidget | None, session: Session, sight: Sight, day: date, name: str, last: date | None = None
    ) -> None:
        super().__init__(parent, translate("PlanDay", "Plan something for this day"), width=420)
        self._session, self._sight, self._day = session, sight, day
        when = numbers.dated_range(day, last) if last is not None and last > day else numbers.full_day(day)
        self.body.addWidget(label(f"{name} · {when}", "sub", wrap=True))
        self.title = TextField(required=True)
        self.title.set_value(name)
        self.before = NumberField(least=0, most=MOST_DAYS, required=True)
        self.before.set_value(0)
        self.ready = NumberField(translate("PlanDay", "no deadline"), least=0, most=MOST_DAYS)
        self.ready.set_value(READY)
        self.title_row = FieldRow(translate("PlanDay", "Title"), self.title)
        self.before_row = FieldRow(translate("PlanDay", "Goes out, days before"), self.before)
        self.ready_row = FieldRow(translate("PlanDay", "Ready, days before that"), self.ready)
        self.body.addWidget(self.title_row)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.before_row)
        line.addWidget(self.ready_row)
        self.body.addLayout(line)
        self.told = label(" ", "sub", wrap=True)
        self.body.addWidget(self.told)
        self.add_accept(translate("PlanDay", "Plan")).clicked.connect(self._accept)
        self.add_cancel()
        for change in (self.title.typed, self.before.typed, self.ready.typed):
            change.connect(self._read)
        self._read()

    def item(self) -> Item | None:
        """What would be planned; None while a number is none, or it would leave the calendar."""
        before, ready = self.before.value(), self.ready.value()
        if before is None or self.before.problem() or self.ready.problem():
            return None
        day = self._day - timedelta(days=before)
        due = day - timedelta(days=ready) if ready is not None else None
        if not within_days(day) or (due is not None and not within_days(due)):
            return None
        start = datetime.combine(day, USUAL_TIME)
        deadline = None
        if due is not None:
            deadline = min(datetime.combine(due, _END_OF_DAY), start)
        fresh = commands.fresh_item(self._session, self._sight, start)
        return replace(fresh, title=self.title.text().strip(), deadline=deadline)

    def _read(self) -> None:
        for row in (self.title_row, self.before_row, self.ready_row):
            row.set_error("")
        item = self.item()
        if item is None or item.starts_at is None:
            self.told.setText(" ")
            return
        said = [translate("PlanDay", "Goes out {day}").replace("{day}", numbers.moment(item.starts_at))]
        if item.deadline is not None:
            said.append(translate("PlanDay", "Ready {day}").replace("{day}", numbers.moment(item.deadline)))
        text = " · ".join(said)
        if close := found_for(self._session, (item,)):
            text += "\n" + close_words.sentence(close, self._session.plan)
        self.told.setText(text)

    def _accept(self) -> None:
        rows = (self.title_row, self.before_row, self.ready_row)
        wrong = next((row for row in rows if not row.check()), None)
        item = self.item()
        if wrong is None and (item is None or item.starts_at is None or item.starts_at.date() < self._today()):
            wrong = self.before_row
            wrong.set_error(translate("PlanDay", "That day is over. Fewer days before, or another year."))
        if wrong is not None or item is None:
            if wrong is not None:
                wrong.take_cursor()
            return
        written = commit(self._session, commands.creation_label(item), Patch(items=(item,)))
        if written is not None and item.starts_at is not None:
            self.accept()
            self._sight.show(item.starts_at.date())
            commands.open_written(self._sight, written, fresh=False)

    def _today(self) -> date:
        return self._session.now().date()
