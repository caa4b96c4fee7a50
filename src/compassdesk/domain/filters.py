"""What the calendar shows of what lies in its window: a frozen filter whose kinds can be taken away one by one."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain import plain_letters
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.waiting import waits_for_yes

NOBODY = ""
"""Stands in `people` and `approvers` for "nobody is named" and in `campaigns` for "no campaign"."""
Networks = Mapping[str, str]
"""The network of each channel, by the channel's id."""


class Filter(Struct, frozen=True):
    """Kinds are joined by "and", values within a kind by "or"; an empty kind lets everything through."""

    petals: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    networks: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    approvers: frozenset[str] = frozenset()
    """Whose yes is waited for."""
    text: str = ""

    def __bool__(self) -> bool:
        """Whether anything is filtered at all."""
        return bool(self.kinds())

    def matches(self, item: Item, networks: Networks) -> bool:
        """Whether the item passes; one planned for every channel passes each channel and each network."""
        return all(self.lets(kind, item, networks) for kind in self.kinds())

    def lets(self, kind: str, item: Item, networks: Networks) -> bool:
        """Whether the item passes as far as one kind goes."""
        if kind == "text":
            return contains_words(item, self.text)
        if item.all_channels and kind in {"channels", "networks"}:
            return True
        return not getattr(self, kind).isdisjoint(values_of(kind, item, networks))

    def kinds(self) -> tuple[str, ...]:
        """The kinds that keep something back, in their order."""
        return tuple(
            kind for kind in self.__struct_fields__ if (self.text.strip() if kind == "text" else getattr(self, kind))
        )

    def without(self, kind: str) -> "Filter":
        """The filter when one of its kinds is taken away."""
        changed: dict[str, Any] = {kind: "" if kind == "text" else frozenset()}
        return replace(self, **changed)

    def toggled(self, kind: str, value: str) -> "Filter":
        """The filter with a value of a kind switched on or off."""
        changed: dict[str, Any] = {kind: getattr(self, kind) ^ {value}}
        return replace(self, **changed)

    def letting_through(self, items: Iterable[Item], networks: Networks) -> "Filter":
        """The filter opened just so far that these items pass; whatever passed before still does."""
        opened = self
        for item in items:
            for kind in opened.kinds():
                if opened.lets(kind, item, networks):
                    continue
                values = frozenset(values_of(kind, item, networks)) if kind != "text" else frozenset()
                changed: dict[str, Any] = {kind: getattr(opened, kind) | values} if values else {}
                opened = replace(opened, **changed) if changed else opened.without(kind)
        return opened


def values_of(kind: str, item: Item, networks: Networks) -> tuple[str, ...]:
    """What an item has of a kind of filter: its petal, its channels, who speaks in it, …; not of the words in it."""
    match kind:
        case "petals":
            return (item.petal,)
        case "statuses":
            return (item.status,)
        case "channels":
            return item.channels
        case "networks":
            return tuple(networks[key] for key in item.channels if key in networks)
        case "people":
            return (item.spokesperson or NOBODY, *item.co_spokespersons)
        case "campaigns":
            return (item.campaign or NOBODY,)
        case "approvers":
            return (item.approver or NOBODY,) if waits_for_yes(item) else ()
        case _:
            return item.labels


def networks_of(channels: Iterable[Channel]) -> Networks:
    """The network of each channel, for asking whether an item passes."""
    return {channel.id: channel.network for channel in channels}


def shown(items: Iterable[Item], wanted: Filter, networks: Networks) -> tuple[Item, ...]:
    """The items a filter lets through, in their order."""
    kinds = wanted.kinds()
    return tuple(item for item in items if all(wanted.lets(kind, item, networks) for kind in kinds))


def contains_words(item: Item, text: str) -> bool:
    """Whether every word typed occurs in the item's own words, as the search finds them; no words: any item."""
    wanted = _typed(text)
    if not wanted:
        return True
    written = _written(item)
    return all(word in written for word in wanted)


def read_ahead(items: Iterable[Item]) -> None:
    """Know the letters of items, so that asking for words in them costs little; for who does that bit by bit."""
    for item in items:
        _written(item)


def _written(item: Item) -> str:
    in_channels = tuple(place.text for place in item.placements if place.text)
    return _letters((item.title, item.body, item.private_note, *item.labels, *in_channels))


_letters = lru_cache(maxsize=8192)(plain_letters.of_texts)


@lru_cache(maxsize=8)
def _typed(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(filter(None, map(plain_letters.typed, text.split()))))
