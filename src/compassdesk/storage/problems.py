"""Which of SQLite's errors come from the world, in one list. Every other error is our own bug and passes through."""

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from compassdesk.domain.errors import WorldError, world_error

CODES: dict[str, str] = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_BUSY": "file-busy",
    "SQLITE_LOCKED": "file-busy",
    "SQLITE_PROTOCOL": "file-busy",
    "SQLITE_READONLY_DIRECTORY": "read-only-folder",
    "SQLITE_READONLY_DBMOVED": "file-moved",
    "SQLITE_READONLY_ROLLBACK": "half-written-file",
    "SQLITE_READONLY": "read-only-file",
    "SQLITE_CANTOPEN": "cannot-open",
    "SQLITE_PERM": "no-permission",
    "SQLITE_AUTH": "no-permission",
    "SQLITE_IOERR": "disk-error",
    "SQLITE_CORRUPT": "damaged-file",
    "SQLITE_NOTADB": "foreign-file",
}
"""What SQLite calls an error of the world, and what we do; the longest name that begins one counts."""

_NOT_GROWN = "SQLITE_IOERR_SHMSIZE"
"""The index beside the log of a file of version 1 could not grow: for want of room, or by an error of the disk."""
_ROOM = 1 << 16


def world_code(error: BaseException) -> str | None:
    """The code of the world's trouble behind an error of SQLite or SQLAlchemy; None when it is not one."""
    original = getattr(error, "orig", error)
    if isinstance(original, UnicodeDecodeError):  # a message of SQLite that quotes broken bytes of the file
        return "damaged-file"
    ciphered = sys.modules.get("sqlcipher3.dbapi2")  # loaded only where a protected file is open
    protected = ciphered is not None and isinstance(original, ciphered.Error)
    if not protected and not isinstance(original, sqlite3.Error):
        return None
    if "Could not decode to UTF-8" in str(original):  # raised by the Python module, which gives it no SQLite code
        return "damaged-file"
    if "malformed database schema" in str(original):  # SQLite's code is that of the statement it could not parse
        return "damaged-file"
    name = getattr(original, "sqlite_errorname", "")
    while name and name not in CODES:
        name = name.rpartition("_")[0]  # SQLITE_IOERR_FSYNC is a SQLITE_IOERR
    if protected and name == "SQLITE_NOTADB":
        return "damaged-file"  # its mark and its key were right
    return CODES.get(name)


@contextmanager
def translating_errors(path: Path) -> Iterator[None]:
    """Turn the world's trouble inside the block into a WorldError that names the file; let all else pass unchanged."""
    try:
        yield
    except WorldError as error:
        error.values.setdefault("path", str(path))
        raise
    except OSError as error:  # of a file beside it, for instance
        raise world_error(error, str(path)) from error
    except Exception as error:
        code = world_code(error)
        if code is None:
            raise
        if getattr(error, "sqlite_errorname", "") == _NOT_GROWN and not _has_room(path.parent):
            code = "disk-full"
        raise WorldError(code, path=str(path)) from error


def _has_room(folder: Path) -> bool:
    """Whether a side file could still grow there, as far as the system tells."""
    import shutil

    try:
        return shutil.disk_usage(folder).free >= _ROOM
    except OSError:
        return True
