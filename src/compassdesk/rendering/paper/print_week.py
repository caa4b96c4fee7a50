"""The week on paper: a column a day, with a card for each item."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_above import AboveDays, chips_of
from compassdesk.rendering.paper.print_cards import PaperCard
from compassdesk.rendering.paper.print_chips import DayChips
from compassdesk.rendering.paper.print_gutter import own_days, paint_balance
from compassdesk.rendering.paper.print_marks import INK, RULE, face
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Days, Page, PrintOrder, paint_head
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate


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
    over, names = AboveDays(order, row), Names(order.plan)

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
            _week_column(painter, order, names, below, chips_of(days.get(day, [])))
        over.paint(painter, 0, top, column, height - FOOT)

    return paint


def _week_column(painter: QPainter, order: PrintOrder, names: Names, area: QRectF, items: list[Item]) -> None:
    """A card for each item while they all fit; a fuller day has a chip for each, as roomy as all of them fit."""
    cards = [PaperCard(order, names, item, area.width()) for item in items]
    if sum(card.tall + 4 for card in cards) <= area.height() + 4:
        y = area.top()
        for card in cards:
            card.paint(painter, QRectF(area.left(), y, area.width(), card.tall))
            y += card.tall + 4
        return
    DayChips(items, area.width()).paint(painter, order, area)
