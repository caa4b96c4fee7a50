"""The parts of a timeline as assistive technology sees them: its weeks or months, the names of its lanes, its marks."""

from datetime import timedelta

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.timeline import lane_stops
from compassdesk.ui.calendar.timeline.timeline_canvas import TimelineCanvas
from compassdesk.ui.calendar.timeline.timeline_head import TimelineHead
from compassdesk.ui.calendar.timeline.timeline_stops import Stop
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts


class TimelineParts(CanvasParts[TimelineCanvas]):
    """Marks in time order behind the lanes' names, and in a year the weeks of each lane."""

    def days(self) -> dict[ChipHit, QRect]:
        canvas = self.widget
        lanes = {ChipHit("lane", band.of.key): canvas.lane_rect(band) for band in canvas.layout_now.lanes}
        return {**lanes, **self._weeks()}

    def _weeks(self) -> dict[ChipHit, QRect]:
        """The weeks of a year from top to bottom, as they are pressed."""
        layout = self.widget.layout_now
        if not layout.weeks:
            return {}
        starts = ((layout.axis.first + timedelta(days=at), *layout.axis.span(at, at + 7)) for at in self._mondays())
        return {
            ChipHit("week", day=day): QRect(left, 0, right - left, self.widget.height()) for day, left, right in starts
        }

    def _mondays(self) -> range:
        return range(0, self.widget.layout_now.axis.days, 7)

    def words(self, key: ChipHit) -> str:
        canvas = self.widget
        if key.kind == "lane":
            band = lane_stops.lane_of(canvas.layout_now, key.id)
            if band is None:
                return ""
            return f"{lane_stops.hint(canvas.sight, band.of)}, {lane_stops.many_words(band.many)}"
        if key.kind == "week" and key.day is not None:
            return lane_stops.week_words(canvas.layout_now, key.day)
        return super().words(key)

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return super().role_of(key) if key.kind == "chip" else QAccessible.Role.Button

    def actions(self, key: ChipHit) -> tuple[str, ...]:
        if key.kind == "lane":
            band = lane_stops.lane_of(self.widget.layout_now, key.id)
            return (PRESS, FOCUS) if band is not None and lane_stops.can_filter(band.of) else (FOCUS,)
        return (PRESS,) if key.kind == "week" else super().actions(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind == "lane":
            self.widget.put_extra(key)
        else:
            super().bring_keyboard(key)


class HeadParts(Parts[TimelineHead]):
    """Each week, or each month of a year, is a button."""

    def all(self) -> list[Stop]:
        return list(self.widget.stops)

    def words(self, key: Stop) -> str:
        return self.widget.words_of(key) if key in self.widget.stops else ""

    def rect(self, key: Stop) -> QRect:
        return self.widget.rect_of(key)

    def focused(self) -> Stop | None:
        return self.widget.stops[self.widget.at] if self.widget.stops else None

    def role_of(self, key: Stop) -> QAccessible.Role:
        del key
        return QAccessible.Role.Button

    def actions(self, key: Stop) -> tuple[str, ...]:
        del key
        return (PRESS, FOCUS)

    def do(self, key: Stop, action: str) -> None:
        if action == FOCUS:
            self.widget.setFocus()
            self.widget.go_to(self.widget.stops.index(key))
        else:
            self.widget.press(key)
