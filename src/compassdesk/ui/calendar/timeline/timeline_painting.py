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
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import bars, chip_shapes, chip_text
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_text import SMALL, TITLE
from compassdesk.ui.calendar.canvas.shades import PLAIN
from compassdesk.ui.calendar.lane_names import lane_name, lanes_name
from compassdesk.ui.calendar.timeline.lane_stops import many_words
from compassdesk.ui.calendar.timeline.timeline_axis import Axis
from compassdesk.ui.calendar.timeline.timeline_layout import BAR, SECTION, HatchBox, LaneBand, TimelineLayout
from compassdesk.ui.calendar.timeline.timeline_marks import Alike, picture
from compassdesk.ui.calendar.timeline.timeline_stack import WITH_GLYPH
from compassdesk.ui.calendar.timeline.timeline_stops import month_stops

translate = QCoreApplication.translate

WEEKS_FROM = 14
"""Days from which on a campaign's length is said in weeks."""
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
    lane: str | None
    """The lane whose name has the keyboard."""


def paint_ground(painter: QPainter, frame: TimelineFrame, exposed: QRect) -> None:
    """Everything behind the marks."""
    tokens, layout = theme.current(), frame.layout
    painter.fillRect(exposed, tokens.panel)
    axis, height = layout.axis, frame.whole.height()
    stops = [(at, at + 7) for at in range(0, axis.days, 7)]
    if layout.weeks:  # a year goes by the month
        stops = [(stop.start, stop.end) for stop in month_stops(axis.first, axis.days)]
    parts = [axis.span(*stop) for stop in stops]
    for left, right in parts[1::2]:
        painter.fillRect(left, 0, right - left, height, tokens.shade)
    for day in filter(axis.shows, frame.holidays):
        left, right = layout.x_of(day)
        painter.fillRect(left, 0, right - left, height, tokens.note_t)
    painter.setPen(QPen(tokens.line2, 1))
    for left, right in parts:
        edge = right if axis.mirrored else left - 1
        painter.drawLine(edge, 0, edge, height)
    painter.setPen(QPen(tokens.line, 1))
    for y in _lines(layout):
        painter.drawLine(0, y, frame.whole.width(), y)
    if frame.cursor is not None:
        first = axis.row_of(frame.cursor) if layout.weeks else frame.cursor
        last = first + timedelta(days=6) if layout.weeks else first
        left, right = axis.days_between(first, last)
        pen = QPen(tokens.accent, 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawRect(left, 1, right - left - 1, height - 3)
    _paint_heading(painter, layout)
    _paint_sections(painter, layout)
    for lane in layout.lanes:
        _paint_name(painter, frame, lane)
    for quiet in layout.silences:
        _paint_silence(painter, layout, quiet)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for bar in layout.bars:
        place = rect_of(bar)
        if place.intersects(exposed):
            bars.paint_bar(painter, bar.of, place, named=bar.width >= LEAST_NAMED, mirrored=axis.mirrored)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _lines(layout: TimelineLayout) -> list[int]:
    """Where a line parts what is above it from what is below: not behind the line that says what lanes come."""
    sections = {y for y, _kind in layout.sections}
    return sorted(sections | {lane.y for lane in layout.lanes if lane.y - SECTION not in sections})


def _paint_sections(painter: QPainter, layout: TimelineLayout) -> None:
    axis = layout.axis
    painter.setFont(theme.font(11, bold=True))
    painter.setPen(theme.current().ink2)
    for y, kind in layout.sections:
        place = QRect(_turned(axis, 14, axis.names - 22), y + 2, axis.names - 22, SECTION - 2)
        painter.drawText(place, axis.side | Qt.AlignmentFlag.AlignVCenter, lanes_name(kind))


def _paint_heading(painter: QPainter, layout: TimelineLayout) -> None:
    """What the bars above the lanes are."""
    axis = layout.axis
    if not layout.lanes or not layout.lanes[0].y:
        return
    place = QRect(_turned(axis, 14, axis.names - 22), 4, axis.names - 22, BAR)
    painter.setFont(chip_text.fonts()[SMALL])
    painter.setPen(theme.current().ink2)
    above = {bar.of.of.kind for bar in layout.bars if bar.y < layout.lanes[0].y}
    notes = translate("Timeline", "Notes")
    whole = translate("Timeline", "Campaigns and notes") if "campaigns" in above else notes
    words = whole if chip_text.advance(whole, SMALL) <= place.width() else translate("Timeline", "Campaigns")
    painter.drawText(place, axis.side | Qt.AlignmentFlag.AlignVCenter, words)


def _paint_name(painter: QPainter, frame: TimelineFrame, band: LaneBand) -> None:
    tokens, lane, axis = theme.current(), band.of, frame.layout.axis
    near, far = axis.turned(0, axis.names)
    x = 14
    icon = NETWORK_ICONS.get(lane.network, "") if lane.network else ""  # type: ignore[call-overload]
    if icon:
        icons.glyph(painter, icon, QRectF(_turned(axis, x, 14), band.y + 9, 14, 14), tokens.ink2, 1.8)
        x += 22
    elif lane.kind == "campaign" and lane.key:
        own = frame.campaigns.get(lane.key)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.campaign_colour(own.colour if own is not None else "", lane.key))
        painter.drawEllipse(QRectF(_turned(axis, x + 1, 9), band.y + 12, 9, 9))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        x += 20
    room = axis.names - x - 8
    left = _turned(axis, x, room)
    painter.setFont(chip_text.fonts()[TITLE])
    painter.setPen(tokens.ink)
    painter.drawText(QRect(left, band.y + 8, room, 18), axis.side, chip_text.elided(lane_name(band.of), TITLE, room))
    painter.setFont(chip_text.fonts()[SMALL])
    painter.setPen(tokens.ink2)
    campaign = frame.campaigns.get(lane.key) if lane.kind == "campaign" else None
    many = f"{_length(campaign)} · {many_words(band.many)}" if campaign is not None else many_words(band.many)
    many = chip_text.elided(many, SMALL, room)
    painter.drawText(QRect(left, band.y + 24, room, 16), axis.side, many)
    if frame.lane == lane.id:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(near + 3, band.y + 3, far - near - 6, band.height - 5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _length(campaign: Campaign) -> str:
    days = (campaign.ends - campaign.starts).days + 1
    if days < WEEKS_FROM:
        return translate("Timeline", "%n day(s)", "", days)
    return translate("Timeline", "{count} wk").replace("{count}", str(round(days / 7)))


def _turned(axis: Axis, near: int, width: int) -> int:
    """The left of what is so wide, and so far from the side one reads from."""
    return axis.turned(near, near + width)[0]


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
    if layout.weeks:
        return  # no room beside the columns of the weeks
    days = translate("Timeline", "%n day(s)", "", box.of.days)
    since = translate("Timeline", "silent since {day}: {days}")
    since = since.replace("{day}", numbers.day(box.of.first)).replace("{days}", days)
    said = ((words, chip_text.advance(words, SMALL)) for words in (since, days, str(box.of.days)))
    words, wide = next((one for one in said if one[1] + 8 <= rect.width()), ("", 0))
    if words:
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
    top, bottom, left, right = exposed.top() - WITH_GLYPH, exposed.bottom(), exposed.left(), exposed.right()
    draw = painter.drawPixmap
    for look, places in marks.items():
        pixmap, width = picture(look, ratio), look[-2]
        for x, y in places:
            if top <= y <= bottom and x <= right and x + width >= left:
                draw(x, y, pixmap)
    for more in layout.more:
        if top <= more.y <= bottom:
            side = min(more.width, more.height)
            draw(more.x, more.y + (more.height - side) // 2, chip_shapes.mark("plus", "ink2", side, ratio))


def paint_weeks(painter: QPainter, layout: TimelineLayout, exposed: QRect) -> None:
    """The weeks of a year: what they have, by colour, from the bottom up."""
    tokens = theme.current()
    for box in layout.weeks:
        if box.x > exposed.right() or box.x + box.width < exposed.left():
            continue
        y = float(box.bottom)
        for (petal, shade), high in box.colours:
            colour = tokens.petal[petal]
            if shade is not None:
                colour = tokens.ink3 if shade == PLAIN else theme.shade_colour(shade)
            painter.fillRect(QRectF(box.x, y - high, box.width, max(high - 0.5, 0.8)), colour)
            y -= high


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


def paint_today(painter: QPainter, frame: TimelineFrame) -> None:
    """The line of today, where today is in sight."""
    layout, today = frame.layout, frame.today
    if layout.axis.shows(today):
        left, right = layout.x_of(today)
        painter.fillRect((left + right) // 2 - 1, 0, 2, frame.whole.height(), theme.current().accent)
