"""Reads what comes in, in a worker: the plan it goes into, what it would do to that, and the tables that show it."""

from collections.abc import Callable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject

from compassdesk.domain.giving_up import given_up_when
from compassdesk.domain.letting_go import long_lists
from compassdesk.domain.plan import Client, Plan
from compassdesk.exchange.import_preview import ImportPreview, Said
from compassdesk.formats import importing
from compassdesk.services import plans
from compassdesk.services.plans import Receiving
from compassdesk.texts import this_computer
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.import_tables import sheets
from compassdesk.ui.dialogs.row_sheets import Sheet
from compassdesk.ui.running import rows_let_go, tasks

if TYPE_CHECKING:
    from compassdesk.services.workspace import ClientFile


class WasRead(Struct, frozen=True):
    """What a source holds for a client, read as was `said` of it."""

    said: Said = Said()
    plan: Plan = Plan(Client(name=""))
    """What it goes into; of a client that is made for it, an empty one."""
    preview: ImportPreview = ImportPreview("", "")
    tables: tuple[Sheet, ...] = ()


class Reader:
    """Reads one source after the other; what was asked before is not wanted any more.

    `into` is the file of the client for which it was read last, None when one is made for it. `dialog` shows what was
    read: once it has gone nobody does.
    """

    def __init__(self, session: Session, dialog: QObject) -> None:
        self._session = session
        dialog.destroyed.connect(self.let_go)
        self._turn = 0
        self._reading: tasks.Progress | None = None
        self._found: WasRead | None = None
        self.into: ClientFile | None = None

    def read(
        self,
        source: importing.Source,
        said: Said,
        password: str,
        done: Callable[[WasRead], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Read a source for the client on the desk, opened by `password` where it has one; nothing is written.

        One of the two is called, unless it is given up.
        """
        self.give_up()
        turn, file, now = self._turn, self._session.file, self._session.now()
        self.into = file

        def work(progress: tasks.Progress) -> WasRead:
            into = _receiving(file, source)
            with given_up_when(lambda: progress.cancelled):
                deleted, client = into.deleted, into.client
                preview = importing.preview(
                    source, into.plan, said, deleted=deleted, client=client, now=now, password=password
                )
            return WasRead(said, into.plan, preview, sheets(preview, into.plan))

        def was_read(found: WasRead) -> None:
            if turn == self._turn:
                self._found = found
                done(found)
            else:
                rows_let_go.let_go([*chain.from_iterable(long_lists(found))])

        self._reading = tasks.run_long_task(
            None,  # who wants it no more gives it up
            work,
            was_read,
            lambda error: failed(error) if turn == self._turn else None,
        )

    def give_up(self) -> None:
        """What is read meanwhile is not wanted any more, and its reading ends."""
        self._turn += 1
        if self._reading is not None:
            self._reading.cancel()
            self._reading = None

    def let_go(self) -> None:
        """What was read last is shown no more: its dialog has gone."""
        if self._found is not None:
            rows_let_go.let_go([*chain.from_iterable(long_lists(self._found))])
            self._found = None

    def still(self) -> Callable[[], bool]:
        """Tells later whether nothing was read or given up since, and the same client lies on the desk."""
        turn, file = self._turn, self._session.file
        return lambda: turn == self._turn and self._session.file is file


def _receiving(file: "ClientFile | None", source: importing.Source) -> Receiving:
    if file is not None:
        with file.reader() as connection:
            return plans.receiving(connection)
    path = source if isinstance(source, Path) else Path(source.name)
    return Receiving(Plan(importing.new_client(path, this_computer.zone(), this_computer.country())))
