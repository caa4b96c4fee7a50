"""The week that is looked at becomes weekly places: one for each channel and moment, without those that are there."""

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Patch
from compassdesk.domain.weekly_places import places_of_week as made_of
from compassdesk.domain.weekly_places import record_of, weekly_places
from compassdesk.services import plans
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight

translate = QCoreApplication.translate


def places_of_week(session: Session, sight: Sight) -> None:
    """Make them as one step, and say how many."""
    if session.file is None:
        return
    session.settle()
    week = sight.week
    items = session.file.read(plans.window, week.monday, week.sunday).items
    found = made_of(items, week, weekly_places(session.plan))
    if not found:
        session.say(translate("Places", "Nothing in week {number} that has no weekly place yet.").replace(
            "{number}", str(week.number)
        ))  # fmt: skip
        return
    label = translate("Places", "%n weekly place(s) made of week {number}", "", len(found))
    label = label.replace("{number}", str(week.number))
    if commit(session, label, Patch(weekly_places=tuple(map(record_of, found)))) is not None:
        session.say(label, undo=True)
