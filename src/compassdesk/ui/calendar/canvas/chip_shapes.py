"""The parts of a chip that are the same on many chips, drawn once each and kept as pixmaps.

A month can hold a thousand chips; painting shapes and strokes for each would take longer than a frame.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap, QPolygonF

from compassdesk.domain.vocabulary import Petal, Status
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.look.theme import Shade
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.canvas.shades import PLAIN

RADIUS = 5.0
GLYPH = 12
CORNER, SMALL_CORNER = 13.0, 10.0
"""How far the corner of a published chip reaches, and that of a compact one."""
STRIPE = 2.6
OUTLINES: dict[Status, tuple[Qt.PenStyle, float]] = {
    "idea": (Qt.PenStyle.DotLine, 1.2),
    "draft": (Qt.PenStyle.DashLine, 1.0),
    "in_review": (Qt.PenStyle.SolidLine, 1.0),
    "approved": (Qt.PenStyle.SolidLine, 1.0),
    "scheduled": (Qt.PenStyle.SolidLine, 1.8),
    "published": (Qt.PenStyle.NoPen, 0.0),
    "on_hold": (Qt.PenStyle.NoPen, 0.0),
    "cancelled": (Qt.PenStyle.SolidLine, 1.0),
}
QUIET: frozenset[Status] = frozenset(("on_hold", "cancelled"))
"""Statuses that step back: their petal's colour is taken away."""
OPEN: frozenset[Status] = frozenset(("idea", "draft", "in_review", "cancelled"))
"""Statuses without a filled background: the words are not settled, or no longer count."""


def petal_colour(petal: Petal, status: Status) -> QColor:
    """The colour of a chip's glyph, time and outline."""
    tokens = theme.current()
    return tokens.ink3 if status in QUIET else tokens.petal[petal]


def fill_colour(petal: Petal, status: Status, shade: Shade | None = None) -> QColor:
    """The colour behind a chip's words."""
    tokens = theme.current()
    if status in OPEN:
        return tokens.panel
    if status in QUIET or shade == PLAIN:
        return tokens.note_t
    return tokens.petal_tint[petal] if shade is None else theme.shade_tint(shade)


def shape(
    petal: Petal,
    status: Status,
    width: int,
    height: int,
    ratio: float,
    shade: Shade | None = None,
    *,
    sign_top: float | None,
    mirrored: bool = False,
) -> QPixmap:
    """The background and outline of a chip, and the sign of its petal so far below its top; None: without it."""
    return _shape(petal, status, width, height, ratio, shade, sign_top, mirrored, theme.current().name)


@lru_cache(maxsize=512)
def _shape(
    petal: Petal,
    status: Status,
    width: int,
    height: int,
    ratio: float,
    shade: Shade | None,
    sign_top: float | None,
    mirrored: bool,
    worn: str,
) -> QPixmap:
    del worn  # part of the key only: the colours are read from the theme in use
    pixmap = _blank(width, height, ratio)
    with QPainter(pixmap) as painter:
        whole = QRectF(0, 0, width, height)
        draw_shape(painter, whole, petal, status, shade, mirrored=mirrored)
        if sign_top is not None:
            draw_sign(painter, whole, petal, status, sign_top, mirrored=mirrored)
    return pixmap


def draw_sign(
    painter: QPainter, rect: QRectF, petal: Petal, status: Status, top: float, *, mirrored: bool = False
) -> None:
    """The sign of a chip's petal, so far below its top."""
    sign = mirroring.inside(QRectF(rect.x() + 5, rect.y() + top, GLYPH, GLYPH), rect, mirrored=mirrored)
    icons.glyph(painter, petal, sign, petal_colour(petal, status), 2.1)


def draw_shape(
    painter: QPainter,
    rect: QRectF,
    petal: Petal,
    status: Status,
    shade: Shade | None = None,
    *,
    mirrored: bool = False,
) -> None:
    """A chip's background and outline, at any size; a shade is a stripe where it begins, whatever its status."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style, weight = OUTLINES[status]
    tokens = theme.current()
    if tokens.edged and style == Qt.PenStyle.NoPen:
        style, weight = Qt.PenStyle.SolidLine, 1.0
    edge = {"idea": tokens.ink3, "cancelled": tokens.line}.get(status) or petal_colour(petal, status)
    pen = QPen(edge, weight, style)
    if style == Qt.PenStyle.DashLine:
        pen.setDashPattern([3.5, 2.5])
    elif style == Qt.PenStyle.DotLine:
        pen.setDashPattern([1.0, 2.0])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(fill_colour(petal, status, shade))
    inset = max(weight, 1.0) / 2
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)
    if shade is not None and shade != PLAIN:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.shade_colour(shade))
        stripe = QRectF(rect.x() + 1.5, rect.y() + 3, STRIPE, rect.height() - 6)
        painter.drawRoundedRect(mirroring.inside(stripe, rect, mirrored=mirrored), 1.2, 1.2)
    if status == "published":
        _draw_corner(painter, rect, petal, mirrored=mirrored)


def _draw_corner(painter: QPainter, rect: QRectF, petal: Petal, *, mirrored: bool) -> None:
    """The corner of what went out: filled with the petal's colour, a tick in it."""
    tokens = theme.current()
    reach = CORNER if rect.height() > 24 else SMALL_CORNER
    whole, corner = QPainterPath(), QPainterPath()
    whole.addRoundedRect(rect, RADIUS, RADIUS)
    end, top = rect.left() if mirrored else rect.right(), rect.top()
    inwards = end + reach if mirrored else end - reach
    corner.addPolygon(QPolygonF([QPointF(inwards, top), QPointF(end, top), QPointF(end, top + reach)]))
    corner.closeSubpath()
    painter.fillPath(whole.intersected(corner), tokens.petal[petal])
    side = reach * 0.54
    tick = mirroring.inside(QRectF(rect.right() - side - 0.8, top + 0.8, side, side), rect, mirrored=mirrored)
    icons.glyph(painter, "check", tick, tokens.panel, 4.2)


def mark(name: str, role: str, size: int, ratio: float) -> QPixmap:
    """A small sign in a colour of the theme: a network, the pause, the cross, the question mark, the repeat."""
    return _mark(name, role, size, ratio, theme.current().name)


@lru_cache(maxsize=128)
def _mark(name: str, role: str, size: int, ratio: float, worn: str) -> QPixmap:
    del worn  # part of the key only
    pixmap = _blank(size, size, ratio)
    with QPainter(pixmap) as painter:
        weight = 1.9 if size > 11 else 2.6
        icons.glyph(painter, name, QRectF(0, 0, size, size), getattr(theme.current(), role), weight)
    return pixmap


def petal_glyph(petal: Petal, status: Status) -> QPixmap:
    """A petal's glyph in its colour, sharp at twice its size of 15 pixels."""
    return _petal_glyph(petal, status in QUIET, theme.current().name)


@lru_cache(maxsize=16)
def _petal_glyph(petal: Petal, quiet: bool, worn: str) -> QPixmap:
    del worn  # part of the key only
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
