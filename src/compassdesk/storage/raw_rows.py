"""Stored rows as they lie in a file that may be damaged or written into by hand: read as far as they can be read.

No value is trusted here: texts come as they are (bytes that are no UTF-8 as surrogates), and a damaged page costs the
rows on it, not those behind it. What each column should hold is said by the same columns that reading uses.
"""

import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields

from compassdesk.domain.bounds import MOST
from compassdesk.storage import values
from compassdesk.storage.columns import Column
from compassdesk.storage.earlier_texts import COLUMNS as EARLIER_TEXT_COLUMNS
from compassdesk.storage.rows import CLIENT, PLACEMENT_COLUMNS, RECORD_LISTS, TABLES, Table

Raw = dict[str, Any]
"""A stored row: column to stored value."""

_POSITION = Column("position", "INTEGER", decode=values.numbers(0, MOST))


class Shape(Struct, frozen=True):
    """One table with what its columns should hold. `defaults` are stored values for what makes no sense.

    `numbered` tables have SQLite's own row numbers, by which they can be read around damage.
    """

    table: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    defaults: Mapping[str, Any]
    numbered: bool = True

    @property
    def names(self) -> str:
        return ", ".join(f'"{column.name}"' for column in self.columns)


def _of_list(table: Table[Any]) -> Shape:
    """The shape of a list's table; its defaults are those of the row's kind."""
    defaults: Raw = {}
    by_name = {column.name: column for column in table.columns}
    for entry in fields(table.row_type):
        column = by_name.get(entry.name)
        if column is None or entry.required:
            continue
        value = entry.default_factory() if entry.default is NODEFAULT else entry.default
        defaults[entry.name] = value if value is None or column.encode is None else column.encode(value)
    return Shape(table.name, table.columns, (table.key,), defaults | _OWN_DEFAULTS.get(table.name, {}))


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "TEXT") for name in names)


_OWN_DEFAULTS: Mapping[str, Raw] = {"channels": {"network": "other"}, "items": {"petal": "send", "kind": "post"}}
"""What an unknown word becomes where the row has no default; an item's petal then waits to be confirmed."""

SHAPES: tuple[Shape, ...] = (
    _of_list(CLIENT),
    *(_of_list(table) for table in TABLES.values()),
    Shape(
        "placements",
        (
            *_text("item_id", "channel_id"),
            Column("position", "INTEGER", decode=values.numbers(0, MOST), optional=True),
            *PLACEMENT_COLUMNS,
        ),
        ("item_id", "channel_id"),
        {},
        numbered=False,
    ),
    Shape(
        "item_speakers",
        (*_text("item_id", "spokesperson_id"), _POSITION),
        ("item_id", "spokesperson_id"),
        {"position": 0},
        numbered=False,
    ),
    Shape(
        "audience_channels",
        (*_text("audience_id", "channel_id"), _POSITION),
        ("audience_id", "channel_id"),
        {"position": 0},
        numbered=False,
    ),
    Shape(
        "records",
        (
            Column("list", "TEXT", decode=values.words(RECORD_LISTS)),
            Column("id", "TEXT"),
            Column("item", "TEXT", optional=True),
            Column("content", "TEXT", decode=values.record_content),
        ),
        ("list", "id"),
        {},
        numbered=False,
    ),
    Shape(
        "meta",
        (Column("key", "TEXT"), Column("value", "TEXT", decode=values.record_content)),
        ("key",),
        {},
        numbered=False,
    ),
)
"""The tables of the document, in an order in which they can be told."""


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


_OWNERS: Mapping[str, tuple[str, str, str]] = {
    "placements": ("item_id", "items", "title"),
    "item_speakers": ("item_id", "items", "title"),
    "audience_channels": ("audience_id", "audiences", "name"),
    "relationships": ("spokesperson", "spokespersons", "name"),
    "overrides": ("item", "items", "title"),
    "earlier_texts": ("item", "items", "title"),
}
"""The column by which a row belongs to another, the table of that one, and what people call it."""


def owner_of(connection: sqlite3.Connection, shape: Shape, raw: Raw) -> str:
    """What the row is called to which this one belongs; empty when it belongs to none or that is not there."""
    if shape.table not in _OWNERS:
        return ""
    column, table, name = _OWNERS[shape.table]
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
