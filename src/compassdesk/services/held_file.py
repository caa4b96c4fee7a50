"""An open client file as it lies on the disk: its connections, who writes, and whether it is still that file."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import get_ident
from typing import TYPE_CHECKING

from compassdesk.domain.errors import WorldError
from compassdesk.services.committed_changes import Listeners
from compassdesk.storage import unlocked
from compassdesk.storage.connections import open_reader
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.left_overs import log_lies_beside, make_ready_to_open, remove_empty_journal
from compassdesk.storage.lock import Holder, Lock
from compassdesk.storage.problems import world_code
from compassdesk.storage.readers import Readers
from compassdesk.storage.whereabouts import lies_at, place_of
from compassdesk.storage.writing import Writing

if TYPE_CHECKING:
    from compassdesk.storage.document import Document

_ANOTHER_CONTENT = frozenset(("file-changed-elsewhere", "damaged-file", "foreign-file"))
"""What is found when rows are looked for in pages that another program put there."""


class HeldFile:
    """Its connections, used in the thread that made it.

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

    @property
    def being_written(self) -> bool:
        """Whether a worker has the writing connection."""
        return self._turn.locked()

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

    def _close_connections(self) -> None:
        self._reader.close()
        if self._writing is not None:
            self._writing.close()
        if self._lock is not None:
            if place_of(self.path) in {self.place, None}:  # another file that has the name now may be using it
                remove_empty_journal(self.path)
            self._lock.release()

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
