"""The menu of the right mouse button and the Menu key on the bar of a campaign, on a note at its days, or on a day of
the year.
"""

from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint
from PySide6.QtWidgets import QMenu

from compassdesk.domain.plan import Campaign
from compassdesk.domain.text_length import shortened
from compassdesk.ui.calendar import bar_changes, bar_moving
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.item_menu import MOST_NOTE, Adding, add_for_day, new_menu
from compassdesk.ui.calendar.year_day_entries import add_year_days
from compassdesk.ui.desk.needs import WRITE

translate = QCoreApplication.translate


def show_bar_menu(canvas: CalendarCanvas, hit: ChipHit, place: QPoint) -> None:
    """What can be done with it, and below that what can be done on the day."""
    bar_menu(canvas, hit).popup(place)


def bar_menu(canvas: CalendarCanvas, hit: ChipHit) -> QMenu:
    """The menu for it."""
    session, sight = canvas.session, canvas.sight
    menu = new_menu(canvas)
    row = bars.row_in(session.plan, hit)
    if row is not None:
        add = Adding(menu, session, sight)
        name = shortened(bar_changes.name_of(row), MOST_NOTE)
        edit = translate("CalendarMenu", "Edit “{name}”…").replace("{name}", name)
        move = translate("CalendarMenu", "Move “{name}” to…").replace("{name}", name)
        add(edit, "edit", partial(canvas.activate, hit), keys="Enter")
        add(move, "calendar", partial(bar_moving.ask_for_day, canvas, hit), bound=bar_moving.ASKS, needs=WRITE)
        if isinstance(row, Campaign):
            plan = translate("CalendarMenu", "Plan “{name}” from a template…").replace("{name}", name)
            save = translate("CalendarMenu", "Save “{name}” as template…").replace("{name}", name)
            add(plan, "star", partial(_plan_from, canvas, row.id), needs=WRITE)
            add(save, "star", partial(_save, canvas, row.id), needs=WRITE)
        menu.addSeparator()
    elif add_year_days(Adding(menu, session, sight), canvas, hit):
        menu.addSeparator()
    add_for_day(menu, canvas, session, sight)
    return menu


def _plan_from(canvas: CalendarCanvas, campaign: str) -> None:
    from compassdesk.ui.dialogs.plan_template import plan_template

    plan_template(canvas.window(), canvas.session, canvas.sight, campaign=campaign)


def _save(canvas: CalendarCanvas, campaign: str) -> None:
    from compassdesk.ui.dialogs.template_name import save_template

    save_template(canvas.window(), canvas.session, canvas.sight, campaign)
