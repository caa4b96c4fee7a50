"""Escape inside a small form closes that form, not the editor or the page around it."""

from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent


def kept_from_window(event: QEvent) -> bool:
    """Take Escape before the window's shortcut does, for a form whose `event` asks this first; True when taken."""
    if event.type() != QEvent.Type.ShortcutOverride or cast("QKeyEvent", event).key() != Qt.Key.Key_Escape:
        return False
    event.accept()
    return True
