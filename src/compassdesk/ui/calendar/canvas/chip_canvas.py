"""What the month and the hours of the week share: chips that keep up with the desk and can be selected.

A canvas arranges its faces once per change; painting and pointing (`mouse_canvas.py`) only look at what is arranged.
What else can be done to items it leaves to others: it tells that a new one, or a menu, is wanted, and
`calendar_canvas.py` acts.
"""

from collections.abc import Container, Mapping
from datetime import date, datetime
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QRegion, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from compassdesk.domain.plan import Item
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.calendar.canvas.chips import ChipFace
from compassdesk.ui.calendar.drag import DragController, Spot
from compassdesk.ui.calendar.empty_places import EmptyPlaces
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets.parts_told import PartsTold

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


_SHOWN = (
    "items", "channels", "spokespersons", "campaigns", "day_notes", "client", "weekly_places", "year_days",
    "attachments",
)  # fmt: skip
"""The lists of the plan that say something of a chip or a day."""


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
        self.faces: Mapping[str, ChipFace] = {}
        self.shown: dict[str, Item] = {}
        """The items of the view in time order, those hidden behind "+n more" too."""
        self.places = EmptyPlaces(session, sight)
        """The weekly places among `shown`."""
        self._rest_places: list[tuple[QRect, Item]] = []
        """Where they stood when nothing was in the air."""
        self._stale = True
        self._was_selected: tuple[str, ...] = ()
        self._told = PartsTold(self, held=lambda: session.air.plan is not None)
        self.focused_extra: ChipHit | None = None
        """What has the keyboard and is no chip and no day: a week's gutter, or the rest of a full day."""
        self._anchor: str | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        session.plan_changed.connect(self._follow_plan)
        sight.filters_changed.connect(self.refresh)
        sight.colour_changed.connect(self.refresh)
        sight.marks_changed.connect(self.refresh)
        session.preview_changed.connect(self.refresh)
        sight.selection_changed.connect(self._show_selection)
        self.cursor_place.moved.connect(self.leave_extra)

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

    def open_place(self, key: str) -> None:
        """A click, or Enter, on a weekly place."""
        raise NotImplementedError(key)

    def item_at(self, place: QPoint) -> str | None:
        """The item whose chip is at a place."""
        found = self.hit(place)
        return found.id if found.kind == "chip" else None

    def activate(self, hit: ChipHit) -> None:
        """A click, or Enter, on something that is no chip: the week of a day is shown beside the calendar."""
        if hit.day is not None:
            self.sight.select(())
            self.sight.show_week(self.sight.week_of(hit.day))

    def arrow(self, across: int, down: int) -> bool:
        """An arrow key; True when it led to or from something that is no chip and is done with."""
        del across, down
        return False

    def ensure_seen(self, rect: QRect) -> None:
        """Scroll until a place can be seen, in a canvas that scrolls."""

    # --- keeping up with the desk ----------------------------------------------------------------------------------

    def _follow_plan(self, touched: Touched) -> None:
        if touches(touched, *_SHOWN):
            self.refresh()

    def refresh(self) -> None:
        """Arrange anew and repaint what became different."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        before = self.faces
        region = self.arrange()
        if self.session.air.plan is None:
            there = ((key, item) for key, item in self.places.items.items() if key in self.faces)
            self._rest_places = [(self.faces[key].rect, item) for key, item in there]
        self._told.look()
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
        if event.type() == QEvent.Type.LayoutDirectionChange:
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

    def put_extra(self, extra: ChipHit | None) -> None:
        """Bring the keyboard to what is no chip and no day, or from there."""
        self.focused_extra = extra
        self.update()

    def leave_extra(self) -> None:
        """The keyboard went to a chip or a day."""
        self.put_extra(None)

    # --- selection -------------------------------------------------------------------------------------------------

    def open_chip(self, key: str, *, typing: bool = False) -> None:
        """Open an item, with the keyboard in its editor where it is for `typing`; or what a weekly place offers."""
        if key in self.places:
            self.open_place(key)
        elif typing:
            self.sight.edit_item(key)
        else:
            self.sight.open_item(key)

    def place_spot(self, place: QPoint) -> Spot | None:
        """The weekly place that something dropped at a place would fill."""
        found = next((item for rect, item in self._rest_places if rect.contains(place)), None)
        return Spot(found.starts_at, exact=True, place=found) if found is not None else None

    def selected_items(self) -> tuple[Item, ...]:
        """The selected rows, wherever they stand."""
        return self.session.items(self.sight.selected)

    def toggle(self, key: str) -> None:
        """Add an item to the selection, or take it out."""
        if key not in self.places:
            self._anchor = key
            self.sight.toggle(key)

    def extend_to(self, key: str) -> None:
        """Select everything between where the selection began and an item, in time order."""
        order = [one for one in self.shown if one not in self.places]
        if key not in order:
            return
        start = self._anchor if self._anchor in order else key
        first, last = sorted((order.index(start), order.index(key)))
        self.sight.select(tuple(order[first : last + 1]))

    def choose(self, key: str) -> None:
        """Select one item alone; a weekly place is none."""
        self._anchor = key
        self.sight.select(() if key in self.places else (key,))

    def place_of(self, found: ChipHit) -> QPoint:
        """A point on a chip or a day, for a menu that was asked for with the keyboard; a chip may have no room."""
        face = self.faces.get(found.id) if found.kind == "chip" else None
        return face.rect.center() if face is not None else self.rect().center()

    def day_of_chip(self, key: str) -> date:
        """The day in sight at which the keyboard stands on a chip; what began earlier has it where it comes in."""
        item = self.shown.get(key)
        return (self.sight.day_in_sight(item) if item is not None else None) or self.sight.day

    def stops(self) -> list[str]:
        """The chips that the keyboard goes through, in order."""
        return [key for key in self.shown if key in self.faces]

    def tab_stops(self) -> list[ChipHit]:
        """What Tab goes through, in order."""
        return [ChipHit("chip", key) for key in self.stops()]

    def day_of_stop(self, stop: ChipHit) -> date:
        """The day at which the keyboard stands on what Tab goes through."""
        return self.day_of_chip(stop.id) if stop.kind == "chip" else stop.day or self.sight.day

    def keyboard_on(self, stops: Container[ChipHit]) -> ChipHit | None:
        """Which of some stops has the keyboard, None of them for a day."""
        here = (self.focused_extra, ChipHit("chip", self.cursor_place.item or ""))
        return next((one for one in here if one is not None and one in stops), None)


def _changed(before: Mapping[str, ChipFace], after: Mapping[str, ChipFace]) -> list[QRect]:
    """Where chips came, went or changed."""
    rects: list[QRect] = []
    for key in before.keys() | after.keys():
        old, new = before.get(key), after.get(key)
        if old is not new and old != new:
            rects += [one.rect.adjusted(-HALO, -HALO, HALO, HALO) for one in (old, new) if one is not None]
    return rects
