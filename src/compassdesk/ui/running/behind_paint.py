"""Doing something right behind the first paint of a widget: what can wait is not waited for."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget


class _FirstPaint(QObject):
    def __init__(self, widget: QWidget, does: Callable[[], object]) -> None:
        super().__init__(widget)
        self._does = does
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._do)
        return False

    def _do(self) -> None:
        self.deleteLater()
        self._does()


def behind_first_paint(widget: QWidget, does: Callable[[], object]) -> None:
    """Call `does` in the turn behind the widget's next paint, unless the widget has gone by then."""
    _FirstPaint(widget, does)
