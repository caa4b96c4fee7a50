"""A label of at most two lines: words that do not fit end in "…" and stand whole in its tooltip and its name."""

from PySide6.QtCore import QSize, Qt

from compassdesk.ui.widgets.layout import height_follows_width
from compassdesk.ui.widgets.one_line import LEAST, OneLine
from compassdesk.ui.widgets.wrapped_words import lines_of

MOST = 600
"""Letters that are laid out: two lines never hold more."""


class TwoLines(OneLine):
    """One line high where one is enough."""

    def __init__(self, words: str = "", kind: str = "") -> None:
        super().__init__(words, kind)
        height_follows_width(self)

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
