"""The letters of chips and lists: their fonts, how wide words are, where they are cut or wrapped. All of it is kept.

Nothing is measured while painting, so a month of a thousand chips is painted within a frame.
"""

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QStaticText, QTransform

from compassdesk.rendering.look import theme
from compassdesk.ui.widgets.line_breaks import line_breaks

SMALL, MARKS, TITLE, STRUCK, TIME, ROW, STRUCK_ROW, HEADING = range(8)
"""The fonts of a chip, then those of a list."""
STRUCK_ONES = frozenset((STRUCK, STRUCK_ROW))
"""Drawn as they are: a shaped text has the line of a struck font at the wrong place."""
MOST_LETTERS = 400
"""No chip shows more of a title; shaping all of a pasted page would be felt."""
_OF_FLAGS = "".join(map(chr, range(0x1F1E6, 0x1F200)))
"""Two of these are a flag."""
_LEAST_PART = 3
"""Letters before a hyphen."""
_NO_HYPHENS = "\u0590"
"""Where the alphabets end whose words are broken with one."""


@lru_cache(maxsize=1)
def fonts() -> tuple[QFont, ...]:
    """The fonts, in the order of their numbers."""
    struck, struck_row = theme.font(12), theme.font(13)
    for font in (struck, struck_row):
        font.setStrikeOut(True)
    of_a_chip = theme.font(11), theme.font(10), theme.font(12), struck, theme.font(11, bold=True)
    return (*of_a_chip, theme.font(13), struck_row, theme.font(13, bold=True))


@lru_cache(maxsize=1)
def metrics() -> tuple[QFontMetrics, ...]:
    """Their measures."""
    return tuple(QFontMetrics(font) for font in fonts())


@lru_cache(maxsize=20_000)
def advance(text: str, font: int) -> int:
    """The width of a text in pixels."""
    return metrics()[font].horizontalAdvance(text)


@lru_cache(maxsize=20_000)
def elided(text: str, font: int, width: int) -> str:
    """`text` cut to `width` pixels in one of the fonts, with an ellipsis; nothing where not even that has room."""
    return _cut(text[:MOST_LETTERS], font, width) if width > 6 else ""


def _cut(text: str, font: int, width: int) -> str:
    """Qt measures the rest inside the whole text, where another font may help out: alone it can come out wider."""
    measure = metrics()[font]
    cut, room = measure.elidedText(text, Qt.TextElideMode.ElideRight, width), width
    while (over := measure.horizontalAdvance(cut) - width) > 0 and room > 0:
        room -= over
        cut = measure.elidedText(text, Qt.TextElideMode.ElideRight, room)
    return cut if cut == text else _without_half_a_flag(cut)


def _without_half_a_flag(cut: str) -> str:
    """Qt cuts through a flag where another emoji stands before it."""
    kept = cut.removesuffix("…")
    is_half = (len(kept) - len(kept.rstrip(_OF_FLAGS))) % 2
    return f"{kept[:-1]}…" if is_half else cut


@lru_cache(maxsize=20_000)
def wrapped(text: str, font: int, width: int, lines: int) -> tuple[str, ...]:
    """`text` on at most `lines` lines of `width` pixels, the last cut with an ellipsis.

    Lines break between words, or within one that is too long for a line, with a hyphen.
    """
    text = text[:MOST_LETTERS]
    if lines == 1 or advance(text, font) <= width:
        return (elided(text, font, width),)
    # Only some hundred letters are laid out: Qt shapes all it is given.
    breaks, found = line_breaks(text[: 60 * lines], fonts()[font], width, lines), list[str]()
    for start, end in breaks[:-1]:
        if part := _hyphened(text, start, end, font, width):
            return (*found, f"{text[start:part]}-", *wrapped(text[part:], font, width, lines - len(found) - 1))
        # Qt may lay a line out narrower than its words are alone, where another font helps out.
        found.append(elided(text[start:end].strip(), font, width))
    return (*found, elided(text[breaks[-1][0] :].strip(), font, width))


def _hyphened(text: str, start: int, end: int, font: int, width: int) -> int:
    """Before which letter a line that ends within a word is broken to have room for a hyphen; 0 where it has none."""
    if not _within_a_word(text, end):
        return 0
    ends = (at for at in (end - 1, end - 2) if at - start >= _LEAST_PART and _within_a_word(text, at))
    return next((at for at in ends if advance(f"{text[start:at]}-", font) <= width), 0)


def _within_a_word(text: str, place: int) -> bool:
    """Whether a word of an alphabet that has hyphens goes on there: Latin, Greek or Cyrillic."""
    before, behind = text[place - 1], text[place : place + 1]
    return before.isalpha() and behind.isalpha() and max(before, behind) < _NO_HYPHENS


@lru_cache(maxsize=8_000)
def shaped(text: str, font: int, ratio: float) -> QStaticText:
    """A text whose shaping Qt keeps; drawing it again costs half of what drawing a plain string does."""
    kept = QStaticText(text)
    kept.setTextFormat(Qt.TextFormat.PlainText)
    kept.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    kept.prepare(QTransform.fromScale(ratio, ratio), fonts()[font])
    return kept
