"""The year of the dates in a column that spell none: that of the rows around them, of the title, or near to today."""

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import accumulate

from msgspec import Struct

from compassdesk.domain.reading_days import DAYS_BACK, around
from compassdesk.domain.spelled_days import SpelledDay

_YEAR = timedelta(days=365)
_HALF = 6
"""Months."""


class Yearless(Struct, frozen=True):
    """A day without a year, in its order, and its weekday where one stands beside it."""

    day: SpelledDay
    month_first: bool
    weekday: int | None = None

    def of(self, year: int) -> date | None:
        """The day in a year."""
        return self.day.day(year, month_first=self.month_first)

    def fits(self, day: date | None) -> bool:
        """Whether a day has the weekday that stands beside this one."""
        return day is not None and day.weekday() == self.weekday


def completed(
    settled: Sequence[date | None], open_years: Sequence[Yearless | None], hinted: int | None, today: date | None
) -> list[date | None]:
    """The days with their years; None where there is no day, or nothing that tells a year.

    `settled` are the days that have one, `hinted` is the year of the title lines.
    """
    if any(settled):
        return _beside_others(settled, open_years)
    if hinted is not None:
        return _in_the_hinted(open_years, hinted, today)
    return _near_today(open_years, today) if today is not None else [None] * len(settled)


def _beside_others(settled: Sequence[date | None], open_years: Sequence[Yearless | None]) -> list[date | None]:
    """Each day near to the row before it; the first ones near to the row behind; between two of a year in that year."""
    days = list(settled)
    behind = _years_behind(settled)
    first = next(place for place, day in enumerate(settled) if day is not None)
    near, year_before = settled[first], 0
    for place in range(first, len(days)):
        one, day = open_years[place], settled[place]
        if day is not None:
            near, year_before = day, day.year
        elif one is not None and near is not None:
            days[place] = one.of(year_before) if behind[place] == year_before else _closest(one, near)
            near = days[place] or near
    near = settled[first]
    for place in range(first - 1, -1, -1):
        one = open_years[place]
        if one is not None and near is not None:
            days[place] = _closest(one, near)
            near = days[place] or near
    return days


def _years_behind(settled: Sequence[date | None]) -> list[int]:
    years, seen = [0] * len(settled), 0
    for place in range(len(settled) - 1, -1, -1):
        years[place] = seen
        day = settled[place]
        if day is not None:
            seen = day.year
    return years


def _closest(one: Yearless, near: date) -> date | None:
    """The reading whose weekday fits, else the one nearest to a day."""
    days = [day for shift in (0, 1, -1) if (day := one.of(near.year + shift)) is not None]
    fitting = [day for day in days if one.fits(day)]
    return min(fitting or days, key=lambda day: abs((day - near).days), default=None)


def _in_the_hinted(open_years: Sequence[Yearless | None], year: int, today: date | None) -> list[date | None]:
    """In the year of the title, or over its ends where the rows turn over the year and all lie within twelve months."""
    best, best_score = _of_year(open_years, [0] * len(open_years), year), (-1, False, 0)
    for turns in _believed_turns(open_years):
        for first in (year, year - 1, year + 1):
            days = _of_year(open_years, turns, first)
            there = [day for day in days if day is not None]
            if not any(day.year == year for day in there) or max(there) - min(there) >= _YEAR:
                continue
            score = (_fitting(open_years, days), all(day.year == year for day in there), _coming(days, today))
            if score > best_score:
                best, best_score = days, score
    if any(day is not None and day.year != year for day in best):
        return best
    return [_over_the_end(one, day) if one is not None else None for one, day in zip(open_years, best, strict=True)]


def _over_the_end(one: Yearless, usual: date | None) -> date | None:
    """At the ends of its year a day is in the year before or after it where the weekday says so."""
    if usual is None or one.weekday is None or one.fits(usual):
        return usual
    other = one.of(usual.year + (-1 if usual.month > 10 else 1)) if usual.month > 10 or usual.month < 3 else None
    return other if one.fits(other) else usual


def _near_today(open_years: Sequence[Yearless | None], today: date) -> list[date | None]:
    """The reading that most weekdays fit, else that of which most days lie near."""
    best: list[date | None] = []
    best_score = (-1, 0)
    for turns in _believed_turns(open_years):
        for year in (today.year, today.year + 1, today.year - 1):
            days = _of_year(open_years, turns, year)
            score = (_fitting(open_years, days), _coming(days, today))
            if score > best_score:
                best, best_score = days, score
    return best if any(best) else [_next(one, today) if one is not None else None for one in open_years]


def _next(one: Yearless, today: date) -> date | None:
    """29 February, where no other day tells a year: the next one there is."""
    return next((day for year in around(today) if (day := one.of(year)) is not None and day >= today), None)


def _of_year(open_years: Sequence[Yearless | None], turns: Sequence[int], year: int) -> list[date | None]:
    return [one.of(year + turn) if one is not None else None for one, turn in zip(open_years, turns, strict=True)]


def _fitting(open_years: Sequence[Yearless | None], days: Sequence[date | None]) -> int:
    return sum(one is not None and one.fits(day) for one, day in zip(open_years, days, strict=True))


def _coming(days: Sequence[date | None], today: date | None) -> int:
    """How many days lie in the twelve months that begin a little before today."""
    if today is None:
        return 0
    earliest = today - timedelta(days=DAYS_BACK)
    return sum(day is not None and earliest <= day < earliest + _YEAR for day in days)


def _believed_turns(open_years: Sequence[Yearless | None]) -> list[list[int]]:
    """How many years each row may lie after the first, the likeliest first.

    A fall of more than six months is a turn of the year. A rise of as much is a turn back, or a long time in which
    nothing is planned. Where it falls several times, each time after most of a year, they may be blocks of one year.
    """
    steps = _steps(open_years)
    onwards = list(accumulate(int(step < -_HALF) for step in steps))
    found = [onwards]
    if max(steps) > _HALF:
        found.append(list(accumulate((step < -_HALF) - (step > _HALF) for step in steps)))
    blocks = [0]
    for step in steps:
        if step < -_HALF:
            blocks.append(0)
        else:
            blocks[-1] += step
    if len(blocks) > 2 and min(blocks[:-1]) > _HALF:
        found.append([0] * len(steps))
    return found


def _steps(open_years: Sequence[Yearless | None]) -> list[int]:
    """How many months of one year each row lies after the one before it; 0 where there is no day."""
    steps, month_before = [], 0
    for one in open_years:
        month = day.month if one is not None and (day := one.of(2028)) is not None else 0
        steps.append(month - month_before if month and month_before else 0)
        month_before = month or month_before
    return steps
