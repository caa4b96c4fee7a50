"""How often each value of the compass's four rings is used (domain.md A03 to A07)."""

from collections.abc import Sequence
from typing import Literal, get_args

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import INSIDE_OUT_PETALS, PLATFORM_TYPES
from compassdesk.domain.week import Week
from compassdesk.texts import words

Reading = Literal["inside_out", "outside_in"]
Ring = Literal["players", "platforms", "routes", "emotions"]

RINGS: tuple[Ring, ...] = get_args(Ring)
"""From the brand outwards."""
KINDS: dict[Ring, str] = {"players": "player", "platforms": "platform_type", "routes": "route", "emotions": "emotion"}
MOST = 8
_WEEKS = 4


class Segment(Struct, frozen=True):
    """One value of a ring with the items that use it."""

    ring: Ring
    value: str
    items: tuple[str, ...]

    @property
    def words(self) -> str:
        return words.label(KINDS[self.ring], self.value)


def reading_of(item: Item) -> Reading:
    """Send and activate read from the inside out; listen, respond and what an insight led to from the outside in."""
    inside = item.petal in INSIDE_OUT_PETALS and item.triggered_by_insight is None
    return "inside_out" if inside else "outside_in"


def segments(ledger: Ledger, week: Week, reading: Reading) -> dict[Ring, tuple[Segment, ...]]:
    """The four rings over the four weeks that end with `week`."""
    entries = [entry for entry in ledger.in_weeks(week, _WEEKS) if reading_of(entry.item) == reading]
    return {ring: _ring(ledger, ring, entries) for ring in RINGS}


def _ring(ledger: Ledger, ring: Ring, entries: Sequence[Entry]) -> tuple[Segment, ...]:
    used: dict[str, list[str]] = {}
    for entry in entries:
        for value in _values(ledger, ring, entry):
            used.setdefault(value, []).append(entry.item.id)
    shipped = [value for value in words.defaults(KINDS[ring]) if ring != "platforms" or value in _in_use(ledger)]
    own = sorted((value for value in used if value not in shipped), key=lambda value: (-len(used[value]), value))
    return tuple(Segment(ring, value, tuple(used.get(value, ()))) for value in (*shipped, *own)[:MOST])


def _values(ledger: Ledger, ring: Ring, entry: Entry) -> tuple[str, ...]:
    if ring == "platforms":
        return tuple(
            dict.fromkeys(ledger.channels[one].platform_type for one in entry.channels if one in ledger.channels)
        )
    values: tuple[str, ...] = getattr(entry.item, ring)
    return values


def _in_use(ledger: Ledger) -> tuple[str, ...]:
    """The kinds of platform this client has, at least three of them so that the ring stays a ring."""
    own = {channel.platform_type for channel in ledger.channels.values()}
    spare = [kind for kind in ("social_network", "blog", "forum", "event_offline") if kind not in own]
    return tuple(kind for kind in PLATFORM_TYPES if kind in own or kind in spare[: max(0, 4 - len(own))])
