"""The names of a timeline's lanes as what can be pressed: one shows its lane alone, pressed again all of them."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.timeline import TimelineLane
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.ui.calendar.lane_names import lane_name
from compassdesk.ui.calendar.timeline.timeline_layout import LaneBand, TimelineLayout
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate
_KINDS: Mapping[LaneKind, str] = {"channel": "channels", "campaign": "campaigns", "person": "people"}
"""The kind of filter that shows a lane alone."""


def lane_of(layout: TimelineLayout, lane: str | None) -> LaneBand | None:
    """The lane of an id, where it is still there; None for None."""
    return next((band for band in layout.lanes if band.of.id == lane), None)


def next_lane(layout: TimelineLayout, lane: str, step: int) -> str:
    """The id of the lane so many below another; at an end where there are no more."""
    lanes = [band.of.id for band in layout.lanes]
    at = lanes.index(lane) if lane in lanes else 0
    return lanes[min(max(at + step, 0), len(lanes) - 1)]


def can_filter(lane: TimelineLane) -> bool:
    """Whether a lane can be shown alone: there is no filter for what has no channel."""
    return bool(lane.key) or lane.kind != "channel"


def is_filtered(sight: Sight, lane: TimelineLane) -> bool:
    """Whether the filter lets through this lane and no other of its kind."""
    return bool(getattr(sight.filter, _KINDS[lane.kind]) == {lane.key})


def toggle_filter(sight: Sight, lane: TimelineLane) -> None:
    """Show a lane alone, or again all lanes of its kind."""
    kind = _KINDS[lane.kind]
    only = sight.filter.without(kind)
    sight.set_filter(only if is_filtered(sight, lane) else only.toggled(kind, lane.key))


def hint(sight: Sight, lane: TimelineLane) -> str:
    """What a lane's name does when it is pressed; its name alone where it does nothing."""
    name = lane_name(lane)
    if not can_filter(lane):
        return name
    if is_filtered(sight, lane):
        return translate("Timeline", "{name}: show all lanes again").replace("{name}", name)
    return translate("Timeline", "{name}: show this alone").replace("{name}", name)


def many_words(count: int) -> str:
    """How many items a lane has."""
    return translate("Timeline", "%n item(s)", "", count)


def week_words(layout: TimelineLayout, first: date, lane: LaneBand | None = None) -> str:
    """What a week of a year has from its first day on, in one lane or in all of them."""
    week = (first - layout.axis.first).days // 7
    at = layout.lanes.index(lane) if lane is not None else None
    boxes = [box for box in layout.weeks if box.week == week and at in {None, box.lane}]
    number = Week.of(first + timedelta(days=3)).number
    words = translate("Timeline", "Week {number}").replace("{number}", str(number))
    said = [f"{lane_name(layout.lanes[box.lane].of)}: {many_words(box.many)}" for box in boxes]
    return " · ".join([f"{words}, {numbers.day_range(first, first + timedelta(days=6))}", *said])
