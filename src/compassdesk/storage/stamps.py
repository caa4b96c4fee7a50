"""Who changed what when, kept beside the document so that copies edited apart can be brought together.

Each commit takes one tick of the copy's clock and stamps what it changed: one stamp for a row that was made, one for
each field changed after that, a tombstone for a row that was removed. What was changed is known from the notes of undo
(`history.py`), so that no feature has to think of it, and an undo is stamped as the edit it is. A row that nobody
deleted, for its making was undone or its source let it go, has a stamp beside its tombstone. What has no stamp is as
old as the file's making. A file that is copied by hand becomes a replica of its own with its first commit.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import uuid4

from msgspec import Struct

from compassdesk.domain.deleted_rows import DeletedAgain, DeletedRow, read, spelled_as
from compassdesk.domain.replicas import LAST_CLOCK, ticked
from compassdesk.storage.asking import reading_in
from compassdesk.storage.asking_many import all_of
from compassdesk.storage.document_tables import DocumentTable
from compassdesk.storage.lock import this_computer
from compassdesk.storage.rows import RECORD_LISTS
from compassdesk.storage.slices import listen, run_many

if TYPE_CHECKING:
    from sqlalchemy import Connection

_LATEST = (
    "SELECT coalesce(max(clock), 0) FROM (SELECT clock FROM stamps UNION ALL SELECT clock FROM tombstones) "
    "WHERE clock <= ?"
)
"""The clock of what was stamped last, for a file whose own clock says what cannot be."""
_DELETED = "NOT EXISTS (SELECT 1 FROM stamps WHERE list = one.list AND id = one.id AND field = '')"
"""What tells the tombstone of a row that somebody deleted; nobody did where a stamp lies beside it."""
_ASKED_AND_DELETED = (
    "SELECT one.list, one.id FROM json_each(?) AS asked CROSS JOIN tombstones AS one "
    "ON one.list = json_extract(asked.value, '$[0]') AND one.id = json_extract(asked.value, '$[1]') "
    f"WHERE {_DELETED}"
)
CONFLICTS = "conflicts"
Owner = tuple[str, str]
"""A list and the id of a row in it."""


class Touched(Struct):
    """What a transaction did to rows, noted from its last act to its first."""

    made: set[Owner] = set()
    gone: set[Owner] = set()
    fields: dict[tuple[str, str], set[str]] = {}
    """The rows of a list in which a field was changed, by the list and the field: many rows have few fields."""
    let_go: frozenset[Owner] = frozenset()
    """Which of those that are gone nobody deleted."""
    said: dict[Owner, str] = {}
    """What is kept of rows that are gone (`domain/deleted_rows.py: spelled`)."""
    back: frozenset[Owner] = frozenset()
    """Which of those that were made somebody had deleted before; known once they are stamped."""

    def note(
        self,
        table: DocumentTable,
        event: str,
        list_name: str,
        ids: Sequence[str],
        parts: Sequence[object] | None,
        columns: Sequence[str],
    ) -> None:
        """Take notes of undo that follow each other; `columns` are those that say something else now, in each row.

        What is no row of the plan has no stamps: a record in a list that nobody knows, or a row without an id. Nor has
        what waits for a choice, which every copy knows from the stamps of the rows it is about.
        """
        if table.name == "records" and (list_name not in RECORD_LISTS or list_name == CONFLICTS):
            return
        if parts is not None:
            for key, part in zip(ids, parts, strict=True):
                for name in columns:
                    self.fields.setdefault((list_name, table.field(name, part)), set()).add(key)
        elif event == "UPDATE":
            for name in columns:
                self.fields.setdefault((list_name, name), set()).update(ids)
        else:
            owners = ((list_name, key) for key in ids if key)
            acts = self.made if event == "INSERT" else self.gone
            acts.update(one for one in owners if one not in self.made and one not in self.gone)


def place_of(path: Path) -> str:
    """Where a file lies, as told without its name: the same after it was renamed or moved within its disk, another
    for a copy of it. The disk is told by what stays when the computer is started anew, where the system knows that.
    """
    found = path.stat()
    disk = getattr(os.statvfs(path), "f_fsid", 0) if hasattr(os, "statvfs") else 0
    return f"{this_computer()}:{disk or found.st_dev}:{found.st_ino}"


def stamp(transaction: "Connection", touched: Touched, place: str, now: int) -> None:
    """Stamp what the running transaction did, in the file at `place`, at `now` (milliseconds since 1970)."""
    replica, clock = tick(reading_in(transaction), place, now)
    anew = touched.made | touched.gone
    touched.back = _deleted_among(transaction, touched.made)
    if anew:
        run_many(transaction, "DELETE FROM stamps WHERE list = ? AND id = ?", list(anew), counted=False)
    if touched.made:
        run_many(transaction, "DELETE FROM tombstones WHERE list = ? AND id = ?", list(touched.made), counted=False)
    if touched.gone:
        buried = [(*one, clock, replica, touched.said.get(one, "")) for one in touched.gone]
        run_many(transaction, "INSERT OR REPLACE INTO tombstones VALUES (?, ?, ?, ?, ?)", buried, counted=False)
    stamped = [(*owner, "", clock, replica) for owner in (*touched.made, *(touched.gone & touched.let_go))]
    if stamped:
        run_many(transaction, "INSERT OR REPLACE INTO stamps VALUES (?, ?, ?, ?, ?)", stamped, counted=False)
    for (list_name, name), ids in touched.fields.items():
        changed = [key for key in ids if (list_name, key) not in anew] if anew else list(ids)
        _stamp_field(transaction, list_name, name, changed, clock, replica)


def tick(connection: sqlite3.Connection, place: str, now: int, known: int = 0) -> tuple[str, int]:
    """The next edit of the file at `place`: its replica and its clock, which is past `known` too.

    A file that lies elsewhere than before is a replica of its own from here on.
    """
    run = connection.execute
    found = run("SELECT replica, place, clock FROM copy").fetchone()
    if found is None:  # whatever became of it, edits must go on
        run("INSERT INTO copy VALUES (1, ?, '', '', 0)", (uuid4().hex,))
    replica, earlier_place, before = found or ("", "", 0)
    sound = 0 <= before <= LAST_CLOCK
    if not sound:
        (before,) = run(_LATEST, (LAST_CLOCK,)).fetchone()
    if earlier_place != place or not replica or not sound:
        earlier, replica = replica, uuid4().hex[:16]
        if earlier:
            run("INSERT INTO seen VALUES (?, ?, ?, ?, '')", (replica, before, earlier, before))
    clock = ticked(max(before, known), now)
    run("UPDATE copy SET replica = ?, place = ?, clock = ?", (replica, place, clock))
    return replica, clock


def begin_anew(connection: sqlite3.Connection, place: str, now: int, known: int) -> None:
    """Make a file that was put back to an earlier state a replica of its own: it no longer knows what it did since.

    `known` was its clock then; what it did after that is told as done by the new replica.
    """
    (earlier,) = connection.execute("SELECT replica FROM copy").fetchone()
    connection.execute("UPDATE copy SET place = ''")
    replica, _ = tick(connection, place, now)
    connection.execute("DELETE FROM seen WHERE replica = ? AND other = ?", (replica, earlier))
    for table, clock in (("stamps", "clock"), ("tombstones", "clock"), ("seen", "since")):
        connection.execute(
            f"UPDATE {table} SET replica = ? WHERE replica = ? AND {clock} > ?", (replica, earlier, known)
        )
    connection.execute("INSERT INTO seen VALUES (?, ?, ?, ?, '')", (replica, known, earlier, known))


_AT_ONCE = (100, 10, 1)
"""Stamps of one statement. There are few sizes, so that its words are understood once and kept."""


def _stamp_field(
    transaction: "Connection", list_name: str, name: str, ids: Sequence[str], clock: int, replica: str
) -> None:
    """Stamp a field of many rows: only their ids differ, so all else is given once for many."""
    done = 0
    for size in _AT_ONCE:
        while len(ids) - done >= size:
            listen(transaction)
            part = ids[done : done + size]
            reading_in(transaction).execute(_stamping(size), (list_name, name, clock, replica, *part))
            done += size


@cache
def _stamping(count: int) -> str:
    rows = ", ".join(f"(?1, ?{place}, ?2, ?3, ?4)" for place in range(5, 5 + count))
    return f"INSERT OR REPLACE INTO stamps VALUES {rows}"


def _deleted_among(transaction: "Connection", made: set[Owner]) -> frozenset[Owner]:
    """Which rows that are made now somebody deleted before."""
    asked = json.dumps(list(made))
    found = reading_in(transaction).execute(_ASKED_AND_DELETED, (asked,)) if made else ()
    return frozenset((str(name), str(key)) for name, key in found)


def forget_person_id(connection: sqlite3.Connection, person_id: str) -> None:
    """Forget the id of a person whose row has another one now, for `ClientFile.remember`.

    No tombstone stays: merged with a copy of the file in which nobody forgot, the person comes back from there.
    """
    for table in ("stamps", "tombstones"):
        connection.execute(
            f"DELETE FROM {table} WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM spokespersons WHERE id = ?1)",
            (person_id,),
        )


def client_of(connection: sqlite3.Connection) -> str | None:
    """The identity of a file's client, the same in all its copies; None in a file from before clients had one."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'copy'").fetchone() is None:
        return None
    found = connection.execute("SELECT CAST(client AS BLOB) FROM copy").fetchone()  # which may be no text
    return bytes(found[0]).decode("utf-8", "replace") if found else None


def copy_of(connection: sqlite3.Connection, path: Path) -> tuple[str, ...]:
    """What tells the file at `path` from every other copy of its client, whatever its name; none when nothing does.

    The first holds now, the others held before its first commit. Both the replica and where the file lies count: a copy
    keeps the replica until it is edited, and a system gives the number of a removed file to another.
    """
    if client_of(connection) is None:
        return ()
    (replica,) = connection.execute("SELECT replica FROM copy").fetchone()
    earlier = [
        other
        for (other,) in connection.execute("SELECT other FROM seen WHERE replica = ? AND since = until", (replica,))
    ]
    try:
        place = place_of(path)
    except OSError:
        return ()
    return tuple(f"{one} {place}" for one in dict.fromkeys((replica, *earlier, "")))


def latest_changes(connection: sqlite3.Connection, *lists: str) -> dict[Owner, int]:
    """The clock of the latest change of each row of these lists; those that nobody changed since the file's making, and
    all of a file from before there were stamps, are left out.
    """
    if client_of(connection) is None:
        return {}
    asked = "SELECT list, id, max(clock) FROM stamps WHERE list IN (SELECT value FROM json_each(?)) GROUP BY list, id"
    return {(name, key): int(clock) for name, key, clock in all_of(connection, asked, (json.dumps(lists),))}


def clock_of(connection: sqlite3.Connection) -> int | None:
    """The clock of the latest change in a file; None in a file from before it had one."""
    if client_of(connection) is None:
        return None
    found = connection.execute("SELECT clock FROM copy").fetchone()
    return int(found[0]) if found else None


def deleted_rows(connection: sqlite3.Connection, *lists: str) -> tuple[DeletedRow, ...]:
    """The rows of lists that were removed, without those that nobody deleted.

    Nothing is known of that in a file of version 1.
    """
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'tombstones'").fetchone():
        return ()
    places = ", ".join("?" * len(lists))
    deleted = f"SELECT list, id, said FROM tombstones AS one WHERE list IN ({places}) AND {_DELETED}"
    return tuple(DeletedRow(name, key, read(said)) for name, key, said in connection.execute(deleted, lists))


def know_again(transaction: "Connection", rows: Iterable[DeletedAgain]) -> None:
    """Keep of deleted rows what their source says now, under the id that their row would give its item now.

    Beside the document: undo does not make the source say otherwise.
    """
    for row in rows:
        moved = (row.now.id, spelled_as(row.now.said), row.now.list, row.was)
        transaction.exec_driver_sql(
            "INSERT OR REPLACE INTO tombstones SELECT list, ?, clock, replica, ? FROM tombstones "
            "WHERE list = ? AND id = ?",
            moved,
        )
        transaction.exec_driver_sql("UPDATE tombstones SET said = '' WHERE list = ? AND id = ?", moved[2:])
