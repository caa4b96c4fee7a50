"""The week on paper: a column a day, with a card for each item."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_above import AboveDays, chips_of
from compassdesk.rendering.paper.print_chips import one_line
from compassdesk.rendering.paper.print_gutter import own_days, paint_balance
from compassdesk.rendering.paper.print_marks import (
    INK,
    QUIET,
    RULE,
    chip_outline,
    face,
    line_of,
    petal_mark,
)
from compassdesk.rendering.paper.print_order import (
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
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_LINE = 12.0


def week_starts(order: PrintOrder) -> list[date]:
    """The first day of each week to print."""
    start = order.first - timedelta(days=(order.first.isoweekday() - order.first_weekday) % 7)
    starts = [start]
    while starts[-1] + timedelta(days=7) <= order.last:
        starts.append(starts[-1] + timedelta(days=7))
    return starts


def week_title(row: Sequence[date]) -> str:
    """The number, days and year of a week."""
    title = translate("Print", "Week {week}, {days}").replace("{week}", str(Week.of(row[3]).number))
    return title.replace("{days}", numbers.dated_range(row[0], row[-1]))


def week_page(order: PrintOrder, days: Days, start: date, width: float, height: float) -> Page:
    """The page of the seven days from `start`."""
    week = Week.of(start + timedelta(days=3))
    row = [start + timedelta(days=offset) for offset in range(7)]
    column = width / 7
    top = HEAD + 44
    over = AboveDays(order, row)

    def paint(painter: QPainter) -> None:
        paint_head(painter, order, week_title(row), width)
        balance, apart = QRectF(0, 24, width, 36), own_days(week, start)
        paint_balance(painter, balance, order.reports.get(week), apart, with_names=order.with_names)
        for place, day in enumerate(row):
            area = QRectF(place * column, top - 18, column, height - top - FOOT + 18)
            painter.setPen(QPen(RULE, 0.5))
            painter.drawLine(area.topLeft(), area.bottomLeft())
            painter.setFont(face(9, bold=True))
            painter.setPen(INK)
            painter.drawText(area.adjusted(5, 2, 0, 0), Qt.AlignmentFlag.AlignLeft, numbers.day(day))
            over.beside(painter, place, area.adjusted(5, 2, 0, 15 - area.height()), numbers.day(day))
            below = area.adjusted(3, 18 + over.tall(place), -3, 0)
            _week_column(painter, order, below, chips_of(days.get(day, [])))
        over.paint(painter, 0, top, column, height - FOOT)

    return paint


def _week_column(painter: QPainter, order: PrintOrder, area: QRectF, items: list[Item]) -> None:
    """A card for each item while they all fit; a fuller day has a line for each, and at last a count of the rest."""
    cards = [_Card(order, item, area.width()) for item in items]
    if sum(card.tall + 4 for card in cards) <= area.height() + 4:
        y = area.top()
        for card in cards:
            card.paint(painter, QRectF(area.left(), y, area.width(), card.tall))
            y += card.tall + 4
        return
    fits = int(area.height() // _LINE)
    shown = items if len(items) <= fits else items[: fits - 1]
    for place, item in enumerate(shown):
        one_line(painter, order, QRectF(area.left(), area.top() + place * _LINE, area.width(), _LINE - 1), item)
    if len(shown) < len(items):
        painter.setFont(face(7))
        painter.setPen(QUIET)
        more = translate("Print", "+%n more", "", len(items) - len(shown))
        spot = QRectF(area.left(), area.top() + len(shown) * _LINE, area.width(), _LINE)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, more)


class _Card:
    """An item with its title in up to three lines, where it goes and who speaks."""

    def __init__(self, order: PrintOrder, item: Item, width: float) -> None:
        names = Names(order.plan)
        self._item = item
        self._zone = order.plan.client.timezone
        self._title = face(8, bold=True, struck=item.status == "cancelled")
        self._lines = wrapped(title_of(item), self._title, width - 8, 3)
        details = [part for part in (where_of(names, item), who_of(order, names, item)) if part]
        self._details = [line_of(part, face(7), width - 8) for part in details]
        self.tall = 14 + len(self._lines) * 10 + len(details) * 9 + 4

    def paint(self, painter: QPainter, card: QRectF) -> None:
        chip_outline(painter, card, self._item)
        left, y = card.left() + 4, card.top()
        taken = petal_mark(painter, left, y + 8, self._item.petal, 8)
        painter.setFont(face(7.5))
        painter.setPen(QUIET)
        spot = QRectF(card.left() + taken + 7, y + 2, card.width(), 12)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, when_of(self._item, self._zone))
        paint_stack(painter, left, y + 14, self._lines, self._title, INK, 10)
        paint_stack(painter, left, y + 14 + len(self._lines) * 10, self._details, face(7), QUIET, 9)
