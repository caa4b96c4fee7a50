"""The hours of a week as assistive technology sees them: blocks, and seven days with the hour the keyboard is at."""

from PySide6.QtCore import QRect

from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas


class HoursParts(CanvasParts[HoursCanvas]):
    """See the module."""

    def days(self) -> dict[ChipHit, QRect]:
        canvas, layout = self.widget, self.widget.layout_now
        return {
            ChipHit("day", day=day): QRect(left, 0, right - left, canvas.height())
            for day, left, right in zip(layout.days, layout.edges, layout.edges[1:], strict=False)
        }

    def words(self, key: ChipHit) -> str:
        said = super().words(key)
        moment = self.widget.cursor_place.moment
        if key.kind != "day" or moment is None or moment.date() != key.day:
            return said
        return f"{numbers.clock(moment)}, {said}"
