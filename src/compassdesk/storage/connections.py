"""Connections to a client file: every pragma is set here and nowhere else.

Nobody opens the path of a client file by hand: a plain open and close in this process would cancel SQLite's locks and
can lose committed work (sqlite.org/howtocorrupt.html, 2.2). Looking at a file goes through SQLite too.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.domain.errors import WorldError
from compassdesk.storage import unlocked
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.passphrases import Key
from compassdesk.storage.problems import world_code

if TYPE_CHECKING:
    import sqlalchemy

BUSY_MILLISECONDS = 3000


class Remembering:
    """What a connection for reading keeps; `known` holds items that were read before and are still as they were."""

    known: KnownItems | None = None
    began: int | None = None
    """The generation of `known` in which a reader of one moment began; None when it reads what is committed now."""


class Connection(Remembering, sqlite3.Connection):
    """A connection of the bare module to a file that is not protected."""


def open_reader(path: Path, known: KnownItems | None = None) -> Connection:
    """A connection that refuses to write, for one thread. A file that cannot be written to is read as it lies."""
    if writable(path):
        connection = _connect(path, "mode=rw")
    elif _has_unmerged_writes(path):
        # Without its -wal the file shows an old state, and a -wal cannot be read where nothing may be written.
        raise WorldError("read-only-folder", path=str(path.parent))
    else:
        connection = _connect(path, "mode=ro&immutable=1")
    connection.execute("PRAGMA query_only = ON")
    connection.known = known
    return connection


def open_reader_of_now(path: Path, known: KnownItems | None = None) -> Connection:
    """A reader that sees the file as it is at its first question, whatever is committed meanwhile."""
    began = None if known is None else known.generation
    connection = open_reader(path, known)
    connection.began = began
    connection.execute("BEGIN")
    return connection


def open_bare(path: Path, *, new: bool = False) -> sqlite3.Connection:
    """A writing connection of the bare module in autocommit mode, for making, migrating and copying a file."""
    return _connect(path, "mode=rwc" if new else "mode=rw")


def open_beside(path: Path) -> sqlite3.Connection:
    """A writing connection for what lies beside the document: its commits wait for no disk, the writer's still do."""
    connection = open_bare(path)
    connection.execute("PRAGMA synchronous = NORMAL")
    return connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """One transaction of a bare connection; an exception rolls it back."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def open_untouched(path: Path) -> Connection:
    """A connection for a look at any file: it cannot change the file, nor take a lock while nobody is writing.

    A file with writes still in its -wal may be half merged (a kill, a full disk), so that it can only be read with it.
    """
    return _connect(path, "mode=ro" if _has_unmerged_writes(path) else "mode=ro&immutable=1")


def open_writer(path: Path) -> "sqlalchemy.Connection":
    """The writing connection: SQLAlchemy Core over the same module, with transactions that begin as writers.

    The bare module is told to begin nothing by itself, so that BEGIN IMMEDIATE, DDL and rollback are what they say.
    Use it only in the thread that opened it, on a file whose schema `schema.verify` found to be ours: older versions
    of SQLite let triggers fill a full-text index only when the schema is trusted.
    """
    from sqlalchemy import NullPool, create_engine, event

    module = sqlite3 if unlocked.key_of(path) is None else import_module("sqlcipher3.dbapi2")
    engine = create_engine("sqlite+pysqlite://", creator=lambda: _trusting(path), poolclass=NullPool, module=module)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
    return engine.connect()


def _trusting(path: Path) -> sqlite3.Connection:
    connection = open_bare(path)
    connection.execute("PRAGMA trusted_schema = ON")
    return connection


def writable(path: Path) -> bool:
    """Whether both the file and its folder may be written to, as far as the system tells."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _has_unmerged_writes(path: Path) -> bool:
    write_ahead_log = path.with_name(path.name + "-wal")
    return write_ahead_log.exists() and write_ahead_log.stat().st_size > 0


def _connect(path: Path, options: str) -> Connection:
    """A connection to a file as it lies there; WorldError("protected-file") when it is protected and locked.

    Whether it is protected is asked only of a file that cannot be read as it was expected to.
    """
    expected = unlocked.key_of(path)
    try:
        return _opened(path, options, expected)
    except Exception as error:
        if world_code(error) not in {"foreign-file", "damaged-file"}:
            raise
        protected = unlocked.look_again(path)
        key = unlocked.key_of(path)
        if protected and key is None:
            raise WorldError("protected-file", path=str(path)) from error
        if key == expected:
            raise
    return _opened(path, options, key)


def _opened(path: Path, options: str, key: Key | None) -> Connection:
    address = f"{path.absolute().as_uri()}?{options}"
    if key is None:
        connection = sqlite3.connect(address, uri=True, isolation_level=None, factory=Connection)
    else:
        from compassdesk.storage import ciphered

        connection = ciphered.connect(address, key)
    try:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA synchronous = FULL")  # reads the first page, so trouble with it shows itself here
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA recursive_triggers = ON")
        connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection
