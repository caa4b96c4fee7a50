"""Chips as faces: a face holds the finished words and places of one chip, so that painting only paints.

Words are grouped by font and colour while painting, because changing a painter's state costs more than drawing.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import NamedTuple

from msgspec import Struct
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap, QStaticText, QTransform

from compassdesk.domain.vocabulary import PETALS
from compassdesk.rendering.look import theme
from compassdesk.ui.calendar.canvas import chip_shapes
from compassdesk.ui.calendar.canvas.chip_facts import ChipFacts

SMALL, MARKS, TITLE, STRUCK = range(4)
"""The four fonts of a chip."""
NARROW = 46
"""Below this width, in pixels, the ellipsis would take the place of the only letters."""


class Word(NamedTuple):
    """A run of text: left edge, baseline, font and the name of its colour ("petal" means the chip's own)."""

    x: int
    baseline: int
    text: str
    font: int
    colour: str


class ChipFace(Struct):
    """One chip, ready to be painted."""

    facts: ChipFacts
    rect: QRect
    words: tuple[Word, ...]
    stickers: tuple[tuple[int, int, str, str], ...]
    """Marks at places: left, top, mark name ("pill" for initials), and its colour role or the initials."""
    dimmed: bool = False
    block: bool = False
    """A block in the hours, whose shape is drawn at any height instead of taken from the kept pixmaps."""


@lru_cache(maxsize=1)
def fonts() -> tuple[QFont, ...]:
    """The fonts, in the order of their numbers."""
    struck = theme.font(12)
    struck.setStrikeOut(True)
    return theme.font(11), theme.font(10), theme.font(12), struck


@lru_cache(maxsize=1)
def _metrics() -> tuple[QFontMetrics, ...]:
    return tuple(QFontMetrics(font) for font in fonts())


@lru_cache(maxsize=20_000)
def elided(text: str, font: int, width: int) -> str:
    """`text` cut to `width` pixels in one of the fonts, with an ellipsis where that leaves room for letters."""
    if width <= 6:
        return ""
    if width >= NARROW:
        return _cut(text[:400], font, width)
    return _cut(text[:40], font, width + advance("…", font) - 1).rstrip("…")


def _cut(text: str, font: int, width: int) -> str:
    """Qt measures the rest inside the whole text, where another font may help out: alone it can come out wider."""
    metrics = _metrics()[font]
    cut, room = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width), width
    while (over := metrics.horizontalAdvance(cut) - width) > 0 and room > 0:
        room -= over
        cut = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return cut


@lru_cache(maxsize=20_000)
def advance(text: str, font: int) -> int:
    """The width of a text in pixels."""
    return _metrics()[font].horizontalAdvance(text)


@lru_cache(maxsize=8_000)
def _shaped(text: str, font: int, ratio: float) -> QStaticText:
    """A text whose shaping Qt keeps; drawing it again costs half of what drawing a plain string does."""
    shaped = QStaticText(text)
    shaped.setTextFormat(Qt.TextFormat.PlainText)
    shaped.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    shaped.prepare(QTransform.fromScale(ratio, ratio), fonts()[font])
    return shaped


def shape_words(faces: Iterable[ChipFace], ratio: float) -> None:
    """Shape the words of faces that will be painted soon."""
    for one in faces:
        for word in one.words:
            _shaped(word.text, word.font, ratio)


@lru_cache(maxsize=512)
def _pill_width(initials: str) -> int:
    return max(18, QFontMetrics(theme.font(9, bold=True)).horizontalAdvance(initials) + 10)


def face(facts: ChipFacts, rect: QRect, lines: int, *, dimmed: bool = False) -> ChipFace:
    """The face of a chip in a box of the month."""
    made = _two_lines(facts, rect) if lines == 2 else _one_line(facts, rect)
    made.dimmed = dimmed
    return made


def _title(facts: ChipFacts, left: int, right: int, baseline: int) -> Word:
    font = STRUCK if facts.status == "cancelled" else TITLE
    text = elided(facts.title, font, right - left)
    if facts.right_to_left:
        left = max(left, right - advance(text, font))
    return Word(left, baseline, text, font, "ink3" if facts.status in chip_shapes.QUIET else "ink")


def _stickers(facts: ChipFacts, right: int, top: int, room: int) -> tuple[list[tuple[int, int, str, str]], int]:
    """Marks, and initials where both fit, from the right inwards; also the edge that is left for words."""
    found: list[tuple[int, int, str, str]] = []
    status_mark = chip_shapes.MARKS.get(facts.status)
    told = ((status_mark, "ink2"), ("question" if facts.unsure else None, "warn"), (facts.series and "repeat", "ink3"))
    marks = [(name, role) for name, role in told if name]
    edge = right
    pill = _pill_width(facts.initials) if facts.initials else 0
    if pill and pill + 12 * len(marks) <= room:
        edge -= pill
        found.append((edge, top - 2, "pill", facts.initials))
        edge -= 3
    for name, role in marks:
        if edge - 12 >= right - max(room, 13):
            edge -= 12
            found.append((edge, top, name, role))
    return found, edge


def _two_lines(facts: ChipFacts, rect: QRect, time: str = "") -> ChipFace:
    time = time or facts.time
    left, right, top = rect.x() + 21, rect.right() - 4, rect.y()
    words: list[Word] = []
    x = left
    time_wide = advance(time, SMALL)
    stickers, edge = _stickers(facts, right, top + 3, max(rect.width() - 30 - time_wide, 12))
    if time and x + time_wide <= edge:
        words.append(Word(x, top + 13, time, SMALL, "petal"))
        x += time_wide + 5
    if facts.channels and (edge - x > NARROW or advance(facts.channels, MARKS) < edge - x):
        words.append(Word(x, top + 13, elided(facts.channels, MARKS, edge - x - 2), MARKS, "ink2"))
    words.append(_title(facts, rect.x() + 6, rect.right() - 5, top + 29))
    return ChipFace(facts, rect, tuple(words), tuple(stickers))


def _one_line(facts: ChipFacts, rect: QRect) -> ChipFace:
    x, right, top = rect.x() + 20, rect.right() - 4, rect.y()
    baseline = top + 14
    words: list[Word] = []
    stickers, edge = _stickers(facts, right, top + 5, max(0, (rect.width() - 60) // 2))
    if facts.time and rect.width() >= 128:
        words.append(Word(x, baseline, facts.time, SMALL, "petal"))
        x += advance(facts.time, SMALL) + 5
    words.append(_title(facts, x, edge - 2 if stickers else edge, baseline))
    return ChipFace(facts, rect, tuple(words), tuple(stickers))


def block_face(facts: ChipFacts, rect: QRect) -> ChipFace:
    """The face of a block in the hours of the week: as much as its height shows, the title first where it is low."""
    if rect.height() < 34:
        made = _one_line(facts, rect)
        shift = (min(rect.height(), 22) - 20) // 2
        made.words = tuple(word._replace(baseline=word.baseline + shift) for word in made.words)
    else:
        span = facts.span if advance(facts.span, SMALL) <= rect.width() - 52 else facts.time
        made = _two_lines(facts, rect, span)
        if rect.height() >= 52 and rect.width() > 40 and not facts.right_to_left:
            made.words = (*made.words[:-1], *_wrapped_title(facts, rect))
    made.block = True
    return made


def _wrapped_title(facts: ChipFacts, rect: QRect) -> list[Word]:
    """The title over the two lines a tall block has room for."""
    font = STRUCK if facts.status == "cancelled" else TITLE
    wide = rect.width() - 11
    first = ""
    rest = facts.title.split(" ")
    while rest and advance(f"{first} {rest[0]}".strip(), font) <= wide:
        first = f"{first} {rest.pop(0)}".strip()
    colour = "ink3" if facts.status in chip_shapes.QUIET else "ink"
    x, top = rect.x() + 6, rect.y()
    if not first or not rest:
        return [Word(x, top + 29, elided(facts.title, font, wide), font, colour)]
    second = elided(" ".join(rest), font, wide)
    return [Word(x, top + 29, first, font, colour), Word(x, top + 44, second, font, colour)]


def paint_faces(
    painter: QPainter,
    faces: Iterable[ChipFace],
    exposed: QRect,
    selected: AbstractSet[str],
    focused: str | None,
    ratio: float,
) -> None:
    """Paint the faces that touch `exposed`, then the outlines of what is selected and focused."""
    visible = [one for one in faces if one.rect.adjusted(-3, -3, 3, 3).intersects(exposed)]
    for dimmed in (True, False):
        group = [one for one in visible if one.dimmed is dimmed]
        if group:
            painter.setOpacity(0.6 if dimmed else 1.0)
            _paint_group(painter, group, ratio)
    painter.setOpacity(1.0)
    for one in visible:
        if one.facts.id in selected or one.facts.id == focused:
            _outline(painter, one.rect, marked=one.facts.id in selected, focused=one.facts.id == focused)


def _paint_group(painter: QPainter, group: list[ChipFace], ratio: float) -> None:
    words: dict[tuple[int, str], list[Word]] = {}
    for one in group:
        _paint_shape(painter, one, ratio)
        facts = one.facts
        for x, y, name, detail in one.stickers:
            painter.drawPixmap(x, y, _sticker(name, detail, ratio))
        own = "ink3" if facts.status in chip_shapes.QUIET else facts.petal
        for word in one.words:
            if word.text:
                words.setdefault((word.font, own if word.colour == "petal" else word.colour), []).append(word)
    for (font, colour), run in words.items():
        painter.setFont(fonts()[font])
        painter.setPen(_colour(colour))
        ascent = _metrics()[font].ascent()
        for word in run:
            if font == STRUCK:  # static text draws the line of a struck font at the wrong place
                painter.drawText(word.x, word.baseline, word.text)
            else:
                painter.drawStaticText(word.x, word.baseline - ascent, _shaped(word.text, font, ratio))


def _paint_shape(painter: QPainter, one: ChipFace, ratio: float) -> None:
    rect, facts = one.rect, one.facts
    if not one.block:
        pixmap = chip_shapes.shape(facts.petal, facts.status, rect.width(), rect.height(), ratio)
        painter.drawPixmap(rect.x(), rect.y(), pixmap)
        return
    chip_shapes.draw_shape(painter, QRectF(rect), facts.petal, facts.status)
    from compassdesk.rendering.look.icons import glyph

    top = 4.0 if rect.height() < 34 else 2.5
    colour = chip_shapes.petal_colour(facts.petal, facts.status)
    glyph(painter, facts.petal, QRectF(rect.x() + 5, rect.y() + top, 12, 12), colour, 2.1)


def _sticker(name: str, detail: str, ratio: float) -> QPixmap:
    return chip_shapes.pill(detail, ratio) if name == "pill" else chip_shapes.mark(name, detail, ratio)


def _colour(name: str) -> QColor:
    tokens = theme.current()
    found: QColor = next((tokens.petal[petal] for petal in PETALS if petal == name), None) or getattr(tokens, name)
    return found


def _outline(painter: QPainter, rect: QRect, *, marked: bool, focused: bool) -> None:
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
