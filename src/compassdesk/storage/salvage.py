"""A copy of a damaged file in which as much as possible can be read; the file itself is only looked at.

Two places are the same in each of our files and so can be put right in the copy: the first hundred bytes, and the
words of the schema, where one flipped bit keeps SQLite from reading anything at all.
"""

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from compassdesk.domain.errors import WorldError
from compassdesk.storage import unlocked
from compassdesk.storage.connections import open_untouched
from compassdesk.storage.schema import APPLICATION_ID, statements_of_all_versions

_MAGIC = b"SQLite format 3\x00"
_PAGE = 4096
_PARTS = 4
"""A statement is looked for by its parts: one that is whole shows where the others should be."""


@contextmanager
def readable_copy(path: Path) -> Iterator[sqlite3.Connection]:
    """A connection to a mended copy of the file in memory: nothing of it reaches another place of the disk.

    WorldError: "foreign-file" when it is none of ours, "rescue-protected" when its bytes say nothing without a key.
    """
    if unlocked.key_of(path) is not None:
        raise WorldError("rescue-protected", path=str(path))
    content = bytearray(_bytes_of(path))
    _check_ours(content)
    _mend_header(content)
    with closing(_opened(content)) as connection:
        if _is_understood(connection):
            yield connection
            return
    _mend_schema(content)
    with closing(_opened(content)) as connection:
        yield connection


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


def _mend_header(content: bytearray) -> None:
    content[:16] = _MAGIC
    content[16:24] = struct.pack(">HBBBBBB", _PAGE, 1, 1, 0, 64, 32, 32)
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
