"""A canvas with lanes whose names can be pressed: by the mouse, or by the keyboard before it comes to bars and marks.

In a year, where there are no marks, the keyboard goes by the week.
"""

from collections.abc import Collection, Mapping
from datetime import timedelta

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

from compassdesk.ui.calendar.canvas.bar_canvas import BarCanvas
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.move_mode import MoveMode
from compassdesk.ui.calendar.timeline import lane_stops
from compassdesk.ui.calendar.timeline.timeline_layout import NOTHING, LaneBand, SpanBar
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.widgets import painted_parts
from compassdesk.ui.widgets.arrow_steps import step_of

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class LaneCanvas(BarCanvas):
    """See the module. Subclasses keep `layout_now` and `rows`."""

    def __init__(self, session: Session, sight: Sight, drag: DragController, moving: MoveMode) -> None:
        super().__init__(session, sight, drag, moving)
        self.layout_now = NOTHING
        self.rows: Mapping[ChipHit, SpanBar] = {}
        """The bars that can be pressed."""
        self._just_zoomed = False
        """Whether the last press went from the year to its weeks: a second click is about nothing there."""

    def activate(self, hit: ChipHit) -> None:
        if hit.kind == "lane":
            band = lane_stops.lane_of(self.layout_now, hit.id)
            if band is not None:
                lane_stops.toggle_filter(self.sight, band.of)
        elif hit.kind == "week" and hit.day is not None:
            self._just_zoomed = True
            self.sight.set_scale("twelve_weeks", hit.day)
        else:
            super().activate(hit)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._just_zoomed = False
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._just_zoomed:
            super().mouseDoubleClickEvent(event)

    def lane_rect(self, band: LaneBand) -> QRect:
        """Where the name of a lane is pressed."""
        left, right = self.layout_now.axis.turned(0, self.layout_now.axis.names)
        return QRect(left, band.y, right - left, band.height)

    def focused_lane(self) -> str | None:
        """The id of the lane at whose name the keyboard is."""
        return self.focused_extra.id if self.focused_extra is not None and self.focused_extra.kind == "lane" else None

    def put_extra(self, extra: ChipHit | None) -> None:
        """Bring the keyboard to a lane's name or a bar, or back to the days and marks."""
        self.focused_extra = extra
        band = lane_stops.lane_of(self.layout_now, self.focused_lane())
        if band is not None:
            self.ensure_seen(self.lane_rect(band))
        self.update()
        if extra is None or band is not None:  # a bar is told by who brought it there
            painted_parts.focus_moved(self)

    def keep_extra(self) -> None:
        """It stays at the name of a lane, too, and from what has gone it comes back to the days, which is told."""
        before, lane = self.focused_extra, self.focused_lane()
        super().keep_extra()
        lane_gone = lane is not None and lane_stops.lane_of(self.layout_now, lane) is None
        if lane_gone or (before is not None and self.focused_extra is None):
            self.put_extra(None)

    def leave_extra(self) -> None:
        self.focused_extra = None  # what it went to is told by who brought it there

    def bar_stops(self) -> Collection[ChipHit]:
        return self.rows.keys()

    def place_of(self, found: ChipHit) -> QPoint:
        bar = self.rows.get(found)
        return rect_of(bar).center() if bar is not None else super().place_of(found)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason and self.layout_now.lanes:
            self.put_extra(ChipHit("lane", self.layout_now.lanes[0].of.id))
        super().focusInEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._tab(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._key(event):
            super().keyPressEvent(event)

    def _tab(self, event: QKeyEvent) -> bool:
        """Shift+Tab from the first thing or a day leads to the lanes, and from there out; others are not for here."""
        on_lane = self.focused_lane() is not None
        if event.key() == Qt.Key.Key_Tab and on_lane:
            self.put_extra(None)
            return False
        if event.key() != Qt.Key.Key_Backtab:
            return False
        if on_lane:
            self.put_extra(None)
            self.focusPreviousChild()
            return True
        stops, lanes = self.tab_stops(), self.layout_now.lanes
        here = self.keyboard_on(stops)
        if not lanes or (here is not None and here != stops[0]):
            return False
        self.put_extra(ChipHit("lane", lanes[0].of.id))
        return True

    def _key(self, event: QKeyEvent) -> bool:
        """Do what a key asks of the lanes, or of a year; False when it asks nothing of them."""
        key, extra, lane = event.key(), self.focused_extra, self.focused_lane()
        if self.moving.active:
            return False
        if extra is not None and lane is not None:
            if key in _ENTER or key == Qt.Key.Key_Space:
                self.activate(extra)
            elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                step = -1 if key == Qt.Key.Key_Up else 1
                self.put_extra(ChipHit("lane", lane_stops.next_lane(self.layout_now, lane, step)))
            elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Escape}:
                self.put_extra(None)
            else:
                return False
            return True
        on_bar = extra is not None and key in _ENTER
        return bool(self.layout_now.weeks) and not on_bar and self._key_in_year(event)

    def _key_in_year(self, event: QKeyEvent) -> bool:
        """Arrows go by the week, and Enter shows its weeks."""
        from compassdesk.ui.calendar import keyboard

        key, day = event.key(), self.cursor_place.day
        if key in _ENTER:
            self.activate(ChipHit("week", day=day))
            return True
        if step := step_of(event, self):
            keyboard.go_to_day(self, day + timedelta(weeks=step))
        return bool(step)
