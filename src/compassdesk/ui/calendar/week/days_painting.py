"""Paints the names of the days above the hours of a week."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.calendar.week.days_layout import DaysLayout

BASELINE = 20


def paint_days(painter: QPainter, layout: DaysLayout, today: date, whole: QRect) -> None:
    """Weekday and number of each day, today's in the accent, with lines between."""
    tokens = theme.current()
    for day, (left, wide) in zip(layout.days, layout.columns, strict=True):
        place = QRect(left, 0, wide, whole.height())
        _paint_name(painter, place, day, is_today=day == today, mirrored=layout.mirrored)
        painter.setPen(QPen(tokens.line2, 1))
        x = left + wide if layout.mirrored else left - 1
        painter.drawLine(x, 0, x, whole.height())
    painter.setPen(QPen(tokens.line, 1))
    painter.drawLine(0, whole.height() - 1, whole.width(), whole.height() - 1)


def ends_of(today: date) -> Callable[[date], int]:
    """How far from where a day begins something can stand behind its name and number."""
    names, figures = QFontMetrics(theme.font(11)), QFontMetrics(theme.font(12, bold=True))

    def ends(day: date) -> int:
        wide = names.horizontalAdvance(numbers.weekday(day.isoweekday())) + figures.horizontalAdvance(str(day.day))
        return 14 + wide + (14 if day == today else 6)

    return ends


def _paint_name(painter: QPainter, place: QRect, day: date, *, is_today: bool, mirrored: bool) -> None:
    tokens = theme.current()
    painter.setFont(theme.font(11))
    painter.setPen(tokens.ink2)
    name = numbers.weekday(day.isoweekday())
    room = 14 + mirroring.draw_start(painter, place, 8, BASELINE, name, mirrored=mirrored)
    painter.setFont(theme.font(12, bold=True))
    number = str(day.day)
    if is_today:
        span = painter.fontMetrics().horizontalAdvance(number) + 12
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        around = QRectF(place.x() + room - 2, BASELINE - 13, span, 18)
        painter.drawRoundedRect(mirroring.inside(around, QRectF(place), mirrored=mirrored), 9, 9)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(tokens.on_accent if is_today else tokens.ink)
    mirroring.draw_start(painter, place, room + (4 if is_today else 0), BASELINE, number, mirrored=mirrored)


def paint_focus(painter: QPainter, day: QRect | None) -> None:
    """The dotted line around the day the keyboard is on."""
    if day is not None:
        week_gutter.paint_focus(painter, day)
