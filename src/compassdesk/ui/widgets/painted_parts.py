"""What assistive technology sees of a painted widget: parts with names and places, which can be reached and pressed.

Whoever paints describes its widget once with `describe`; the interfaces are made when somebody asks for them.
"""

from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QColor,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6 import isValid

from compassdesk.ui.widgets.own_accessible import let_go

W = TypeVar("W", bound=QWidget)
PRESS, FOCUS, MENU = "Press", "SetFocus", "ShowMenu"
"""The names of actions in QAccessibleActionInterface."""


class Parts(Generic[W]):
    """The parts of one widget, each by a key of its own kind; places are in the widget's coordinates."""

    role = QAccessible.Role.List

    def __init__(self, widget: W) -> None:
        self.widget = widget

    def all(self) -> list[Any]:
        """The parts in the order in which they are read."""
        raise NotImplementedError

    def has(self, key: Any) -> bool:
        """Whether a part is there."""
        return key in self.all()

    def words(self, key: Any) -> str:
        """What a part is called; a part that went is called nothing."""
        raise NotImplementedError

    def rect(self, key: Any) -> QRect:
        """Where a part is seen."""
        raise NotImplementedError

    def focused(self) -> Any | None:
        """The part that has the keyboard while the widget has it."""
        return None

    def role_of(self, key: Any) -> QAccessible.Role:
        del key
        return QAccessible.Role.ListItem

    def is_chosen(self, key: Any) -> bool | None:
        """Whether a part is selected; None where parts are not selected."""
        del key
        return None

    def actions(self, key: Any) -> tuple[str, ...]:
        """What can be done with a part, of PRESS, FOCUS and MENU."""
        del key
        return ()

    def do(self, key: Any, action: str) -> None:
        """Do one of the actions."""
        raise NotImplementedError


class PaintedInterface(QAccessibleWidget):
    """A painted widget with its parts."""

    def __init__(self, widget: QWidget, parts: Parts[Any]) -> None:
        super().__init__(widget, parts.role)
        self.painted, self.parts = widget, parts
        self._children: dict[Hashable, PartInterface] = {}

    def childCount(self) -> int:
        return len(self.parts.all())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        keys = self.parts.all()
        return self.part(keys[index]) if 0 <= index < len(keys) else None

    def part(self, key: Hashable) -> "PartInterface":
        """The interface of one part, made once, because Qt keeps no hold on it."""
        if key not in self._children:
            self._children[key] = PartInterface(self, key)
            QAccessible.registerAccessibleInterface(self._children[key])
        return self._children[key]

    def forget(self) -> None:
        """Let Qt delete what it knows of this; a part belongs to no object, so nothing else would make it go."""
        for one in (*self._children.values(), self):
            let_go(one)

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self.parts.all()
        return keys.index(child.key) if isinstance(child, PartInterface) and child.key in keys else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        place = self.painted.mapFromGlobal(QRect(x, y, 1, 1).topLeft())
        return next((self.part(key) for key in self.parts.all() if self.parts.rect(key).contains(place)), None)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        key = self.parts.focused() if self.painted.hasFocus() else None
        return self.part(key) if key is not None and self.parts.has(key) else None


class PartInterface(QAccessibleWidget):
    """One part. It is a QAccessibleWidget for its actions alone: nothing else can offer any from Python.

    It has no object of its own, so all that would ask for one is answered here.
    """

    def __init__(self, owner: PaintedInterface, key: Any) -> None:
        super().__init__(owner.painted, QAccessible.Role.ListItem)
        self._owner, self._parts = owner, owner.parts
        self.key = key

    def isValid(self) -> bool:
        return isValid(self._owner.painted) and self._parts.has(self.key)

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt asks for none where there is none
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt asks for none where there is none
        return self._owner.window() if isValid(self._owner.painted) else None

    def relations(self, match: QAccessible.RelationFlag) -> list[Any]:  # type: ignore[override]  # the binding names no type
        del match
        return []

    def foregroundColor(self) -> QColor:
        return QColor()

    def backgroundColor(self) -> QColor:
        return QColor()

    def parent(self) -> QAccessibleInterface:
        return self._owner

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        del index
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        del x, y
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        return None

    def text(self, kind: QAccessible.Text) -> str:
        return self._parts.words(self.key) if kind == QAccessible.Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        del kind, text

    def rect(self) -> QRect:
        if not self.isValid():
            return QRect()
        place = self._parts.rect(self.key)
        return QRect(self._owner.painted.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return self._parts.role_of(self.key)

    def state(self) -> QAccessible.State:
        state = QAccessible.State()
        if not self.isValid():
            state.invalid = True
            return state
        state.focusable = FOCUS in self._parts.actions(self.key)
        state.focused = self._owner.painted.hasFocus() and self._parts.focused() == self.key
        chosen = self._parts.is_chosen(self.key)
        state.selectable = state.multiSelectable = chosen is not None
        state.selected = bool(chosen)
        return state

    def actionNames(self) -> list[str]:
        return list(self._parts.actions(self.key)) if self.isValid() else []

    def doAction(self, name: str) -> None:
        if name in self.actionNames():
            self._parts.do(self.key, name)


class FocusIn(QObject):
    """Tells which part has the keyboard when a painted widget gets it, a turn later: Qt tells the widget first."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.tell_soon(watched)
        return False

    def tell_soon(self, widget: QWidget) -> None:
        """Tell it once Qt has told that the widget has the keyboard."""
        QTimer.singleShot(0, widget, partial(focus_moved, widget))


_focus = FocusIn()
_known: dict[type[QWidget], Callable[[Any], Parts[Any]]] = {}
_made: dict[QObject, list[PaintedInterface]] = {}


def _interface(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    """A new one each time: Qt asks again when a connection changed the widget's meta-object, and deletes each."""
    parts_of = next((_known[kind] for kind in type(watched).__mro__ if kind in _known), None)
    if parts_of is None or not isinstance(watched, QWidget):
        return None
    if watched not in _made:
        watched.installEventFilter(_focus)
        if watched.hasFocus():
            _focus.tell_soon(watched)
        watched.destroyed.connect(partial(_forget, watched))
    made = PaintedInterface(watched, parts_of(watched))
    _made.setdefault(watched, []).append(made)
    return made


def _forget(watched: QObject) -> None:
    for one in _made.pop(watched):
        one.forget()


def describe(kind: type[W], parts_of: Callable[[W], Parts[W]]) -> None:
    """Let Qt know the parts of a kind of widget, and of the kinds made from it that have no parts of their own."""
    _known[kind] = parts_of


def install() -> None:
    """Let Qt ask here; once, by an application that is there."""
    QAccessible.installFactory(_interface)


def focus_moved(widget: QWidget) -> None:
    """Tell that the keyboard is on another part of a widget."""
    if not QAccessible.isActive() or not widget.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(widget)
    event = QAccessibleEvent(widget, QAccessible.Event.Focus)
    if isinstance(interface, PaintedInterface) and (part := interface.focusChild()) is not None:
        event.setChild(interface.indexOfChild(part))
    QAccessible.updateAccessibility(event)


def parts_of(widget: QWidget) -> Parts[Any] | None:
    """The parts of a widget as they are told; None for one that has none."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.parts if isinstance(interface, PaintedInterface) else None


def parts_changed(widget: QWidget) -> None:
    """Tell that a widget has other parts than before, or in another order.

    It is told as of one part that came: of an order that changed Qt makes a message for each part on the bus of Linux,
    which of a year would be thousands.
    """
    if not QAccessible.isActive():
        return
    event = QAccessibleEvent(widget, QAccessible.Event.ObjectReorder)
    interface = QAccessible.queryAccessibleInterface(widget)
    if isinstance(interface, PaintedInterface) and interface.childCount():
        event = QAccessibleEvent(widget, QAccessible.Event.ObjectCreated)
        event.setChild(0)
    QAccessible.updateAccessibility(event)
