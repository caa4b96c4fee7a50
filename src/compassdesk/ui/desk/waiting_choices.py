"""The choices of merges that wait in the plan, read by a worker whenever one of them may be another."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from compassdesk.domain.joining.row_differences import SeenCopies
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.announced import Touched
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks


class WaitingChoices(QObject):
    """`seen` is what waits; None where nothing does, and until it was read. Costs nothing in a plan without any."""

    changed = Signal()
    wanted = Signal(object)
    """The page of the choices is wanted, at a row (`domain/copies.py: Owner`)."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.seen: SeenCopies | None = None
        self.names: Mapping[str, str] = {}
        """What those who work on clients call themselves, by their replica, as far as this run of the app knows."""
        self._of: ClientFile | None = None
        self._number = 0
        session.file_changed.connect(self._look)
        session.plan_changed.connect(self._plan_changed)
        self._look()

    def know(self, names: Mapping[str, str]) -> None:
        """Learn who else works on the client; whoever was known before stays so, for a replica is of one file."""
        known = {**self.names, **names}
        if known != self.names:
            self.names = known
            self.changed.emit()

    def count(self) -> int:
        """How many choices wait."""
        return len(self.seen.joined.choices) if self.seen is not None else 0

    def _plan_changed(self, touched: Touched) -> None:
        del touched  # an edit of any row may settle what waits of it
        if self._session.plan.conflicts or self.seen is not None:
            self._look()

    def _look(self) -> None:
        file = self._session.file
        self._number += 1
        number = self._number
        if file is None or not self._session.plan.conflicts:
            self._show(None, number)
            return
        if file is not self._of:
            self._show(None, number)
        self._of = file
        tasks.run_task(self, lambda: _read(file), lambda seen: self._show(seen, number), tasks.told_elsewhere)

    def _show(self, seen: SeenCopies | None, number: int) -> None:
        if number == self._number and (seen is not None or self.seen is not None):
            self.seen = seen
            self.changed.emit()


def waiting_for(session: Session) -> WaitingChoices:
    """The one of a session, made when it is first asked for."""
    return session.findChild(WaitingChoices) or WaitingChoices(session)


def _read(file: ClientFile) -> SeenCopies | None:
    from compassdesk.services.copies_seen import waiting

    with file.reader() as reading:
        return waiting(reading)
