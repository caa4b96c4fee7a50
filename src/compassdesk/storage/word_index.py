"""The full-text index of the words in items: asked, built anew, examined. Triggers of the schema keep it true."""

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from typing import Any

_DENSE = 8
_AHEAD = 2

# The newest numbers by the index of time, then those of them that hold the words: a word that stands in most items is
# met at once. Numbers are given in order of making, so a range of them mostly holds the newest and little else.
_BY_TIME = "SELECT number FROM items INDEXED BY items_by_start ORDER BY starts_at DESC LIMIT ?"
_IN_RANGE = "SELECT rowid FROM items_text WHERE items_text MATCH ? AND rowid BETWEEN ? AND ?"
# The plus sign stops the text index from being asked anew for each number.
_OF_ALL = (
    "SELECT number FROM items INDEXED BY items_by_start "
    "WHERE number IN (SELECT rowid FROM items_text WHERE items_text MATCH ?) ORDER BY starts_at DESC LIMIT ?"
)
_HITS = (
    "SELECT i.id, i.petal, i.title, i.starts_at, snippet(items_text, -1, ?, ?, ?, 12) "
    "FROM items_text JOIN items AS i ON i.number = items_text.rowid WHERE items_text MATCH ? "
    "AND items_text.rowid BETWEEN ? AND ? AND +items_text.rowid IN (SELECT value FROM json_each(?)) "
    "ORDER BY i.starts_at DESC, i.id"
)
_REBUILD = "INSERT INTO items_text (items_text) VALUES ('rebuild')"


def newest(connection: sqlite3.Connection, query: str, limit: int) -> list[int]:
    """The numbers of the items that satisfy a question of the index, the newest first, at most `limit`."""
    ahead = [number for (number,) in connection.execute(_BY_TIME, (_AHEAD * limit,))]
    if ahead and max(ahead) - min(ahead) < _DENSE * len(ahead):
        held = {number for (number,) in connection.execute(_IN_RANGE, (query, min(ahead), max(ahead)))}
        found = [number for number in ahead if number in held][:limit]
        if len(found) == limit or len(ahead) < _AHEAD * limit:
            return found
    return [number for (number,) in connection.execute(_OF_ALL, (query, limit))]


def snippets(
    connection: sqlite3.Connection, query: str, numbers: Sequence[int], marks: tuple[str, str, str]
) -> list[Any]:
    """Id, petal, title, start and snippet of items that `newest` gave the numbers of.

    `marks` stand before and behind each word found in the snippet, and where text was left out.
    """
    return connection.execute(_HITS, (*marks, query, min(numbers), max(numbers), json.dumps(numbers))).fetchall()


def rebuild(connection: sqlite3.Connection) -> None:
    """Build the index anew from what the items say: it keeps the words of deleted texts for a while."""
    connection.execute(_REBUILD)


def is_whole(connection: sqlite3.Connection) -> bool:
    """Whether the index says of each item what the item says; asked in a copy, because the question is a write."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as memory:
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
