"""The faces of a client in words: who speaks this week, and what is known of one (domain.md A13, A51–A59)."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.compass.faces import Circle, FaceWeek, Permission, faceless, permission_of, speakers
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.week import Week
from compassdesk.texts import numbers, words
from compassdesk.texts.marking import QT_TRANSLATE_NOOP
from compassdesk.texts.names import Names, listed

translate = QCoreApplication.translate

_PERMISSION: Final[dict[Permission, str]] = {
    "ends_soon": QT_TRANSLATE_NOOP("Faces", "permission ends soon"),
    "ended": QT_TRANSLATE_NOOP("Faces", "permission has ended"),
    "withdrawn": QT_TRANSLATE_NOOP("Faces", "permission withdrawn"),
    "none": QT_TRANSLATE_NOOP("Faces", "no permission noted"),
}
_CIRCLE: Final[dict[Circle, str]] = {
    "own": QT_TRANSLATE_NOOP("Faces", "Own people"),
    "outside": QT_TRANSLATE_NOOP("Faces", "Brandfriends and others from outside"),
    "no_person": QT_TRANSLATE_NOOP("Faces", "Accounts and personas"),
}


def circle_words(circle: Circle) -> str:
    """The head over those of a circle."""
    return translate("Faces", _CIRCLE[circle])


def speaking_sentence(ledger: Ledger | None, week: Week, names: Names) -> str:
    """Who speaks in the week, with numbers of items; that nobody does; nothing while it is not known."""
    if ledger is None:
        return translate("People", "Planned in week {week}").replace("{week}", str(week.number))
    spoken = [f"{names.first_name(key)} ({count})" for key, count in speakers(ledger, week)]
    bare = len(faceless(ledger, week))
    if not spoken:
        said = translate("Faces", "Nobody speaks in week {week} by name.")
    else:
        said = translate("Faces", "Who speaks in week {week}: {names}.").replace("{names}", listed(spoken, 6))
    said = said.replace("{week}", str(week.number))
    return " ".join((said, translate("Faces", "%n item(s) without a face.", "", bare))) if bare else said


def permission_words(person: Spokesperson, today: date) -> str:
    """What stands in the way of naming a person; empty where nothing does."""
    state = permission_of(person, today)
    return translate("Faces", _PERMISSION[state]) if state in _PERMISSION else ""


def where_words(face: FaceWeek, names: Names) -> str:
    """How many items of the week, and on which channels."""
    said = translate("Faces", "%n item(s)", "", len(face.items))
    return f"{said} · {listed([names.channel(key) for key in face.channels], 3)}" if face.channels else said


def balance_words(face: FaceWeek) -> str:
    """Person and brand in the posts of four weeks that say it (A53); empty where none does."""
    total = sum(face.focus.values())
    if not total:
        return ""
    said = [
        f"{words.label('profile_focus', of).lower()} {numbers.percent(Fraction(face.focus.get(of, 0), total))}"
        for of in ("person", "mixed", "brand")
        if face.focus.get(of)
    ]
    counted = translate("Faces", "in %n post(s) of four weeks", "", total)
    return f"{', '.join(said)} {counted}"


def about(person: Spokesperson, face: FaceWeek, names: Names, week: Week, today: date) -> Sequence[str]:
    """What is known of a person, a sentence each, for above the form."""
    said = [translate("Faces", "Week {week}: {what}.").replace("{what}", where_words(face, names))]
    if balance := balance_words(face):
        said.append(translate("Faces", "Profile: {balance}.").replace("{balance}", balance))
    if person.communities:
        said.append(translate("Faces", "Speaks in {communities}.").replace("{communities}", listed(person.communities)))
    said.append(_permission_sentence(person, today))
    return [one.replace("{week}", str(week.number)) for one in said]


def _permission_sentence(person: Spokesperson, today: date) -> str:
    """On what ground a person may be named, or what stands in the way."""
    basis = words.label("legal_basis", person.legal_basis)
    until = ""
    if person.basis_until is not None:
        until = ", " + translate("Faces", "until {day}").replace("{day}", numbers.dated(person.basis_until))
    state = permission_words(person, today) or translate("Faces", "may be named")
    return f"{state[:1].upper()}{state[1:]}: {basis[:1].lower()}{basis[1:]}{until}."
