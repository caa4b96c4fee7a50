"""What can be done with a day of the year where it is shown: an own one edited, one of a list changed or not shown."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.above_days import ALL_OF
from compassdesk.domain.patch import Patch
from compassdesk.domain.school_holidays import are_school_keys
from compassdesk.domain.several_days import Spanning
from compassdesk.domain.text_length import shortened
from compassdesk.domain.year_days import OWN, OwnDay, of_listed_id, record_of_day
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.calendar_canvas import CalendarCanvas
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.calendar.days_of_the_year import days_of_the_year
from compassdesk.ui.calendar.item_menu import MOST_NOTE, Adding
from compassdesk.ui.desk.needs import WRITE
from compassdesk.ui.desk.session import Session

translate = QCoreApplication.translate


def add_year_days(add: Adding, canvas: CalendarCanvas, hit: ChipHit) -> bool:
    """Entries for the days of the year that a press is on; whether there were any."""
    kind, key = bars.row_of(hit)
    if kind != "year_days" or hit.day is None:
        return False
    there = days_of_the_year(canvas.session, canvas.sight, hit.day)
    shown = [one for one in there if one.id == key or key.startswith(ALL_OF)]
    for one in shown:
        name = shortened(one.text, MOST_NOTE)
        if one.id.startswith(OWN):
            edit = translate("CalendarMenu", "Edit “{name}”…").replace("{name}", name)
            add(edit, "edit", partial(_open, canvas, one.id.removeprefix(OWN)))
            continue
        if are_school_keys(of_listed_id(one.id)[0]):  # they have dates, and days of other lists rules
            change = translate("CalendarMenu", "Change “{name}” for this client…").replace("{name}", name)
            add(change, "edit", partial(_change, canvas, one), needs=WRITE)
        hide = translate("CalendarMenu", "Do not show “{name}”").replace("{name}", name)
        add(hide, "", partial(hide_day, canvas.session, one), needs=WRITE)
    return bool(shown)


def hide_day(session: Session, one: Spanning) -> None:
    """Show a day of a list no more; what hides it stands among the own days, where it can be taken away again."""
    hidden = _instead_of(one, hidden=True)
    words = translate("CalendarChange", "Do not show {name}").replace("{name}", f"“{hidden.name}”")
    if commit(session, words, Patch(year_days=(record_of_day(hidden),))) is not None:
        told = translate("CalendarChange", "{name} is no longer shown.").replace("{name}", f"“{hidden.name}”")
        session.say(told, undo=True)


def _change(canvas: CalendarCanvas, one: Spanning) -> None:
    """Put an own day in the place of a listed one, and open it."""
    own = _instead_of(one)
    words = translate("CalendarChange", "Change {name} for this client").replace("{name}", f"“{own.name}”")
    written = commit(canvas.session, words, Patch(year_days=(record_of_day(own),)))
    if written is not None:
        _open(canvas, written["year_days"][0])


def _instead_of(one: Spanning, *, hidden: bool = False) -> OwnDay:
    of, name = of_listed_id(one.id)
    return OwnDay("", name, one.first, one.last if one.last > one.first else None, of=of, hidden=hidden)


def _open(canvas: CalendarCanvas, key: str) -> None:
    canvas.row_wanted.emit("year_days", key)
