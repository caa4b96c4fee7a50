"""Reading an open client file: what was committed, on its own connection or on one for a worker, and whole copies."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from threading import get_ident
from typing import Any, TypeVar

from compassdesk.domain.errors import WorldError
from compassdesk.services import written
from compassdesk.services.held_file import HeldFile
from compassdesk.storage.asking import Reading
from compassdesk.storage.connections import open_reader
from compassdesk.storage.problems import translating_errors, world_code
from compassdesk.storage.snapshots import in_the_making, write, write_as_it_lies

T = TypeVar("T")


class ReadFile(HeldFile):
    """A held file that answers questions."""

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
            connection = self._opened()
            try:
                self._check_in_place()  # else it may be a connection to another file
                yield connection
            finally:
                connection.close()

    def _opened(self) -> Reading:
        """A connection for a worker. A file that was away for just that moment is looked for again, twice."""
        for _ in range(2):
            try:
                return open_reader(self.path, self._known, self._readers)
            except Exception as error:
                if not isinstance(error, WorldError | OSError) and world_code(error) is None:
                    raise
                self._check_in_place()
        return open_reader(self.path, self._known, self._readers)

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
