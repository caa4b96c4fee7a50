"""The weeks of a client as small bars: conversation stands above the line, sending hangs below it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look import theme

HIGH = 52
BAR = 10
_ABOVE: tuple[Petal, ...] = ("listen", "respond", "activate")
"""From the line upwards."""


class WeekBars(QWidget):
    """Decoration beside the numbers: what it shows is said in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._weeks: tuple[Mapping[Petal, int], ...] = ()
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def show_weeks(self, weeks: Sequence[Mapping[Petal, PetalShare]]) -> None:
        """Show these, the oldest first."""
        self._weeks = tuple({petal: share.items for petal, share in week.items()} for week in weeks)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        above = max((sum(week.get(petal, 0) for petal in _ABOVE) for week in self._weeks), default=0)
        below = max((week.get("send", 0) for week in self._weeks), default=0)
        if not above + below:
            return
        tokens = theme.current()
        one = min(6.0, (HIGH - 8) / (above + below))
        line = HIGH - 3 - max(below * one, 4.0)
        step = self.width() / max(1, len(self._weeks))
        with QPainter(self) as painter:
            for place, week in enumerate(self._weeks):
                left, y = place * step + (step - BAR) / 2, line
                for petal in _ABOVE:
                    high = week.get(petal, 0) * one
                    if high:
                        y -= high
                        painter.fillRect(QRectF(left, y, BAR, max(1.0, high - 1)), tokens.petal[petal])
                sent = week.get("send", 0) * one
                if sent:
                    painter.fillRect(QRectF(left, line + 1, BAR, max(1.0, sent)), tokens.petal["send"])
            painter.fillRect(QRectF(0, line, self.width(), 1), tokens.line)
        del event
