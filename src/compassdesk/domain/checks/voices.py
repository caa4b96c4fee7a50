"""How many voices a client has: posts and respond slots by real person (CD-12, C9.13)."""

from collections.abc import Mapping
from fractions import Fraction

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.plan import Spokesperson
from compassdesk.domain.vocabulary import NO_PERSON_KINDS
from compassdesk.domain.week import Week


def is_real_person(person: Spokesperson | None) -> bool:
    """Whether a spokesperson is a human being: not absent, not a role account, not a persona (C2)."""
    return person is not None and person.is_person and person.kind not in NO_PERSON_KINDS


def speakers_of(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    """The ids of the real persons of an item, the spokesperson first, each once."""
    people = ledger.people
    everyone = dict.fromkeys((entry.item.spokesperson, *entry.item.co_spokespersons))
    return tuple(key for key in everyone if key is not None and is_real_person(people.get(key)))


def items_by_voice(ledger: Ledger, week: Week) -> Mapping[str, Fraction]:
    """Posts and respond slots of the four weeks per real person; people who share an item get an equal part each."""
    return ledger.once(("voices", week), lambda: _items_by_voice(ledger, week))


def effective_voices(ledger: Ledger, week: Week) -> Fraction:
    """1 / sum of squared shares over the real persons of the four weeks; 0 when nobody speaks."""
    parts = items_by_voice(ledger, week).values()
    squares = sum((part * part for part in parts), Fraction(0))
    return sum(parts, Fraction(0)) ** 2 / squares if squares else Fraction(0)


def _items_by_voice(ledger: Ledger, week: Week) -> Mapping[str, Fraction]:
    alone: dict[str, int] = {}
    shared: dict[str, Fraction] = {}
    for entry in ledger.in_weeks(week, 4):
        if not entry.is_post and entry.item.petal != "respond":
            continue
        speakers = speakers_of(ledger, entry) if entry.item.co_spokespersons else (entry.item.spokesperson,)
        for speaker in speakers:
            if speaker is None:
                continue
            if len(speakers) == 1:
                alone[speaker] = alone.get(speaker, 0) + 1
            else:
                shared[speaker] = shared.get(speaker, Fraction(0)) + Fraction(1, len(speakers))
    return {
        speaker: shared.get(speaker, Fraction(0)) + alone.get(speaker, 0)
        for speaker in dict.fromkeys((*alone, *shared))
        if is_real_person(ledger.people.get(speaker))
    }
