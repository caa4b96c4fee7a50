"""Finding items by the words in them, with SQLite's full-text index: beginnings of words, accents folded."""

import re
from collections.abc import Sequence
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.vocabulary import Petal
from compassdesk.storage import word_index
from compassdesk.storage.asking import Reading

_WORDS_AT_MOST = 16
_START, _STOP, _GAP = "\x02", "\x03", "…"
_MARK = re.compile(f"[{_START}{_STOP}]")


class Hit(Struct, frozen=True):
    """An item that was found; `ranges` are the (start, end) places of the found words in `snippet`."""

    item: str
    petal: Petal
    title: str
    starts_at: datetime | None
    snippet: str
    ranges: tuple[tuple[int, int], ...]


def find(connection: Reading, text: str, limit: int = 200) -> list[Hit]:
    """The items that hold a word beginning with each word of `text`, newest first, unscheduled ones last.

    Titles, texts, private notes and labels are searched. Quotes, operators and emoji are ordinary text.
    """
    return hits(connection, text, newest(connection, text, limit))


def newest(connection: Reading, text: str, limit: int) -> list[int]:
    """The numbers of the items that `find` gives, in its order and without their words: what they cost comes apart."""
    query = _query(text)
    if not query:
        return []
    return word_index.newest(connection, query, limit)


def hits(connection: Reading, text: str, numbers: Sequence[int]) -> list[Hit]:
    """What is shown of these numbers of `newest`; cutting the snippets is what costs."""
    if not numbers:
        return []
    found = word_index.snippets(connection, _query(text), numbers, (_START, _STOP, _GAP))
    return [
        Hit(key, petal, title, datetime.fromisoformat(starts_at) if starts_at else None, *_ranges(marked))
        for key, petal, title, starts_at, marked in found
    ]


def _query(text: str) -> str:
    """What the user typed as quoted beginnings of words; words without a letter or digit find nothing and are left."""
    clean = text.replace("\0", " ").encode(errors="ignore").decode()
    words = [word for word in clean.split() if any(sign.isalnum() for sign in word)]
    return " ".join('"' + word.replace('"', '""') + '"*' for word in words[:_WORDS_AT_MOST])


def _ranges(marked: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The snippet without its marks, and where they were."""
    ranges: list[tuple[int, int]] = []
    plain, start = "", 0
    before = 0
    for mark in _MARK.finditer(marked):
        plain += marked[before : mark.start()]
        before = mark.end()
        if mark[0] == _START:
            start = len(plain)
        else:
            ranges.append((start, len(plain)))
    return plain + marked[before:], tuple(ranges)
