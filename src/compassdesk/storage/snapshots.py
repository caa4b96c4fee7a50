"""Whole copies of a client file, made by SQLite itself: a copy by hand may take half of a commit."""

import os
import sqlite3
from pathlib import Path

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.storage.connections import open_untouched
from compassdesk.storage.passing import clear_away, passing_name, publish, remove


def snapshot(connection: sqlite3.Connection, target: Path) -> Path:
    """Write the committed state to the new file `target` and check the copy; nothing is left behind on failure.

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
        connection.execute("VACUUM INTO ?", (str(passing),))
        _verify(passing)
        publish(passing, target)
    finally:
        remove(passing)
    return target


def _verify(copy: Path) -> None:
    connection = open_untouched(copy)
    try:
        if connection.execute("PRAGMA quick_check").fetchone()[0] != "ok":
            raise WorldError("damaged-file", path=str(copy))
    finally:
        connection.close()
