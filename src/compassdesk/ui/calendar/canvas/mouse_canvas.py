"""A canvas under the mouse: pointing, clicking, dragging chips, the rubber band, and the menu that is asked for."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas, ChipHit
from compassdesk.ui.calendar.canvas.rubber_band import RubberBand
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class MouseCanvas(ChipCanvas):
    """See the module. Subclasses say which drags are not a move of chips."""

    hovered = Signal(str)
    """The mouse rests or passes over the chip of an item, or over none: then it is empty."""
    card_wanted = Signal(str)
    """The card of an item is asked for with the keyboard."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self._press: tuple[QPoint, ChipHit] | None = None
        self.band = RubberBand()
        self.setMouseTracking(True)

    # --- what a subclass says --------------------------------------------------------------------------------------

    def begin_elsewhere(self, start: QPoint, hit: ChipHit) -> bool:
        """A drag began on something that is no chip; False lets the rubber band have it."""
        del start, hit
        return False

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        """A drag began on a chip; True when it was taken as a change of length."""
        del start, item
        return False

    def grip_minutes(self, place: QPoint, item: Item) -> int:
        """How long after its start an item was gripped, where the view has hours."""
        del place, item
        return 0

    # --- the mouse -------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.moving.cancel()
        place = event.position().toPoint()
        found = self.hit(place)
        self._press = (place, found)
        if found.kind == "chip":
            self.cursor_place.put(self.day_of_chip(found.id), found.id)
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.extend_to(found.id)
                self._press = None
        elif found.day is not None:
            self.cursor_place.put(found.day, None, found.moment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self.drag.active:
            self.drag.follow(event.globalPosition().toPoint())
        elif self.band.rect is not None:
            self.update(self.band.stretch(place))
        elif self._press is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self.hover(place)
        elif (place - self._press[0]).manhattanLength() >= QApplication.startDragDistance():
            self._begin_drag(event.globalPosition().toPoint())

    def hover(self, place: QPoint) -> None:
        """The mouse passes over a place with no button down."""
        found = self.hit(place)
        kind = found.kind
        self.hovered.emit(found.id if kind == "chip" else "")
        clickable = kind in {"chip", "more", "gutter"}
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def _begin_drag(self, place: QPoint) -> None:
        if self._press is None:
            return
        start, found = self._press
        if found.kind == "chip":
            item = self.shown.get(found.id)
            if item is None or found.id in self.places or self.begin_on_edge(start, item):
                return
            if found.id not in self.sight.selected:
                self.choose(found.id)
            elif self.sight.edited is not None:
                self.sight.close_item()
            held = (item, *(one for one in self.selected_items() if one.id != item.id))
            self.drag.take(self, held, place, self.grip_minutes(start, item))
        elif not self.begin_elsewhere(start, found) and found.kind == "day":
            self.band.begin(start)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        press, self._press = self._press, None
        if self.drag.active:
            self.drag.drop(event.globalPosition().toPoint())
        elif self.band.rect is not None:
            self._end_band(add=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif press is not None and press[1] == self.hit(event.position().toPoint()):
            self._click(press[1], adding=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    def _click(self, found: ChipHit, *, adding: bool) -> None:
        if found.kind == "chip" and adding:  # not before the release: pressed and pulled with Ctrl it is a copy
            self.toggle(found.id)
        elif found.kind == "chip":
            self._anchor = found.id
            self.open_chip(found.id)
        elif found.kind != "nothing":
            self.activate(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.hit(event.position().toPoint())
        self._press = None
        if found.kind == "chip" and found.id not in self.places:
            self.sight.open_item(found.id)
        elif found.kind == "day" and found.day is not None:
            self.cursor_place.put(found.day, None, found.moment)
            self.new_wanted.emit()

    def _end_band(self, *, add: bool) -> None:
        area = self.band.end()
        there = [key for key in self.shown if key in self.faces and key not in self.places]
        inside = [key for key in there if self.faces[key].rect.intersects(area)]
        already = self.sight.selected if add else ()
        self.sight.select((*already, *(key for key in inside if key not in already)))
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            found = self._at_keyboard()
            place = self.mapToGlobal(self.place_of(found))
        else:
            found, place = self.hit(event.pos()), event.globalPos()
        if found.kind == "chip" and found.id in self.places:
            self.open_place(found.id)
        elif found.kind == "chip":
            if found.id not in self.sight.selected:
                self.choose(found.id)
            if found.id in self.shown:
                self.cursor_place.put(self.day_of_chip(found.id), found.id)
            self.menu_wanted.emit(found, place)
        elif found.day is not None:
            if found != self.focused_extra:
                self.cursor_place.put(found.day, None, found.moment)
            self.menu_wanted.emit(found, place)

    def _at_keyboard(self) -> ChipHit:
        """What the keyboard is on: a chip, else a day."""
        key = self.cursor_place.item
        on_chip = key is not None and key in self.faces
        return ChipHit("chip", key or "") if on_chip else ChipHit("day", day=self.cursor_place.day)
