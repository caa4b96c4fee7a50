"""Whole copies of a client file, made by SQLite itself: a copy by hand may take half of a commit."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from compassdesk.disk import reach_the_disk
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.storage.connections import copying, in_one_transaction, open_untouched
from compassdesk.storage.passing import begin, clear_away, passing_name, publish, remove
from compassdesk.storage.raw import copy_raw


def snapshot(connection: sqlite3.Connection, target: Path) -> Path:
    """Write the committed state to the new file `target` and check the copy; nothing is left behind on failure.

    Raises as `in_the_making`.
    """
    with in_the_making(target) as passing:
        write(connection, passing)
    return target


@contextmanager
def in_the_making(target: Path) -> Iterator[Path]:
    """Where to `write` a copy that, checked, becomes the new file `target` at the end of the block.

    InputError("file-exists") when `target` is there already; WorldError("missing-folder") or ("read-only-folder") when
    its folder cannot take it.
    """
    if target.exists():
        raise InputError("file-exists", path=str(target))
    if not target.parent.is_dir():
        raise WorldError("missing-folder", path=str(target.parent))
    if not os.access(target.parent, os.W_OK):
        raise WorldError("read-only-folder", path=str(target.parent))
    clear_away(target.parent)
    passing = passing_name(target)
    try:
        yield passing
        reach_the_disk(passing)
        _verify(passing)
        publish(passing, target)
    finally:
        remove(passing)


def write(connection: sqlite3.Connection, passing: Path) -> None:
    """Write the committed state to a file in the making; what an interrupted attempt left of it is begun anew."""
    remove(passing)
    begin(passing)
    with copying(connection):
        connection.execute("VACUUM INTO ?", (passing.absolute().as_uri(),))  # a name that is no text has an address too


def write_as_it_lies(connection: sqlite3.Connection, path: Path, passing: Path) -> None:
    """`write` in the shortest time: byte by byte, while the connection reads from the file, so that nobody commits.

    It is not packed, and it must reach the disk afterwards.
    """
    remove(passing)
    begin(passing)
    in_one_transaction(connection, _copied, path, passing)


def _copied(connection: sqlite3.Connection, path: Path, passing: Path) -> None:
    connection.execute("SELECT 1 FROM sqlite_master").fetchone()  # from here on nobody writes into the file
    copy_raw(path, passing)


def _verify(copy: Path) -> None:
    connection = open_untouched(copy)
    try:
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise WorldError("damaged-file", path=str(copy))
    finally:
        connection.close()
