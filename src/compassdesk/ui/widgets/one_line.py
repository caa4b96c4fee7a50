"""A label of one line: words that do not fit end in "…" and stand whole in its tooltip and its name."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

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
        self.say(words)

    def say(self, words: str) -> None:
        """Say other words."""
        self.full_text = " ".join(words.split())
        self.setAccessibleName(self.full_text)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        self.ensurePolished()
        shown = self.fontMetrics().elidedText(
            self.full_text, Qt.TextElideMode.ElideRight, max(0, self.contentsRect().width())
        )
        self.setText(shown)
        self.setToolTip("" if shown == self.full_text else escape(self.full_text))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        self.ensurePolished()
        margins = self.contentsMargins()
        wide = self.fontMetrics().horizontalAdvance(self.full_text) + 2 + margins.left() + margins.right()
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST, super().minimumSizeHint().height())
