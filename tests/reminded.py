"""Waiting until nothing is looked at any more for reminders, nor will be."""

from compassdesk.ui.desk.reminding import Reminding
from compassdesk.ui.running import tasks
from seen import timer


def rest(qtbot, reminding: Reminding) -> None:
    """Let each worker end and its answer arrive, and whatever that begins, however slow the workers are."""
    soon = timer(reminding)
    qtbot.waitUntil(lambda: not tasks._tasks and not soon.isActive())  # noqa: SLF001 - nobody else wants to know
