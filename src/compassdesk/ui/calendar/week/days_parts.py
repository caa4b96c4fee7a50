"""The days above the hours of a week as assistive technology sees them: bars, flags, and each day as a whole."""

from PySide6.QtGui import QAccessible

from compassdesk.ui.calendar import keyboard
from compassdesk.ui.calendar.canvas.above_parts import AboveParts
from compassdesk.ui.calendar.canvas.canvas_parts import translate
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.canvas.chip_facts import spoken_day
from compassdesk.ui.calendar.day_sentences import in_one
from compassdesk.ui.calendar.week.week_days import WeekDays


class DaysParts(AboveParts[WeekDays]):
    """See the module. A day is pressed to show all of it."""

    def put_others(self) -> None:
        canvas = self.widget
        for day in canvas.layout_now.days:
            rect = canvas.rect_of_day(day)
            if rect is None:
                continue
            count = translate("Canvas", "%n item(s)", "", len(canvas.on_day(day)))
            beside = [text for _kind, _id, text in canvas.also_on(day)]
            holidays = in_one([word for word in canvas.words.get(day, ()) if word.kind == "holiday"])
            said = [spoken_day(day), count, *beside, *([holidays] if holidays else [])]
            self.put(ChipHit("more", day=day), rect, ", ".join(said))

    def role_of(self, key: ChipHit) -> QAccessible.Role:
        return QAccessible.Role.Cell if key.kind == "more" else super().role_of(key)

    def bring_keyboard(self, key: ChipHit) -> None:
        if key.kind == "more" and key.day is not None:
            keyboard.go_to_day(self.widget, key.day)
        else:
            super().bring_keyboard(key)
