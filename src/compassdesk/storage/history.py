"""Undo: temporary triggers note what reverses each change of a row, so that no feature has to think of it.

This is SQLite's own technique (sqlite.org/undoredo.html), with the old values kept as they are in place of SQL text.
The triggers live on the writing connection only and cover each table of the document. The full-text index is kept by
triggers of the schema and follows by itself. `recursive_triggers` must be on, or INSERT OR REPLACE deletes unnoticed.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from compassdesk.domain import deleted_rows
from compassdesk.storage.asking import reading_in
from compassdesk.storage.document_tables import DocumentTable, document_tables
from compassdesk.storage.slices import in_parts, run_many
from compassdesk.storage.stamps import Owner, Touched

if TYPE_CHECKING:
    from sqlalchemy import Connection


_WHEN = {"items": "starts_at", "organise_tasks": "due"}
"""The lists that tables fill, and the column that says when a row of them is."""


class Step(Struct, frozen=True):
    """What takes one transaction back: statements with their values, in the order to run them, and the ids touched.

    `size` is what it holds in bytes, about: its texts, and what Python adds to each value.
    """

    statements: tuple[tuple[str, tuple[Any, ...]], ...]
    touched: Mapping[str, frozenset[str]]
    size: int = 0
    let_go: frozenset[Owner] = frozenset()
    """Rows that the change itself removed, or removes when it is done again, without that anybody deleted them."""
    back: frozenset[Owner] = frozenset()
    """Rows that the change brought back although they were deleted: taken back, it leaves them deleted again."""

    def __bool__(self) -> bool:
        return bool(self.statements)


def joined(first: Step, second: Step) -> Step:
    """One step that takes back `second` and then `first`: two changes shown to the user as one.

    A row that both gave other values gets those of before `first` at once: a text typed for an hour would else be held,
    and taken back, once for each of the times it was saved.
    """
    touched = dict(first.touched)
    for name, ids in second.touched.items():
        touched[name] = touched.get(name, frozenset()) | ids
    rows = {_updated(statement) for statement in first.statements} - {None}
    kept = tuple(statement for statement in second.statements if _updated(statement) not in rows)
    statements = kept + first.statements
    size = sum(_held(values) for _, values in statements)
    return Step(statements, touched, size, first.let_go | second.let_go, first.back | second.back)


def _updated(statement: tuple[str, tuple[Any, ...]]) -> tuple[Any, ...] | None:
    """Which row a statement gives all its values, when it is about one that is there before and after under one key."""
    sql, values = statement
    if not sql.startswith("UPDATE"):
        return None
    keys = sql.count("?", sql.rindex(" WHERE "))
    return (sql, *values[-keys:])


_SIZED = frozenset((str, bytes))


def _held(values: Sequence[Any]) -> int:
    """The bytes of the values of a statement, about."""
    return 64 + 60 * len(values) + sum(len(value) for value in values if type(value) in _SIZED)


def let_go(transaction: "Connection", owners: Iterable[Owner]) -> None:
    """Say of rows that the running transaction removes that nobody deleted them: their source has them no more."""
    if found := list(owners):
        transaction.exec_driver_sql("INSERT INTO temp.let_go VALUES (?, ?)", found)


class History:
    """The notes of one writing connection. Installing it creates the triggers.

    `stamped` is told what each transaction did, before it is committed.
    """

    def __init__(self, connection: "Connection", stamped: Callable[["Connection", Touched], None]) -> None:
        bare = reading_in(connection)  # half a hundred statements, of which SQLAlchemy need know nothing
        tables = document_tables(bare.execute)
        widest = max(len(table.columns) + len(table.keys) for table in tables)
        bare.execute(
            f"CREATE TEMP TABLE notes (number INTEGER PRIMARY KEY, reversal, list, id, changed, {_values(widest)})"
        )
        bare.execute("CREATE TEMP TABLE let_go (list, id)")
        self._stamped = stamped
        self._reversals: dict[str, _Reversal] = {}
        for table in tables:
            for reversal in _reversals(table):
                self._reversals[f"{reversal.event} {table.name}"] = reversal
                bare.execute(reversal.trigger)

    def take(self, transaction: "Connection") -> Step:
        """The notes of the running transaction as a step, which is stamped; the notes start afresh."""
        found = transaction.exec_driver_sql("DELETE FROM temp.let_go RETURNING list, id").all()
        return self._taken(transaction, frozenset((str(name), str(key)) for name, key in found))

    def _taken(self, transaction: "Connection", let_go: frozenset[Owner], undone: Step | None = None) -> Step:
        kinds = transaction.exec_driver_sql("SELECT DISTINCT reversal FROM temp.notes").scalars().all()
        if not kinds:
            return Step((), {})
        widest = max(self._reversals[kind].width for kind in kinds)  # new rows, which may be many, are narrow
        notes = transaction.exec_driver_sql(
            f"SELECT reversal, list, id, changed, {_values(widest)} FROM temp.notes ORDER BY number DESC"
        )
        statements = []
        size = 0
        done = Touched()
        says: dict[tuple[str, int], tuple[str, ...]] = {}
        touched: dict[str, set[str]] = {}
        for kind, list_name, row_id, changed, *values in in_parts(transaction, notes):
            reversal = self._reversals[kind]
            statements.append((reversal.sql, tuple(values[: reversal.width])))
            size += _held(statements[-1][1])
            touched.setdefault(list_name, set()).add(str(row_id))
            part = None if reversal.part is None else values[reversal.part]
            columns = says.get((kind, changed))
            if columns is None:
                columns = says[kind, changed] = reversal.columns(changed)
            done.note(reversal.table, reversal.event, (list_name, str(row_id)), part, columns)
            if reversal.event == "DELETE" and reversal.table.name in _WHEN:
                row = dict(zip(reversal.table.columns, values, strict=False))
                kept = deleted_rows.spelled(str(row["extra"]), row[_WHEN[reversal.table.name]])
                done.said[list_name, str(row_id)] = kept
        transaction.exec_driver_sql("DELETE FROM temp.notes")
        done.let_go = let_go if undone is None else frozenset(done.gone) - undone.back
        self._stamped(transaction, done)
        announced = {name: frozenset(ids) for name, ids in touched.items()}
        return Step(tuple(statements), announced, size, let_go, done.back)

    def replay(self, transaction: "Connection", step: Step, *, is_undo: bool = True) -> Step:
        """Take a step back within the running transaction; gives the step that brings it forward again.

        Without `is_undo` it is that one: what was taken back is done again.
        """
        transaction.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for sql, run in groupby(step.statements, key=lambda statement: statement[0]):
            run_many(transaction, sql, [values for _, values in run])
        return self._taken(transaction, step.let_go, step if is_undo else None)


class _Reversal(Struct, frozen=True):
    """What reverses one kind of change: the trigger that notes it, the statement, how many values that takes, and where
    the row's part is noted.
    """

    trigger: str
    sql: str
    width: int
    table: DocumentTable
    event: str
    part: int | None

    def columns(self, changed: int) -> tuple[str, ...]:
        """The columns that say something else now; `changed` has a bit for each column of an updated row."""
        fields = self.table.fields
        if self.event != "UPDATE":
            return fields
        return tuple(name for place, name in enumerate(self.table.columns) if changed >> place & 1 and name in fields)


@cache
def _reversals(table: DocumentTable) -> tuple[_Reversal, ...]:
    """Those of a table, worked out once: each client file has the same tables."""
    columns, keys = _quoted(table.columns), _quoted(table.keys)
    names = ", ".join(columns)
    match = " AND ".join(f"{key} = ?" for key in keys)
    events = {
        "INSERT": (f"DELETE FROM {table.name} WHERE {match}", keys, "new"),
        "DELETE": (
            f"INSERT INTO {table.name} ({names}) VALUES ({', '.join('?' * len(columns))})",
            columns,
            "old",
        ),
        "UPDATE": (
            f"UPDATE {table.name} SET {', '.join(f'{name} = ?' for name in columns)} WHERE {match}",
            (*columns, *(f"new.{key}" for key in keys)),
            "old",
        ),
    }
    differs = [f"(old.{name} IS NOT new.{name})" for name in columns]
    changed = " | ".join(f"({differing} << {place})" for place, differing in enumerate(differs))
    made = []
    for event, (sql, noted, row) in events.items():
        noted_columns = [name.removeprefix("new.").strip('"') for name in noted]
        part = None if table.part is None else _last(noted_columns, table.part)
        values = ", ".join(name if name.startswith("new.") else f"{row}.{name}" for name in noted)
        trigger = (
            f"CREATE TEMP TRIGGER note_{event}_{table.name} AFTER {event} ON main.{table.name} "
            + (f"WHEN {' OR '.join(differs)} " if event == "UPDATE" else "")
            + f"BEGIN INSERT INTO notes (reversal, list, id, changed, {_values(len(noted))}) "
            f"VALUES ('{event} {table.name}', {table.list_name.format(row=row)}, {row}.\"{table.id_column}\", "
            f"{changed if event == 'UPDATE' else 0}, {values}); END"
        )
        made.append(_Reversal(trigger, sql, len(noted), table, event, part))
    return tuple(made)


def _last(names: Sequence[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)


def _quoted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f'"{name}"' for name in names)


def _values(width: int) -> str:
    """The names of the first columns that hold old values; they have no type, so values stay as they are."""
    return ", ".join(f"v{place}" for place in range(width))
