"""Dates and times as people type them into spreadsheets, in the spellings of all readers, one column at a time.

One cell is often ambiguous, a column seldom is: the order of day and month and a missing year are decided by the
cells around it, and each such decision is told.
"""

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, time

from msgspec import Struct

from compassdesk.domain.bounds import within_days
from compassdesk.domain.reading_times import read_time
from compassdesk.domain.spelled_days import SpelledDay, spelled_day
from compassdesk.domain.wallclock import from_instant
from compassdesk.exchange.tables.headings import folded

_OPEN = frozenset(("n t b", "ntb", "nnb", "n n b", "tbd", "tba", "t b d", "t b a", "later", "nog te bepalen", "open",
                   "to be determined", "onbekend", "unknown", "asap"))  # fmt: skip
_HALF_IN_FIGURES = re.compile(r"half\s+\d", re.ASCII | re.IGNORECASE)
_YEAR = re.compile(r"\b(20\d{2})\b", re.ASCII)
_JOINED_BY_T = re.compile(r"(?<=\d)T(?=\d)", re.ASCII | re.IGNORECASE)
_UNIVERSAL = re.compile(r"(?<=\d) ?(?:Z|UTC|GMT)$", re.ASCII | re.IGNORECASE)
_FRACTION = re.compile(r"(?<=:\d\d)[.,]\d+", re.ASCII)
_MIDNIGHT = re.compile(r"0?0:00:00", re.ASCII)


class ReadDate(Struct, frozen=True):
    """One cell of a date column. Exactly one of `day`, `open` and `problem` says what came of it."""

    day: date | None = None
    open: bool = False
    """Empty, or "n.t.b.": there is no date yet."""
    problem: str = ""
    """"no-such-day", "not-a-date" or "no-year"."""
    clock: time | None = None
    """The time of day that stands in the same cell."""
    is_universal: bool = False
    """The cell gives its time in UTC ("Z")."""
    remarks: tuple[str, ...] = ()
    """"year-completed", "order-decided", "weekday-differs"."""


class _Parts(Struct, frozen=True):
    """The numbers in a cell before the column has been heard. `swappable`: day and month may be either way round."""

    first: int = 0
    second: int = 0
    year: int | None = None
    weekday: int | None = None
    swappable: bool = False
    clock: time | None = None
    is_universal: bool = False
    open: bool = False
    problem: str = ""


def read_dates(cells: Sequence[str], hints: Sequence[str] = (), *, month_first: bool = False) -> list[ReadDate]:
    """Each cell of a date column. `hints` are the title lines (they may name the year); `month_first` decides last."""
    parts = [_parse(cell) for cell in cells]
    certain = [_day(part, swap=False) if part.year and not part.swappable else None for part in parts]
    order = _order(parts, certain, month_first=month_first)
    settled: list[date | None] = [
        known or (_day(part, swap=order[index]) if part.year else None)
        for index, (part, known) in enumerate(zip(parts, certain, strict=True))
    ]
    year = _year_of(hints)
    return [_result(index, part, settled, swap=order[index], hinted=year) for index, part in enumerate(parts)]


def _parse(cell: str) -> _Parts:
    text = cell.strip()
    if not text or folded(text) in _OPEN or set(text) <= set("-?–. "):
        return _Parts(open=True)
    spelled, clock, universal = _day_and_clock(text)
    if spelled is None or not spelled.first or spelled.last:  # "maart" names no day, "morgen" none that is known by now
        return _Parts(problem="not-a-date")
    swappable = spelled.is_figures and spelled.first != spelled.second
    return _Parts(spelled.first, spelled.second, spelled.year, spelled.weekday, swappable, clock, universal)


def _day_and_clock(text: str) -> tuple[SpelledDay | None, time | None, bool]:
    """The day of a cell, the time that stands behind it, and whether that is in UTC.

    Midnight to the second is what programs write behind a day that has no time.
    """
    whole = spelled_day(text)
    if whole is not None and not (whole.is_iso and not whole.is_clear):
        return whole, None, False
    plain = _FRACTION.sub("", _JOINED_BY_T.sub(" ", text))
    local = _UNIVERSAL.sub("", plain)
    words = local.split()
    for place in range(1, len(words)):
        behind = " ".join(words[place:])
        clock = read_time(behind, bare=False)
        if clock is not None and (found := spelled_day(" ".join(words[:place]))) is not None:
            is_universal = local != plain
            return found, None if _MIDNIGHT.fullmatch(behind) and not is_universal else clock, is_universal
    return None, None, False  # a time that cannot be read must not be left out in silence


def _day(part: _Parts, *, swap: bool, year: int | None = None) -> date | None:
    day, month = (part.second, part.first) if swap else (part.first, part.second)
    try:
        return date(year or part.year or 0, month, day)
    except ValueError:
        return None


def _order(parts: Sequence[_Parts], certain: Sequence[date | None], *, month_first: bool) -> list[bool]:
    """Per cell: whether the month comes first. Numbers over 12 anywhere in the column decide, else the neighbours."""
    swappable = [part for part in parts if part.swappable]
    months = any(part.second > 12 for part in swappable)
    days = any(part.first > 12 for part in swappable)
    order = []
    for index, part in enumerate(parts):
        if not part.swappable:
            order.append(False)
        elif part.first > 12 or part.second > 12:
            order.append(part.second > 12)
        elif months != days:
            order.append(months)
        else:
            order.append(_by_neighbours(index, part, certain, month_first=month_first))
    return order


def _by_neighbours(index: int, part: _Parts, certain: Sequence[date | None], *, month_first: bool) -> bool:
    """The reading that lies nearer to the closest certain dates before and behind; a tie goes to `month_first`."""
    near = [day for day in (_closest(certain, index, -1), _closest(certain, index, 1)) if day]
    both = [_day(part, swap=swap, year=part.year or (near[0].year if near else None)) for swap in (False, True)]
    if not near or both[0] is None or both[1] is None:
        return month_first
    distance = [sum(abs((day - other).days) for other in near) for day in both if day]
    return month_first if distance[0] == distance[1] else distance[1] < distance[0]


def _closest(days: Sequence[date | None], index: int, step: int) -> date | None:
    place = index + step
    while 0 <= place < len(days):
        if (day := days[place]) is not None:
            return day
        place += step
    return None


def _year_of(hints: Sequence[str]) -> int | None:
    years = {int(year) for hint in hints for year in _YEAR.findall(hint)}
    return years.pop() if len(years) == 1 else None


def _result(index: int, part: _Parts, settled: Sequence[date | None], *, swap: bool, hinted: int | None) -> ReadDate:
    if part.open or part.problem:
        return ReadDate(open=part.open, problem=part.problem)
    remarks: list[str] = []
    day = settled[index]
    if part.year is None:
        near = _closest(settled, index, -1) or _closest(settled, index, 1)
        if near is None and hinted is None:
            return ReadDate(problem="no-year")
        day = _completed(part, near, hinted, swap=swap)
        remarks.append("year-completed")
    if day is None or not within_days(day):
        return ReadDate(problem="no-such-day")
    if part.swappable and part.first <= 12 and part.second <= 12 and swap:
        remarks.append("order-decided")
    if part.weekday is not None and part.weekday != day.weekday():
        remarks.append("weekday-differs")
    return ReadDate(day, clock=part.clock, is_universal=part.is_universal, remarks=tuple(remarks))


def _completed(part: _Parts, near: date | None, hinted: int | None, *, swap: bool) -> date | None:
    """The day in the year that fits: nearest to the dated rows around it, else the year in the title lines."""
    if near is None:
        return _day(part, swap=swap, year=hinted)
    candidates = [_day(part, swap=swap, year=near.year + shift) for shift in (-1, 0, 1)]
    days = [day for day in candidates if day]
    return min(days, key=lambda day: abs((day - near).days), default=None)


def start_of(day: date, found: ReadDate, clock: time, zone: str) -> datetime:
    """The start, wall clock of the zone: at `clock`, unless the day's own cell gives its time in UTC."""
    if found.is_universal and found.clock == clock:
        return from_instant(datetime.combine(day, clock, UTC), zone)
    return datetime.combine(day, clock)


def read_clock(cell: str) -> time | None:
    """A time of day as `reading_times` reads it; None when empty or still open.

    Raises ValueError for anything else, and for what may mean another time than it seems: "9" may be any number, and
    "half 10" is 9:30 to the Dutch and 10:30 to the English.
    """
    text = cell.strip()
    if not text or folded(text) in _OPEN or set(text) <= set("-?–. "):
        return None
    found = None if _HALF_IN_FIGURES.match(text) else read_time(text, bare=False)
    if found is None:
        raise ValueError(text)
    return found
