"""Rows below each other, each a name, a bar of its share, and its number behind it; a tick where a rule has a line."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from compassdesk.domain.vocabulary import Petal
from compassdesk.rendering.look.theme import Theme, font
from compassdesk.rendering.pictures.drawing import Drawing, within

WIDE, ROW, EDGE = 520, 28, 8
_BAR, _TEXT = 9.0, 13
_MOST_NAMED, _MOST_TOLD = 0.42, 0.34
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Part = tuple[Petal | None, Fraction]
"""A piece of a bar: in the colour of a petal or, with None, of the accent, and which part of the track it takes."""


class NamedBar(Struct, frozen=True):
    """`parts` follow each other along the track, `told` stands behind it, a tick at `line`."""

    name: str
    told: str
    parts: tuple[Part, ...]
    line: Fraction | None = None


class BarRoom(Struct, frozen=True):
    """How wide names and numbers are, so that the bars begin and end below one another."""

    named: float
    told: float


def shared_measure(amounts: Sequence[Sequence[tuple[Petal | None, int]]]) -> list[tuple[Part, ...]]:
    """The parts of bars of amounts: the longest takes the whole track."""
    most = max((sum(amount for _, amount in row) for row in amounts), default=0) or 1
    return [tuple((petal, Fraction(amount, most)) for petal, amount in row if amount) for row in amounts]


def room_of(bars: Sequence[NamedBar], width: float) -> BarRoom:
    """The room that names and numbers of these need at a width."""
    metrics, bold = QFontMetricsF(font(_TEXT)), QFontMetricsF(font(_TEXT, bold=True))
    named = max((metrics.horizontalAdvance(bar.name) for bar in bars), default=0.0) + 14
    told = max((bold.horizontalAdvance(bar.told) for bar in bars), default=0.0) + 12
    return BarRoom(min(named, width * _MOST_NAMED), min(told, width * _MOST_TOLD))


def paint_named_bar(painter: QPainter, box: QRectF, bar: NamedBar, room: BarRoom, tokens: Theme) -> None:
    """Paint one row into a box."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font(_TEXT))
    painter.setPen(tokens.ink)
    name = painter.fontMetrics().elidedText(bar.name, Qt.TextElideMode.ElideRight, round(room.named - 8))
    painter.drawText(QRectF(box.left(), box.top(), room.named - 8, box.height()), _LEFT, name)
    track = QRectF(box.left() + room.named, box.center().y() - _BAR / 2, box.width() - room.named - room.told, _BAR)
    painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.note_t)
    painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
    _paint_parts(painter, track, bar, tokens)
    if bar.line is not None:
        at = track.left() + track.width() * float(bar.line)
        for pen in (QPen(tokens.panel, 4), QPen(tokens.ink, 1.5)):
            painter.setPen(pen)
            painter.drawLine(QPointF(at, track.top() - 3), QPointF(at, track.bottom() + 3))
    painter.setFont(font(_TEXT, bold=True))
    painter.setPen(tokens.ink)
    painter.drawText(QRectF(box.right() - room.told, box.top(), room.told, box.height()), _RIGHT, bar.told)


def _paint_parts(painter: QPainter, track: QRectF, bar: NamedBar, tokens: Theme) -> None:
    """One piece is round at both ends as the track is; of several each ends where the next begins."""
    shown = [(petal, share) for petal, share in bar.parts if share]
    painter.setPen(Qt.PenStyle.NoPen)
    if len(shown) == 1:
        petal, share = shown[0]
        painter.setBrush(_colour(petal, tokens))
        filled = max(_BAR, track.width() * min(1.0, float(share)))
        painter.drawRoundedRect(QRectF(track.left(), track.top(), filled, _BAR), _BAR / 2, _BAR / 2)
        return
    left = track.left()
    for petal, share in shown:
        wide = track.width() * float(share)
        painter.setBrush(_colour(petal, tokens))
        painter.drawRect(QRectF(left, track.top(), max(1.0, wide - 1), _BAR))
        left += wide


def named_bars_drawing(name: str, title: str, spoken: str, bars: Sequence[NamedBar]) -> Drawing:
    """The rows below each other as a picture, as tall as they need."""

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        room, tall = room_of(bars, box.width()), box.height() / max(1, len(bars))
        for at, bar in enumerate(bars):
            row = QRectF(box.left(), box.top() + at * tall, box.width(), tall)
            paint_named_bar(painter, row, bar, room, tokens)

    return Drawing(name, title, spoken, QSize(WIDE, 2 * EDGE + ROW * max(1, len(bars))), within(EDGE, paint))


def _colour(petal: Petal | None, tokens: Theme) -> QColor:
    return tokens.accent if petal is None else tokens.petal[petal]
