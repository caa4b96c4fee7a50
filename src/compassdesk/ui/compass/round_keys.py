"""The keys of what is drawn as a round: arrows go along it, Enter and Space choose."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}


def step(event: QKeyEvent) -> int:
    """How many parts further clockwise a key leads; 0 for a key that does not."""
    return _STEPS.get(Qt.Key(event.key()), 0)


def chooses(event: QKeyEvent) -> bool:
    """Whether a key chooses the part that has the keyboard."""
    return event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}
