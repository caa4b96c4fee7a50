"""A label whose lines also break within a word that is longer than they are: a name may be any length.

Qt's own would be as wide as its longest word, and with it everything it stands among.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QTextOption
from PySide6.QtWidgets import QLabel, QWidget

from compassdesk.ui.widgets.line_breaks import WRAPS, line_breaks

LONG = 14
"""Letters from which on a word may be longer than a line."""
LEAST = 120
"""Pixels that no word needs more of."""


def has_long_word(words: str, metrics: QFontMetrics, room: int) -> bool:
    """Whether one of the words is longer than a line of so many pixels."""
    longest = max(words.split(), key=len, default="")
    return len(longest) > LONG and metrics.horizontalAdvance(longest) > room


def lines_of(words: str, font: QFont, room: int) -> list[str]:
    """Words on lines of so many pixels, which end between two words, or within one that is longer than a line."""
    breaks = line_breaks(words.replace("\n", "\u2028"), font, room)
    return [words[start:end].rstrip() for start, end in breaks]


class WrappedWords(QLabel):
    """Plain text on as many lines as it takes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may_break = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, words: str) -> None:
        self._may_break = any(len(word) > LONG for word in words.split())
        super().setText(words)

    def _breaks_words(self, width: int) -> bool:
        return self._may_break and has_long_word(self.text(), self.fontMetrics(), width)

    def _option(self) -> QTextOption:
        option = QTextOption(self.alignment())
        option.setWrapMode(WRAPS)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return option

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height()) if self._may_break else hint

    def heightForWidth(self, width: int) -> int:
        around = self.width() - self.contentsRect().width() + 2 * self.margin()
        room = width - around
        if room <= 0 or not self._breaks_words(room):
            return super().heightForWidth(width)
        lines = len(lines_of(self.text(), self.font(), room))
        return lines * self.fontMetrics().lineSpacing() + self.height() - self.contentsRect().height()

    def paintEvent(self, event: QPaintEvent) -> None:
        room = self.contentsRect()
        if not self._breaks_words(room.width()):
            super().paintEvent(event)
            return
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(QRectF(room), self.text(), self._option())
        del event
