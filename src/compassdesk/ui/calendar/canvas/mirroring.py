"""From right to left: where things stand on the other side of what they stand in.

Layouts are worked out from left to right and turned as a whole; what paints a part of one asks it whether it is turned.
"""

from typing import Protocol, Self, TypeVar

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget


class Turnable(Protocol):
    """A box with a left edge and a width, as a named tuple."""

    @property
    def x(self) -> int:
        """Its left edge."""

    @property
    def width(self) -> int:
        """How wide it is."""

    def _replace(self, *, x: int) -> Self: ...


B = TypeVar("B", bound=Turnable)


def is_mirrored(widget: QWidget) -> bool:
    """Whether days run from right to left in a widget."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def turned(box: B, whole: int) -> B:
    """A box on the other side of what is so wide."""
    return box._replace(x=whole - box.x - box.width)


def turned_column(column: tuple[int, int], whole: int) -> tuple[int, int]:
    """A left edge and a width on the other side of what is so wide."""
    return whole - sum(column), column[1]


def inside(part: QRectF, whole: QRectF, *, mirrored: bool) -> QRectF:
    """A part of a rectangle, on its other side when it is mirrored."""
    if not mirrored:
        return part
    return QRectF(whole.left() + whole.right() - part.right(), part.y(), part.width(), part.height())


def draw_start(painter: QPainter, whole: QRect, room: int, baseline: int, text: str, *, mirrored: bool) -> int:
    """Draw a text `room` pixels from where a rectangle begins, by its baseline; gives the width of the text."""
    wide = painter.fontMetrics().horizontalAdvance(text)
    x = whole.x() + whole.width() - room - wide if mirrored else whole.x() + room
    painter.drawText(x, baseline, text)
    return wide
