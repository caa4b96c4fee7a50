"""The faces of a client: who speaks in a week, how much and where, and what is known of each (domain.md A13, A51–A59).

The week's minutes are as planned, as CD-14 has them; whose profile stands in front is asked of four weeks, as CD-13
does. Consent is what CD-18 goes by.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.people import has_basis
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.vocabulary import ProfileFocus
from compassdesk.domain.week import FOUR_WEEKS, Week

Permission = Literal["noted", "ends_soon", "ended", "withdrawn", "none"]
Circle = Literal["own", "outside", "no_person"]
CIRCLES: tuple[Circle, ...] = ("own", "outside", "no_person")
_OUTSIDE = frozenset(("brandfriend", "external_creator", "agency_on_behalf"))
SOON = timedelta(days=28)
"""So long before its end a basis is said to end soon."""


class FaceWeek(Struct, frozen=True):
    """One person: the items of the week in order, planned minutes, channels by use, and the focus of four weeks."""

    items: tuple[str, ...] = ()
    minutes: int = 0
    channels: tuple[str, ...] = ()
    focus: Mapping[ProfileFocus, int] = {}


def circle_of(person: Spokesperson) -> Circle:
    """Own people, those from outside (brandfriends, creators, an agency: A57), and what is no person."""
    if not is_real_person(person):
        return "no_person"
    return "outside" if person.kind in _OUTSIDE else "own"


def permission_of(person: Spokesperson, day: date) -> Permission:
    """Whether the person may be named on a day, and whether that ends soon; of a real person."""
    if person.withdrawn_on is not None and person.withdrawn_on <= day:
        return "withdrawn"
    if not has_basis(person):
        return "none"
    if person.basis_until is not None and person.basis_until < day:
        return "ended"
    if person.basis_until is not None and person.basis_until <= day + SOON:
        return "ends_soon"
    return "noted"


def face_weeks(ledger: Ledger, week: Week) -> Mapping[str, FaceWeek]:
    """Of each spokesperson that speaks in the week or its three weeks before, by id."""
    return ledger.once(("faces", week), lambda: _face_weeks(ledger, week))


def speakers(ledger: Ledger, week: Week) -> tuple[tuple[str, int], ...]:
    """The real people who speak in the week with the number of their items, the most heard first."""
    found = face_weeks(ledger, week)
    said = [(key, len(one.items)) for key, one in found.items() if one.items and is_real_person(ledger.people.get(key))]
    return tuple(sorted(said, key=lambda one: (-one[1], one[0])))


def faceless(ledger: Ledger, week: Week) -> tuple[str, ...]:
    """The items of the week under which no real person's name stands (A51)."""
    return tuple(
        entry.item.id
        for entry in ledger.in_week(week)
        if not any(is_real_person(ledger.people.get(key)) for key in _speaking(entry))
    )


def _speaking(entry: Entry) -> tuple[str, ...]:
    everyone = (entry.item.spokesperson, *entry.item.co_spokespersons)
    return tuple(dict.fromkeys(key for key in everyone if key is not None))


def _face_weeks(ledger: Ledger, week: Week) -> dict[str, FaceWeek]:
    here: dict[str, list[Entry]] = {}
    focus: dict[str, Counter[ProfileFocus]] = {}
    for entry in ledger.in_week(week):
        for key in _speaking(entry):
            here.setdefault(key, []).append(entry)
    for entry in ledger.in_weeks(week, FOUR_WEEKS):
        of, speaker = entry.item.profile_focus, entry.item.spokesperson
        if entry.is_post and of is not None and speaker is not None:
            focus.setdefault(speaker, Counter())[of] += 1
    return {key: _of_one(here.get(key, ()), focus.get(key, Counter())) for key in dict.fromkeys((*here, *focus))}


def _of_one(entries: Sequence[Entry], focus: Mapping[ProfileFocus, int]) -> FaceWeek:
    used = Counter(key for entry in entries for key in entry.channels if not entry.item.all_channels)
    return FaceWeek(
        tuple(entry.item.id for entry in entries),
        sum(entry.minutes for entry in entries),
        tuple(key for key, _ in used.most_common()),
        dict(focus),
    )
