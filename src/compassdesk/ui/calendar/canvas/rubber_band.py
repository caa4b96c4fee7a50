"""The rubber band: a rectangle drawn over a canvas to select what it touches."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPen

from compassdesk.rendering.look import theme


class RubberBand:
    """Has a `rect` only while it is drawn."""

    def __init__(self) -> None:
        self._drawn: QRect | None = None

    @property
    def rect(self) -> QRect | None:
        """From corner to corner, whichever way it was drawn."""
        return self._drawn.normalized() if self._drawn is not None else None

    def begin(self, place: QPoint) -> None:
        """Begin to draw at a place."""
        self._drawn = QRect(place, place)

    def stretch(self, place: QPoint) -> QRect:
        """Draw on to a place; what has to be repainted."""
        if self._drawn is None:
            return QRect()
        before = self._drawn.normalized()
        self._drawn.setBottomRight(place)
        return before.united(self._drawn.normalized()).adjusted(-2, -2, 2, 2)

    def end(self) -> QRect:
        """Draw no longer; what it covered."""
        covered, self._drawn = self.rect, None
        return covered if covered is not None else QRect()

    def paint(self, painter: QPainter) -> None:
        """Paint it where it is drawn just now."""
        if self.rect is None:
            return
        tokens = theme.current()
        fill = QColor(tokens.accent)
        fill.setAlpha(30)
        painter.setPen(QPen(tokens.accent, 1))
        painter.setBrush(fill)
        painter.drawRect(self.rect)
