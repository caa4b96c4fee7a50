"""The shelf of weekly places: moments of each week that wait for something on a channel."""

from datetime import time
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.reading_times import read_hours
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, WEEKDAYS
from compassdesk.domain.weekly_places import WeeklyPlace, order, read_clock, record_of, weekly_place
from compassdesk.texts import numbers
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.field import offer
from compassdesk.ui.fields.row_form import RowForm
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import PLACE
from compassdesk.ui.pages.shelf import ShelfKind

translate = QCoreApplication.translate


def weekly_places_shelf(session: Session, sight: Sight) -> ShelfKind:
    """What makes this shelf differ from the others."""
    return ShelfKind(
        list_name="weekly_places",
        title=translate("Places", "Weekly places"),
        groups=PLACE,
        face=lambda place: place_face(place, session),
        fresh=lambda: WeeklyPlace(
            id="", name=translate("Places", "New weekly place"), weekday=WEEKDAYS[sight.cursor.day.weekday()]
        ),
        add_words=translate("Places", "Add a weekly place"),
        empty_words=translate(
            "Places",
            "No weekly places yet. “Tuesday 10:00, a tip on Facebook”: the calendar shows each week where it stands"
            " empty, and an idea fills it. “Weekly places from this week” in the menu Item makes them of a week you"
            " like. They count in no check.",
        ),
        read=weekly_place,
        write=record_of,
        adjust=_adjusted,
        problem=_problem,
        order=order,
        prepare=lambda form, place: _prepare(form, place, session),
        names=("channels",),
    )


def place_face(place: WeeklyPlace, session: Session) -> Face:
    """The card of a weekly place: when, and where; faded once it is over."""
    day = numbers.weekday(WEEKDAYS.index(place.weekday) + 1, long=True)
    parts = [f"{day[:1].upper()}{day[1:]} {numbers.clock(place.at)}"]
    if place.channel is not None:
        parts.append(Names(session.plan).channel(place.channel))
    over = place.last is not None and place.last < session.now().date()
    return Face(place.id, "", place.name, " · ".join(parts), icon=place.petal, faded=over)


def _adjusted(place: WeeklyPlace, name: str, value: Any) -> WeeklyPlace:
    if name == "clock":
        hours = read_hours(value)
        value = hours.start.strftime("%H:%M") if hours is not None and isinstance(hours.start, time) else value
    return replace(place, **{name: value})


def _problem(place: WeeklyPlace, name: str) -> str:
    if name == "clock" and read_clock(place.clock) != place.clock:
        return translate("Places", "This is no time. Try 9:30.")
    if place.first and place.last and place.last < place.first:
        return translate("Places", "The last day lies before the first.")
    return ""


def _prepare(form: RowForm, place: WeeklyPlace, session: Session) -> None:
    """Offer weekdays, petals and the client's channels; one that is gone stays named by its id."""
    offer(form.field("weekday"), [(name, numbers.weekday(at, long=True)) for at, name in enumerate(WEEKDAYS, 1)])
    known = [(row.id, row.name) for row in session.plan.channels]
    if place.channel and place.channel not in {key for key, _ in known}:
        known.append((place.channel, place.channel))
    offer(form.field("channel"), [(None, translate("Places", "any channel")), *known])
    form.rows["minutes"].setVisible(place.petal in TWO_WAY_PETALS)
