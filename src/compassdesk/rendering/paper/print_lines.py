"""A text on paper exactly as it was written: every letter of it, in lines as wide as the room, in its own direction."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from compassdesk.domain.giving_up import go_on, unless_given_up

_WORD = re.compile(" *[^ ]+")
"""A word with the blanks before it; what a no-break space holds together is one."""
_UNIT = 2
"""Bytes of one of the units that Qt counts letters in."""


class PaperLine(NamedTuple):
    """One line; `from_right` where its paragraph is written in that direction."""

    text: str
    from_right: bool = False


def lines_of(text: str, font: QFont, room: float) -> list[PaperLine]:
    """The text in lines of the room's width, nothing left out; a word that is longer than a line goes on in the next.

    An empty paragraph is an empty line.
    """
    return [line for paragraph in text.splitlines() for line in _broken(paragraph, font, room)]


def paint_lines(
    painter: QPainter,
    x: float,
    y: float,
    lines: Sequence[PaperLine],
    font: QFont,
    ink: QColor,
    step: float,
    room: float,
) -> None:
    """The lines below each other, those from the right at the right of the room."""
    painter.setFont(font)
    painter.setPen(ink)
    for line in lines:
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if line.from_right else Qt.LayoutDirection.LeftToRight
        )
        side = Qt.AlignmentFlag.AlignRight if line.from_right else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(x, y, room, step), where, line.text)
        y += step
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def _broken(paragraph: str, font: QFont, room: float) -> Iterator[PaperLine]:
    """Broken at blanks, which stand at the end of no line; within a word only where that is longer than a line."""
    spelled = paragraph.expandtabs(4).rstrip()
    from_right = is_from_right(spelled)
    metrics = QFontMetricsF(font)
    current = ""
    for word in unless_given_up(_WORD.findall(spelled)):
        if metrics.horizontalAdvance(current + word) <= room:
            current += word
            continue
        if current.strip():
            yield PaperLine(current, from_right)
            word = word.lstrip(" ")
        *full, current = _cut(word, font, room) if metrics.horizontalAdvance(word) > room else (word,)
        for part in full:
            yield PaperLine(part, from_right)
    yield PaperLine(current, from_right)


def _cut(word: str, font: QFont, room: float) -> list[str]:
    """A word that no line holds in parts that one does: at its signs, else between two letters."""
    units = word.encode("utf-16-le", "surrogatepass")
    layout = QTextLayout(word, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    parts = []
    while (line := layout.createLine()).isValid():
        go_on()
        line.setLineWidth(max(1.0, room))
        start, end = line.textStart(), line.textStart() + line.textLength()
        parts.append(units[start * _UNIT : end * _UNIT].decode("utf-16-le", "replace"))
    layout.endLayout()
    return parts


def is_from_right(text: str) -> bool:
    """Whether the first letter that has a direction is of a script that runs from right to left."""
    for letter in text:
        if (side := unicodedata.bidirectional(letter)) in {"L", "R", "AL"}:
            return side != "L"
    return False
