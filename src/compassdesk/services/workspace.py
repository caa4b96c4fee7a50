"""The one door to a client file: read, perform, undo, and notify listeners."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from compassdesk.domain.errors import WorldError
from compassdesk.services import written
from compassdesk.services.committed_changes import Change, Listener, Listeners
from compassdesk.storage import client_file, schema, unlocked
from compassdesk.storage.asking import Reading
from compassdesk.storage.connections import open_reader
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.left_overs import log_lies_beside, make_ready_to_open, remove_empty_journal
from compassdesk.storage.lock import Holder, Lock
from compassdesk.storage.problems import translating_errors, world_code
from compassdesk.storage.readers import Readers
from compassdesk.storage.slices import Told
from compassdesk.storage.snapshots import in_the_making, write, write_as_it_lies
from compassdesk.storage.whereabouts import Place, lies_at, place_of
from compassdesk.storage.writing import Writing

if TYPE_CHECKING:
    from compassdesk.storage.document import Document
    from compassdesk.storage.history import Step

T = TypeVar("T")

_ANOTHER_CONTENT = frozenset(("file-changed-elsewhere", "damaged-file", "foreign-file"))
"""What is found when rows are looked for in pages that another program put there."""

open_files: dict[Place | None, ClientFile] = {}
"""The files this process has open for writing, by place: two windows on one file share the one writer."""


class ClientFile:
    """An open client file. Made by `services/opening.py`; used in the thread that made it.

    `holder` says who else has the file open for writing, for a file opened read-only; None when nobody has.
    `kept_aside` names what lay beside the file and was not its own: nobody's work is thrown away, and none is mixed in.
    `healed_with` names the journal of the file's former name that made it whole.
    """

    def __init__(self, path: Path, *, lock: Lock | None, holder: Holder | None, kept_aside: tuple[Path, ...]) -> None:
        self.path = path
        self.holder = holder
        self.kept_aside = kept_aside
        self.healed_with: tuple[Path, ...] = ()
        self._users = 1
        self._listeners = Listeners()
        self._turn = threading.Lock()
        self._readers = Readers()
        self._thread = get_ident()
        self._open(lock)

    def _open(self, lock: Lock | None, *, waits: bool = True) -> None:
        """Open the connections; the file is written into when its lock is given."""
        self._writing = Writing(self.path, self._readers, waits=waits) if lock is not None else None
        try:
            self._reader = open_reader(self.path, self._known)
        except BaseException:
            if self._writing is not None:
                self._writing.close()
            raise
        self._document: Document | None = None
        self._lock = lock
        self.place = place_of(self.path)

    @property
    def _known(self) -> KnownItems | None:
        """Items read before: of a file that others may write into nothing is known."""
        return self._writing.known if self._writing is not None else None

    @property
    def read_only(self) -> bool:
        """Whether changes are refused."""
        return self._writing is None

    @property
    def protected(self) -> bool:
        """Whether it opens with a passphrase only, which was given."""
        return unlocked.key_of(self.path) is not None

    def moved(self) -> WorldError | None:
        """What to tell when the file is no longer the one that was opened; None while it lies where it lay.

        "file-moved" when it was moved or removed, "file-replaced" when another file has its name. SQLite would go on
        writing into a file without a name in both cases.
        """
        lies_at = place_of(self.path)
        if lies_at == self.place:
            return None
        return WorldError("file-moved" if lies_at is None else "file-replaced", path=str(self.path))

    def notices(self) -> tuple[WorldError, ...]:
        """What to tell about `kept_aside` and `healed_with`: one sentence for each of their files."""
        kept = (WorldError("kept-aside", path=str(self.path), kept=str(one)) for one in self.kept_aside)
        healed = (WorldError("healed", path=str(self.path), journal=str(one)) for one in self.healed_with)
        return (*kept, *healed)

    def changed_elsewhere(self) -> WorldError | None:
        """What to tell when the file is no longer what the last commit of this process left; None while it is.

        Those of `moved`, and "file-changed-elsewhere" when another program wrote into the file. Nothing is written
        then. For the thread that made it; costs less than a millisecond.
        """
        gone = self.moved()
        if gone is not None or self._writing is None or not self._turn.acquire(blocking=False):
            return gone
        try:
            changed = self._writing.changed_elsewhere()
        finally:
            self._turn.release()
        return WorldError("file-changed-elsewhere", path=str(self.path)) if changed else None

    def overwritten(self) -> bool:
        """Whether another program wrote over the file, so that what is read from it is no longer ours."""
        changed = self.changed_elsewhere()
        return changed is not None and changed.code == "file-changed-elsewhere"

    def whereabouts(self) -> Path | None:
        """Where a file that was moved lies now; None when it was removed or the system does not tell."""
        return None if self.place is None else lies_at(self.place)

    def follow(self, path: Path) -> None:
        """Go on in the open file where it lies now: `path` must be that very file.

        WorldError("file-replaced") when it is another one, or was changed meanwhile; those of `open_client` for its
        new place. What is on the desk can be read then as before; when another program was quicker to write into the
        file, in the moment between, it can only be read.
        """
        path = Path(os.path.realpath(path))  # a circle of links stays one, and is told when it is looked at
        if place_of(path) != self.place:
            raise WorldError("file-replaced", path=str(path))
        lock = None
        if self._writing is None:
            open_reader(path).close()
        else:
            before = self._writing.user_version
            lock = Lock(path)
            if not self._writing.lies_as_left(path):  # while the connections still hold what is on the desk
                lock.release()
                raise WorldError("file-replaced", path=str(path))
        former = self.path
        self._close_connections()
        try:
            self.path = path
            self._open(lock)
            if self._writing is not None and self._writing.user_version != before:
                raise WorldError("file-replaced", path=str(path))
            if self._writing is not None:
                open_files[self.place] = self
        except BaseException:
            if lock is not None:
                lock.release()
            if self._writing is not None:
                self._writing.close()  # or the one of before, which is closed already
            self._reader.close()
            try:
                self._open(None)
            finally:
                self.path = former
            raise

    def try_to_write(self) -> bool:
        """Make a file that was opened read-only writable when nobody else has it any more; whether it is writable now.

        False, too, for a file of an older version: that is opened anew. Whoever shows the file reads it again.
        """
        if self._writing is not None:
            return True
        place = place_of(self.path)
        if place is None or place != self.place or place in open_files or self.read(schema.version_of) < schema.VERSION:
            return False
        try:
            client_file.check_writable(self.path)
            lock = Lock(self.path)
        except WorldError:
            return False
        self._reader.close()
        try:
            with translating_errors(self.path):
                self._open(lock, waits=False)  # it is asked again and again
        except WorldError:
            lock.release()
            self._open(None)
            return False
        self.holder = None
        open_files[place] = self
        return True

    def read(self, question: Callable[..., T], *args: Any) -> T:
        """The answer of `question(connection, *args)` about the committed state; the connection refuses to write."""
        with translating_errors(self.path):
            return question(self._reader, *args)

    @contextmanager
    def reader(self) -> Iterator[Reading]:
        """A read-only connection of its own, for the thread that asks; closed at the end of the block.

        Each question of `services/plans.py` sees one moment of the file, and is begun anew when a commit of this
        process wants the file meanwhile. The errors of `moved`.
        """
        with translating_errors(self.path):
            self._check_in_place()
            self._check_beside()
            connection = open_reader(self.path, self._known, self._readers)
            try:
                self._check_in_place()  # else it may be a connection to another file
                yield connection
            finally:
                connection.close()

    def perform(self, label: str, action: Callable[..., T], *args: Any, merge_key: str | None = None) -> T:
        """Run `action(transaction, *args)` as one committed transaction and notify the listeners.

        An exception rolls everything back and reaches the caller unchanged, except that trouble of the world becomes
        a WorldError. Nothing is announced when no row changed. WorldError("opened-read-only") on a read-only file, and
        those of `moved`.
        """
        with self._changing() as document:
            result, step = document.change(action, *args)
        self.announce(Change(label, "do", step.touched, step, merge_key))
        return result

    def perform_aside(self, label: str, action: Callable[..., T], *args: Any, told: Told) -> tuple[T, Change]:
        """`perform` for a worker, where a long change does not stop the window; `told` hears how many rows are written.

        The worker has the writing connection meanwhile: reading goes on, writing is a WorldError("being-written").
        What `told` raises gives the change up. The Change is announced by whoever asked, in the thread of the file.
        """
        with self._changing(wait=True) as document:
            result, step = document.change(action, *args, told=told)
        return result, Change(label, "do", step.touched, step)

    def replay(self, step: Step, kind: Literal["undo", "redo"]) -> Step:
        """Take a step back as one committed transaction; gives the step that takes this back again."""
        change = self.replay_aside(step, kind, None)
        self.announce(change)
        return change.step

    def replay_aside(self, step: Step, kind: Literal["undo", "redo"], told: Told | None) -> Change:
        """`replay` for a worker, with the rules of `perform_aside`; the Change's step takes it back again."""
        with self._changing(wait=told is not None) as document:
            back = document.replay(step, told, is_undo=kind == "undo")
        return Change("", kind, back.touched, back)

    @property
    def being_written(self) -> bool:
        """Whether a worker has the writing connection."""
        return self._turn.locked()

    def remember(self, write: Callable[..., None], *args: Any) -> None:
        """Run `write(connection, *args)` as one transaction beside the document: no undo step, nobody is notified.

        Raises as `perform` does. Needs no SQLAlchemy.
        """
        writing = self._check_writable()
        with translating_errors(self.path), self._own_turn(), writing.transaction():
            write(writing.connection, *args)

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call `listener` after each commit that changed something; the returned function ends that."""
        return self._listeners.add(listener)

    def announce(self, change: Change) -> None:
        """Notify the listeners of a committed change; `perform` and `replay` do so themselves."""
        self._listeners.notify(change)

    @staticmethod
    def warm_up() -> None:
        """Load what writing needs (SQLAlchemy) and put its statements into words; may be called twice.

        For a worker behind the first paint. It opens no connection: the writing one belongs to the thread that
        performs.
        """
        from compassdesk.services import patches
        from compassdesk.storage import document, letters, row_changes

        _ = patches, document
        row_changes.warm_up()
        letters.warm_up()

    def snapshot(self, target: Path) -> Path:
        """Write a checked copy of the committed state to the new file `target`; from any thread.

        In the thread that made this object it works for a file that was moved, removed or replaced as well: what is on
        the desk is kept. WorldError("file-changed-elsewhere") when another program wrote over it: it is gone then.
        """

        def check() -> None:
            if self.moved() is None and (changed := self.changed_elsewhere()) is not None:
                raise changed

        with translating_errors(target), in_the_making(target) as passing:
            if get_ident() == self._thread:
                check()
                write(self._reader, passing)
                check()
            else:
                with self.reader() as connection:  # a commit waits for the reading only, not for the checking
                    first = partial(write, connection, passing)
                    last = partial(write_as_it_lies, connection, self.path, passing)
                    self._readers.fetch(connection, partial(self._of_ours, first), partial(self._of_ours, last))
        written.note(target)
        return target

    def _of_ours(self, copy: Callable[[], None]) -> None:
        """Run `copy()` in a worker, while no commit of ours comes between: what it read must be what ours left.

        WorldErrors of `changed_elsewhere`. It is asked behind the copying, because until then it can be written over.
        """
        copy()
        if self._writing is not None and not self._writing.lies_as_left(self.path):
            self._check_in_place()
            raise WorldError("file-changed-elsewhere", path=str(self.path))

    def close(self) -> None:
        """Close the file when its last user does; a second close does nothing."""
        self._users -= 1
        if self._users == 0:
            self._listeners.clear()
            self._close_connections()

    def _close_connections(self) -> None:
        self._reader.close()
        if self._writing is not None:
            self._writing.close()
        if self._lock is not None:
            if open_files.get(self.place) is self:
                del open_files[self.place]
            if place_of(self.path) in {self.place, None}:  # another file that has the name now may be using it
                remove_empty_journal(self.path)
            self._lock.release()

    def shared(self) -> ClientFile:
        """This file for one more user, who closes it as well."""
        self._users += 1
        return self

    def _check_writable(self) -> Writing:
        if self._writing is None:
            raise WorldError("opened-read-only", path=str(self.path))
        self._check_in_place()
        self._check_beside()
        return self._writing

    def _check_in_place(self) -> None:
        gone = self.moved()
        if gone is not None:
            raise gone

    def _check_beside(self) -> None:
        """A log that another program puts beside the open file would be read into it by each new connection."""
        if self._writing is not None and log_lies_beside(self.path):
            with suppress(FileNotFoundError):  # another thread was quicker
                self.kept_aside += make_ready_to_open(self.path)

    @contextmanager
    def _changing(self, *, wait: bool = False) -> Iterator[Document]:
        """The document, to be changed in the block by nobody else."""
        from compassdesk.storage.document import Document

        writing = self._check_writable()
        with translating_errors(self.path), self._own_turn(wait=wait):
            if self._document is None:
                self._document = Document(self.path, writing)
            yield self._document
        written.note(self.path)

    @contextmanager
    def _own_turn(self, *, wait: bool = False) -> Iterator[None]:
        """Nobody else uses the writing connection in the block. The main thread never waits for a worker, which may.

        WorldError("being-written") when it is not to be had. Trouble in the block that comes of what another program
        did to the file meanwhile is told as that.
        """
        if not self._turn.acquire(blocking=wait):
            raise WorldError("being-written", path=str(self.path))
        try:
            yield
        except Exception as error:
            code = error.code if isinstance(error, WorldError) else world_code(error)
            if code in _ANOTHER_CONTENT and self._writing is not None:
                self._check_in_place()
                if self._writing.changed_elsewhere():
                    raise WorldError("file-changed-elsewhere", path=str(self.path)) from error
            raise
        finally:
            self._turn.release()
