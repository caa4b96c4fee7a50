"""Rows of what items say of themselves: a name, its share as a bar, a tick where a rule of thumb has a line."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look.theme import Theme, font
from compassdesk.rendering.pictures.drawing import Drawing

WIDE, ROW, EDGE = 460, 28, 8
_BAR, _TEXT = 9.0, 13
_MOST_NAMED, _MOST_TOLD = 0.42, 0.34


class ContentRow(Struct, frozen=True):
    """`told` stands behind the bar; with a petal the bar has its colour. `line` is where the tick stands."""

    key: str
    name: str
    told: str
    share: Fraction
    items: tuple[str, ...]
    line: Fraction | None = None
    petal: Petal | None = None

    def spoken(self) -> str:
        """The row in words."""
        return f"{self.name}: {self.told}"


class RowRoom(Struct, frozen=True):
    """How wide names and numbers are, so that the bars begin and end below one another."""

    named: float
    told: float


def room_of(rows: Sequence[ContentRow], width: float) -> RowRoom:
    """The room that these rows need at a width."""
    metrics, bold = QFontMetricsF(font(_TEXT)), QFontMetricsF(font(_TEXT, bold=True))
    named = max((metrics.horizontalAdvance(row.name) for row in rows), default=0.0) + 14
    told = max((bold.horizontalAdvance(row.told) for row in rows), default=0.0) + 12
    return RowRoom(min(named, width * _MOST_NAMED), min(told, width * _MOST_TOLD))


def paint_row(painter: QPainter, box: QRectF, row: ContentRow, room: RowRoom, tokens: Theme) -> None:
    """Paint one row into a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(_TEXT))
    painter.setPen(tokens.ink)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    name = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, round(room.named - 8))
    painter.drawText(QRectF(box.left(), box.top(), room.named - 8, box.height()), left, name)
    track = QRectF(box.left() + room.named, box.center().y() - _BAR / 2, box.width() - room.named - room.told, _BAR)
    painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.note_t)
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    if row.share:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(row, tokens))
        filled = max(_BAR, track.width() * min(1.0, float(row.share)))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, _BAR), _BAR / 2, _BAR / 2)
    if row.line is not None:
        at = track.left() + track.width() * float(row.line)
        for pen in (QPen(tokens.panel, 4), QPen(tokens.ink, 1.5)):
            painter.setPen(pen)
            painter.drawLine(QPointF(at, track.top() - 3), QPointF(at, track.bottom() + 3))
    painter.setFont(font(_TEXT, bold=True))
    painter.setPen(tokens.ink)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(box.right() - room.told, box.top(), room.told, box.height()), right, row.told)


def rows_drawing(name: str, title: str, rows: Sequence[ContentRow]) -> Drawing:
    """The rows below each other, as a picture."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        inside = box.adjusted(EDGE, EDGE, -EDGE, -EDGE)
        room, tall = room_of(rows, inside.width()), inside.height() / max(1, len(rows))
        for at, row in enumerate(rows):
            paint_row(painter, QRectF(inside.left(), inside.top() + at * tall, inside.width(), tall), row, room, tokens)

    spoken = f"{title}. " + ". ".join(row.spoken() for row in rows)
    return Drawing(name, title, spoken, QSize(WIDE, 2 * EDGE + ROW * max(1, len(rows))), paint)


def _colour(row: ContentRow, tokens: Theme) -> QColor:
    return tokens.accent if row.petal is None else tokens.petal[row.petal]
