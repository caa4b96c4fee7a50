"""The window behind a dialog, dimmed for as long as the dialog is in sight: what counts now stands out."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QWidget

STRENGTH = 96
"""Of 255."""


def dim_behind(dialog: QDialog) -> None:
    """Dim the window that a dialog belongs to while the dialog is shown; one without a window dims nothing."""
    parent = dialog.parentWidget()
    if parent is not None:
        _Dimmed(parent.window(), dialog)


class _Dimmed(QWidget):
    """Lies over the whole window, keeps its size, and goes with the dialog."""

    def __init__(self, window: QWidget, dialog: QDialog) -> None:
        super().__init__(window)
        self.setObjectName("dimmed")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self._dialog = dialog
        window.installEventFilter(self)
        dialog.installEventFilter(self)
        dialog.destroyed.connect(self.deleteLater)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._dialog and event.type() in {QEvent.Type.Show, QEvent.Type.Hide}:
            self._cover()
            self.setVisible(event.type() == QEvent.Type.Show)
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        window = self.parentWidget()
        if window is not None:
            self.setGeometry(window.rect())
            self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), QColor(0, 0, 0, STRENGTH))
