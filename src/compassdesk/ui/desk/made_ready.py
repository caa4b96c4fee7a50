"""The open file is made ready for its first change once the hand rests, so that this waits for nothing."""

from PySide6.QtCore import QObject, QTimer

from compassdesk.ui.desk.session import Session

SOON = 1200
"""Milliseconds behind the opening: the first weeks are read and judged by then."""


class MadeReady(QObject):
    """See the module. It is made once what writing needs is loaded."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.setInterval(SOON)
        self.soon.timeout.connect(self._make)
        session.file_changed.connect(self.soon.start)
        self.soon.start()

    def _make(self) -> None:
        if self._session.file is not None:
            self._session.file.make_ready()
