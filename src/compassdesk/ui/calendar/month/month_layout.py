"""Where everything stands in a month: a pure function from days and items to boxes, worked out once per change.

All numbers are whole pixels of the view. Nothing is lost: for every day the chips and the "+n more" are its items.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.above_days import Above, Flag, above
from compassdesk.domain.calendar_grid import Density
from compassdesk.ui.calendar.canvas import above_boxes, mirroring
from compassdesk.ui.calendar.canvas.above_boxes import BAR, SIDE, TWO_LINES, Bar, Ends, FlagBox, Wanted
from compassdesk.ui.calendar.month.month_columns import ROOMY, columns_of
from compassdesk.ui.calendar.month.month_rows import LEAST_ROW, Need, RowPlan, held_plans, row_plans

HEADER = 24
GUTTER, CLOSE_GUTTER, NARROW_GUTTER = 68, 60, 52
"""In a wide month, in one where it still says over how many weeks its share is, and in one without room for that."""
DAY_HEAD, DAY_FOOT = 23, 3
BESIDE_NUMBER = 4
"""How far below the top of a day that lies which stands beside its number."""
GAP, MORE_LINE = 2, 16
LEAST_MORE, MOST_MORE = 24, 40
"""How wide "+n" is beside the number of a day: where it begins to be legible, and as much as it needs."""
LOWEST: dict[Density, int] = {"compact": 20, "normal": 34, "roomy": 34}
"""No chip is lower than this; so a full day need not be measured item by item."""

HeightOf = Callable[[str, int, Density], int]
"""The height of a chip in pixels: of which item, how wide, how much of it is shown."""


class Cell(NamedTuple):
    """One day."""

    day: date
    x: int
    y: int
    width: int
    height: int


class Box(NamedTuple):
    """One chip: the item's id, its day, its place, and how much of the item it shows."""

    id: str
    day: date
    x: int
    y: int
    width: int
    height: int
    density: Density


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
    plans: tuple[RowPlan, ...]
    columns: tuple[tuple[int, int], ...]
    """Left edge and width of each weekday's column."""
    cells: tuple[Cell, ...]
    boxes: tuple[Box, ...]
    more: tuple[More, ...]
    bars: tuple[Bar, ...]
    flags: tuple[FlagBox, ...]
    mirrored: bool = False
    """Days run from right to left, and the gutter stands at their right."""

    @property
    def gutter_x(self) -> int:
        """The left edge of the gutter."""
        return self.width - self.gutter if self.mirrored else 0

    def in_gutter(self, x: int) -> bool:
        """Whether a place lies in the gutter."""
        return self.gutter_x <= x < self.gutter_x + self.gutter

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


NOTHING = MonthLayout(0, 0, GUTTER, (), (), (), (), (), (), (), ())


def month_layout(
    weeks: Sequence[Sequence[date]],
    items: Mapping[date, Sequence[str]],
    size: tuple[int, int],
    density: Density,
    height_of: HeightOf,
    today: date,
    held: Sequence[RowPlan] = (),
    above_weeks: Sequence[Above] = (),
    too_long: Callable[[Flag, int], bool] = lambda _flag, _width: False,
    wanted: Wanted = lambda _flag, _lines: 0,
    ends: Ends = lambda _day: 28,
    yielding: AbstractSet[str] = frozenset(),
) -> MonthLayout:
    """Lay out whole weeks of days; `items` are the ids of each day in the order they are shown.

    `held` are the rows as they stood before something was taken into the air; `too_long` says whether a flag has no
    room on one line of so many pixels. It gets two on a day without items. `wanted` is what it needs on so many,
    and `ends` how far the number of a day reaches into it. A full day shows what is `yielding` after all else.
    """
    width, height = size
    gutter = GUTTER if width >= GUTTER + ROOMY else CLOSE_GUTTER if width >= 560 else NARROW_GUTTER
    free = max(height - HEADER, LEAST_ROW * len(weeks))
    above_weeks = above_weeks or [above(week, (), {}) for week in weeks]
    columns = columns_of(weeks, items, above_weeks, gutter, width, wanted)

    def wraps(day: date, flag: Flag, width: int) -> bool:
        return not items.get(day) and too_long(flag, width)

    need = _need(weeks, items, columns, height_of, free, above_weeks, wraps)
    if len(held) == len(weeks):
        plans = held_plans(held, need)
    else:
        plans = row_plans(need, free, density, [_age(week, today) for week in weeks])
    cells: list[Cell] = []
    boxes: list[Box] = []
    more: list[More] = []
    bands: list[WeekBand] = []
    bars: list[Bar] = []
    flags: list[FlagBox] = []
    y = HEADER
    for plan, week, over in zip(plans, weeks, above_weeks, strict=True):
        bands.append(WeekBand(week[0], y, plan.height))
        bottom = y + plan.height - 1
        bars += above_boxes.bars_of(over, week, columns, y + DAY_HEAD, bottom)
        flags += above_boxes.beside_numbers(over, week, columns, y + BESIDE_NUMBER, ends, wanted)
        flags += above_boxes.flags_of(over, week, columns, y + DAY_HEAD, bottom, wraps)
        for at, (day, (left, wide)) in enumerate(zip(week, columns, strict=True)):
            cells.append(cell := Cell(day, left, y, wide, plan.height))
            here = items.get(day, ())
            top = _below(over.lines(at))
            shown, rest = day_boxes(cell, here, plan.density, height_of, top, yielding)
            boxes += shown
            if rest is not None:
                more.append(_beside_number(rest, cell, ends(day)) if rest.y < y + top else rest)
        y += plan.height
    return MonthLayout(
        width, height, gutter, tuple(bands), plans, columns, tuple(cells), tuple(boxes), tuple(more),
        *_clear_of(more, bars, flags),
    )  # fmt: skip


def _beside_number(rest: More, cell: Cell, end: int) -> More:
    """A rest for which bars and flags leave no line: at the end of that of the day's number, where there is room."""
    room = cell.width - end - SIDE
    if room < LEAST_MORE:
        return rest
    wide = min(room, MOST_MORE)
    return rest._replace(x=cell.x + cell.width - SIDE - wide, y=cell.y + BESIDE_NUMBER, width=wide)


def _clear_of(
    more: Iterable[More], bars: Iterable[Bar], flags: Iterable[FlagBox]
) -> tuple[tuple[Bar, ...], tuple[FlagBox, ...]]:
    """The bars and flags that lie on no rest: where it found no other place they give way, for items come first."""
    rests = {one.day: one for one in more}
    return (
        tuple(one for one in bars if not any(_overlap(one, rest) for rest in _under(one, rests))),
        tuple(one for one in flags if (rest := rests.get(one.day)) is None or not _overlap(one, rest)),
    )


def _under(bar: Bar, rests: Mapping[date, More]) -> Iterator[More]:
    """The rests of the days that a bar stands above."""
    days = (bar.day + timedelta(days=offset) for offset in range(bar.of.end - bar.of.start + 1))
    return (rests[day] for day in days if day in rests)


def _overlap(one: Bar | FlagBox, rest: More) -> bool:
    across = one.x < rest.x + rest.width and rest.x < one.x + one.width
    return across and one.y < rest.y + rest.height and rest.y < one.y + one.height


def turned(layout: MonthLayout) -> MonthLayout:
    """The same from right to left."""
    whole = layout.width
    return replace(
        layout,
        columns=tuple(mirroring.turned_column(one, whole) for one in layout.columns),
        cells=tuple(mirroring.turned(one, whole) for one in layout.cells),
        boxes=tuple(mirroring.turned(one, whole) for one in layout.boxes),
        more=tuple(mirroring.turned(one, whole) for one in layout.more),
        bars=tuple(mirroring.turned(one, whole) for one in layout.bars),
        flags=tuple(mirroring.turned(one, whole) for one in layout.flags),
        mirrored=True,
    )


def _below(lines: int) -> int:
    """How far below the top of a row it goes on, under so many bars and flags."""
    return DAY_HEAD + above_boxes.height_of(lines)


def _age(week: Sequence[date], today: date) -> int:
    return 1 if week[-1] < today else -1 if week[0] <= today else 0


def _need(
    weeks: Sequence[Sequence[date]],
    items: Mapping[date, Sequence[str]],
    columns: Sequence[tuple[int, int]],
    height_of: HeightOf,
    free: int,
    above_weeks: Sequence[Above],
    wraps: above_boxes.Wraps,
) -> Need:
    """What a row wants: that of its fullest day. A day that could not fit at all is not measured item by item."""

    def need(row: int, density: Density) -> int:
        highest = 0
        for at, (day, (_left, wide)) in enumerate(zip(weeks[row], columns, strict=True)):
            ids = items.get(day, ())
            flags = above_weeks[row].flags[at]
            top = _below(above_weeks[row].lines(at)) + DAY_FOOT
            if flags and day.isoweekday() >= 6 and wraps(day, flags[-1], wide - 2 * SIDE):
                top += TWO_LINES - BAR  # a weekday has words enough on one line, and chips of others need the room
            least = top + len(ids) * (LOWEST[density] + GAP)
            if density != "compact" and highest < free:
                least = free if least > free else top + _wanted(ids, wide, density, height_of)
            highest = max(highest, least)
        return highest

    return need


def _wanted(ids: Sequence[str], wide: int, density: Density, height_of: HeightOf) -> int:
    return sum(height_of(key, wide - 2 * SIDE, density) + GAP for key in ids)


def day_boxes(
    cell: Cell,
    ids: Sequence[str],
    density: Density,
    height_of: HeightOf,
    top: int = DAY_HEAD,
    yielding: AbstractSet[str] = frozenset(),
) -> tuple[list[Box], More | None]:
    """The chips of one day: all of them, or as many as fit and a rest; `yielding` ones take no room from others."""
    left, wide = cell.x + SIDE, cell.width - 2 * SIDE
    order = ids
    if not yielding.isdisjoint(ids):
        ids = sorted(ids, key=lambda key: key in yielding)
    y, bottom = cell.y + min(top, max(cell.height - MORE_LINE - 1, DAY_HEAD)), cell.y + cell.height - 1
    heights = [height_of(key, wide, density) for key in ids[: cell.height // LOWEST[density] + 1]]
    shown = len(heights)
    if y + sum(heights) + GAP * (len(heights) - 1) > bottom or shown < len(ids):
        room = bottom - MORE_LINE - y
        shown = 0
        while shown < len(heights) and heights[shown] + GAP <= room:
            room -= heights[shown] + GAP
            shown += 1
    boxes: list[Box] = []
    fit = dict(zip(ids[:shown], heights, strict=False))
    for key in filter(fit.__contains__, order):
        boxes.append(Box(key, cell.day, left, y, wide, fit[key], density))
        y += fit[key] + GAP
    rest = tuple(ids[shown:])
    return boxes, More(cell.day, rest, left, y, wide, MORE_LINE) if rest else None
