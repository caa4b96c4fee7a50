"""Packing of what overlaps in the hours of a day: side by side, each as wide as its neighbours allow.

Worked out once per change and never while painting. Minutes are counted on the wall clock from midnight.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from heapq import heappop, heappush

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


def item_span(item: Item, zone: str) -> Span | None:
    """The span of an item on the clock of a zone: a slot lasts its minutes, a post is a moment; None without a time."""
    if item.starts_at is None:
        return None
    minutes = (item.minutes or 0) if item.kind == "slot" else 0
    try:
        return Span(item.id, item.starts_at, ends_at(item.starts_at, minutes, zone))
    except OverflowError:
        return Span(item.id, item.starts_at, item.starts_at)


def lanes(spans: Iterable[Span], days: Sequence[date], least: int = 30) -> tuple[Lane, ...]:
    """Place every span on each of the days it touches; what is shorter than `least` minutes is drawn that long."""
    shown: dict[date, list[_Block]] = {day: [] for day in days}
    for span in spans:
        for day in _touched(span, shown):
            shown[day].append(_block(span, day, least))
    return tuple(lane for day, blocks in shown.items() for lane in _packed(day, blocks))


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
    midnight = datetime.combine(day, time.min)
    before = span.start < midnight
    first = 0 if before else span.start.hour * 60 + span.start.minute
    past = span.end - midnight
    goes_on = past > timedelta(days=1)
    last = DAY if goes_on else int(past.total_seconds() // 60)
    if last - first < least:
        first = max(0, min(first, DAY - least))
        last = min(DAY, first + least)
    return _Block(first, last, span.key, before, goes_on)


def _packed(day: date, blocks: list[_Block]) -> list[Lane]:
    """Earliest first, the longer before the shorter; blocks that touch through others form one group of columns."""
    blocks.sort(key=lambda block: (block.first, -block.last, block.key))
    packed: list[Lane] = []
    group: list[_Block] = []
    group_end = -1
    for block in blocks:
        if group and block.first >= group_end:
            packed += _group(day, group)
            group = []
            group_end = -1
        group.append(block)
        group_end = max(group_end, block.last)
    return packed + _group(day, group)


def _group(day: date, group: list[_Block]) -> list[Lane]:
    columns = _into_columns(group)
    return [
        Lane(
            block.key, day, block.first, block.last, block.column, len(columns),
            _width(block, columns), block.starts_before, block.goes_on,
        )
        for block in group
    ]  # fmt: skip


def _into_columns(group: list[_Block]) -> list[list[_Block]]:
    """Give each block the leftmost column that is free when it begins."""
    columns: list[list[_Block]] = []
    busy: list[tuple[int, int]] = []
    free: list[int] = []
    for block in group:
        while busy and busy[0][0] <= block.first:
            heappush(free, heappop(busy)[1])
        if free:
            block.column = heappop(free)
        else:
            block.column = len(columns)
            columns.append([])
        columns[block.column].append(block)
        heappush(busy, (block.last, block.column))
    return columns


def _width(block: _Block, columns: list[list[_Block]]) -> int:
    """How many columns the block can fill before it would cover another."""
    width = 1
    for column in columns[block.column + 1 :]:
        at = bisect_left(column, block.last, key=lambda other: other.first)
        if at and column[at - 1].last > block.first:
            break
        width += 1
    return width
