"""The shelf of people: who they are, what is planned for each in the week in sight, and a second voice where one lacks.

Own people, those from outside (A57) and accounts stand apart; above the cards stands who speaks this week (A59).
"""

from collections.abc import Callable
from fractions import Fraction
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.compass.faces import CIRCLES, FaceWeek, circle_of, face_weeks
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.short_names import initials_of
from compassdesk.domain.vocabulary import NO_PERSON_KINDS
from compassdesk.domain.week import Week
from compassdesk.texts import words
from compassdesk.texts.face_words import circle_words, permission_words, speaking_sentence, where_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.face_list import Face
from compassdesk.ui.pages.people_fields import PERSON
from compassdesk.ui.pages.person_extra import PersonExtra
from compassdesk.ui.pages.second_voice import SecondVoice
from compassdesk.ui.pages.shelf import ShelfKind

translate = QCoreApplication.translate


def people_shelf(session: Session, sight: Sight, judging: Judging, show_week: Callable[[Week], object]) -> ShelfKind:
    """What makes this shelf differ from the others; `show_week` leads to the week in the calendar."""

    def second_voice(parent: QWidget) -> QWidget:
        return SecondVoice(session, sight, judging, show_week, parent)

    def show_items(ids: tuple[str, ...]) -> None:
        week = sight.week
        sight.point_out(ids)
        show_week(week)

    return ShelfKind(
        list_name="spokespersons",
        title=translate("People", "People"),
        groups=PERSON,
        face=lambda person: person_face(person, session, sight, judging),
        caption=lambda: speaking_sentence(judging.ledger(), sight.week, Names(session.plan)),
        above=second_voice,
        fresh=lambda: Spokesperson(id="", name=translate("People", "New person")),
        add_words=translate("People", "Add a person"),
        empty_words=translate(
            "People", "Nobody speaks yet. Add the people who post and answer: readers trust a name, not a logo."
        ),
        adjust=_adjust_person,
        problem=_person_problem,
        order=lambda person: (CIRCLES.index(circle_of(person)), person.name.casefold(), person.id),
        below=lambda parent: PersonExtra(
            session,
            parent,
            about=lambda person: about_person(person, session, sight, judging),
            items=lambda person: _face_week(sight, judging, person.id).items,
            show_items=show_items,
        ),
        names=("relationships", "channels"),
        of_the_week=True,
    )


def person_face(person: Spokesperson, session: Session, sight: Sight, judging: Judging) -> Face:
    """The card of a person with the load of the shown week; a role account shows an icon and says what it is."""
    kind = words.label("spokesperson_kind", person.kind)
    if not is_real_person(person):
        detail = translate("People", "{kind}, not a person").replace("{kind}", kind)
        return Face(person.id, "", person.name, detail, icon="globe", section=circle_words("no_person"))
    planned = planned_minutes(sight, judging, person.id)
    capacity = person.capacity_minutes_week
    load = Fraction(planned, capacity) if capacity else Fraction(0)
    said = translate("People", "{planned} of {capacity}")
    said = said.replace("{planned}", hours(planned)).replace("{capacity}", hours(capacity))
    today = session.now().date()
    away = any(one.first <= today <= one.last for one in person.absences)
    gone = person.active_to is not None and person.active_to < today
    parts = [person.role_title or kind]
    if gone:
        parts.append(translate("People", "no longer active"))
    elif away:
        parts.append(translate("People", "away today"))
    face = _face_week(sight, judging, person.id)
    more = permission_words(person, today)
    return Face(
        person.id, initials_of(person), person.name, " · ".join(parts),
        load=load, load_words=said, faded=gone, section=circle_words(circle_of(person)),
        more=more or where_words(face, Names(session.plan)), warned=bool(more) and not gone,
    )  # fmt: skip


def about_person(person: Spokesperson, session: Session, sight: Sight, judging: Judging) -> tuple[str, ...]:
    """What is known of a person this week and of four; nothing of an account, or while it is not known."""
    from compassdesk.texts.face_words import about

    ledger = judging.ledger()
    if ledger is None or not is_real_person(person):
        return ()
    face = face_weeks(ledger, sight.week).get(person.id, FaceWeek())
    return tuple(about(person, face, Names(session.plan), sight.week, session.now().date()))


def planned_minutes(sight: Sight, judging: Judging, person: str) -> int:
    """The minutes a person has in the shown week, as CD-14 counts them; 0 until the week is judged."""
    return _face_week(sight, judging, person).minutes


def _face_week(sight: Sight, judging: Judging, person: str) -> FaceWeek:
    ledger = judging.ledger()
    return face_weeks(ledger, sight.week).get(person, FaceWeek()) if ledger is not None else FaceWeek()


def hours(minutes: int) -> str:
    """A length in hours and minutes: "1:30 h"."""
    whole, rest = divmod(minutes, 60)
    number = f"{whole}:{rest:02d}" if rest else str(whole)
    return translate("People", "{number} h").replace("{number}", number)


def _adjust_person(person: Spokesperson, name: str, value: Any) -> Spokesperson:
    changed = replace(person, **{name: value})
    if name == "kind":
        return replace(changed, is_person=value not in NO_PERSON_KINDS)
    return changed


def _person_problem(person: Spokesperson, name: str) -> str:
    del name
    if person.active_from and person.active_to and person.active_to < person.active_from:
        return translate("People", "The end lies before the beginning.")
    return ""
