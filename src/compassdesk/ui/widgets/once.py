"""Buttons that do something for good do it once: the second click of a double click is not for them.

By then another row, or another thing to do, may stand under the mouse, which nobody has read.
"""

from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget


def acts_once(*buttons: QWidget) -> None:
    """Let buttons take a double click for a single one."""
    for button in buttons:
        # Of this one button: a filter would be asked about every event of each, and Qt sends dozens before the first.
        button.mouseDoubleClickEvent = _take  # type: ignore[method-assign]


def _take(_event: QMouseEvent) -> None:
    """The click before it did what there is to do."""
