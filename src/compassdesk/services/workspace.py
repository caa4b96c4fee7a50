"""The one door to a client file: read, perform, undo, and tell who listens."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from compassdesk.domain.client_rules import check_client
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client
from compassdesk.services import written
from compassdesk.storage import client_file, schema
from compassdesk.storage.connections import (
    open_bare,
    open_reader,
    open_writer,
    remove_empty_journal,
    transaction,
    writable,
)
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.lock import Holder, Lock, holder
from compassdesk.storage.problems import told_of
from compassdesk.storage.readers import Readers
from compassdesk.storage.slices import Told, telling
from compassdesk.storage.snapshots import snapshot
from compassdesk.storage.whereabouts import lies_at

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from compassdesk.storage.history import History, Step

T = TypeVar("T")
Kind = Literal["do", "undo", "redo"]
Listener = Callable[["Change"], None]

_OPEN: dict[Path, ClientFile] = {}  # two windows of this process on one file share the one writer


@dataclass(frozen=True, slots=True)
class Change:
    """What one committed transaction changed. `touched` maps a list of the plan ("client" and "meta" too) to ids.

    `step` takes the change back when replayed. `label` and `merge_key` are what the caller of `perform` gave.
    """

    label: str
    kind: Kind
    touched: Mapping[str, frozenset[str]]
    step: Step
    merge_key: str | None = None


class ClientFile:
    """An open client file. Made by `open_client` and `create_client`; used in the thread that made it.

    `holder` says who else has the file open for writing, for a file opened read-only; None when nobody has.
    """

    def __init__(self, path: Path, *, read_only: bool, lock: Lock | None, holder: Holder | None) -> None:
        self.path = path
        self.read_only = read_only
        self.holder = holder
        self._lock = lock
        self._users = 1
        self._listeners: list[Listener] = []
        self._writer: tuple[Connection, History] | None = None
        self._writing = threading.Lock()
        self._beside: sqlite3.Connection | None = None
        self._known = None if read_only else KnownItems()
        self._readers = Readers()
        self._reader = open_reader(path, self._known)
        self._lies_at = _place_of(path)

    def moved(self) -> WorldError | None:
        """What to tell when the file is no longer the one that was opened; None while it lies where it lay.

        "file-moved" when it was moved or removed, "file-replaced" when another file has its name. SQLite would go on
        writing into a file without a name in both cases.
        """
        lies_at = _place_of(self.path)
        if lies_at == self._lies_at:
            return None
        return WorldError("file-moved" if lies_at is None else "file-replaced", path=str(self.path))

    def whereabouts(self) -> Path | None:
        """Where a file that was moved lies now; None when it was removed or the system does not tell."""
        return None if self._lies_at is None else lies_at(self._lies_at)

    def read(self, question: Callable[..., T], *args: Any) -> T:
        """The answer of `question(connection, *args)` about the committed state; the connection refuses to write."""
        with told_of(self.path):
            return question(self._reader, *args)

    @contextmanager
    def reader(self) -> Iterator[sqlite3.Connection]:
        """A read-only connection of its own, for the thread that asks; closed at the end of the block.

        Each question of `services/plans.py` sees one moment of the file, and is begun anew when a commit of this
        process wants the file meanwhile.
        """
        with told_of(self.path):
            connection = open_reader(self.path, self._known, self._readers)
            try:
                yield connection
            finally:
                connection.close()

    def perform(self, label: str, action: Callable[..., T], *args: Any, merge_key: str | None = None) -> T:
        """Run `action(transaction, *args)` as one committed transaction and tell the listeners.

        An exception rolls everything back and reaches the caller unchanged, except that trouble of the world becomes
        a WorldError. Nothing is announced when no row changed. WorldError("opened-read-only") on a read-only file, and
        those of `moved`.
        """
        with self._transaction() as (tx, history):
            result = action(tx, *args)
            step = history.take(tx)
            self._forget(step)
        self.announce(Change(label, "do", step.touched, step, merge_key))
        return result

    def perform_aside(self, label: str, action: Callable[..., T], *args: Any, told: Told) -> tuple[T, Change]:
        """`perform` for a worker, where a long change does not stop the window; `told` hears how many rows are written.

        The worker has the writing connection meanwhile: reading goes on, writing is a WorldError("being-written").
        What `told` raises gives the change up. The Change is announced by whoever asked, in the thread of the file.
        """
        with self._transaction(told) as (tx, history):
            result = action(tx, *args)
            step = history.take(tx)
            self._forget(step)
        return result, Change(label, "do", step.touched, step)

    def replay(self, step: Step, kind: Literal["undo", "redo"]) -> Step:
        """Take a step back as one committed transaction; gives the step that takes this back again."""
        change = self.replay_aside(step, kind, None)
        self.announce(change)
        return change.step

    def replay_aside(self, step: Step, kind: Literal["undo", "redo"], told: Told | None) -> Change:
        """`replay` for a worker, with the rules of `perform_aside`; the Change's step takes it back again."""
        with self._transaction(told) as (tx, history):
            back = history.replay(tx, step)
            self._forget(back)
        return Change("", kind, back.touched, back)

    @property
    def being_written(self) -> bool:
        """Whether a worker has the writing connection."""
        return self._writing.locked()

    def remember(self, write: Callable[..., None], *args: Any) -> None:
        """Run `write(connection, *args)` as one transaction beside the document: no undo step, nobody is told.

        Raises as `perform` does. Needs no SQLAlchemy.
        """
        self._check_writable()
        with told_of(self.path):
            if self._beside is None:
                self._beside = open_bare(self.path)
            with transaction(self._beside, self._readers):
                write(self._beside, *args)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit that changed something; the returned function ends that."""
        self._listeners.append(listener)

        def unsubscribe() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return unsubscribe

    @staticmethod
    def warm_up() -> None:
        """Import what writing needs (SQLAlchemy); for a worker thread behind the first paint. May be called twice.

        It opens no connection: the writing connection belongs to the thread that performs.
        """
        from compassdesk.services import patches
        from compassdesk.storage import tables

        _ = patches, tables

    def snapshot(self, target: Path) -> Path:
        """Write a checked copy of the committed state to the new file `target`, also of a file that was removed."""
        with told_of(target):
            if self.moved() is not None:  # what lies at the path now is not this file
                self._reader.execute("PRAGMA query_only = OFF")
                try:
                    return snapshot(self._reader, target)
                finally:
                    self._reader.execute("PRAGMA query_only = ON")
            connection = open_reader(self.path)
            try:
                connection.execute("PRAGMA query_only = OFF")  # the copy is written, this file is not
                copy = snapshot(connection, target)
                written.note(copy)
                return copy
            finally:
                connection.close()

    def close(self) -> None:
        """Close the file when its last user does; a second close does nothing."""
        self._users -= 1
        if self._users != 0:
            return
        self._listeners.clear()
        self._reader.close()
        if self._beside is not None:
            self._beside.close()
        if self._writer is not None:
            self._writer[0].close()
        if self._lock is not None:
            if self.moved() is None:
                remove_empty_journal(self.path)
            _OPEN.pop(self.path, None)
            self._lock.release()

    def shared(self) -> ClientFile:
        """This file for one more user, who closes it as well."""
        self._users += 1
        return self

    def _check_writable(self) -> None:
        if self.read_only:
            raise WorldError("opened-read-only", path=str(self.path))
        if self.being_written:
            raise WorldError("being-written", path=str(self.path))
        gone = self.moved()
        if gone is not None:
            raise gone

    @contextmanager
    def _transaction(self, told: Told | None = None) -> Iterator[tuple[Connection, History]]:
        self._check_writable()
        if not self._writing.acquire(blocking=False):
            raise WorldError("being-written", path=str(self.path))
        try:
            with told_of(self.path):
                if self._writer is None:
                    self._writer = _writer(self.path)
                with self._writer[0].begin() as running, telling(self._writer[0], told):
                    yield self._writer
                    _keep_earlier_texts(self._writer[0])
                    with self._readers.standing_back():
                        running.commit()
        finally:
            self._writing.release()
        written.note(self.path)

    def _forget(self, step: Step) -> None:
        if self._known is not None:
            self._known.forget(step.touched.get("items", frozenset()))

    def announce(self, change: Change) -> None:
        """Tell the listeners of a committed change; `perform` and `replay` do so themselves."""
        if change.step:
            self._forget(change.step)
            for listener in tuple(self._listeners):
                listener(change)


def open_client(path: Path, *, read_only: bool = False) -> ClientFile:
    """Open a client file, bringing an older one up to date after a backup.

    A file this process has open already is given again, to be closed once more. Raises the WorldErrors of
    `storage.client_file`, and file-in-use (host, process, since) when another program is writing: it may then be
    opened with `read_only`, which takes no lock. The file is unchanged whenever this raises.
    """
    path = path.resolve()
    if path in _OPEN and not read_only:
        return _OPEN[path].shared()
    version = client_file.check(path)
    if read_only:
        if version < schema.VERSION:
            raise WorldError("older-file", path=str(path), version=version, known=schema.VERSION)
        other = holder(path)
        if other is not None and not writable(path):  # it would be read as it lies, while it is being written
            raise WorldError("file-in-use", path=str(path), host=other.host, process=other.process, since=other.since)
        return _opened(path, None, other)
    client_file.check_writable(path)
    lock = Lock(path)
    try:
        if version < schema.VERSION:
            client_file.bring_up_to_date(path, lambda older: _kept_before_update(older, path))
        _OPEN[path] = _opened(path, lock, None)
    except BaseException:
        lock.release()
        raise
    return _OPEN[path]


def create_client(
    path: Path, client: Client, patch: Patch | None = None, *, more: Callable[[Connection], None] | None = None
) -> ClientFile:
    """Make a client file, with the rows of `patch` in it, and open it; when something is wrong there is no file.

    `more` writes what goes in after the patch, in the same transaction. Raises the InputErrors of `check_client` and
    the errors of `storage.client_file.create`.
    """
    check_client(client)
    path = path.resolve()
    empty = patch is None and more is None
    client_file.create(path, client, None if empty else lambda passing: _fill(passing, patch or Patch(), more))
    written.note(path)
    return open_client(path)


def _opened(path: Path, lock: Lock | None, other: Holder | None) -> ClientFile:
    with told_of(path):
        file = ClientFile(path, read_only=lock is None, lock=lock, holder=other)
        try:
            file.read(schema.verify)
        except BaseException:
            file.close()
            raise
        return file


def _kept_before_update(older: sqlite3.Connection, path: Path) -> None:
    from compassdesk.services import backups

    backups.before_update(older, path, datetime.now(UTC))


def _place_of(path: Path) -> tuple[int, int] | None:
    """The device and the number of the file at a path, without opening it; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def _fill(path: Path, patch: Patch, more: Callable[[Connection], None] | None) -> None:
    from compassdesk.services import patches

    connection = open_writer(path)
    try:
        with connection.begin():
            patches.apply(connection, patch)
            if more is not None:
                more(connection)
    finally:
        connection.close()


def _keep_earlier_texts(transaction: Connection) -> None:
    from compassdesk.storage import earlier_texts

    earlier_texts.keep(transaction, datetime.now(UTC))


def _writer(path: Path) -> tuple[Connection, History]:
    from compassdesk.storage import earlier_texts, stamps
    from compassdesk.storage.history import History

    place = stamps.place_of(path)

    def stamped(transaction: Connection, touched: stamps.Touched) -> None:
        stamps.stamp(transaction, touched, place, int(datetime.now(UTC).timestamp() * 1000))

    connection = open_writer(path)
    try:
        with connection.begin():
            earlier_texts.watch(connection)
            return connection, History(connection, stamped)
    except BaseException:
        connection.close()
        raise
