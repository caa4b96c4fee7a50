"""What lies on the desk, joined: the open session, what is in sight of it, what the checks say of it, and undoing.

The parts of the window are given of these what they use. The desk as a whole is for who lays a client on it.
"""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import SIGNAL, QObject

from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.hidden_items import HiddenItems
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.undoing import Undoing


class Desk(QObject):
    """Sees to it that the parts follow a change one after the other, before anybody else is told of it."""

    def __init__(
        self,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        *,
        first_weekday: int = 1,
        judging: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = Session(clock, self)
        self.sight = Sight(self.session, first_weekday=first_weekday, parent=self)
        self.judging = Judging(self.session, self.sight, begun=judging, parent=self)
        self.undoing = Undoing(self.session, self.sight, self)
        self._minutes = Minutes(self.session, self)
        self._hidden = HiddenItems(self.session, self.sight, self)
        self._forget: Callable[[], None] = lambda: None

    def put(self, file: ClientFile | None) -> None:
        """Lay another client file on the desk (None: clear it), with its today in sight. What cannot be read is raised,
        and what lay there before still does.
        """
        self.session.lay(file, self.sight.days_around)
        self.sight.begin()
        self.judging.forget()
        self._follow(file)
        self._minutes.run(on=file is not None)
        self.session.file_changed.emit()
        self.sight.period_changed.emit()
        self.session.plan_changed.emit(None)
        self.sight.selection_changed.emit()

    def go_on_in(self, file: ClientFile) -> None:
        """Go on with the same client, perhaps in another open file: what is in sight, selected and undoable stays."""
        before = self.session.file
        self.session.go_on_in(file, (self.sight.first, self.sight.last))
        if file is not before:
            self._follow(file)
        self.session.file_changed.emit()
        self.session.plan_changed.emit(None)
        self.sight.selection_changed.emit()

    def forget_listeners(self) -> None:
        """Cut every connection to this desk, before the window that listens is built anew."""
        for part in (self.session, self.sight, self.judging, self.judging.rhythms, self.undoing):
            _forget_listeners(part)
        self.judging.listen()
        from compassdesk.ui.desk.reminding import Reminding

        for reminding in self.session.findChildren(Reminding):
            reminding.listen()

    def _follow(self, file: ClientFile | None) -> None:
        self._forget()
        self._forget = file.subscribe(self._changed) if file is not None else lambda: None

    def _changed(self, change: Change) -> None:
        before = self._hidden.known()
        self.session.read_change(change, (self.sight.first, self.sight.last))
        self.sight.follow()
        self.session.plan_changed.emit(change.touched)
        self.sight.selection_changed.emit()
        self._hidden.follow(change, before)


def _forget_listeners(part: QObject) -> None:
    meta = part.metaObject()
    # From the first of ours on: what PySide adds for a listener of another stands behind those of the class.
    for place in range(QObject().metaObject().methodCount(), meta.methodCount()):
        method = meta.method(place)
        name, signature = bytes(method.name().data()).decode(), bytes(method.methodSignature().data()).decode()
        if part.receivers(SIGNAL(signature)):
            getattr(part, name).disconnect()
