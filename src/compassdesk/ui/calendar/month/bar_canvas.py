"""The bars of a month under the mouse: moved by the day, pulled at an end."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of
from compassdesk.ui.calendar import bar_changes, changes
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.month import month_bars, month_layout
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight


class BarCanvas(CalendarCanvas):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.layout_now = month_layout.NOTHING

    def grip_minutes(self, place: QPoint, item: Item) -> int:
        """Whole days from the first day of a bar to where it was gripped."""
        cell = self.layout_now.cell_at(place.x(), place.y())
        lasts = item.last_day is not None and item.starts_at is not None
        return (cell.day - day_of(item)).days * 1440 if lasts and cell is not None else 0

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        return item.last_day is not None and self._hold_edge(start, "items", item)

    def begin_elsewhere(self, start: QPoint, hit: ChipHit) -> bool:
        if hit.kind != "row" or hit.day is None or not self.session.file or self.session.file.read_only:
            return hit.kind == "row"
        kind, key = hit.id.split("/", 1)
        row = next((one for one in getattr(self.session.plan, kind) if one.id == key), None)
        if row is not None and not self._hold_edge(start, kind, row):
            grip = hit.day

            def moved(day: date) -> changes.Intent | None:
                return bar_changes.moved(row, (day - grip).days)

            self._hold_day(start, moved)
        return True

    def _hold_edge(self, start: QPoint, kind: str, row: bar_changes.Lasting) -> bool:
        """Take hold of the end of a bar, where one was gripped."""
        edge = month_bars.edge_at(self.layout_now, kind, row.id, start)
        if edge:
            self._hold_day(start, lambda day: bar_changes.stretched(row, edge, day))
        return bool(edge)

    def _hold_day(self, start: QPoint, change: Callable[[date], changes.Intent | None]) -> None:
        def intent_at(place: QPoint, _copy: bool) -> changes.Intent | None:
            inside = self.mapFromGlobal(place)
            cell = self.layout_now.cell_at(inside.x(), inside.y())
            return change(cell.day) if cell is not None else None

        self.drag.hold(self, intent_at, self.mapToGlobal(start))

    def hover(self, place: QPoint) -> None:
        bar = month_bars.bar_at(self.layout_now, place)
        if bar is not None and month_bars.edge_at(self.layout_now, bar.of.of.kind, bar.of.of.id, place):
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.hovered.emit("")
        elif bar is not None and bar.of.of.kind != "items":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.hovered.emit("")
        else:
            super().hover(place)
