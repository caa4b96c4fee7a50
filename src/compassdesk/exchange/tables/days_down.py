"""A calendar with weekdays, or the days of a month, below each other and its weeks, or months, next to each other."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.import_preview import UseOfLines
from compassdesk.exchange.tables.cell_posts import names_channels
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.day_calendars import DayCalendar, as_tables
from compassdesk.exchange.tables.grid import Grid, Place
from compassdesk.exchange.tables.head_words import (
    WEEK_HEADINGS,
    Months,
    day_in,
    in_week,
    in_words,
    is_month,
    iso_year,
    month_of,
    week_number,
    week_of,
)
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.laid_rows import Laid, filled_down, with_labels_above
from compassdesk.exchange.tables.planned_cells import Corner, PlannedCell, holds_posts
from compassdesk.exchange.tables.rosters import is_roster

_LOOKED_AT = 60
"""Rows in which the first row of weeks or months is looked for."""
_MOST_ROWS = 5_000
_FEWEST_HEADS, _FEWEST_DAYS = 2, 3
_FEWEST_MONTHS = 3
"""Months that stand next to each other above themes, without any day."""
_OWN_DAYS, _NO_DAYS = -1, -2
_MOST_LABELS = 4
"""Columns that may stand before the first week."""
_LONGEST_HEAD = 40
_HALF_A_YEAR, _HALF_OF_MONTHS = 26, 6
"""A week or a month that lies farther than this before the one to its left is of the next year."""
_A_YEAR = 2027
"""One in which dates without a year are counted on; the weekday that is told beside them says which it is."""


class _Period(Struct, frozen=True):
    """A week or a month at the head of its columns."""

    week: int = 0
    month: int = 0
    year: int | None = None
    first: date | None = None
    """The day that stands there in the place of a week: it is its Monday."""

    def day(self, weekday: int | None, number: int) -> str:
        """A day of it as the date column reads it; "" where what stands beside its row names none."""
        if self.month:
            return in_words(number, self.month, self.year, None) if number else ""
        if weekday is None:
            return ""
        if self.first is not None:
            one = self.first + timedelta(days=(weekday - self.first.weekday()) % 7)
            return in_words(one.day, one.month, None if self.year is None else one.year, weekday)
        return in_week(self.week, self.year, weekday)


class _Part(Struct):
    """One such calendar; others may follow below it."""

    periods: Mapping[int, _Period]
    at: int
    """The column of its days; _OWN_DAYS where each month has its own, _NO_DAYS where all have a month only."""
    line: int
    corner: Mapping[int, str]
    heads: Sequence[str]
    cells: list[PlannedCell] = []
    outside: list[Place] = []
    channels: dict[int, str] = {}
    """Of a column, where a row below the weeks names some."""
    labels: Mapping[int, str] = {}
    weekday: int | None = None
    number: int = 0


def days_down(
    grid: Grid, words: Headings, hints: Sequence[str], *, asked: bool = False, lines: UseOfLines = ""
) -> tuple[Laid, ...]:
    """The posts of such calendars, one below the other; none of any other table.

    `hints` may name the year: the names of file and sheet. Where it is `asked` for, a roster is taken for one too.
    """
    if len(grid.rows) > _MOST_ROWS:
        return ()
    width = max((len(row) for _, row in grid.rows[:_LOOKED_AT]), default=0)
    filled = filled_down(grid.rows, grid, ())
    carried = filled_down(grid.rows, grid, range(width))
    order = list(filled)
    parts: list[_Part] = []
    titles = list(hints)
    for place, line in enumerate(order):
        row = filled[line]
        if not parts and place >= _LOOKED_AT:
            return ()
        part = _part_of(row, [filled[below] for below in order[place + 1 : place + 1 + _LOOKED_AT]], line, titles)
        if part is not None:
            parts.append(part)
            first = min(part.periods)
            part.outside += [(line, at) for at in row if at > first and at not in part.periods]
        elif not parts:
            titles += row.values()
        else:
            _read_row(parts[-1], line, row, carried[line])
    calendars = [
        DayCalendar(
            part.cells,
            Corner({column: cell for column, cell in part.corner.items() if column != part.at}, part.heads),
            part.outside,
            part.line,
            bool(part.cells) and holds_posts(part.cells) and (asked or not _is_roster(part, words)),
            part.at != _NO_DAYS,
        )
        for part in parts
    ]
    return as_tables(calendars, titles, words, lines)


def heads_weeks(grid: Grid, at: int) -> bool:
    """Whether such a calendar begins in the row at a place."""
    rows = [{column: cell for column, cell in enumerate(row) if cell} for _, row in grid.rows[at : at + _LOOKED_AT]]
    return _part_of(rows[0], rows[1:], 0, ()) is not None


def _is_roster(part: _Part, words: Headings) -> bool:
    """Whether its cells say who is there on each of its days, which stand before them."""
    cells = [replace(cell, labels=cell.labels or {part.at: cell.date}) for cell in part.cells]
    return is_roster(cells, part.corner, words, 1)


def _part_of(
    row: Mapping[int, str], below: Sequence[Mapping[int, str]], line: int, titles: Sequence[str]
) -> _Part | None:
    """The calendar that a row of weeks or months heads; None for any other row."""
    periods = _periods(row, Months((*titles, *row.values())).year)
    if len(periods) < _FEWEST_HEADS or min(periods) > _MOST_LABELS or 2 * len(periods) < len(row):
        return None
    first = min(periods)
    of_months = bool(periods[first].month)
    at = next((column for column in range(first) if _are_days(column, below, of_months=of_months)), None)
    if at is None:
        own = of_months and _are_days(first, below, of_months=True)
        if not own and not (of_months and first and len(periods) >= _FEWEST_MONTHS):
            return None
        at = _OWN_DAYS if own else _NO_DAYS
    corner = {column: cell for column, cell in row.items() if column < first}
    heads = [*row.values(), *(cell for one in below[:7] for column, cell in one.items() if column == at)]
    return _Part(periods, at, line, corner, heads)


def _periods(row: Mapping[int, str], year: int | None) -> dict[int, _Period]:
    found: dict[int, _Period] = {}
    counts_weeks = any(folded(cell) in WEEK_HEADINGS for cell in row.values())
    short = {column: cell for column, cell in row.items() if len(cell) < _LONGEST_HEAD}
    read = {column: one for column, cell in short.items() if (one := _period(cell, counts_weeks=counts_weeks))}
    weeks = [one.week for one in read.values() if one.week]
    if year and weeks:
        year = iso_year(weeks[0], year, *weeks[1:2])
    for column, one in read.items():
        before = found[max(found)] if found else None
        if before is not None and (bool(before.month) != bool(one.month) or bool(before.first) != bool(one.first)):
            continue
        if one.year is None:
            turned = before is not None and (
                one.week < before.week - _HALF_A_YEAR or one.month < before.month - _HALF_OF_MONTHS
            )
            known = year if before is None else before.year
            one = _Period(one.week, one.month, known + turned if known else None, one.first)
            if one.first is not None and one.year:
                one = _Period(0, 0, one.year, one.first.replace(year=one.year))
        found[column] = one
    if (
        any(one.first for one in found.values())
        and len({one.first.weekday() for one in found.values() if one.first and one.year}) > 1
    ):
        return {}
    return found


def _period(cell: str, *, counts_weeks: bool) -> _Period | None:
    if is_month(cell) and (month := month_of(cell)) is not None:
        return _Period(month=month.number, year=month.year)
    if (named := week_of(cell)) is not None:
        return _Period(week=named[0], year=named[1])
    if counts_weeks and cell.isdigit() and (number := week_number(cell)) is not None:
        return _Period(week=number)
    day = day_in(cell)
    if day is None or day.rest or day.day is None or day.day.week is not None:
        return None
    try:
        one = day.day.day(day.year or _A_YEAR)
    except ValueError:
        return None
    return None if one is None else _Period(year=day.year, first=one)


def _are_days(column: int, below: Sequence[Mapping[int, str]], *, of_months: bool) -> bool:
    """Whether most of what stands in a column are weekdays in their order, or the days of a month."""
    cells = [row[column] for row in below if column in row]
    if of_months:
        days = [number for cell in cells if (number := _number(cell))]
        in_order = sum(after > before for before, after in pairwise(days))
        return len(days) >= _FEWEST_DAYS and 10 * len(days) >= 7 * len(cells) and in_order * 2 >= len(days)
    named = [day for cell in cells if (day := weekday_of(cell)) is not None]
    return len(set(named)) >= 2 and 10 * len(named) >= 7 * len(cells)


def _number(cell: str) -> int:
    day = day_in(cell)
    return day.number if day is not None and not day.month and not day.rest else 0


def _read_row(part: _Part, line: int, row: Mapping[int, str], carried: Mapping[int, str]) -> None:
    first = min(part.periods)
    inside = {column: cell for column, cell in row.items() if column >= first}
    if not part.cells and inside and all(map(names_channels, inside.values())) and part.at not in row:
        part.channels = dict(inside)
        return
    if part.at >= 0:
        said = carried.get(part.at, "")
        if said and weekday_of(said) is None and not _number(said):
            part.outside += [(line, column) for column in row]  # a title, or a total below the days
            return
        if said:
            part.weekday, part.number = weekday_of(said), _number(said)
    own = {column: cell for column, cell in carried.items() if column < first and column != part.at}
    labels = with_labels_above(own, part.labels)
    if _read_texts(part, line, inside, labels):
        part.labels = labels
    else:
        part.outside += [(line, column) for column in row if column < first and column != part.at]


def _read_texts(part: _Part, line: int, inside: Mapping[int, str], labels: Mapping[int, str]) -> bool:
    """The texts of a row; whether there are any."""
    columns = sorted(part.periods)
    wide = min((after - before for before, after in pairwise(columns)), default=1)
    numbers: dict[int, int] = {}
    found = False
    for column, text in inside.items():
        home = max(at for at in columns if at <= column)
        if column - home >= wide:
            part.outside.append((line, column))
            continue
        if part.at == _OWN_DAYS and ((number := _number(text)) or weekday_of(text) is not None):
            if number:
                numbers[home] = number
            continue
        number = {_OWN_DAYS: numbers.get(home, 0), _NO_DAYS: 1}.get(part.at, part.number)
        day = part.periods[home].day(part.weekday, number)
        if not day:
            part.outside.append((line, column))
            continue
        part.cells.append(PlannedCell((line, column), text, day, labels, channels=part.channels.get(column, "")))
        found = True
    return found
