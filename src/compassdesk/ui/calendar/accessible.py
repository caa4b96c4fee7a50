"""Tells Qt what assistive technology sees of the painted calendars."""

from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts
from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas
from compassdesk.ui.calendar.month.month_parts import MonthParts
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.calendar.week.days_parts import DaysParts
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas
from compassdesk.ui.calendar.week.hours_parts import HoursParts
from compassdesk.ui.calendar.week.week_days import WeekDays
from compassdesk.ui.widgets.painted_parts import describe


def install() -> None:
    """Let Qt know about painted calendars."""
    describe(ChipCanvas, CanvasParts)
    describe(MonthView, MonthParts)
    describe(HoursCanvas, HoursParts)
    describe(WeekDays, DaysParts)
