"""The social compass: the brand in the middle, four rings around it, the darker the more a value is used.

What nothing uses is dotted, whatever the direction of reading. All lengths are parts of the radius.
"""

import math

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from compassdesk.domain.compass.ring_counts import RINGS, CompassUse, Reading, Ring, Segment
from compassdesk.domain.plan import Client
from compassdesk.domain.text_length import graphemes
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing, within
from compassdesk.texts import numbers
from compassdesk.texts.compass import rings_words

translate = QCoreApplication.translate

CENTRE = 0.325
"""The radius of the middle."""
OUTER = {"players": 0.495, "platforms": 0.66, "routes": 0.825, "emotions": 0.99}
"""Outer edge of each ring."""
THICK = 0.16
GAP = math.radians(0.7)
SIZE = QSize(640, 560)
_CORNERS: tuple[tuple[Ring, Qt.AlignmentFlag, Qt.AlignmentFlag], ...] = (
    ("emotions", Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignTop),
    ("routes", Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignTop),
    ("platforms", Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignBottom),
    ("players", Qt.AlignmentFlag.AlignRight, Qt.AlignmentFlag.AlignBottom),
)
_CORNER = QSize(130, 32)
_FAINTEST, _STRONGEST = 0.07, 0.48
"""How much of the accent lies behind what is used least and most: ink is read on both, in every theme."""
_SMALLEST = 9.0
"""Letters that can still be read, in a part that is short for its name; then the name is cut, and never the number."""
_SIZES = (14.0, 13.0, 12.0, 11.0, 10.0)
"""Of the words in the middle, the largest that finds room."""


class RingsPicture(Struct, frozen=True):
    """What is drawn: the use, the direction, and what the brand says of itself."""

    use: CompassUse
    reading: Reading
    name: str
    statement: str = ""
    values: tuple[str, ...] = ()

    @property
    def is_said(self) -> bool:
        """Whether the middle knows what the brand stands for (A01)."""
        return bool(self.statement or self.values)

    def brand(self) -> str:
        """The middle in words."""
        return rings_words.sentences((self.name, self.statement, ", ".join(self.values)))


def rings_picture(use: CompassUse, reading: Reading, client: Client) -> RingsPicture:
    """The compass of a client."""
    return RingsPicture(use, reading, client.name, client.brand_statement.strip(), client.core_values)


def rings_drawing(picture: RingsPicture, size: QSize = SIZE) -> Drawing:
    """The compass for files and paper."""
    paint = within(16, lambda painter, box, tokens: paint_rings(painter, box, picture, tokens))
    said = rings_words.spoken(picture.use, picture.reading, picture.brand())
    return Drawing("compass", translate("Rings", "Social compass"), said, size, paint)


class RingsPlace(Struct, frozen=True):
    """Where the rings lie in a box."""

    middle: QPointF
    radius: float

    def shape(self, ring: Ring, index: int, count: int) -> QPainterPath:
        """The outline of a part of a ring of `count`."""
        outer = self.radius * OUTER[ring]
        inner = outer - self.radius * THICK
        first, last = (90 - math.degrees(angle) for angle in angles(index, count))
        path = QPainterPath()
        box = self._square(outer)
        path.arcMoveTo(box, first)
        path.arcTo(box, first, last - first)
        path.arcTo(self._square(inner), last, first - last)
        path.closeSubpath()
        return path

    def centre(self) -> QPainterPath:
        """The outline of the middle."""
        path = QPainterPath()
        path.addEllipse(self.middle, self.radius * CENTRE, self.radius * CENTRE)
        return path

    def of(self, segment: Segment, use: CompassUse) -> QPainterPath:
        """The outline of a part that is shown."""
        row = use.rings[segment.ring]
        return self.shape(segment.ring, row.index(segment), len(row))

    def _square(self, reach: float) -> QRectF:
        return QRectF(self.middle.x() - reach, self.middle.y() - reach, 2 * reach, 2 * reach)


def place(box: QRectF) -> RingsPlace:
    """Where the rings lie in a box: as large as they find room."""
    return RingsPlace(box.center(), max(40.0, min(box.width(), box.height()) / 2 - 2))


def angles(index: int, count: int) -> tuple[float, float]:
    """First and last angle of a part, in radians clockwise from the top."""
    part = 2 * math.pi / max(1, count)
    return index * part + GAP, (index + 1) * part - GAP


def paint_rings(
    painter: QPainter, box: QRectF, picture: RingsPicture, tokens: Theme, *, focused: Segment | str | None = None
) -> None:
    """Draw the compass in the middle of a box; `focused` is the part that has the keyboard, "" the middle."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    where, use = place(box), picture.use
    most = max((len(one.items(picture.reading)) for one in use.segments()), default=0)
    for ring in RINGS:
        for index, segment in enumerate(use.rings[ring]):
            shape = where.shape(ring, index, len(use.rings[ring]))
            _paint_segment(painter, shape, segment, len(segment.items(picture.reading)), most, tokens)
            _write_segment(painter, where, segment, picture, index, tokens)
    if isinstance(focused, Segment):
        painter.setPen(QPen(tokens.accent, 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(where.of(focused, use))
    _paint_middle(painter, where, picture, tokens, is_focused=focused == "")
    _write_corners(painter, box, where, tokens)
    painter.restore()


def _paint_segment(
    painter: QPainter, shape: QPainterPath, segment: Segment, count: int, most: int, tokens: Theme
) -> None:
    if segment.unused:
        pen = QPen(tokens.ink3, 1)
        pen.setDashPattern([2, 3])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
    else:
        part = math.sqrt(count / most) if most else 0.0
        strength = _FAINTEST + (_STRONGEST - _FAINTEST) * part if count else _FAINTEST / 2
        painter.setPen(QPen(tokens.line, 1) if tokens.edged or not count else Qt.PenStyle.NoPen)
        painter.setBrush(theme.mixed(tokens.accent, tokens.panel, strength))
    painter.drawPath(shape)


def _write_segment(
    painter: QPainter, where: RingsPlace, segment: Segment, picture: RingsPicture, index: int, tokens: Theme
) -> None:
    count = len(segment.items(picture.reading))
    first, last = angles(index, len(picture.use.rings[segment.ring]))
    painter.setPen(tokens.ink if count else tokens.ink2)
    at = where.radius * (OUTER[segment.ring] - THICK / 2)
    room = (last - first) * at - 6
    name, number = rings_words.segment_name(segment), f" {numbers.number(count)}" if count else ""
    size = max(8.0, min(12.0, where.radius * 0.055))
    painter.setFont(theme.font(size, bold=bool(count)))
    while size > _SMALLEST and painter.fontMetrics().horizontalAdvance(name + number) > room:
        size -= 1
        painter.setFont(theme.font(size, bold=bool(count)))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(number))
    write_along(painter, where.middle, at, (first + last) / 2, shown + number, room + 6)


def _paint_middle(
    painter: QPainter, where: RingsPlace, picture: RingsPicture, tokens: Theme, *, is_focused: bool
) -> None:
    """The brand's name with what it stands for, or the question for it (A01)."""
    painter.setPen(QPen(tokens.accent, 2.5) if is_focused else QPen(tokens.line, 1))
    painter.setBrush(tokens.panel)
    reach = where.radius * (CENTRE - 0.025)
    painter.drawEllipse(where.middle, reach, reach)
    said = picture.statement if picture.is_said else translate("Rings", "Say what the brand stands for")
    values = " · ".join(picture.values)
    width, height = reach * 1.56, reach * 1.3
    for size in _SIZES:
        lines = [(picture.name, size, True, tokens.ink)]
        lines += [(said, size - 1, False, tokens.ink2 if picture.is_said else tokens.accent)] if said else []
        lines += [(values, size - 2, False, tokens.ink2)] if values else []
        heights = [_height(text, size_of, width, bold=bold) for text, size_of, bold, _ in lines]
        if sum(heights) + 4 * (len(lines) - 1) <= height:
            break
    else:  # too much to be read here: the row below names the values
        lines, heights = lines[:2], heights[:2]
        heights[-1] = min(heights[-1], height - heights[0] - 4)
    top = where.middle.y() - (sum(heights) + 4 * (len(lines) - 1)) / 2
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    for (text, size_of, bold, ink), tall in zip(lines, heights, strict=True):
        painter.setFont(theme.font(size_of, bold=bold))
        painter.setPen(ink)
        painter.drawText(QRectF(where.middle.x() - width / 2, top, width, tall), flags, text)
        top += tall + 4


def _height(text: str, size: float, width: float, *, bold: bool) -> float:
    metrics = QFontMetricsF(theme.font(size, bold=bold))
    return metrics.boundingRect(QRectF(0, 0, width, 1000), int(Qt.TextFlag.TextWordWrap), text).height()


def _write_corners(painter: QPainter, box: QRectF, where: RingsPlace, tokens: Theme) -> None:
    """What each ring is, in the corners that the circles leave free."""
    wide = min(box.width(), where.radius * 2.5)
    held = QRectF(box.center().x() - wide / 2, where.middle.y() - where.radius, wide, 2 * where.radius)
    for ring, side, edge in _CORNERS:
        left = held.left() if side == Qt.AlignmentFlag.AlignLeft else held.right() - _CORNER.width()
        top = held.top() if edge == Qt.AlignmentFlag.AlignTop else held.bottom() - _CORNER.height()
        for down, text, bold in ((0, rings_words.ring_name(ring), True), (15, rings_words.ring_place(ring), False)):
            painter.setFont(theme.font(11, bold=bold))
            painter.setPen(tokens.ink2)
            painter.drawText(QRectF(left, top + down, _CORNER.width(), 16), int(side), text)


def write_along(painter: QPainter, middle: QPointF, radius: float, angle: float, text: str, room: float) -> None:
    """Letters along a circle, upright in the lower half too; what does not fit ends in "…"."""
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    width = metrics.horizontalAdvance(shown)
    below = math.cos(angle) < -0.15
    turn = -1.0 if below else 1.0
    drop = metrics.capHeight() / 2
    at = angle - turn * width / 2 / radius
    before = ""
    for letter in graphemes(shown):
        step = metrics.horizontalAdvance(before + letter) - metrics.horizontalAdvance(before)
        before += letter
        here = at + turn * step / 2 / radius
        painter.save()
        painter.translate(middle.x() + radius * math.sin(here), middle.y() - radius * math.cos(here))
        painter.rotate(math.degrees(here) + (180 if below else 0))
        painter.drawText(QPointF(-step / 2, drop), letter)
        painter.restore()
        at += turn * step / radius
