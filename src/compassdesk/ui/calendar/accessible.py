"""Tells Qt what assistive technology sees of the painted calendars.

It is said before the calendar is shown, for Qt keeps what it first saw; what is seen is loaded when somebody asks.
The views that are loaded later say it themselves.
"""

from compassdesk.ui.calendar.canvas.chip_canvas import ChipCanvas
from compassdesk.ui.calendar.month.month_view import MonthView
from compassdesk.ui.widgets.painted_parts import Parts, describe


def install() -> None:
    """Let Qt know about painted calendars."""
    describe(ChipCanvas, _canvas)
    describe(MonthView, _month)


def _canvas(canvas: ChipCanvas) -> Parts[ChipCanvas]:
    from compassdesk.ui.calendar.canvas.canvas_parts import CanvasParts

    return CanvasParts(canvas)


def _month(month: MonthView) -> Parts[MonthView]:
    from compassdesk.ui.calendar.month.month_parts import MonthParts

    return MonthParts(month)
