"""The days of a timeline from side to side: beside the names of its lanes, from right to left where one reads so."""

from bisect import bisect_right
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import Qt

NARROW, WIDE = 112, 164
"""The names of lanes, where the timeline is narrow and where it is not."""
NARROW_BELOW = 700


class Axis(NamedTuple):
    """Places in pixels; `edges`: where days begin and the last one ends, counted from the side one reads from."""

    first: date
    width: int
    names: int
    edges: tuple[int, ...]
    mirrored: bool = False

    @property
    def days(self) -> int:
        """How many days there are."""
        return len(self.edges) - 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The left and the right edge of the days from `start` up to and without `end`, by their numbers."""
        return self.turned(self.edges[start], self.edges[end])

    def turned(self, near: int, far: int) -> tuple[int, int]:
        """Two places from the side one reads from, as left and right."""
        return (self.width - far, self.width - near) if self.mirrored else (near, far)

    @property
    def side(self) -> Qt.AlignmentFlag:
        """The side one reads from, for text whose place was turned already."""
        align = Qt.AlignmentFlag
        return align.AlignAbsolute | (align.AlignRight if self.mirrored else align.AlignLeft)

    @property
    def far_side(self) -> Qt.AlignmentFlag:
        """The other side."""
        align = Qt.AlignmentFlag
        return align.AlignAbsolute | (align.AlignLeft if self.mirrored else align.AlignRight)

    def days_between(self, first: date, last: date) -> tuple[int, int]:
        """The left and the right edge of what lasts from one day to another; at an end where that is out of sight."""
        start, end = (min(max((day - self.first).days, 0), self.days - 1) for day in (first, last))
        return self.span(start, end + 1)

    def day_at(self, x: int) -> date | None:
        """The day at a place from the left."""
        along = self.width - 1 - x if self.mirrored else x
        if not self.edges or not self.edges[0] <= along < self.edges[-1]:
            return None
        return self.first + timedelta(days=bisect_right(self.edges, along) - 1)

    def row_of(self, day: date) -> date:
        """The first day of the row of seven in which a day lies."""
        return day - timedelta(days=(day - self.first).days % 7)

    def is_name(self, x: int) -> bool:
        """Whether a place lies among the names of lanes."""
        return (self.width - 1 - x if self.mirrored else x) < self.names

    def shows(self, day: date) -> bool:
        """Whether a day is in sight."""
        return 0 <= (day - self.first).days < self.days


NOWHERE = Axis(date.min, 0, 0, ())


@lru_cache(maxsize=8)
def axis_of(first: date, days: int, width: int, *, mirrored: bool = False) -> Axis:
    """The axis of a timeline of a width: as even as whole pixels are. Kept for all who paint or point by it."""
    names = NARROW if width < NARROW_BELOW else WIDE
    room = max(width - names, days)
    return Axis(first, width, names, tuple(names + room * at // days for at in range(days + 1)), mirrored)
