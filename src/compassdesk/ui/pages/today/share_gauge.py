"""Where the share that sends stands beside its limit, on a line, and where it would with what is offered first."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from compassdesk.domain.checks.report import OneWay
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers

translate = QCoreApplication.translate
HIGH, AT = 40, 12
"""Pixels: the height, and where the line runs in it."""
_EDGE, _DOT, _GAP = 10.0, 6.0, 8.0
_AROUND, _LEAST = 0.07, 0.24
"""So much of the scale is seen beside what stands on it, and so much of it at least."""


class ShareGauge(QWidget):
    """Hidden while there is no share to show. What it shows is its name, for who cannot see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._share: OneWay | None = None
        self._after: OneWay | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(260)
        self.hide()

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def show_share(self, share: OneWay, after: OneWay | None = None) -> None:
        """Show a share, and what it would become; nothing where there is too little to judge by."""
        known = share.b is not None and share.enough_data
        self._share = share if known else None
        moves = after is not None and after.b is not None and after.b != share.b
        self._after = after if known and moves else None
        self.setVisible(known)
        self.setAccessibleName(self._told())
        self.setToolTip(self.accessibleName())
        self.update()

    def _told(self) -> str:
        share, after = self._share, self._after
        if share is None or share.b is None:
            return ""
        said = translate("ShareGauge", "{share} sends, the limit is {limit}.")
        if after is not None and after.b is not None:
            said = translate("ShareGauge", "{share} sends, the limit is {limit}; it would be {after}.")
            said = said.replace("{after}", numbers.percent(after.b, after.warn))
        return said.replace("{share}", _percent(share)).replace("{limit}", numbers.percent(share.warn))

    # --- painting --------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        share = self._share
        if share is None or share.b is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_scale(painter, share)
            self._paint_dots(painter, share, float(share.b))
            del event

    def x_of(self, value: float) -> float:
        """Where a share stands; from the right where lines are read from there."""
        low, high = self._ends()
        room = self.width() - 2 * _EDGE
        at = _EDGE + room * (min(max(value, low), high) - low) / (high - low)
        return self.width() - at if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else at

    def _ends(self) -> tuple[float, float]:
        shown = self.shares()
        low, high = max(0.0, min(shown) - _AROUND), min(1.0, max(shown) + _AROUND)
        lacks = max(0.0, _LEAST - (high - low)) / 2
        return max(0.0, low - lacks), min(1.0, high + lacks)

    def shares(self) -> list[float]:
        """Those that stand on the line, and the limit."""
        said = [self._share.b, self._share.warn] if self._share is not None else []
        return [float(one) for one in (*said, self._after.b if self._after is not None else None) if one is not None]

    def _paint_scale(self, painter: QPainter, share: OneWay) -> None:
        """The line, another behind each limit, and a stroke at the first."""
        tokens, (low, high) = theme.current(), self._ends()
        warn, serious = (min(max(float(one), low), high) for one in (share.warn, share.serious))
        parts = ((low, warn, tokens.line), (warn, serious, tokens.warn_t), (serious, high, tokens.serious_t))
        for begin, end, colour in parts:
            if end > begin:
                if tokens.edged:
                    painter.setPen(QPen(tokens.line, 6, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                    painter.drawLine(QPointF(self.x_of(begin), AT), QPointF(self.x_of(end), AT))
                painter.setPen(QPen(colour, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
                painter.drawLine(QPointF(self.x_of(begin), AT), QPointF(self.x_of(end), AT))
        painter.setPen(QPen(tokens.warn, 1.5))
        at = self.x_of(float(share.warn))
        painter.drawLine(QPointF(at, AT - 9), QPointF(at, AT + 9))

    def _paint_dots(self, painter: QPainter, share: OneWay, now: float) -> None:
        """The share as it is, open where it is over its limit; filled what is well, or would become of it."""
        tokens = theme.current()
        colour = {None: tokens.ink, "warning": tokens.warn, "serious": tokens.serious}[share.over]
        at, words, after = self.x_of(now), _percent(share), self._after
        said = [_Said(at, words, colour, theme.font(12))]
        if after is not None and after.b is not None:
            then = self.x_of(float(after.b))
            now_words = translate("ShareGauge", "{share} now").replace("{share}", words)
            said = [
                _Said(at, now_words, colour, theme.font(12)),
                _Said(then, _percent(after), tokens.ink, theme.font(12, bold=True)),
            ]
            toward = 1 if at > then else -1
            painter.setPen(QPen(tokens.ink2, 1.5, Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(then + toward * _DOT, AT), QPointF(at - toward * _DOT, AT))
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if share.over is None and after is None else tokens.panel)
        painter.drawEllipse(QPointF(at, AT), _DOT, _DOT)
        for one in said[1:]:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(one.ink)
            painter.drawEllipse(QPointF(one.x, AT), _DOT + 0.5, _DOT + 0.5)
        _write(painter, said, float(self.width()))


class _Said(NamedTuple):
    """Words below a dot, and where it stands."""

    x: float
    words: str
    ink: QColor
    font: QFont


def _write(painter: QPainter, said: list[_Said], room: float) -> None:
    wide = [QFontMetricsF(one.font).horizontalAdvance(one.words) for one in said]
    for one, middle, width in zip(said, apart([one.x for one in said], wide, room), wide, strict=True):
        painter.setFont(one.font)
        painter.setPen(one.ink)
        box = QRectF(middle - width / 2 - 2, AT + 9, width + 4, HIGH - AT - 9)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, one.words)


def apart(middles: list[float], wide: list[float], room: float) -> list[float]:
    """Where the middles of words stand that would like to stand there: within the room, and not over each other."""
    placed = [min(max(at, width / 2), room - width / 2) for at, width in zip(middles, wide, strict=True)]
    if len(placed) < 2:
        return placed
    left, right = sorted(range(2), key=lambda one: placed[one])
    least = sum(wide) / 2 + _GAP
    lacks = least - (placed[right] - placed[left])
    if lacks > 0:
        placed[left] = max(wide[left] / 2, placed[left] - lacks / 2)
        placed[right] = min(room - wide[right] / 2, placed[left] + least)
        placed[left] = placed[right] - least
    return placed


def _percent(share: OneWay) -> str:
    return numbers.percent(share.b, share.warn) if share.b is not None else ""
