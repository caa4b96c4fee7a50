"""Where two texts differ, word by word, as pieces to be shown side by side."""

import re
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal

Piece = tuple[str, bool]
"""Some text, and whether it stands on this side only."""
Kind = Literal["both", "gone", "new"]
Told = tuple[str, Kind]
"""Some text of two in one, and in which of them it stands."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 3000
"""Of longer texts only beginning and end are compared: the middle is shown as different, in no time."""
_MOST_LETTERS = 100_000
"""A middle longer than this is not even looked at for words."""
_LONGEST_WORD = 1000
"""What is longer than this without a blank is no word, and is cut where it differs."""


def compared(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces of both texts in order; together those of a side are its text."""
    whole = _runs(left, right)
    return _joined((own, words) for own, words, _ in whole), _joined((own, words) for own, _, words in whole)


def in_one(left: str, right: str) -> tuple[Told, ...]:
    """Both texts as one: what stands in both, what only the left one had, and what only the right one has."""
    told: list[Told] = []
    for own, before, after in _runs(left, right):
        kinds: tuple[tuple[Kind, list[str]], ...] = (("gone", before), ("new", after)) if own else (("both", after),)
        for kind, words in kinds:
            if any(words):
                told.append(("".join(words), kind))
    return tuple(told)


def _runs(left: str, right: str) -> tuple[tuple[bool, list[str], list[str]], ...]:
    """Runs of words in order: whether they differ, and what stands on each side."""
    start = _word_begins(left, right, _alike(left, right))
    head, left, right = left[:start], left[start:], right[start:]
    end = _word_begins(left[::-1], right[::-1], _alike(left[::-1], right[::-1]))
    tail = left[len(left) - end :]
    inner = tuple(_changes(left[: len(left) - end], right[: len(right) - end]))
    return (False, [head], [head]), *inner, (False, [tail], [tail])


def _alike(left: str, right: str) -> int:
    """How many letters both begin with; halved again and again, because whole pieces are compared at once."""
    alike, most = 0, min(len(left), len(right))
    while alike < most:
        half = (alike + most + 1) // 2
        if left[alike:half] == right[alike:half]:
            alike = half
        else:
            most = half - 1
    return alike


def _word_begins(left: str, right: str, place: int) -> int:
    """The last place up to this one, to which both texts are alike, where no word goes on in either."""
    for earlier in range(place, max(-1, place - _LONGEST_WORD), -1):
        if not _goes_on(left, earlier) and not _goes_on(right, earlier):
            return earlier
    return place


def _goes_on(text: str, place: int) -> bool:
    """Whether a word, or a run of blanks, goes on from before a place to behind it."""
    if not 0 < place < len(text):
        return False
    before, behind = text[place - 1], text[place]
    return (before.isspace() and behind.isspace()) or (_in_word(before) and _in_word(behind))


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


def _joined(runs: Iterable[tuple[bool, list[str]]]) -> tuple[Piece, ...]:
    """Runs of words as pieces of text; neighbours of one kind are one piece."""
    filled = (run for run in runs if any(run[1]))
    return tuple(
        ("".join(word for _, words in group for word in words), own)
        for own, group in groupby(filled, key=lambda run: run[0])
    )


def _changes(left: str, right: str) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Runs of words: whether they differ, and what stands on each side."""
    if max(len(left), len(right)) > _MOST_LETTERS:
        yield True, [left], [right]
        return
    before, after = _WORDS.findall(left), _WORDS.findall(right)
    if max(len(before), len(after)) > _MOST_WORDS:
        yield True, before, after
        return
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        yield tag != "equal", before[start:end], after[other_start:other_end]
