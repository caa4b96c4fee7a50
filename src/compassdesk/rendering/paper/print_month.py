"""The month on paper: a row a week with its gutter, days with one line or two for each item."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.calendar_grid import month_weeks, stepped_month, week_of_row
from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_chips import one_line, two_lines
from compassdesk.rendering.paper.print_gutter import Told, paint_gutter
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Days, Page, PrintOrder, paint_head
from compassdesk.texts import numbers

translate = QCoreApplication.translate
_GUTTER = 70.0
_LINE = 11.5
_TWO_LINES = 21.0


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
    counts = [max(len(days.get(day, ())) for day in row) for row in rows]
    least = [told.tall(week) for week in weeks]
    room = height - top - FOOT
    heights = row_heights(counts, least, room)

    def paint(painter: QPainter) -> None:
        paint_head(painter, order, numbers.month(month), width)
        painter.setFont(face(7))
        painter.setPen(QUIET)
        above = line_of(told.above, face(7), width)
        painter.drawText(QRectF(0, HEAD - 12, width, 10), Qt.AlignmentFlag.AlignVCenter, above)
        _weekday_names(painter, order, QRectF(_GUTTER, HEAD, width - _GUTTER, 14))
        y = top
        for row, week, tall in zip(rows, weeks, heights, strict=True):
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(QRectF(0, y, width, 0).topLeft(), QRectF(0, y, width, 0).topRight())
            gutter = QRectF(0, y, _GUTTER, tall)
            paint_gutter(painter, gutter, week, order.reports.get(week), told.beside(week))
            for place, day in enumerate(row):
                cell = QRectF(_GUTTER + place * column, y, column, tall)
                _day_cell(painter, order, cell, day, days.get(day, []), outside=day.month != month.month)
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


def row_heights(counts: Sequence[int], least: Sequence[float], room: float) -> list[float]:
    """Each week as tall as its fullest day asks and what its gutter says, at `least`; the rest is shared out.

    Where there is not enough, the days give way first, and then what the gutters say, each in proportion.
    """
    wanted = [max(low, 18 + count * _LINE + 4) for count, low in zip(counts, least, strict=True)]
    spare = room - sum(wanted)
    if spare >= 0:
        return [tall + spare / len(wanted) for tall in wanted]
    if sum(least) >= room:
        return [low * room / sum(least) for low in least]
    shrinkable = sum(wanted) - sum(least)
    return [tall + spare * (tall - low) / shrinkable for tall, low in zip(wanted, least, strict=True)]


def _day_cell(
    painter: QPainter, order: PrintOrder, cell: QRectF, day: date, items: list[Item], *, outside: bool
) -> None:
    painter.save()
    painter.setPen(QPen(RULE, 0.5))
    painter.drawLine(cell.topLeft(), cell.bottomLeft())
    painter.setFont(face(9, bold=not outside))
    painter.setPen(QUIET if outside else INK)
    painter.drawText(cell.adjusted(4, 2, 0, 0), Qt.AlignmentFlag.AlignLeft, str(day.day))
    roomy = len(items) * _TWO_LINES <= cell.height() - 18
    step = _TWO_LINES if roomy else _LINE
    fits = int((cell.height() - 18) // step)
    shown = items if len(items) <= fits else items[: max(0, fits - 1)]
    y = cell.top() + 16
    for item in shown:
        chip = QRectF(cell.left() + 3, y, cell.width() - 5, step - 1)
        (two_lines if roomy else one_line)(painter, order, chip, item)
        y += step
    if len(shown) < len(items):
        painter.setFont(face(7))
        painter.setPen(QUIET)
        more = translate("Print", "+%n more", "", len(items) - len(shown))
        painter.drawText(QRectF(cell.left() + 4, y, cell.width() - 6, _LINE), Qt.AlignmentFlag.AlignVCenter, more)
    painter.restore()
