"""The actions of the window by the names of its table, for what lies in the window and must not know it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def window_action(widget: QWidget, name: str) -> QAction | None:
    """The action of the window that a widget stands or popped up in; None where there is none of that name."""
    at: QWidget | None = widget
    while at is not None:
        window = at.window()
        found = window.findChild(QAction, name, Qt.FindChildOption.FindDirectChildrenOnly)
        if isinstance(found, QAction):
            return found
        at = window.parentWidget()
    return None


def keys_of(action: QAction) -> str:
    """The action's first shortcut as the platform writes it."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
