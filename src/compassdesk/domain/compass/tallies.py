"""How often each word of a field occurs in counted items, with the items behind each number."""

from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import Generic, TypeVar

from msgspec import Struct

from compassdesk.domain.checks.ledger import Entry

Word = TypeVar("Word", bound=str)


class Tally(Struct, Generic[Word], frozen=True):
    """The ids of the items for each word, in the order of the words; `silent` are those that say none."""

    items: Mapping[Word, tuple[str, ...]]
    silent: tuple[str, ...] = ()

    @property
    def said(self) -> int:
        """How many items say something: what shares are of."""
        return sum(len(ids) for ids in self.items.values())

    def share(self, word: Word) -> Fraction | None:
        """Its share of the items that say something; None where none does."""
        return Fraction(len(self.items[word]), self.said) if self.said else None


def tallied(entries: Iterable[Entry], words: Iterable[Word], word_of: Callable[[Entry], Word | None]) -> Tally[Word]:
    """The entries by the word each says; a word outside the list is as if it were not said."""
    found: dict[Word, list[str]] = {word: [] for word in words}
    silent: list[str] = []
    for entry in entries:
        word = word_of(entry)
        (found[word] if word is not None and word in found else silent).append(entry.item.id)
    return Tally({word: tuple(ids) for word, ids in found.items()}, tuple(silent))
