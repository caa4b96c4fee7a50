"""An item on paper in one line or in two."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from compassdesk.domain.plan import Item
from compassdesk.rendering.paper.print_marks import INK, QUIET, chip_outline, face, line_of, petal_mark
from compassdesk.rendering.paper.print_order import PrintOrder, initials_when_wanted, title_of, where_of
from compassdesk.texts import numbers
from compassdesk.texts.names import Names


def _details(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item) -> tuple[float, float]:
    """Petal, time and initials along a line; gives where the room between them begins and ends."""
    small = face(7)
    metrics = QFontMetricsF(small)
    at = rect.left() + petal_mark(painter, rect.left() + 2, rect.center().y(), item.petal, 7) + 4
    painter.setFont(small)
    painter.setPen(QUIET)
    start = numbers.clock(item.starts_at) if item.starts_at else ""
    painter.drawText(QRectF(at, rect.top(), 60, rect.height()), Qt.AlignmentFlag.AlignVCenter, start)
    at += metrics.horizontalAdvance(start) + 3
    who = initials_when_wanted(order, item)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect.adjusted(0, 0, -3, 0), right, who)
    return at, rect.right() - metrics.horizontalAdvance(who) - (6 if who else 2)


def one_line(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item) -> None:
    """An item on one line: petal, time, title and initials."""
    chip_outline(painter, rect, item)
    left, right = _details(painter, order, rect, item)
    _title(painter, QRectF(left, rect.top(), max(0.0, right - left), rect.height()), item)


def two_lines(painter: QPainter, order: PrintOrder, rect: QRectF, item: Item) -> None:
    """An item on two lines: petal, time, channels and initials above, the title below."""
    chip_outline(painter, rect, item)
    left, right = _details(painter, order, QRectF(rect.left(), rect.top() + 0.5, rect.width(), 10), item)
    font = face(7)
    painter.setFont(font)
    painter.setPen(QUIET)
    where = line_of(where_of(Names(order.plan), item), font, right - left)
    painter.drawText(QRectF(left, rect.top() + 0.5, right - left, 10), Qt.AlignmentFlag.AlignVCenter, where)
    _title(painter, QRectF(rect.left() + 3, rect.top() + 9.5, rect.width() - 6, 10), item)


def _title(painter: QPainter, rect: QRectF, item: Item) -> None:
    font = face(7.5, struck=item.status == "cancelled")
    painter.setFont(font)
    painter.setPen(INK)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, line_of(title_of(item), font, rect.width()))
