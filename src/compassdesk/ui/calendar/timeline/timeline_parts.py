"""The parts of a timeline as assistive technology sees them: its weeks or months, the names of its lanes, its marks."""

from datetime import timedelta

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.timeline import lane_stops
from compassdesk.ui.calendar.timeline.timeline_canvas import TimelineCanvas
from compassdesk.ui.calendar.timeline.timeline_head import TimelineHead
from compassdesk.ui.calendar.timeline.timeline_layout import TimelineLayout
from compassdesk.ui.calendar.timeline.timeline_stops import Stop
from compassdesk.ui.widgets.painted_parts import FOCUS, PRESS, Parts


class TimelineParts(CanvasParts[TimelineCanvas]):
    """Marks in time order, the names of lanes, bars, and the days, or of a year the weeks."""

    def __init__(self, widget: TimelineCanvas) -> None:
        super().__init__(widget)
        self._of: tuple[TimelineLayout, int] | None = None
        self._places: dict[ChipHit, QRect] = {}

    def days(self) -> dict[ChipHit, QRect]:
        """The lanes' names, bars, then the days, or the weeks of a year, from top to bottom; once for a layout."""
        canvas, layout = self.widget, self.widget.layout_now
        of = layout, canvas.height()
        if self._of is None or self._of[0] is not layout or self._of[1] != of[1]:
            lanes = {ChipHit("lane", band.of.id): canvas.lane_rect(band) for band in layout.lanes}
            rows = {key: rect_of(bar) for key, bar in canvas.rows.items()}
            self._of, self._places = of, {**lanes, **rows, **self._columns(7 if layout.weeks else 1)}
        return self._places

    def _columns(self, days: int) -> dict[ChipHit, QRect]:
        """What is so many days wide, as it is pressed."""
        axis, high = self.widget.layout_now.axis, self.widget.height()
        kind = "week" if days > 1 else "day"
        starts = ((axis.first + timedelta(days=at), *axis.span(at, at + days)) for at in range(0, axis.days, days))
        return {ChipHit(kind, day=day): QRect(left, 0, right - left, high) for day, left, right in starts}

    def focused(self) -> ChipHit:
        found, layout = super().focused(), self.widget.layout_now
        if found.kind == "day" and found.day is not None and layout.weeks:
            return ChipHit("week", day=layout.axis.row_of(found.day))
        return found

    def words(self, key: ChipHit) -> str:
        canvas = self.widget
        if key.kind == "lane":
            band = lane_stops.lane_of(canvas.layout_now, key.id)
            if band is None:
                return ""
            return f"{lane_stops.hint(canvas.sight, band.of)}, {lane_stops.many_words(band.many)}"
        if key.kind == "row":
            bar = canvas.rows.get(key)
            return bars.words_of(bar.of) if bar is not None else ""
        if key.kind == "week" and key.day is not None:
            return lane_stops.week_words(canvas.layout_now, key.day)
        beside = self.widget.beside(key.day) if key.kind == "day" and key.day is not None else ""
        return ", ".join(filter(None, (super().words(key), beside)))

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return super().role_of(key) if key.kind in {"chip", "day"} else QAccessible.Role.Button

    def actions(self, key: ChipHit) -> tuple[str, ...]:
        if key.kind == "lane":
            band = lane_stops.lane_of(self.widget.layout_now, key.id)
            return (PRESS, FOCUS) if band is not None and lane_stops.can_filter(band.of) else (FOCUS,)
        return (PRESS, FOCUS) if key.kind == "week" else super().actions(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind == "lane":
            self.widget.put_extra(key)
        elif key.kind == "row":
            keyboard.go_to_stop(self.widget, key)
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
