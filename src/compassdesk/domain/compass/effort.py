"""What the conversation costs: minutes and euros by petal (domain.md A45).

Minutes are as planned, as capacity counts them (CD-14): neither capped nor left out for overlapping, because work is
work. A post's are at least fifteen, by its format where nothing is said (C3.2).
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week


class PetalEffort(Struct, frozen=True):
    """Of one petal: minutes, cents, and the items that the minutes and the money are of."""

    minutes: int = 0
    cents: int = 0
    items: tuple[str, ...] = ()
    paid: tuple[str, ...] = ()


class Effort(Struct, frozen=True):
    """By petal, and in all."""

    petals: Mapping[Petal, PetalEffort]

    @property
    def minutes(self) -> int:
        return sum(one.minutes for one in self.petals.values())

    @property
    def cents(self) -> int:
        return sum(one.cents for one in self.petals.values())

    def share_of_minutes(self, petal: Petal) -> Fraction | None:
        """The part of the minutes that goes to a petal; None where there are none."""
        return Fraction(self.petals[petal].minutes, self.minutes) if self.minutes else None


def effort(ledger: Ledger, week: Week, span: int) -> Effort:
    """The effort of the counted items of `span` weeks ending with `week`."""
    return ledger.once(("effort", week, span), lambda: effort_of(ledger.in_weeks(week, span)))


def effort_of(entries: Iterable[Entry]) -> Effort:
    """The effort of these items, by their own petals."""
    by_petal: dict[Petal, list[Entry]] = {petal: [] for petal in PETALS}
    for entry in entries:
        by_petal[entry.item.petal].append(entry)
    return Effort({petal: _of_petal(some) for petal, some in by_petal.items()})


def _of_petal(entries: list[Entry]) -> PetalEffort:
    paid = [(entry.item.id, _cents(entry)) for entry in entries if _cents(entry)]
    return PetalEffort(
        sum(entry.minutes for entry in entries),
        sum(cents for _, cents in paid),
        tuple(entry.item.id for entry in entries),
        tuple(key for key, _ in paid),
    )


def _cents(entry: Entry) -> int:
    return round((entry.item.cost_eur or 0) * 100)
