"""Rows with a bar each: a name, a bar of one colour or in petals, and its number behind it."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look.theme import Theme, font
from compassdesk.rendering.pictures.drawing import Drawing

WIDE, ROW, EDGE = 520, 26, 8
_TEXT = 12.5
_BAR = 9.0
_NAMES = 0.36
"""The most that names take of the width."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class BarRow(Struct, frozen=True):
    """`parts` follow each other along the bar; None has the accent. `told` stands behind it."""

    name: str
    parts: tuple[tuple[Petal | None, int], ...]
    told: str

    @property
    def long(self) -> int:
        return sum(amount for _, amount in self.parts)


def bars_drawing(name: str, title: str, spoken: str, rows: Sequence[BarRow]) -> Drawing:
    """The rows below each other, as tall as they need."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        paint_bars(painter, box.adjusted(EDGE, EDGE, -EDGE, -EDGE), rows, tokens)

    return Drawing(name, title, spoken, QSize(WIDE, 2 * EDGE + ROW * max(1, len(rows))), paint)


def paint_bars(painter: QPainter, box: QRectF, rows: Sequence[BarRow], tokens: Theme) -> None:
    """Paint the rows into a box, all by one measure."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics, bold = QFontMetricsF(font(_TEXT)), QFontMetricsF(font(_TEXT, bold=True))
    names = min(max((metrics.horizontalAdvance(row.name) for row in rows), default=0.0) + 12, box.width() * _NAMES)
    told = max((bold.horizontalAdvance(row.told) for row in rows), default=0.0) + 10
    most = max((row.long for row in rows), default=0)
    tall = box.height() / max(1, len(rows))
    for at, row in enumerate(rows):
        line = QRectF(box.left(), box.top() + at * tall, box.width(), tall)
        painter.setFont(font(_TEXT))
        painter.setPen(tokens.ink)
        shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, names - 8)
        painter.drawText(QRectF(line.left(), line.top(), names - 8, tall), _LEFT, shown)
        room = QRectF(line.left() + names, line.center().y() - _BAR / 2, line.width() - names - told, _BAR)
        _paint_bar(painter, room, row, most, tokens)
        painter.setFont(font(_TEXT, bold=True))
        painter.setPen(tokens.ink)
        painter.drawText(QRectF(line.right() - told, line.top(), told, tall), _RIGHT, row.told)


def _paint_bar(painter: QPainter, room: QRectF, row: BarRow, most: int, tokens: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.line2)
    painter.drawRoundedRect(room, 2, 2)
    left = room.left()
    for petal, amount in row.parts:
        wide = room.width() * amount / most if most else 0.0
        if wide:
            painter.setBrush(_colour(petal, tokens))
            painter.drawRect(QRectF(left, room.top(), max(1.0, wide - 1), room.height()))
            left += wide


def _colour(petal: Petal | None, tokens: Theme) -> QColor:
    return tokens.accent if petal is None else tokens.petal[petal]
