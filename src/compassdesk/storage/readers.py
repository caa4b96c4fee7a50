"""Workers that read a client file stand back when a commit of this process wants it: they let go and begin again.

With a rollback journal a commit waits until nobody reads, and reading a whole plan takes longer than a user should
wait for a keystroke to be kept.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition
from typing import TypeVar

T = TypeVar("T")
_ATTEMPTS = 3
_AGAIN_SECONDS = 0.002  # an interruption that falls between two questions is not felt, so it is repeated


def was_interrupted(error: Exception) -> bool:
    """Whether it was raised because `interrupt` was called, by whichever library of SQLite."""
    return getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT"


class Readers:
    """The reading connections of workers on one open file; used from several threads."""

    def __init__(self) -> None:
        self._changed = Condition()
        self._fetching: list[sqlite3.Connection] = []
        self._committing = False
        self._waited = 0

    def fetch(
        self, connection: sqlite3.Connection, question: Callable[[], T], last: Callable[[], T] | None = None
    ) -> T:
        """The answer of `question()`, begun anew as often as a commit interrupts it.

        With `last`, in a file that never rests, that is asked after a few attempts, and commits wait for it.
        """
        attempts = 0
        while last is None or attempts < _ATTEMPTS:
            attempts += 1
            with self._changed:
                self._changed.wait_for(lambda: not self._committing)
                self._fetching.append(connection)
            try:
                return question()
            except Exception as error:
                # SQLite tells of an interruption in other words and codes as well, as while it makes json_each or a
                # table of pragmas. Whatever was met in such a moment is asked again: trouble that is none of it stays.
                if not self._committing and not was_interrupted(error):
                    raise
            finally:
                with self._changed:
                    self._fetching.remove(connection)
                    self._changed.notify_all()
        return self._waited_for(last)

    def _waited_for(self, question: Callable[[], T]) -> T:
        with self._changed:
            self._changed.wait_for(lambda: not self._committing)
            self._waited += 1
        try:
            return question()
        finally:
            with self._changed:
                self._waited -= 1
                self._changed.notify_all()

    @contextmanager
    def standing_back(self) -> Iterator[None]:
        """While the block runs no worker reads; those that do are interrupted first, but for a `last`."""
        with self._changed:
            self._committing = True
            while self._fetching or self._waited:
                for connection in self._fetching:
                    connection.interrupt()
                self._changed.wait(_AGAIN_SECONDS)
        try:
            yield
        finally:
            with self._changed:
                self._committing = False
                self._changed.notify_all()
