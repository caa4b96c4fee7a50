"""Many rows let go of in a worker, some at a time: all at once they hold every thread, however they are let go of."""

import time
from typing import Any

from PySide6.QtCore import QTimer

from compassdesk.ui.running import tasks

AT_ONCE = 1000
"""Rows of an item take some two milliseconds."""


def let_go(rows: list[Any]) -> None:
    """Empty a list that is the last to hold its rows once this turn is over; where others do, they go all at once."""
    QTimer.singleShot(0, lambda: tasks.run_task(None, lambda: _emptied(rows), lambda _nothing: None))


def _emptied(rows: list[Any]) -> None:
    while rows:
        del rows[-AT_ONCE:]
        time.sleep(0)  # whoever waits for the interpreter goes first
