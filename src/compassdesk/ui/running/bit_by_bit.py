"""Something that would hold up the window, done a little at each step: the hand goes before."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

PAUSE = 40
"""Milliseconds between two steps."""


def bit_by_bit(owner: QObject, steps: Iterator[object], *, patience: int = PAUSE) -> None:
    """Take a step after `patience` milliseconds and after each pause until there is none, while the owner is there."""

    def go_on() -> None:
        try:
            next(steps)
        except StopIteration:
            return
        QTimer.singleShot(PAUSE, owner, go_on)

    QTimer.singleShot(patience, owner, go_on)
