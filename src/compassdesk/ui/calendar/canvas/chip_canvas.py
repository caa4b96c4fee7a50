"""What the month and the hours of the week share: chips that can be pointed at, selected and dragged.

A canvas arranges its faces once per change; painting and pointing only look at what is arranged. What else can be done
to items it leaves to others: it tells that a new one, or a menu, is wanted, and `calendar_canvas.py` acts.
"""

from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.canvas.chip_facts import FactBook, day_of
from compassdesk.ui.calendar.canvas.chips import ChipFace
from compassdesk.ui.calendar.canvas.rubber_band import RubberBand
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

MANY = 60
"""With more changes than this everything is painted: a region of many pieces costs more than it saves."""
HALO = 4
"""How far selection and focus outlines reach around a chip."""


class ChipHit(NamedTuple):
    """What is at a place: a chip, the rest of a full day, a week's gutter, a day, or nothing."""

    kind: str
    id: str = ""
    day: date | None = None
    moment: datetime | None = None


NOTHING = ChipHit("nothing")


class ChipCanvas(QWidget):
    """See the module. Subclasses give `arrange`, `hit`, `drop_spot` and the painting."""

    new_wanted = Signal()
    """A new item is wanted where the cursor stands."""
    menu_wanted = Signal(ChipHit, QPoint)
    """A menu is wanted for a chip, which is selected by then, or for a day; and where on the screen."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__()
        self.session, self.sight, self.drag, self.moving = session, sight, drag, moving
        self.cursor_place = sight.cursor
        drag.add_target(self)
        self.book = FactBook()
        self.faces: dict[str, ChipFace] = {}
        self.shown: dict[str, Item] = {}
        """The items of the view in time order, those hidden behind "+n more" too."""
        self._stale = True
        self._was_selected: tuple[str, ...] = ()
        self.focused_extra: ChipHit | None = None
        """What has the keyboard and is no chip and no day: a week's gutter, or the rest of a full day."""
        self._press: tuple[QPoint, ChipHit] | None = None
        self.band = RubberBand()
        self._anchor: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        session.preview_changed.connect(self.refresh)
        sight.selection_changed.connect(self._show_selection)
        self.cursor_place.moved.connect(self.update)

    # --- what a subclass says --------------------------------------------------------------------------------------

    def arrange(self) -> QRegion | None:
        """Work out `faces` anew; what to repaint besides changed chips, None for everything."""
        raise NotImplementedError

    def hit(self, place: QPoint) -> ChipHit:
        """What is at a place."""
        raise NotImplementedError

    def drop_spot(self, place: QPoint) -> Spot | None:
        """Where something dropped at a place would land."""
        raise NotImplementedError

    def activate(self, hit: ChipHit) -> None:
        """A click, or Enter, on something that is no chip."""
        raise NotImplementedError

    def begin_elsewhere(self, start: QPoint, hit: ChipHit) -> bool:
        """A drag began on something that is no chip; False lets the rubber band have it."""
        del start, hit
        return False

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        """A drag began on a chip; True when it was taken as a change of length."""
        del start, item
        return False

    def arrow(self, across: int, down: int) -> bool:
        """An arrow key; True when it led to or from something that is no chip and is done with."""
        del across, down
        return False

    def ensure_seen(self, rect: QRect) -> None:
        """Scroll until a place can be seen, in a canvas that scrolls."""

    # --- keeping up with the desk ----------------------------------------------------------------------------------

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, "items", "channels", "spokespersons", "day_notes", "client"):
            self.refresh()

    def refresh(self) -> None:
        """Arrange anew and repaint what became different."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        before = self.faces
        region = self.arrange()
        changed = _changed(before, self.faces) if region is not None else []
        if region is None or len(changed) > MANY:
            self.update()
        else:
            for rect in changed:
                region = region.united(rect)
            self.update(region)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.book.forget()
            self.refresh()
        elif event.type() in {QEvent.Type.PaletteChange, QEvent.Type.StyleChange}:
            self.update()

    def _show_selection(self) -> None:
        for key in {*self._was_selected, *self.sight.selected}:
            if key in self.faces:
                self.update(self.faces[key].rect.adjusted(-HALO, -HALO, HALO, HALO))
        self._was_selected = self.sight.selected

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.moving.cancel()
        self.update()

    # --- selection -------------------------------------------------------------------------------------------------

    def selected_items(self) -> tuple[Item, ...]:
        """The selected rows, wherever they stand."""
        return self.session.items(self.sight.selected)

    def toggle(self, key: str) -> None:
        """Add an item to the selection, or take it out."""
        chosen = self.sight.selected
        self._anchor = key
        self.sight.select(tuple(one for one in chosen if one != key) if key in chosen else (*chosen, key))

    def extend_to(self, key: str) -> None:
        """Select everything between where the selection began and an item, in time order."""
        order = list(self.shown)
        start = self._anchor if self._anchor in self.shown else key
        first, last = sorted((order.index(start), order.index(key)))
        self.sight.select(tuple(order[first : last + 1]))

    def choose(self, key: str) -> None:
        """Select one item alone."""
        self._anchor = key
        self.sight.select((key,))

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
            item = self.shown[found.id]
            self.cursor_place.put(item.starts_at.date() if item.starts_at else self.sight.day, found.id)
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
        kind = self.hit(place).kind
        clickable = kind in {"chip", "more", "gutter"}
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)

    def _begin_drag(self, place: QPoint) -> None:
        if self._press is None:
            return
        start, found = self._press
        if found.kind == "chip":
            item = self.shown.get(found.id)
            if item is None or self.begin_on_edge(start, item):
                return
            if found.id not in self.sight.selected:
                self.choose(found.id)
            elif self.sight.edited is not None:
                self.sight.close_item()
            held = (item, *(one for one in self.selected_items() if one.id != item.id))
            self.drag.take(self, held, place, self.grip_minutes(start, item))
        elif not self.begin_elsewhere(start, found) and found.kind == "day":
            self.band.begin(start)

    def grip_minutes(self, place: QPoint, item: Item) -> int:
        """How long after its start an item was gripped, where the view has hours."""
        del place, item
        return 0

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
            self.sight.open_item(found.id)
        elif found.kind != "nothing":
            self.activate(found)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        found = self.hit(event.position().toPoint())
        self._press = None
        if found.kind == "chip":
            self.sight.open_item(found.id)
        elif found.kind == "day" and found.day is not None:
            self.cursor_place.put(found.day, None, found.moment)
            self.new_wanted.emit()

    def _end_band(self, *, add: bool) -> None:
        area = self.band.end()
        inside = [key for key in self.shown if key in self.faces and self.faces[key].rect.intersects(area)]
        already = self.sight.selected if add else ()
        self.sight.select((*already, *(key for key in inside if key not in already)))
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            key = self.cursor_place.item
            found = ChipHit("chip", key) if key in self.faces else ChipHit("day", day=self.cursor_place.day)
            place = self.mapToGlobal(self.place_of(found))
        else:
            found, place = self.hit(event.pos()), event.globalPos()
        if found.kind == "chip":
            if found.id not in self.sight.selected:
                self.choose(found.id)
            if found.id in self.shown:
                self.cursor_place.put(day_of(self.shown[found.id]), found.id)
            self.menu_wanted.emit(found, place)
        elif found.day is not None:
            self.cursor_place.put(found.day, None, found.moment)
            self.menu_wanted.emit(found, place)

    def place_of(self, found: ChipHit) -> QPoint:
        """A point on a chip or a day, for a menu that was asked for with the keyboard."""
        return self.faces[found.id].rect.center() if found.kind == "chip" else self.rect().center()

    def stops(self) -> list[str]:
        """What Tab goes through, in order."""
        return [key for key in self.shown if key in self.faces]


def _changed(before: dict[str, ChipFace], after: dict[str, ChipFace]) -> list[QRect]:
    """Where chips came, went or changed."""
    rects: list[QRect] = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old is not new and old != new:
            rects += [one.rect.adjusted(-HALO, -HALO, HALO, HALO) for one in (old, new) if one is not None]
    return rects
