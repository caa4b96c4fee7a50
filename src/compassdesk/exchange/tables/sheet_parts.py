"""A sheet of several tables: calendars beside each other, or a calendar above or below a table of another kind."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from msgspec.structs import replace

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.day_heads import FEWEST_DATES, heads_days
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.head_words import day_in, month_of

_LOOKED_AT = 60
"""Rows in which the first row of days is looked for."""
_MOST_ROWS = 5_000
_FEWEST_WEEKDAYS = 5
_WEEKEND = 3
"""A week that begins at most so many days behind the one to its left goes on with it."""

Kind = Callable[[Grid, int], str]
"""What kind of table begins in the row at a place; "" for none."""


def side_by_side(grid: Grid) -> tuple[Grid, ...]:
    """The calendars that stand next to each other, each in its own columns; the grid alone where there is one."""
    for at, (_, row) in enumerate(grid.rows[:_LOOKED_AT]):
        starts = _starts(row)
        if starts and not _goes_on(row, grid.rows[at + 1 : at + 3], starts):
            width = max(len(cells) for _, cells in grid.rows)
            return tuple(
                _columns(grid, first, after) for first, after in zip([0, *starts], [*starts, width], strict=True)
            )
    return (grid,)


def above_each_other(grid: Grid, kind: Kind) -> tuple[Grid, ...]:
    """The tables of different kinds below each other, each with the titles above it; the grid alone where there is one.

    Another table begins behind a blank row or a title.
    """
    rows = grid.rows
    if len(rows) > _MOST_ROWS:
        return (grid,)
    cuts: list[int] = []
    now = ""
    for at in range(len(rows)):
        if now and not _may_begin(grid, at):
            continue
        if not now and at >= _LOOKED_AT:
            return (grid,)
        found = kind(grid, at) if sum(map(bool, rows[at][1])) > 1 else ""
        if found and now and found != now:
            first = at
            while first - 1 > (cuts[-1] if cuts else 0) and _is_title(rows[first - 1][1]) and _is_next(grid, first):
                first -= 1
            cuts.append(first)
        now = found or now
    return tuple(
        replace(grid, rows=rows[first:after])
        for first, after in zip([0, *cuts], [*cuts, len(rows)], strict=True)
        if rows[first:after]
    )


def _may_begin(grid: Grid, at: int) -> bool:
    return at == 0 or not _is_next(grid, at) or _is_title(grid.rows[at - 1][1])


def _is_next(grid: Grid, at: int) -> bool:
    return grid.rows[at][0] == grid.rows[at - 1][0] + 1


def _is_title(row: Sequence[str]) -> bool:
    return len({cell for cell in row if cell}) == 1


def _starts(row: Sequence[str]) -> list[int]:
    """The columns in which calendars begin that stand right of the first one, as one row of their heads says."""
    filled = {column: cell for column, cell in enumerate(row) if cell}
    named = {column: day for column, cell in filled.items() if (day := weekday_of(cell)) is not None}
    if len(named) >= 2 * _FEWEST_WEEKDAYS:
        return _restarts(named)
    if len(filled) < 2 * FEWEST_DATES or not heads_days(filled, most_labels=len(row)):
        return []
    words = {column: folded(cell) for column, cell in filled.items() if day_in(cell) is None}
    corner = words.get(min(words, default=-1), "")
    again = [column for column, word in words.items() if word == corner]
    apart = [after - before > FEWEST_DATES for before, after in pairwise(again)]
    return again[1:] if corner and apart and all(apart) else []


def _restarts(named: Mapping[int, int]) -> list[int]:
    """Behind the last column of each week whose first weekday comes once more."""
    columns = sorted(named)
    starts, since, last = [], 0, columns[0]
    for at, column in enumerate(columns):
        if at and named[column] == named[columns[0]] and at - since >= _FEWEST_WEEKDAYS:
            starts.append(last + 1)
            since = at
        last = column
    return starts


def _goes_on(row: Sequence[str], below: Sequence[tuple[int, tuple[str, ...]]], starts: Sequence[int]) -> bool:
    """Whether the days of the second go on behind those of the first, as those of two weeks do."""
    for _, cells in below:
        sides = [cells[: starts[0]], cells[starts[0] :]]
        days = [[day for cell in side if cell and (day := day_in(cell, with_text=True)) is not None] for side in sides]
        if all(len(side) >= FEWEST_DATES for side in days):
            if any(month_of(cell) and day_in(cell) is None for cell in row if cell):
                return False
            last, first = days[0][-1], days[1][0]
            return bool(last.number and first.number) and 0 < first.number - last.number <= _WEEKEND
    return False


def _columns(grid: Grid, first: int, after: int) -> Grid:
    """The grid with these columns alone; all stay where they are."""
    rows = (
        (line, tuple(cell if first <= at < after else "" for at, cell in enumerate(row))) for line, row in grid.rows
    )
    return replace(
        grid,
        rows=tuple((line, row) for line, row in rows if any(row)),
        merged=tuple(one for one in grid.merged if first <= one.first_column < after),
    )
