"""What a person finds in a window: by the words on it, not by its name in the code."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget


def button(widget: QWidget, words: str) -> QAbstractButton:
    """The one button below a widget that says `words`, perhaps among others."""
    (found,) = (one for one in widget.findChildren(QAbstractButton) if words in one.text())
    return found


def action(widget: QWidget, words: str) -> QAction:
    """The one action below a widget (of its menu) that says `words`."""
    (found,) = (one for one in widget.findChildren(QAction) if one.text() == words)
    return found


def labels(widget: QWidget) -> list[str]:
    """What the labels below a widget say, in their order."""
    return [one.text() for one in widget.findChildren(QLabel)]


def timer(owner: QObject) -> QTimer:
    """The one timer of an object."""
    (found,) = owner.findChildren(QTimer)
    return found
