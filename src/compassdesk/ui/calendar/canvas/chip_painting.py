"""Paints faces of chips.

Words are grouped by font and colour, because changing a painter's state costs more than drawing.
"""

from collections.abc import Container, Iterable
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.chip_text import STRUCK_ONES, fonts, metrics, shaped
from compassdesk.ui.calendar.canvas.chips import ChipFace, Word

MOST_KEPT = 80
"""Pixels: what is higher is drawn each time, since there are few of such blocks, each as high as it lasts."""


def shape_words(faces: Iterable[ChipFace], ratio: float) -> None:
    """Shape the words of faces that will be painted soon."""
    for one in faces:
        for word in one.words:
            shaped(word.text, word.font, ratio)


def paint_faces(
    painter: QPainter,
    faces: Iterable[ChipFace],
    exposed: QRect,
    selected: AbstractSet[str],
    focused: str | None,
    ratio: float,
    proposed: AbstractSet[str] = frozenset(),
    empty: Container[str] = (),
) -> None:
    """Paint the faces that touch `exposed`, then the outlines of what is selected and focused.

    What is `proposed` is not there yet: it has a dashed edge in the accent, and no status. A place that stands `empty`
    is quieter than all that is planned.
    """
    visible = [one for one in faces if one.rect.adjusted(-3, -3, 3, 3).intersects(exposed)]
    words: dict[tuple[int, str], list[Word]] = {}
    for one in visible:
        is_empty = one.facts.id in empty
        if is_empty:
            _paint_dashed(painter, one, QPen(theme.current().ink3, 1), theme.current().panel)
        elif one.facts.id in proposed:
            _paint_dashed(painter, one, QPen(theme.current().accent, 1.5), theme.current().accent_bg)
        else:
            _paint_shape(painter, one, ratio)
        facts = one.facts
        for x, y, name, colour, size in one.stickers:
            painter.drawPixmap(x, y, chip_shapes.mark(name, colour, size, ratio))
        own = "ink3" if is_empty or facts.status in chip_shapes.QUIET else facts.petal if facts.shade is None else "ink"
        for word in one.words:
            if word.text:
                colour = "ink2" if is_empty and word.colour == "ink" else word.colour
                words.setdefault((word.font, own if colour == "petal" else colour), []).append(word)
    for (font, colour), run in words.items():
        painter.setFont(fonts()[font])
        painter.setPen(_colour(colour))
        ascent = metrics()[font].ascent()
        for word in run:
            if font in STRUCK_ONES:
                painter.drawText(word.x, word.baseline, word.text)
            else:
                painter.drawStaticText(word.x, word.baseline - ascent, shaped(word.text, font, ratio))
    for one in visible:
        if one.facts.id in selected or one.facts.id == focused:
            outline(painter, one.rect, marked=one.facts.id in selected, focused=one.facts.id == focused)


def _paint_shape(painter: QPainter, one: ChipFace, ratio: float) -> None:
    rect, facts, top = one.rect, one.facts, _sign_top(one)
    if rect.height() <= MOST_KEPT:
        pixmap = chip_shapes.shape(
            facts.petal, facts.status, rect.width(), rect.height(), ratio, facts.shade,
            sign_top=top, mirrored=one.mirrored,
        )  # fmt: skip
        painter.drawPixmap(rect.x(), rect.y(), pixmap)
        return
    chip_shapes.draw_shape(painter, QRectF(rect), facts.petal, facts.status, facts.shade, mirrored=one.mirrored)
    if top is not None:
        chip_shapes.draw_sign(painter, QRectF(rect), facts.petal, facts.status, top, mirrored=one.mirrored)


def _sign_top(one: ChipFace) -> float | None:
    """How far below its top the sign of its petal stands, None for one that has no room for it."""
    if not one.signed:
        return None
    height, middle = one.rect.height(), (one.rect.height() - chip_shapes.GLYPH) / 2
    if one.block:
        return min(4.0, middle) if height < 34 else 2.5
    return 2.5 if height > 24 else middle


def _paint_dashed(painter: QPainter, one: ChipFace, pen: QPen, fill: QColor) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen.setDashPattern([3, 2.5])
    painter.setPen(pen)
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(one.rect).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if (top := _sign_top(one)) is not None:
        facts = one.facts
        chip_shapes.draw_sign(painter, QRectF(one.rect), facts.petal, facts.status, top, mirrored=one.mirrored)


def _colour(name: str) -> QColor:
    tokens = theme.current()
    found: QColor = next((tokens.petal[petal] for petal in PETALS if petal == name), None) or getattr(tokens, name)
    return found


def outline(painter: QPainter, rect: QRect, *, marked: bool, focused: bool) -> None:
    """The lines around what is selected and what has the keyboard."""
    tokens = theme.current()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    around = QRectF(rect)
    if marked:
        painter.setPen(QPen(tokens.accent, 2))
        painter.drawRoundedRect(around.adjusted(-1, -1, 1, 1), 6.5, 6.5)
    if focused:
        pen = QPen(tokens.ink, 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        painter.drawRoundedRect(around.adjusted(-2.5, -2.5, 2.5, 2.5), 7, 7)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
