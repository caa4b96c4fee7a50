"""The rose: four petals sized by share around Organise, inside a dial whose needle stands at B.

`paint_rose` draws it at any size, from the 96 pixels of a tooltip (no text) to a full page. All lengths are parts of
the dial's radius, so that the same drawing serves the screen, a printer and an SVG file.
"""

import math
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.rose.rose_values import Level, RoseValues, counted
from compassdesk.texts import words

translate = QCoreApplication.translate

DIRECTION: Mapping[Petal, float] = {"listen": -90.0, "respond": 0.0, "activate": 90.0, "send": 180.0}
"""Where each petal points, in degrees clockwise from the right."""
CENTRE = 0.24
TIP = 0.93
DIAL_START = 135.0
DIAL_SWEEP = 270.0
"""The dial runs from 0 at the lower left over the top to 100 % at the lower right; below it stands a label."""
TEXT_FROM = 170.0
"""The least height, in pixels, at which labels stand around the rose."""
PAGE_FROM = 360.0


def paint_rose(
    painter: QPainter,
    rect: QRectF,
    values: RoseValues,
    tokens: theme.Theme | None = None,
    *,
    focused: Petal | None = None,
    text: bool | None = None,
) -> None:
    """Draw the rose in the middle of `rect`; with `text` None it bears labels where the size allows."""
    tokens = tokens or theme.current()
    labelled = rect.height() >= TEXT_FROM if text is None else text
    middle, radius = dial(rect, labelled=labelled)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_rings(painter, middle, radius, tokens)
    for petal in PETALS:
        _paint_petal(painter, middle, radius, petal, values.shares.get(petal, 0.0), tokens, focused=focused == petal)
    _paint_centre(painter, middle, radius, tokens, labelled=labelled)
    _paint_dial(painter, middle, radius, values, tokens)
    if labelled:
        _paint_labels(painter, rect, values, tokens)
        if rect.height() >= PAGE_FROM:
            _paint_limits(painter, middle, radius, values, tokens)
    painter.restore()


def dial(rect: QRectF, *, labelled: bool) -> tuple[QPointF, float]:
    """Middle and radius of the dial in `rect`."""
    margin = _text_sizes(rect)[0] * 1.9 if labelled else max(3.0, rect.height() * 0.06)
    radius = max(8.0, min(rect.width() * (0.335 if labelled else 0.46), rect.height() / 2 - margin))
    return rect.center(), radius


def reach(share: float, radius: float) -> float:
    """How far from the middle the tip of a petal stands; the square root keeps small shares visible."""
    return radius * (CENTRE + (TIP - CENTRE) * min(1.0, math.sqrt(max(0.0, share))))


def petal_path(middle: QPointF, radius: float, petal: Petal, share: float) -> QPainterPath:
    """The outline of one petal; empty without a share."""
    path = QPainterPath()
    if share <= 0:
        return path
    tip, root, turn = reach(share, radius), radius * CENTRE * 0.94, math.radians(DIRECTION[petal])

    def at(distance: float, angle: float) -> QPointF:
        return QPointF(middle.x() + distance * math.cos(turn + angle), middle.y() + distance * math.sin(turn + angle))

    path.moveTo(at(root, -0.50))
    path.cubicTo(at(root + (tip - root) * 0.46, -0.78), at(root + (tip - root) * 0.98, -0.46), at(tip, 0))
    path.cubicTo(at(root + (tip - root) * 0.98, 0.46), at(root + (tip - root) * 0.46, 0.78), at(root, 0.50))
    path.closeSubpath()
    return path


def on_dial(middle: QPointF, distance: float, share: float) -> QPointF:
    """The point of the dial at a share of 0 to 1."""
    angle = math.radians(DIAL_START + DIAL_SWEEP * min(1.0, max(0.0, share)))
    return QPointF(middle.x() + distance * math.cos(angle), middle.y() + distance * math.sin(angle))


def level_colour(level: Level, tokens: theme.Theme) -> QColor:
    """The colour of a number that stands so to its limits."""
    return {"unknown": tokens.ink3, "ok": tokens.ok, "warning": tokens.warn, "serious": tokens.serious}[level]


def _paint_rings(painter: QPainter, middle: QPointF, radius: float, tokens: theme.Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    # Rings at equal distances, because petals grow with the square root; a small rose has room for one.
    for share in (0.0625, 0.25, 0.5625, 1.0) if radius > 48 else (0.25,):
        pen = QPen(tokens.line, 1)
        pen.setCosmetic(True)
        if share != 0.25:
            pen.setDashPattern([2, 3])
        painter.setPen(pen)
        size = reach(share, radius)
        painter.drawEllipse(middle, size, size)


def _paint_petal(
    painter: QPainter,
    middle: QPointF,
    radius: float,
    petal: Petal,
    share: float,
    tokens: theme.Theme,
    *,
    focused: bool,
) -> None:
    path = petal_path(middle, radius, petal, share)
    if path.isEmpty():
        return
    turn, tip = math.radians(DIRECTION[petal]), reach(share, radius)
    towards = QPointF(math.cos(turn), math.sin(turn))
    colour = tokens.petal[petal]
    soft = QColor(colour)
    soft.setAlphaF(0.80)
    gradient = QLinearGradient(middle + towards * radius * CENTRE, middle + towards * tip)
    gradient.setColorAt(0.0, soft)
    gradient.setColorAt(0.75, colour)
    painter.setPen(QPen(tokens.ink, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawPath(path)
    room = tip - radius * CENTRE
    side = min(room * 0.42, radius * 0.24)
    if side >= 11:
        spot = middle + towards * (radius * CENTRE + room * 0.55)
        icons.glyph(painter, petal, QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side), tokens.panel, 1.9)


def _paint_centre(painter: QPainter, middle: QPointF, radius: float, tokens: theme.Theme, *, labelled: bool) -> None:
    size = radius * CENTRE
    painter.setPen(QPen(tokens.ink3, max(1.0, radius / 110)))
    painter.setBrush(tokens.panel)
    painter.drawEllipse(middle, size, size)
    if labelled:
        painter.setFont(theme.font(min(14.0, max(8.0, size * 0.38))))
        painter.setPen(tokens.ink2)
        box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
        #: In the small circle in the middle of the rose; may be broken with a hyphen and a line break.
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, translate("Rose", "organise"))


def _arc(painter: QPainter, middle: QPointF, radius: float, first: float, last: float) -> None:
    """An arc of the dial from one share to another."""
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, -(DIAL_START + DIAL_SWEEP * first))
    path.arcTo(box, -(DIAL_START + DIAL_SWEEP * first), -DIAL_SWEEP * (last - first))
    painter.drawPath(path)


def _paint_dial(painter: QPainter, middle: QPointF, radius: float, values: RoseValues, tokens: theme.Theme) -> None:
    """The dial: pale zones up to, over and far over the limit, a tick at each limit, and the needle."""
    thick = max(2.5, radius * 0.035)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    flat = Qt.PenCapStyle.FlatCap
    limits = (0.0, values.warn, values.serious, 1.0)
    for colour, first, last in zip((tokens.line2, tokens.warn_t, tokens.serious_t), limits, limits[1:], strict=False):
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, flat))
        _arc(painter, middle, radius, first, last)
    colour = level_colour(values.level, tokens)
    if values.needle:
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, flat))
        _arc(painter, middle, radius, 0.0, min(1.0, values.needle))
    for limit, mark in ((values.warn, tokens.warn), (values.serious, tokens.serious)):
        painter.setPen(QPen(mark, max(1.5, thick * 0.5), Qt.PenStyle.SolidLine, flat))
        painter.drawLine(on_dial(middle, radius - thick, limit), on_dial(middle, radius + thick, limit))
    if values.needle is not None:
        _paint_needle(painter, on_dial(middle, radius, values.needle), middle, values, tokens)


def _paint_needle(painter: QPainter, rim: QPointF, middle: QPointF, values: RoseValues, tokens: theme.Theme) -> None:
    """A slim compass needle across the dial at `rim`; hollow while there is too little to judge."""
    radius = math.hypot(rim.x() - middle.x(), rim.y() - middle.y())
    size = max(6.0, radius * 0.12)
    along = (rim - middle) / radius
    across = QPointF(-along.y(), along.x())
    path = QPainterPath(rim + along * size * 0.62)
    path.lineTo(rim + across * size * 0.36)
    path.lineTo(rim - along * size * 1.05)
    path.lineTo(rim - across * size * 0.36)
    path.closeSubpath()
    colour = level_colour(values.level, tokens)
    painter.setPen(QPen(tokens.panel if values.enough else colour, max(1.2, size * 0.12)))
    painter.setBrush(colour if values.enough else tokens.panel)
    painter.drawPath(path)


def _text_sizes(rect: QRectF) -> tuple[float, float]:
    return (15.0, 13.0) if rect.height() >= PAGE_FROM else (12.0, 11.0)


def _paint_labels(painter: QPainter, rect: QRectF, values: RoseValues, tokens: theme.Theme) -> None:
    """Name and counts of each petal: above, below, and in the two upper corners that the circle leaves free."""
    big, small = _text_sizes(rect)
    line = big * 1.35
    middle, radius = dial(rect, labelled=True)
    corner = max(rect.top() + 2, middle.y() - radius * 1.12)
    left = max(rect.left(), middle.x() - radius * 1.45)
    right = min(rect.right(), middle.x() + radius * 1.45)
    _centred_label(
        painter, QPointF(middle.x(), middle.y() - radius - line * 0.95), "listen", values, tokens, (big, small)
    )
    _centred_label(
        painter, QPointF(middle.x(), middle.y() + radius + line * 0.75), "activate", values, tokens, (big, small)
    )
    corners: tuple[tuple[Petal, Qt.AlignmentFlag], ...] = (
        ("send", Qt.AlignmentFlag.AlignLeft),
        ("respond", Qt.AlignmentFlag.AlignRight),
    )
    for petal, side in corners:
        box = QRectF(left, corner, right - left, line)
        painter.setFont(theme.font(big, bold=True))
        painter.setPen(tokens.petal[petal])
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, words.petal(petal))
        painter.setFont(theme.font(small))
        painter.setPen(tokens.ink2)
        below = box.translated(0, line)
        painter.drawText(below, side | Qt.AlignmentFlag.AlignVCenter, _count_of(petal, values))


def _centred_label(
    painter: QPainter,
    middle: QPointF,
    petal: Petal,
    values: RoseValues,
    tokens: theme.Theme,
    sizes: tuple[float, float],
) -> None:
    """Name and counts on one line, so that the dial gets the height."""
    bold, plain = theme.font(sizes[0], bold=True), theme.font(sizes[1])
    name, count = words.petal(petal), f"  {_count_of(petal, values)}"
    name_width = QFontMetricsF(bold).horizontalAdvance(name)
    width = name_width + QFontMetricsF(plain).horizontalAdvance(count)
    height = sizes[0] * 1.35
    box = QRectF(middle.x() - width / 2, middle.y() - height / 2, width + 2, height)
    painter.setFont(bold)
    painter.setPen(tokens.petal[petal])
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
    painter.setFont(plain)
    painter.setPen(tokens.ink2)
    box.setLeft(box.left() + name_width)
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, count)


def _count_of(petal: Petal, values: RoseValues) -> str:
    return counted(values.counts.get(petal, PetalShare()))


def _paint_limits(painter: QPainter, middle: QPointF, radius: float, values: RoseValues, tokens: theme.Theme) -> None:
    """The two limits as numbers beside their ticks, on a full page."""
    painter.setFont(theme.font(12))
    for limit, mark in ((values.warn, tokens.warn), (values.serious, tokens.serious)):
        at = on_dial(middle, radius + 18, limit)
        painter.setPen(mark)
        box = QRectF(at.x() - 20, at.y() - 9, 40, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(round(limit * 100)))
