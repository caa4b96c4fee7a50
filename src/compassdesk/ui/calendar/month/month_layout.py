"""Where everything stands in a month: a pure function from days and items to boxes, worked out once per change.

All numbers are whole pixels of the view. Nothing is lost: for every day the chips and the "+n more" are its items.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

HEADER = 28
GUTTER, NARROW_GUTTER = 64, 46
DAY_HEAD = 22
TWO_LINES, ONE_LINE, GAP, MORE_LINE = 37, 20, 3, 16
SIDE = 4
LEAST_ROW = 62
WEEKEND = 0.66
"""The width of a Saturday or Sunday beside a weekday's, where there is room for the difference."""


class Cell(NamedTuple):
    """One day."""

    day: date
    x: int
    y: int
    width: int
    height: int


class Box(NamedTuple):
    """One chip: the item's id, its day, its place, and whether its words take one line or two."""

    id: str
    day: date
    x: int
    y: int
    width: int
    height: int
    lines: int


class More(NamedTuple):
    """What a full day could not show."""

    day: date
    ids: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int


class WeekBand(NamedTuple):
    """One week: the band of its gutter."""

    first: date
    y: int
    height: int


class MonthLayout(Struct, frozen=True):
    """See the module."""

    width: int
    height: int
    gutter: int
    rows: tuple[WeekBand, ...]
    columns: tuple[tuple[int, int], ...]
    """Left edge and width of each weekday's column."""
    cells: tuple[Cell, ...]
    boxes: tuple[Box, ...]
    more: tuple[More, ...]

    def cell_at(self, x: int, y: int) -> Cell | None:
        """The day at a point, None outside the days."""
        row = self.row_at(y)
        column = next((at for at, (left, width) in enumerate(self.columns) if left <= x < left + width), None)
        return None if row is None or column is None else self.cells[row * 7 + column]

    def row_at(self, y: int) -> int | None:
        """The week at a height."""
        return next((at for at, row in enumerate(self.rows) if row.y <= y < row.y + row.height), None)

    def cell_of(self, day: date) -> Cell | None:
        """Where a day stands, None when it is not shown."""
        place = (day - self.cells[0].day).days if self.cells else -1
        return self.cells[place] if 0 <= place < len(self.cells) else None


NOTHING = MonthLayout(0, 0, GUTTER, (), (), (), (), ())


def month_layout(
    weeks: Sequence[Sequence[date]], items: Mapping[date, Sequence[str]], width: int, height: int
) -> MonthLayout:
    """Lay out whole weeks of days; `items` are the ids of each day in the order they are shown."""
    gutter = GUTTER if width >= 560 else NARROW_GUTTER
    columns = _columns([day.isoweekday() for day in weeks[0]], gutter, width)
    rows = _rows([week[0] for week in weeks], height)
    cells: list[Cell] = []
    boxes: list[Box] = []
    more: list[More] = []
    for row, week in zip(rows, weeks, strict=True):
        for day, (left, wide) in zip(week, columns, strict=True):
            cell = Cell(day, left, row.y, wide, row.height)
            cells.append(cell)
            shown, rest = day_boxes(cell, items.get(day, ()))
            boxes += shown
            if rest is not None:
                more.append(rest)
    return MonthLayout(width, height, gutter, rows, columns, tuple(cells), tuple(boxes), tuple(more))


def _columns(weekdays: Sequence[int], gutter: int, width: int) -> tuple[tuple[int, int], ...]:
    free = max(width - gutter, 7)
    weekend = WEEKEND if free >= 620 else 1.0
    shares = [weekend if day >= 6 else 1.0 for day in weekdays]
    edges, total, run = [gutter], sum(shares), 0.0
    for share in shares:
        run += share
        edges.append(gutter + round(free * run / total))
    return tuple((left, right - left) for left, right in pairwise(edges))


def _rows(firsts: Sequence[date], height: int) -> tuple[WeekBand, ...]:
    free = max(height - HEADER, LEAST_ROW * len(firsts))
    edges = [HEADER + round(free * at / len(firsts)) for at in range(len(firsts) + 1)]
    return tuple(WeekBand(first, edges[at], edges[at + 1] - edges[at]) for at, first in enumerate(firsts))


def day_boxes(cell: Cell, ids: Sequence[str]) -> tuple[list[Box], More | None]:
    """The chips of one day: two lines each where they all fit so, else one line, else as many as fit and a rest."""
    free = cell.height - DAY_HEAD - 2
    left, wide = cell.x + SIDE, cell.width - 2 * SIDE
    top = cell.y + DAY_HEAD
    count = len(ids)
    if count * (TWO_LINES + GAP) - GAP <= free:
        tall, lines, shown = TWO_LINES, 2, count
    elif count * (ONE_LINE + GAP) - GAP <= free:
        tall, lines, shown = ONE_LINE, 1, count
    else:
        tall, lines, shown = ONE_LINE, 1, max(0, (free - MORE_LINE) // (ONE_LINE + GAP))
    boxes = [Box(key, cell.day, left, top + at * (tall + GAP), wide, tall, lines) for at, key in enumerate(ids[:shown])]
    rest = tuple(ids[shown:])
    if not rest:
        return boxes, None
    return boxes, More(cell.day, rest, left, top + shown * (tall + GAP), wide, MORE_LINE)
