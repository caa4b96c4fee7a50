"""Packing of what overlaps in the hours of a day: side by side, each as wide as its neighbours allow, the rest counted.

Worked out once per change and never while painting. Minutes are counted on the wall clock from midnight.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from msgspec import Struct

from compassdesk.domain.plan import Item
from compassdesk.domain.wallclock import ends_at

DAY = 1440


class Span(Struct, frozen=True):
    """Something with a beginning and an end on the wall clock; for a moment both are the same."""

    key: str
    start: datetime
    end: datetime


class Lane(Struct, frozen=True):
    """Where one span is drawn on one day: minutes from midnight, and `width` of the `columns` from `column` on."""

    key: str
    day: date
    first_minute: int
    last_minute: int
    column: int
    columns: int
    width: int
    starts_before: bool = False
    """The span began on an earlier day and is clipped at midnight."""
    goes_on: bool = False
    is_narrowed: bool = False
    """Something that overlaps it, or what overlaps that, found no column and is counted beside."""


class OverlapRest(Struct, frozen=True):
    """What found no column on a day, from the first minute of it to the last: the keys in order of time."""

    day: date
    first_minute: int
    last_minute: int
    keys: tuple[str, ...]


class Packing(Struct, frozen=True):
    """Every span stands on each of its days either in a lane or in a rest."""

    lanes: tuple[Lane, ...]
    rests: tuple[OverlapRest, ...]


class Room(Struct, frozen=True):
    """How many columns a day has for what overlaps, and how many beside a rest."""

    columns: int
    beside_rest: int


FOR_ALL = Room(DAY, DAY)
"""As many columns as could be wanted."""


def item_span(item: Item, zone: str) -> Span | None:
    """The span of an item on the clock of a zone: a slot lasts its minutes, a post is a moment; None without a time."""
    if item.starts_at is None:
        return None
    minutes = (item.minutes or 0) if item.kind == "slot" else 0
    if not minutes:
        return Span(item.id, item.starts_at, item.starts_at)
    try:
        return Span(item.id, item.starts_at, ends_at(item.starts_at, minutes, zone))
    except OverflowError:
        return Span(item.id, item.starts_at, item.starts_at)


def packed(
    spans: Iterable[Span],
    days: Sequence[date],
    room: Room,
    least: int = 30,
    wanted: AbstractSet[str] = frozenset(),
    yielding: AbstractSet[str] = frozenset(),
) -> Packing:
    """Place every span on each of the days it touches; what is shorter than `least` minutes is drawn that long.

    The keys in `wanted` get a column before others do, where they would have had none, and those in `yielding` behind
    all others.
    """
    shown: dict[date, list[_Block]] = {day: [] for day in days}
    for span in spans:
        for day in _touched(span, shown):
            shown[day].append(_block(span, day, least))
    lanes: list[Lane] = []
    rests: list[OverlapRest] = []
    for day, blocks in shown.items():
        for group in _groups(blocks):
            placed, hidden = _in_columns(group, room, wanted, yielding)
            lanes += _lanes(day, placed, is_narrowed=bool(hidden))
            rests += _rests(day, hidden)
    return Packing(tuple(lanes), tuple(rests))


@dataclass(slots=True)
class _Block:
    first: int
    last: int
    key: str
    starts_before: bool
    goes_on: bool
    column: int = 0


def _touched(span: Span, shown: dict[date, list[_Block]]) -> list[date]:
    """The shown days a span lies on; an end at midnight does not touch the next day."""
    first = span.start.date()
    if span.end.date() == first:
        return [first] if first in shown else []
    last = (span.end - timedelta(microseconds=1)).date()
    return [day for day in shown if first <= day <= last]


def _block(span: Span, day: date, least: int) -> _Block:
    start, end = span.start, span.end
    before, goes_on = start.date() < day, False
    first = 0 if before else start.hour * 60 + start.minute
    if end.date() == day:
        last = end.hour * 60 + end.minute
    else:
        last, goes_on = DAY, end > datetime.combine(day + timedelta(days=1), time.min)
    if last - first < least:
        first = max(0, min(first, DAY - least))
        last = min(DAY, first + least)
    return _Block(first, last, span.key, before, goes_on)


def _groups(blocks: list[_Block]) -> Iterator[list[_Block]]:
    """Earliest first, the longer before the shorter; blocks that touch through others form one group of columns."""
    blocks.sort(key=_in_time)
    group: list[_Block] = []
    group_end = -1
    for block in blocks:
        if group and block.first >= group_end:
            yield group
            group = []
            group_end = -1
        group.append(block)
        group_end = max(group_end, block.last)
    if group:
        yield group


def _in_time(block: _Block) -> tuple[int, int, str]:
    return block.first, -block.last, block.key


_Columns = list[list[_Block]]


def _in_columns(
    group: list[_Block], room: Room, wanted: AbstractSet[str], yielding: AbstractSet[str]
) -> tuple[_Columns, list[_Block]]:
    """The columns of a group, and those that found none."""
    columns, hidden = _fitted(group, room.columns)
    if not hidden:
        return columns, []
    columns, hidden = _fitted(group, room.beside_rest)
    if any(block.key in wanted or (yielding and block.key not in yielding) for block in hidden):
        order = sorted(group, key=lambda block: (block.key not in wanted, block.key in yielding))
        columns, hidden = _fitted(order, room.beside_rest)
    return columns, hidden


def _fitted(group: Iterable[_Block], most: int) -> tuple[_Columns, list[_Block]]:
    """Give each block the leftmost of so many columns that is free as long as it lasts."""
    columns: _Columns = []
    hidden: list[_Block] = []
    for block in group:
        for number, column in enumerate(columns):
            at = bisect_left(column, block.last, key=_first)
            if not at or column[at - 1].last <= block.first:
                block.column = number
                column.insert(at, block)
                break
        else:
            if len(columns) < most:
                block.column = len(columns)
                columns.append([block])
            else:
                hidden.append(block)
    return columns, sorted(hidden, key=_in_time)


def _first(block: _Block) -> int:
    return block.first


def _lanes(day: date, columns: _Columns, *, is_narrowed: bool) -> list[Lane]:
    placed = sorted((block for column in columns for block in column), key=_in_time)
    return [
        Lane(
            block.key, day, block.first, block.last, block.column, len(columns),
            _width(block, columns), block.starts_before, block.goes_on, is_narrowed,
        )
        for block in placed
    ]  # fmt: skip


def _rests(day: date, hidden: list[_Block]) -> list[OverlapRest]:
    """One for all that touch through others."""
    return [
        OverlapRest(
            day, together[0].first, max(block.last for block in together), tuple(block.key for block in together)
        )
        for together in _groups(hidden)
    ]


def _width(block: _Block, columns: _Columns) -> int:
    """How many columns the block can fill before it would cover another."""
    width = 1
    for column in columns[block.column + 1 :]:
        at = bisect_left(column, block.last, key=_first)
        if at and column[at - 1].last > block.first:
            break
        width += 1
    return width
