"""An item on paper in one line, in two or in three, and all of a day's."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_marks import INK, QUIET, chip_outline, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import (
    PrintOrder,
    initials_when_wanted,
    paint_stack,
    title_of,
    where_of,
    who_of,
    wrapped,
)
from compassdesk.texts import numbers
from compassdesk.texts.names import Names

translate = QCoreApplication.translate
LINE, _TWO_LINES = 11.5, 21.0
_NAME = 0.4
"""How much of a line a full name takes at most."""


def _details(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item, name: str = "") -> tuple[float, float]:
    """Petal, time and initials or a name along a line; gives where the room between them begins and ends."""
    small = face(7)
    metrics = QFontMetricsF(small)
    at = rect.left() + petal_mark(painter, rect.left() + 2, rect.center().y(), item.petal, 7) + 4
    painter.setFont(small)
    painter.setPen(QUIET)
    start = numbers.brief_clock(item.starts_at) if item.starts_at else ""
    painter.drawText(QRectF(at, rect.top(), 60, rect.height()), Qt.AlignmentFlag.AlignVCenter, start)
    at += metrics.horizontalAdvance(start) + 3
    initials = initials_when_wanted(order, item)
    who = line_of(name, small, rect.width() * _NAME) if initials and name else initials
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect.adjusted(0, 0, -3, 0), right, who)
    return at, rect.right() - metrics.horizontalAdvance(who) - (6 if who else 2)


def one_line(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item) -> None:
    """An item on one line: petal, time, title and initials."""
    chip_outline(painter, rect, item)
    left, right = _details(painter, order, rect, item)
    _title(painter, QRectF(left, rect.top(), max(0.0, right - left), rect.height()), item)


class DayChips:
    """The items of a day as chips: as roomy as all of them fit, down to a line each and a count of the rest."""

    def __init__(self, items: list[Item], width: float) -> None:
        self._items = items
        self._titles = {item.id: wrapped(title_of(item), face(7.5), width - 7, 2) for item in items}
        self.wanted = sum(self._tall(item) for item in items)
        """How high a day must be to show all of all titles."""
        self.least = LINE * len(items)

    def _tall(self, item: Item) -> float:
        return 11.5 + 10 * len(self._titles[item.id])

    def paint(self, painter: QPainter, order: PrintOrder, area: QRectF) -> None:
        """Paint them from the top of `area` on."""
        y = area.top()
        if self.wanted <= area.height():
            for item in self._items:
                tall = self._tall(item)
                two_lines(painter, order, QRectF(area.left(), y, area.width(), tall - 1), item, self._titles[item.id])
                y += tall
            return
        roomy = len(self._items) * _TWO_LINES <= area.height()
        step = _TWO_LINES if roomy else LINE
        fits = int(area.height() // step)
        shown = self._items if len(self._items) <= fits else self._items[: max(0, fits - 1)]
        for item in shown:
            (two_lines if roomy else one_line)(painter, order, QRectF(area.left(), y, area.width(), step - 1), item)
            y += step
        if len(shown) < len(self._items):
            painter.setFont(face(7))
            painter.setPen(QUIET)
            more = translate("Print", "+%n more", "", len(self._items) - len(shown))
            painter.drawText(QRectF(area.left(), y, area.width(), LINE), Qt.AlignmentFlag.AlignVCenter, more)


def two_lines(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item, title: Sequence[str] = ()) -> None:
    """An item on two lines: petal, time, channels and initials above, the title below; or all of its lines."""
    chip_outline(painter, rect, item)
    names = Names(order.plan)
    left, right = _details(
        painter, order, QRectF(rect.left(), rect.top() + 0.5, rect.width(), 10), item, who_of(order, names, item)
    )
    font = face(7)
    painter.setFont(font)
    painter.setPen(QUIET)
    where = line_of(where_of(names, item), font, right - left)
    painter.drawText(QRectF(left, rect.top() + 0.5, right - left, 10), Qt.AlignmentFlag.AlignVCenter, where)
    if title:
        font = face(7.5, struck=item.status == "cancelled")
        paint_stack(painter, rect.left() + 3, rect.top() + 9.5, title, font, INK, 10)
    else:
        _title(painter, QRectF(rect.left() + 3, rect.top() + 9.5, rect.width() - 6, 10), item)


def _title(painter: QPainter, rect: QRectF, item: Item) -> None:
    font = face(7.5, struck=item.status == "cancelled")
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, line_of(title_of(item), font, rect.width()))
