"""The one door to a client file: read, perform, undo, and notify listeners.

It stands on `held_file.py` (connections, and where the file lies) and `read_file.py` (questions and copies).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from compassdesk.domain.errors import WorldError
from compassdesk.services import written
from compassdesk.services.committed_changes import Change, Listener
from compassdesk.services.read_file import ReadFile
from compassdesk.storage import client_file, schema
from compassdesk.storage.connections import open_reader
from compassdesk.storage.lock import Lock
from compassdesk.storage.problems import translating_errors
from compassdesk.storage.slices import Told
from compassdesk.storage.whereabouts import Place, place_of

if TYPE_CHECKING:
    from compassdesk.storage.document import Document
    from compassdesk.storage.history import Step
    from compassdesk.storage.writing import Writing

T = TypeVar("T")

open_files: dict[Place | None, ClientFile] = {}
"""The files this process has open for writing, by place: two windows on one file share the one writer."""


class ClientFile(ReadFile):
    """An open client file. Made by `services/opening.py`; used in the thread that made it."""

    # --- changes, and taking them back -----------------------------------------------------------------------------

    def perform(
        self, label: str, action: Callable[..., T], *args: Any, merge_key: str | None = None, came: bool = False
    ) -> T:
        """Run `action(transaction, *args)` as one committed transaction and notify the listeners.

        An exception rolls everything back and reaches the caller unchanged, except that trouble of the world becomes
        a WorldError. Nothing is announced when no row changed. WorldError("opened-read-only") on a read-only file, and
        those of `moved`. What `came` from another computer is nobody's step here.
        """
        with self._changing() as document:
            result, step = document.change(action, *args)
        self.announce(Change(label, "came" if came else "do", step.touched, step, merge_key))
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

    def remember(self, write: Callable[..., None], *args: Any) -> None:
        """Run `write(connection, *args)` as one transaction beside the document: no undo step, nobody is notified.

        Raises as `perform` does. Needs no SQLAlchemy.
        """
        writing = self._check_writable()
        with translating_errors(self.path), self._own_turn(), writing.transaction():
            write(writing.connection, *args)

    def make_ready(self) -> bool:
        """Lay out, in memory, where changes are noted, which the first of them would wait for; once `warm_up` is done.

        Whether that was still to do, and could be done.
        """
        if self._writing is None or self._document is not None or self.being_written:
            return False
        with suppress(WorldError), translating_errors(self.path), self._own_turn():
            self._noting(self._check_writable())
        return self._document is not None

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

    def _check_writable(self) -> Writing:
        if self._writing is None:
            raise WorldError("opened-read-only", path=str(self.path))
        self._check_in_place()
        self._check_beside()
        return self._writing

    @contextmanager
    def _changing(self, *, wait: bool = False) -> Iterator[Document]:
        """The document, to be changed in the block by nobody else."""
        writing = self._check_writable()
        with translating_errors(self.path), self._own_turn(wait=wait):
            yield self._noting(writing)
        written.note(self.path)

    def _noting(self, writing: Writing) -> Document:
        from compassdesk.storage.document import Document

        if self._document is None:
            self._document = Document(self.path, writing)
        return self._document

    # --- where it lies now, and who uses it ------------------------------------------------------------------------

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

    def close(self) -> None:
        """Close the file when its last user does; a second close does nothing."""
        self._users -= 1
        if self._users == 0:
            self._listeners.clear()
            self._close_connections()

    def shared(self) -> ClientFile:
        """This file for one more user, who closes it as well."""
        self._users += 1
        return self

    def _close_connections(self) -> None:
        if open_files.get(self.place) is self:
            del open_files[self.place]
        super()._close_connections()
