"""Who speaks in a report's period, with how much work (domain.md A13, A57, A59)."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.families.cd_14_workload import capacity_of
from compassdesk.domain.checks.voices import effective_voices, persons_of
from compassdesk.domain.reports.material import Counted, IdsBehind, Material, behind
from compassdesk.domain.vocabulary import PETALS, Petal, SpokespersonKind


class Speaking(Struct, frozen=True):
    """One person, or an account or nobody (`person` None) for what no real person is named for.

    Items and petals as they count, minutes as planned; an item of several people counts for each of them. `load` is
    the part of the capacity of those weeks that is planned.
    """

    person: str | None
    role: str
    kind: SpokespersonKind | None
    petals: Mapping[Petal, int]
    items: int
    minutes: int
    load: Fraction | None
    behind: Mapping[Petal, IdsBehind] = {}
    behind_all: IdsBehind = IdsBehind()


class SpeakingPeople(Struct, frozen=True):
    """Those who speak, the most heard first; `voices` are of the four weeks that close the period (CD-12)."""

    people: tuple[Speaking, ...]
    voices: Fraction
    weeks: Fraction


def faces(material: Material) -> SpeakingPeople | None:
    """See `SpeakingPeople`; None where nothing is planned."""
    counted, period = material.in_shares(material.period), material.period
    if not counted:
        return None
    by_person: dict[str | None, list[Counted]] = {}
    for one in counted:
        for person in persons_of(material.ledger, one.entry) or (None,):
            by_person.setdefault(person, []).append(one)
    weeks = Fraction((period.last - period.first).days + 1, 7)
    found = [_speaking(material, person, some, weeks) for person, some in by_person.items()]
    found.sort(key=lambda one: (one.person is None, -one.items, -one.minutes, one.person or ""))
    closing = material.closing(period)
    return SpeakingPeople(
        tuple(found), effective_voices(material.ledger, closing.week) if closing else Fraction(0), weeks
    )


def _speaking(material: Material, person: str | None, counted: Sequence[Counted], weeks: Fraction) -> Speaking:
    petals: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    for one in counted:
        petals[one.petal] += one.items
    minutes = sum(one.entry.minutes for one in counted)
    row = material.ledger.people.get(person) if person is not None else None
    capacity = capacity_of(material.ledger, person) * weeks if person is not None else Fraction(0)
    return Speaking(
        person,
        row.role_title if row else "",
        row.kind if row else None,
        petals,
        sum(petals.values()),
        minutes,
        minutes / capacity if capacity else None,
        {petal: behind(one for one in counted if one.petal == petal) for petal in PETALS},
        IdsBehind(behind(counted).items, tuple(one.entry.item.id for one in counted)),
    )
