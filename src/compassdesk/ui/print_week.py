"""The week on paper: a column a day, with a card for each item."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.print_marks import INK, QUIET, RULE, chip_outline, face, line_of, paint_gutter, petal_mark
from compassdesk.ui.print_order import (
    FOOT,
    HEAD,
    Days,
    Page,
    PrintOrder,
    paint_head,
    paint_stack,
    title_of,
    when_of,
    where_of,
    who_of,
    wrapped,
)

translate = QCoreApplication.translate


def week_starts(order: PrintOrder) -> list[date]:
    """The first day of each week to print."""
    start = order.first - timedelta(days=(order.first.isoweekday() - order.first_weekday) % 7)
    starts = [start]
    while starts[-1] + timedelta(days=7) <= order.last:
        starts.append(starts[-1] + timedelta(days=7))
    return starts


def week_page(order: PrintOrder, days: Days, start: date, width: float, height: float) -> Page:
    """The page of the seven days from `start`."""
    week = Week.of(start + timedelta(days=3))
    row = [start + timedelta(days=offset) for offset in range(7)]
    column = width / 7
    top = HEAD + 44

    def paint(painter: QPainter) -> None:
        title = translate("Print", "Week {week}, {days}").replace("{week}", str(week.number))
        paint_head(painter, order, title.replace("{days}", numbers.day_range(row[0], row[-1])), width)
        paint_gutter(painter, QRectF(0, 24, width, 20), week, order.reports.get(week), lying=True)
        for place, day in enumerate(row):
            area = QRectF(place * column, top - 18, column, height - top - FOOT + 18)
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(area.topLeft(), area.bottomLeft())
            painter.setFont(face(9, bold=True))
            painter.setPen(INK)
            painter.drawText(area.adjusted(5, 2, 0, 0), Qt.AlignmentFlag.AlignLeft, numbers.day(day))
            _week_column(painter, order, area.adjusted(3, 18, -3, 0), days.get(day, []))

    return paint


def _week_column(painter: QPainter, order: PrintOrder, area: QRectF, items: list[Item]) -> None:
    names = Names(order.plan)
    y = area.top()
    for place, item in enumerate(items):
        title = face(8, bold=True, struck=item.status == "cancelled")
        lines = wrapped(title_of(item), title, area.width() - 8, 3)
        details = [part for part in (where_of(names, item), who_of(order, names, item)) if part]
        tall = 14 + len(lines) * 10 + len(details) * 9 + 4
        if y + tall > area.bottom() and place < len(items):
            painter.setFont(face(7))
            painter.setPen(QUIET)
            more = translate("Print", "+%n more", "", len(items) - place)
            painter.drawText(
                QRectF(area.left(), area.bottom() - 11, area.width(), 10), Qt.AlignmentFlag.AlignVCenter, more
            )
            return
        card = QRectF(area.left(), y, area.width(), tall)
        chip_outline(painter, card, item)
        taken = petal_mark(painter, card.left() + 4, y + 8, item.petal, 8)
        painter.setFont(face(7.5))
        painter.setPen(QUIET)
        when = when_of(item)
        painter.drawText(QRectF(card.left() + taken + 7, y + 2, card.width(), 12), Qt.AlignmentFlag.AlignVCenter, when)
        paint_stack(painter, card.left() + 4, y + 14, lines, title, INK, 10)
        plain = face(7)
        fitted = [line_of(part, plain, card.width() - 8) for part in details]
        paint_stack(painter, card.left() + 4, y + 14 + len(lines) * 10, fitted, plain, QUIET, 9)
        y += tall + 4
