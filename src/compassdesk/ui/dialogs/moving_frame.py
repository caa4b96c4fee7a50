"""A dialog that asks for a day, where it counts for a time too, and shows what would become of the plan meanwhile."""

from collections.abc import Iterable
from datetime import date, datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.reading_days import Understood, understood
from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.domain.starting import Start, starting
from compassdesk.texts import close_words, days_off_words, numbers, read_dates
from compassdesk.ui.desk.close_posts import found_for
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.showing_frame import ShowingFrame
from compassdesk.ui.fields.day_field import too_far
from compassdesk.ui.fields.day_picker import offer_days
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.text_field import TextField
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate


class MovingFrame(ShowingFrame):
    """See the module. Subclasses give `patch`, which `write` writes.

    `anchor` is the moment that "+1w" counts from, None for one that has none yet; `known` is what stands in the fields
    at first. Without `timed` it asks for a day alone. `said` are sentences above the fields.
    """

    def __init__(
        self,
        parent: QWidget | None,
        session: Session,
        title: str,
        said: Iterable[str],
        known: datetime,
        anchor: datetime | None,
        *,
        timed: bool = True,
        accept: str = "",
    ) -> None:
        super().__init__(parent, session, title, width=400)
        self._anchor, self._timed = anchor, timed
        for words in said:
            self.body.addWidget(label(words, "sub", wrap=True))
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
        self.time_row.setVisible(timed)
        self.body.addLayout(line)
        self.understood = label("", "sub", wrap=True)
        self.body.addWidget(self.understood)
        self.add_accept(accept or translate("MoveTo", "Move")).clicked.connect(self._accept)
        self.add_cancel()
        self.day.textEdited.connect(self._read)
        self.time.textEdited.connect(self._read)
        offer_days(self.day, self._around)

    # --- what a subclass says --------------------------------------------------------------------------------------

    def patch(self, target: datetime) -> Patch:
        """What would be changed; InputError("no-such-day") when something would leave the calendar."""
        raise NotImplementedError

    def write(self, patch: Patch, target: datetime) -> None:
        """Write it, and bring the keyboard to where it went."""
        raise NotImplementedError

    # --- what is typed ---------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def target(self) -> datetime | None:
        """The moment that is typed in, None while it is none."""
        start = self._start()
        return start.at if start is not None else None

    def _around(self) -> date:
        return (self.target() or self._anchor or self._session.now()).date()

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

    def _read(self) -> None:
        start = self._start()
        self.day_row.set_error("")
        self.time_row.set_error("")
        if start is None:
            self.understood.setText(" ")
            self.show_change(None)
            return
        target, found = start.at, self._understood()
        day = numbers.full_day(target.date())
        said = [f"{day}, {numbers.clock(target)}" if self._timed else day]
        if found.told and found.day is not None:
            said.append(read_dates.told(found.told, self.day.text().strip(), found.day))
        if self._timed:
            said += [read_dates.told(code, self.time.text().strip(), target) for code in start.told]
        try:
            patch = self.patch(target)
        except InputError:
            self.show_change(None)
        else:
            self.show_change(patch)
            days = [item.starts_at.date() for item in patch.items if item.starts_at is not None]
            if off := days_off_words.on_days_off(days, self._session.plan.client):
                said.append(off)
            if close := found_for(self._session, patch.items):
                said.append(close_words.sentence(close, self._session.plan))
        self.understood.setText("\n".join(said))

    def _accept(self) -> None:
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
        self.write(patch, target)
        self.accept()
