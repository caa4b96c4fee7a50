"""The hours of a week as assistive technology sees them: blocks, what stands for the rest, and seven days
with the hour the keyboard is at.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible

from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts, translate
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.week import due_words
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas, rest_hit


class HoursParts(CanvasParts[HoursCanvas]):
    """See the module."""

    def days(self) -> dict[ChipHit, QRect]:
        canvas, layout = self.widget, self.widget.layout_now
        rests = {rest_hit(one): rect_of(one) for one in layout.rests}
        return rests | {
            ChipHit("day", day=day): QRect(left, 0, wide, canvas.height())
            for day, (left, wide) in zip(layout.days, layout.columns, strict=True)
        }

    def words(self, key: ChipHit) -> str:
        if key.kind == "more" and key.day is not None and key.moment is not None:
            count = next((len(one.ids) for one in self.widget.layout_now.rests if rest_hit(one) == key), 0)
            words = translate("Canvas", "%n more item(s)", "", count)
            return f"{words}, {spoken_day(key.day)}, {numbers.clock(key.moment)}"
        said = super().words(key)
        dues = [one for one in self.widget.due if one.day == key.day] if key.kind == "day" else []
        if dues:
            said = f"{said}, {due_words.in_short(dues)}"
        moment = self.widget.cursor_place.moment
        if key.kind != "day" or moment is None or moment.date() != key.day:
            return said
        return f"{numbers.clock(moment)}, {said}"

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return QAccessible.Role.Button if key.kind == "more" else super().role_of(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind == "more":
            self.widget.put_extra(key)
        else:
            super().bring_keyboard(key)
