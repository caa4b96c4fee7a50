"""Which items are on hold with everything that was to come, anywhere in the file.

A worker asks the file once it is opened, and again behind a change of many items; what becomes of a few is followed.
"""

from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain.holding import is_held_with_all
from compassdesk.services import plans
from compassdesk.ui.desk.announced import MANY, Touched
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks


class AllHeld(QObject):
    """See the module. It is true while there are any; nobody is told of none until the file has answered."""

    changed = Signal()
    """There are some now, or there are none any more."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: frozenset[str] = frozenset()
        self._asked = 0
        """How often was asked or followed: an answer to an earlier question is none."""
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)
        session.file_changed.connect(self._begin)
        session.plan_changed.connect(self._follow)
        self._begin()

    def __bool__(self) -> bool:
        return bool(self._ids)

    def _begin(self) -> None:
        self._know(frozenset())
        self._soon.start()

    def _know(self, ids: frozenset[str]) -> None:
        before, self._ids = bool(self._ids), ids
        self._asked += 1
        if before != bool(ids):
            self.changed.emit()

    def _ask(self) -> None:
        file, asked = self._session.file, self._asked
        if file is None:
            return

        def work() -> frozenset[str]:
            with file.reader() as connection:
                return frozenset(plans.held_with_all(connection))

        def done(ids: frozenset[str]) -> None:
            if self._session.file is not file:
                return
            if self._asked == asked:
                self._know(ids)
            else:
                self._soon.start()

        tasks.run_task(self, work, done, tasks.told_elsewhere)

    def _follow(self, touched: Touched) -> None:
        ids = touched.get("items", frozenset()) if touched is not None else frozenset()
        if len(ids) > MANY:
            self._asked += 1
            self._soon.start()
        elif ids:
            held = {item.id for item in self._session.items(tuple(ids)) if is_held_with_all(item)}
            self._know((self._ids - ids) | held)
