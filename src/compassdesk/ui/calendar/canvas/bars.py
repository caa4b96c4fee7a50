"""The bar of what lasts several days, wherever it lies: how it is painted, where it is gripped, what it says."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from compassdesk.domain.several_days import SpanPart
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import chip_text
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_text import SMALL

EDGE = 5
"""How near to its end, in pixels, a bar is pulled instead of moved."""
RADIUS = 3.0
_TINT = 0.2
_LEFT, _RIGHT = 9, 6
"""Room beside its words."""


def paint_bar(painter: QPainter, part: SpanPart, place: QRect, *, named: bool = True) -> None:
    """A campaign as a tint, a note as a frame, with a strong edge where it begins and square where it goes on."""
    tokens, of, rect = theme.current(), part.of, QRectF(place)
    shape, edge = _rounded(rect, part), tokens.ink3
    if of.kind == "campaigns":
        edge = theme.campaign_colour(of.colour, of.id)
        painter.fillPath(shape, theme.mixed(edge, tokens.panel, _TINT))
    else:
        painter.strokePath(_rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), part), QPen(tokens.line, 1))
    if part.begins:
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), edge)
        painter.restore()
    if named:
        painter.setPen(tokens.ink if of.kind == "campaigns" else tokens.ink2)
        painter.setFont(chip_text.fonts()[SMALL])
        text = chip_text.elided(of.text, SMALL, place.width() - _LEFT - _RIGHT)
        painter.drawText(place.x() + _LEFT, place.y() + 12, text)


def _rounded(rect: QRectF, part: SpanPart) -> QPainterPath:
    """Round where it begins or ends, square where it goes on."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # the parts lie over each other
    path.addRoundedRect(rect, RADIUS, RADIUS)
    half = rect.width() / 2
    if not part.begins:
        path.addRect(QRectF(rect.x(), rect.y(), half, rect.height()))
    if not part.ends:
        path.addRect(QRectF(rect.right() - half, rect.y(), half, rect.height()))
    return path.simplified()


def edge_at(part: SpanPart, place: QRect, x: int) -> str:
    """Which end of a bar is gripped, "left" or "right"; else empty."""
    if part.ends and x > place.x() + place.width() - EDGE:
        return "right"
    return "left" if part.begins and x < place.x() + EDGE else ""


def words_of(part: SpanPart) -> str:
    """What a bar is about, and its days."""
    return f"{part.of.text} · {numbers.day_range(part.of.first, part.of.last)}"


def row_hit(kind: str, key: str, day: date) -> ChipHit:
    """A press on a row of the plan that is no item: of which list, and its id."""
    return ChipHit("row", f"{kind}/{key}", day)


def row_of(hit: ChipHit) -> tuple[str, str]:
    """The list and the id of such a row."""
    kind, _, key = hit.id.partition("/")
    return kind, key
