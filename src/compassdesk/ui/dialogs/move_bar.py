"""Move a campaign or a note to another day without dragging: all of it, with the days that belong to it."""

from collections.abc import Callable
from datetime import date, datetime, time

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, DayNote
from compassdesk.texts import numbers
from compassdesk.ui.calendar import bar_changes, changes
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.moving_frame import MovingFrame
from compassdesk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate


class MoveBar(MovingFrame):
    """See the module. Its first day is asked for, and `went` is told which that has become."""

    def __init__(
        self, parent: QWidget | None, session: Session, row: Campaign | DayNote, went: Callable[[date], object]
    ) -> None:
        self._row, self._went = row, went
        self._along = bar_changes.items_along(session, row)
        first, last = bar_changes.days_of(row)
        said = [bar_changes.name_of(row)]
        if last > first:
            said[0] += f" · {numbers.day_range(first, last)}"
            said.append(translate("MoveTo", "It begins on this day and lasts as long as now."))
        begins = datetime.combine(first, time())
        title = (
            translate("MoveTo", "Move the campaign")
            if isinstance(row, Campaign)
            else translate("MoveTo", "Move the note")
        )
        super().__init__(parent, session, title, said, begins, begins, timed=False)
        count = len(self._along.going)
        self.items = TickBox(translate("MoveTo", "Take its %n item(s) along", "", count))
        self.items.setChecked(True)
        self.items.setVisible(bool(count))
        self.items.toggled.connect(self._read)
        self.body.insertWidget(self.body.indexOf(self.understood), self.items)
        self._read()

    def patch(self, target: datetime) -> Patch:
        intent = self._intent(target)
        return intent.patch if intent is not None and intent.patch is not None else Patch()

    def write(self, patch: Patch, target: datetime) -> None:
        del patch
        intent = self._intent(target)
        if intent is None or intent.commit(self._session) is not None:
            self._went(target.date())

    def _intent(self, target: datetime) -> changes.Intent | None:
        days = (target.date() - bar_changes.days_of(self._row)[0]).days
        intent = bar_changes.moved(self._row, days, self._along if self.items.isChecked() else None)
        if intent is None and days:
            raise InputError("no-such-day")
        return intent
