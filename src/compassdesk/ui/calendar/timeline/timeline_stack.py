"""The marks of a lane above one another: which row and which days each has, and how large a mark is."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.ui.calendar.timeline.timeline_axis import Axis

MOST_ROWS = 6
"""Marks of one day above one another; of more the last place says that there are others."""
GAP = 3
"""From one mark to that below it."""
LEAST, USUAL, WITH_GLYPH = 5, 10, 16
"""The side of a mark: the least, where days are wide enough, and where they have room for the sign of its petal."""


class MarkBox(NamedTuple):
    """The mark of an item in one lane."""

    id: str
    lane: int
    x: int
    y: int
    width: int
    height: int


class Stack(NamedTuple):
    """The places of a lane's items below its top."""

    marks: Sequence[tuple[str, int, int, int]]
    """Id, first and last day in view by their numbers, row from above."""
    more: Sequence[tuple[int, int]]
    """The days with items that have no place, by their numbers, and the row for what says so."""
    rows: int


def side_of(axis: Axis) -> int:
    """How large the mark of an item of one day is."""
    day = (axis.edges[-1] - axis.edges[0]) // axis.days
    return WITH_GLYPH if day >= WITH_GLYPH + GAP else min(max(day, LEAST), USUAL)


def stacked(items: Sequence[Item], first: date, days: int) -> Stack:
    """Give each item of a lane a place, posts above slots."""
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
        marks.append((item.id, start, end, row))
    deepest = max(*heights, *(row + 1 for row in crowded.values()))
    return Stack(marks, tuple(crowded.items()), deepest)


def _columns(item: Item, first: date, days: int) -> tuple[int, int]:
    """The first and the last day of an item in view, by their numbers; at an end where it is out of sight."""
    start, end = (min(max((day - first).days, 0), days - 1) for day in (day_of(item), ends_on(item)))
    return start, end
