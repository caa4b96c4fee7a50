"""A file that comes again under another name: a copy of the one before, or a later state of it."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from compassdesk.exchange.folded_words import folded

_COPY = re.compile(
    r"\(\d{1,3}\)$|(?:-\s*)?(?:kopie|copy)(?:\s*\(?\d{1,3}\)?)?$|^(?:kopie van|copy of)\s+", re.IGNORECASE
)


def known_as(name: str, marks: Sequence[str], known: Iterable[tuple[str, str]]) -> str:
    """Under which name the records of a file are known: its own, or that of the one it is a copy or a later state of.

    A copy is told by its name ("team (1).csv"), anything else by half of its records, two at least. `known` holds the
    source and the mark of each record that came in before.
    """
    pairs = dict.fromkeys(known)
    sources = dict.fromkeys(source for source, _ in pairs)
    if name in sources:
        return name
    bare = _bare(name)
    if alike := next((source for source in sources if _bare(source) == bare), None):
        return alike
    here = frozenset(marks)
    counted = Counter(source for source, mark in pairs if mark in here).most_common(1)
    return counted[0][0] if counted and counted[0][1] >= max(2, len(here) / 2) else name


def _bare(name: str) -> str:
    """A file's name without its ending and without what programs put behind it or before it when they copy."""
    stem = name.rpartition(".")[0] or name
    while (shorter := _COPY.sub("", stem)) != stem and shorter.strip():
        stem = shorter.rstrip()
    return folded(stem) + name[len(name.rpartition(".")[0]) :].casefold()
