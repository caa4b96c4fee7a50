"""Paints what is not a chip in the month: weekday names, day numbers and words, gutters, "+n more", lines, focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from compassdesk.texts import numbers
from compassdesk.ui.calendar.month.month_layout import HEADER, Cell
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.look import theme

if TYPE_CHECKING:
    from compassdesk.ui.calendar.month.month_view import MonthView

translate = QCoreApplication.translate


def paint_frame(painter: QPainter, view: MonthView, exposed: QRect) -> None:
    """Everything behind the chips."""
    layout = view.layout_now
    if exposed.top() < HEADER:
        _paint_header(painter, view)
    today, month = view.desk.now().date(), view.desk.day.month
    for cell in layout.cells:
        if QRect(cell.x, cell.y, cell.width, cell.height).intersects(exposed):
            _paint_cell(painter, view, cell, is_today=cell.day == today, inside=cell.day.month == month)
    if exposed.left() < layout.gutter:
        for at, facts in enumerate(view.weeks):
            rect = view.gutter_rect(at)
            if rect.intersects(exposed):
                extra = view.focused_extra
                focused = view.hasFocus() and extra is not None and extra.kind == "gutter" and extra.id == str(at)
                week_gutter.paint_gutter(painter, rect, facts, selected=facts.week == view.desk.week, focused=focused)
    _paint_lines(painter, view)


def _paint_header(painter: QPainter, view: MonthView) -> None:
    tokens, layout = theme.current(), view.layout_now
    painter.setFont(theme.font(11))
    painter.setPen(tokens.ink2)
    metrics = painter.fontMetrics()
    painter.drawText(QRect(8, 0, layout.gutter - 8, HEADER), Qt.AlignmentFlag.AlignVCenter, translate("Month", "wk"))
    for (left, wide), cell in zip(layout.columns, layout.cells, strict=False):
        weekday = cell.day.isoweekday()
        name = numbers.weekday(weekday, long=True)
        if metrics.horizontalAdvance(name) > wide - 14 or wide < 100:
            name = numbers.weekday(weekday)
        painter.drawText(QRect(left + 8, 0, wide - 10, HEADER), Qt.AlignmentFlag.AlignVCenter, name)


def _paint_cell(painter: QPainter, view: MonthView, cell: Cell, *, is_today: bool, inside: bool) -> None:
    tokens = theme.current()
    if cell.day.isoweekday() >= 6 or not inside:
        painter.fillRect(cell.x, cell.y, cell.width, cell.height, tokens.shade)
    font = theme.font(11.5, bold=True)
    painter.setFont(font)
    number = str(cell.day.day)
    x = cell.x + 8
    wide = painter.fontMetrics().horizontalAdvance(number)
    if is_today:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        painter.drawRoundedRect(QRectF(cell.x + 3, cell.y + 3, wide + 12, 17), 8.5, 8.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(tokens.on_accent)
        x = cell.x + 9
    else:
        painter.setPen(tokens.ink2 if inside else tokens.ink3)
    painter.drawText(x, cell.y + 16, number)
    words = view.words.get(cell.day)
    if words:
        _paint_words(painter, cell, x + wide + 12, words)
    if (
        view.hasFocus()
        and view.focused_extra is None
        and view.cursor_place.item is None
        and cell.day == view.cursor_place.day
    ):
        week_gutter.paint_focus(painter, QRect(cell.x, cell.y, cell.width, cell.height))


def _paint_words(painter: QPainter, cell: Cell, left: int, words: str) -> None:
    painter.setFont(theme.font(10))
    painter.setPen(theme.current().ink3)
    room = cell.x + cell.width - 7 - left
    if room < 16:
        return
    text = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
    painter.drawText(
        QRect(left, cell.y + 3, room, 17), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
    )


def _paint_lines(painter: QPainter, view: MonthView) -> None:
    tokens, layout = theme.current(), view.layout_now
    bottom = layout.rows[-1].y + layout.rows[-1].height
    painter.setPen(QPen(tokens.line2, 1))
    for left, _wide in layout.columns:
        painter.drawLine(left - 1, 0, left - 1, bottom)
    painter.setPen(QPen(tokens.line, 1))
    for row in layout.rows:
        painter.drawLine(0, row.y - 1, layout.width, row.y - 1)


def paint_rest(painter: QPainter, view: MonthView, exposed: QRect) -> None:
    """The "+n more" of full days."""
    tokens = theme.current()
    font = theme.font(10.5, bold=True)
    metrics = QFontMetrics(font)
    painter.setFont(font)
    extra = view.focused_extra
    for one in view.layout_now.more:
        rect = QRect(one.x, one.y, one.width, one.height)
        if not rect.intersects(exposed):
            continue
        painter.setPen(tokens.ink2)
        text = translate("Month", "+%n more", "", len(one.ids))
        if metrics.horizontalAdvance(text) > one.width - 7:
            text = f"+{len(one.ids)}"
        painter.drawText(rect.adjusted(5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, text)
        if view.hasFocus() and extra is not None and extra.kind == "more" and extra.day == one.day:
            week_gutter.paint_focus(painter, rect)


def paint_empty(painter: QPainter, view: MonthView) -> None:
    """What to do next, where there is nothing to see."""
    tokens, layout = theme.current(), view.layout_now
    if view.desk.file is None or view.shown:
        return
    if view.desk.filter:
        words = translate("Month", "No item passes the filters.")
    else:
        words = translate("Month", "Nothing planned yet. Double-click a day, or press N.")
    painter.setFont(theme.font(13))
    width = painter.fontMetrics().horizontalAdvance(words) + 36
    middle = layout.gutter + (layout.width - layout.gutter) // 2
    row = layout.rows[len(layout.rows) // 2]
    rect = QRectF(middle - width / 2, row.y + row.height / 2 - 18, width, 36)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.line, 1))
    painter.setBrush(tokens.panel)
    painter.drawRoundedRect(rect, 9, 9)
    painter.setPen(tokens.ink2)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)


def paint_band(painter: QPainter, rect: QRect) -> None:
    """The rubber band."""
    tokens = theme.current()
    fill = QColor(tokens.accent)
    fill.setAlpha(30)
    painter.setPen(QPen(tokens.accent, 1))
    painter.setBrush(fill)
    painter.drawRect(rect)
