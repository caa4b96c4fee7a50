"""The boxes of layouts, which are tuples of whole pixels, as rectangles of Qt."""

from typing import Protocol

from PySide6.QtCore import QRect


class PixelBox(Protocol):
    """Anything with a place and a size."""

    @property
    def x(self) -> int:
        """Its left edge."""

    @property
    def y(self) -> int:
        """Its top."""

    @property
    def width(self) -> int:
        """How wide it is."""

    @property
    def height(self) -> int:
        """How high it is."""


def rect_of(box: PixelBox) -> QRect:
    """Where a box lies."""
    return QRect(box.x, box.y, box.width, box.height)
