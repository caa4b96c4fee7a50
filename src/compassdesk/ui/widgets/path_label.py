"""A path in one line: where it is too long its middle is left out, so that its beginning and its end can be read."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from compassdesk.ui.widgets.tip_text import tip_text


class PathLabel(QLabel):
    """`path` is all of it; it is also the label's name, and read where somebody rests on it."""

    def __init__(self, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.path = ""
        if kind:
            self.setProperty("kind", kind)

    def show_path(self, path: str) -> None:
        """Show another path."""
        if path != self.path:
            self.path = path
            self.setAccessibleName(path)
            self.setToolTip(tip_text(path))
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        self.ensurePolished()
        self.setText(self.fontMetrics().elidedText(self.path, Qt.TextElideMode.ElideMiddle, self.width()))
