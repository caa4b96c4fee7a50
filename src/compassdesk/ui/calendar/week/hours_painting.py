"""Paints what is not a block in the hours of a week: lines, quiet hours, times, and the moment it is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from compassdesk.domain.plan import Client
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.calendar.week.week_layout import AXIS, HOUR, RestBox, WeekLayout, y_of

if TYPE_CHECKING:  # the checks come behind the first paint
    from compassdesk.domain.checks.answers_due import Due

BAND = 0.07
"""How much of the colour of answers lies behind the hours in which one is due: every ink is read on it."""
_EDGE = 0.45


def due_ground(ground: QColor) -> QColor:
    """The ground of hours in which somebody should be there to answer."""
    return theme.mixed(theme.current().petal["respond"], ground, BAND)


def due_edge() -> QColor:
    """The line at the beginning of their day."""
    return theme.mixed(theme.current().petal["respond"], theme.current().panel, _EDGE)


def paint_hours(painter: QPainter, layout: WeekLayout, client: Client, exposed: QRect, dues: Sequence[Due]) -> None:
    """Everything behind the blocks."""
    tokens = theme.current()
    for at, day in enumerate(layout.days):
        left, wide = layout.columns[at]
        for top, bottom in _quiet_hours(client, day):
            painter.fillRect(left, top, wide, bottom - top, tokens.shade)
        for due in dues:
            if due.day == day:
                _paint_due(painter, due, left, wide, mirrored=layout.mirrored)
    painter.setFont(theme.font(10.5))
    first, last = max(0, exposed.top() // HOUR), min(24, exposed.bottom() // HOUR + 1)
    for hour in range(first, last + 1):
        y = hour * HOUR
        painter.setPen(QPen(tokens.line2, 1))
        painter.drawLine(0 if layout.mirrored else AXIS, y, layout.axis_x if layout.mirrored else layout.width, y)
        if 0 < hour < 24:
            painter.setPen(tokens.ink3)
            words = numbers.full_hour(hour)
            room = AXIS - 8 - painter.fontMetrics().horizontalAdvance(words)
            axis = QRect(layout.axis_x, 0, AXIS, 1)
            mirroring.draw_start(painter, axis, room, y + 4, words, mirrored=layout.mirrored)
    painter.setPen(QPen(tokens.line2, 1))
    for left, wide in layout.columns:
        x = left + wide if layout.mirrored else left - 1
        painter.drawLine(x, exposed.top(), x, exposed.bottom())


def _paint_due(painter: QPainter, due: Due, left: int, wide: int, *, mirrored: bool) -> None:
    top, bottom = due.first_minute * HOUR // 60, due.last_minute * HOUR // 60
    colour = QColor(theme.current().petal["respond"])
    colour.setAlphaF(BAND)
    painter.fillRect(left, top, wide, bottom - top, colour)
    painter.fillRect(left + wide - 2 if mirrored else left, top, 2, bottom - top, due_edge())


def paint_rests(painter: QPainter, layout: WeekLayout, exposed: QRect, focus: ChipHit | None) -> None:
    """How many found no column, at the end of their day; as high as they last."""
    tokens = theme.current()
    painter.setFont(theme.font(10.5, bold=True))
    for rest in layout.rests:
        rect = rect_of(rest)
        if not rect.intersects(exposed):
            continue
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.line, 1))
        painter.setBrush(tokens.shade)
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5), 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(tokens.ink2)
        painter.drawText(QRect(rect.x(), rect.y(), rect.width(), 24), Qt.AlignmentFlag.AlignCenter, _count(rest))
        if focus is not None and focus.moment == rest.begins and focus.kind == "more":
            week_gutter.paint_focus(painter, rect)


def _count(rest: RestBox) -> str:
    return f"+{len(rest.ids)}" if len(rest.ids) < 100 else "…"


def paint_now(painter: QPainter, layout: WeekLayout, now: datetime) -> None:
    """A line at this moment, in the week that it is."""
    if now.date() not in layout.days:
        return
    at, y = layout.days.index(now.date()), y_of(now)
    colour = theme.current().serious
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 1.5))
    left, wide = layout.columns[at]
    painter.drawLine(left, y, left + wide, y)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(QPoint(left + wide if layout.mirrored else left, y), 4, 4)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _quiet_hours(client: Client, day: date) -> list[tuple[int, int]]:
    """The stretches of a day outside service hours, or outside 8 to 18 where none are set; all of a weekend."""
    hours = client.service_hours
    usual = None if day.weekday() >= 5 else ("08:00", "18:00")
    open_close = hours.get(WEEKDAYS[day.weekday()]) if hours else usual
    if open_close is None:
        return [(0, 24 * HOUR)]
    opens, closes = (_minutes(spelled) * HOUR // 60 for spelled in open_close)
    return [(0, opens), (closes, 24 * HOUR)] if opens < closes else [(closes, opens)]


def _minutes(spelled: str) -> int:
    hour, _, minute = spelled.partition(":")
    return int(hour) * 60 + int(minute or 0)
