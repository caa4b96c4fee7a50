"""The year of the dates in a column that spell none: that of the rows around them, of the title, or near to today."""

from collections.abc import Sequence
from datetime import date, timedelta

from msgspec import Struct

from compassdesk.domain.reading_days import DAYS_BACK
from compassdesk.domain.spelled_days import SpelledDay


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
        return [_in_the_hinted(one, hinted) if one is not None else None for one in open_years]
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


def _in_the_hinted(one: Yearless, year: int) -> date | None:
    """In the year of the title, or at its ends in the year before or after it where the weekday says so."""
    usual = one.of(year)
    if usual is None or one.weekday is None or one.fits(usual):
        return usual
    other = one.of(year - 1 if usual.month > 10 else year + 1) if usual.month > 10 or usual.month < 3 else None
    return other if one.fits(other) else usual


def _near_today(open_years: Sequence[Yearless | None], today: date) -> list[date | None]:
    """All of one year, or of two where they run past December: the one most weekdays fit, else most days lie near."""
    later = _year_of_each(open_years)
    earliest = today - timedelta(days=DAYS_BACK)
    best: tuple[tuple[int, int], list[date | None]] | None = None
    for year in (today.year, today.year + 1, today.year - 1):
        days = [one.of(year + shift) if one is not None else None for one, shift in zip(open_years, later, strict=True)]
        fitting = sum(one is not None and one.fits(day) for one, day in zip(open_years, days, strict=True))
        coming = sum(day is not None and earliest <= day < earliest + timedelta(days=365) for day in days)
        if best is None or (fitting, coming) > best[0]:
            best = ((fitting, coming), days)
    return best[1] if best is not None else []


def _year_of_each(open_years: Sequence[Yearless | None]) -> list[int]:
    """1 for each row behind the one place where December turns to January; where there are more, they are blocks."""
    shifts, turns, month_before = [], 0, 0
    for one in open_years:
        month = day.month if one is not None and (day := one.of(2028)) is not None else 0
        turns += month_before >= 10 and 1 <= month <= 3
        month_before = month or month_before
        shifts.append(turns)
    return shifts if turns == 1 else [0] * len(shifts)
