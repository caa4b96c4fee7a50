"""A button that opens something in place, as assistive technology sees it: a button that is expanded or collapsed.

Qt takes every checkable button for a check box, which says nothing of what it opens.
"""

from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton

from compassdesk.ui.widgets.own_accessible import ButtonInterface, tell_as


class FoldInterface(ButtonInterface):
    """See the module."""

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = self.button.isChecked()
        state.collapsed = not self.button.isChecked()
        return state


def says_whether_open(*buttons: QAbstractButton) -> None:
    """Let these checkable buttons be known as what opens and folds, and tell each time that they do."""
    for button in buttons:
        tell_as(button, FoldInterface)
        button.toggled.connect(lambda _checked, button=button: _tell(button))


def _tell(button: QAbstractButton) -> None:
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))
