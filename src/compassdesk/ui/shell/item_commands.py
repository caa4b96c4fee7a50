"""Which action of the table runs which command of the calendar; loaded when the first of them is wanted."""

from collections.abc import Callable, Mapping

from compassdesk.ui.calendar import commands, series
from compassdesk.ui.calendar.places_of_week import places_of_week
from compassdesk.ui.calendar.said_yes import said_yes
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.small_win_made import win_of_selected

COMMANDS: Mapping[str, Callable[[Session, Sight], object]] = {
    "new-item": commands.new_item,
    "open-item": lambda _session, sight: commands.open_selected(sight),
    "duplicate": commands.duplicate,
    "unschedule": commands.unschedule,
    "delete": commands.delete,
    "cut": commands.cut,
    "copy": commands.copy,
    "select-all": lambda _session, sight: commands.select_all(sight),
    "said-yes": said_yes,
    "confirm-kept": commands.confirm_kept,
    "end-series": series.end_here,
    "select-series": series.select_all,
    "delete-series": series.delete_all,
    "places-of-week": places_of_week,
    "small-win": win_of_selected,
}
"""By the name of the action."""
