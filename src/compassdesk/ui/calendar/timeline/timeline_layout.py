"""Where everything of a timeline stands, in pixels: lanes, marks of items, bars and silences. Worked out per change."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import Spanning, SpanPart, parts_in
from compassdesk.domain.timeline import Silence, TimelineLane
from compassdesk.ui.calendar.timeline.by_lane import ByLane

BAR, BAR_GAP = 16, 2
MARK, ROW = 10, 13
"""The height of a mark, and from one to that below it."""
MOST_ROWS = 6
"""Marks of one day above one another; of more the last place says that there are others."""
LEAST_LANE, PAD = 42, 8
NARROW, WIDE = 112, 164
"""The names of lanes, where the timeline is narrow and where it is not."""
NARROW_BELOW = 700


class MarkBox(NamedTuple):
    """The mark of an item in one lane."""

    id: str
    lane: int
    x: int
    y: int
    width: int


class MoreBox(NamedTuple):
    """Stands for the items of a day that have no place in a lane."""

    day: date
    lane: int
    x: int
    y: int
    width: int


class LaneBand(NamedTuple):
    """One lane from edge to edge."""

    of: TimelineLane
    y: int
    height: int
    many: int
    """How many items stand in it."""


class SpanBar(NamedTuple):
    """A campaign or a note of several days."""

    of: SpanPart
    x: int
    y: int
    width: int


class HatchBox(NamedTuple):
    """A silence in a lane."""

    of: Silence
    lane: int
    x: int
    width: int


class TimelineLayout(Struct, frozen=True):
    """See the module. `edges` are the left edges of the days, and the right one of the last."""

    first: date
    names: int
    edges: tuple[int, ...]
    height: int
    lanes: tuple[LaneBand, ...] = ()
    marks: tuple[MarkBox, ...] = ()
    more: tuple[MoreBox, ...] = ()
    bars: tuple[SpanBar, ...] = ()
    silences: tuple[HatchBox, ...] = ()

    def day_at(self, x: int) -> date | None:
        """The day at a place from the left."""
        if not self.edges or not self.edges[0] <= x < self.edges[-1]:
            return None
        return self.first + timedelta(days=bisect_right(self.edges, x) - 1)

    def x_of(self, day: date) -> tuple[int, int]:
        """The left and the right edge of a day; at an end where it is out of sight."""
        at = min(max((day - self.first).days, 0), len(self.edges) - 2)
        return self.edges[at], self.edges[at + 1]

    def lane_at(self, y: int) -> LaneBand | None:
        """The lane at a height."""
        return next((lane for lane in self.lanes if lane.y <= y < lane.y + lane.height), None)


NOTHING = TimelineLayout(date.min, 0, (), 0)


class Stack(NamedTuple):
    """The places of a lane's items below its top."""

    marks: Sequence[tuple[str, int, int, int]]
    """Id, left edge, row from above, width."""
    more: Sequence[tuple[int, int]]
    """The days with items that have no place, from the first in view, and the row for what says so."""
    rows: int


class Content(NamedTuple):
    """What there is to lay out: lanes with the items in them in time order and their silences, and the bars above."""

    lanes: Sequence[tuple[TimelineLane, Sequence[Item], Sequence[Silence]]]
    bars: Sequence[Spanning]
    own_bars: Mapping[str, Spanning]
    """The bar of a lane that is a campaign, by its key."""


def edges_in(width: int, days: int) -> tuple[int, tuple[int, ...]]:
    """The width of the names and the edges of the days."""
    names = NARROW if width < NARROW_BELOW else WIDE
    room = max(width - names, days)
    return names, tuple(names + room * at // days for at in range(days + 1))


def lay_out(
    content: Content, first: date, days: int, width: int, least_height: int, stacks: ByLane[Stack]
) -> TimelineLayout:
    """Lay a timeline out; as high as its lanes are, and no lower than what is in sight."""
    names, edges = edges_in(width, days)
    range_of_days = [first + timedelta(days=at) for at in range(days)]
    y = 0
    bars: list[SpanBar] = []
    above = parts_in(range_of_days, content.bars)
    for part in above:
        bars.append(_bar(part, edges, PAD // 2 + part.lane * (BAR + BAR_GAP)))
    if above:
        y = PAD + (max(part.lane for part in above) + 1) * (BAR + BAR_GAP)
    lanes: list[LaneBand] = []
    marks: list[MarkBox] = []
    more: list[MoreBox] = []
    silences: list[HatchBox] = []
    for at, (lane, items, quiet) in enumerate(content.lanes):
        top = y + PAD
        own = content.own_bars.get(lane.key)
        for part in parts_in(range_of_days, [own] if own is not None else []):
            bars.append(_bar(part, edges, y + PAD // 2))
            top = y + PAD + BAR
        stack = stacks.get(lane.key, (items, first, edges), partial(stacked, items, first, edges))
        marks += [MarkBox(key, at, x, top + row * ROW, wide) for key, x, row, wide in stack.marks]
        more += [
            MoreBox(first + timedelta(days=day), at, edges[day], top + row * ROW, edges[day + 1] - edges[day] - 1)
            for day, row in stack.more
        ]
        height = max(LEAST_LANE, top - y + stack.rows * ROW + PAD - (ROW - MARK))
        for one in quiet:
            left, right = (one.first - first).days, (one.last - first).days
            if right >= 0 and left < days:
                x = edges[max(left, 0)]
                silences.append(HatchBox(one, at, x, edges[min(right, days - 1) + 1] - x))
        lanes.append(LaneBand(lane, y, height, len(items)))
        y += height
    return TimelineLayout(
        first, names, edges, max(y, least_height), tuple(lanes), tuple(marks), tuple(more), tuple(bars), tuple(silences)
    )


def _bar(part: SpanPart, edges: Sequence[int], y: int) -> SpanBar:
    return SpanBar(part, edges[part.start], y, edges[part.end + 1] - edges[part.start] - 1)


def stacked(items: Sequence[Item], first: date, edges: Sequence[int]) -> Stack:
    """Give each item of a lane a place, posts above slots."""
    days = len(edges) - 1
    heights, counts = [0] * days, [0] * days
    marks: list[tuple[str, int, int, int]] = []
    crowded: dict[int, int] = {}
    ordered = [item for item in items if item.kind == "post"] + [item for item in items if item.kind != "post"]
    spans = [_columns(item, first, days) for item in ordered]
    for start, end in spans:
        for at in range(start, end + 1):
            counts[at] += 1
    for item, (start, end) in zip(ordered, spans, strict=True):
        row = heights[start] if start == end else max(heights[start : end + 1])
        room = MOST_ROWS - (counts[start] > MOST_ROWS)
        if row >= room:
            crowded.setdefault(start, room)
            continue
        for at in range(start, end + 1):
            heights[at] = row + 1
        x, wide = edges[start], edges[end + 1] - edges[start] - 1
        marks.append((item.id, x, row, min(wide, MARK) if start == end else wide))
    deepest = max(*heights, *(row + 1 for row in crowded.values()))
    return Stack(marks, tuple(crowded.items()), deepest)


def _columns(item: Item, first: date, days: int) -> tuple[int, int]:
    began = item.starts_at.date() if item.starts_at is not None else first
    start = min(max((began - first).days, 0), days - 1)
    end = (item.last_day - first).days if item.last_day is not None else start
    return start, min(max(end, start), days - 1)
