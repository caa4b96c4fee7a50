"""Room to sign below a post: agreed or not, remarks, a name and a date, to fill in by hand."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from compassdesk.rendering.paper.print_flow import PrintBlock
from compassdesk.rendering.paper.print_marks import INK, QUIET, RULE, face

translate = QCoreApplication.translate
_PAD, _LINES, _STEP = 10.0, 3, 19.0
_TALL = 138.0


def sign_block(width: float) -> PrintBlock:
    """What stands at the foot of the last page of a post."""
    return PrintBlock(_TALL, lambda painter, y: _paint(painter, QRectF(0, y, width, _TALL - 6)))


def _paint(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(QUIET, 0.7))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 4, 4)
    inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
    x = inner.left()
    for said in (
        translate("Print", "Agreed"),
        translate("Print", "Agreed with these remarks"),
        translate("Print", "Not agreed"),
    ):
        x = _box(painter, x, inner.top(), said) + 24
    y = inner.top() + 18
    _said(painter, QRectF(inner.left(), y, inner.width(), 12), translate("Print", "Remarks"))
    for _line in range(_LINES):
        y += _STEP
        _rule(painter, inner.left(), inner.right(), y + 4)
    third = (inner.width() - 24) / 3
    for place, said in enumerate(
        (translate("Print", "Name"), translate("Print", "Date"), translate("Print", "Signature"))
    ):
        left = inner.left() + place * (third + 12)
        _rule(painter, left, left + third, inner.bottom() - 10)
        _said(painter, QRectF(left, inner.bottom() - 9, third, 12), said)


def _box(painter: QPainter, x: float, y: float, said: str) -> float:
    """A box to tick, and what that says; gives where it ends."""
    painter.setPen(QPen(INK, 0.8))
    painter.drawRect(QRectF(x, y, 10, 10))
    font = face(9, bold=True)
    painter.setFont(font)
    wide = QFontMetricsF(font).horizontalAdvance(said)
    painter.drawText(QRectF(x + 15, y - 2, wide + 4, 14), Qt.AlignmentFlag.AlignVCenter, said)
    return x + 15 + wide


def _said(painter: QPainter, room: QRectF, said: str) -> None:
    painter.setFont(face(7.5))
    painter.setPen(QUIET)
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, said)


def _rule(painter: QPainter, left: float, right: float, y: float) -> None:
    painter.setPen(QPen(RULE, 0.7))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
