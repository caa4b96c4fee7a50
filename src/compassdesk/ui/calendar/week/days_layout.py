"""Where everything stands above the hours of a week: a pure function from days to boxes, in whole pixels."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct

from compassdesk.domain.above_days import Above
from compassdesk.ui.calendar.canvas import above_boxes, mirroring
from compassdesk.ui.calendar.canvas.above_boxes import Bar, Ends, FlagBox, Wanted
from compassdesk.ui.calendar.canvas.headed_view import SCROLL_BAR
from compassdesk.ui.calendar.week.week_layout import edges_of

NAMES, FOOT = 30, 3
"""The height of the names of days, and the room below the last bar or flag."""
BESIDE_NAME = 8
"""How far below the top that lies which stands beside the name of a day."""


class DaysLayout(Struct, frozen=True):
    """See the module."""

    height: int
    days: tuple[date, ...]
    columns: tuple[tuple[int, int], ...]
    """Left edge and width of each day."""
    bars: tuple[Bar, ...]
    flags: tuple[FlagBox, ...]
    mirrored: bool = False
    """Days run from right to left."""

    def day_at(self, x: int) -> date | None:
        """The day at a place across, None beside the days."""
        found = zip(self.days, self.columns, strict=True)
        return next((day for day, (left, wide) in found if left <= x < left + wide), None)

    def column_of(self, day: date) -> tuple[int, int] | None:
        """Where a day stands, None when it is not shown."""
        return self.columns[self.days.index(day)] if day in self.days else None


NOTHING = DaysLayout(NAMES, (), (), (), ())


def days_layout(
    days: Sequence[date], over: Above, width: int, ends: Ends, wanted: Wanted, *, mirrored: bool = False
) -> DaysLayout:
    """Lay out seven days with what stands above them; the hours beside their scroll bar have the same columns.

    `ends` is how far the name of a day reaches into it, `wanted` how many pixels a flag needs.
    """
    edges = edges_of(len(days), width - SCROLL_BAR)
    columns = tuple((left, right - left) for left, right in pairwise(edges))
    lines = max((over.lines(at) for at in range(len(days))), default=0)
    height = NAMES + above_boxes.height_of(lines) + (FOOT if lines else 0)
    bars = tuple(above_boxes.bars_of(over, days, columns, NAMES, height))
    beside = above_boxes.beside_numbers(over, days, columns, BESIDE_NAME, ends, wanted)
    flags = (*beside, *above_boxes.flags_of(over, days, columns, NAMES, height))
    if mirrored:  # the scroll bar stands at the left then
        columns = tuple(mirroring.turned_column(one, width) for one in columns)
        bars = tuple(mirroring.turned(one, width) for one in bars)
        flags = tuple(mirroring.turned(one, width) for one in flags)
    return DaysLayout(height, tuple(days), columns, bars, flags, mirrored)
