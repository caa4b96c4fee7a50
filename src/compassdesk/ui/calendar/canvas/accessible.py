"""What assistive technology sees of a painted calendar: a list whose rows are the chips, each with its sentence."""

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas


class CanvasInterface(QAccessibleWidget):
    """A canvas as a list."""

    def __init__(self, canvas: ChipCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.List)
        self.canvas = canvas
        self._children: dict[str, ChipInterface] = {}

    def childCount(self) -> int:
        return len(self.canvas.stops())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        stops = self.canvas.stops()
        return self.chip(stops[index]) if 0 <= index < len(stops) else None

    def chip(self, key: str) -> "ChipInterface":
        """The interface of one chip, made once, because Qt keeps no hold on it."""
        if key not in self._children:
            self._children[key] = ChipInterface(self, key)
            QAccessible.registerAccessibleInterface(self._children[key])
        return self._children[key]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        stops = self.canvas.stops()
        return stops.index(child.key) if isinstance(child, ChipInterface) and child.key in stops else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        for key in self.canvas.stops():
            if self.chip(key).rect().contains(x, y):
                return self.chip(key)
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        key = self.canvas.cursor_place.item
        return self.chip(key) if self.canvas.hasFocus() and key in self.canvas.faces else None


class ChipInterface(QAccessibleInterface):
    """One chip as a row of the list."""

    def __init__(self, parent: CanvasInterface, key: str) -> None:
        super().__init__()
        self._parent = parent
        self.key = key

    def isValid(self) -> bool:
        return self.key in self._parent.canvas.faces

    def object(self) -> QObject | None:  # type: ignore[override]  # Qt asks for none where there is none
        return None

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # Qt asks for none where there is none
        return None

    def text(self, kind: QAccessible.Text) -> str:
        canvas = self._parent.canvas
        item = canvas.shown.get(self.key)
        return canvas.book.sentence(item) if item is not None and kind == QAccessible.Text.Name else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        del kind, text

    def rect(self) -> QRect:
        canvas = self._parent.canvas
        face = canvas.faces.get(self.key)
        if face is None:
            return QRect()
        return QRect(canvas.mapToGlobal(face.rect.topLeft()), face.rect.size())

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def state(self) -> QAccessible.State:
        canvas = self._parent.canvas
        state = QAccessible.State()
        state.focusable = state.selectable = state.multiSelectable = True
        state.focused = canvas.hasFocus() and canvas.cursor_place.item == self.key
        state.selected = self.key in canvas.sight.selected
        return state


_made: dict[ChipCanvas, CanvasInterface] = {}


def _interface(_class_name: str, watched: QObject) -> QAccessibleInterface | None:
    if not isinstance(watched, ChipCanvas):
        return None
    if watched not in _made:
        _made[watched] = CanvasInterface(watched)
        watched.destroyed.connect(lambda: _made.pop(watched, None))
    return _made[watched]


def install() -> None:
    """Let Qt know about painted calendars."""
    QAccessible.installFactory(_interface)


def focus_moved(canvas: ChipCanvas) -> None:
    """Tell that the keyboard is on another chip."""
    if not QAccessible.isActive() or not canvas.hasFocus():
        return
    interface = QAccessible.queryAccessibleInterface(canvas)
    key = canvas.cursor_place.item
    event = QAccessibleEvent(canvas, QAccessible.Event.Focus)
    if isinstance(interface, CanvasInterface) and key in canvas.faces:
        event.setChild(interface.indexOfChild(interface.chip(key or "")))
    QAccessible.updateAccessibility(event)
