"""What a month has besides chips, as assistive technology sees it: days, weeks, bars, flags, the rest of full days."""

from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar.canvas.above_parts import AboveParts
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.canvas_parts import translate
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.calendar.week import week_gutter


class MonthParts(AboveParts[MonthView]):
    """See the module."""

    def put_others(self) -> None:
        layout = self.widget.layout_now
        for row in range(len(layout.rows)):
            self.put(ChipHit("gutter", str(row)), self.widget.gutter_rect(row))
        for more in layout.more:
            words = translate("Canvas", "%n more item(s)", "", len(more.ids))
            place = rect_of(more)
            self.put(ChipHit("more", day=more.day), place, f"{words}, {spoken_day(more.day)}")
        for cell in layout.cells:  # behind what lies in them
            self.put(ChipHit("day", day=cell.day), rect_of(cell))

    def words(self, key: ChipHit) -> str:
        if key.kind == "gutter" and key in self.days():
            return week_gutter.spoken(self.widget.weeks[int(key.id)])
        return super().words(key)

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return QAccessible.Role.Button if key.kind == "gutter" else super().role_of(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind in {"gutter", "more"}:
            self.widget.put_extra(key)
        else:
            super().bring_keyboard(key)
