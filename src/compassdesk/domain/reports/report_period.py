"""Over which days a report tells, and over which the one before it did."""

from calendar import monthrange
from datetime import date, timedelta
from typing import Literal, get_args

from msgspec import Struct

from compassdesk.domain.plan import Campaign
from compassdesk.domain.week import FOUR_WEEKS, TWELVE_WEEKS, Week

ReportKind = Literal[
    "week", "month", "campaign", "client", "faces", "small_wins", "experiments", "roadmap", "matrix"
]  # fmt: skip
KINDS: tuple[ReportKind, ...] = get_args(ReportKind)
MOST_WEEKS = 53
"""So many weeks of a campaign are told at most: the last ones."""
_WEEKS_BACK: dict[ReportKind, int] = {"client": TWELVE_WEEKS, "small_wins": TWELVE_WEEKS, "experiments": TWELVE_WEEKS}
"""Over how many weeks a running report tells that is not about the last four."""


class Period(Struct, frozen=True):
    """Days from `first` to `last`, both included. Numbers of a week are of all its days, also where it is cut."""

    first: date
    last: date

    @property
    def weeks(self) -> tuple[Week, ...]:
        """The ISO weeks that it touches, in order."""
        first, last = Week.of(self.first), Week.of(self.last)
        return last.last(1 + (last.monday - first.monday).days // 7)

    def holds(self, week: Week) -> bool:
        """Whether all days of the week are in it."""
        return self.first <= week.monday and week.sunday <= self.last

    @property
    def whole_weeks(self) -> int:
        """How many weeks are in it with all their days."""
        return sum(map(self.holds, self.weeks))

    @property
    def days_besides(self) -> int:
        """How many of its days are of weeks that are cut."""
        return (self.last - self.first).days + 1 - 7 * self.whole_weeks

    @property
    def closing(self) -> Week:
        """The last week that ends in it; one that is cut where there is no other."""
        return next((week for week in reversed(self.weeks) if week.sunday <= self.last), Week.of(self.last))


def period_of(kind: ReportKind, day: date, campaign: Campaign | None = None) -> Period:
    """What a report that is asked for on a day tells about: the week or month of the day, the weeks that end with it.

    A campaign has days of its own, of which the last `MOST_WEEKS` weeks are told.
    """
    if kind == "month":
        return Period(day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1]))
    if campaign is not None:
        last = max(campaign.starts, campaign.ends)
        return Period(max(campaign.starts, last - timedelta(weeks=MOST_WEEKS - 1)), last)
    week = Week.of(day)
    weeks = 1 if kind in {"week", "matrix"} else _WEEKS_BACK.get(kind, FOUR_WEEKS)
    return Period(week.plus(1 - weeks).monday, week.sunday)


def period_before(kind: ReportKind, period: Period) -> Period | None:
    """What the last report of the kind told about; None of a campaign, which is told once."""
    if kind == "campaign":
        return None
    if kind == "month":
        return period_of("month", period.first - timedelta(days=1))
    whole = period.last - period.first + timedelta(days=1)
    return Period(period.first - whole, period.last - whole)
