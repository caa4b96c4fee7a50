"""Where everything stands in the hours of a week: a pure function from lanes to boxes, in whole pixels."""

from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.lanes import Lane, OverlapRest, Packing, Room
from compassdesk.ui.calendar.canvas import mirroring

AXIS = 52
HOUR = 48
SIDE = 3
REST = 24
"""The width of what stands for the items that found no column: what a hand can hit."""
TWO_BESIDE_REST = 102
"""A day this wide has room for two times beside a rest."""
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


class RestBox(NamedTuple):
    """What found no column: its day and the moment it begins, its items, and the place that stands for them."""

    day: date
    begins: datetime
    ids: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int


class WeekLayout(Struct, frozen=True):
    """See the module."""

    width: int
    days: tuple[date, ...]
    columns: tuple[tuple[int, int], ...]
    """Left edge and width of each day."""
    blocks: tuple[Block, ...]
    rests: tuple[RestBox, ...]
    mirrored: bool = False
    """Days run from right to left, and the axis stands at their right."""

    @property
    def axis_x(self) -> int:
        """The left edge of the axis."""
        return self.width - AXIS if self.mirrored else 0

    def column_at(self, x: int) -> int | None:
        """The day at a place across, None on the axis."""
        return next((at for at, (left, wide) in enumerate(self.columns) if left <= x < left + wide), None)

    def on_day(self, day: date) -> list[Block | RestBox]:
        """All that stands on a day."""
        found: list[Block | RestBox] = [block for block in self.blocks if block.day == day]
        return found + [rest for rest in self.rests if rest.day == day]

    def moment_at(self, x: int, y: int) -> datetime | None:
        """The moment at a place, to the minute."""
        column = self.column_at(x)
        if column is None:
            return None
        minute = max(0, min(1439, y * 60 // HOUR))
        return datetime.combine(self.days[column], time(minute // 60, minute % 60))


NOTHING = WeekLayout(0, (), (), (), ())


def edges_of(days: int, width: int) -> tuple[int, ...]:
    """The left edges of `days` equal columns beside the axis, and the right edge of the last."""
    free = max(width - AXIS, days)
    return tuple(AXIS + round(free * at / days) for at in range(days + 1))


def room_in(width: int) -> Room:
    """Two columns for what overlaps; beside a rest, days that are too narrow for two times have only one."""
    edges = edges_of(7, width)
    return Room(2, 2 if edges[1] - edges[0] >= TWO_BESIDE_REST else 1)


def week_layout(days: Sequence[date], packing: Packing, width: int, *, mirrored: bool = False) -> WeekLayout:
    """Turn lanes into boxes; blocks that overlap share their day's column with the rest, which stands at its end."""
    edges = edges_of(len(days), width)
    place = {day: at for at, day in enumerate(days)}
    blocks = tuple(_block(lane, edges[place[lane.day]], edges[place[lane.day] + 1]) for lane in packing.lanes)
    rests = tuple(_rest(rest, edges[place[rest.day] + 1]) for rest in packing.rests)
    columns = tuple((left, right - left) for left, right in pairwise(edges))
    if mirrored:
        columns = tuple(mirroring.turned_column(one, width) for one in columns)
        blocks = tuple(mirroring.turned(one, width) for one in blocks)
        rests = tuple(mirroring.turned(one, width) for one in rests)
    return WeekLayout(width, tuple(days), columns, blocks, rests, mirrored)


def _block(lane: Lane, left: int, right: int) -> Block:
    free = right - left - 2 * SIDE - (REST + 1 if lane.is_narrowed else 0)
    x = left + SIDE + free * lane.column // lane.columns
    end = left + SIDE + free * (lane.column + lane.width) // lane.columns
    y, bottom = lane.first_minute * HOUR // 60, lane.last_minute * HOUR // 60
    return Block(lane.key, lane.day, x, y + 1, max(end - x - 1, 4), max(bottom - y - 2, 8), not lane.starts_before)


def _rest(rest: OverlapRest, right: int) -> RestBox:
    y, bottom = rest.first_minute * HOUR // 60, rest.last_minute * HOUR // 60
    begins = datetime.combine(rest.day, time(rest.first_minute // 60, rest.first_minute % 60))
    return RestBox(rest.day, begins, rest.keys, right - SIDE + 1 - REST, y, REST, bottom - y)


def y_of(moment: datetime) -> int:
    """How far down the day a moment stands."""
    return (moment.hour * 60 + moment.minute) * HOUR // 60
