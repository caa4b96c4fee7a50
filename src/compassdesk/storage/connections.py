"""Connections to a client file: every pragma is set here and nowhere else.

Nobody opens the path of a client file by hand: a plain open and close in this process would cancel SQLite's locks and
can lose committed work (sqlite.org/howtocorrupt.html, 2.2). Looking at a file goes through SQLite too.
"""

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from importlib import import_module
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from compassdesk.domain.errors import WorldError
from compassdesk.storage import later_columns, letters, unlocked
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.passphrases import Key
from compassdesk.storage.problems import world_code
from compassdesk.storage.raw import bears_our_mark, opened_here
from compassdesk.storage.readers import Readers, was_interrupted
from compassdesk.storage.remembering import Connection, Remembering
from compassdesk.storage.whereabouts import place_of

if TYPE_CHECKING:
    import sqlalchemy

T = TypeVar("T")
BUSY_MILLISECONDS = 3000
_CIPHERED = "sqlcipher3.dbapi2"
_GIVING = Lock()
"""So that no two threads wrap each other's connections."""


def open_reader(path: Path, known: KnownItems | None = None, readers: Readers | None = None) -> Connection:
    """A connection that refuses to write, for one thread; a file of an older version is read as one of this version."""
    connection = _connect(path, "mode=rw") if writable(path) else _as_it_lies(path)
    try:
        later_columns.lay_over(connection)
        connection.execute("PRAGMA query_only = ON")
    except BaseException:
        connection.close()
        raise
    connection.known, connection.readers = known, readers
    return connection


@contextmanager
def copying(connection: sqlite3.Connection) -> Iterator[None]:
    """In the block a connection may write copies of its file, also one that refuses to write into it."""
    (refuses,) = connection.execute("PRAGMA query_only").fetchone()
    connection.execute("PRAGMA query_only = OFF")
    try:
        with later_columns.taken_off(connection):
            yield
    finally:
        connection.execute(f"PRAGMA query_only = {refuses}")


def _as_it_lies(path: Path) -> Connection:
    """A connection to a file that cannot be written to; a log of version 1 cannot even be looked into there."""
    try:
        return _connect(path, "mode=ro")
    except Exception as error:
        if world_code(error) not in {"cannot-open", "read-only-folder"}:
            raise
        if _has_unfinished_writes(path):
            raise WorldError("half-written-file", path=str(path)) from error
    return _connect(path, "mode=ro&immutable=1")


def at_one_moment(connection: sqlite3.Connection, fetch: Callable[..., T], *args: Any) -> T:
    """The answer of `fetch(connection, *args)`, whose questions all see one moment of the file.

    Every commit waits for whoever reads. So `fetch` takes stored values and does nothing else: they are made into rows
    when the file is let go again. In a worker a commit of this process interrupts it, and it is then asked anew.
    """
    if connection.in_transaction:  # of an action, which sees its own changes
        return fetch(connection, *args)
    readers = connection.readers if isinstance(connection, Remembering) else None
    if readers is not None:
        return readers.fetch(connection, lambda: in_one_transaction(connection, fetch, *args))
    return in_one_transaction(connection, fetch, *args)


def in_one_transaction(connection: sqlite3.Connection, fetch: Callable[..., T], *args: Any) -> T:
    """The answer of `fetch(connection, *args)`, with the file let go behind it whatever happens, also when that is
    interrupted.
    """
    connection.execute("BEGIN")
    try:
        return fetch(connection, *args)
    finally:
        while connection.in_transaction:  # letting go can be interrupted too
            try:
                connection.rollback()
            except Exception as error:
                if not was_interrupted(error):
                    raise


def open_bare(path: Path, *, new: bool = False, one_thread: bool = True) -> sqlite3.Connection:
    """A writing connection of the bare module in autocommit mode, for making, migrating and copying a file.

    It keeps a rollback journal, which is emptied with each commit: between two commits the one file holds everything.
    """
    connection = open_as_it_lies(path, new=new, one_thread=one_thread)
    try:
        keep_journal(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def open_as_it_lies(path: Path, *, new: bool = False, one_thread: bool = True) -> sqlite3.Connection:
    """A writing connection before `keep_journal`: a file of version 1 still keeps its log."""
    return _connect(path, "mode=rwc" if new else "mode=rw", one_thread=one_thread)


def keep_journal(connection: sqlite3.Connection) -> None:
    """Keep a rollback journal from now on; a log is merged into the file first. The connection is in autocommit mode.

    With FULL no commit is lost in a power cut, because emptying the journal reaches the disk too (EXTRA is for journals
    that are deleted). A change of any size stays in memory until it is committed: so meanwhile everybody can go on
    reading, and a journal has one part (see `left_overs`).
    """
    connection.execute("PRAGMA journal_mode = TRUNCATE")
    connection.execute("PRAGMA cache_spill = OFF")


class FirstPage:
    """Short looks at the first page of the file at a path, which they cannot change, and at nothing else.

    For one thread at a time. Opening a connection takes longer than looking, so it is kept as long as the path leads to
    the same file.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection: Connection | None = None

    def user_version(self) -> int:
        """The number in the header as it lies on the disk now."""
        if self._connection is None or self._connection.place != place_of(self._path):
            self.close()
            self._connection = _connect(self._path, "mode=ro", one_thread=False, whole=False)
        self._connection.execute("PRAGMA shrink_memory")  # else it may know the page from before, and not read it again
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def open_alone(path: Path) -> Connection:
    """A connection for a look at the first page of any file, without what lies beside it: all of it stays as it is."""
    return _connect(path, "mode=ro&immutable=1")


def open_untouched(path: Path) -> Connection:
    """A connection for a look at any file: it cannot change the file, nor take a lock while nobody is writing.

    A file with unfinished writes (a kill, a full disk) may be half written, so that it can only be read with them:
    whoever asks has found out that they are its own (`left_overs.make_ready_to_open`).
    """
    if not _has_unfinished_writes(path):
        return open_alone(path)
    return _connect(path, "mode=rw" if writable(path) and bears_our_mark(path) else "mode=ro")


def core_over(connection: sqlite3.Connection) -> "sqlalchemy.Connection":
    """SQLAlchemy Core over a writing connection, which it closes with its own.

    It begins and commits nothing: its transactions are those of `writing.Writing`, and the bare module is told to begin
    nothing by itself, so that BEGIN IMMEDIATE, DDL and rollback are what they say.
    """
    engine, given = _engine(sqlite3 if isinstance(connection, sqlite3.Connection) else import_module(_CIPHERED))
    with _GIVING:
        given.append(connection)
        return engine.connect()


@cache
def _engine(module: Any) -> "tuple[sqlalchemy.Engine, list[Any]]":
    """Made once for each library of SQLite, and the list from which it takes the connection to be wrapped."""
    from sqlalchemy import NullPool, create_engine

    given = [module.connect(":memory:")]
    engine = create_engine("sqlite+pysqlite://", creator=given.pop, poolclass=NullPool, module=module)
    engine.connect().close()  # it asks the first one what it can do, and rolls back on it: ours holds the file
    return engine, given


def open_trusting(path: Path) -> sqlite3.Connection:
    """A writing connection on which the triggers of a schema that `schema.verify` found to be ours may fill the index.

    Older versions of SQLite let triggers fill a full-text index only when the schema is trusted. For one thread at a
    time: a worker may have it for a long change.
    """
    connection = open_bare(path, one_thread=False)
    connection.execute("PRAGMA trusted_schema = ON")
    return connection


def writable(path: Path) -> bool:
    """Whether both the file and its folder may be written to, as far as the system tells."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _has_unfinished_writes(path: Path) -> bool:
    for ending in ("-journal", "-wal"):
        beside = Path(f"{path}{ending}")
        if beside.exists() and beside.stat().st_size > 0:
            return True
    return False


def _connect(path: Path, options: str, *, one_thread: bool = True, whole: bool = True) -> Connection:
    """A connection to a file as it lies there; WorldError("protected-file") when it is protected and locked.

    Whether it is protected is asked only of a file that cannot be read as it was expected to.
    """
    if path.exists() and not path.is_file():  # opening a pipe would wait for somebody to write
        raise WorldError("not-a-file", path=str(path))
    expected = unlocked.key_of(path)
    try:
        return _opened(path, options, expected, one_thread=one_thread, whole=whole)
    except Exception as error:
        if world_code(error) not in {"foreign-file", "damaged-file"}:
            raise
        protected = unlocked.look_again(path)
        key = unlocked.key_of(path)
        if protected and key is None:
            raise WorldError("protected-file", path=str(path)) from error
        if key == expected:
            raise
    return _opened(path, options, key, one_thread=one_thread, whole=whole)


def _opened(path: Path, options: str, key: Key | None, *, one_thread: bool, whole: bool) -> Connection:
    address = f"{path.absolute().as_uri()}?{options}"
    if key is None:
        connection = sqlite3.connect(
            address, uri=True, isolation_level=None, factory=Connection, check_same_thread=one_thread
        )
    else:
        from compassdesk.storage import ciphered

        connection = ciphered.connect(address, key, one_thread=one_thread)
    try:
        _register(connection, path)
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")
        if whole:  # of the first page alone no schema is read, nor anything sorted
            letters.teach(connection)
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute("PRAGMA user_version")  # reads the first page, so trouble with it shows itself here
        if not options.startswith("mode=ro"):
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA recursive_triggers = ON")
            connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _register(connection: Connection, path: Path) -> None:
    found = path.stat()
    connection.place = found.st_dev, found.st_ino
    opened_here(connection.place)
