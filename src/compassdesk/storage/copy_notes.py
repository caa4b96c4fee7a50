"""The notes of who changed what when, read as a whole, and written for the rows that were joined with another copy.

A join is no edit: what came keeps the stamps of those who edited it. So its step of undo holds the notes of before, and
undo puts them back with the rows: then the other copy can be joined once more, and nothing there counts as undone.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from compassdesk.domain.copies import Copy, CopyNotes, Owner, Tombstone
from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import Dot, Key, Scope, Seen, Takeover
from compassdesk.storage import stamps

if TYPE_CHECKING:
    from sqlalchemy import Connection

_HELD = "compassdesk.joined"
_Rows = tuple[tuple[Any, ...], ...]


class HeldNotes(Struct, frozen=True):
    """What a transaction that joins says of its rows, in place of the stamps of an edit of its own.

    The notes of `owners` are those of `notes` and no others. What was `chosen` is an edit, which has seen both; `seen`
    gives, for the replica here and its clock before, what it has seen now of the other copy, whose clock is `clock`.
    """

    owners: frozenset[Owner]
    notes: CopyNotes
    clock: int
    other: Copy
    scope: Scope | None
    chosen: frozenset[Key] = frozenset()


class Exchange(Struct, frozen=True):
    """Notes to put in the place of those of some rows: rows of the tables, and takeovers that come and that go."""

    owners: frozenset[Owner]
    stamps: _Rows = ()
    tombstones: _Rows = ()
    seen: _Rows = ()
    unseen: _Rows = ()


def copy_in(connection: sqlite3.Connection, plan: Plan) -> Copy:
    """The file as a copy of its client; `plan` is all that it holds, of the same moment."""
    client, replica, clock = connection.execute("SELECT client, replica, clock FROM copy").fetchone()
    return Copy(client, replica, clock, plan, notes_in(connection))


def identity(connection: sqlite3.Connection) -> str | None:
    """The identity of the client of a file; None for one from before clients had one."""
    return stamps.client_of(connection)


def copy_of_rows(connection: sqlite3.Connection, plan: Plan, owners: Collection[Owner]) -> Copy:
    """The file as a copy of its client with the notes of some rows alone, which are in `plan`."""
    client, replica, clock = connection.execute("SELECT client, replica, clock FROM copy").fetchone()
    named = list(owners)
    stamped: dict[Owner, dict[str, Dot]] = {}
    for name, key, field, at, by in _of(connection, _STAMPS_OF, named):
        stamped.setdefault((name, key), {})[field] = (at, by)
    buried = {(name, key): Tombstone((at, by), said) for name, key, at, by, said in _of(connection, _GRAVES_OF, named)}
    return Copy(client, replica, clock, plan, CopyNotes(stamped, buried, standing_in(connection)[2]))


def standing_in(connection: sqlite3.Connection) -> tuple[str, int, tuple[Takeover, ...]]:
    """The replica of a file, its clock, and what was seen of others; quick beside `notes_in`."""
    replica, clock = connection.execute("SELECT replica, clock FROM copy").fetchone()
    takeovers = (Takeover(row[0], row[1], row[2], row[3], _scope(row[4])) for row in connection.execute(_SEEN))
    return replica, clock, tuple(takeovers)


def replica_at(connection: sqlite3.Connection, path: Path) -> str:
    """The replica of the file at a path; "" where it lies elsewhere than that one did."""
    found = connection.execute("SELECT replica, place FROM copy").fetchone()
    with suppress(OSError):
        if found is not None and found[1] == stamps.place_of(path):
            return str(found[0])
    return ""


def latest_by_others(connection: sqlite3.Connection, most: int) -> list[tuple[Owner, Dot]]:
    """The rows that others changed last, the latest first, each with its latest edit by somebody else."""
    found = connection.execute(
        "SELECT list, id, max(clock), replica FROM stamps WHERE replica <> (SELECT replica FROM copy) "
        "GROUP BY list, id ORDER BY 3 DESC LIMIT ?",
        (most,),
    )
    return [((name, key), (clock, replica)) for name, key, clock, replica in found]


def changed_since(connection: sqlite3.Connection, seen: Seen) -> frozenset[Owner]:
    """The rows that somebody who has seen so much does not know as they are, or does not know to be gone."""
    return frozenset(connection.execute(_CHANGED, (json.dumps(dict(seen)),)))


def notes_in(connection: sqlite3.Connection) -> CopyNotes:
    """All notes of a file."""
    stamped: dict[Owner, dict[str, Dot]] = {}
    for name, key, field, clock, replica in connection.execute("SELECT list, id, field, clock, replica FROM stamps"):
        stamped.setdefault((name, key), {})[field] = (clock, replica)
    buried = {
        (name, key): Tombstone((clock, replica), said)
        for name, key, clock, replica, said in connection.execute("SELECT * FROM tombstones")
    }
    return CopyNotes(stamped, buried, standing_in(connection)[2])


_NOTES_OF = (
    "SELECT {columns} FROM json_each(?) AS asked CROSS JOIN {table} "
    "ON list = json_extract(asked.value, '$[0]') AND {table}.id = json_extract(asked.value, '$[1]')"
)
_STAMPS_OF = _NOTES_OF.format(columns="list, stamps.id, field, clock, replica", table="stamps")
_GRAVES_OF = _NOTES_OF.format(columns="list, tombstones.id, clock, replica, said", table="tombstones")
_CHANGED = (
    "WITH known AS MATERIALIZED (SELECT key AS replica, value AS clock FROM json_each(?)) "
    "SELECT list, id FROM (SELECT list, id, clock, replica FROM stamps UNION ALL "
    "SELECT list, id, clock, replica FROM tombstones) AS one LEFT JOIN known ON known.replica = one.replica "
    "WHERE one.clock > coalesce(known.clock, 0)"
)
_SEEN = "SELECT replica, since, other, until, scope FROM seen ORDER BY replica, since, other"


@contextmanager
def holding(transaction: "Connection") -> Iterator[None]:
    """The block is one transaction: what one that was given up said of a join is not said of the next."""
    try:
        yield
    finally:
        transaction.info.pop(_HELD, None)


def hold(transaction: "Connection", held: HeldNotes) -> None:
    """Say of the running transaction that it joins the file with another copy."""
    transaction.info[_HELD] = held


def held_in(transaction: "Connection") -> HeldNotes | None:
    """What was said so, which is no longer held then."""
    held: HeldNotes | None = transaction.info.pop(_HELD, None)
    return held


def write_held(connection: sqlite3.Connection, held: HeldNotes, path: Path, now: int) -> Exchange:
    """Write the notes of a join, at `now` (milliseconds since 1970); gives what takes them back."""
    place = stamps.place_of(path)
    replica, since = stamps.tick(connection, place, now, held.clock)
    _, clock = stamps.tick(connection, place, now) if held.chosen else (replica, since)
    stamped = [(*owner, field, *dot) for owner, fields in held.notes.stamps.items() for field, dot in fields.items()]
    kept = {row[:3]: row for row in stamped}
    for key in held.chosen:
        kept[key] = (*key, clock, replica)
    buried = {owner: (*owner, *one.dot, one.said) for owner, one in held.notes.tombstones.items()}
    removed = {key[:2] for key in held.chosen if key[2] == "" and key[:2] in buried}
    for owner in removed:  # somebody chose that it goes
        buried[owner] = (*owner, clock, replica, buried[owner][4])
        kept.pop((*owner, ""), None)
    takeovers = list(held.notes.takeovers)
    if held.other.replica and held.other.replica != replica:
        takeovers.append(Takeover(replica, since, held.other.replica, held.other.clock, held.scope))
    there = {row[:3] for row in connection.execute(_SEEN)}
    seen = {row[:3]: row for one in takeovers if (row := _seen_row(one))[:3] not in there}
    owners = held.owners | {key[:2] for key in held.chosen}
    return exchange(connection, Exchange(owners, tuple(kept.values()), tuple(buried.values()), tuple(seen.values())))


def exchange(connection: sqlite3.Connection, given: Exchange) -> Exchange:
    """Put notes in the place of others; gives what puts those back."""
    owners = list(given.owners)
    before = Exchange(
        given.owners,
        _of(connection, _STAMPS_OF, owners),
        _of(connection, _GRAVES_OF, owners),
        given.unseen,
        given.seen,
    )
    for table in ("stamps", "tombstones"):
        connection.executemany(f"DELETE FROM {table} WHERE list = ? AND id = ?", owners)
    connection.executemany("INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?)", given.stamps)
    connection.executemany("INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?, ?, ?)", given.tombstones)
    connection.executemany(
        "DELETE FROM seen WHERE replica = ? AND since = ? AND other = ?", [r[:3] for r in given.unseen]
    )
    connection.executemany("INSERT OR REPLACE INTO seen VALUES (?, ?, ?, ?, ?)", given.seen)
    return before


def become_copy_of(connection: sqlite3.Connection, other: Copy, scope: Scope | None) -> None:
    """Make a file that was filled from another copy, and never changed since, a copy of that client.

    Its first commit makes it a replica of its own, which has seen the other one.
    """
    notes = other.notes
    connection.execute("UPDATE copy SET client = ?, replica = '', place = '', clock = ?", (other.client, other.clock))
    stamped = [(*owner, field, *dot) for owner, fields in notes.stamps.items() for field, dot in fields.items()]
    connection.executemany("INSERT INTO stamps VALUES (?, ?, ?, ?, ?)", stamped)
    buried = [(*owner, *one.dot, one.said) for owner, one in notes.tombstones.items()]
    connection.executemany("INSERT INTO tombstones VALUES (?, ?, ?, ?, ?)", buried)
    connection.executemany("INSERT INTO seen VALUES (?, ?, ?, ?, ?)", map(_seen_row, notes.takeovers))
    if other.replica:
        from uuid import uuid4

        replica = uuid4().hex[:16]
        took = Takeover(replica, other.clock, other.replica, other.clock, scope)
        connection.execute("INSERT INTO seen VALUES (?, ?, ?, ?, ?)", _seen_row(took))
        connection.execute("UPDATE copy SET replica = ?", (replica,))


def _of(connection: sqlite3.Connection, question: str, owners: Iterable[Owner]) -> _Rows:
    return tuple(connection.execute(question, (json.dumps(list(owners)),)).fetchall())


def _seen_row(one: Takeover) -> tuple[Any, ...]:
    return one.replica, one.since, one.other, one.until, _spelled(one.scope)


def _spelled(scope: Scope | None) -> str:
    if scope is None:
        return ""
    rows: dict[str, list[str]] = {}
    for name, key in sorted(scope.rows):
        rows.setdefault(name, []).append(key)
    return json.dumps({"rows": rows, "but": sorted(scope.but)}, ensure_ascii=False)


def _scope(said: str) -> Scope | None:
    """A scope that cannot be read has seen nothing: then both values of a field stay."""
    if not said:
        return None
    try:
        found: Mapping[str, Any] = json.loads(said)
        rows = frozenset((name, key) for name, keys in found["rows"].items() for key in keys)
        return Scope(rows, tuple((str(name), str(field)) for name, field in found["but"]))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return Scope(frozenset())
