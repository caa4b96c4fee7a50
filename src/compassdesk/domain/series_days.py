"""On which days a series is there: the days of its rule, and what it says becomes of those on which nobody is."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from compassdesk.domain.days_off import Choice, DaysOff, WhyOff, is_weekend, nearest_open
from compassdesk.domain.series_rule import Rule, days_of

Left = Literal["", "holiday", "closed", "absent", "without", "taken"]
FARTHEST = 6
"""Days that an occurrence goes at most to find an open one: on the seventh it would be the next week's."""


class SeriesDay(Struct, frozen=True):
    """What becomes of one day of a rule: the `day` it is held on, None when it is left out, and `why` it is another.

    A day that stays although nobody is there says why that is, too. "without": somebody took it out. "taken": the day
    it would have gone to is one of the series already, or none near was free.
    """

    of: date
    day: date | None
    why: Left = ""


class Ways(Struct, frozen=True):
    """What a series does on days off of everybody (`closed`) and of its speaker (`absent`)."""

    closed: Choice = "keep"
    absent: Choice = "keep"

    def on(self, why: WhyOff) -> Choice:
        return "keep" if not why else self.absent if why == "absent" else self.closed


def occurrences(
    rule: Rule, start: date, first: date, last: date, ways: Ways, off: DaysOff, without: Collection[date] = ()
) -> tuple[SeriesDay, ...]:
    """What becomes of each day of the rule from `first` to `last`, in the order of the rule."""
    gone = frozenset(without)
    days = [(day, off.why(day)) for day in days_of(rule, start, first, last)]
    if not gone and all(not why or ways.on(why) == "keep" for _, why in days):
        return tuple([SeriesDay(day, day, why) for day, why in days])
    return tuple(_become(days, ways, off, gone))


def _become(
    days: Sequence[tuple[date, WhyOff]], ways: Ways, off: DaysOff, without: frozenset[date]
) -> Iterable[SeriesDay]:
    """What becomes of days of which it is known why nobody is there."""
    weekends = any(is_weekend(day) for day, _ in days)

    def stays(day: date) -> bool:
        return ways.on(off.why(day)) == "keep"

    taken = {day for day, why in days if day not in without and (not why or ways.on(why) == "keep")}
    for day, why in days:
        if day in without:
            yield SeriesDay(day, None, "without")
        elif not why or ways.on(why) == "keep":
            yield SeriesDay(day, day, why)
        elif (way := ways.on(why)) == "skip":
            yield SeriesDay(day, None, why)
        else:
            other = nearest_open(day, -1 if way == "before" else 1, stays, weekends=weekends, farthest=FARTHEST)
            if other is None or other in taken:
                yield SeriesDay(day, None, "taken")
            else:
                taken.add(other)
                yield SeriesDay(day, other, why)
