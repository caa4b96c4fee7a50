"""When Python looks for garbage, which stops every thread for as long as it goes through what there is.

Most of what the app holds is rows, which are never garbage of the kind that has to be looked for. Tens of thousands of
them that a worker has read or written are therefore set apart, where they are not gone through; what becomes garbage
among them is found when the user has turned to another program.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

MANY = 20_000
"""Objects that are gone through in about 10 ms."""
_LEFT_MS = 10_000


def look_away() -> None:
    """Look for nothing while workers run: what they find would be destroyed in their thread."""
    gc.disable()


def look_again() -> None:
    """The last worker has ended: look for garbage from now on, but not in all that was made meanwhile."""
    if gc.get_count()[0] > MANY:
        gc.freeze()
    gc.enable()


def look_everywhere() -> None:
    """Look for garbage in everything, unless a worker runs. This is felt."""
    if gc.isenabled():
        gc.unfreeze()
        gc.collect()
        gc.freeze()


class LookWhenLeft(QObject):
    """Looks everywhere each time that the user has turned to another program for a while."""

    def __init__(self, app: QGuiApplication) -> None:
        super().__init__(app)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.setInterval(_LEFT_MS)
        self._left.timeout.connect(look_everywhere)
        app.applicationStateChanged.connect(self._follow)

    def _follow(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._left.stop()
        else:
            self._left.start()
