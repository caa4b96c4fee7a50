"""What the calendar shows of what lies in its window: a frozen filter whose parts can be taken away one by one."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import PETALS, STATUSES

NOBODY = ""
"""Stands in `people` for "no spokesperson" and in `campaigns` for "no campaign"."""


class Filter(Struct, frozen=True):
    """Kinds are joined by "and", values within a kind by "or"; an empty kind lets everything through."""

    petals: frozenset[str] = frozenset()
    channels: frozenset[str] = frozenset()
    people: frozenset[str] = frozenset()
    campaigns: frozenset[str] = frozenset()
    statuses: frozenset[str] = frozenset()
    labels: frozenset[str] = frozenset()
    text: str = ""

    def __bool__(self) -> bool:
        """Whether anything is filtered at all."""
        return any(getattr(self, kind) for kind in self.__struct_fields__)

    def matches(self, item: Item) -> bool:
        """Whether the item passes; one planned for every channel passes each channel."""
        return (
            (not self.petals or item.petal in self.petals)
            and (not self.statuses or item.status in self.statuses)
            and (not self.channels or item.all_channels or not self.channels.isdisjoint(item.channels))
            and (not self.people or self._names(item))
            and (not self.campaigns or (item.campaign or NOBODY) in self.campaigns)
            and (not self.labels or not self.labels.isdisjoint(item.labels))
            and (not self.text.strip() or contains_words(item, self.text))
        )

    def _names(self, item: Item) -> bool:
        return (item.spokesperson or NOBODY) in self.people or not self.people.isdisjoint(item.co_spokespersons)

    def parts(self) -> tuple[tuple[str, str], ...]:
        """The removable parts, in the order of the kinds: ("petals", "send"), …, ("text", "pump")."""
        found = [(kind, value) for kind in self.__struct_fields__ if kind != "text" for value in self._values(kind)]
        return (*found, *((("text", self.text),) if self.text.strip() else ()))

    def _values(self, kind: str) -> list[str]:
        order = {value: place for place, value in enumerate((*PETALS, *STATUSES))}
        return sorted(getattr(self, kind), key=lambda value: (order.get(value, len(order)), value))

    def without(self, kind: str, value: str) -> "Filter":
        """The filter when one of its parts is taken away."""
        if kind == "text":
            return replace(self, text="")
        changed: dict[str, Any] = {kind: getattr(self, kind) - {value}}
        return replace(self, **changed)

    def toggled(self, kind: str, value: str) -> "Filter":
        """The filter with a value of a kind switched on or off."""
        changed: dict[str, Any] = {kind: getattr(self, kind) ^ {value}}
        return replace(self, **changed)


def shown(items: Iterable[Item], wanted: Filter) -> tuple[Item, ...]:
    """The items a filter lets through, in their order."""
    return tuple(item for item in items if wanted.matches(item)) if wanted else tuple(items)


def contains_words(item: Item, text: str) -> bool:
    """Whether every word typed occurs in the item's own words, whatever the case and the accents."""
    written = (item.title, item.body, item.private_note, *item.labels, *(p.text or "" for p in item.placements))
    return all(word in folded(" \n".join(written)) for word in folded(text).split())


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Text as it is compared: without case and accents."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(letter)
    )
