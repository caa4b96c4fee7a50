"""The calendar on paper: month, week and agenda as pages that paint themselves, in points, black-and-white safe.

A petal is always a glyph and the first letter of its word, a status an outline and a mark: never colour alone.
"""

from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_agenda import agenda_pages, notes_pages
from compassdesk.rendering.paper.print_board import board_pages
from compassdesk.rendering.paper.print_cover import cover_page
from compassdesk.rendering.paper.print_marks import QUIET, face, paint_legend
from compassdesk.rendering.paper.print_month import month_pages, months
from compassdesk.rendering.paper.print_order import FOOT, TIMELINES, Page, PrintOrder
from compassdesk.rendering.paper.print_posts import posts_pages
from compassdesk.rendering.paper.print_texts import texts_pages
from compassdesk.rendering.paper.print_timeline import timeline_pages
from compassdesk.rendering.paper.print_week import week_page, week_starts

translate = QCoreApplication.translate


def pages(order: PrintOrder, width: float, height: float) -> tuple[Page, ...]:
    """The pages of an order on paper with this printable area, in points; at least one."""
    days = _by_day(order)
    if order.view == "month":
        made = [
            page
            for month in unless_given_up(months(order), often=1)
            for page in month_pages(order, days, month, width, height)
        ]
    elif order.view == "week":
        made = [week_page(order, days, start, width, height) for start in unless_given_up(week_starts(order), often=1)]
    elif order.view == "week-texts":
        made = [
            page
            for start in unless_given_up(week_starts(order), often=1)
            for page in texts_pages(order, days, start, width, height)
        ]
    elif order.view == "board":
        made = board_pages(order, width, height)
    elif order.view in TIMELINES:
        made = timeline_pages(order, width, height)
    elif order.view == "posts":
        made = posts_pages(order, width, height)
    else:
        made = agenda_pages(order, days, width, height)
    if order.landscape:
        made += notes_pages(order, days, width, height)
    if order.with_cover:
        made.insert(0, cover_page(order, width, height))
    total = len(made)
    return tuple(_numbered(page, number, total, width, height) for number, page in enumerate(made, 1))


def _by_day(order: PrintOrder) -> dict[date, list[Item]]:
    days: dict[date, list[Item]] = {}
    for item in order.plan.items:
        if item.starts_at is not None and order.first <= item.starts_at.date() <= order.last:
            days.setdefault(item.starts_at.date(), []).append(item)
    for listed in days.values():
        listed.sort(key=lambda item: (item.starts_at, item.kind == "post", item.id))
    return days


def _numbered(page: Page, number: int, total: int, width: float, height: float) -> Page:
    def paint(painter: QPainter) -> None:
        page(painter)
        paint_legend(painter, QRectF(0, height - FOOT + 4, width, FOOT - 4))
        painter.setFont(face(7))
        painter.setPen(QUIET)
        told = translate("Print", "page {number} of {total}").replace("{number}", str(number))
        spot = QRectF(0, height - FOOT + 4, width, FOOT - 4)
        painter.drawText(
            spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told.replace("{total}", str(total))
        )

    return paint
