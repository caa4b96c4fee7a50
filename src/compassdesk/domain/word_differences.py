"""Where two texts differ, word by word, as pieces to be shown side by side."""

import re
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

Piece = tuple[str, bool]
"""Some text, and whether it stands on this side only."""

_WORDS = re.compile(r"\s+|\w+|[^\w\s]")
_MOST_WORDS = 3000
"""Of longer texts only beginning and end are compared: the middle is shown as different, in no time."""


def compared(left: str, right: str) -> tuple[tuple[Piece, ...], tuple[Piece, ...]]:
    """The pieces of both texts in order; together those of a side are its text."""
    before, after = _WORDS.findall(left), _WORDS.findall(right)
    start = _same(before, after)
    end = _same(before[start:][::-1], after[start:][::-1])
    head, tail = before[:start], before[len(before) - end :]
    inner = tuple(_changes(before[start : len(before) - end], after[start : len(after) - end]))
    whole = ((False, head, head), *inner, (False, tail, tail))
    return _joined((own, words) for own, words, _ in whole), _joined((own, words) for own, _, words in whole)


def _joined(runs: Iterable[tuple[bool, list[str]]]) -> tuple[Piece, ...]:
    """Runs of words as pieces of text; neighbours of one kind are one piece."""
    filled = (run for run in runs if run[1])
    return tuple(
        ("".join(word for _, words in group for word in words), own)
        for own, group in groupby(filled, key=lambda run: run[0])
    )


def _same(left: Sequence[str], right: Sequence[str]) -> int:
    """How many words both begin with."""
    shorter = min(len(left), len(right))
    return next((place for place in range(shorter) if left[place] != right[place]), shorter)


def _changes(left: list[str], right: list[str]) -> Iterator[tuple[bool, list[str], list[str]]]:
    """Runs of words: whether they differ, and what stands on each side."""
    if max(len(left), len(right)) > _MOST_WORDS:
        yield True, left, right
        return
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        yield tag != "equal", left[start:end], right[other_start:other_end]
