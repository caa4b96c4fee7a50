"""What can still be read of a damaged client file, as a new client file; the damaged one is only looked at.

Each table is read row by row around what is damaged, each value is checked as the doctor checks it, and a new file is
made in the ordinary way. The new file is a copy of its own: who changed what when is not taken over.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from compassdesk.domain.errors import InputError
from compassdesk.domain.plan import Client
from compassdesk.services.doctor import set_aside
from compassdesk.services.mending import Aside, Mend, belonging_to, mend_references, mended
from compassdesk.services.opening import create_client, put_in_order
from compassdesk.storage.problems import told_of
from compassdesk.storage.raw_rows import EARLIER_TEXTS, SHAPES, Raw, Shape, ids_in_index, rows_of
from compassdesk.storage.rows import CLIENT
from compassdesk.storage.salvage import readable_copy

if TYPE_CHECKING:
    from sqlalchemy import Connection

_TABLES = (*SHAPES[1:], EARLIER_TEXTS)
Tell = Callable[[int, int], None]


@dataclass(slots=True)
class Rescued:
    """How a rescue went, by table: rows in the new file, places that could not be read, and ids known to be lost."""

    kept: dict[str, int] = field(default_factory=dict)
    damaged: dict[str, int] = field(default_factory=dict)
    lost: dict[str, tuple[str, ...]] = field(default_factory=dict)
    mends: list[Mend] = field(default_factory=list)
    client_lost: bool = False
    aside: Path | None = None


def rescue(path: Path, target: Path, zone: str, tell: Tell = lambda _done, _all: None) -> Rescued:
    """Fill the new file `target` with what can be read of `path`; for a worker, `tell(tables done, all tables)`.

    InputError("file-exists") when `target` is there; "foreign-file" when nothing in `path` is a client's.
    """
    if target.exists():
        raise InputError("file-exists", path=str(target))
    rescued, aside = Rescued(), Aside()
    put_in_order(path)
    with told_of(path), readable_copy(path) as damaged:
        client = _client(damaged, rescued, zone, path.stem)
        file = create_client(target, client, more=lambda tx: _fill(tx, damaged, rescued, aside, zone, tell))
        file.close()
    if aside.rows:
        rescued.aside = set_aside(aside, target)
    return rescued


def _client(damaged: sqlite3.Connection, rescued: Rescued, zone: str, name: str) -> Client:
    """The client's own row, or one of its file's name."""
    shape = SHAPES[0]
    for _, raw in rows_of(damaged, shape, lambda: None):
        row, mends = mended(shape, raw, zone)
        if row is not None and str(row["name"]).strip():
            rescued.mends += mends
            (client,) = CLIENT.rows([tuple(row.values())])
            return client
    rescued.client_lost = True
    return Client(name=name, timezone=zone)


def _fill(
    transaction: "Connection", damaged: sqlite3.Connection, rescued: Rescued, aside: Aside, zone: str, tell: Tell
) -> None:
    connection: Any = transaction.connection.driver_connection
    for place, shape in enumerate(_TABLES):
        tell(place, len(_TABLES))
        _take_over(connection, shape, damaged, rescued, aside, zone)
    rescued.mends += mend_references(connection, aside, only_look=False)
    for shape in _TABLES:
        (rescued.kept[shape.table],) = connection.execute(f"SELECT count(*) FROM {shape.table}").fetchone()
    tell(len(_TABLES), len(_TABLES))


def _take_over(
    connection: Any, shape: Shape, damaged: sqlite3.Connection, rescued: Rescued, aside: Aside, zone: str
) -> None:
    if shape is EARLIER_TEXTS and not _has_table(damaged, shape.table):
        return  # a file of version 1
    holes: list[None] = []
    seen: set[Any] = set()
    marks = ", ".join("?" * len(shape.columns))
    for _, raw in rows_of(damaged, shape, lambda: holes.append(None)):
        seen.add(raw[shape.keys[0]])
        row, mends = mended(shape, raw, zone)
        rescued.mends += belonging_to(connection, shape, raw, mends)
        if row is None:
            aside.add(shape.table, raw)
        elif not _insert(connection, shape, marks, row):
            aside.add(shape.table, raw)
            rescued.mends.append(Mend(_twice(shape, row), "set-aside"))
    if holes:
        rescued.damaged[shape.table] = len(holes)
    if len(shape.keys) == 1 and shape.numbered:
        missing = ids_in_index(damaged, shape) - seen
        if missing and holes:
            rescued.lost[shape.table] = tuple(sorted(missing))


def _insert(connection: Any, shape: Shape, marks: str, row: Raw) -> bool:
    statement = f"INSERT OR IGNORE INTO {shape.table} ({shape.names}) VALUES ({marks})"
    return bool(connection.execute(statement, tuple(row.values())).rowcount == 1)


def _twice(shape: Shape, row: Raw) -> dict[str, Any]:
    key = " ".join(str(row[name]) for name in shape.keys)
    return {
        "problem": "duplicate", "value": key, "row": shape.table, "id": key, "field": shape.keys[0],
        "title": str(row.get("title", row.get("name", "")))[:80],
    }  # fmt: skip


def _has_table(connection: sqlite3.Connection, table: str) -> bool:
    try:
        return connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (table,)).fetchone() is not None
    except sqlite3.Error:
        return False
