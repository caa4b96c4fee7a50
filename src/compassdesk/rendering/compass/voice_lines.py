"""Share of voice over twelve weeks: dots on a line for the client, on thinner ones for competitors."""

from collections.abc import Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from compassdesk.domain.compass.listening_use import ListeningUse, VoicePoint
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import SHADES, Theme
from compassdesk.rendering.pictures.drawing import Drawing, within
from compassdesk.texts import numbers
from compassdesk.texts.compass import listening_words

translate = QCoreApplication.translate

SIZE = QSize(640, 240)
_LEFT, _TOP, _FOOT = 40, 8, 22
_RIGHT, _MOST_RIGHT = 140, 190
"""Pixels for the names: more of them where the picture is wide."""
_NAME = 15
"""Pixels that a name takes: those that would lie on each other are moved apart."""


def _right(box: QRectF) -> int:
    return min(_MOST_RIGHT, max(_RIGHT, round(box.width() * 0.28)))


def share_of(point: VoicePoint, name: str) -> int | None:
    """What a point says of somebody; "" is the client."""
    return point.own if not name else point.others.get(name)


def spot(box: QRectF, use: ListeningUse, day: date, share: int) -> QPointF:
    """Where a share of a day lies."""
    inner = box.adjusted(_LEFT, _TOP, -_right(box), -_FOOT)
    days = max(1, (use.last_day - use.first_day).days)
    across = (day - use.first_day).days / days
    return QPointF(inner.left() + across * inner.width(), inner.bottom() - share / _top(use) * inner.height())


def voice_drawing(use: ListeningUse, size: QSize = SIZE) -> Drawing:
    """The lines for files and paper."""
    title = translate("Listening", "Share of voice")
    paint = within(12, lambda painter, box, tokens: paint_voice(painter, box, use, tokens))
    return Drawing("share-of-voice", title, listening_words.voice_spoken(use), size, paint)


def paint_voice(
    painter: QPainter, box: QRectF, use: ListeningUse, tokens: Theme, *, focused: VoicePoint | None = None
) -> None:
    """Draw the lines into a box; `focused` is the point that has the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_scale(painter, box, use, tokens)
    others = use.heard_of
    ends: list[tuple[float, str, QColor, bool]] = []
    for at, name in reversed([*enumerate(("", *others))]):
        colour = tokens.accent if not name else QColor(SHADES[(at - 1) % len(SHADES)][tokens.dark])
        points = [(one, share) for one in use.voice if (share := share_of(one, name)) is not None]
        spots = [spot(box, use, one.day, share) for one, share in points]
        _paint_line(painter, spots, colour, is_own=not name)
        if spots:
            words = name or translate("Listening", "you")
            ends.append((spots[-1].y(), f"{numbers.number(points[-1][1])} {words}", colour, not name))
    if focused is not None:
        painter.setPen(QPen(tokens.accent, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(spot(box, use, focused.day, focused.own), 8, 8)
    _write_names(painter, box, ends, tokens)
    painter.restore()


def _top(use: ListeningUse) -> int:
    """The highest share of the scale: 50 or 100 percent."""
    highest = max((max((one.own, *one.others.values())) for one in use.voice), default=0)
    return 50 if highest <= 50 else 100


def _paint_scale(painter: QPainter, box: QRectF, use: ListeningUse, tokens: Theme) -> None:
    painter.setFont(theme.font(11))
    top = _top(use)
    for share in (0, top // 2, top):
        height = spot(box, use, use.first_day, share).y()
        painter.setPen(QPen(tokens.line2 if share else tokens.line, 1))
        painter.drawLine(QPointF(box.left() + _LEFT, height), QPointF(box.right() - _right(box), height))
        painter.setPen(tokens.ink3)
        place = QRectF(box.left(), height - 8, _LEFT - 6, 16)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, numbers.percent(share / 100)
        )
    for day, side in ((use.first_day, Qt.AlignmentFlag.AlignLeft), (use.last_day, Qt.AlignmentFlag.AlignRight)):
        foot = QRectF(box.left() + _LEFT, box.bottom() - 16, box.width() - _LEFT - _right(box), 16)
        painter.drawText(foot, side, numbers.day_and_month(day))


def _paint_line(painter: QPainter, spots: Sequence[QPointF], colour: QColor, *, is_own: bool) -> None:
    painter.setPen(QPen(colour, 2.0 if is_own else 1.0))
    for before, after in pairwise(spots):
        painter.drawLine(before, after)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for one in spots:
        painter.drawEllipse(one, 4 if is_own else 3, 4 if is_own else 3)


def _write_names(
    painter: QPainter, box: QRectF, ends: Sequence[tuple[float, str, QColor, bool]], tokens: Theme
) -> None:
    """The names beside the last dots, moved apart where they would lie on each other."""
    below = box.top()
    for height, words, colour, is_own in sorted(ends, key=lambda end: end[0]):
        top = max(below, height - _NAME / 2)
        below = top + _NAME
        left = box.right() - _right(box) + 10
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(left + 3, top + _NAME / 2), 3, 3)
        painter.setPen(tokens.ink if is_own else tokens.ink2)
        painter.setFont(theme.font(11, bold=is_own))
        room = _right(box) - 22
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left + 10, top, room, _NAME), Qt.AlignmentFlag.AlignVCenter, shown)
