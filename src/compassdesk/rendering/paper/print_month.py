"""The month on paper: a row a week with its gutter, days with bars and flags, and a chip for each item."""

import math
from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.calendar_grid import month_weeks, shared, stepped_month, week_of_row
from compassdesk.rendering.paper.print_above import AboveDays, chips_of
from compassdesk.rendering.paper.print_chips import DayChips
from compassdesk.rendering.paper.print_gutter import Told, own_days, paint_gutter
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Days, Page, PrintOrder, paint_head
from compassdesk.texts import numbers

translate = QCoreApplication.translate
_GUTTER = 70.0
_TOP = 15.0
"""Below the top of a row its bars, flags and chips begin, under the number of the day."""
_PARTS = 10
"""Heights are shared out in tenths of a point."""


def months(order: PrintOrder) -> list[date]:
    """The first day of each month to print: one where its rows show the whole range, else every month it touches."""
    touched = [order.first.replace(day=1)]
    while stepped_month(touched[-1], 1) <= order.last:
        touched.append(stepped_month(touched[-1], 1))
    for month in touched:
        rows = month_weeks(month, order.first_weekday)
        if rows[0][0] <= order.first and order.last <= rows[-1][-1]:
            return [month]
    return touched


def month_pages(order: PrintOrder, days: Days, month: date, width: float, height: float) -> tuple[Page, ...]:
    """The page of one month; and where its gutters cannot hold what was not judged, a page that says all of it."""
    rows = month_weeks(month, order.first_weekday)
    column = (width - _GUTTER) / 7
    top = HEAD + 14
    weeks = [week_of_row(row) for row in rows]
    told = Told(
        {week: order.reports[week] for week in weeks if week in order.reports}, _GUTTER - 4, with_names=order.with_names
    )
    over_rows = [AboveDays(order, row) for row in rows]
    chips = {day: DayChips(chips_of(days.get(day, ())), column - 5) for row in rows for day in row}
    needs = [
        max(_TOP + over.tall(place) + chips[day].wanted + 4 for place, day in enumerate(row))
        for over, row in zip(over_rows, rows, strict=True)
    ]
    least = [told.tall(week) for week in weeks]
    room = height - top - FOOT
    heights = row_heights(needs, least, room)

    def paint(painter: QPainter) -> None:
        paint_head(painter, order, numbers.month(month), width)
        painter.setFont(face(7))
        painter.setPen(QUIET)
        above = line_of(told.above, face(7), width)
        painter.drawText(QRectF(0, HEAD - 12, width, 10), Qt.AlignmentFlag.AlignVCenter, above)
        _weekday_names(painter, order, QRectF(_GUTTER, HEAD, width - _GUTTER, 14))
        y = top
        for row, week, over, tall in zip(rows, weeks, over_rows, heights, strict=True):
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(QRectF(0, y, width, 0).topLeft(), QRectF(0, y, width, 0).topRight())
            gutter = QRectF(0, y, _GUTTER, tall)
            paint_gutter(painter, gutter, week, order.reports.get(week), told.beside(week), own_days(week, row[0]))
            for place, day in enumerate(row):
                cell = QRectF(_GUTTER + place * column, y, column, tall)
                _day_number(painter, cell, day, outside=day.month != month.month)
                over.beside(painter, place, cell.adjusted(4, 2, 0, 14 - cell.height()), str(day.day))
                chips[day].paint(painter, order, cell.adjusted(3, _TOP + over.tall(place), -2, -2))
            over.paint(painter, _GUTTER, y + _TOP, column, y + tall - 1)
            y += tall

    return (paint,) if sum(least) <= room else (paint, told.page(order, numbers.month(month), width))


def _weekday_names(painter: QPainter, order: PrintOrder, rect: QRectF) -> None:
    painter.setFont(face(8))
    painter.setPen(QUIET)
    wide = rect.width() / 7
    for place in range(7):
        number = (order.first_weekday - 1 + place) % 7 + 1
        spot = QRectF(rect.left() + place * wide + 4, rect.top(), wide - 4, rect.height())
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, numbers.weekday(number, long=True))


def row_heights(needs: Sequence[float], least: Sequence[float], room: float) -> list[float]:
    """Rows as even as what their days and gutters need lets them be, as in the window.

    Where there is not enough, the days give way first, and then what the gutters say, at `least`, each in proportion.
    """
    wanted = [max(low, need) for need, low in zip(needs, least, strict=True)]
    spare = room - sum(wanted)
    if spare >= 0:
        return [tall / _PARTS for tall in shared(int(room * _PARTS), [math.ceil(one * _PARTS) for one in wanted])]
    if sum(least) >= room:
        return [low * room / sum(least) for low in least]
    shrinkable = sum(wanted) - sum(least)
    return [tall + spare * (tall - low) / shrinkable for tall, low in zip(wanted, least, strict=True)]


def _day_number(painter: QPainter, cell: QRectF, day: date, *, outside: bool) -> None:
    painter.save()
    painter.setPen(QPen(RULE, 0.5))
    painter.drawLine(cell.topLeft(), cell.bottomLeft())
    painter.setFont(face(9, bold=not outside))
    painter.setPen(QUIET if outside else INK)
    painter.drawText(cell.adjusted(4, 2, 0, 0), Qt.AlignmentFlag.AlignLeft, str(day.day))
    painter.restore()
