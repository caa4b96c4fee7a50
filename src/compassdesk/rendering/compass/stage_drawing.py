"""The four stages as steps on a line, and the points of one of them with what proves each."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.compass.stage_words import LimitBeside, PointLine, StageStep

WIDE = 720
STEPS_HIGH = 104
_EDGE = 24
_LINE = 30
_BOX = 16
_BIG, _SMALL = 17.0, 12.0
_MIDDLE = 24


def stage_drawing(
    steps: Sequence[StageStep], lines: Sequence[PointLine], limits: Sequence[LimitBeside], spoken: str
) -> Drawing:
    """The steps above the points of the client's own stage, and its limits below."""
    high = 2 * _EDGE + STEPS_HIGH + _LINE * (len(lines) + len(limits)) + 16

    def paint(painter: QPainter, box: QRectF, tokens: Theme) -> None:
        inner = box.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        paint_steps(painter, QRectF(inner.left(), inner.top(), inner.width(), STEPS_HIGH), steps, tokens)
        top = inner.top() + STEPS_HIGH
        for line in lines:
            _paint_point(painter, QRectF(inner.left(), top, inner.width(), _LINE), line, tokens)
            top += _LINE
        top += 16
        for limit in limits:
            row = QRectF(inner.left(), top, inner.width(), _LINE)
            _paint_row(painter, row, limit.name, f"{limit.today} · {limit.limit}", tokens, warns=limit.is_over)
            top += _LINE

    return Drawing("stage", QCoreApplication.translate("StageTab", "Stage"), spoken, QSize(WIDE, high), paint)


def step_box(box: QRectF, place: int, count: int) -> QRectF:
    """The room of one step."""
    wide = box.width() / max(1, count)
    return QRectF(box.left() + place * wide, box.top(), wide, box.height())


def paint_steps(
    painter: QPainter, box: QRectF, steps: Sequence[StageStep], tokens: Theme, chosen: int | None = None
) -> None:
    """The steps from left to right; those gone through are joined by a full line, the chosen one lies on a ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    middles = [
        QPointF(step_box(box, place, len(steps)).center().x(), box.top() + _MIDDLE) for place in range(len(steps))
    ]
    if chosen is not None:
        painter.setPen(QPen(tokens.accent, 1) if tokens.edged else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accent_bg)
        painter.drawRoundedRect(step_box(box, chosen, len(steps)).adjusted(6, 0, -6, -2), 8, 8)
    for place, step in enumerate(steps[1:]):
        painter.setPen(QPen(tokens.line if step.where == "ahead" else tokens.accent, 3))
        painter.drawLine(middles[place], middles[place + 1])
    for place, step in enumerate(steps):
        _paint_circle(painter, middles[place], step, tokens)
        _paint_names(painter, step_box(box, place, len(steps)), step, tokens)


def _paint_circle(painter: QPainter, middle: QPointF, step: StageStep, tokens: Theme) -> None:
    size = _BIG if step.where == "here" else _SMALL
    filled = step.where != "ahead"
    painter.setPen(QPen(tokens.accent if filled else tokens.ink3, 1.5))
    painter.setBrush(tokens.accent if filled else tokens.panel)
    painter.drawEllipse(middle, size, size)
    painter.setPen(tokens.on_accent if filled else tokens.ink2)
    if step.is_done and step.where == "behind":
        _paint_check(painter, QRectF(middle.x() - 8, middle.y() - 8, 16, 16), tokens)
        return
    painter.setFont(theme.font(15 if step.where == "here" else 12, bold=True))
    box = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(step.number))


def _paint_names(painter: QPainter, box: QRectF, step: StageStep, tokens: Theme) -> None:
    middle = Qt.AlignmentFlag.AlignCenter
    painter.setFont(theme.font(13, bold=step.where == "here"))
    painter.setPen(tokens.ink if step.where == "here" else tokens.ink2)
    painter.drawText(QRectF(box.left(), box.top() + 48, box.width(), 20), middle, step.title)
    painter.setFont(theme.font(12))
    painter.setPen(tokens.ink2)
    painter.drawText(QRectF(box.left(), box.top() + 68, box.width(), 18), middle, step.told)


def _paint_check(painter: QPainter, box: QRectF, tokens: Theme) -> None:
    path = QPainterPath(QPointF(box.left() + box.width() * 0.22, box.top() + box.height() * 0.52))
    path.lineTo(box.left() + box.width() * 0.43, box.top() + box.height() * 0.72)
    path.lineTo(box.left() + box.width() * 0.78, box.top() + box.height() * 0.30)
    pen = QPen(tokens.on_accent, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)


def paint_tick(painter: QPainter, box: QRectF, tokens: Theme, *, met: bool) -> None:
    """A box that is ticked or not; nothing that can be pressed."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(tokens.accent if met else tokens.ink3, 1.2))
    painter.setBrush(tokens.accent if met else tokens.panel)
    painter.drawRoundedRect(box, 4, 4)
    if met:
        _paint_check(painter, box, tokens)


def _paint_point(painter: QPainter, box: QRectF, line: PointLine, tokens: Theme) -> None:
    tick = QRectF(box.left(), box.center().y() - _BOX / 2, _BOX, _BOX)
    paint_tick(painter, tick, tokens, met=line.evidence.met)
    _paint_row(painter, box.adjusted(_BOX + 10, 0, 0, 0), line.title, line.proof, tokens, warns=not line.evidence.met)


def _paint_row(painter: QPainter, box: QRectF, name: str, told: str, tokens: Theme, *, warns: bool) -> None:
    painter.setFont(theme.font(12))
    wide = QFontMetricsF(painter.font()).horizontalAdvance(told)
    painter.setPen(tokens.warn if warns else tokens.ink2)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
    painter.setFont(theme.font(13))
    painter.setPen(tokens.ink)
    room = box.width() - wide - 16
    shown = QFontMetricsF(painter.font()).elidedText(name, Qt.TextElideMode.ElideRight, room)
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
    painter.setPen(QPen(tokens.line2, 1))
    painter.drawLine(box.bottomLeft(), box.bottomRight())
