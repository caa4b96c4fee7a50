"""What of the social compass is used over some weeks, and how it reads (domain.md A02 to A07, A09)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, get_args

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, Ledger, ids
from compassdesk.domain.plan import Client, Item
from compassdesk.domain.vocabulary import INSIDE_OUT_PETALS, MEDIA_TYPES, PLATFORM_TYPES, MediaType
from compassdesk.domain.week import Week

Reading = Literal["inside_out", "outside_in"]
Ring = Literal["players", "platforms", "routes", "emotions"]

READINGS: tuple[Reading, ...] = get_args(Reading)
RINGS: tuple[Ring, ...] = get_args(Ring)
"""From the brand outwards."""
SHIPPED: Mapping[Ring, tuple[str, ...]] = {
    "players": ("traditional_media", "bloggers", "influencers", "tastemakers"),
    "platforms": PLATFORM_TYPES,
    "routes": ("seo", "syndication", "aggregation", "participation", "earned"),
    "emotions": ("core_values", "empowerment", "reward", "honesty", "humanisation"),
}
"""What the source names, in its order; all but the platforms go on with the client's own words."""
MOST = 8
"""So many parts of a ring can still be read."""
_FEWEST_PLATFORMS = 4
_SPARE_PLATFORMS = ("social_network", "blog", "forum", "event_offline")
"""Kinds of platform that stand in the ring of a client with few, so that it stays a ring."""
_CORE = "core_values"
"""The emotion that any core value of the client is one of."""


class Segment(Struct, frozen=True):
    """One value of a ring with the items that use it, by the direction in which they read."""

    ring: Ring
    value: str
    inside: tuple[str, ...] = ()
    outside: tuple[str, ...] = ()

    @property
    def unused(self) -> bool:
        """Whether no item uses it, however it reads (A04: players never addressed)."""
        return not self.inside and not self.outside

    def items(self, reading: Reading) -> tuple[str, ...]:
        """The ids of those that read so."""
        return self.inside if reading == "inside_out" else self.outside


class CoreValue(Struct, frozen=True):
    """One of the client's core values with the items that carry it."""

    value: str
    items: tuple[str, ...]


class CompassUse(Struct, frozen=True):
    """The compass over `weeks` weeks: of each ring the parts shown and, `beside` them, those that found no room."""

    weeks: int
    rings: Mapping[Ring, tuple[Segment, ...]]
    beside: Mapping[Ring, tuple[Segment, ...]]
    readings: Mapping[Reading, tuple[str, ...]]
    media: Mapping[MediaType, tuple[str, ...]]
    """Posts alone: a slot is no medium (A09)."""
    tied: tuple[str, ...]
    """Items that carry a core value (A02)."""
    values: tuple[CoreValue, ...]

    @property
    def total(self) -> int:
        """How many items are counted; each reads in one direction."""
        return sum(len(items) for items in self.readings.values())

    def segments(self) -> list[Segment]:
        """The parts shown, ring by ring."""
        return [segment for ring in RINGS for segment in self.rings[ring]]

    def never(self, ring: Ring) -> tuple[Segment, ...]:
        """The parts of a ring that no item uses."""
        return tuple(segment for segment in self.rings[ring] if segment.unused)


def reading_of(item: Item) -> Reading:
    """Send and activate read inside out; listen, respond and what an insight led to read outside in (A03)."""
    inside = item.petal in INSIDE_OUT_PETALS and item.triggered_by_insight is None
    return "inside_out" if inside else "outside_in"


def compass_use(ledger: Ledger, week: Week, weeks: int) -> CompassUse:
    """What the counted items use of the `weeks` weeks that end with `week`."""
    entries = ledger.in_weeks(week, weeks)
    rings = {ring: _ring(ledger, ring, entries) for ring in RINGS}
    tied = [entry for entry in entries if is_tied(entry.item, ledger.plan.client)]
    posts = [entry for entry in entries if entry.is_post]
    return CompassUse(
        weeks=weeks,
        rings={ring: shown for ring, (shown, _) in rings.items()},
        beside={ring: beside for ring, (_, beside) in rings.items()},
        readings={one: ids(entry for entry in entries if reading_of(entry.item) == one) for one in READINGS},
        media={kind: ids(entry for entry in posts if entry.item.media_type == kind) for kind in MEDIA_TYPES},
        tied=ids(tied),
        values=tuple(
            CoreValue(value, ids(entry for entry in tied if value.casefold() in _folded(entry.item.emotions)))
            for value in ledger.plan.client.core_values
        ),
    )


def is_tied(item: Item, client: Client) -> bool:
    """Whether an item carries a core value: one of the client's by its name, or "core values" at large (A02)."""
    if not item.emotions:
        return False
    carried = _folded(item.emotions)
    return _CORE in carried or not carried.isdisjoint(_folded(client.core_values))


def _folded(values: Iterable[str]) -> frozenset[str]:
    return frozenset(value.casefold() for value in values)


def _ring(ledger: Ledger, ring: Ring, entries: Sequence[Entry]) -> tuple[tuple[Segment, ...], tuple[Segment, ...]]:
    """The parts of a ring in their order, and those for which it has no room: the least used ones."""
    used: dict[str, tuple[list[str], list[str]]] = {}
    for entry in entries:
        is_outside = reading_of(entry.item) == "outside_in"
        for value in dict.fromkeys(_values(ledger, ring, entry)):
            used.setdefault(value, ([], []))[is_outside].append(entry.item.id)
    parts = [
        Segment(ring, value, *map(tuple, used.get(value, ((), ())))) for value in _known(ledger, ring, tuple(used))
    ]
    by_use = sorted(range(len(parts)), key=lambda at: (-len(parts[at].inside) - len(parts[at].outside), at))
    kept = frozenset(by_use[:MOST])
    return (
        tuple(part for at, part in enumerate(parts) if at in kept),
        tuple(parts[at] for at in by_use[MOST:]),
    )


def _known(ledger: Ledger, ring: Ring, used: tuple[str, ...]) -> tuple[str, ...]:
    """The values of a ring: those of the source, then the client's own, wherever they stand in what was read."""
    if ring == "platforms":
        return _platforms(ledger)
    own = set(used)
    for item in (*(entry.item for entry in ledger.by_id.values()), *ledger.undated):
        own.update(getattr(item, ring))
    return (*SHIPPED[ring], *sorted(own.difference(SHIPPED[ring]), key=str.casefold))


def _values(ledger: Ledger, ring: Ring, entry: Entry) -> tuple[str, ...]:
    if ring == "platforms":
        return tuple(ledger.channels[one].platform_type for one in entry.channels if one in ledger.channels)
    values: tuple[str, ...] = getattr(entry.item, ring)
    if ring == "emotions" and is_tied(entry.item, ledger.plan.client):
        return (_CORE, *values)
    return values


def _platforms(ledger: Ledger) -> tuple[str, ...]:
    own = {channel.platform_type for channel in ledger.channels.values()}
    spare = [kind for kind in _SPARE_PLATFORMS if kind not in own][: max(0, _FEWEST_PLATFORMS - len(own))]
    return tuple(kind for kind in PLATFORM_TYPES if kind in own or kind in spare)
