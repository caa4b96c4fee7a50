"""A canvas with bars of what lasts several days: moved by the day, pulled at an end, opened by a press."""

from collections.abc import Callable, Collection
from datetime import date

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QKeyEvent

from compassdesk.domain.above_days import ALL_OF
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import SpanPart, day_of, lasts
from compassdesk.ui.calendar import bar_changes, changes
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.place_tip import show_words
from compassdesk.ui.calendar.drag import Spot


class BarCanvas(CalendarCanvas):
    """See the module. Subclasses give `bar_stops`, `bar_at`, `day_at`, `open_day` and `words_at` too."""

    # --- what a subclass says --------------------------------------------------------------------------------------

    def bar_stops(self) -> Collection[ChipHit]:
        """Campaigns and notes, each once where it is first seen, and what stands for more of them; from above."""
        raise NotImplementedError

    def bar_at(self, place: QPoint) -> tuple[SpanPart, QRect] | None:
        """The bar at a place, and where it lies."""
        raise NotImplementedError

    def day_at(self, place: QPoint) -> date | None:
        """The day at a place."""
        raise NotImplementedError

    def open_day(self, day: date) -> None:
        """Show everything of a day in a list beside it."""
        raise NotImplementedError

    @property
    def mirrored(self) -> bool:
        """Whether its days run from right to left."""
        return False

    def words_at(self, place: QPoint) -> str:
        """What a place says to a mouse that rests there."""
        raise NotImplementedError

    # --- the keyboard ----------------------------------------------------------------------------------------------

    def tab_stops(self) -> list[ChipHit]:
        """Day by day, bars before chips."""
        return sorted((*self.bar_stops(), *super().tab_stops()), key=self.day_of_stop)

    def keep_extra(self) -> None:
        """Arranged anew: the keyboard stays on a campaign or a note, wherever it stands now, while it is there."""
        extra = self.focused_extra
        if extra is not None and extra.kind == "row":
            there = next((one for one in self.bar_stops() if one.id == extra.id), None)
            if there is None:
                self.leave_extra()
            else:
                self.focused_extra = there

    def _at_keyboard(self) -> ChipHit:
        extra = self.focused_extra
        return extra if extra is not None and extra.kind == "row" else super()._at_keyboard()

    def _show_menu(self, found: ChipHit, place: QPoint) -> None:
        if found.kind == "row":
            from compassdesk.ui.calendar import bar_menu

            bar_menu.show_bar_menu(self, found, place)
        else:
            super()._show_menu(found, place)

    # --- dragging --------------------------------------------------------------------------------------------------

    def drop_spot(self, place: QPoint) -> Spot | None:
        if (fills := self.place_spot(place)) is not None:
            return fills
        day = self.day_at(place)
        return Spot(changes.on_day(day), exact=False) if day is not None else None

    def grip_minutes(self, place: QPoint, item: Item) -> int:
        """Whole days from the first day of a bar to where it was gripped."""
        day = self.day_at(place)
        return (day - day_of(item)).days * 1440 if day is not None and lasts(item) else 0

    def begin_on_edge(self, start: QPoint, item: Item) -> bool:
        return item.last_day is not None and self._hold_edge(start, "items", item)

    def begin_elsewhere(self, start: QPoint, hit: ChipHit) -> bool:
        if hit.kind != "row" or hit.day is None or not self.session.file or self.session.file.read_only:
            return hit.kind == "row"
        row = bars.row_in(self.session.plan, hit)
        if row is not None and not self._hold_edge(start, bars.row_of(hit)[0], row):
            grip, along = hit.day, bar_changes.items_along(self.session, row)

            def moved(place: QPoint, alone: bool) -> changes.Intent | None:
                day = self.day_at(self.mapFromGlobal(place))
                if day is None:
                    return None
                return bar_changes.moved(row, (day - grip).days, None if alone else along)

            told = bar_changes.how_to_leave() if along.going else ""
            self.drag.hold(self, moved, self.mapToGlobal(start), copies=bool(along.going), beside=told)
        return True

    def _hold_edge(self, start: QPoint, kind: str, row: bar_changes.Lasting) -> bool:
        """Take hold of the end of a bar, where one was gripped."""
        part, edge = self._edge_at(start)
        if part is None or not edge or (part.of.kind, part.of.id) != (kind, row.id):
            return False
        self._hold_day(start, lambda day: bar_changes.stretched(row, edge, day))
        return True

    def _edge_at(self, place: QPoint) -> tuple[SpanPart | None, str]:
        """The bar at a place, and which end of it is gripped there."""
        found = self.bar_at(place)
        return (found[0], bars.edge_at(*found, place.x(), mirrored=self.mirrored)) if found is not None else (None, "")

    def _hold_day(self, start: QPoint, change: Callable[[date], changes.Intent | None]) -> None:
        def intent_at(place: QPoint, _copy: bool) -> changes.Intent | None:
            day = self.day_at(self.mapFromGlobal(place))
            return change(day) if day is not None else None

        self.drag.hold(self, intent_at, self.mapToGlobal(start))

    # --- pointing --------------------------------------------------------------------------------------------------

    def hover(self, place: QPoint) -> None:
        part, edge = self._edge_at(place)
        if edge:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.hovered.emit("")
        elif part is not None and part.of.kind != "items":
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.hovered.emit("")
        else:
            super().hover(place)

    def activate(self, hit: ChipHit) -> None:
        if hit.kind == "row":
            self.open_row(*bars.row_of(hit), hit.day)
        elif hit.kind == "more" and hit.day is not None:
            self.open_day(hit.day)
        else:
            super().activate(hit)

    def open_row(self, kind: str, key: str, day: date | None) -> None:
        """Open the editor of a campaign or a note; for a day of the year ask what is to be planned, of several show all
        that is on the day.
        """
        if kind == "year_days" and day is not None and key.startswith(ALL_OF):
            self.open_day(day)
        elif kind == "year_days" and day is not None:
            from compassdesk.ui.dialogs.plan_day import plan_for_day

            plan_for_day(self.window(), self.session, self.sight, day, key)
        else:
            self.row_wanted.emit(kind, key)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self.show_tip(event)
            return True
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            from compassdesk.ui.calendar import bar_moving

            if bar_moving.wants(self, event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        from compassdesk.ui.calendar import bar_moving

        if not bar_moving.handle(self, event):
            super().keyPressEvent(event)

    def show_tip(self, event: QHelpEvent) -> None:
        """Say what a place says, as text."""
        show_words(self, event, self.words_at(event.pos()))
