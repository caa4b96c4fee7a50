"""The shelf of a client's own days of the year: its birthday, fairs, school holidays."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.year_days import OwnDay, order, own_day, record_of_day
from compassdesk.texts import numbers
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import OWN_DAY
from compassdesk.ui.pages.shelf import ShelfKind

translate = QCoreApplication.translate


def own_days_shelf(session: Session, sight: Sight) -> ShelfKind:
    """What makes this shelf differ from the others."""
    return ShelfKind(
        list_name="year_days",
        title=translate("OwnDays", "Own days"),
        groups=OWN_DAY,
        face=lambda day: day_face(day, session),
        fresh=lambda: OwnDay(id="", name=translate("OwnDays", "New day"), first=sight.cursor.day),
        add_words=translate("OwnDays", "Add a day"),
        empty_words=translate(
            "OwnDays",
            "No own days yet. The birthday of the organisation, a fair, the school holidays of your region: they stand"
            " in the calendar, and each can become a plan. The lists of awareness days are chosen in the"
            " settings of the client.",
        ),
        also=(translate("OwnDays", "From a file…"), lambda shelf: _from_file(shelf, session)),
        read=own_day,
        write=record_of_day,
        problem=_problem,
        order=order,
    )


def _from_file(shelf: QWidget, session: Session) -> None:
    from compassdesk.ui.dialogs.import_days import ask_for_days

    ask_for_days(shelf, session)


def day_face(day: OwnDay, session: Session) -> Face:
    """The card of an own day: when it is, and whether it comes each year; faded once it is over."""
    last = day.last or day.first
    if day.yearly:
        when = translate("OwnDays", "{days}, each year").replace("{days}", numbers.day_range(day.first, last))
    else:
        when = numbers.dated_range(day.first, last) if last > day.first else numbers.dated(day.first)
    over = not day.yearly and last < session.now().date()
    return Face(day.id, "", day.name, when, icon="star", faded=over)


def _problem(day: OwnDay, name: str) -> str:
    if name in {"first", "last"} and day.last is not None and day.last < day.first:
        return translate("OwnDays", "The last day lies before the first.")
    return ""
