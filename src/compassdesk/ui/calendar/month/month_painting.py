"""Paints what is not a chip in the month: weekday names, day numbers and words, gutters, "+n more", lines, focus."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen

from compassdesk.domain.week import Week
from compassdesk.rendering.look import theme
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas import mirroring
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.month.month_layout import HEADER, Cell, MonthLayout
from compassdesk.ui.calendar.week import week_gutter

translate = QCoreApplication.translate
BASELINE = 16
"""Of the names above and the numbers of days."""


class MonthFrame(NamedTuple):
    """What there is to paint around the chips."""

    layout: MonthLayout
    weeks: Sequence[week_gutter.WeekFacts]
    today: date
    month: int
    """Days of other months stand in the shade."""
    chosen: Week
    focus: ChipHit
    """What has the keyboard, unless it is a chip: a gutter, a day, the rest of a day, or nothing."""


def paint_frame(painter: QPainter, frame: MonthFrame, exposed: QRect) -> None:
    """Everything behind the chips."""
    layout, focus = frame.layout, frame.focus
    if exposed.top() < HEADER:
        _paint_header(painter, frame)
    for cell in layout.cells:
        if rect_of(cell).intersects(exposed):
            _paint_cell(painter, frame, cell)
    for at, (facts, row) in enumerate(zip(frame.weeks, layout.rows, strict=True)):
        rect = QRect(layout.gutter_x, row.y, layout.gutter, row.height)
        if rect.intersects(exposed):
            week_gutter.paint_gutter(
                painter, rect, facts, selected=facts.week == frame.chosen,
                focused=focus.kind == "gutter" and focus.id == str(at), mirrored=layout.mirrored,
            )  # fmt: skip
    _paint_lines(painter, layout)


def ends_of(today: date) -> Callable[[date], int]:
    """How far from where a day begins something can stand behind its number."""
    metrics = QFontMetrics(theme.font(12, bold=True))
    return lambda day: 8 + metrics.horizontalAdvance(str(day.day)) + (10 if day == today else 4)


def _paint_header(painter: QPainter, frame: MonthFrame) -> None:
    tokens, layout = theme.current(), frame.layout
    plain, bold = theme.font(12), theme.font(12, bold=True)
    painter.setFont(plain)
    painter.setPen(tokens.ink2)
    metrics = painter.fontMetrics()
    gutter = QRect(layout.gutter_x, 0, layout.gutter, HEADER)
    mirroring.draw_start(painter, gutter, 8, BASELINE, translate("Month", "week"), mirrored=layout.mirrored)
    here = frame.today if layout.cell_of(frame.today) is not None else None
    for (left, wide), cell in zip(layout.columns, layout.cells, strict=False):
        weekday = cell.day.isoweekday()
        is_today = here is not None and here.isoweekday() == weekday
        painter.setFont(bold if is_today else plain)
        painter.setPen(tokens.accent if is_today else tokens.ink2)
        name = numbers.weekday(weekday, long=True)
        if metrics.horizontalAdvance(name) > wide - 14 or wide < 90:
            name = numbers.weekday(weekday)
        mirroring.draw_start(painter, QRect(left, 0, wide, HEADER), 8, BASELINE, name, mirrored=layout.mirrored)


def _paint_cell(painter: QPainter, frame: MonthFrame, cell: Cell) -> None:
    tokens = theme.current()
    inside = cell.day.month == frame.month
    if cell.day.isoweekday() >= 6:
        painter.fillRect(cell.x, cell.y, cell.width, cell.height, tokens.shade)
    font = theme.font(12, bold=True)
    painter.setFont(font)
    number = str(cell.day.day)
    rect, mirrored, room = rect_of(cell), frame.layout.mirrored, 8
    wide = painter.fontMetrics().horizontalAdvance(number)
    if cell.day == frame.today:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        around = QRectF(cell.x + 3, cell.y + 3, wide + 12, 17)
        painter.drawRoundedRect(mirroring.inside(around, QRectF(rect), mirrored=mirrored), 8.5, 8.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(tokens.on_accent)
        room = 9
    else:
        painter.setPen(tokens.ink2 if inside else tokens.ink3)
    mirroring.draw_start(painter, rect, room, cell.y + BASELINE, number, mirrored=mirrored)
    if frame.focus.kind == "day" and frame.focus.day == cell.day:
        week_gutter.paint_focus(painter, rect)


def _paint_lines(painter: QPainter, layout: MonthLayout) -> None:
    tokens = theme.current()
    bottom = layout.rows[-1].y + layout.rows[-1].height
    painter.setPen(QPen(tokens.line2, 1))
    for left, wide in layout.columns:
        x = left + wide if layout.mirrored else left - 1
        painter.drawLine(x, 0, x, bottom)
    painter.setPen(QPen(tokens.line, 1))
    for row in layout.rows:
        painter.drawLine(0, row.y - 1, layout.width, row.y - 1)


def paint_rest(painter: QPainter, frame: MonthFrame, exposed: QRect) -> None:
    """The "+n more" of full days."""
    tokens = theme.current()
    font = theme.font(10.5, bold=True)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    for one in frame.layout.more:
        rect = rect_of(one)
        if not rect.intersects(exposed):
            continue
        painter.setPen(tokens.ink2)
        text = translate("Month", "+%n more", "", len(one.ids))
        if metrics.horizontalAdvance(text) > one.width - 7:
            text = f"+{len(one.ids)}"
        mirroring.draw_start(painter, rect, 5, rect.y() + 12, text, mirrored=frame.layout.mirrored)
        if frame.focus.kind == "more" and frame.focus.day == one.day:
            week_gutter.paint_focus(painter, rect)
