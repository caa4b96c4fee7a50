"""The button in a line that opens what can be picked for it; Alt and Down press it too."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QLineEdit, QToolButton

from compassdesk.rendering.look import icons


def add_opening_button(line: QLineEdit, icon: str, words: str) -> QAction:
    """Put it at the end of a line, with words that name it and its keys; what it does is connected to the action."""
    action = line.addAction(icons.icon(icon, "ink3"), QLineEdit.ActionPosition.TrailingPosition)
    action.setText(words)
    action.setToolTip(words)
    for button in line.findChildren(QToolButton):
        button.setAccessibleName(words)
    shortcut = QShortcut(QKeySequence("Alt+Down"), line)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(action.trigger)
    return action
