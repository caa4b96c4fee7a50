"""What the conversation costs: minutes and euros by petal (domain.md A45).

Minutes are as planned, as capacity counts them (CD-14): neither capped nor left out for overlapping, because work is
work. A post's are at least fifteen, by its format where nothing is said (C3.2).
"""

from collections.abc import Iterable, Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.compass.budget import cents_of
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

    @property
    def paid(self) -> tuple[str, ...]:
        """The items that the money is of."""
        return tuple(key for one in self.petals.values() for key in one.paid)

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
    paid = [(entry.item.id, cents) for entry in entries if (cents := cents_of(entry.item.cost_eur))]
    return PetalEffort(
        sum(entry.minutes for entry in entries),
        sum(cents for _, cents in paid),
        tuple(entry.item.id for entry in entries),
        tuple(key for key, _ in paid),
    )
