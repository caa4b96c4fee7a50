"""A label whose lines also break within a word that is longer than they are: a name may be any length.

Qt's own would be as wide as its longest word, and with it everything it stands among.
"""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel

LONG = 14
"""Letters from which on a word may be longer than a line."""
LEAST = 120
"""Pixels that no word needs more of."""


class WrappedWords(QLabel):
    """Plain text on as many lines as it takes."""

    def __init__(self) -> None:
        super().__init__()
        self._longest = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)

    def setText(self, words: str) -> None:
        longest = max(words.split(), key=len, default="")
        self._longest = longest if len(longest) > LONG else ""
        super().setText(words)

    def _breaks_words(self, width: int) -> bool:
        return bool(self._longest) and self.fontMetrics().horizontalAdvance(self._longest) > width

    def _option(self) -> QTextOption:
        option = QTextOption(self.alignment())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        return option

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), LEAST), hint.height()) if self._longest else hint

    def heightForWidth(self, width: int) -> int:
        around = self.width() - self.contentsRect().width() + 2 * self.margin()
        room = width - around
        if room <= 0 or not self._breaks_words(room):
            return super().heightForWidth(width)
        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font())
        layout.setTextOption(self._option())
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            lines += 1
        layout.endLayout()
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
