"""An item on paper as a card: when, what for, its title, where it goes and who speaks."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_marks import INK, QUIET, chip_outline, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import (
    PrintOrder,
    paint_stack,
    title_of,
    when_of,
    where_of,
    who_of,
    wrapped,
)
from compassdesk.texts import numbers
from compassdesk.texts.names import Names


class PaperCard:
    """An item with its title in up to three lines; with `dated` its day too."""

    def __init__(self, order: PrintOrder, names: Names, item: Item, width: float, *, dated: bool = False) -> None:
        self._item = item
        day = numbers.day(item.starts_at.date()) if dated and item.starts_at is not None else ""
        self._when = " ".join(part for part in (day, when_of(item, order.plan.client.timezone)) if part)
        self._title = face(8, bold=True, struck=item.status == "cancelled")
        self._lines = wrapped(title_of(item), self._title, width - 8, 3)
        details = [part for part in (where_of(names, item), who_of(order, names, item)) if part]
        self._details = [line_of(part, face(7), width - 8) for part in details]
        self.tall = 14 + len(self._lines) * 10 + len(details) * 9 + 4

    def paint(self, painter: QPainter, card: QRectF) -> None:
        chip_outline(painter, card, self._item)
        left, y = card.left() + 4, card.top()
        taken = petal_mark(painter, left, y + 8, self._item.petal, 8)
        small = face(7.5)
        painter.setFont(small)
        painter.setPen(QUIET)
        spot = QRectF(card.left() + taken + 7, y + 2, card.width() - taken - 9, 12)
        painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter, line_of(self._when, small, spot.width()))
        paint_stack(painter, left, y + 14, self._lines, self._title, INK, 10)
        paint_stack(painter, left, y + 14 + len(self._lines) * 10, self._details, face(7), QUIET, 9)
