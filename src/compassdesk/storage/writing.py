"""The one connection that writes into an open client file; as long as it is open no other program can.

Between two commits it holds SQLite's reservation, which the system keeps on the file itself: it is met through a hard
link, a symbolic link or another spelling of the path as well, and by every program that uses SQLite. Readers do not
feel it. It is let go for the length of a commit only, and what was written in that gap is noticed.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from compassdesk.domain.errors import WorldError
from compassdesk.storage import marks
from compassdesk.storage.connections import BUSY_MILLISECONDS, FirstPage, core_over, open_trusting
from compassdesk.storage.known_items import KnownItems
from compassdesk.storage.lock import holder_of_the_same
from compassdesk.storage.problems import world_code
from compassdesk.storage.readers import Readers

if TYPE_CHECKING:
    import sqlalchemy

_OPENING_MILLISECONDS = 200


class Writing:
    """A reserved file. WorldError("file-in-use" or "file-in-use-elsewhere") when another program writes into it.

    Unless it `waits` that is not given a moment to end.
    """

    def __init__(self, path: Path, readers: Readers, *, waits: bool = True) -> None:
        self._path, self._readers = path, readers
        self.known = KnownItems()
        self.connection = open_trusting(path)
        try:
            self._reserve_first(_OPENING_MILLISECONDS if waits else 0)
            self.user_version = int(self._asked("PRAGMA user_version"))
            self._data_version = self._asked("PRAGMA data_version")
        except BaseException:
            self.connection.close()
            raise
        self._core: sqlalchemy.Connection | None = None
        self._first_page: FirstPage | None = None
        self._in_session = False
        self._rows_before = 0

    def core(self) -> "sqlalchemy.Connection":
        """SQLAlchemy Core over the connection, for use within a `transaction`, where it writes as the bare module does.

        It is made once: one that is let go of closes the connection with it.
        """
        if self._core is None:
            self._core = core_over(self.connection)
        return self._core

    def changed_elsewhere(self) -> bool:
        """Whether the file is no longer as the last commit left it: another program wrote into it or over it."""
        try:
            if self._asked("PRAGMA data_version") != self._data_version:
                return True
            if self._first_page is None:
                self._first_page = FirstPage(self._path)
            return self._first_page.user_version() != self.user_version
        except Exception as error:  # what was put over it is no database at all, or half of one
            if world_code(error) is None:
                raise
            return True

    def lies_as_left(self, path: Path) -> bool:
        """Whether the file at a path, where this one may have been moved to, bears the mark of the last commit.

        For any thread.
        """
        try:
            with closing(FirstPage(path)) as page:
                return page.user_version() == self.user_version
        except Exception as error:
            if world_code(error) is None:
                raise
            return False

    @contextmanager
    def transaction(self, *, in_memory: bool = False) -> Iterator[list[AbstractContextManager[None]]]:
        """One transaction, and the one way to write: it is committed behind the block, or nothing of it stays.

        One that is `in_memory` writes beside the file only, which stays as it is.

        SQLAlchemy and the bare module write in the same one, which is begun and ended here. What the block puts in the
        list holds while it is committed. WorldError("file-changed-elsewhere") when that would mix two histories.
        """
        while_committing: list[AbstractContextManager[None]] = []
        try:
            self._begin(session=not in_memory)
            yield while_committing
            with self._committing(), ExitStack() as stack:
                for one in while_committing:
                    stack.enter_context(one)
                self.connection.execute("COMMIT")
        finally:
            self._reserve_again()

    def close(self) -> None:
        if self._first_page is not None:
            self._first_page.close()
        if self._core is not None:
            self._core.close()
        self.connection.close()

    def _begin(self, *, session: bool) -> None:
        if not self.connection.in_transaction:
            self.connection.execute("BEGIN IMMEDIATE")
        self._check_as_left()
        if session and not self._in_session:
            self._begin_session()
        self._rows_before = self.connection.total_changes

    @contextmanager
    def _committing(self) -> Iterator[None]:
        """The block commits the transaction: what was changed gets its mark, and readers stand back meanwhile.

        WorldError("file-changed-elsewhere") when the file was written over since it began, which may be long ago.
        Nothing of the transaction is in the file then, and none of it will be.
        """
        following = self.user_version
        if self.connection.total_changes != self._rows_before:
            following = marks.following(following)
            self.connection.execute(f"PRAGMA user_version = {following}")
        with self._readers.standing_back():
            self._check_as_left()
            yield
            self.user_version = following  # whoever reads next may ask whether the file bears it

    def _reserve_again(self) -> None:
        """After a commit, or after a failure, of which nothing stays: hold the file for the next one."""
        if self._core is not None:
            self._core.rollback()  # it has seen nothing of a commit, and believes to be in a transaction still
        if self.connection.in_transaction:
            self.connection.rollback()
        with suppress(Exception):  # the next transaction will say what is wrong
            self.connection.execute("BEGIN IMMEDIATE")

    def _check_as_left(self) -> None:
        """Also within a transaction: all of that is in memory until it is committed."""
        if self.changed_elsewhere():
            raise WorldError("file-changed-elsewhere", path=str(self._path))

    def _begin_session(self) -> None:
        """A commit of its own that changes nothing but the mark (see `marks`)."""
        first = marks.at_random(self.user_version)
        self.connection.execute(f"PRAGMA user_version = {first}")
        with self._readers.standing_back():
            self._check_as_left()
            self.connection.execute("COMMIT")
            self.user_version, self._in_session = first, True
        self.connection.execute("BEGIN IMMEDIATE")
        if self._asked("PRAGMA data_version") != self._data_version:
            raise WorldError("file-changed-elsewhere", path=str(self._path))

    def _reserve_first(self, milliseconds: int) -> None:
        self.connection.execute(f"PRAGMA busy_timeout = {milliseconds}")
        try:
            self.connection.execute("BEGIN IMMEDIATE")
        except Exception as error:
            if world_code(error) != "file-busy":
                raise
            other = holder_of_the_same(self._path)
            if other is None:
                raise WorldError("file-in-use-elsewhere", path=str(self._path)) from error
            raise WorldError("file-in-use", path=str(self._path), **other.values()) from error
        self.connection.execute(f"PRAGMA busy_timeout = {BUSY_MILLISECONDS}")

    def _asked(self, question: str) -> int:
        return int(self.connection.execute(question).fetchone()[0])
