"""The shelf of a client's own days of the year: its birthday, fairs, and what stands in the place of listed ones."""

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
            "No own days yet. The birthday of the organisation, a fair, holidays that no list has: they stand in the"
            " calendar, and each can become a plan. Awareness days and school holidays come from lists.",
        ),
        also=(
            (translate("OwnDays", "From a file…"), lambda shelf: _from_file(shelf, session)),
            (translate("OwnDays", "Lists…"), lambda shelf: _lists(shelf, session)),
        ),
        read=own_day,
        write=record_of_day,
        problem=_problem,
        order=order,
    )


def _from_file(shelf: QWidget, session: Session) -> None:
    from compassdesk.ui.dialogs.import_days import ask_for_days

    ask_for_days(shelf, session)


def _lists(shelf: QWidget, session: Session) -> None:
    from compassdesk.ui.dialogs.day_lists import choose_day_lists

    choose_day_lists(shelf, session)


def day_face(day: OwnDay, session: Session) -> Face:
    """The card of an own day: when it is, and whether it comes each year; faded where it is over or not shown."""
    last = day.last or day.first
    if day.yearly:
        when = translate("OwnDays", "{days}, each year").replace("{days}", numbers.day_range(day.first, last))
    else:
        when = numbers.dated_range(day.first, last) if last > day.first else numbers.dated(day.first)
    over = not day.yearly and last < session.now().date()
    if day.hidden:
        when = translate("OwnDays", "Not shown in the calendar")
    elif day.of:
        when = translate("OwnDays", "{days}, changed").replace("{days}", when)
    return Face(day.id, "", day.name, when, icon="star", faded=over or day.hidden)


def _problem(day: OwnDay, name: str) -> str:
    if name in {"first", "last"} and day.last is not None and day.last < day.first:
        return translate("OwnDays", "The last day lies before the first.")
    return ""
