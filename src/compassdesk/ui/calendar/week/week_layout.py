"""Where everything stands in the hours of a week: a pure function from lanes to boxes, in whole pixels."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.lanes import Lane

AXIS = 52
HOUR = 48
SIDE = 3
LEAST_MINUTES = 30
"""The shortest block that is drawn; a post is a moment, but its title needs room."""


class Block(NamedTuple):
    """One block: the item's id, its day, its place, and whether it is the first of several days' blocks."""

    id: str
    day: date
    x: int
    y: int
    width: int
    height: int
    leads: bool


class WeekLayout(Struct, frozen=True):
    """See the module."""

    width: int
    days: tuple[date, ...]
    edges: tuple[int, ...]
    """The left edges of the days, and the right edge of the last."""
    blocks: tuple[Block, ...]

    def column_at(self, x: int) -> int | None:
        """The day at a place across, None on the axis."""
        return next((at for at in range(len(self.days)) if self.edges[at] <= x < self.edges[at + 1]), None)

    def moment_at(self, x: int, y: int) -> datetime | None:
        """The moment at a place, to the minute."""
        column = self.column_at(x)
        if column is None:
            return None
        minute = max(0, min(1439, y * 60 // HOUR))
        return datetime.combine(self.days[column], time(minute // 60, minute % 60))


NOTHING = WeekLayout(0, (), (AXIS,), ())


def edges_of(days: int, width: int) -> tuple[int, ...]:
    """The left edges of `days` equal columns beside the axis, and the right edge of the last."""
    free = max(width - AXIS, days)
    return tuple(AXIS + round(free * at / days) for at in range(days + 1))


def week_layout(days: Sequence[date], lanes: Sequence[Lane], width: int) -> WeekLayout:
    """Turn lanes into boxes; blocks that overlap share their day's column."""
    edges = edges_of(len(days), width)
    place = {day: at for at, day in enumerate(days)}
    blocks = tuple(_block(lane, edges[place[lane.day]], edges[place[lane.day] + 1]) for lane in lanes)
    return WeekLayout(width, tuple(days), edges, blocks)


def _block(lane: Lane, left: int, right: int) -> Block:
    free = right - left - 2 * SIDE
    x = left + SIDE + free * lane.column // lane.columns
    end = left + SIDE + free * (lane.column + lane.width) // lane.columns
    y, bottom = lane.first_minute * HOUR // 60, lane.last_minute * HOUR // 60
    return Block(lane.key, lane.day, x, y + 1, max(end - x - 1, 4), max(bottom - y - 2, 8), not lane.starts_before)


def y_of(moment: datetime) -> int:
    """How far down the day a moment stands."""
    return (moment.hour * 60 + moment.minute) * HOUR // 60


def between(first: datetime, second: datetime) -> tuple[datetime, int]:
    """The start and the minutes of a stretch drawn between two moments, in either direction."""
    start, end = sorted((first, second))
    return start, int((end - start).total_seconds() // 60)
