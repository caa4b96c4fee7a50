"""Stamps that make no sense, as notes of who changed what when: found and put right.

A note that names no row, no field, no copy or no moment is dropped: it says nothing. So is the note that a row was
removed which is there: the document is right. The file's own entry among the copies gets what it lacks, and its place
is forgotten, so that the next commit makes the file a copy of its own, as for any file that was copied by hand.
"""

import sqlite3
from collections.abc import Iterator, Mapping

from compassdesk.domain.replicas import LAST_CLOCK
from compassdesk.storage.document_tables import document_tables
from compassdesk.storage.rows import RECORD_LISTS

_NO_COPY = "({0} = '' OR length({0}) > 64 OR CAST({0} AS TEXT) GLOB '*[^0-9A-Za-z-]*')"
"""What is not the name of a copy, for one column."""
_TABLES = frozenset(("copy", "stamps", "tombstones", "seen"))


def keeps_stamps(connection: sqlite3.Connection) -> bool:
    """Whether the file has the tables of the stamps; one of version 1 has none."""
    named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {name for (name,) in named} >= _TABLES


def strange_notes(connection: sqlite3.Connection) -> int:
    """How many stamps, tombstones and notes of what a copy had seen make no sense."""
    conditions = _strange(connection)
    return sum(_count(connection, f"{table} WHERE {where}") for table, where in conditions.items())


def drop_strange_notes(connection: sqlite3.Connection) -> None:
    for table, where in _strange(connection).items():
        connection.execute(f"DELETE FROM {table} WHERE {where}")


def copy_is_strange(connection: sqlite3.Connection) -> bool:
    """Whether the file's own entry is missing, there twice, or says what cannot be."""
    return _count(connection, "copy") != 1 or _count(connection, f"copy WHERE {_strange_copy()}") > 0


def put_copy_right(connection: sqlite3.Connection, client: str) -> None:
    """Make the one entry, after `drop_strange_notes`; `client` is the identity that an entry without one gets."""
    connection.execute("DELETE FROM copy WHERE id <> 1")
    connection.execute("INSERT OR IGNORE INTO copy VALUES (1, ?, '', '', 0)", (client,))
    connection.execute(f"UPDATE copy SET client = ? WHERE {_NO_COPY.format('client')}", (client,))
    connection.execute(f"UPDATE copy SET replica = '' WHERE {_NO_COPY.format('replica')}")
    connection.execute(
        "UPDATE copy SET place = '', clock = (SELECT coalesce(max(clock), 0) FROM "
        "(SELECT clock FROM stamps UNION ALL SELECT clock FROM tombstones))"
    )


def _strange_copy() -> str:
    behind = "OR ".join(
        f"clock < (SELECT max(clock) FROM {table} WHERE replica = copy.replica AND clock <= {LAST_CLOCK}) "
        for table in ("stamps", "tombstones")
    )
    return (
        f"id <> 1 OR {_NO_COPY.format('client')} OR (replica <> '' AND {_NO_COPY.format('replica')}) "
        f"OR clock NOT BETWEEN 0 AND {LAST_CLOCK} OR {behind}"
    )


def _strange(connection: sqlite3.Connection) -> Mapping[str, str]:
    """For each table the condition under which a note makes no sense."""
    rows = " UNION ALL ".join(_rows(connection))
    fields = " OR ".join(_fields(connection))
    dot = f"clock NOT BETWEEN 1 AND {LAST_CLOCK} OR {_NO_COPY.format('replica')}"
    there = f"(list, id) IN ({rows}) OR (field = '' AND (list, id) IN (SELECT list, id FROM tombstones))"
    lists = "list NOT IN ({})".format(", ".join(sorted(_lists(connection))))
    return {
        "stamps": f"{dot} OR NOT ({there}) OR NOT ({fields})",
        "tombstones": f"{dot} OR id = '' OR {lists} OR (list, id) IN ({rows})",
        "seen": (
            f"{_NO_COPY.format('replica')} OR {_NO_COPY.format('other')} "
            f"OR since NOT BETWEEN 0 AND {LAST_CLOCK} OR until NOT BETWEEN 0 AND {LAST_CLOCK}"
        ),
    }


def _rows(connection: sqlite3.Connection) -> Iterator[str]:
    """Questions for the list and the id of every row there is."""
    for table in document_tables(connection.execute):
        if table.part is None:
            list_name = table.list_name.format(row=table.name)
            yield f'SELECT {list_name}, CAST("{table.id_column}" AS TEXT) FROM {table.name}'


def _fields(connection: sqlite3.Connection) -> Iterator[str]:
    """Conditions, one of which holds for a stamp of a field that its list has; the row itself has no name."""
    yield "field = ''"
    for table in document_tables(connection.execute):
        of_list = f"list = {table.list_name}"
        if "{row}" in table.list_name:
            of_list = "list IN ({})".format(", ".join(f"'{name}'" for name in RECORD_LISTS))
        for name in table.fields:
            known = f"= '{name}'" if table.part is None else f"GLOB '{table.field(name, '*')}'"
            yield f"({of_list} AND field {known})"


def _lists(connection: sqlite3.Connection) -> Iterator[str]:
    for table in document_tables(connection.execute):
        if "{row}" in table.list_name:
            yield from (f"'{name}'" for name in RECORD_LISTS)
        else:
            yield table.list_name


def _count(connection: sqlite3.Connection, of: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {of}").fetchone()[0])
