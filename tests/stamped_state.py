"""A client file as one of the copies that `domain/replicas.py` joins, read from its stamps."""

import json
import sqlite3
from collections.abc import Callable, Hashable, Iterator, Mapping

from compassdesk.domain.joining.conflicts import LIST, conflict
from compassdesk.domain.plan import Record
from compassdesk.domain.replicas import ORIGIN, Dot, Key, ReplicaEntry, Takeover
from compassdesk.storage.document_tables import document_tables
from replica_model import State, seen_before

_WAITING = "SELECT id, content FROM records WHERE list = 'conflicts'"


def state_of(connection: sqlite3.Connection) -> State:
    """A client file as one of the copies that `domain/replicas.py` joins; values are those the columns hold."""
    replica, clock = connection.execute("SELECT replica, clock FROM copy").fetchone() or ("", 0)
    log = tuple(Takeover(*row) for row in connection.execute("SELECT replica, since, other, until FROM seen"))
    stamps: dict[Key, Dot] = {
        (list_name, row_id, name): (at, by)
        for list_name, row_id, name, at, by in connection.execute("SELECT list, id, field, clock, replica FROM stamps")
    }
    entry = _maker(log)
    entries: dict[Key, frozenset[ReplicaEntry]] = {}
    for key, value in _values(connection):
        made = stamps.get((*key[:2], ""), ORIGIN)
        entries[key] = frozenset((entry(value=value, dot=stamps.get(key, made)),))
    for key, dot in stamps.items():  # what a channel or a person no longer is to a row
        if key not in entries:
            entries[key] = frozenset((entry(value=None, dot=dot),))
    for list_name, row_id, at, by in connection.execute("SELECT list, id, clock, replica FROM tombstones"):
        entries[list_name, row_id, ""] = frozenset((entry(value=False, dot=(at, by)),))
    for one in (conflict(Record(key, json.loads(said))) for key, said in connection.execute(_WAITING)):
        if one is not None:
            said_apart = entry(value=json.loads(one.value), dot=one.dot)
            entries[one.key] = entries.get(one.key, frozenset()) | {said_apart}
    return State(entries, seen_before((clock + 1, replica), log) if replica else {})


def _maker(log: tuple[Takeover, ...]) -> Callable[..., ReplicaEntry]:
    known: dict[Dot, tuple[tuple[str, int], ...]] = {}

    def entry(value: Hashable, dot: Dot) -> ReplicaEntry:
        if dot not in known:
            known[dot] = tuple(sorted(seen_before(dot, log).items()))
        return ReplicaEntry(value, dot, known[dot])

    return entry


def _values(connection: sqlite3.Connection) -> Iterator[tuple[Key, Hashable]]:
    """Each row as there, and each of its fields with the value that its column holds."""
    for table in document_tables(connection.execute):
        listed = ", ".join(f'"{name}"' for name in table.columns)
        owner_list = table.list_name.format(row=table.name)
        for found, *stored in connection.execute(f"SELECT {owner_list}, {listed} FROM {table.name}"):
            row: Mapping[str, Hashable] = dict(zip(table.columns, stored, strict=True))
            list_name, row_id = str(found), str(row[table.id_column])
            if list_name == LIST:  # what waits has no stamps: it is read with the rows it is about
                continue
            if table.part is None:
                yield (list_name, row_id, ""), True
            part = row[table.part] if table.part is not None else None
            for name in table.fields:
                yield (list_name, row_id, table.field(name, part)), row[name]
