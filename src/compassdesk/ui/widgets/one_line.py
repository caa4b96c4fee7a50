"""A label of one line: words that do not fit end in "…" and stand whole in its tooltip and its name."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from compassdesk.ui.widgets.tip_text import tip_text

LEAST = 24
"""Pixels below which it does not shrink."""


class OneLine(QLabel):
    """Plain text, with line breaks as blanks; `kind` is the style sheet's."""

    def __init__(self, words: str = "", kind: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.full_text = ""
        self._shorter: tuple[str, ...] = ()
        self._is_cut = False
        self.say(words)

    def say(self, words: str, *shorter: str) -> None:
        """Say other words; where there is no room for them, the first of `shorter` that has, else its last."""
        self.full_text, self._shorter = " ".join(words.split()), shorter
        self.setAccessibleName(self.full_text)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        self.ensurePolished()
        room, metrics = max(0, self.contentsRect().width() - self._indented()), self.fontMetrics()
        offered = (self.full_text, *self._shorter)
        words = next((words for words in offered if metrics.horizontalAdvance(words) <= room), offered[-1])
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        self.setText(shown)
        self._is_cut = shown != self.full_text

    def _indented(self) -> int:
        """Pixels in front of the words; a label without an indent says -1."""
        return max(0, self.indent())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Say all of it once somebody rests on it: how its tip is folded takes a while to load."""
        if event.type() in {QEvent.Type.Enter, QEvent.Type.ToolTip}:
            self.setToolTip(tip_text(self.full_text) if self._is_cut else "")
        return super().event(event)

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.full_text) + 2 + margins.left() + margins.right()
        wide += self._indented()
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(LEAST, self.sizeHint().width()), super().minimumSizeHint().height())
