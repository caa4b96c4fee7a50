"""Pages read the desk again when it changed: at once when they are in sight, else on the way back into sight."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Follower(QObject):
    def __init__(self, widget: QWidget, refresh: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget, self._refresh = widget, refresh
        self._stale = False
        widget.installEventFilter(self)

    def changed(self, *_told: object) -> None:
        if self._widget.isVisible():
            self._refresh()
        else:
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._stale and event.type() == QEvent.Type.Show:
            self._stale = False
            self._refresh()
        return super().eventFilter(watched, event)


def keep_fresh(widget: QWidget, refresh: Callable[[], None], *signals: Any) -> None:
    """Call `refresh` now, and after each signal as soon as `widget` is in sight."""
    follower = _Follower(widget, refresh)
    for signal in signals:
        signal.connect(follower.changed)
    refresh()
