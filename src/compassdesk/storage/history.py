"""Undo: temporary triggers note what reverses each change of a row, so that no feature has to think of it.

This is SQLite's own technique (sqlite.org/undoredo.html), with the old values kept as they are in place of SQL text.
The triggers live on the writing connection only and cover each table of the document. The full-text index is kept by
triggers of the schema and follows by itself. `recursive_triggers` must be on, or INSERT OR REPLACE deletes unnoticed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Any

from compassdesk.storage.slices import in_parts, run_many

if TYPE_CHECKING:
    from sqlalchemy import Connection

_ANNOUNCED_AS: Mapping[str, tuple[str, str]] = {
    "placements": ("'items'", "item_id"),
    "item_speakers": ("'items'", "item_id"),
    "audience_channels": ("'audiences'", "audience_id"),
    "check_settings": ("'check_settings'", '"check"'),
    "records": ("{row}.list", "id"),
    "meta": ("'meta'", "key"),
}
"""Tables announced under another name or by another column: (list as SQL, column). All others: their name and id."""

_BESIDE_THE_DOCUMENT = frozenset(("finding_lives", "copy", "stamps", "tombstones", "seen", "earlier_texts"))
"""What the checks said before is remembered as it was: undo does not make it unsaid, nor turn a clock back."""


@dataclass(frozen=True, slots=True)
class Step:
    """What takes one transaction back: statements with their values, in the order to run them, and the ids touched."""

    statements: tuple[tuple[str, tuple[Any, ...]], ...]
    touched: Mapping[str, frozenset[str]]

    def __bool__(self) -> bool:
        return bool(self.statements)


def joined(first: Step, second: Step) -> Step:
    """One step that takes back `second` and then `first`: two changes shown to the user as one."""
    touched = dict(first.touched)
    for name, ids in second.touched.items():
        touched[name] = touched.get(name, frozenset()) | ids
    return Step(second.statements + first.statements, touched)


class History:
    """The notes of one writing connection. Installing it creates the triggers."""

    def __init__(self, connection: "Connection") -> None:
        tables = _document_tables(connection)
        widest = max(len(columns) + len(keys) for columns, keys in tables.values())
        connection.exec_driver_sql(
            f"CREATE TEMP TABLE notes (number INTEGER PRIMARY KEY, reversal, list, id, {_values(widest)})"
        )
        self._reversals: dict[str, tuple[str, int]] = {}
        for table, (columns, keys) in tables.items():
            self._install(connection, table, columns, keys)

    def _install(self, connection: "Connection", table: str, columns: tuple[str, ...], keys: tuple[str, ...]) -> None:
        list_name, id_column = _ANNOUNCED_AS.get(table, (f"'{table}'", "id"))
        names = ", ".join(columns)
        match = " AND ".join(f"{key} = ?" for key in keys)
        reversals = {
            "INSERT": (f"DELETE FROM {table} WHERE {match}", keys, "new"),
            "DELETE": (f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})", columns, "old"),
            "UPDATE": (
                f"UPDATE {table} SET {', '.join(f'{name} = ?' for name in columns)} WHERE {match}",
                (*columns, *(f"new.{key}" for key in keys)),
                "old",
            ),
        }
        changed = " OR ".join(f"old.{name} IS NOT new.{name}" for name in columns)
        for event, (sql, noted, row) in reversals.items():
            reversal = f"{event} {table}"
            self._reversals[reversal] = (sql, len(noted))
            values = ", ".join(name if name.startswith("new.") else f"{row}.{name}" for name in noted)
            connection.exec_driver_sql(
                f"CREATE TEMP TRIGGER note_{event}_{table} AFTER {event} ON main.{table} "
                + (f"WHEN {changed} " if event == "UPDATE" else "")
                + f"BEGIN INSERT INTO notes (reversal, list, id, {_values(len(noted))}) "
                f"VALUES ('{reversal}', {list_name.format(row=row)}, {row}.{id_column}, {values}); END"
            )

    def take(self, transaction: "Connection") -> Step:
        """The notes of the running transaction as a step; the notes start afresh."""
        kinds = transaction.exec_driver_sql("SELECT DISTINCT reversal FROM temp.notes").scalars().all()
        if not kinds:
            return Step((), {})
        widest = max(self._reversals[kind][1] for kind in kinds)  # new rows, of which there may be many, are narrow
        notes = transaction.exec_driver_sql(
            f"SELECT reversal, list, id, {_values(widest)} FROM temp.notes ORDER BY number DESC"
        )
        statements = []
        touched: dict[str, set[str]] = {}
        for reversal, list_name, row_id, *values in in_parts(notes):
            sql, width = self._reversals[reversal]
            statements.append((sql, tuple(values[:width])))
            touched.setdefault(list_name, set()).add(str(row_id))
        transaction.exec_driver_sql("DELETE FROM temp.notes")
        return Step(tuple(statements), {name: frozenset(ids) for name, ids in touched.items()})

    def replay(self, transaction: "Connection", step: Step) -> Step:
        """Take a step back within the running transaction; gives the step that brings it forward again."""
        transaction.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for sql, run in groupby(step.statements, key=lambda statement: statement[0]):
            run_many(transaction, sql, [values for _, values in run])
        return self.take(transaction)


def _values(width: int) -> str:
    """The names of the first columns that hold old values; they have no type, so values stay as they are."""
    return ", ".join(f"v{place}" for place in range(width))


def _document_tables(connection: "Connection") -> dict[str, tuple[tuple[str, ...], tuple[str, ...]]]:
    """Each table of the document with its columns and its key columns, quoted; the full-text index is left out."""
    names: Iterable[str] = connection.exec_driver_sql(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).scalars()
    tables = {}
    for name in sorted(set(names) - _BESIDE_THE_DOCUMENT):
        described = connection.exec_driver_sql("SELECT name, pk FROM pragma_table_info(?)", (name,)).fetchall()
        columns = tuple(f'"{column}"' for column, _ in described)
        keys = tuple(f'"{column}"' for column, place in sorted(described, key=lambda row: row[1]) if place)
        tables[name] = (columns, keys)
    return tables
