"""The board on paper: a column for each status with a card for each item, on as many pages as it takes.

Where only some columns go on, they share the whole width of the next page.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import STATUSES, Status
from compassdesk.rendering.paper.print_cards import PaperCard
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face, line_of
from compassdesk.rendering.paper.print_order import FOOT, HEAD, Page, PrintOrder, paint_head
from compassdesk.texts import numbers, words
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
_ASIDE: frozenset[Status] = frozenset(("on_hold", "cancelled"))
"""Columns that are there only where something stands in them."""
_TOP = HEAD + 18
"""Below it the cards begin, under the names of the columns."""
_GAP, _BETWEEN = 8.0, 4.0


class BoardPart(NamedTuple):
    """A part of a column on one page: of which status, how many stand there on all pages, and the cards here."""

    status: Status
    many: int
    cards: tuple[PaperCard, ...]


def board_pages(order: PrintOrder, width: float, height: float) -> list[Page]:
    """The pages of the whole board, at least one."""
    title = translate("Print", "Board, {days}").replace("{days}", order.days_told)
    by_status: dict[Status, list[Item]] = {status: [] for status in STATUSES}
    for item in order.plan.items:
        by_status[item.status].append(item)
    shown = {status: items for status, items in by_status.items() if items or status not in _ASIDE}
    wide = width / len(shown)
    names = Names(order.plan)
    cards = {
        status: [PaperCard(order, names, item, wide - _GAP, dated=True) for item in unless_given_up(_in_order(items))]
        for status, items in shown.items()
    }
    return [_page(order, title, columns, wide, width, height) for columns in shared_out(cards, height - _TOP - FOOT)]


def _in_order(items: Sequence[Item]) -> list[Item]:
    """Posts above conversation blocks, as in the window; what has no date yet below what has."""
    return sorted(
        items,
        key=lambda item: (item.kind != "post", item.starts_at is None, item.starts_at or datetime.min, item.id),
    )


def shared_out(cards: dict[Status, list[PaperCard]], room: float) -> list[list[BoardPart]]:
    """The columns of each page, at most as many as there are; one that goes on alone takes all that it fills."""
    left = {status: list(some) for status, some in cards.items()}
    pages: list[list[BoardPart]] = []
    while not pages or any(left.values()):
        going = [status for status, some in left.items() if some or not pages]
        spans = dict.fromkeys(going, 1)
        for _spare in range(len(cards) - len(going)):
            widest = max(going, key=lambda status: len(left[status]) / spans[status])
            spans[widest] += 1
        parts = [
            BoardPart(status, len(cards[status]), _fitting(left[status], room))
            for status, span in spans.items()
            for _part in range(span)
        ]
        pages.append([one for at, one in enumerate(parts) if one.cards or not at or parts[at - 1].status != one.status])
    return pages


def _fitting(left: list[PaperCard], room: float) -> tuple[PaperCard, ...]:
    """Take from what is left what one column holds, one card at least."""
    taken: list[PaperCard] = []
    used = 0.0
    while left and (not taken or used + left[0].tall <= room):
        used += left[0].tall + _BETWEEN
        taken.append(left.pop(0))
    return tuple(taken)


def _page(
    order: PrintOrder, title: str, columns: Sequence[BoardPart], wide: float, width: float, height: float
) -> Page:
    def paint(painter: QPainter) -> None:
        paint_head(painter, order, title, width)
        for place, column in enumerate(columns):
            left = place * wide
            if not place or columns[place - 1].status != column.status:
                _heading(painter, QRectF(left, HEAD, wide, 16), column)
                painter.setPen(QPen(RULE, 0.5))
                painter.drawLine(
                    QRectF(left, HEAD, 0, height - HEAD - FOOT).topLeft(),
                    QRectF(left, HEAD, 0, height - HEAD - FOOT).bottomLeft(),
                )
            y = _TOP
            for card in column.cards:
                card.paint(painter, QRectF(left + _GAP / 2, y, wide - _GAP, card.tall))
                y += card.tall + _BETWEEN

    return paint


def _heading(painter: QPainter, rect: QRectF, column: BoardPart) -> None:
    many = numbers.number(column.many)
    inner = rect.adjusted(_GAP / 2 + 1, 0, -_GAP / 2, 0)
    painter.setFont(face(9, bold=True))
    painter.setPen(INK)
    name = line_of(words.status(column.status), face(9, bold=True), inner.width() - 20)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, name)
    painter.setFont(face(8))
    painter.setPen(QUIET)
    painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, many)
