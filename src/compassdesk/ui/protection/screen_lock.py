"""Learns from the desktop that the screen is being locked, where the desktop tells: on Linux over D-Bus."""

import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusConnection

_SAVERS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)
_LOGIN = "org.freedesktop.login1"
# The stubs of PySide ask for bytes, with which nothing is heard: only what SLOT gives will do.
_ACTIVE_CHANGED: Any = SLOT("active_changed(bool)")
_LOCKED: Any = SLOT("locked()")


def told_here() -> bool:
    """Whether this desktop tells when the screen is locked."""
    if not sys.platform.startswith("linux"):
        return False
    try:
        from PySide6.QtDBus import QDBusConnection
    except ImportError:
        return False
    return QDBusConnection.sessionBus().isConnected() or QDBusConnection.systemBus().isConnected()


class ScreenLock(QObject):
    """Listens from its making on, as long as it lives."""

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        if not told_here():
            return
        from PySide6.QtDBus import QDBusConnection

        session, system = QDBusConnection.sessionBus(), QDBusConnection.systemBus()
        if session.isConnected():
            for name, path in _SAVERS:
                session.connect("", path, name, "ActiveChanged", self, _ACTIVE_CHANGED)
        if system.isConnected():
            # Sessions of other people are locked too, so it is asked of which one the signal speaks.
            own = self._own_session(system)
            if own:
                system.connect(_LOGIN, own, f"{_LOGIN}.Session", "Lock", self, _LOCKED)

    def _own_session(self, system: "QDBusConnection") -> str:
        """The path of this session on the bus of the system; empty when there is none."""
        from PySide6.QtDBus import QDBusInterface, QDBusMessage

        manager = QDBusInterface(_LOGIN, "/org/freedesktop/login1", f"{_LOGIN}.Manager", system)
        manager.setTimeout(500)
        answer = manager.call("GetSession", "auto")
        if answer.type() != QDBusMessage.MessageType.ReplyMessage or not answer.arguments():
            return ""
        found = answer.arguments()[0]
        return found.path() if hasattr(found, "path") else str(found)

    @Slot(bool)
    def active_changed(self, active: bool) -> None:
        if active:
            self.came.emit()

    @Slot()
    def locked(self) -> None:
        self.came.emit()
