"""The path of POST as a picture: four letters in circles, what each step holds, and the goals' shares as bars."""

from collections.abc import Sequence
from fractions import Fraction

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing, within
from compassdesk.texts.compass.goals_words import GoalShare, PathStep, missing

WIDE = 720
_EDGE = 24
_CIRCLE = 36
_INDENT = _CIRCLE + 16
_LINE = 19
_HEAD = 24
_GAP = 18
_NAME = 180
_NUMBER = 56
_MOST_LINES = 6
BAR = 8
"""How high a bar is."""


def goals_drawing(steps: Sequence[PathStep], spoken: str) -> Drawing:
    """The path below itself, as high as its words are long."""
    high = 2 * _EDGE + sum(_height(step) for step in steps) + _GAP * (len(steps) - 1)
    paint = within(_EDGE, lambda painter, box, tokens: paint_path(painter, box, steps, tokens))
    return Drawing("goals", QCoreApplication.translate("GoalPath", "Goals"), spoken, QSize(WIDE, round(high)), paint)


def paint_path(painter: QPainter, box: QRectF, steps: Sequence[PathStep], tokens: Theme) -> None:
    """The four steps, each joined to the next by a line."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top = box.top()
    for place, step in enumerate(steps):
        high = _height(step)
        if place + 1 < len(steps):
            painter.setPen(QPen(tokens.line, 2))
            middle = box.left() + _CIRCLE / 2
            painter.drawLine(QPointF(middle, top + _CIRCLE + 3), QPointF(middle, top + high + _GAP - 3))
        paint_letter(painter, QRectF(box.left(), top, _CIRCLE, _CIRCLE), step.letter, tokens, done=step.is_done)
        _paint_step(painter, QRectF(box.left() + _INDENT, top, box.width() - _INDENT, high), step, tokens)
        top += high + _GAP


def paint_letter(painter: QPainter, box: QRectF, letter: str, tokens: Theme, *, done: bool) -> None:
    """A letter in a circle; one of a step that lacks nothing is filled."""
    painter.setPen(QPen(tokens.accent, 1.5) if done or tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.accent if done else tokens.accent_bg)
    painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.setFont(theme.font(16, bold=True))
    painter.setPen(tokens.on_accent if done else tokens.accent)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letter)


def paint_bar(painter: QPainter, box: QRectF, share: Fraction | None, limit: Fraction, tokens: Theme) -> None:
    """A share as a bar over its whole room, with a tick where it would do the goal justice."""
    track = QRectF(box.left(), box.center().y() - BAR / 2, box.width(), BAR)
    painter.setPen(QPen(tokens.line, 1) if tokens.edged else Qt.PenStyle.NoPen)
    painter.setBrush(tokens.note_t)
    painter.drawRoundedRect(track, BAR / 2, BAR / 2)
    if share:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent)
        filled = QRectF(track.left(), track.top(), max(BAR, track.width() * min(1.0, float(share))), BAR)
        painter.drawRoundedRect(filled, BAR / 2, BAR / 2)
    at = track.left() + track.width() * float(limit)
    painter.setPen(QPen(tokens.panel, 4))
    painter.drawLine(QPointF(at, track.top() - 3), QPointF(at, track.bottom() + 3))
    painter.setPen(QPen(tokens.ink, 1.5))
    painter.drawLine(QPointF(at, track.top() - 3), QPointF(at, track.bottom() + 3))


def _height(step: PathStep) -> float:
    return max(_CIRCLE + 8, _HEAD + _LINE * (len(step.bars) + len(_lines(step))))


def _lines(step: PathStep) -> tuple[str, ...]:
    return step.lines[:_MOST_LINES]


def _paint_step(painter: QPainter, box: QRectF, step: PathStep, tokens: Theme) -> None:
    painter.setFont(theme.font(13, bold=True))
    painter.setPen(tokens.ink)
    painter.drawText(QRectF(box.left(), box.top(), box.width(), _HEAD), Qt.AlignmentFlag.AlignVCenter, step.title)
    wide = QFontMetricsF(painter.font()).horizontalAdvance(step.title)
    painter.setFont(theme.font(12))
    painter.setPen(tokens.ink2)
    beside = QRectF(box.left() + wide + 8, box.top(), box.width() - wide - 8, _HEAD)
    painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, step.told)
    right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(beside, right, missing(step.missing))
    top = box.top() + _HEAD
    for bar in step.bars:
        _paint_named_bar(painter, QRectF(box.left(), top, box.width(), _LINE), bar, tokens)
        top += _LINE
    for line in _lines(step):
        painter.setFont(theme.font(12))
        painter.setPen(tokens.ink2)
        shown = QFontMetricsF(painter.font()).elidedText(line, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(QRectF(box.left(), top, box.width(), _LINE), Qt.AlignmentFlag.AlignVCenter, shown)
        top += _LINE


def _paint_named_bar(painter: QPainter, box: QRectF, bar: GoalShare, tokens: Theme) -> None:
    painter.setFont(theme.font(12))
    painter.setPen(tokens.ink2)
    named = QRectF(box.left(), box.top(), _NAME - 8, box.height())
    shown = QFontMetricsF(painter.font()).elidedText(bar.name, Qt.TextElideMode.ElideRight, named.width())
    painter.drawText(named, Qt.AlignmentFlag.AlignVCenter, shown)
    paint_bar(painter, box.adjusted(_NAME, 0, -_NUMBER, 0), bar.share, bar.limit, tokens)
    painter.setFont(theme.font(12, bold=True))
    painter.setPen(tokens.ink)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.number)
