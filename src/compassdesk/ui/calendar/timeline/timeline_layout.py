"""Where everything of a timeline stands, in pixels: lanes, marks of items, bars and silences. Worked out per change."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import partial
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import Spanning, SpanPart, parts_in
from compassdesk.domain.timeline import Silence, TimelineLane
from compassdesk.domain.weekly_places import is_place
from compassdesk.ui.calendar.timeline.by_lane import ByLane
from compassdesk.ui.calendar.timeline.timeline_axis import NOWHERE, Axis
from compassdesk.ui.calendar.timeline.timeline_stack import GAP, MarkBox, Stack, side_of, stacked
from compassdesk.ui.calendar.timeline.timeline_year import HIGH, Colour, Weekly

BAR, BAR_GAP = 16, 2
LEAST_BAR = 4
"""How wide what lasts one day is in a year."""
LEAST_LANE, PAD = 42, 8
SECTION = 24
"""The height of the line that says of which kind the lanes below it are, where those above are of another."""


class MoreBox(NamedTuple):
    """Stands for the items of a day that have no place in a lane."""

    day: date
    lane: int
    x: int
    y: int
    width: int
    height: int


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
    height: int


class HatchBox(NamedTuple):
    """A silence in a lane."""

    of: Silence
    lane: int
    x: int
    width: int


class WeekBox(NamedTuple):
    """A week in a lane of a year, standing on its bottom: the height of each colour, and how many items there are."""

    week: int
    lane: int
    x: int
    bottom: int
    width: int
    colours: tuple[tuple[Colour, float], ...]
    many: int


class TimelineLayout(Struct, frozen=True):
    """See the module."""

    axis: Axis
    height: int
    lanes: tuple[LaneBand, ...] = ()
    marks: tuple[MarkBox, ...] = ()
    more: tuple[MoreBox, ...] = ()
    bars: tuple[SpanBar, ...] = ()
    silences: tuple[HatchBox, ...] = ()
    weeks: tuple[WeekBox, ...] = ()
    """Of a year, which has no marks."""
    sections: tuple[tuple[int, LaneKind], ...] = ()
    """Where lanes of another kind begin: the height of the line before them, and what they are."""

    def day_at(self, x: int) -> date | None:
        """The day at a place from the left."""
        return self.axis.day_at(x)

    def x_of(self, day: date) -> tuple[int, int]:
        """The left and the right edge of a day; at an end where it is out of sight."""
        return self.axis.days_between(day, day)

    def lane_at(self, y: int) -> LaneBand | None:
        """The lane at a height."""
        return next((lane for lane in self.lanes if lane.y <= y < lane.y + lane.height), None)


NOTHING = TimelineLayout(NOWHERE, 0)


class Content(NamedTuple):
    """What there is to lay out: lanes with the items in them in time order and their silences, and the bars above."""

    lanes: Sequence[tuple[TimelineLane, Sequence[Item], Sequence[Silence]]]
    bars: Sequence[Spanning]
    own_bars: Mapping[str, Spanning]
    """The bar of a lane that is a campaign, by the id of the lane."""
    weekly: Weekly | None = None
    """What each lane has in the weeks of a year; None where each item has its own mark."""


def lay_out(content: Content, axis: Axis, stacks: ByLane[Stack]) -> TimelineLayout:
    """Lay a timeline out; as high as its lanes are."""
    days = [axis.first + timedelta(days=at) for at in range(axis.days)]
    made = _Made()
    above = parts_in(days, content.bars)
    made.bars += [_bar(part, axis, PAD // 2 + part.lane * (BAR + BAR_GAP)) for part in above]
    y = PAD + (max(part.lane for part in above) + 1) * (BAR + BAR_GAP) if above else 0
    for at, (lane, items, quiet) in enumerate(content.lanes):
        if made.lanes and made.lanes[-1].of.kind != lane.kind:
            made.sections.append((y, lane.kind))
            y += SECTION
        top = y + PAD
        own = content.own_bars.get(lane.id)
        for part in parts_in(days, [own] if own is not None else []):
            made.bars.append(_bar(part, axis, y + PAD // 2))
            top = y + PAD + BAR
        if content.weekly is None:
            stack = stacks.get(lane.id, (items, axis.first, axis.days), partial(stacked, items, axis.first, axis.days))
            needed = _place_marks(made, stack, axis, at, top)
        else:
            needed = HIGH
            made.weeks += _week_boxes(content.weekly, lane.id, axis, at, top + HIGH)
        height = max(LEAST_LANE, top - y + needed + PAD)
        for one in quiet:
            if axis.first <= one.last and one.first <= days[-1]:
                left, right = axis.days_between(one.first, one.last)
                made.silences.append(HatchBox(one, at, left, right - left))
        made.lanes.append(LaneBand(lane, y, height, sum(not is_place(item.id) for item in items)))
        y += height
    return TimelineLayout(
        axis, y, tuple(made.lanes), tuple(made.marks), tuple(made.more), tuple(made.bars),
        tuple(made.silences), tuple(made.weeks), tuple(made.sections),
    )  # fmt: skip


class _Made:
    """What was laid out so far."""

    def __init__(self) -> None:
        self.bars: list[SpanBar] = []
        self.lanes: list[LaneBand] = []
        self.marks: list[MarkBox] = []
        self.more: list[MoreBox] = []
        self.silences: list[HatchBox] = []
        self.weeks: list[WeekBox] = []
        self.sections: list[tuple[int, LaneKind]] = []


def _bar(part: SpanPart, axis: Axis, y: int) -> SpanBar:
    left, right = axis.span(part.start, part.end + 1)
    wide = max(right - left - 1, LEAST_BAR)
    return SpanBar(part, right - 1 - wide if axis.mirrored else left, y, wide, BAR)


def _place_marks(made: _Made, stack: Stack, axis: Axis, lane: int, top: int) -> int:
    """Put the marks of a lane below its top; how high they are together."""
    side = side_of(axis)
    row, first = side + GAP, axis.first
    span = axis.span
    for key, start, end, line in stack.marks:
        left, right = span(start, end + 1)
        wide = side if start == end else right - left - 1
        x = right - 1 - wide if axis.mirrored else left
        made.marks.append(MarkBox(key, lane, x, top + line * row, wide, side))
    for day, line in stack.more:
        left, right = span(day, day + 1)
        made.more.append(MoreBox(first + timedelta(days=day), lane, left, top + line * row, right - left - 1, side))
    return max(stack.rows * row - GAP, 0)


def _week_boxes(weekly: Weekly, lane: str, axis: Axis, at: int, bottom: int) -> list[WeekBox]:
    boxes = []
    for week, (many, colours) in weekly.of(lane).items():
        left, right = axis.span(week * 7, week * 7 + 7)
        boxes.append(WeekBox(week, at, left + 1, bottom, right - left - 3, colours, many))
    return boxes
