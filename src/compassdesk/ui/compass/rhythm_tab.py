"""The hours of the week: when something is published, and when somebody is there to answer (CD-03, CD-14, CD-21)."""

from datetime import datetime, time, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.preparing import may_exempt
from compassdesk.domain.compass.rhythm import Place, WeekRhythm, rhythm, unanswered_at
from compassdesk.domain.usual import USUAL_SLOT_MINUTES
from compassdesk.domain.week import FOUR_WEEKS, Week
from compassdesk.rendering.compass.painted_cells import Spot
from compassdesk.rendering.compass.rhythm_cells import (
    before_drawing,
    has_closed,
    rhythm_drawing,
    rhythm_grid,
    rhythm_legend,
)
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers
from compassdesk.texts.compass import rhythm_words
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.compass.answer_offers import AnswerOffers
from compassdesk.ui.compass.behind_list import Behind
from compassdesk.ui.compass.cell_grid import CellGridWidget, CellLegend
from compassdesk.ui.compass.reading import Read
from compassdesk.ui.compass.tab import CompassTab, Gather
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.scrolling import scroll_to

if TYPE_CHECKING:
    from compassdesk.services.judging import JudgedWeeks

_ANSWERS = "CD-03"
"""Whose finding offers moments to answer."""


class _Shown(Struct, frozen=True):
    """What a worker found: the weeks, and beside a single one the week before it."""

    hours: WeekRhythm
    before: WeekRhythm | None


def _gather(judged: "JudgedWeeks", week: Week, span: int) -> _Shown:
    before = rhythm(judged.ledger, week.plus(-1), 1) if span == 1 else None
    return _Shown(rhythm(judged.ledger, week, span), before)


class _Hours(QFrame):
    """A grid of hours under its heading."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        self.heading = label("", "h3")
        self.grid = CellGridWidget(name)
        column.addWidget(self.heading)
        column.addWidget(self.grid)

    def show_hours(self, hours: WeekRhythm, heading: str) -> None:
        self.heading.setText(heading)
        self.grid.show_grid(rhythm_grid(hours))


class RhythmTab(CompassTab):
    """See the module."""

    spans = (4, 1, 12)
    is_judged = True
    checks = frozenset((_ANSWERS, "CD-14", "CD-21"))

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(session, sight, judging, parent)
        self._week: Week | None = None
        self._span = self.spans[0]
        self._shown: _Shown | None = None
        self._opened: tuple[Place, bool] | None = None
        """The hour of which the items are listed, and whether it is of the week before."""
        self.offers, self.here = AnswerOffers(session), AnswerOffers(session)
        self.offers.stops_came.connect(self.put_in_order)
        self.here.stops_came.connect(self.put_in_order)
        self.behind.hold(self.here)
        self.behind.closed.connect(self._close)
        self.hours = _Hours(self.tr("Days by hours"))
        self.hours.grid.cell_chosen.connect(self._choose)
        self.before = _Hours(self.tr("The week before, days by hours"))
        self.before.grid.cell_chosen.connect(self._choose_before)
        self.legend = CellLegend()
        self.hint = label(
            self.tr("Choose an hour to see its items; in an empty one you plan a moment to answer."), "small", wrap=True
        )
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.before, 1)
        row.addWidget(self.hours, 1)
        self.column.addWidget(self.so_what)
        self.column.addWidget(self.offers)
        self.column.addLayout(row)
        self.column.addWidget(self.legend)
        self.column.addWidget(self.hint)
        self.column.addWidget(self.behind)
        self.column.addStretch(1)

    def gatherer(self) -> Gather:
        return _gather

    def weeks_read(self, week: Week, span: int) -> Read:
        """Beside one week stands the week before. Of each week its own judging is asked whether a post is answered.

        For that it looks back three weeks at exempt posts alone, which a lapse makes ask again (C3.7). Without any the
        look-back of a later week holds the first ones; not those in which an answer can still be planned and tried.
        """
        first, today = week.plus(1 - max(span, 2)), Week.of(self.session.now())
        if not any(map(may_exempt, self.session.plan.campaigns)):
            first = min(first.plus(FOUR_WEEKS - 1), max(first, today.plus(-1)), week)
        return Read(first, week, to_judge=True)

    def show_weeks(self, judged: "JudgedWeeks", week: Week, span: int, gathered: Any) -> None:
        super().show_weeks(judged, week, span, gathered)
        self._week, self._span, self._shown = week, span, gathered
        hours, before = gathered.hours, gathered.before
        self.so_what.tell(rhythm_words.sentence(hours), rhythm_words.more(hours))
        self.hours.show_hours(hours, _days(week.plus(1 - span), week))
        self.before.setVisible(before is not None)
        if before is not None:
            self.before.show_hours(before, _days(week.plus(-1), week.plus(-1)))
        self.legend.show_entries(rhythm_legend(closes=has_closed(hours)))
        self._follow_opened()

    def _follow_opened(self) -> None:
        """What stands in the hour that was opened stays listed when something changed; else nothing is open."""
        self._offer_for_the_week()
        self.list_again()
        if self._opened is None or self.behind.isHidden():
            self._close()
        else:
            self._offer_beside(*self._opened, comes_into_sight=False)

    def drawings(self) -> tuple[Drawing, ...]:
        if self._shown is None:
            return ()
        before = self._shown.before
        return rhythm_drawing(self._shown.hours), *((before_drawing(before),) if before is not None else ())

    def instructions(self) -> tuple[QWidget, ...]:
        return self.hint, self.offers, self.here

    def forget(self) -> None:
        super().forget()
        self._shown = None
        self.offers.offer_none()
        self._close()

    # --- a cell ----------------------------------------------------------------------------------------------------

    def _choose(self, day: int, column: int) -> None:
        if self._shown is not None:
            self._open(self._shown.hours, (day, column + self._shown.hours.first), is_before=False)

    def _choose_before(self, day: int, column: int) -> None:
        if self._shown is not None and self._shown.before is not None:
            self._open(self._shown.before, (day, column + self._shown.before.first), is_before=True)

    def _open(self, hours: WeekRhythm, place: Place, *, is_before: bool) -> None:
        """The items of an hour, with what would answer them; an empty one is where a moment to answer begins."""
        if hours.at(*place).is_empty:
            self._plan(place)
            return
        self._opened = place, is_before
        self._mark(self.before if is_before else self.hours, (place[0], place[1] - hours.first))
        self.list_behind(partial(self._hour, place, is_before=is_before))
        self._offer_beside(place, is_before=is_before, comes_into_sight=True)

    def _hours(self, *, is_before: bool) -> WeekRhythm | None:
        """What is shown now of these weeks, or of the week before them."""
        if self._shown is None:
            return None
        return self._shown.before if is_before else self._shown.hours

    def _hour(self, place: Place, *, is_before: bool) -> Behind | None:
        """What stands in an hour now; None where nothing does."""
        hours = self._hours(is_before=is_before)
        if hours is None or hours.at(*place).is_empty:
            return None
        hour = hours.at(*place)
        return Behind(rhythm_words.place(place), (*hour.posts, *hour.slots), rhythm_words.happening(hour))

    def _offer_beside(self, place: Place, is_before: bool, *, comes_into_sight: bool) -> None:
        """What would answer the posts of an hour, where any is without an answer."""
        hours = self._hours(is_before=is_before)
        if hours is not None and hours.at(*place).unanswered and not is_before:
            self._offer_for(place, comes_into_sight=comes_into_sight)
        else:
            self.here.offer_none()

    def _mark(self, where: _Hours | None, spot: Spot | None) -> None:
        """Show which cell is open."""
        for one in (self.hours, self.before):
            one.grid.mark(spot if one is where else None)

    def _close(self) -> None:
        """No hour is open any more."""
        self._opened = None
        self._mark(None, None)
        self.here.offer_none()

    def _offer_for_the_week(self) -> None:
        """What would answer the posts of the week in sight, where no finding offers it already."""
        judged, week = self._judged, self._week
        if judged is None or week is None:
            return
        finding = self.so_what.foremost.finding_of(judged.reports[week])
        if finding is not None and finding.check == _ANSWERS:
            self.offers.offer_none()
            return
        ledger = judged.ledger
        self.offers.offer_for(ledger, lambda: unanswered_at(ledger, week, 1))

    def _offer_for(self, place: Place, *, comes_into_sight: bool) -> None:
        """What would answer the posts of an hour, beside them."""
        judged, week, span = self._judged, self._week, self._span
        if judged is None or week is None:
            return
        ledger, over = judged.ledger, self.tr("For these posts the time to answer is over.")
        came = partial(scroll_to, self.behind) if comes_into_sight else None
        self.here.offer_for(ledger, lambda: unanswered_at(ledger, week, span, place), over, came)

    def _plan(self, place: Place) -> None:
        """A new slot there in the week in sight, or on the next such day when that is over; its editor opens."""
        if self._week is None or self.session.file is None:
            return
        held = not_writable(self.session)
        if held:
            self.session.say(held)
            return
        start = datetime.combine(self._week.monday + timedelta(days=place[0]), time(place[1]))
        while start < self.session.now():
            start += timedelta(weeks=1)
        intent = commands.drawn(self.session, self.sight, start, USUAL_SLOT_MINUTES)
        written = commit(self.session, intent.label, intent.patch) if intent.patch is not None else None
        if written is not None:
            commands.open_written(self.sight, written)


def _days(first: Week, last: Week) -> str:
    return numbers.day_range(first.monday, last.sunday)
