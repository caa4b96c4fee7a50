"""Notices that nobody has used the mouse or the keyboard for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

_USES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    )
)


class Rest(QObject):
    """Looks at every event of the app, so it is installed only while there is something to lock."""

    came = Signal()
    """The time of rest is over."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.came)
        self._installed = False

    def wait_for(self, milliseconds: int) -> None:
        """Tell when nobody has used the app for so long; 0 ends the waiting."""
        app = QApplication.instance()
        wanted = milliseconds > 0
        if app is not None and wanted != self._installed:
            if wanted:
                app.installEventFilter(self)
            else:
                app.removeEventFilter(self)
            self._installed = wanted
        if wanted:
            self._timer.start(milliseconds)
        else:
            self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _USES and self._timer.isActive():
            self._timer.start()
        return super().eventFilter(watched, event)
