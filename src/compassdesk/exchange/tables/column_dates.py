"""Dates as people type them into spreadsheets, in the spellings of all readers, one column at a time.

One cell is often ambiguous, a column seldom is: the order of day and month, a missing year and what serial numbers
count from are decided by the cells around it, and each such decision is told.
"""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.reading_times import Hours
from compassdesk.domain.spelled_days import SpelledDay
from compassdesk.exchange.tables.cell_dates import SERIALS_1904, CellDate, cell_date
from compassdesk.exchange.tables.column_order import Beside, DateOrder, Why, nearest, order_of, readings
from compassdesk.exchange.tables.column_years import Yearless, completed

_YEAR = re.compile(r"\b((?:19|20)\d{2}|2100)\b", re.ASCII)
_NO_ONE = Beside()


class ReadDate(Struct, frozen=True):
    """One cell of a date column. Exactly one of `day`, `open` and `problem` says what came of it."""

    day: date | None = None
    open: bool = False
    """Empty, or "n.t.b.": there is no date yet."""
    problem: str = ""
    """"no-such-day", "not-a-date", "no-year", "far-day" or "days-backwards"."""
    last_day: date | None = None
    """The last one, where the cell names several days."""
    hours: Hours | None = None
    """The time that stands in the same cell."""
    remarks: tuple[str, ...] = ()
    """"year-completed", "order-decided", "order-guessed", "weekday-differs", "weekday-beside-differs", "serial-read",
    "week-without-day", "date-carried"."""


class DateColumn(Struct, frozen=True):
    """All cells of a date column, and how day and month follow each other in it (None: it does not matter)."""

    days: tuple[ReadDate, ...]
    order: DateOrder | None = None


def read_dates(cells: Sequence[str], hints: Sequence[str] = (), **options: Any) -> list[ReadDate]:
    """Each cell of a date column, as `read_column` reads it."""
    return list(read_column(cells, hints, **options).days)


def read_column(
    cells: Sequence[str],
    hints: Sequence[str] = (),
    *,
    month_first: bool = False,
    because: Why = "undecided",
    weekdays: Sequence[int | None] = (),
    known: Sequence[date | None] = (),
    carries: Sequence[bool] = (),
    today: date | None = None,
) -> DateColumn:
    """Each cell of a date column, and why its figures are read as they are.

    `hints` are the title lines, which may name the year. `month_first` is taken where nothing tells, and `because` says
    why ("language", "clock", "chosen"). `weekdays` are those of a column beside it (0 for Monday), `known` the days of
    the items that the rows are. A blank cell takes the day above it where `carries` allows that for its row. Without
    `today` a column that names no year at all has none.
    """
    by_text = {text: cell_date(text) for text in unless_given_up(dict.fromkeys(cells))}
    parts = [by_text[text] for text in unless_given_up(cells)]
    beside = _beside(parts, weekdays, known)
    sure_by_text = {text: _certain(part) for text, part in by_text.items()}
    certain = [sure_by_text[text] for text in cells]
    hinted = _year_of(hints)
    parts, certain = _counted_from(parts, certain, hinted)
    order = order_of(cells, parts, beside, certain, month_first=month_first, because=because)
    swaps = _swaps(parts, certain, order)
    settled: list[date | None] = []
    yearless: list[Yearless | None] = []
    for part, one, sure, swap in unless_given_up(zip(parts, beside, certain, swaps, strict=True)):
        day = part.day
        has_year = day is not None and day.year is not None
        settled.append(sure or (day.day(day.year, month_first=swap) if day is not None and day.year else None))
        weekday = day.weekday if day is not None and day.weekday is not None else one.weekday
        yearless.append(None if day is None or has_year else Yearless(_with_weekday(day, weekday), swap, weekday))
    near = [day if day is not None and within_days(day) else None for day in settled]
    days = completed(near, yearless, hinted, today) if any(yearless) else near
    days = [known_day or found for known_day, found in zip(settled, days, strict=True)]
    tells_year = hinted is not None or today is not None or any(near)
    known_results: dict[tuple[str, date | None, bool, int | None], ReadDate] = {}  # days come again in row after row
    read: list[ReadDate] = []
    for text, part, found, swap, one in unless_given_up(zip(cells, parts, days, swaps, beside, strict=True)):
        key = (text, found, swap, one.weekday)
        result = known_results.get(key)
        if result is None:
            result = _result(part, found, swap=swap, order=order, weekday=one.weekday, tells_year=tells_year)
            known_results[key] = result
        read.append(result)
    return DateColumn(tuple(_carried(cells, read, carries) if any(carries) else read), order)


def _beside(parts: Sequence[CellDate], weekdays: Sequence[int | None], known: Sequence[date | None]) -> list[Beside]:
    """What stands beside each cell; the weekday of its own text first."""
    found = []
    for place, part in enumerate(parts):
        weekday = part.day.weekday if part.day is not None and part.day.week is None else None
        if weekday is None and place < len(weekdays):
            weekday = weekdays[place]
        day = known[place] if place < len(known) else None
        found.append(_NO_ONE if weekday is None and day is None else Beside(weekday, day))
    return found


def _certain(part: CellDate) -> date | None:
    """The day of a cell that needs no other one to be read."""
    day = part.day
    read = day.day(day.year) if day is not None and day.year is not None and not part.swappable else None
    return read if read is not None and within_days(read) else None


def _counted_from(
    parts: list[CellDate], certain: list[date | None], hinted: int | None
) -> tuple[list[CellDate], list[date | None]]:
    """Serial numbers as they count from 1904, where they lie nearer to the other dates or the title's year so."""
    serials = [place for place, part in enumerate(parts) if part.is_serial]
    if not serials:
        return parts, certain
    others = [day for day, part in zip(certain, parts, strict=True) if day is not None and not part.is_serial]
    if not others and hinted is None:
        return parts, certain
    middle = sorted(others)[len(others) // 2] if others else date(hinted or 1900, 7, 1)
    days = sorted(day for place in serials if (day := certain[place]) is not None)
    shown = days[len(days) // 2]
    if abs(shown + SERIALS_1904 - middle) >= abs(shown - middle):
        return parts, certain
    parts, certain = list(parts), list(certain)
    for place in serials:
        day = (certain[place] or shown) + SERIALS_1904
        certain[place] = day
        parts[place] = replace(parts[place], day=SpelledDay(day.day, day.month, day.year, is_iso=True))
    return parts, certain


def _swaps(parts: Sequence[CellDate], certain: Sequence[date | None], order: DateOrder | None) -> list[bool]:
    """Per cell: whether the month comes first. Where both orders occur its own figures tell, else the other cells."""
    if order is None:
        return [False] * len(parts)
    if order.why != "mixed":
        return [part.swappable and order.month_first for part in parts]
    proven = [part.day for part in parts]
    sure = [
        known or (day.day(day.year, month_first=day.second > 12) if _is_proven(part) and day and day.year else None)
        for part, known, day in zip(parts, certain, proven, strict=True)
    ]
    near = nearest(sure)
    return [_swapped(part, near[place], order) for place, part in enumerate(parts)]


def _is_proven(part: CellDate) -> bool:
    return part.swappable and part.day is not None and max(part.day.first, part.day.second) > 12


def _swapped(part: CellDate, near: Sequence[date], order: DateOrder) -> bool:
    if not part.swappable or part.day is None:
        return False
    if _is_proven(part):
        return part.day.second > 12
    both = readings(part, near)
    if both[0] is None or both[1] is None or not near:
        return order.month_first
    distance = [sum(abs((day - other).days) for other in near) for day in both if day]
    return order.month_first if distance[0] == distance[1] else distance[1] < distance[0]


def _with_weekday(day: SpelledDay, weekday: int | None) -> SpelledDay:
    """A week whose day stands in a column of its own."""
    return replace(day, weekday=weekday) if day.week is not None and day.weekday is None else day


def _year_of(hints: Sequence[str]) -> int | None:
    years = {int(year) for hint in hints for year in _YEAR.findall(hint)}
    return years.pop() if len(years) == 1 else None


def _result(
    part: CellDate, day: date | None, *, swap: bool, order: DateOrder | None, weekday: int | None, tells_year: bool
) -> ReadDate:
    spelled = part.day
    if spelled is None:
        return ReadDate(open=part.is_open, problem=part.problem)
    if spelled.week is not None and spelled.year is not None and spelled.weekday is None and weekday is not None:
        day = _with_weekday(spelled, weekday).day(spelled.year)
    if day is not None and not spelled.is_within(day):
        return ReadDate(problem="not-a-date")
    if day is None:
        return ReadDate(problem="no-such-day" if spelled.year is not None or tells_year else "no-year")
    last = spelled.last_day(day, month_first=swap)
    if spelled.last is not None and last is None:
        return ReadDate(problem="days-backwards")
    if not within_days(day) or (last is not None and not within_days(last)):
        return ReadDate(problem="far-day")
    remarks = []
    if spelled.year is None:
        remarks.append("year-completed")
    if part.swappable and order is not None and spelled.first <= 12 and spelled.second <= 12:
        if order.why in {"undecided", "mixed"}:
            remarks.append("order-guessed")
        elif swap and order.why != "chosen":  # that is told of the whole column
            remarks.append("order-decided")
    if part.is_serial:
        remarks.append("serial-read")
    if spelled.week is not None and spelled.weekday is None and weekday is None and spelled.last is None:
        remarks.append("week-without-day")
    if weekday is not None and weekday != day.weekday():
        remarks.append("weekday-differs" if spelled.weekday is not None else "weekday-beside-differs")
    return ReadDate(day, last_day=last, hours=part.hours, remarks=tuple(remarks))


def _carried(cells: Sequence[str], read: Sequence[ReadDate], carries: Sequence[bool]) -> list[ReadDate]:
    """Blank cells below a day take it, as cells that were merged look in a table; told for each."""
    found: list[ReadDate] = []
    above: date | None = None
    for text, one, allowed in zip(cells, read, carries, strict=True):
        blank = not text.strip()
        if blank and allowed and above is not None:
            found.append(ReadDate(above, remarks=("date-carried",)))
            continue
        above = one.day if not blank else above
        found.append(one)
    return found


def carrying(dates: Sequence[str], times: Sequence[str], *, undated: Sequence[bool]) -> list[bool]:
    """Which rows a date may be carried down to.

    Those with a time of their own; in a table without times those with a date further down, too: a list of ideas at the
    end stays without. `undated` are the rows that say themselves that they have no date yet.
    """
    has_times = any(times)
    last = max((place for place, text in enumerate(dates) if text.strip()), default=-1)
    return [
        not idea and (bool(clock) if has_times else place < last)
        for place, (clock, idea) in enumerate(zip(times, undated, strict=True))
    ]
