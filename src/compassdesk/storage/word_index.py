"""The index of the letters in items: asked, built anew, examined. Triggers of the schema keep it true."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from typing import Any

from compassdesk.storage import letters
from compassdesk.storage.plan_rows import starting
from compassdesk.storage.schema import version_of

_DENSE = 8
_AHEAD = 2
_AHEAD_AT_LEAST = 200
"""Of the newest, however few are asked for: in fewer a month's numbers lie too far apart."""
_ASKED_AT_MOST = 24
"""Of one item's letters: who pastes a page wants no more of them compared."""
_SINCE = 6
"""The version of the schema since which letters are kept; before, words were, and their beginnings are asked for."""

# The newest numbers by the index of time, and those of them that hold the letters: a word that stands in most items is
# met at once. Numbers are given in order of making, so a range of them mostly holds the newest and little else.
_BY_TIME = "SELECT number FROM main.items INDEXED BY items_by_start ORDER BY starts_at DESC LIMIT ?"
_RANGE = f"SELECT min(number), max(number), count(*) FROM ({_BY_TIME})"
_IN_RANGE = (
    f"SELECT number FROM ({_BY_TIME}) "
    "WHERE number IN (SELECT rowid FROM items_text WHERE items_text MATCH ? AND rowid BETWEEN ? AND ?) LIMIT ?"
)
# The plus sign stops the text index from being asked anew for each number.
_OF_ALL = (
    "SELECT number FROM main.items INDEXED BY items_by_start "
    "WHERE number IN (SELECT rowid FROM items_text WHERE items_text MATCH ?) ORDER BY starts_at DESC LIMIT ?"
)
_ON_DAYS = "SELECT number FROM main.items WHERE {} ORDER BY starts_at, id"
_SHOWN = "items.id, petal, starts_at, title, body, private_note, labels"
_LATEST = f"SELECT {_SHOWN} FROM main.items INDEXED BY items_by_start ORDER BY starts_at DESC LIMIT ?"
_TEXTS = (
    f"SELECT {_SHOWN} FROM json_each(?) AS wanted JOIN main.items ON items.number = wanted.value ORDER BY wanted.key"
)
_REBUILD = "INSERT INTO items_text (items_text) VALUES ('rebuild')"


def newest(connection: sqlite3.Connection, wanted: Sequence[str], limit: int) -> list[int]:
    """The numbers of at most `limit` items that may hold all of `wanted` (see `plain_letters.typed`), the newest first.

    An item that has all signs of a word, three by three, is among them too, though it has not the word.
    """
    query = _query(connection, wanted)
    most = max(_AHEAD * limit, _AHEAD_AT_LEAST)
    first, last, ahead = connection.execute(_RANGE, (most,)).fetchone()
    if ahead and last - first < _DENSE * ahead:
        found = connection.execute(_IN_RANGE, (most, query, first, last, limit)).fetchall()
        if len(found) == limit or ahead < most:
            return [number for (number,) in found]
    return [number for (number,) in connection.execute(_OF_ALL, (query, limit))]


def _query(connection: sqlite3.Connection, wanted: Sequence[str]) -> str:
    if version_of(connection) < _SINCE:
        return " ".join(f'"{word}"*' for one in wanted for word in one.split())
    asked = dict.fromkeys(gram for one in wanted for gram in letters.grams(one))
    return " ".join(f'"{gram}"' for gram in [*asked][:_ASKED_AT_MOST])


def on_days(connection: sqlite3.Connection, first: date, last: date) -> list[int]:
    """The numbers of the items that start on these days, the earliest first."""
    condition, days = starting(first, last)
    return [number for (number,) in connection.execute(_ON_DAYS.format(condition), days)]


def latest(connection: sqlite3.Connection, most: int) -> list[Any]:
    """What `texts` gives, of the newest items, whatever they say."""
    return connection.execute(_LATEST, (most,)).fetchall()


def texts(connection: sqlite3.Connection, numbers: Sequence[int]) -> list[Any]:
    """Id, petal, start, title, body, note and labels, as they are stored, of the items with these numbers."""
    return connection.execute(_TEXTS, (json.dumps(numbers),)).fetchall()


def rebuild(connection: sqlite3.Connection) -> None:
    """Build the index anew from what the items say: it keeps the words of deleted texts for a while."""
    connection.execute(_REBUILD)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the index says of each item what the item says; asked in a copy, because the question is a write."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
        letters.teach(memory)
        try:
            connection.backup(memory)
        except (sqlite3.Error, TypeError):  # a protected file is not copied into the open
            indexed = connection.execute("SELECT count(*) FROM items_text_docsize").fetchone()[0]
            return bool(indexed == connection.execute("SELECT count(*) FROM items").fetchone()[0])
        try:
            memory.execute("INSERT INTO items_text (items_text, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError:
            return False
    return True
