"""A label that keeps its place while other words pass through it: nothing around it moves, and nothing is cut."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from compassdesk.ui.widgets.layout import QWIDGETSIZE_MAX, height_follows_width


class HeldLabel(QLabel):
    """Plain text on as many lines as it takes."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setProperty("kind", kind)
        height_follows_width(self)

    def say(self, words: str) -> None:
        """Say this, as tall as it is; nothing at all where there are no words."""
        self.setMinimumHeight(0)
        self.setMaximumHeight(QWIDGETSIZE_MAX)
        self.setText(words)
        self.setVisible(bool(words))

    def say_meanwhile(self, words: str) -> None:
        """Say this in the room there is, until `say`; what would take more lines is left unsaid."""
        if words == self.text() or self.isHidden():
            return
        before, high = self.text(), self.height()
        self.setFixedHeight(high)
        self.setText(words)
        if self.heightForWidth(self.width()) > high:
            self.setText(before)
