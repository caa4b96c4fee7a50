"""Which way the arrows to the sides lead: on is where one reads to, which is the left in what runs from the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget


def step_of(event: QKeyEvent, widget: QWidget) -> int:
    """1 for the arrow that leads on in a widget, -1 for the one that leads back, 0 for any other key."""
    step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
    return -step if widget.isRightToLeft() else step
