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
from itertools import chain, combinations, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from compassdesk.domain import deleted_rows
from compassdesk.storage import copy_notes
from compassdesk.storage.asking import reading_in
from compassdesk.storage.copy_notes import Exchange, HeldNotes
from compassdesk.storage.document_tables import DocumentTable, document_tables
from compassdesk.storage.slices import in_parts, run_many
from compassdesk.storage.stamps import Owner, Touched

if TYPE_CHECKING:
    from sqlalchemy import Connection


_WHEN = {"items": "starts_at", "organise_tasks": "due"}
"""The lists that tables fill, and the column that says when a row of them is."""


_Row = tuple[Any, ...]
"""The values that a statement takes for one row."""
_Many = tuple[str, tuple[_Row, ...]]
"""A statement, and the rows it is run for."""


class Step(Struct, frozen=True):
    """What takes one transaction back: statements with their rows, in the order to run them, and the ids touched.

    `size` is what it holds in bytes, about: its texts, and what Python adds to each value.
    """

    statements: tuple[_Many, ...]
    touched: Mapping[str, frozenset[str]]
    size: int = 0
    let_go: frozenset[Owner] = frozenset()
    """Rows that the change itself removed, or removes when it is done again, without that anybody deleted them."""
    back: frozenset[Owner] = frozenset()
    """Rows that the change brought back although they were deleted: taken back, it leaves them deleted again."""
    notes: Exchange | None = None
    """The notes of before, where the change joined the file with another copy (`copy_notes.py`)."""

    def __bool__(self) -> bool:
        return bool(self.statements)

    @property
    def rows(self) -> int:
        """How many changes of rows it takes back."""
        return sum(len(rows) for _, rows in self.statements)


def joined(first: Step, second: Step) -> Step:
    """One step that takes back `second` and then `first`: two changes shown to the user as one.

    A row that both gave other values gets those of before `first` at once: a text typed for an hour would else be held,
    and taken back, once for each of the times it was saved.
    """
    touched = dict(first.touched)
    for name, ids in second.touched.items():
        touched[name] = touched.get(name, frozenset()) | ids
    given = {_updated(sql, row) for sql, rows in first.statements for row in rows} - {None}
    others = ((sql, tuple(row for row in rows if _updated(sql, row) not in given)) for sql, rows in second.statements)
    statements = (*((sql, rows) for sql, rows in others if rows), *first.statements)
    size = sum(_held(rows) for _, rows in statements)
    return Step(statements, touched, size, first.let_go | second.let_go, first.back | second.back)


def _updated(sql: str, row: _Row) -> _Row | None:
    """Which row a statement gives all its values, when it is about one that is there before and after under one key."""
    if not sql.startswith("UPDATE"):
        return None
    keys = sql.count("?", sql.rindex(" WHERE "))
    return (sql, *row[-keys:])


_SIZED = frozenset((str, bytes))
_NOTED = 3
"""Where the old values begin in a note that is read: behind its id, its list and what changed."""
_ID, _CHANGED = 0, 2
_NUMBERED = ("number",)
"""The key of rows with texts: their index takes them by number, and begins anew with each that is out of order."""
_KIND, _LIST_AND_CHANGED = itemgetter(-1), itemgetter(1, _CHANGED)


def _held(rows: Sequence[_Row]) -> int:
    """The bytes of the rows of a statement, about."""
    texts = sum(len(value) for value in chain.from_iterable(rows) if type(value) in _SIZED)
    return len(rows) * (64 + 60 * len(rows[0])) + texts


def is_noted(connection: sqlite3.Connection) -> bool:
    """Whether the running transaction has changed a row of the document already."""
    return connection.execute("SELECT 1 FROM temp.notes LIMIT 1").fetchone() is not None


def let_go(transaction: "Connection", owners: Iterable[Owner]) -> None:
    """Say of rows that the running transaction removes that nobody deleted them: their source has them no more."""
    if found := list(owners):
        transaction.exec_driver_sql("INSERT INTO temp.let_go VALUES (?, ?)", found)


class History:
    """The notes of one writing connection. Installing it creates the triggers.

    `stamped` is told what each transaction did, before it is committed; `joined` writes the notes of one that joins the
    file with another copy.
    """

    def __init__(
        self,
        connection: "Connection",
        stamped: Callable[["Connection", Touched], None],
        joined: Callable[[sqlite3.Connection, HeldNotes], Exchange],
    ) -> None:
        bare = reading_in(connection)  # half a hundred statements, of which SQLAlchemy need know nothing
        tables = document_tables(bare.execute)
        widest = max(len(table.columns) + len(table.keys) for table in tables)
        bare.execute(
            f"CREATE TEMP TABLE notes (number INTEGER PRIMARY KEY, reversal, list, id, changed, {_values(widest)})"
        )
        bare.execute("CREATE TEMP TABLE let_go (list, id)")
        self._stamped, self._joined = stamped, joined
        self._reversals: dict[str, _Reversal] = {}
        for table in tables:
            for reversal in _reversals(table):
                self._reversals[reversal.name] = reversal
                bare.execute(reversal.trigger)

    def take(self, transaction: "Connection") -> Step:
        """The notes of the running transaction as a step, which is stamped; the notes start afresh."""
        found = reading_in(transaction).execute("DELETE FROM temp.let_go RETURNING list, id").fetchall()
        held = copy_notes.held_in(transaction)
        notes = self._joined(reading_in(transaction), held) if held is not None else None
        return self._taken(transaction, frozenset((str(name), str(key)) for name, key in found), notes)

    def _taken(
        self,
        transaction: "Connection",
        let_go: frozenset[Owner],
        notes: Exchange | None,
        undone: Step | None = None,
    ) -> Step:
        statements: list[_Many] = []
        done = Touched()
        touched: dict[str, set[str]] = {}
        for reversal, sql, noted in self._noted(transaction):
            rows = [note[_NOTED:] for note in noted]
            if reversal.event != "UPDATE" and reversal.table.keys == _NUMBERED:
                rows.sort(key=itemgetter(0))
            statements.append((sql, tuple(rows)))
            for (list_name, changed), alike in groupby(noted, key=_LIST_AND_CHANGED):
                ids = _taken_over(done, reversal, list_name, changed, list(alike))
                touched.setdefault(list_name, set()).update(ids)
        if not statements:
            return Step((), {})
        reading_in(transaction).execute("DELETE FROM temp.notes")
        done.let_go = let_go if undone is None else frozenset(done.gone) - undone.back
        if notes is None:
            self._stamped(transaction, done)
        announced = {name: frozenset(ids) for name, ids in touched.items()}
        size = sum(_held(rows) for _, rows in statements)
        return Step(tuple(statements), announced, size, let_go, done.back, notes)

    def _noted(self, transaction: "Connection") -> Iterator[tuple["_Reversal", str, Sequence[_Row]]]:
        """The notes from the last to the first, those of a kind together; with each kind the statement that takes the
        values behind `_NOTED`.
        """
        run = reading_in(transaction).execute  # bare: there may be many rows, and a single statement takes Core longer
        changed: dict[str, set[int]] = {}
        for kind, change in run("SELECT DISTINCT reversal, changed FROM temp.notes"):
            changed.setdefault(kind, set()).add(change)
        if len(changed) < 2 or self._lie_apart(run, changed):
            for kind in list(changed):  # each value that is read costs more than the look for it
                sql, places = _reversing(self._reversals[kind], frozenset(changed[kind]))
                listed = "".join(f", v{place}" for place in places)
                wanted = f"SELECT id, list, changed{listed} FROM temp.notes WHERE reversal = ? ORDER BY number DESC"
                yield self._reversals[kind], sql, list(in_parts(transaction, run(wanted, (kind,))))
            return
        widest = max(self._reversals[kind].width for kind in changed)
        notes = run(f"SELECT id, list, changed, {_values(widest)}, reversal FROM temp.notes ORDER BY number DESC")
        for kind, noted in self._by_kind(in_parts(transaction, notes)):
            sql, places = _reversing(self._reversals[kind], frozenset(note[_CHANGED] for note in noted))
            values = itemgetter(*range(_NOTED), *(_NOTED + place for place in places))
            yield self._reversals[kind], sql, list(map(values, noted))

    def _lie_apart(self, run: Callable[..., sqlite3.Cursor], kinds: dict[str, set[int]]) -> bool:
        """Whether the notes of each kind lie behind all of another, or in any order where that means nothing.

        Puts the kinds in the order of their last notes.
        """
        spans = []
        for kind in kinds:
            found = run("SELECT max(number), min(number) FROM temp.notes WHERE reversal = ?", (kind,))
            spans.append((*found.fetchone(), kind))
        spans.sort(reverse=True)
        for _, _, kind in spans:
            kinds[kind] = kinds.pop(kind)
        freedoms = {kind: self._reversals[kind].freedom for kind in kinds}
        return all(
            first > last or (freedoms[later] and freedoms[later] == freedoms[earlier])
            for (_, first, later), (last, _, earlier) in combinations(spans, 2)
        )

    def _by_kind(self, notes: Iterable[_Row]) -> Iterator[tuple[str, list[_Row]]]:
        """The notes in their order, but for those that follow each other in which the order means nothing: of these,
        all of a kind together.
        """
        together: dict[str, list[_Row]] = {}
        before = ""
        for kind, alike in groupby(notes, key=_KIND):
            freedom = self._reversals[kind].freedom
            if freedom != before or not freedom:
                yield from together.items()
                together, before = {}, freedom
            together.setdefault(kind, []).extend(alike)
        yield from together.items()

    def replay(self, transaction: "Connection", step: Step, *, is_undo: bool = True) -> Step:
        """Take a step back within the running transaction; gives the step that brings it forward again.

        Without `is_undo` it is that one: what was taken back is done again.
        """
        transaction.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        for sql, rows in step.statements:
            run_many(transaction, sql, rows)
        notes = copy_notes.exchange(reading_in(transaction), step.notes) if step.notes is not None else None
        return self._taken(transaction, step.let_go, notes, step if is_undo else None)


def _taken_over(
    done: Touched, reversal: "_Reversal", list_name: str, changed: int, notes: Sequence[_Row]
) -> Sequence[str]:
    """Say in `done` what notes that are alike say; the ids of the rows they are about."""
    table = reversal.table
    ids = [str(note[_ID]) for note in notes]
    parts = None if reversal.part is None else [note[_NOTED + reversal.part] for note in notes]
    done.note(table, reversal.event, list_name, ids, parts, reversal.columns(changed))
    if reversal.event == "DELETE" and table.name in _WHEN:
        for key, note in zip(ids, notes, strict=True):
            row = dict(zip(table.columns, note[_NOTED:], strict=False))
            done.said[list_name, key] = deleted_rows.spelled(str(row["extra"]), row[_WHEN[table.name]])
    return ids


class _Reversal(Struct, frozen=True):
    """What reverses one kind of change: the trigger that notes it, the statement, how many values that takes, and where
    the row's part is noted. `of_columns` names the columns when it is about some of a row that stays where it is.
    """

    name: str
    trigger: str
    sql: str
    width: int
    table: DocumentTable
    event: str
    part: int | None
    of_columns: tuple[str, ...]

    @property
    def freedom(self) -> str:
        """Reversals of the same freedom do the same in any order, but for two of one kind: of columns that no other
        kind speaks of, of rows that are all put back into tables of their own while what they name may be missing.
        """
        return "columns" if self.of_columns else "rows" if self.event == "DELETE" else ""

    def columns(self, changed: int) -> tuple[str, ...]:
        """The columns that say something else now; `changed` has a bit for each column of an updated row."""
        fields = self.table.fields
        if self.event != "UPDATE":
            return fields
        return tuple(name for place, name in enumerate(self.table.columns) if changed >> place & 1 and name in fields)


@cache
def _reversing(reversal: _Reversal, changed: frozenset[int]) -> tuple[str, Sequence[int]]:
    """The statement that reverses changes, and the places of its values among those that are noted of one.

    Where all of them are of the same columns it speaks of no other: what is written anew is indexed anew.
    """
    if not reversal.of_columns or len(changed) > 1:
        return reversal.sql, range(reversal.width)
    (same,) = changed
    places = [at for at, name in enumerate(reversal.of_columns) if same >> reversal.table.columns.index(name) & 1]
    keys = range(len(reversal.of_columns), reversal.width)
    sql = _update(reversal.table, [reversal.of_columns[at] for at in places])
    return sql, (*places, *keys)


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
        return (*made_or_gone, _updated_reversal(table, table.columns))
    elsewhere = " OR ".join(f"old.{key} IS NOT new.{key}" for key in keys)
    others = tuple(name for name in table.columns if name not in table.keys)
    groups = [others[start : start + _AT_ONCE] for start in range(0, len(others), _AT_ONCE)]
    return (
        *made_or_gone,
        _updated_reversal(table, table.columns, f"({elsewhere}) AND ", of=table.keys),
        *(_updated_reversal(table, few, f"NOT ({elsewhere}) AND ", of=few, group=at) for at, few in enumerate(groups)),
    )


def _updated_reversal(
    table: DocumentTable, columns: Sequence[str], where: str = "", *, of: Sequence[str] = (), group: int | None = None
) -> _Reversal:
    """Gives some columns of a row back what they said; all of them without a group."""
    places = {name: place for place, name in enumerate(table.columns)}
    differs = [f'(old."{name}" IS NOT new."{name}")' for name in columns]
    changed = " | ".join(f"({differing} << {places[name]})" for name, differing in zip(columns, differs, strict=True))
    return _reversal(
        table,
        "UPDATE",
        _update(table, columns),
        (*_quoted(columns), *(f"new.{key}" for key in _quoted(table.keys))),
        changed=changed,
        of=f" OF {', '.join(_quoted(of))}" if of else "",
        when=f"WHEN {where}({' OR '.join(differs)}) ",
        group=group,
        of_columns=tuple(columns) if group is not None else (),
    )


def _update(table: DocumentTable, columns: Sequence[str]) -> str:
    """Give some columns of the row with a key other values, which come first."""
    values = ", ".join(f"{name} = ?" for name in _quoted(columns))
    return f"UPDATE {table.name} SET {values} WHERE {' AND '.join(f'{key} = ?' for key in _quoted(table.keys))}"


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
    group: int | None = None,
    of_columns: tuple[str, ...] = (),
) -> _Reversal:
    noted_columns = [name.removeprefix("new.").strip('"') for name in noted]
    values = ", ".join(name if name.startswith("new.") else f"{row}.{name}" for name in noted)
    name = f"{event} {table.name}" if group is None else f"{event} {table.name} {group}"
    trigger = (
        f'CREATE TEMP TRIGGER "note_{name}" AFTER {event}{of} ON main.{table.name} {when}'
        f"BEGIN INSERT INTO notes (reversal, list, id, changed, {_values(len(noted))}) "
        f"VALUES ('{name}', {table.list_name.format(row=row)}, {row}.\"{table.id_column}\", {changed}, {values}); END"
    )
    place = None if table.part is None else _last(noted_columns, table.part)
    return _Reversal(name, trigger, sql, len(noted), table, event, place, of_columns)


def _last(names: Sequence[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)


def _quoted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(f'"{name}"' for name in names)


def _values(width: int) -> str:
    """The names of the first columns that hold old values; they have no type, so values stay as they are."""
    return ", ".join(f"v{place}" for place in range(width))
