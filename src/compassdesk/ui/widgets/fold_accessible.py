"""A button that opens something in place, as assistive technology sees it: a button that is expanded or collapsed.

Qt takes every checkable button for a check box, which says nothing of what it opens.
"""

from functools import cache, partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget

from compassdesk.ui.widgets.painted_parts import let_go

_made: dict[QObject, list["FoldInterface"]] = {}
_FOLDS = "opensInPlace"


class FoldInterface(QAccessibleWidget):
    """See the module."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)
        self._button = button

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        return said or (self._button.text() if kind == QAccessible.Text.Name else "")

    def state(self) -> QAccessible.State:
        state = super().state()
        state.expandable = True
        state.expanded = self._button.isChecked()
        state.collapsed = not self._button.isChecked()
        return state

    def actionNames(self) -> list[str]:
        return [QAccessibleWidget.pressAction()] if self._button.isEnabled() else []

    def doAction(self, name: str) -> None:
        if name == QAccessibleWidget.pressAction():
            self._button.click()


def says_whether_open(*buttons: QAbstractButton) -> None:
    """Let these checkable buttons be known as what opens and folds, and tell each time that they do."""
    _install()
    for button in buttons:
        button.setProperty(_FOLDS, True)
        if QAccessible.isActive():  # Qt may have made what it makes of every button when its name was set
            let_go(QAccessible.queryAccessibleInterface(button))
        button.toggled.connect(lambda _checked, button=button: _tell(button))


def _tell(button: QAbstractButton) -> None:
    if QAccessible.isActive():
        changed = QAccessible.State()
        changed.expanded = changed.collapsed = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(button, changed))


def _interface(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    if not isinstance(watched, QAbstractButton) or not watched.property(_FOLDS):
        return None
    if watched not in _made:
        watched.destroyed.connect(partial(_forget, watched))
    made = FoldInterface(watched)
    _made.setdefault(watched, []).append(made)
    return made


def _forget(watched: QObject) -> None:
    for one in _made.pop(watched):
        let_go(one)


@cache
def _install() -> None:
    QAccessible.installFactory(_interface)
