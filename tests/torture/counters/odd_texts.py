"""Texts put together at random from what networks count each in a way of its own."""

import json
import random
import re
from pathlib import Path

_KINDS: dict[str, list[str]] = json.loads((Path(__file__).parent / "pieces.json").read_text(encoding="utf-8"))
"""Beginnings and endings of links, names, signs, words, tags; of emoji only those that twitter-text knows."""
PIECES = (*_KINDS.values(), _KINDS["signs"])
MOST_PIECES = 12
_EMOJI = r"[\U0001f000-\U0001faff❤]"
_HALVES = re.compile(rf"{_EMOJI}\S*\.\S*/|[A-Za-z0-9@＠$#＃]{_EMOJI}\S*\.|[^\s!-/:-@\[-`{{-~]{{22,}}")
"""JavaScript makes two halves of an emoji. twitter-text counts both towards the longest that a name may be, goes on
within one of them where a path follows, and takes one for the letter that stands before a name."""


def grown(seed: int, count: int) -> list[str]:
    """So many texts, always the same ones for a seed."""
    chance = random.Random(seed)
    found: list[str] = []
    while len(found) < count:
        text = "".join(chance.choice(chance.choice(PIECES)) for _ in range(chance.randint(1, MOST_PIECES)))
        if not _HALVES.search(text):
            found.append(text)
    return found
