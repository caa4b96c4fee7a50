"""The rose: four petals sized by share around the one-way share itself, inside a dial whose needle stands at B.

`paint_rose` draws it at any size, from the 68 pixels beside an editor (no text) to a full page. All lengths are parts
of the dial's radius, so that the same drawing serves the screen, a printer and an SVG file.
"""

import math
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QLinearGradient, QPainter, QPainterPath, QPen

from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.rose.rose_values import Level, RoseValues, counted
from compassdesk.texts import numbers, words

translate = QCoreApplication.translate

DIRECTION: Mapping[Petal, float] = {"listen": -90.0, "respond": 0.0, "activate": 90.0, "send": 180.0}
"""Where each petal points, in degrees clockwise from the right."""
CENTRE = 0.32
"""The radius of the centre, and so where petals begin."""
GAP = 0.045
"""Between the centre and a petal."""
TIP = 0.86
"""Where the longest petal ends."""
ABSENT = 0.1
"""As part of the longest, how large a dotted petal stands for one that is missing."""
DIAL_START = 135.0
DIAL_SWEEP = 270.0
"""The dial runs from 0 at the lower left over the top to 100 % at the lower right; below it stands a label."""
TEXT_FROM = 170.0
"""The least height, in pixels, at which labels stand around the rose."""
PAGE_FROM = 360.0
NUMBER_FROM = 38.0
"""The least radius in which a percentage can be read."""
WITHIN = 0.84
"""Of the width of the centre, what a word in it may take."""
CAPTION_FROM = 76.0
"""The least radius at which a word stands below the percentage."""


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
    _paint_dial(painter, middle, radius, values, tokens)
    _paint_rings(painter, middle, radius, tokens)
    lengths = values.lengths
    for petal in PETALS:
        _paint_before(painter, middle, radius, petal, values, tokens)
        _paint_petal(painter, middle, radius, petal, lengths[petal], tokens, focused=focused == petal)
    _paint_centre(painter, middle, radius, values, tokens)
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


def reach(part: float, radius: float) -> float:
    """How far from the middle the tip of a petal stands that has so great a part of the largest share (0 to 1); the
    square root keeps small shares visible.
    """
    return radius * (CENTRE + GAP + (TIP - CENTRE - GAP) * min(1.0, math.sqrt(max(0.0, part))))


def petal_path(middle: QPointF, radius: float, petal: Petal, part: float) -> QPainterPath:
    """The outline of one petal, which begins outside the centre and ends in a point; empty without a share.

    `part` is its share as part of the largest one.
    """
    path = QPainterPath()
    if part <= 0:
        return path
    tip, root, turn = reach(part, radius), radius * (CENTRE + GAP), math.radians(DIRECTION[petal])
    length = tip - root
    wide = length * 0.56 * (0.78 + 0.22 * math.sqrt(min(1.0, part)))

    def at(along: float, aside: float) -> QPointF:
        x, y = root + length * along, wide * aside
        return QPointF(
            middle.x() + x * math.cos(turn) - y * math.sin(turn), middle.y() + x * math.sin(turn) + y * math.cos(turn)
        )

    path.moveTo(at(0, 0))
    path.cubicTo(at(0.1, -0.82), at(0.5, -1.12), at(1, 0))
    path.cubicTo(at(0.5, 1.12), at(0.1, 0.82), at(0, 0))
    path.closeSubpath()
    return path


def on_dial(middle: QPointF, distance: float, share: float) -> QPointF:
    """The point of the dial at a share of 0 to 1."""
    angle = math.radians(DIAL_START + DIAL_SWEEP * min(1.0, max(0.0, share)))
    return QPointF(middle.x() + distance * math.cos(angle), middle.y() + distance * math.sin(angle))


def level_colour(level: Level, tokens: theme.Theme) -> QColor:
    """The colour of a number that stands so to its limits."""
    # A share within its limit has no colour of its own: green says Respond.
    return {"unknown": tokens.ink3, "ok": tokens.ink, "warning": tokens.warn, "serious": tokens.serious}[level]


def _paint_rings(painter: QPainter, middle: QPointF, radius: float, tokens: theme.Theme) -> None:
    """How far the longest petal reaches, and half of that where there is room for it."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    root = CENTRE + GAP
    for part in (0.5, 1.0) if radius > NUMBER_FROM else (1.0,):
        pen = QPen(tokens.line, 1)
        pen.setCosmetic(True)
        if part != 1.0:
            pen.setDashPattern([2, 4])
        painter.setPen(pen)
        size = radius * (root + (TIP - root) * part)
        painter.drawEllipse(middle, size, size)


def _paint_before(
    painter: QPainter, middle: QPointF, radius: float, petal: Petal, values: RoseValues, tokens: theme.Theme
) -> None:
    """The petal of the week before as a thin outline; one that is in neither week is dotted."""
    part = values.lengths_before.get(petal, 0.0)
    colour = QColor(tokens.petal[petal])
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if part > 0:
        colour.setAlphaF(0.55)
        painter.setPen(QPen(colour, max(1.0, radius / 110)))
        painter.drawPath(petal_path(middle, radius, petal, part))
    elif not values.shares.get(petal):
        pen = QPen(colour, 1)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        painter.drawPath(petal_path(middle, radius, petal, ABSENT))


def _paint_petal(
    painter: QPainter,
    middle: QPointF,
    radius: float,
    petal: Petal,
    part: float,
    tokens: theme.Theme,
    *,
    focused: bool,
) -> None:
    path = petal_path(middle, radius, petal, part or (ABSENT if focused else 0.0))
    if path.isEmpty():
        return
    turn, tip, root = math.radians(DIRECTION[petal]), reach(part, radius), radius * (CENTRE + GAP)
    towards = QPointF(math.cos(turn), math.sin(turn))
    colour = tokens.petal[petal]
    soft = QColor(colour)
    soft.setAlphaF(0.72)
    gradient = QLinearGradient(middle + towards * root, middle + towards * tip)
    gradient.setColorAt(0.0, soft)
    gradient.setColorAt(0.75, colour)
    painter.setPen(QPen(tokens.ink, 2) if focused else Qt.PenStyle.NoPen)
    painter.setBrush(gradient if part else Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    room = tip - root
    side = min(room * 0.34, radius * 0.16)
    if side >= 11:
        spot = middle + towards * (root + room * 0.46)
        icons.glyph(painter, petal, QRectF(spot.x() - side / 2, spot.y() - side / 2, side, side), tokens.panel, 1.9)


def _paint_centre(painter: QPainter, middle: QPointF, radius: float, values: RoseValues, tokens: theme.Theme) -> None:
    """The one-way share as a number, while there is enough to judge it by; "empty" in a week without anything."""
    size = radius * CENTRE
    painter.setPen(QPen(tokens.line, 1))
    painter.setBrush(tokens.panel)
    painter.drawEllipse(middle, size, size)
    if radius < NUMBER_FROM:
        return
    box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
    if values.needle is not None and values.enough:
        captioned = radius >= CAPTION_FROM
        _paint_number(painter, box.translated(0, -size * 0.16 if captioned else 0), values, tokens, captioned=captioned)
        if captioned:
            painter.setFont(theme.font(max(11.0, size * 0.235)))
            painter.setPen(tokens.ink2)
            #: Below the percentage in the centre of the rose: "64 % sends".
            painter.drawText(box.translated(0, size * 0.44), Qt.AlignmentFlag.AlignCenter, translate("Rose", "sends"))
    elif values.empty:
        #: In the centre of the rose of a week without any item.
        said = translate("Rose", "empty")
        usual = max(11.0, size * 0.24)
        wide = QFontMetricsF(theme.font(usual)).horizontalAdvance(said)
        painter.setFont(theme.font(min(usual, usual * 2 * size * WITHIN / wide)))
        painter.setPen(tokens.ink2)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)


def _paint_number(painter: QPainter, box: QRectF, values: RoseValues, tokens: theme.Theme, *, captioned: bool) -> None:
    """The percentage, its sign smaller than its figures."""
    figures = numbers.number(round((values.needle or 0.0) * 100))
    part = 0.66 if captioned else 0.58 if len(figures) > 2 else 0.74
    big, small = theme.font(box.height() / 2 * part, bold=True), theme.font(box.height() / 2 * part * 0.6, bold=True)
    wide, sign = QFontMetricsF(big).horizontalAdvance(figures), QFontMetricsF(small).horizontalAdvance("%")
    gap = sign * 0.1
    left = box.center().x() - (wide + gap + sign) / 2
    line = box.center().y() + QFontMetricsF(big).capHeight() / 2
    painter.setPen(level_colour(values.level, tokens))
    painter.setFont(big)
    painter.drawText(QPointF(left, line), figures)
    painter.setFont(small)
    painter.drawText(QPointF(left + wide + gap, line), "%")


def _arc(painter: QPainter, middle: QPointF, radius: float, first: float, last: float) -> None:
    """An arc of the dial from one share to another."""
    box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    path = QPainterPath()
    path.arcMoveTo(box, -(DIAL_START + DIAL_SWEEP * first))
    path.arcTo(box, -(DIAL_START + DIAL_SWEEP * first), -DIAL_SWEEP * (last - first))
    painter.drawPath(path)


def _paint_dial(painter: QPainter, middle: QPointF, radius: float, values: RoseValues, tokens: theme.Theme) -> None:
    """The dial: grey up to the limit and coloured only beyond it, pale zones for what is not reached, the needle."""
    thick = max(2.5, radius * 0.055)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    flat = Qt.PenCapStyle.FlatCap
    limits = (0.0, values.warn, values.serious, 1.0)
    for colour, first, last in zip((tokens.line, tokens.warn_t, tokens.serious_t), limits, limits[1:], strict=False):
        painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, flat))
        _arc(painter, middle, radius, first, last)
    if values.needle is None:
        return
    needle = min(1.0, values.needle)
    painter.setPen(QPen(tokens.ink2 if values.enough else tokens.ink3, thick, Qt.PenStyle.SolidLine, flat))
    _arc(painter, middle, radius, 0.0, min(needle, values.warn))
    if needle > values.warn:
        painter.setPen(QPen(level_colour(values.level, tokens), thick, Qt.PenStyle.SolidLine, flat))
        _arc(painter, middle, radius, values.warn, needle)
    _paint_needle(painter, on_dial(middle, radius, values.needle), middle, values, tokens, thick)


def _paint_needle(
    painter: QPainter, rim: QPointF, middle: QPointF, values: RoseValues, tokens: theme.Theme, thick: float
) -> None:
    """A diamond on the dial at `rim`; hollow while there is too little to judge."""
    radius = math.hypot(rim.x() - middle.x(), rim.y() - middle.y())
    size = thick * 1.6
    along = (rim - middle) / radius
    across = QPointF(-along.y(), along.x())
    path = QPainterPath(rim + along * size)
    path.lineTo(rim + across * size * 0.72)
    path.lineTo(rim - along * size)
    path.lineTo(rim - across * size * 0.72)
    path.closeSubpath()
    colour = level_colour(values.level, tokens)
    painter.setPen(QPen(tokens.panel if values.enough else colour, max(1.0, radius / 95)))
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
    """The two limits as ticks with their numbers, on a full page."""
    painter.setFont(theme.font(12))
    thick = max(2.5, radius * 0.055)
    for limit, mark in ((values.warn, tokens.warn), (values.serious, tokens.serious)):
        at = on_dial(middle, radius + thick + 16, limit)
        painter.setPen(QPen(mark, 1.5))
        painter.drawLine(on_dial(middle, radius - thick, limit), on_dial(middle, radius + thick * 1.2, limit))
        box = QRectF(at.x() - 20, at.y() - 9, 40, 18)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(round(limit * 100)))
