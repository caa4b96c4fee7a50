"""The ladder of listening: five levels that rise, the client's own filled, with the minutes that are planned now."""

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from compassdesk.domain.compass.listening_use import LadderStep, ListeningUse
from compassdesk.rendering.look import theme
from compassdesk.rendering.look.theme import Theme
from compassdesk.rendering.pictures.drawing import Drawing, within
from compassdesk.texts import numbers
from compassdesk.texts.compass import listening_words

translate = QCoreApplication.translate

SIZE = QSize(640, 260)
_FOOT = 22
"""Pixels below the steps for their names."""
_HEAD = 34
"""Pixels above a step that the planned minutes may take."""
_GAP = 4
_LOWEST = 0.25
_ROUND = 5


def step_box(box: QRectF, index: int, count: int) -> QRectF:
    """Where a step stands; all stand on one line, each higher than the one before."""
    width = box.width() / count
    room = box.height() - _FOOT - _HEAD
    height = room * (_LOWEST + (1 - _LOWEST) * index / max(1, count - 1))
    bottom = box.bottom() - _FOOT
    return QRectF(box.left() + index * width + _GAP / 2, bottom - height, width - _GAP, height)


def ladder_drawing(use: ListeningUse, size: QSize = SIZE) -> Drawing:
    """The ladder for files and paper."""
    title = translate("Listening", "Levels of listening")
    paint = within(16, lambda painter, box, tokens: paint_ladder(painter, box, use, tokens), down=12)
    return Drawing("listening-levels", title, listening_words.ladder_spoken(use), size, paint)


def paint_ladder(
    painter: QPainter, box: QRectF, use: ListeningUse, tokens: Theme, *, focused: int | None = None
) -> None:
    """Draw it into a box; `focused` is the level that has the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for index, step in enumerate(use.steps):
        place = step_box(box, index, len(use.steps))
        _paint_step(painter, place, step, use, tokens)
        if step.level == focused:
            painter.setPen(QPen(tokens.accent, 2.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), _ROUND, _ROUND)
        if step.level == use.level:
            _paint_now(painter, box, place, use, tokens)
        painter.setFont(theme.font(11, bold=step.level == use.level))
        painter.setPen(tokens.ink if step.level == use.level else tokens.ink2)
        foot = QRectF(place.left(), box.bottom() - _FOOT + 2, place.width(), _FOOT)
        name = painter.fontMetrics().elidedText(
            listening_words.level_name(step.level), Qt.TextElideMode.ElideRight, int(place.width())
        )
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()


def _paint_step(painter: QPainter, place: QRectF, step: LadderStep, use: ListeningUse, tokens: Theme) -> None:
    """Filled where the client stands, tinted below; the axis is the petal Listen, so the colour is its own."""
    is_own, listen = step.level == use.level, tokens.petal["listen"]
    edged = tokens.edged or step.level > use.level
    painter.setPen(QPen(tokens.line, 1) if edged and not is_own else Qt.PenStyle.NoPen)
    painter.setBrush(listen if is_own else tokens.petal_tint["listen"] if step.level < use.level else tokens.panel)
    painter.drawRoundedRect(place, _ROUND, _ROUND)
    inner = place.adjusted(8, 6, -8, -6)
    painter.setPen(tokens.on_accent if is_own else tokens.ink)
    painter.setFont(theme.font(13, bold=True))
    painter.drawText(inner, Qt.AlignmentFlag.AlignLeft, numbers.number(step.level))
    painter.setPen(tokens.on_accent if is_own else tokens.ink2)
    painter.setFont(theme.font(11))
    asked = translate("Listening", "{m} min").replace("{m}", numbers.number(step.minutes)) if step.minutes else "–"
    painter.drawText(inner, Qt.AlignmentFlag.AlignRight, asked)


def _paint_now(painter: QPainter, box: QRectF, place: QRectF, use: ListeningUse, tokens: Theme) -> None:
    """What is planned now, in a bubble above the client's level."""
    if use.minutes is None:
        return
    text = translate("Listening", "now {m} min").replace("{m}", listening_words.minutes_words(use.minutes))
    painter.setFont(theme.font(11, bold=True))
    width = painter.fontMetrics().horizontalAdvance(text) + 20
    left = min(max(box.left(), place.center().x() - width / 2), box.right() - width)
    bubble = QRectF(left, place.top() - 30, width, 20)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.petal["listen"])
    painter.drawRoundedRect(bubble, 10, 10)
    tip = QPointF(place.center().x(), bubble.bottom() + 6)
    painter.drawPolygon(QPolygonF([tip + QPointF(-6, -7), tip + QPointF(6, -7), tip]))
    painter.setPen(tokens.on_accent)
    painter.drawText(bubble, Qt.AlignmentFlag.AlignCenter, text)
