"""Paints a timeline: the ground with its weeks, the names of lanes, silences, bars, marks, and the line of today."""

from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from compassdesk.domain.plan import Campaign
from compassdesk.rendering.look import icons, theme
from compassdesk.rendering.look.icons import NETWORK_ICONS
from compassdesk.ui.calendar.canvas import bars, chip_shapes, chip_text
from compassdesk.ui.calendar.canvas.chip_text import SMALL, TITLE
from compassdesk.ui.calendar.lane_names import lane_name
from compassdesk.ui.calendar.timeline.timeline_layout import BAR, MARK, HatchBox, LaneBand, TimelineLayout
from compassdesk.ui.calendar.timeline.timeline_marks import Alike, picture

translate = QCoreApplication.translate

LEAST_NAMED = 48
"""Pixels below which a bar is not named: a letter and three dots say nothing, the hint says it all."""


class TimelineFrame(NamedTuple):
    """What there is to paint around the marks."""

    layout: TimelineLayout
    today: date
    holidays: AbstractSet[date]
    campaigns: Mapping[str, Campaign]
    cursor: date | None
    """The day that has the keyboard, unless a mark has it."""
    whole: QRect


def paint_ground(painter: QPainter, frame: TimelineFrame, exposed: QRect) -> None:
    """Everything behind the marks."""
    tokens, layout = theme.current(), frame.layout
    painter.fillRect(exposed, tokens.panel)
    edges, height = layout.edges, layout.height
    for week in range(1, (len(edges) - 1) // 7, 2):
        painter.fillRect(edges[week * 7], 0, edges[week * 7 + 7] - edges[week * 7], height, tokens.shade)
    for day in frame.holidays:
        if layout.first <= day < layout.first + timedelta(days=len(edges) - 1):
            left, right = layout.x_of(day)
            painter.fillRect(left, 0, right - left, height, tokens.note_t)
    painter.setPen(QPen(tokens.line2, 1))
    for week in range((len(edges) - 1) // 7):
        painter.drawLine(edges[week * 7] - 1, 0, edges[week * 7] - 1, height)
    painter.setPen(QPen(tokens.line, 1))
    for lane in layout.lanes:
        painter.drawLine(0, lane.y, frame.whole.width(), lane.y)
    if frame.cursor is not None:
        left, right = layout.x_of(frame.cursor)
        pen = QPen(tokens.accent, 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawRect(left, 1, right - left - 1, height - 3)
    for lane in layout.lanes:
        if exposed.left() < layout.names:
            _paint_name(painter, frame, lane)
    for quiet in layout.silences:
        _paint_silence(painter, layout, quiet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in layout.bars:
        place = QRect(bar.x, bar.y, bar.width, BAR)
        if place.intersects(exposed):
            bars.paint_bar(painter, bar.of, place, named=bar.width >= LEAST_NAMED)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _paint_name(painter: QPainter, frame: TimelineFrame, band: LaneBand) -> None:
    tokens, lane, x = theme.current(), band.of, 14
    icon = NETWORK_ICONS.get(lane.network, "") if lane.network else ""  # type: ignore[call-overload]
    if icon:
        icons.glyph(painter, icon, QRectF(x, band.y + 9, 14, 14), tokens.ink2, 1.8)
        x += 22
    elif lane.kind == "campaign" and lane.key:
        campaign = frame.campaigns.get(lane.key)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.campaign_colour(campaign.colour if campaign is not None else "", lane.key))
        painter.drawEllipse(QRectF(x + 1, band.y + 12, 9, 9))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        x += 20
    room = frame.layout.names - x - 8
    painter.setFont(chip_text.fonts()[TITLE])
    painter.setPen(tokens.ink)
    painter.drawText(x, band.y + 21, chip_text.elided(lane_name(band.of), TITLE, room))
    painter.setFont(chip_text.fonts()[SMALL])
    painter.setPen(tokens.ink2)
    painter.drawText(x, band.y + 35, chip_text.elided(translate("Timeline", "%n item(s)", "", band.many), SMALL, room))


def _paint_silence(painter: QPainter, layout: TimelineLayout, box: HatchBox) -> None:
    tokens, band = theme.current(), layout.lanes[box.lane]
    colour = tokens.warn if box.of.far else tokens.ink3
    rect = QRectF(box.x + 0.5, band.y + 4.5, box.width - 2, band.height - 9)
    hatch, edge = QColor(colour), QPen(colour, 1)
    hatch.setAlpha(90)
    edge.setDashPattern([3, 3])
    painter.setPen(edge)
    painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
    painter.drawRoundedRect(rect, 4, 4)
    words = translate("Timeline", "%n day(s)", "", box.of.days)
    wide = chip_text.advance(words, SMALL)
    if wide + 12 > rect.width():
        words = str(box.of.days)
        wide = chip_text.advance(words, SMALL)
    if wide + 8 <= rect.width():
        x, y = int(rect.center().x() - wide / 2), int(rect.bottom()) - 15
        painter.fillRect(x - 4, y, wide + 8, 14, tokens.warn_t if box.of.far else tokens.note_t)
        painter.setFont(chip_text.fonts()[SMALL])
        painter.setPen(tokens.warn if box.of.far else tokens.note)
        painter.drawText(x, y + 11, words)


def silent_for(box: HatchBox) -> str:
    """How long it is silent."""
    return translate("Timeline", "silent for %n day(s)", "", box.of.days)


def paint_marks(painter: QPainter, layout: TimelineLayout, marks: Alike, exposed: QRect, ratio: float) -> None:
    """The marks that touch `exposed`, and what stands for those without a place."""
    top, bottom, left, right = exposed.top() - MARK, exposed.bottom(), exposed.left(), exposed.right()
    draw = painter.drawPixmap
    for look, places in marks.items():
        pixmap, width = picture(look, ratio), look[-1]
        for x, y in places:
            if top <= y <= bottom and x <= right and x + width >= left:
                draw(x, y, pixmap)
    for more in layout.more:
        if top <= more.y <= bottom:
            side = min(more.width, MARK)
            draw(more.x, more.y + (MARK - side) // 2, chip_shapes.mark("plus", "ink2", side, ratio))


def paint_around(painter: QPainter, rects: Iterable[QRect], *, focused: bool) -> None:
    """The outline of marks that are selected, or of the one that has the keyboard."""
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(tokens.ink, 1) if focused else QPen(tokens.accent, 2)
    if focused:
        pen.setDashPattern([2, 2])
    painter.setPen(pen)
    by = 3.5 if focused else 2
    for rect in rects:
        painter.drawRoundedRect(QRectF(rect).adjusted(-by, -by, by, by), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def paint_today(painter: QPainter, layout: TimelineLayout, today: date) -> None:
    """The line of today, where today is in sight."""
    if layout.first <= today < layout.first + timedelta(days=len(layout.edges) - 1):
        left, right = layout.x_of(today)
        painter.fillRect((left + right) // 2 - 1, 0, 2, layout.height, theme.current().accent)
