"""The clock of the desk: tells when the minute on the client's wall clock is another one, and when the day is.

Nothing else asks what time it is by itself. The next minute is waited for; a computer that slept, a clock that was set
and a client of another zone show themselves by the wall clock, which is compared.
"""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from compassdesk.ui.desk.session import Session

MINUTE = 60_000
"""Milliseconds."""
BEHIND = 30
"""Milliseconds behind the full minute: a timer may be a little early."""


class Minutes(QObject):
    """See the module. Runs while a client lies on the desk."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = session.now()
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):  # the lid was opened, or the user comes back
            app.applicationStateChanged.connect(self._follow_app)

    def run(self, *, on: bool) -> None:
        """Begin, or rest; what is on the desk was drawn for this minute."""
        self._shown = self._session.now()
        if on:
            self._wait()
        else:
            self._next.stop()

    def look(self) -> None:
        """Tell when the minute is another one than before, and wait for the next."""
        before, now = self._shown, self._session.now()
        self._wait()
        if now == before:
            return
        self._shown = now
        self._session.minute_passed.emit()
        if now.date() != before.date():
            self._session.day_passed.emit()

    def _wait(self) -> None:
        instant = self._session.instant()
        gone = instant.second * 1000 + instant.microsecond // 1000
        self._next.start(MINUTE - gone + BEHIND)

    def _follow_app(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self._next.isActive():
            self.look()
