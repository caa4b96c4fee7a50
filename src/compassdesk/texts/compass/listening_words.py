"""How much is listened and what comes of it, in sentences (domain.md A28 to A34, CD-22)."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.compass.listening_points import Point, PointState
from compassdesk.texts import numbers

translate = QCoreApplication.translate


def point_name(point: Point) -> str:
    """What is asked of a listening slot, as a line of its checklist."""
    return {
        "alert": translate("Listening", "alerts come in"),
        "risk": translate("Listening", "risk seen?"),
        "voice": translate("Listening", "share of voice"),
        "goal": translate("Listening", "own goal named"),
        "insight": translate("Listening", "insight to a discipline"),
    }[point]


def point_meaning(point: Point) -> str:
    """The same in a sentence."""
    return {
        "alert": translate("Listening", "Signals come by themselves: which, and where, stands with the client."),
        "risk": translate("Listening", "After each block it is said whether something may do harm, yes or no."),
        "voice": translate("Listening", "The share of all that is said, for you and each competitor, is typed in."),
        "goal": translate("Listening", "Each listening block says which goal of yours it starts from."),
        "insight": translate("Listening", "What is heard goes to a discipline, at least once in four weeks."),
    }[point]


def points_line(level: int, points: Iterable[PointState]) -> str:
    """The checklist of a slot in a line, what is there with a tick."""
    said = translate("Listening", "Listening level {level} asks: {points}")
    ticked = " · ".join(f"{'✓' if one.done else '○'} {point_name(one.point)}" for one in points)
    return said.replace("{level}", numbers.number(level)).replace("{points}", ticked)


def points_spoken(level: int, points: Iterable[PointState]) -> str:
    """The same for who cannot see the ticks."""
    yes, no = translate("Listening", "{point}: there"), translate("Listening", "{point}: missing")
    said = ", ".join((yes if one.done else no).replace("{point}", point_name(one.point)) for one in points)
    whole = translate("Listening", "Listening level {level} asks: {points}")
    return whole.replace("{level}", numbers.number(level)).replace("{points}", said)
