"""The bars of a timeline as what the keyboard comes to: each campaign and note once, where it is first seen."""

from collections.abc import Mapping
from datetime import timedelta

from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.timeline.timeline_layout import SpanBar, TimelineLayout


def bar_stops(layout: TimelineLayout) -> Mapping[ChipHit, SpanBar]:
    """What a press on each bar is for, day by day, and from above within a day."""
    found = sorted(layout.bars, key=lambda bar: (bar.of.start, bar.y))
    first = layout.axis.first
    return {bars.row_hit(bar.of.of.kind, bar.of.of.id, first + timedelta(days=bar.of.start)): bar for bar in found}
