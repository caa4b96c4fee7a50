"""Pages read the desk again when it changed: at once when they are in sight, else on the way back into sight."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session


class _Follower(QObject):
    def __init__(self, widget: QWidget, refresh: Callable[[], None], lists: tuple[str, ...]) -> None:
        super().__init__(widget)
        self._widget, self._refresh, self._lists = widget, refresh, lists
        self._stale = False
        widget.installEventFilter(self)

    def plan_changed(self, touched: Touched) -> None:
        if touches(touched, *self._lists):
            self.changed()

    def changed(self) -> None:
        if self._widget.isVisible():
            self._refresh()
        else:
            self._stale = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._stale and event.type() == QEvent.Type.Show:
            self._stale = False
            self._refresh()
        return super().eventFilter(watched, event)


def keep_fresh(
    widget: QWidget, refresh: Callable[[], None], session: Session, lists: tuple[str, ...] = (), *signals: Any
) -> None:
    """Call `refresh` now and, as soon as `widget` is in sight, after each change of a row in `lists` and each signal.

    `lists` are those of the plan of which the widget says anything ("client" too).
    """
    follower = _Follower(widget, refresh, lists)
    session.plan_changed.connect(follower.plan_changed)
    for signal in signals:
        signal.connect(follower.changed)
    refresh()
