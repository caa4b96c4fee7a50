"""On which days a series is there: the days of its rule, and what becomes of those on which nobody is.

Public holidays and closed days of the client are days off for everybody, absences are the speaker's own. For both the
series says what happens: the day stays, is left out, or goes to the nearest day before or after it that is free.
"""

from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from compassdesk.domain.bounds import within_days
from compassdesk.domain.plan import Client, Spokesperson
from compassdesk.domain.series_rule import Rule, days_of
from compassdesk.domain.wallclock import public_holidays

Choice = Literal["keep", "skip", "before", "after"]
CHOICES: tuple[Choice, ...] = ("keep", "skip", "before", "after")
WhyOff = Literal["", "holiday", "closed", "absent"]
Left = Literal["", "holiday", "closed", "absent", "without", "taken"]
FARTHEST = 6
"""Days that an occurrence goes at most to find a free one; beyond that it would be the next week's."""
_SATURDAY = 5


class SeriesDay(Struct, frozen=True):
    """What becomes of one day of a rule: the `day` it is held on, None when it is left out, and `why` it is another.

    A day that stays although nobody is there says why that is, too. "without": somebody took it out. "taken": the day
    it would have gone to is one of the series already, or none near was free.
    """

    of: date
    day: date | None
    why: Left = ""


class DaysOff(Struct, frozen=True):
    """The days on which a client, or the one who speaks, is not there."""

    is_holiday: Callable[[date], bool]
    closed: frozenset[date] = frozenset()
    absences: tuple[tuple[date, date], ...] = ()

    def why(self, day: date) -> WhyOff:
        """Why nobody is there on a day; empty when somebody is."""
        if self.is_holiday(day):
            return "holiday"
        if day in self.closed:
            return "closed"
        for first, last in self.absences:
            if first <= day <= last:
                return "absent"
        return ""


def days_off(client: Client, speaker: Spokesperson | None) -> DaysOff:
    """Those of a client and the one who speaks."""
    by_year: dict[int, frozenset[date]] = {}

    def is_holiday(day: date) -> bool:
        if day.year not in by_year:
            by_year[day.year] = public_holidays(client.country, client.region, (day.year,))
        return day in by_year[day.year]

    absences = tuple((one.first, one.last) for one in speaker.absences) if speaker is not None else ()
    return DaysOff(is_holiday, frozenset(client.closed_days), absences)


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
    weekends = any(day.weekday() >= _SATURDAY for day, _ in days)
    taken = {day for day, why in days if day not in without and (not why or ways.on(why) == "keep")}
    for day, why in days:
        if day in without:
            yield SeriesDay(day, None, "without")
        elif not why or ways.on(why) == "keep":
            yield SeriesDay(day, day, why)
        elif (way := ways.on(why)) == "skip":
            yield SeriesDay(day, None, why)
        else:
            other = _free(day, -1 if way == "before" else 1, ways, off, weekends=weekends)
            if other is None or other in taken:
                yield SeriesDay(day, None, "taken")
            else:
                taken.add(other)
                yield SeriesDay(day, other, why)


def _free(day: date, step: int, ways: Ways, off: DaysOff, *, weekends: bool) -> date | None:
    """The nearest day before or after one on which the series is; a weekend only where it has weekends anyway."""
    for distance in range(1, FARTHEST + 1):
        other = day + timedelta(days=step * distance)
        if not within_days(other):
            return None
        if ways.on(off.why(other)) == "keep" and (weekends or other.weekday() < _SATURDAY):
            return other
    return None
