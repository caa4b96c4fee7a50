"""The icon beside the clock of the computer, while the app may go on without its window."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from compassdesk.rendering.look import icons
from compassdesk.texts.reminder_words import Notice

LOOKS_EVERY = 30_000
"""Milliseconds: at the beginning of the computer the place may come after us."""


class ClockIcon(QObject):
    """See the module. Where the desktop has no such place, it is not seen, and nothing else is wrong."""

    open_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open CompassDesk")).triggered.connect(self.open_wanted)
        self.menu.addAction(self.tr("Quit")).triggered.connect(self.quit_wanted)
        self._icon = QSystemTrayIcon(icons.icon("compass", "accent"), self)
        self._icon.setToolTip("CompassDesk")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._act)
        self._icon.messageClicked.connect(self.open_wanted)
        self._soon = QTimer(self)
        self._soon.setInterval(LOOKS_EVERY)
        self._soon.timeout.connect(self._show)
        self._soon.start()
        self._show()

    def _show(self) -> None:
        if self.is_possible():
            self._soon.stop()
            self._icon.show()

    @staticmethod
    def is_possible() -> bool:
        """Whether the desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def say(self, notice: Notice) -> bool:
        """Show a message at the icon; whether the desktop has them."""
        if not (self._icon.isVisible() and QSystemTrayIcon.supportsMessages()):
            return False
        self._icon.showMessage(notice.summary, notice.body, self._icon.icon())
        return True

    def close(self) -> None:
        """Take it away."""
        self._soon.stop()
        self._icon.hide()
        self.menu.deleteLater()
        self.deleteLater()

    def _act(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_wanted.emit()
        elif reason == QSystemTrayIcon.ActivationReason.Context and not self.menu.isVisible():
            self.menu.popup(QCursor.pos())
