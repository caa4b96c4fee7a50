"""Stored rows as they lie in a file that may be damaged or written into by hand: read as far as they can be read.

No value is trusted here: texts come as they are (bytes that are no UTF-8 as surrogates), and a damaged page costs the
rows on it, not those behind it. What each column should hold is said by the same columns that reading uses.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from compassdesk.storage.earlier_texts import COLUMNS as EARLIER_TEXT_COLUMNS
from compassdesk.storage.references import LINKS
from compassdesk.storage.rows import TABLES, title_field
from compassdesk.storage.shapes import Raw, Shape

EARLIER_TEXTS = Shape("earlier_texts", EARLIER_TEXT_COLUMNS, ("item", "saved_at"), {"own_texts": "{}"}, numbered=False)
"""What items said before: no part of the document, but the user's words."""


@contextmanager
def any_text(connection: sqlite3.Connection) -> Iterator[None]:
    """Texts that are no UTF-8 are read with surrogates in them instead of failing."""
    before = connection.text_factory
    connection.text_factory = lambda stored: stored.decode("utf-8", "surrogateescape")
    try:
        yield
    finally:
        connection.text_factory = before


def rows_of(
    connection: sqlite3.Connection, shape: Shape, damaged: Callable[[], None]
) -> Iterator[tuple[int | None, Raw]]:
    """The rows of a table that can be read, with their numbers; `damaged()` is called for each place that cannot."""
    with any_text(connection):
        if shape.numbered:
            yield from _by_number(connection, shape, damaged)
        else:
            yield from _from_both_ends(connection, shape, damaged)


def ids_in_index(connection: sqlite3.Connection, shape: Shape) -> frozenset[str]:
    """The ids that the index of a list's ids knows, also where the row itself cannot be read; empty when it cannot."""
    (key,) = shape.keys
    try:
        with any_text(connection):
            found = connection.execute(
                f'SELECT "{key}" FROM {shape.table} INDEXED BY sqlite_autoindex_{shape.table}_1 ORDER BY "{key}"'
            ).fetchall()
    except sqlite3.Error:
        return frozenset()
    return frozenset(name for (name,) in found if isinstance(name, str))


def _by_number(
    connection: sqlite3.Connection, shape: Shape, damaged: Callable[[], None]
) -> Iterator[tuple[int | None, Raw]]:
    """In the order of row numbers; behind a damaged place it goes on at the next number that can be reached.

    Damage can also turn the order about, or show a page twice: each number is taken once, and it never goes back.
    """
    begin: int | None = -(2**63)
    seen = set()
    while begin is not None:
        failing = max(begin, 0)
        try:
            for number, *stored in connection.execute(_scan(shape), (begin,)):
                failing = max(failing, number + 1)
                if number not in seen:
                    seen.add(number)
                    yield number, _raw(shape, stored)
        except sqlite3.Error:
            damaged()
            begin = _reached(connection, shape, failing)
        else:
            return


def _reached(connection: sqlite3.Connection, shape: Shape, failing: int) -> int | None:
    """The first number behind a failing one from which a row can be read: searched in growing steps, then between."""
    after, step = failing, 1
    while after + step < 2**62:
        if _readable(connection, shape, after + step):
            low, high = failing, after + step
            while high - low > 1:
                middle = (low + high) // 2
                low, high = (low, middle) if _readable(connection, shape, middle) else (middle, high)
            return high
        failing, step = after + step, step * 2
    return None


def _readable(connection: sqlite3.Connection, shape: Shape, number: int) -> bool:
    """Whether there is a readable row from this number on."""
    try:
        return connection.execute(f"{_scan(shape)} LIMIT 1", (number,)).fetchone() is not None
    except sqlite3.Error:
        return False


def _scan(shape: Shape) -> str:
    return f"SELECT rowid, {shape.names} FROM {shape.table} NOT INDEXED WHERE rowid >= ? ORDER BY rowid"


def _from_both_ends(
    connection: sqlite3.Connection, shape: Shape, damaged: Callable[[], None]
) -> Iterator[tuple[int | None, Raw]]:
    """Tables without row numbers: from the first row on, and, where that stops, from the last row back."""
    seen = set()
    for direction in ("ASC", "DESC"):
        order = ", ".join(f'"{key}" {direction}' for key in shape.keys)
        try:
            for stored in connection.execute(f"SELECT {shape.names} FROM {shape.table} ORDER BY {order}"):
                raw = _raw(shape, stored)
                key = tuple(raw[name] for name in shape.keys)
                if key not in seen:
                    seen.add(key)
                    yield None, raw
        except sqlite3.Error:
            damaged()
        else:
            return


def _raw(shape: Shape, stored: Any) -> Raw:
    return dict(zip((column.name for column in shape.columns), stored, strict=True))


_OWNERS: Mapping[str, tuple[str, str]] = {
    **{link.table: (link.owner, link.list_name) for link in LINKS},
    "relationships": ("spokesperson", "spokespersons"),
    "overrides": ("item", "items"),
    "earlier_texts": ("item", "items"),
}
"""The column by which a row belongs to another, and the table of that one."""


def owner_of(connection: sqlite3.Connection, shape: Shape, raw: Raw) -> str:
    """What the row is called to which this one belongs; empty when it belongs to none or that is not there."""
    if shape.table not in _OWNERS:
        return ""
    column, table = _OWNERS[shape.table]
    name = title_field(TABLES[table])
    key = str(raw[column]).encode("utf-8", "surrogateescape")
    with any_text(connection):
        found = connection.execute(f"SELECT {name} FROM {table} WHERE id = CAST(? AS TEXT)", (key,)).fetchone()
    return str(found[0]) if found else ""


def change(connection: sqlite3.Connection, shape: Shape, number: int | None, old: Raw, new: Raw | None) -> None:
    """Write a row as it should be in the place of what lies there, or take it away."""
    where, parameters = ("rowid = ?", [number]) if number is not None else _by_keys(shape, old)
    if new is None:
        connection.execute(f"DELETE FROM {shape.table} WHERE {where}", parameters)
        return
    changed = [name for name in new if new[name] != old[name] or type(new[name]) is not type(old[name])]
    setting = ", ".join(f'"{name}" = ?' for name in changed)
    connection.execute(
        f"UPDATE OR REPLACE {shape.table} SET {setting} WHERE {where}", [*(new[name] for name in changed), *parameters]
    )


def add(connection: sqlite3.Connection, shape: Shape, stored: Sequence[Any]) -> bool:
    """Add a row of stored values; whether it was added, which it is not beside another with its key."""
    marks = ", ".join("?" * len(shape.columns))
    added = connection.execute(f"INSERT OR IGNORE INTO {shape.table} ({shape.names}) VALUES ({marks})", stored)
    return added.rowcount == 1


def count(connection: sqlite3.Connection, shape: Shape) -> int:
    """How many rows a sound table has."""
    return int(connection.execute(f"SELECT count(*) FROM {shape.table}").fetchone()[0])


def has_table(connection: sqlite3.Connection, shape: Shape) -> bool:
    """Whether the file, which may be damaged or of an older version, has the table."""
    try:
        return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (shape.table,)).fetchone() is not None
    except sqlite3.Error:
        return False


def _by_keys(shape: Shape, raw: Raw) -> tuple[str, list[Any]]:
    """The condition that finds a row without a number by its keys as they are stored, whatever they are."""
    parts = [f'"{key}" = CAST(? AS TEXT)' if isinstance(raw[key], str) else f'"{key}" IS ?' for key in shape.keys]
    keys = [
        raw[key].encode("utf-8", "surrogateescape") if isinstance(raw[key], str) else raw[key] for key in shape.keys
    ]
    return " AND ".join(parts), keys
