"""Waiting until nothing is looked at any more for reminders, nor will be."""

from PySide6.QtCore import QCoreApplication

from compassdesk.ui.desk.reminding import Reminding
from compassdesk.ui.running import tasks
from seen import timer

LINKS = 2
"""What is remembered is written by one worker, and looked at by another behind it."""


def rest(qtbot, reminding: Reminding) -> None:
    """Let each worker end and its answer arrive, also that of a worker that ended before anybody waited."""
    soon = timer(reminding)
    while True:
        for _ in range(LINKS):
            tasks.wait_for_all()
            QCoreApplication.processEvents()
        if not soon.isActive():
            return
        qtbot.waitUntil(lambda: not soon.isActive())
