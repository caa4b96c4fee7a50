"""One client is one file: making it, checking it before it is touched, and bringing it up to date.

Each thing that can be wrong with a file has a code of its own, and the file stays as it was: missing-file,
missing-folder, empty-file, foreign-file, newer-file, damaged-file, read-only-folder, read-only-file.
"""

import os
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from pathlib import Path

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.plan import Client
from compassdesk.storage import unlocked
from compassdesk.storage.connections import (
    keep_journal,
    open_alone,
    open_as_it_lies,
    open_bare,
    open_untouched,
    writable,
)
from compassdesk.storage.left_overs import set_others_aside
from compassdesk.storage.lock import Lock
from compassdesk.storage.migrations import STEPS
from compassdesk.storage.passing import begin, clear_away, passing_name, publish, remove
from compassdesk.storage.passphrases import Key
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.rows import CLIENT
from compassdesk.storage.schema import APPLICATION_ID, VERSION, migrate, verify, version_of

SUFFIX = ".compass"
"""The ending a new client file gets when the user gives none."""


def create(
    path: Path, client: Client, fill: Callable[[Path], None] | None = None, key: Key | None = None
) -> tuple[Path, ...]:
    """Make a new client file, complete or not at all; `fill` may add to it before it appears under its name.

    With a `key` it is protected from its first byte on, and unlocked.

    Gives where what an earlier file of this name left beside it is kept: it must not fall upon the new one.
    InputError("file-exists") when there is a file already; WorldErrors for the folder and the disk.
    """
    if path.exists():
        raise InputError("file-exists", path=str(path))
    lock = Lock(path)
    passing = passing_name(path)
    try:
        with translating_errors(path):
            clear_away(path.parent, of=path)
            begin(passing)
            if key is not None:
                unlocked.keep(passing, key)
            with closing(open_bare(passing, new=True)) as connection:
                migrate(connection)
                _insert_client(connection, client)
            if fill is not None:
                fill(passing)
            kept_aside = set_others_aside(path)
            publish(passing, path)
            if key is not None:
                unlocked.keep(path, key)
            return kept_aside
    except OSError as error:
        raise WorldError("read-only-folder", path=str(path.parent)) from error
    finally:
        with suppress(OSError):
            remove(passing)
        lock.release()


def check(path: Path) -> int:
    """The schema version of a client file, looked up without touching the file; a WorldError says what is wrong."""
    with translating_errors(path):
        _check_outside(path)
        with closing(open_untouched(path)) as connection:
            if connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise WorldError("foreign-file")
            version = version_of(connection)
            if version > VERSION:
                raise WorldError("newer-file", version=version, known=VERSION)
            if version < 1:
                raise WorldError("altered-file")  # no release ever wrote such a number beside our mark
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            return version


def is_client_file(path: Path) -> bool:
    """Whether the file at `path` is a client's by its name or its mark, in whatever state it is; only looked at.

    WorldError("no-permission") when that cannot be told.
    """
    if path.suffix.casefold() == SUFFIX:  # a damaged one too, whose mark cannot be read
        return True
    if not os.access(path, os.R_OK):
        raise WorldError("no-permission", path=str(path))
    try:
        with closing(open_alone(path)) as connection:
            return bool(connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID)
    except WorldError as trouble:
        return trouble.code == "protected-file"
    except sqlite3.Error:
        return False


def bring_up_to_date(
    path: Path, keep: Callable[[sqlite3.Connection], object], steps: Sequence[Sequence[str]] = STEPS
) -> None:
    """Run the migrations a checked file lacks; before the first one `keep(connection)` makes a backup of it.

    WorldError("read-only-folder" or "read-only-file") when the file needs a migration and cannot be written.
    """
    with translating_errors(path), closing(open_as_it_lies(path)) as connection:
        if version_of(connection) < len(steps):
            verify(connection)
            keep(connection)
            keep_journal(connection)
            migrate(connection, steps)


def check_writable(path: Path) -> None:
    """WorldError("read-only-folder") or ("read-only-file") when the system says no; nothing is written to find out."""
    if not writable(path):
        code = "read-only-file" if os.access(path.parent, os.W_OK) else "read-only-folder"
        raise WorldError(code, path=str(path if code == "read-only-file" else path.parent))


def _check_outside(path: Path) -> None:
    """What can be told of a file without reading it."""
    if not path.is_file():
        code = "not-a-file" if path.exists() else "missing-file"
        raise WorldError(code)
    if path.stat().st_size == 0:
        raise WorldError("empty-file")  # SQLite would take it for a healthy new database
    if not os.access(path, os.R_OK):
        raise WorldError("no-permission")


def _insert_client(connection: sqlite3.Connection, client: Client) -> None:
    (stored,) = CLIENT.encode([client])
    names, marks = ", ".join(column.name for column in CLIENT.columns), ", ".join("?" * len(stored))
    connection.execute(f"INSERT INTO client (id, {names}) VALUES (1, {marks})", stored)
