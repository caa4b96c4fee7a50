"""How many voices a client has: posts and moments to answer by real person (CD-12, C9.13)."""

from collections import Counter
from collections.abc import Mapping, Sequence
from fractions import Fraction

from compassdesk.domain.checks.counting import as_counted, counted_time
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.people import is_former, spelled
from compassdesk.domain.real_people import is_real_person
from compassdesk.domain.week import FOUR_WEEKS, Week


def speakers_of(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    """The ids of the real persons of an item, the spokesperson first, each once."""
    real = one_person(ledger)
    item = entry.item
    if not item.co_spokespersons:
        return (item.spokesperson,) if item.spokesperson is not None and item.spokesperson in real else ()
    everyone = dict.fromkeys((item.spokesperson, *item.co_spokespersons))
    return tuple(key for key in everyone if key is not None and key in real)


def persons_of(ledger: Ledger, entry: Entry) -> tuple[str, ...]:
    """The same with people of one name as one person, by the first of their ids (CD-12, CD-14)."""
    one = one_person(ledger)
    if not entry.item.co_spokespersons:
        return (one[entry.item.spokesperson],) if entry.item.spokesperson in one else ()
    everyone = (entry.item.spokesperson, *entry.item.co_spokespersons)
    return tuple(dict.fromkeys(one[key] for key in everyone if key in one))


def one_person(ledger: Ledger) -> Mapping[str | None, str]:
    """For the id of each real person the one that stands for all rows of that name: two rows are not two voices."""
    return ledger.once("one person", lambda: _by_name(ledger))


def by_person(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The counted items of the week in which each person speaks, in order; people as in `persons_of`."""
    counted = ledger.counted_week(week)
    return counted.once("by person", lambda: _by_person(ledger, counted.entries))


def _by_person(ledger: Ledger, entries: Sequence[Entry]) -> Mapping[str, Sequence[Entry]]:
    found: dict[str, list[Entry]] = {name: [] for name in one_person(ledger).values()}
    for entry in entries:
        for name in persons_of(ledger, entry):
            found[name].append(entry)
    return {name: theirs for name, theirs in found.items() if theirs}


def rows_of(ledger: Ledger, name: str) -> frozenset[str]:
    """The ids of all rows of one person."""
    one = one_person(ledger)
    return frozenset(person.id for person in ledger.plan.spokespersons if one.get(person.id) == name)


def heard(ledger: Ledger, week: Week, weeks: int) -> list[Entry]:
    """What the public hears in those weeks: posts, and respond slots as moments (C3.3), not slice by slice."""
    exempt = exempt_in(ledger, week)
    return [entry for one in week.last(weeks) for entry in heard_in(ledger, one, exempt)]


def heard_in(ledger: Ledger, week: Week, exempt: frozenset[str]) -> Sequence[Entry]:
    """The same of one week, when those posts are exempt."""
    return ledger.counted_week(week).once(
        "heard",
        lambda: [
            entry
            for entry, is_item, _ in counted_time(ledger, week, 1, exempt)
            if entry.is_post or (is_item and entry.item.petal == "respond")
        ],
        given=as_counted(ledger, week, exempt),
    )


def items_by_voice(ledger: Ledger, week: Week) -> Mapping[str, Fraction]:
    """Posts and moments to answer of the four weeks per real person; who share an item get an equal part each."""
    return ledger.once(("voices", week), lambda: _items_by_voice(ledger, week))


def effective_voices(ledger: Ledger, week: Week) -> Fraction:
    """1 / sum of squared shares over the real persons of the four weeks; 0 when nobody speaks."""
    parts = items_by_voice(ledger, week).values()
    squares = sum((part * part for part in parts), Fraction(0))
    return sum(parts, Fraction(0)) ** 2 / squares if squares else Fraction(0)


def _by_name(ledger: Ledger) -> Mapping[str | None, str]:
    first: dict[str, str] = {}
    return {
        person.id: person.id if is_former(person) else first.setdefault(spelled(person) or person.id, person.id)
        for person in ledger.plan.spokespersons
        if is_real_person(person)
    }


def _items_by_voice(ledger: Ledger, week: Week) -> Mapping[str, Fraction]:
    one, exempt = one_person(ledger), exempt_in(ledger, week)
    alone: Counter[str | None] = Counter()
    together: list[Entry] = []
    for each in week.last(FOUR_WEEKS):
        counts, shared = _spoken_in(ledger, each, exempt)
        alone.update(counts)
        together += shared
    parts: dict[str, Fraction] = {}
    for name, count in alone.items():
        if name in one:
            parts[one[name]] = parts.get(one[name], Fraction(0)) + count
    for entry in together:
        speakers = persons_of(ledger, entry)
        for speaker in speakers:
            parts[speaker] = parts.get(speaker, Fraction(0)) + Fraction(1, len(speakers))
    return parts


def _spoken_in(ledger: Ledger, week: Week, exempt: frozenset[str]) -> tuple[Mapping[str | None, int], Sequence[Entry]]:
    """How often each speaks alone in one week, and what several say together; added up once for all windows with it."""

    def work() -> tuple[Mapping[str | None, int], Sequence[Entry]]:
        told = heard_in(ledger, week, exempt)
        alone = Counter(entry.item.spokesperson for entry in told if not entry.item.co_spokespersons)
        return alone, [entry for entry in told if entry.item.co_spokespersons]

    return ledger.counted_week(week).once("spoken", work, given=as_counted(ledger, week, exempt))
