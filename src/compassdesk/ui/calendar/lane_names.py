"""What a lane is called, in the timeline and on the board."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.calendar_grid import LaneKind
from compassdesk.domain.timeline import TimelineLane

translate = QCoreApplication.translate

ALL = "*"
"""The key of the lane of what is for all channels, where it stands in one lane only."""


def lanes_name(kind: LaneKind) -> str:
    """What the lanes of a kind are called together."""
    return {
        "channel": translate("Timeline", "Channels"),
        "campaign": translate("Timeline", "Campaigns"),
        "person": translate("Timeline", "People"),
    }[kind]


def lane_name(lane: TimelineLane) -> str:
    """The name of a lane."""
    if lane.key == ALL:
        return translate("Timeline", "All channels")
    if lane.key:
        return " ".join(lane.name.split())
    return {
        "channel": translate("Timeline", "No channel"),
        "campaign": translate("Timeline", "No campaign"),
        "person": translate("Timeline", "Nobody yet"),
    }[lane.kind]
