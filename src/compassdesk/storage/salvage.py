"""A copy of a damaged file in which as much as possible can be read; the file itself is only looked at.

Two places are the same in each of our files and so can be put right in the copy: the first hundred bytes, and the
words of the schema, where one flipped bit keeps SQLite from reading anything at all.
"""

import sqlite3
import struct
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from msgspec import Struct

from compassdesk.domain.errors import WorldError
from compassdesk.storage import unlocked
from compassdesk.storage.connections import open_untouched
from compassdesk.storage.passphrases import MARK, PAGE, SALT_BYTES, USABLE
from compassdesk.storage.raw import read_raw
from compassdesk.storage.schema import APPLICATION_ID, statements_of_all_versions

Tell = Callable[[int, int], None]
_MAGIC = b"SQLite format 3\x00"
_PARTS = 4
"""A statement is looked for by its parts: one that is whole shows where the others should be."""

_ALIKE_BITS = 6
"""A file that differs in so few bits from how a protected one begins was one."""


class Readable(Struct, frozen=True):
    """A mended copy of a damaged file in memory: nothing of it reaches another place of the disk.

    `sound` is the same without what may say anything; None where nothing tells what that is, or nothing is damaged.
    """

    connection: sqlite3.Connection
    sound: sqlite3.Connection | None
    protected: bool


@contextmanager
def readable_copy(path: Path, tell: Tell = lambda _done, _all: None) -> Iterator[Readable]:
    """What of the file can be read; of a protected one, that is unlocked, `tell` hears how many pages are done.

    WorldError: "foreign-file" when it is none of ours, "protected-file" when it is locked, "key-lost" when what its
    key is made with is damaged.
    """
    key, sound = unlocked.key_of(path), None
    if key is None:
        _check_plain(path)
        content = bytearray(_bytes_of(path))
    else:
        from compassdesk.storage.deciphering import deciphered

        found = deciphered(read_raw(path, path.stat().st_size), key, tell)
        content, sound = found.content, found.sound() if found.damaged else None
    _check_ours(content)
    with ExitStack() as stack:
        connections = [
            stack.enter_context(closing(_understood(one, 0 if key is None else PAGE - USABLE)))
            for one in (content, sound)
            if one is not None
        ]
        yield Readable(connections[0], connections[1] if sound is not None else None, key is not None)


def _check_plain(path: Path) -> None:
    """WorldErrors of a file that was protected, though it may not look like it."""
    head = read_raw(path, SALT_BYTES)
    if head.startswith(MARK):
        raise WorldError("protected-file", path=str(path))
    alike = sum((one ^ other).bit_count() for one, other in zip(head, MARK, strict=False))
    if len(head) == SALT_BYTES and alike <= _ALIKE_BITS:
        raise WorldError("key-lost", path=str(path))


def _understood(content: bytearray, reserved: int) -> sqlite3.Connection:
    """A connection to content whose header, and where that does not do, whose schema was put right."""
    _mend_header(content, reserved)
    connection = _opened(content)
    if _is_understood(connection):
        return connection
    connection.close()
    _mend_schema(content)
    return _opened(content)


def _opened(content: bytearray) -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.deserialize(bytes(content))
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    connection.execute("PRAGMA query_only = ON")
    return connection


def _is_understood(connection: sqlite3.Connection) -> bool:
    """Whether SQLite can read the schema, whatever it is."""
    try:
        return connection.execute("SELECT count(*) FROM items LIMIT 0").fetchone() is None
    except (sqlite3.Error, UnicodeDecodeError):
        return False


def _bytes_of(path: Path) -> bytes:
    """The file's bytes, by SQLite where it can: opening a file by hand that is open here would cancel its locks."""
    try:
        with closing(open_untouched(path)) as connection, closing(sqlite3.connect(":memory:")) as memory:
            connection.backup(memory)
            return memory.serialize()
    except (sqlite3.Error, WorldError, UnicodeDecodeError):
        return path.read_bytes()


def _check_ours(content: bytearray) -> None:
    """Any of several marks says that a file is ours: each may be the damaged part."""
    mark = struct.unpack(">I", content[68:72])[0] if len(content) >= 100 else 0
    if mark != APPLICATION_ID and b"CREATE TABLE spokespersons" not in content:
        raise WorldError("foreign-file")


def _mend_header(content: bytearray, reserved: int) -> None:
    content[:16] = _MAGIC
    content[16:24] = struct.pack(">HBBBBBB", PAGE, 1, 1, reserved, 64, 32, 32)
    content[28:40] = bytes(12)  # the number of pages is that of the file, and no page is free: nothing is written here
    content[44:48] = struct.pack(">I", 4)
    content[56:60] = struct.pack(">I", 1)


def _mend_schema(content: bytearray) -> None:
    for statement in statements_of_all_versions():
        spelled = statement.encode()
        if spelled in content:
            continue
        length = len(spelled) // _PARTS
        for part in range(_PARTS):
            piece = spelled[part * length : (part + 1) * length]
            begin = content.find(piece) - part * length
            if content.count(piece) == 1 and begin >= 0 and _alike(content[begin : begin + len(spelled)], spelled):
                content[begin : begin + len(spelled)] = spelled
                break


def _alike(there: bytearray, wanted: bytes) -> bool:
    """Whether only few bytes differ."""
    return sum(one != other for one, other in zip(there, wanted, strict=False)) <= len(wanted) // 8
