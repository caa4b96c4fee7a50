"""Widgets that are told to assistive technology otherwise than Qt would by itself.

Qt asks for an interface again when a connection changed a widget's meta-object, and deletes each one it was given: so
each question gets one of its own, and what Qt has not deleted when the widget goes is given to it to delete.
"""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import isValid

Make = Callable[[Any], QAccessibleInterface]
_PROPERTY = "toldAs"
_known: dict[str, Make] = {}
_made: dict[QObject, list[QAccessibleInterface]] = {}


class ButtonInterface(QAccessibleWidget):
    """A button, which can be pressed."""

    role_of_all = QAccessible.Role.Button

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, self.role_of_all)
        self.button = button

    def text(self, kind: QAccessible.Text) -> str:
        said = super().text(kind)
        return said or (self.button.text() if kind == QAccessible.Text.Name else "")

    def actionNames(self) -> list[str]:
        return [QAccessibleWidget.pressAction()] if self.button.isEnabled() else []

    def doAction(self, name: str) -> None:
        if name == QAccessibleWidget.pressAction():
            self.button.click()


def tell_as(widget: QWidget, make: Make) -> None:
    """Let what is told of a widget be what `make` makes of it: a class, or a function with a name of its own."""
    _known[make.__name__] = make
    widget.setProperty(_PROPERTY, make.__name__)
    if QAccessible.isActive():  # Qt may have made what it makes of every such widget when its name was set
        let_go(QAccessible.queryAccessibleInterface(widget))


def let_go(interface: QAccessibleInterface) -> None:
    """Let Qt delete an interface whose object goes: what Python freed first, Qt would free again."""
    if isValid(interface):
        QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(interface))


def _interface(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    name = watched.property(_PROPERTY) if isinstance(watched, QWidget) else None
    if name is None:
        return None
    if watched not in _made:
        watched.destroyed.connect(partial(_forget, watched))
    made = _known[name](watched)
    _made.setdefault(watched, []).append(made)
    return made


def _forget(watched: QObject) -> None:
    for one in _made.pop(watched):
        let_go(one)


def install() -> None:
    """Let Qt ask here; once, by an application that is there: of two that answer Qt asks the later one first."""
    QAccessible.installFactory(_interface)
