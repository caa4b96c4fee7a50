"""Move the selected items to a date and time without dragging; several keep their distances."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.reading_days import Understood, understood
from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.domain.reschedule import duplicated, moved, placed_at, stays
from compassdesk.domain.starting import Start, starting
from compassdesk.domain.usual import USUAL_TIME
from compassdesk.texts import numbers, read_dates
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.day_field import too_far
from compassdesk.ui.fields.day_picker import offer_days
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


def move_to(parent: QWidget | None, session: Session, sight: Sight) -> None:
    """Ask where the selected items go, showing what it does to the balance while it is typed."""
    items = session.items(sight.selected)
    if items:
        ask(MoveTo(parent, session, sight, items))


class MoveTo(Frame):
    """See the module. The first item goes to the given moment, the others as far as it goes.

    What is published stays, and a copy of it goes there instead where nothing else is selected.
    """

    def __init__(self, parent: QWidget | None, session: Session, sight: Sight, items: tuple[Item, ...]) -> None:
        staying = sum(map(stays, items))
        going = tuple(item for item in items if not stays(item))
        title = (
            translate("MoveTo", "Move %n item(s)", "", len(going))
            if going
            else translate("MoveTo", "Duplicate %n item(s)", "", staying)
        )
        super().__init__(parent, title, width=400)
        self._step, self._copying = title, not going
        items = going or items
        self._session, self._sight, self._items = session, sight, items
        starts = [item.starts_at for item in items if item.starts_at is not None]
        self._anchor = min(starts, default=None)
        self.body.addWidget(label(self._lead(), "sub", wrap=True))
        if staying:
            told = translate(
                "MoveTo", "%n published item(s) stay where they are. Another status lets them move.", "", staying
            )
            self.body.addWidget(label(told, "sub", wrap=True))
        today = session.now().date()
        known = self._anchor or datetime.combine(max(today, sight.first), USUAL_TIME)
        self.day, self.time = TextField(), TextField()
        self.day.setText(numbers.short_date(known.date()))
        self.time.setText(numbers.clock(known))
        self.day.selectAll()
        self.day_row = FieldRow(translate("MoveTo", "To which day"), self.day)
        self.time_row = FieldRow(translate("MoveTo", "At what time"), self.time)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.day_row, 3)
        line.addWidget(self.time_row, 2)
        self.body.addLayout(line)
        self.understood = label("", "sub", wrap=True)
        self.body.addWidget(self.understood)
        accept = translate("MoveTo", "Duplicate here") if self._copying else translate("MoveTo", "Move")
        self.add_accept(accept).clicked.connect(self._move)
        self.add_cancel()
        self.day.textEdited.connect(self._read)
        self.time.textEdited.connect(self._read)
        offer_days(self.day, self._around)
        self.finished.connect(lambda _result: session.preview(None, self))
        self._read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def _around(self) -> date:
        return (self.target() or self._anchor or self._session.now()).date()

    def target(self) -> datetime | None:
        """The moment that is typed in, None while it is none."""
        start = self._start()
        return start.at if start is not None else None

    def _start(self) -> Start | None:
        day, hours = self._understood().day, self._hours()
        if day is None or hours is None:
            return None
        return starting(day, hours.start, hours.clock, self._session.plan.client.timezone)

    def _understood(self) -> Understood:
        """What is typed as a day; several are none, and a time has its own field."""
        today = (
            self._anchor.date() if self._anchor and self.day.text().strip()[:1] in "+-" else self._session.now().date()
        )
        found = understood(self.day.text(), today, month_first=numbers.month_first())
        return found if found is not None and found.last_day is None else Understood(None)

    def _hours(self) -> Hours | None:
        hours = read_hours(self.time.text())
        return hours if hours is not None and hours.minutes is None else None

    def patch(self, target: datetime) -> Patch:
        """All items as they will be; InputError("no-such-day") when one would leave the calendar."""
        distance = target - self._anchor if self._anchor is not None else timedelta(0)
        if self._copying:
            return Patch(items=tuple(duplicated(item, delta=distance) for item in self._items))
        items = (placed_at(item, target) if item.starts_at is None else moved(item, distance) for item in self._items)
        return Patch(items=tuple(items), base=Rows(items=self._items))

    def _lead(self) -> str:
        if len(self._items) == 1:
            return self._items[0].title
        return translate("MoveTo", "The first one goes to this moment; the others keep their distance to it.")

    def _read(self) -> None:
        start = self._start()
        self.day_row.set_error("")
        self.time_row.set_error("")
        if start is None:
            self.understood.setText(" ")
            self._session.preview(None, self)
            return
        target, found = start.at, self._understood()
        said = [f"{numbers.full_day(target.date())}, {numbers.clock(target)}"]
        if found.told and found.day is not None:
            said.append(read_dates.told(found.told, self.day.text().strip(), found.day))
        said += [read_dates.told(code, self.time.text().strip(), target) for code in start.told]
        self.understood.setText("\n".join(said))
        try:
            self._session.preview(self.patch(target), self)
        except InputError:
            self._session.preview(None, self)

    def _move(self) -> None:
        target = self.target()
        if target is None:
            if self._hours() is None:
                self.time_row.set_error(translate("MoveTo", "This is no time. Try 9:30."))
            else:
                self.day_row.set_error(translate("MoveTo", "This is no date. Try “12 March” or “+2w”."))
            return
        try:
            patch = self.patch(target)
        except InputError:
            self.day_row.set_error(too_far())
            return
        written = self._session.change(self._step, patch)
        self._sight.show(target.date())
        first = min(range(len(patch.items)), key=lambda at: patch.items[at].starts_at or target)
        self._sight.cursor.put(target.date(), written["items"][first])
        self._session.spoken.emit(f"{self._step}: {numbers.full_day(target.date())}, {numbers.clock(target)}")
        self.accept()
