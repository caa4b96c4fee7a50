"""Buttons that do something for good do it once: the second click of a double click is not for them.

By then another row, or another thing to do, may stand under the mouse, which nobody has read.
"""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Once(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.MouseButtonDblClick or super().eventFilter(watched, event)


def acts_once(*buttons: QWidget) -> None:
    """Let buttons take a double click for a single one."""
    for button in buttons:
        button.installEventFilter(_Once(button))
