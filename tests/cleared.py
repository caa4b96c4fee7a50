"""Clearing away a desk that a test laid something on, and what follows it."""

from PySide6.QtCore import QCoreApplication, QEvent

from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.running import tasks


def clear(desk: Desk, file: ClientFile) -> None:
    """End the desk and close the file that was laid on it.

    The widgets of the test, which pytest-qt has closed by now, go first: each would show the empty desk.
    """
    tasks.wait_for_all()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.put(None)
    file.close()
    desk.deleteLater()
