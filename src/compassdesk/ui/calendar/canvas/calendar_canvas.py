"""A canvas as it stands in the calendar: keys go through its chips, menus open over it, new items are made in it."""

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QKeyEvent

from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.mouse_canvas import MouseCanvas
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class CalendarCanvas(MouseCanvas):
    """See the module. It joins a canvas with what acts on it; that is loaded when it is first wanted."""

    row_wanted = Signal(str, str)
    """The editor of a row of the plan is wanted: which list it stands in, and its id."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.new_wanted.connect(self._make_new)
        self.menu_wanted.connect(self._show_menu)

    def _make_new(self) -> None:
        from compassdesk.ui.calendar import commands

        commands.new_item(self.session, self.sight)

    def _show_menu(self, found: ChipHit, place: QPoint) -> None:
        from compassdesk.ui.calendar import item_menu

        show = item_menu.show_item_menu if found.kind == "chip" else item_menu.show_day_menu
        show(self, self.session, self.sight, place)

    def open_place(self, key: str) -> None:
        from compassdesk.ui.calendar import place_menu

        item = self.places.items.get(key)
        if item is not None:
            place = self.mapToGlobal(self.place_of(ChipHit("chip", key)))
            place_menu.show_place_menu(self, self.session, self.sight, item, place, self.row_wanted.emit)

    def event(self, event: QEvent) -> bool:
        """Tab goes through the chips before it leaves the calendar; letters the canvas uses are not shortcuts here."""
        if isinstance(event, QKeyEvent):
            from compassdesk.ui.calendar import keyboard

            if event.type() == QEvent.Type.ShortcutOverride and keyboard.wants(self, event):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and keyboard.handle_tab(self, event):
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from compassdesk.ui.calendar import keyboard

        if not keyboard.handle(self, event):
            super().keyPressEvent(event)
