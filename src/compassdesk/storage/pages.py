"""The pages of a client file as SQLite itself examines them."""

import sqlite3
from collections.abc import Iterator

from msgspec import Struct

_AT_MOST = 20
_OF_VALUES = ("NULL value in", "CHECK constraint failed in")
"""What SQLite says of values, which are looked at one by one."""


class Damage(Struct, frozen=True):
    """What SQLite says is wrong with a page; `index_only` when nothing is lost by building the index anew."""

    what: str
    index_only: bool


def damage_in(connection: sqlite3.Connection) -> Iterator[Damage]:
    """The first damages of pages and indexes."""
    for (line,) in connection.execute(f"PRAGMA integrity_check({_AT_MOST})").fetchall():
        if line != "ok" and not line.startswith(_OF_VALUES) and "non-" not in line:
            yield Damage(line, " index " in f" {line} " and "malformed" not in line)


def rebuild_indexes(connection: sqlite3.Connection) -> None:
    """Build every index anew from the rows."""
    connection.execute("REINDEX")
