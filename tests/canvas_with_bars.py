"""The canvas of a view on which campaigns and notes stand as bars."""

from compassdesk.domain.calendar_grid import View
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.canvas.bar_canvas import BarCanvas

WITHIN = {"week": "days", "timeline": "canvas"}
"""Where it is part of the view; a month is one itself."""


def canvas_with_bars(page: CalendarPage, view: View) -> BarCanvas:
    """That of the view as it is shown."""
    shown = page.view(view)
    return getattr(shown, WITHIN[view]) if view in WITHIN else shown
