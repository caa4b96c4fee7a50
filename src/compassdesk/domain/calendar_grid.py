"""The views of the calendar, and which days each shows: the rows of a month, the days of a week.

Weekdays are numbered as in ISO 8601 and in Qt: 1 is Monday, 7 is Sunday.
"""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal, get_args

from compassdesk.domain.bounds import EARLIEST, LATEST_KEPT
from compassdesk.domain.week import Week

View = Literal["month", "week", "agenda", "board", "timeline"]
VIEWS: tuple[View, ...] = get_args(View)
"""The ways in which the calendar shows days, in the order in which they are offered."""
OF_A_WEEK: frozenset[View] = frozenset(("week",))
"""Views that show the days of a week and go on by weeks; the others show those of a month."""
OF_WEEKS: frozenset[View] = frozenset(("timeline",))
"""Views of several weeks."""
Scale = Literal["four_weeks", "twelve_weeks", "year"]
SCALES: tuple[Scale, ...] = get_args(Scale)
"""How long a view of several weeks is; a year is that of the calendar, with the weeks around it complete."""
_LONG: Mapping[Scale, tuple[int, int, int]] = {"four_weeks": (4, 1, 2), "twelve_weeks": (12, 4, 4)}
"""How many weeks, how many of them before the one that is asked for, and by how many one goes on."""

OF_THE_MONTH_ALONE: frozenset[View] = frozenset(("agenda", "board"))
"""Views that show nothing of the neighbours' days around their month."""
WITH_UNDATED: frozenset[View] = frozenset(("board",))
"""Views that also show what has no date yet."""


Density = Literal["compact", "normal", "roomy"]
DENSITIES: tuple[Density, ...] = get_args(Density)
"""How much of each item a month shows, from the tightest on."""
WITH_DENSITY: frozenset[View] = frozenset(("month",))
"""Views that show more or less of each item."""
ColourBy = Literal["petal", "channel", "person", "status", "campaign"]
COLOURINGS: tuple[ColourBy, ...] = get_args(ColourBy)
"""What the colour behind an item can say."""
WITH_COLOURS: frozenset[View] = frozenset(("month", "week", "board", "timeline"))
"""Views that colour items."""
LaneKind = Literal["channel", "campaign", "person"]
"""What there can be a lane for each of."""
TimelineLanes = Literal["channel", "campaign", "campaign_and_channel", "person"]
TIMELINE_LANES: tuple[TimelineLanes, ...] = get_args(TimelineLanes)
"""What a timeline can be divided by, in the order in which it is offered."""
WITH_LANES: frozenset[View] = frozenset(("timeline", "board"))
"""Views that show items in lanes; the board can do without."""


def kinds_in(lanes: TimelineLanes) -> tuple[LaneKind, ...]:
    """The kinds of lanes that a timeline has, from above."""
    return ("campaign", "channel") if lanes == "campaign_and_channel" else (lanes,)


def reachable(day: date) -> date:
    """The day itself, or the nearest day the calendar can show."""
    return min(max(day, EARLIEST), LATEST_KEPT)


def week_days(day: date, first_weekday: int = 1) -> tuple[date, ...]:
    """The seven days of the row that contains `day`, when rows begin on `first_weekday`."""
    first = _row_start(reachable(day), first_weekday)
    return tuple(first + timedelta(days=offset) for offset in range(7))


def _row_start(day: date, first_weekday: int) -> date:
    return day - timedelta(days=(day.isoweekday() - first_weekday) % 7)


def days_of(view: View, day: date, first_weekday: int = 1, scale: Scale = "twelve_weeks") -> tuple[date, ...]:
    """The days that a view shows of the period in which `day` lies; of one of several weeks, at a scale."""
    if view not in OF_WEEKS:
        return (week_days if view in OF_A_WEEK else month_days)(day, first_weekday)
    if scale == "year":
        year = reachable(day).year
        first, last = (_row_start(end, first_weekday) for end in (date(year, 1, 1), date(year, 12, 31)))
        return tuple(first + timedelta(days=offset) for offset in range((last - first).days + 7))
    weeks, before, _by = _LONG[scale]
    first = max(week_days(day, first_weekday)[0], EARLIEST + timedelta(weeks=before)) - timedelta(weeks=before)
    return tuple(first + timedelta(days=offset) for offset in range(7 * weeks))


def stepped(view: View, day: date, amount: int, scale: Scale = "twelve_weeks") -> date:
    """The day `amount` periods of a view further on, or back."""
    if view in OF_WEEKS and scale == "year":
        return stepped_month(day, 12 * amount)
    if view in OF_WEEKS:
        return day + timedelta(weeks=_LONG[scale][2] * amount)
    return day + timedelta(weeks=amount) if view in OF_A_WEEK else stepped_month(day, amount)


Period = Literal["week", "weeks", "month", "year"]
"""What a view shows one of; "weeks" are those of a timeline, four or twelve."""


def period_of(view: View, scale: Scale = "twelve_weeks") -> Period:
    """What a view shows one of, and goes on by."""
    if view in OF_WEEKS:
        return "year" if scale == "year" else "weeks"
    return "week" if view in OF_A_WEEK else "month"


def month_weeks(day: date, first_weekday: int = 1) -> tuple[tuple[date, ...], ...]:
    """The four to six rows of seven days that show the whole month of `day`, neighbours' days included."""
    day = reachable(day)
    row = week_days(day.replace(day=1), first_weekday)
    last = month_end(day)
    rows = [row]
    while row[-1] < last:
        row = tuple(shown + timedelta(days=7) for shown in row)
        rows.append(row)
    return tuple(rows)


def month_days(day: date, first_weekday: int = 1) -> tuple[date, ...]:
    """All days of `month_weeks`, one after the other."""
    return tuple(shown for row in month_weeks(day, first_weekday) for shown in row)


def month_end(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)


def weeks_between(first: date, last: date) -> tuple[Week, ...]:
    """The ISO weeks that have a day from `first` to `last`, both included."""
    monday = first - timedelta(days=first.isoweekday() - 1)
    return tuple(Week.of(monday + timedelta(days=days)) for days in range(0, (last - monday).days + 1, 7))


def week_of_row(days: Sequence[date]) -> Week:
    """The ISO week a row is numbered by: the one most of its days lie in, whatever day the row begins on."""
    return Week.of(days[3])


def stepped_month(day: date, months: int) -> date:
    """The same day `months` months on, or that month's last day where it is shorter."""
    whole = reachable(day).year * 12 + day.month - 1 + months
    year, month = divmod(whole, 12)
    if year < EARLIEST.year:
        return EARLIEST
    if year > LATEST_KEPT.year:
        return LATEST_KEPT
    end = month_end(date(year, month + 1, 1))
    return end.replace(day=min(day.day, end.day))


def shared(free: int, needs: Sequence[int]) -> list[int]:
    """Heights of rows that add up to `free`: as even as the needs let them be, or, where they do not fit, as the least
    of them let them be.
    """
    fits = sum(needs) <= free
    heights = [0] * len(needs)
    left, open_rows = free, sorted(range(len(needs)), key=lambda at: needs[at], reverse=fits)
    for done, at in enumerate(open_rows):
        even = left // (len(open_rows) - done)
        heights[at] = max(even, needs[at]) if fits else min(even, needs[at])
        left -= heights[at]
    for at in range(left):  # what rounding left over
        heights[at % len(heights)] += 1
    return heights
