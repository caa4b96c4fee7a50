"""When Python's garbage collector runs, which stops every thread for as long as it goes through what there is.

Most of what the app holds is rows, which are never garbage of the kind that the collector is for. Tens of thousands of
them that a worker has read or written are therefore set apart, where it does not go through them; what becomes garbage
among them is collected when the user has turned to another program.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

MANY = 20_000
"""Objects that the collector goes through in about 10 ms."""
AWAY_MS = 10_000


def pause() -> None:
    """Let the collector not run while workers do: what it finds would be destroyed in their thread."""
    gc.disable()


def resume() -> None:
    """The last worker has ended: the collector runs from now on, but not over all that was made meanwhile."""
    if gc.get_count()[0] > MANY:
        gc.freeze()
    gc.enable()


def run() -> None:
    """Run the collector over everything, unless a worker runs. This is felt."""
    if gc.isenabled():
        gc.unfreeze()
        gc.collect()
        gc.freeze()


class RunWhenLeft(QObject):
    """Runs the collector each time that the user has turned to another program for a while."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._turned_away = QTimer(self)
        self._turned_away.setSingleShot(True)
        self._turned_away.setInterval(AWAY_MS)
        self._turned_away.timeout.connect(run)
        app.applicationStateChanged.connect(self._follow)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._turned_away.stop()
        else:
            self._turned_away.start()
