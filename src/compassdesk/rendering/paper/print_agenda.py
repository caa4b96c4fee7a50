"""The agenda on paper: a running list by day, on as many pages as it takes."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from compassdesk.rendering.paper.print_flow import PaintAt, PrintBlock, flowing, text_blocks
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, petal_mark
from compassdesk.rendering.paper.print_order import (
    UNDATED,
    Days,
    Page,
    PrintOrder,
    paint_stack,
    title_of,
    when_of,
    where_of,
    who_of,
    wrapped,
)
from compassdesk.rendering.paper.print_review import review_lines, review_trail
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_LEFT = 150.0


def notes_pages(order: PrintOrder, days: Days, width: float, height: float) -> list[Page]:
    """Private notes as a list behind pages that have no room for them, and the review trail; no page without either."""
    noted = {day: [item for item in items if item.private_note] for day, items in days.items()}
    noted = {day: items for day, items in noted.items() if items}
    shown = order.plan.items if order.view in UNDATED else ()
    undated = [item for item in shown if item.starts_at is None and item.private_note]
    if not order.with_notes or not (noted or undated or review_lines(order, order.plan.items)):
        return []
    return agenda_pages(order, noted, width, height, translate("Print", "Private notes, {days}"), undated)


def agenda_pages(
    order: PrintOrder, days: Days, width: float, height: float, titled: str = "", undated: Sequence[Item] = ()
) -> list[Page]:
    """The pages of the whole list; a day's heading never stands alone at the foot of a page.

    `titled`: another title, with a place for the days. `undated` come behind all days.
    """
    names = Names(order.plan)
    title = (titled or translate("Print", "Agenda, {days}")).replace("{days}", order.days_told)
    blocks: list[PrintBlock] = []
    for day in (*sorted(days), *([None] if undated else [])):
        blocks.append(PrintBlock(24.0, day_heading(day, width, order), heading=True))
        for item in undated if day is None else days[day]:
            blocks.append(_agenda_block(order, names, item, width))
            if order.with_notes:
                blocks += text_blocks(item.private_note, _LEFT, width, beside=True)
    if order.with_notes:
        blocks += review_trail(order, [item for item in order.plan.items if item.starts_at], width)
    if not blocks:
        blocks.append(PrintBlock(20.0, _nothing(width)))
    return flowing(order, title, blocks, width, height)


def _nothing(width: float) -> PaintAt:
    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(9))
        painter.setPen(QUIET)
        said = translate("Print", "Nothing is planned in these days.")
        painter.drawText(QRectF(0, y, width, 20), Qt.AlignmentFlag.AlignVCenter, said)

    return paint


def day_heading(day: date | None, width: float, order: PrintOrder) -> PaintAt:
    """A day with a line below it, and the number of its week where one begins; None for what has no date."""

    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(10, bold=True))
        painter.setPen(INK)
        said = numbers.full_day(day) if day is not None else translate("PlanText", "Without a date")
        painter.drawText(QRectF(0, y + 6, width, 16), Qt.AlignmentFlag.AlignVCenter, said)
        if day is not None and (day.isoweekday() == 1 or day == order.first):
            told = translate("Print", "week {week}").replace("{week}", str(Week.of(day).number))
            painter.setFont(face(8))
            painter.setPen(QUIET)
            painter.drawText(
                QRectF(0, y + 6, width, 16), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, told
            )
        painter.setPen(QPen(RULE, 0.5))
        painter.drawLine(QRectF(0, y + 23, width, 0).topLeft(), QRectF(0, y + 23, width, 0).topRight())

    return paint


def _agenda_block(order: PrintOrder, names: Names, item: Item, width: float) -> PrintBlock:
    left = _LEFT
    bold, plain = face(9, bold=True, struck=item.status == "cancelled"), face(8)
    titles = wrapped(title_of(item), bold, width - left - 70, 2)
    detail = " · ".join(part for part in (where_of(names, item), who_of(order, names, item)) if part)
    details = wrapped(detail, plain, width - left, 2) if detail else []
    tall = 5 + len(titles) * 12 + len(details) * 10 + 4

    def paint(painter: QPainter, y: float) -> None:
        painter.setFont(face(9))
        painter.setPen(INK)
        painter.drawText(
            QRectF(0, y + 4, 70, 13), Qt.AlignmentFlag.AlignVCenter, when_of(item, order.plan.client.timezone)
        )
        taken = petal_mark(painter, 72, y + 10.5, item.petal, 9)
        painter.setFont(plain)
        painter.setPen(QUIET)
        painter.drawText(QRectF(72 + taken + 3, y + 4, 70, 13), Qt.AlignmentFlag.AlignVCenter, words.petal(item.petal))
        right = QRectF(width - 66, y + 4, 66, 13)
        painter.drawText(right, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, words.status(item.status))
        paint_stack(painter, left, y + 4, titles, bold, INK, 12)
        below = y + 4 + len(titles) * 12
        paint_stack(painter, left, below, details, plain, QUIET, 10)

    return PrintBlock(tall, paint)
