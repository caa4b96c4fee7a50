"""The bar of what lasts several days, wherever it lies: how it is painted, where it is gripped, what it says."""

from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from compassdesk.domain.plan import Campaign, DayNote, Plan
from compassdesk.domain.several_days import SpanPart
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import chip_text, mirroring
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_text import SMALL

EDGE = 5
"""How near to its end, in pixels, a bar is pulled instead of moved."""
RADIUS = 3.0
_TINT = 0.2
_LEFT, _RIGHT = 9, 6
"""Room beside its words."""


def paint_bar(painter: QPainter, part: SpanPart, place: QRect, *, named: bool = True, mirrored: bool = False) -> None:
    """A campaign as a tint, a note as a frame, with a strong edge where it begins and square where it goes on."""
    tokens, of, rect = theme.current(), part.of, QRectF(place)
    left, right = (part.ends, part.begins) if mirrored else (part.begins, part.ends)
    shape, edge = _rounded(rect, left=left, right=right), tokens.ink3
    if of.kind == "campaigns":
        edge = theme.campaign_colour(of.colour, of.id)
        painter.fillPath(shape, theme.mixed(edge, tokens.panel, _TINT))
    if of.kind != "campaigns" or tokens.edged:
        line = edge if of.kind == "campaigns" else tokens.line
        painter.strokePath(_rounded(rect.adjusted(0.5, 0.5, -0.5, -0.5), left=left, right=right), QPen(line, 1))
    if part.begins:
        painter.save()
        painter.setClipPath(shape)
        strong = QRectF(rect.x(), rect.y(), 3, rect.height())
        painter.fillRect(mirroring.inside(strong, rect, mirrored=mirrored), edge)
        painter.restore()
    if named:
        painter.setPen(tokens.ink if of.kind == "campaigns" else tokens.ink2)
        painter.setFont(chip_text.fonts()[SMALL])
        text = chip_text.elided(of.text, SMALL, place.width() - _LEFT - _RIGHT)
        mirroring.draw_start(painter, place, _LEFT, place.y() + 12, text, mirrored=mirrored)


def _rounded(rect: QRectF, *, left: bool, right: bool) -> QPainterPath:
    """Round where it begins or ends, square where it goes on."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)  # the parts lie over each other
    path.addRoundedRect(rect, RADIUS, RADIUS)
    half = rect.width() / 2
    if not left:
        path.addRect(QRectF(rect.x(), rect.y(), half, rect.height()))
    if not right:
        path.addRect(QRectF(rect.right() - half, rect.y(), half, rect.height()))
    return path.simplified()


def edge_at(part: SpanPart, place: QRect, x: int, *, mirrored: bool = False) -> str:
    """Which end of a bar is gripped, "first" or "last" by its days; else empty."""
    from_first = place.x() + place.width() - 1 - x if mirrored else x - place.x()
    edge = min(EDGE, place.width() // 3)  # a short one can be gripped between its ends, too
    if part.ends and from_first >= place.width() - edge:
        return "last"
    return "first" if part.begins and from_first < edge else ""


def words_of(part: SpanPart) -> str:
    """What a bar is about, and its days."""
    return f"{part.of.text} · {numbers.day_range(part.of.first, part.of.last)}"


def row_hit(kind: str, key: str, day: date) -> ChipHit:
    """A press on a row of the plan that is no item: of which list, and its id."""
    return ChipHit("row", f"{kind}/{key}", day)


def row_in(plan: Plan, hit: ChipHit) -> Campaign | DayNote | None:
    """The row of the plan that a press is for; None where it is for something else, or the row is gone."""
    if hit.kind != "row":
        return None
    kind, key = row_of(hit)
    return next((one for one in (plan.campaigns if kind == "campaigns" else plan.day_notes) if one.id == key), None)


def row_of(hit: ChipHit) -> tuple[str, str]:
    """The list and the id of such a row."""
    kind, _, key = hit.id.partition("/")
    return kind, key
