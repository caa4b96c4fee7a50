"""The contents of attachments, by their hash, beside the document: a step of undo names them and does not hold them.

A content that no record names any more stays until the client is put away, since undo may bring its record back.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from typing import Any

from compassdesk.storage.asking import Transaction, reading_in
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.slices import tell

SLICE = 16_384
"""Bytes that are written before it is heard whether to go on; each counts as one row of a change."""


def put(transaction: Transaction, contents: Mapping[str, bytes]) -> None:
    """Write contents by their hash, in the transaction of the records that name them; those that are there stay."""
    connection = reading_in(transaction)
    for sha256, content in contents.items():
        if connection.execute("SELECT 1 FROM attachment_contents WHERE sha256 = ?", (sha256,)).fetchone() is not None:
            tell(transaction, slices_of(len(content)))
            continue
        row = connection.execute(
            "INSERT INTO attachment_contents (sha256, size, content) VALUES (?, ?, zeroblob(?))",
            (sha256, len(content), len(content)),
        ).lastrowid
        with closing(_opened(connection, row)) as blob:
            for start in range(0, len(content), SLICE):
                blob.write(content[start : start + SLICE])
                tell(transaction, 1)


def slices_of(size: int) -> int:
    """How many rows of a change a content of so many bytes counts as."""
    return -(-size // SLICE)


def _opened(connection: sqlite3.Connection, row: int | None) -> Any:
    """The stored content to write into; the two libraries of SQLite have two names for that."""
    name = "blobopen" if hasattr(connection, "blobopen") else "open_blob"
    return getattr(connection, name)("attachment_contents", "content", row)


def read(connection: sqlite3.Connection, sha256: str) -> bytes | None:
    """A content, None where the file has none of that hash."""
    found = at_one_moment(connection, _read, sha256)
    return found[0] if found is not None else None


def is_there(connection: sqlite3.Connection) -> bool:
    """Whether the file has a place for contents: one of an older version that can only be read has none."""
    named = "SELECT 1 FROM pragma_table_list WHERE schema = 'main' AND name = 'attachment_contents'"
    return connection.execute(named).fetchone() is not None


def _read(connection: sqlite3.Connection, sha256: str) -> tuple[bytes] | None:
    if not is_there(connection):
        return None
    row: tuple[bytes] | None = connection.execute(
        "SELECT content FROM attachment_contents WHERE sha256 = ?", (sha256,)
    ).fetchone()
    return row


def sizes(connection: sqlite3.Connection) -> dict[str, int]:
    """How large each content is, by its hash."""
    return dict(at_one_moment(connection, _sizes))


def _sizes(connection: sqlite3.Connection) -> list[tuple[str, int]]:
    if not is_there(connection):
        return []
    return connection.execute("SELECT sha256, size FROM attachment_contents").fetchall()


def unnamed(connection: sqlite3.Connection) -> dict[str, int]:
    """The contents that no record names, with their sizes."""
    there = sizes(connection)
    wanted = named(connection) if there else frozenset()
    return {key: size for key, size in there.items() if key not in wanted}


def named(connection: sqlite3.Connection) -> frozenset[str]:
    """The contents that records name; what is no record names none."""
    return frozenset(key for key, _name, _title in said_of(connection))


def said_of(connection: sqlite3.Connection) -> Iterator[tuple[str, str, str]]:
    """The hash that each attachment names, with its name and the title of its item or the name of the template of whose
    parts it hangs on one; also of a file with broken texts.
    """
    stored: Iterable[tuple[bytes, bytes | None]] = connection.execute(
        "SELECT CAST(records.content AS BLOB), CAST(items.title AS BLOB) FROM records "
        "LEFT JOIN items ON items.id = records.item WHERE list IN ('attachments', 'templates') ORDER BY records.id"
    ).fetchall()
    for content, title in stored:
        try:
            said = json.loads(content)
        except (ValueError, RecursionError):  # the doctor looks at files that nobody else can open
            continue
        if not isinstance(said, dict):
            continue
        hung = [one for part in _objects(said.get("parts")) for one in _objects(part.get("attachments"))]
        of = _text(said.get("name")) if hung else (title or b"").decode("utf-8", "replace")
        for one in hung or (said,):
            if isinstance(one.get("sha256"), str):
                yield one["sha256"], _text(one.get("name")), of


def _objects(said: object) -> Iterator[dict[str, Any]]:
    yield from (one for one in said if isinstance(one, dict)) if isinstance(said, list) else ()


def _text(said: object) -> str:
    return said if isinstance(said, str) else ""


def missing(connection: sqlite3.Connection) -> frozenset[str]:
    """The contents that records name and the file does not have."""
    wanted = named(connection)
    return wanted - sizes(connection).keys() if wanted else wanted


def bring(transaction: Transaction, source: sqlite3.Connection) -> None:
    """Write what records name and the file lacks, as far as another file has it."""
    for sha256 in sorted(missing(reading_in(transaction))):
        content = read(source, sha256)
        if content is not None:
            put(transaction, {sha256: content})


def rescue(transaction: Transaction, damaged: sqlite3.Connection) -> int:
    """Write what records name, as far as it can be read whole from a damaged file; how many contents cannot.

    A content is what its hash says, whatever the row beside it says: one changed bit makes it another.
    """
    from hashlib import sha256

    wanted = set(missing(reading_in(transaction)))
    if not wanted:
        return 0
    for number in range(1, _last_number(damaged) + 1):
        content = _content_at(damaged, number)
        if content is not None and (found := sha256(content).hexdigest()) in wanted:
            put(transaction, {found: content})
            wanted.discard(found)
        tell(transaction, 0)
    return len(wanted)


_MOST_ROWS = 100_000


def _last_number(damaged: sqlite3.Connection) -> int:
    try:
        (last,) = damaged.execute("SELECT max(rowid) FROM attachment_contents").fetchone()
    except sqlite3.Error:
        return 0
    return min(last or 0, _MOST_ROWS)


def _content_at(damaged: sqlite3.Connection, number: int) -> bytes | None:
    try:
        row = damaged.execute("SELECT content FROM attachment_contents WHERE rowid = ?", (number,)).fetchone()
    except sqlite3.Error:
        return None
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def remove(transaction: Transaction, hashes: Iterable[str]) -> None:
    """Take contents out of the file."""
    for sha256 in hashes:
        reading_in(transaction).execute("DELETE FROM attachment_contents WHERE sha256 = ?", (sha256,))
        tell(transaction, 1)
