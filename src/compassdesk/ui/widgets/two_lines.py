"""A label of at most two lines: words that do not fit end in "…" and stand whole in its tooltip and its name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

from compassdesk.ui.widgets.layout import height_follows_width
from compassdesk.ui.widgets.one_line import LEAST
from compassdesk.ui.widgets.tip_text import tip_text
from compassdesk.ui.widgets.wrapped_words import lines_of

MOST = 600
"""Letters that are laid out: two lines never hold more."""


class TwoLines(QLabel):
    """Plain text, with line breaks as blanks; `kind` is the style sheet's. One line high where one is enough."""

    def __init__(self, words: str = "", kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        height_follows_width(self)
        self.full_text = ""
        self._is_cut = False
        self.say(words)

    def say(self, words: str) -> None:
        """Say other words."""
        self.full_text = " ".join(words.split())
        self.setAccessibleName(self.full_text)
        self._fit()
        self.updateGeometry()

    def _lines(self, width: int) -> list[str]:
        self.ensurePolished()
        return lines_of(self.full_text[:MOST], self.font(), max(1, width))

    def _fit(self) -> None:
        room = self.contentsRect().width()
        lines = self._lines(room)
        self._is_cut = len(lines) > 2 or len(self.full_text) > MOST
        if self._is_cut:
            rest = self.full_text[len(lines[0]) :].lstrip()
            lines = [lines[0], self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, room)]
        self.setText("\n".join(lines))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Say all of it once somebody rests on it."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.ToolTip}:
            self.setToolTip(tip_text(self.full_text) if self._is_cut else "")
        return super().event(event)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._high(min(2, len(self._lines(width))))

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        return QSize(self.fontMetrics().horizontalAdvance(self.full_text[:MOST]) + 2, self._high(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), self._high(1))

    def _high(self, lines: int) -> int:
        return max(1, lines) * self.fontMetrics().lineSpacing() + 2
