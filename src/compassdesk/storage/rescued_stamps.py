"""Who changed what when, taken over from a damaged file as far as it can be read; what makes no sense is left out.

Nothing that is lost counts as removed: there is no tombstone for it, so that joining with another copy brings it back.
What was mended gets no stamp, so that the value of a copy that still has it stays.
"""

import sqlite3
from collections.abc import Callable, Iterable
from typing import Any

from compassdesk.domain.replicas import LAST_CLOCK
from compassdesk.storage import values
from compassdesk.storage.columns import Column
from compassdesk.storage.mending import Mend, mended
from compassdesk.storage.raw_rows import add, rows_of
from compassdesk.storage.shapes import Shape
from compassdesk.storage.strange_stamps import (
    copy_is_strange,
    drop_strange_notes,
    keeps_stamps,
    put_copy_right,
    strange_notes,
)

_ROW = ("list", "id", "field", "clock", "replica")
_COPY = ("client", "replica", "place", "clock")
_SEEN = ("replica", "since", "other", "until", "scope")
_CLOCKS = frozenset(("clock", "since", "until"))


def _shape(table: str, names: tuple[str, ...], keys: tuple[str, ...]) -> Shape:
    clock = values.numbers(0, LAST_CLOCK)
    columns = tuple(
        Column(name, "INTEGER", decode=clock) if name in _CLOCKS else Column(name, "TEXT") for name in names
    )
    return Shape(
        table,
        columns,
        keys,
        {"field": "", "replica": "", "place": "", "said": "", "scope": ""},
        numbered=table == "copy",
    )


_COPY_SHAPE = _shape("copy", _COPY, ("client",))
_SHAPES = (
    _shape("stamps", _ROW, ("list", "id", "field")),
    _shape("tombstones", ("list", "id", "clock", "replica", "said"), ("list", "id")),
    _shape("seen", _SEEN, ("replica", "since", "other")),
)


def take_over(
    connection: sqlite3.Connection, damaged: sqlite3.Connection, mends: Iterable[Mend], identity: Callable[[], str]
) -> int:
    """Fill a new file's notes from a damaged one; how many of them could not be taken over, at least.

    `identity` is asked for that of the client where the damaged file has lost it.
    """
    if not _has_them(damaged):
        connection.execute("UPDATE copy SET client = ?", (identity(),))
        return 0
    left_out = 0
    for shape in _SHAPES:
        for row in _sensible(damaged, shape):
            if row is None:
                left_out += 1
            else:
                add(connection, shape, row)
    copies = [row for row in _sensible(damaged, _COPY_SHAPE) if row is not None]
    if copies:
        connection.execute("UPDATE copy SET client = ?, replica = ?, place = ?, clock = ?", copies[0])
    else:
        connection.execute("UPDATE copy SET client = ''")
    for mend in mends:
        where = (mend.wrong["row"], mend.wrong["id"], mend.wrong["field"])
        connection.execute("DELETE FROM stamps WHERE list = ? AND id = ? AND field = ?", where)
    left_out += strange_notes(connection)
    drop_strange_notes(connection)
    if copy_is_strange(connection):
        put_copy_right(connection, identity())
    return left_out


def _has_them(damaged: sqlite3.Connection) -> bool:
    try:
        return keeps_stamps(damaged)
    except sqlite3.Error:
        return False


def _sensible(damaged: sqlite3.Connection, shape: Shape) -> Iterable[tuple[Any, ...] | None]:
    """The rows that can be read; None for one that makes no sense, and for a place that cannot be read."""
    holes: list[None] = []
    for _, raw in rows_of(damaged, shape, lambda: holes.append(None)):
        row, _ = mended(shape, raw, "")
        yield None if row is None else tuple(row.values())
    yield from holes
