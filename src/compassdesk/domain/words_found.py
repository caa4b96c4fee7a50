"""Where in a title and texts the words stand that somebody looks for, and the piece of a text that shows them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from compassdesk.domain import plain_letters
from compassdesk.domain.text_length import beginning

_WORDS_AT_MOST = 16
_BEFORE, _LONG = 24, 160
"""How many signs of a text are shown before what was found in it, and in all."""
_GAP = "…"

Ranges = tuple[tuple[int, int], ...]


class WordPlaces(Struct, frozen=True):
    """Where words stand in a title; `text` and `first` say which of the texts has most of the others, and where.

    `text` is None where the title has them all.
    """

    in_title: Ranges
    text: int | None = None
    first: int = 0


def wanted_of(typed: str) -> tuple[str, ...]:
    """What is looked for of each word that has a letter or digit."""
    return tuple(dict.fromkeys(filter(None, map(plain_letters.typed, typed.split()[:_WORDS_AT_MOST]))))


def places_of(title: str, texts: Sequence[str], wanted: Sequence[str]) -> WordPlaces | None:
    """See `WordPlaces`; None when a word stands in none of them."""
    in_title, missing = [], []
    for word in wanted:
        if places := plain_letters.places(title, word):
            in_title.append(places)
        else:
            missing.append(word)
    if not missing:
        return WordPlaces(_joined(in_title))
    best = _best(texts, missing)
    return WordPlaces(_joined(in_title), *best) if best is not None else None


def piece(text: str, first: int, wanted: Sequence[str]) -> tuple[str, Ranges]:
    """One line of a text around a place in it, with all words marked in it."""
    begin = _beginning(text, first)
    shown = beginning(text[begin : begin + 2 * _LONG], _LONG).replace("\n", " ")
    before, behind = (_GAP if begin else ""), (_GAP if len(text) > begin + _LONG else "")
    found = _joined(plain_letters.places(shown, word) for word in wanted)
    return before + shown + behind, tuple((start + len(before), stop + len(before)) for start, stop in found)


def _best(texts: Sequence[str], missing: Sequence[str]) -> tuple[int, int] | None:
    """Which text holds most of the words the title has not, and where it does first; None when one is nowhere."""
    best, most, first, nowhere = 0, 0, 0, missing
    for at, text in enumerate(texts):
        there = [(word, places[0][0]) for word in missing if (places := plain_letters.places(text, word))]
        if len(there) > most:
            best, most, first = at, len(there), min(place for _, place in there)
        if most == len(missing):
            return best, first
        nowhere = [word for word in nowhere if all(word != found for found, _ in there)]
    return None if nowhere else (best, first)


def _joined(found: Iterable[Ranges]) -> Ranges:
    """Places in their order; those that touch become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(one for places in found for one in places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return tuple(joined)


def _beginning(text: str, first: int) -> int:
    """Where the piece that shows a place in a text begins: with a word, where there is one near."""
    if first <= _BEFORE:
        return 0
    begin = max(text.rfind(" ", 0, first - _BEFORE), text.rfind("\n", 0, first - _BEFORE)) + 1
    return begin if first - begin <= 2 * _BEFORE else first - _BEFORE
