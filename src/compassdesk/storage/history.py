"""Undo: temporary triggers note what reverses each change of a row, so that no feature has to think of it.

This is SQLite's own technique (sqlite.org/undoredo.html), with the old values kept as they are in place of SQL text.
The triggers live on the writing connection only and cover each table of the document. The columns of a wide table are
noted a few at a time, those that differ: most changes of many rows are about one column, and a row of items has fifty.
The full-text index is kept by triggers of the schema and follows by itself. `recursive_triggers` must be on, or
INSERT OR REPLACE deletes unnoticed.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby, repeat
from operator import itemgetter
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
_NOTED = 4
"""Where the old values begin in a note that is read: behind its reversal, its id, its list and what changed."""
_ALIKE = itemgetter(0, 2, 3)


def _held(values: Sequence[Any]) -> int:
    """The bytes of the values of a statement, about."""
    return 64 + 60 * len(values) + sum(len(value) for value in values if type(value) in _SIZED)


def is_noted(connection: sqlite3.Connection) -> bool:
    """Whether the running transaction has changed a row of the document already."""
    return connection.execute("SELECT 1 FROM temp.notes LIMIT 1").fetchone() is not None


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
                self._reversals[reversal.name] = reversal
                bare.execute(reversal.trigger)
        self._of_columns = frozenset(one.sql for one in self._reversals.values() if one.of_columns)

    def take(self, transaction: "Connection") -> Step:
        """The notes of the running transaction as a step, which is stamped; the notes start afresh."""
        found = transaction.exec_driver_sql("DELETE FROM temp.let_go RETURNING list, id").all()
        return self._taken(transaction, frozenset((str(name), str(key)) for name, key in found))

    def _taken(self, transaction: "Connection", let_go: frozenset[Owner], undone: Step | None = None) -> Step:
        kinds = transaction.exec_driver_sql("SELECT DISTINCT reversal FROM temp.notes").scalars().all()
        if not kinds:
            return Step((), {})
        widest = max(self._reversals[kind].width for kind in kinds)  # new rows, which may be many, are narrow
        notes = reading_in(transaction).execute(  # bare rows: there may be many
            f"SELECT reversal, id, list, changed, {_values(widest)} FROM temp.notes ORDER BY number DESC"
        )
        statements: list[tuple[str, tuple[Any, ...]]] = []
        size = 0
        done = Touched()
        touched: dict[str, set[str]] = {}
        for (kind, list_name, changed), alike in groupby(in_parts(transaction, notes), key=_ALIKE):
            reversal = self._reversals[kind]
            rows = list(alike)
            old = [row[_NOTED : _NOTED + reversal.width] for row in rows]
            statements += zip(repeat(reversal.sql), old)
            size += sum(map(_held, old))
            ids = [str(row[1]) for row in rows]
            touched.setdefault(list_name, set()).update(ids)
            owners = list(zip(repeat(list_name), ids))
            parts = None if reversal.part is None else [values[reversal.part] for values in old]
            done.note(reversal.table, reversal.event, owners, parts, reversal.columns(changed))
            if reversal.event == "DELETE" and reversal.table.name in _WHEN:
                for owner, values in zip(owners, old, strict=True):
                    row = dict(zip(reversal.table.columns, values, strict=False))
                    done.said[owner] = deleted_rows.spelled(str(row["extra"]), row[_WHEN[reversal.table.name]])
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
        for of_columns, run in groupby(step.statements, key=lambda statement: statement[0] in self._of_columns):
            for sql, rows in _together(run) if of_columns else _in_turn(run):
                run_many(transaction, sql, rows)
        return self._taken(transaction, step.let_go, step if is_undo else None)


_Rows = list[tuple[Any, ...]]


def _in_turn(statements: Iterable[tuple[str, tuple[Any, ...]]]) -> Iterator[tuple[str, _Rows]]:
    """Statements in their order, those that follow each other as one with many rows."""
    for sql, run in groupby(statements, key=lambda statement: statement[0]):
        yield sql, [values for _, values in run]


def _together(statements: Iterable[tuple[str, tuple[Any, ...]]]) -> Iterable[tuple[str, _Rows]]:
    """Statements about columns that no other of them speaks of, of rows that stay where they are: in any order, but
    for those of the same columns.
    """
    rows: dict[str, _Rows] = {}
    for sql, values in statements:
        rows.setdefault(sql, []).append(values)
    return rows.items()


class _Reversal(Struct, frozen=True):
    """What reverses one kind of change: the trigger that notes it, the statement, how many values that takes, and where
    the row's part is noted. `of_columns`: it is about some columns of a row that stays where it is.
    """

    name: str
    trigger: str
    sql: str
    width: int
    table: DocumentTable
    event: str
    part: int | None
    of_columns: bool

    def columns(self, changed: int) -> tuple[str, ...]:
        """The columns that say something else now; `changed` has a bit for each column of an updated row."""
        fields = self.table.fields
        if self.event != "UPDATE":
            return fields
        return tuple(name for place, name in enumerate(self.table.columns) if changed >> place & 1 and name in fields)


_WIDE, _AT_ONCE = 30, 4
"""From how many columns on not all of a row are noted, and how many together."""


@cache
def _reversals(table: DocumentTable) -> tuple[_Reversal, ...]:
    """Those of a table, worked out once: each client file has the same tables."""
    columns, keys = _quoted(table.columns), _quoted(table.keys)
    match = " AND ".join(f"{key} = ?" for key in keys)
    inserted = f"INSERT INTO {table.name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})"
    made_or_gone = (
        _reversal(table, "INSERT", f"DELETE FROM {table.name} WHERE {match}", keys, row="new"),
        _reversal(table, "DELETE", inserted, columns),
    )
    if len(columns) < _WIDE:
        return (*made_or_gone, _updated_reversal(table, columns))
    elsewhere = " OR ".join(f"old.{key} IS NOT new.{key}" for key in keys)
    others = tuple(name for name in columns if name not in keys)
    groups = [others[start : start + _AT_ONCE] for start in range(0, len(others), _AT_ONCE)]
    return (
        *made_or_gone,
        _updated_reversal(table, columns, f"({elsewhere}) AND ", of=keys),
        *(_updated_reversal(table, few, f"NOT ({elsewhere}) AND ", of=few, part=at) for at, few in enumerate(groups)),
    )


def _updated_reversal(
    table: DocumentTable, columns: Sequence[str], where: str = "", *, of: Sequence[str] = (), part: int | None = None
) -> _Reversal:
    """Gives some columns of a row back what they said; all of them without a part."""
    places = {name: place for place, name in enumerate(_quoted(table.columns))}
    keys = _quoted(table.keys)
    differs = [f"(old.{name} IS NOT new.{name})" for name in columns]
    changed = " | ".join(f"({differing} << {places[name]})" for name, differing in zip(columns, differs, strict=True))
    sql = (
        f"UPDATE {table.name} SET {', '.join(f'{name} = ?' for name in columns)} "
        f"WHERE {' AND '.join(f'{key} = ?' for key in keys)}"
    )
    return _reversal(
        table,
        "UPDATE",
        sql,
        (*columns, *(f"new.{key}" for key in keys)),
        changed=changed,
        of=f" OF {', '.join(of)}" if of else "",
        when=f"WHEN {where}({' OR '.join(differs)}) ",
        part=part,
    )


def _reversal(
    table: DocumentTable,
    event: str,
    sql: str,
    noted: Sequence[str],
    *,
    row: str = "old",
    changed: str = "0",
    of: str = "",
    when: str = "",
    part: int | None = None,
) -> _Reversal:
    noted_columns = [name.removeprefix("new.").strip('"') for name in noted]
    values = ", ".join(name if name.startswith("new.") else f"{row}.{name}" for name in noted)
    name = f"{event} {table.name}" if part is None else f"{event} {table.name} {part}"
    trigger = (
        f'CREATE TEMP TRIGGER "note_{name}" AFTER {event}{of} ON main.{table.name} {when}'
        f"BEGIN INSERT INTO notes (reversal, list, id, changed, {_values(len(noted))}) "
        f"VALUES ('{name}', {table.list_name.format(row=row)}, {row}.\"{table.id_column}\", {changed}, {values}); END"
    )
    place = None if table.part is None else _last(noted_columns, table.part)
    return _Reversal(name, trigger, sql, len(noted), table, event, place, part is not None)


def _last(names: Sequence[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)


def _quoted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f'"{name}"' for name in names)


def _values(width: int) -> str:
    """The names of the first columns that hold old values; they have no type, so values stay as they are."""
    return ", ".join(f"v{place}" for place in range(width))
