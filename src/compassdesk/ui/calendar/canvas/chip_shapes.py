"""The parts of a chip that are the same on many chips, drawn once each and kept as pixmaps.

A month can hold a thousand chips; painting shapes and strokes for each would take longer than a frame.
"""

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from compassdesk.domain.vocabulary import Petal, Status
from compassdesk.rendering.look import icons, theme

RADIUS = 5.0
GLYPH = 12
OUTLINES: dict[Status, tuple[Qt.PenStyle, float]] = {
    "idea": (Qt.PenStyle.DotLine, 1.2),
    "draft": (Qt.PenStyle.DashLine, 1.0),
    "in_review": (Qt.PenStyle.SolidLine, 0.8),
    "approved": (Qt.PenStyle.SolidLine, 1.2),
    "scheduled": (Qt.PenStyle.SolidLine, 1.8),
    "published": (Qt.PenStyle.NoPen, 0.0),
    "on_hold": (Qt.PenStyle.SolidLine, 1.0),
    "cancelled": (Qt.PenStyle.DashLine, 1.0),
}
MARKS: dict[Status, str] = {"published": "check", "on_hold": "pause", "cancelled": "close"}
QUIET: frozenset[Status] = frozenset(("on_hold", "cancelled"))
"""Statuses that step back: their petal's colour is taken away."""
OPEN: frozenset[Status] = frozenset(("idea", "draft", "cancelled"))
"""Statuses without a filled background: the words are not settled."""


def petal_colour(petal: Petal, status: Status) -> QColor:
    """The colour of a chip's glyph, time and outline."""
    tokens = theme.current()
    return tokens.ink3 if status in QUIET else tokens.petal[petal]


def fill_colour(petal: Petal, status: Status) -> QColor:
    """The colour behind a chip's words."""
    tokens = theme.current()
    if status in OPEN:
        return tokens.panel
    return tokens.line2 if status in QUIET else tokens.petal_tint[petal]


def shape(petal: Petal, status: Status, width: int, height: int, ratio: float) -> QPixmap:
    """The background, outline and petal glyph of a chip."""
    return _shape(petal, status, width, height, ratio, theme.current().dark)


@lru_cache(maxsize=512)
def _shape(petal: Petal, status: Status, width: int, height: int, ratio: float, dark: bool) -> QPixmap:
    del dark  # part of the key only: the colours are read from the theme in use
    pixmap = _blank(width, height, ratio)
    with QPainter(pixmap) as painter:
        draw_shape(painter, QRectF(0, 0, width, height), petal, status)
        top = 2.5 if height > 24 else (height - GLYPH) / 2
        icons.glyph(painter, petal, QRectF(5, top, GLYPH, GLYPH), petal_colour(petal, status), 2.1)
    return pixmap


def draw_shape(painter: QPainter, rect: QRectF, petal: Petal, status: Status) -> None:
    """A chip's background and outline, at any size."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style, weight = OUTLINES[status]
    pen = QPen(petal_colour(petal, status), weight, style)
    if style == Qt.PenStyle.DashLine:
        pen.setDashPattern([3.5, 2.5])
    elif style == Qt.PenStyle.DotLine:
        pen.setDashPattern([1.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(fill_colour(petal, status))
    inset = max(weight, 1.0) / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)


def pill(initials: str, ratio: float) -> QPixmap:
    """A person's initials in a small pill."""
    return _pill(initials, ratio, theme.current().dark)


@lru_cache(maxsize=256)
def _pill(initials: str, ratio: float, dark: bool) -> QPixmap:
    del dark  # part of the key only
    tokens = theme.current()
    font = theme.font(9, bold=True)
    from PySide6.QtGui import QFontMetrics

    width = max(18, QFontMetrics(font).horizontalAdvance(initials) + 10)
    pixmap = _blank(width, 15, ratio)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.panel)
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, 14), 7, 7)
        painter.setPen(tokens.ink2)
        painter.setFont(font)
        painter.drawText(QRectF(0, 0, width, 15), Qt.AlignmentFlag.AlignCenter, initials)
    return pixmap


def mark(name: str, role: str, ratio: float) -> QPixmap:
    """A status mark: the tick, the pause sign, the cross or the question mark, 11 pixels wide."""
    return _mark(name, role, ratio, theme.current().dark)


@lru_cache(maxsize=64)
def _mark(name: str, role: str, ratio: float, dark: bool) -> QPixmap:
    del dark  # part of the key only
    pixmap = _blank(11, 11, ratio)
    with QPainter(pixmap) as painter:
        icons.glyph(painter, name, QRectF(0, 0, 11, 11), getattr(theme.current(), role), 2.6)
    return pixmap


def petal_glyph(petal: Petal, status: Status) -> QPixmap:
    """A petal's glyph in its colour, sharp at twice its size of 15 pixels."""
    return _petal_glyph(petal, status in QUIET, theme.current().dark)


@lru_cache(maxsize=16)
def _petal_glyph(petal: Petal, quiet: bool, dark: bool) -> QPixmap:
    del dark  # part of the key only
    pixmap = _blank(15, 15, 2.0)
    with QPainter(pixmap) as painter:
        tokens = theme.current()
        icons.glyph(painter, petal, QRectF(0, 0, 15, 15), tokens.ink3 if quiet else tokens.petal[petal], 2.0)
    return pixmap


def _blank(width: int, height: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap
