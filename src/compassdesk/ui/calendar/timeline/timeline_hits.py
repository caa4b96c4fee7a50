"""What a place on a timeline is for: small things take the room around them, up to what a hand can hit."""

from collections.abc import Iterable, Iterator
from typing import TypeVar

from PySide6.QtCore import QPoint, QRect

from compassdesk.ui.calendar.canvas.chip_reach import LEAST
from compassdesk.ui.calendar.timeline.timeline_layout import MoreBox
from compassdesk.ui.calendar.timeline.timeline_stack import MarkBox

Thing = TypeVar("Thing")


def is_near(rect: QRect, place: QPoint, least: int = LEAST) -> bool:
    """Whether a place lies in a rectangle that was made at least so large in each direction."""
    across, down = (max(0, (least - size + 1) // 2) for size in (rect.width(), rect.height()))
    return (
        rect.x() - across <= place.x() < rect.x() + rect.width() + across
        and rect.y() - down <= place.y() < rect.y() + rect.height() + down
    )


def nearest(things: Iterable[tuple[Thing, QRect]], place: QPoint) -> Thing | None:
    """The thing at a place, or of those that have it within their reach the one it is nearest to."""
    found = [(thing, rect) for thing, rect in things if is_near(rect, place)]
    return min(found, key=lambda one: _away(one[1], place), default=(None,))[0]


def close_by(boxes: Iterable[MarkBox | MoreBox], place: QPoint) -> Iterator[MarkBox | MoreBox]:
    """Those that may have a place within their reach, by their numbers alone: a mouse that passes over a timeline asks
    for each of a thousand, and making rectangles of them all takes ten times as long.
    """
    x, y = place.x(), place.y()
    for box in boxes:
        if -LEAST <= x - box.x <= box.width + LEAST and -LEAST <= y - box.y <= box.height + LEAST:
            yield box


def _away(rect: QRect, place: QPoint) -> int:
    """How far outside a place lies, across and down."""
    across = max(rect.left() - place.x(), place.x() - rect.right(), 0)
    down = max(rect.top() - place.y(), place.y() - rect.bottom(), 0)
    return across + down
