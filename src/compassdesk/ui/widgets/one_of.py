"""Buttons of which one holds, as in every desktop: Tab comes to that one, arrows lead from one to the next.

Assistive technology is told of radio buttons, or of tabs; Qt takes every checkable button for a check box.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QButtonGroup, QWidget

from compassdesk.ui.widgets.own_accessible import ButtonInterface, tell_as

_UNSETTLING = {
    QEvent.Type.EnabledChange,
    QEvent.Type.ShowToParent,
    QEvent.Type.HideToParent,
    QEvent.Type.FocusOut,
}


class RadioInterface(ButtonInterface):
    """One of a few choices."""

    role_of_all = QAccessible.Role.RadioButton

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = True  # by the arrows, where not by Tab
        state.checkable = True
        state.checked = self.button.isChecked()
        return state


class TabInterface(ButtonInterface):
    """One of the pages, or of the views, that stand in the same place."""

    role_of_all = QAccessible.Role.PageTab

    def state(self) -> QAccessible.State:
        state = super().state()
        state.focusable = state.selectable = True
        state.selected = self.button.isChecked()
        return state


class OneOf(QButtonGroup):
    """The buttons stand in `around`; where they are `tabs`, it is told as the list of them and needs a name.

    Qt itself leads the arrows on, and chooses where they come to.
    """

    def __init__(self, around: QWidget, *, tabs: bool = False) -> None:
        super().__init__(around)
        self._tabs = tabs
        if tabs:
            tell_as(around, tabs_in)
        self.buttonToggled.connect(self._show)

    def add(self, button: QAbstractButton) -> None:
        """Take a button in, and let it be one that can hold."""
        button.setCheckable(True)
        tell_as(button, TabInterface if self._tabs else RadioInterface)
        button.installEventFilter(self)
        self.addButton(button)
        self._settle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if event.type() in _UNSETTLING:
            self._settle()
        return False

    def _show(self, button: QAbstractButton, holds: bool) -> None:
        self._settle()
        if holds and self._tabs and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(button, QAccessible.Event.Selection))

    def _settle(self) -> None:
        """Let Tab come to the one that holds; to the first where none that can be reached does."""
        reachable = [one for one in self.buttons() if one.isEnabled() and not one.isHidden()]
        holding = next((one for one in reachable if one.isChecked()), reachable[0] if reachable else None)
        for one in self.buttons():
            policy = one.focusPolicy()
            tabs = Qt.FocusPolicy.TabFocus
            wanted = policy | tabs if one is holding else policy & ~tabs
            if wanted != policy:
                one.setFocusPolicy(wanted)


def tabs_in(widget: QWidget) -> QAccessibleWidget:
    """What is told of that in which tabs stand."""
    return QAccessibleWidget(widget, QAccessible.Role.PageTabList)
