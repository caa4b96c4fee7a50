"""Which part of the organisation speaks in which petal (A16), which do so together (A17), and the four C's (A14).

Counted items by C3. How many disciplines carry the calendar, and how many may, is what CD-20 says of four weeks.
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.families.cd_19_20_places import busy_disciplines
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import (
    CONTENT_CS,
    DISCIPLINES,
    PETALS,
    TWO_WAY_PETALS,
    ContentC,
    Discipline,
    Petal,
    Stage,
)
from compassdesk.domain.week import FOUR_WEEKS, Week

ONE_SIDED, LEAST_TAGGED = Fraction(7, 10), 10
"""A14: over this share of the items with a C one of them is remarkable, with at least so many items."""

Ids = tuple[str, ...]


class DisciplineMap(Struct, frozen=True):
    """Items by their ids, each under its own discipline; None stands for those that have none."""

    cells: Mapping[tuple[Discipline | None, Petal], Ids]
    partners: Mapping[Discipline, Ids]
    """The items of others in which a discipline joins (A17)."""
    shared: Ids
    """The items of two or more disciplines (A17)."""
    busy: tuple[Discipline, ...]
    """Those with at least two items in four weeks (CD-20), in the order of the vocabulary."""
    limit: int
    """How many of these the client's stage carries (C5)."""
    stage: Stage

    def at(self, discipline: Discipline | None, petal: Petal) -> Ids:
        """The items of a discipline with a petal."""
        return self.cells.get((discipline, petal), ())

    def of(self, discipline: Discipline | None) -> Ids:
        """All items of a discipline."""
        return tuple(key for petal in PETALS for key in self.at(discipline, petal))

    @property
    def tagged(self) -> Ids:
        """All items that have a discipline."""
        return tuple(key for discipline in DISCIPLINES for key in self.of(discipline))

    @property
    def deaf(self) -> tuple[Discipline, ...]:
        """The disciplines that speak, and of which nothing listens or answers."""
        return tuple(
            one
            for one in DISCIPLINES
            if self.of(one) and not any(self.at(one, petal) for petal in PETALS if petal in TWO_WAY_PETALS)
        )

    @property
    def shared_share(self) -> Fraction | None:
        """The share of the items with a discipline that are of two or more; None where there are none."""
        return Fraction(len(self.shared), len(self.tagged)) if self.tagged else None


class FourCs(Struct, frozen=True):
    """Items by C; one may have none to four of them."""

    items: Mapping[ContentC, Ids]
    tagged: Ids
    """The items that have any."""
    one_sided: ContentC | None
    """The C of more than 70 % of the tagged items of four weeks, where these are ten or more; a remark, no warning."""

    def share(self, one: ContentC) -> Fraction:
        """How many of the tagged items have it."""
        return Fraction(len(self.items[one]), len(self.tagged)) if self.tagged else Fraction(0)


def discipline_map(ledger: Ledger, week: Week, weeks: int) -> DisciplineMap:
    """The items of the `weeks` weeks that end with `week`."""
    cells: dict[tuple[Discipline | None, Petal], list[str]] = {}
    partners: dict[Discipline, list[str]] = {}
    shared = []
    for entry in ledger.in_weeks(week, weeks):
        item = entry.item
        cells.setdefault((item.discipline, item.petal), []).append(item.id)
        others = joining(item)
        for one in others:
            partners.setdefault(one, []).append(item.id)
        if others:
            shared.append(item.id)
    busy, limit = busy_disciplines(ledger, week)
    return DisciplineMap(
        {key: tuple(ids) for key, ids in cells.items()},
        {key: tuple(ids) for key, ids in partners.items()},
        tuple(shared),
        busy,
        limit,
        ledger.plan.client.stage,
    )


def joining(item: Item) -> tuple[Discipline, ...]:
    """The disciplines beside its own; partners of nobody are no partners."""
    if item.discipline is None:
        return ()
    return tuple(one for one in dict.fromkeys(item.partner_disciplines) if one != item.discipline)


def four_cs(ledger: Ledger, week: Week, weeks: int) -> FourCs:
    """The four C's of these weeks, and whether those of four weeks lean on one of them."""
    items, tagged = _by_c(ledger.in_weeks(week, weeks))
    usual, of_four = _by_c(ledger.in_weeks(week, FOUR_WEEKS))
    heavy = None
    if len(of_four) >= LEAST_TAGGED:
        heavy = next((one for one in CONTENT_CS if Fraction(len(usual[one]), len(of_four)) > ONE_SIDED), None)
    return FourCs(items, tagged, heavy)


def _by_c(entries: Iterable[Entry]) -> tuple[Mapping[ContentC, Ids], Ids]:
    tagged = [entry.item for entry in entries if entry.item.c_tags]
    by_c = {one: tuple(item.id for item in tagged if one in item.c_tags) for one in CONTENT_CS}
    return by_c, tuple(item.id for item in tagged)
