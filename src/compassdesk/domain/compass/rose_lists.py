"""What is behind a number or a petal of the rose: all that makes it, told apart by how it counts (C3, C4)."""

from msgspec import Struct

from compassdesk.domain.checks.counting import minutes_only, one_way_ids, petal_ids
from compassdesk.domain.checks.families.cd_03_08_answering import cover_measure
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.voices import heard, persons_of
from compassdesk.domain.vocabulary import PETALS
from compassdesk.domain.week import FOUR_WEEKS, Week


class RoseList(Struct, frozen=True):
    """Ids in the order of time, with what else is to be told of them."""

    ids: tuple[str, ...]
    minutes_only: frozenset[str] = frozenset()
    """Those that are no item and add their minutes alone, as a second story of a day (C3.3, C3.5)."""
    placements: int = 0
    """Of posts without an answer, those that have nobody in time."""
    spoken: int = 0
    """Of what is heard, what has a speaker, and how many people these are."""
    people: int = 0


def rose_list(ledger: Ledger, week: Week, weeks: int, number: str) -> RoseList:
    """Of "one_way" or a petal over `weeks` weeks that end with `week`; of "cover" and "voices" over their own."""
    if number == "cover":
        gaps = cover_measure(ledger, week).gaps
        return RoseList(tuple(dict.fromkeys(gap.item for gap in gaps)), placements=len(gaps))
    if number == "voices":
        speakers = {entry.item.id: persons_of(ledger, entry) for entry in heard(ledger, week, FOUR_WEEKS)}
        people = frozenset(one for theirs in speakers.values() for one in theirs)
        return RoseList(tuple(speakers), spoken=sum(map(bool, speakers.values())), people=len(people))
    besides = minutes_only(ledger, week, weeks)
    if number == "one_way":
        found = one_way_ids(ledger, week, weeks)
    else:
        found = next(petal_ids(ledger, week, weeks, petal, besides) for petal in PETALS if petal == number)
    return RoseList(found, besides.intersection(found))
