"""A button whose words are shortened when the row is too narrow; the whole text stays its name and its tooltip."""

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

SIDES = 22
"""Padding and border that the style sheet adds at both sides together."""


class ElidedButton(QPushButton):
    """`kind` is the style sheet's: "fix", "small", "link"."""

    def __init__(self, text: str, kind: str = "small", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.full_text = ""
        self.set_full_text(text)

    def set_full_text(self, text: str) -> None:
        """Other words; "&" in a user's own name is shown, not taken for a mnemonic."""
        if text == self.full_text:
            return
        self.full_text = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(
            self.full_text, Qt.TextElideMode.ElideRight, max(24, self.width() - SIDES)
        )
        if not self.isVisible() and not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            shown = self.full_text
        self.setText(shown.replace("&", "&&"))
        self.setToolTip(escape(self.full_text) if shown != self.full_text else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        self.ensurePolished()
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.full_text) + SIDES + 3, hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(48, super().minimumSizeHint().height())
