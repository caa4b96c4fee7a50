"""Backups that make themselves while one works: when the next one is due, made in a worker, told in the status line."""

import time
from datetime import timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer

from compassdesk.domain.errors import PlanError
from compassdesk.services import backups
from compassdesk.services.backups import BackupState, Made
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import backups as said
from compassdesk.ui.desk.session import Session
from compassdesk.ui.files.writable_file import WritableFile
from compassdesk.ui.running import tasks

REST = timedelta(seconds=20)
"""A change is often followed by others; a backup waits for them a little."""


class BackupKeeper(QObject):
    """Keeps backups of the file on the desk, as soon as that can be changed.

    A backup that cannot be made is told once and tried again half an hour later; it never stands in the way of work.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._on_desk = WritableFile(session, self._begin, self._note, self)
        self._changed = False
        self._tried: float | None = None
        self.due = QTimer(self)
        self.due.setSingleShot(True)
        self.due.timeout.connect(self.make)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(1000)  # after the first paint, and after the first judging
        self._look_soon.timeout.connect(self.look)
        session.backups_changed.connect(self._go_on)
        self._on_desk.listen()

    def _begin(self) -> None:
        self.due.stop()
        self._changed, self._tried = False, None
        self._session.show_backups(None)
        if self._on_desk.file is not None:
            self._look_soon.start()

    def stop(self) -> None:
        """Make no more backups; another keeper takes over."""
        self._on_desk.let_go()
        self.due.stop()
        self._look_soon.stop()
        self.deleteLater()

    def look(self) -> None:
        """Find out how the backups of the file stand; what was changed before it was opened counts too."""
        file = self._on_desk.file
        if file is None:
            return

        before = self._session.backups

        def done(found: BackupState) -> None:
            if file is not self._on_desk.file:
                return
            self._changed = self._changed or found.changed
            if self._session.backups is before:
                self._session.show_backups(found)
            else:  # somebody has made one or gone back meanwhile, and knows better
                self._go_on()

        tasks.run_task(self, lambda: backups.standing(file), done, lambda error: self._failed(file, error))

    def _note(self, _change: Change) -> None:
        self._changed = True
        self._go_on()

    def _go_on(self) -> None:
        """Let the next backup be due when there is something to keep and the latest is long enough ago."""
        standing = self._session.backups
        if standing is None or standing.paused:
            self.due.stop()
        elif self._changed and not self.due.isActive():
            self.due.start(round(max(REST, self._wait(standing)).total_seconds() * 1000))

    def _wait(self, standing: BackupState) -> timedelta:
        """By a clock that nobody sets where this session made one, else by the date of the latest backup."""
        if self._tried is not None:
            return max(backups.APART - timedelta(seconds=time.monotonic() - self._tried), timedelta())
        return backups.wait(standing.latest.made_at if standing.latest else None, self._session.instant())

    def make(self) -> None:
        """Make a backup now, in a worker."""
        file, now = self._on_desk.file, self._session.instant()
        if file is None:
            return
        self._changed, self._tried = False, time.monotonic()

        def done(made: Made) -> None:
            if made.thinned:
                self._session.say(said.thinned(made.thinned))
            if file is self._on_desk.file:
                self._session.show_backups(BackupState(made.backup, paused=False, changed=False))

        tasks.run_task(
            self._session,  # it is told what was thinned, also when another keeper has taken over
            lambda: backups.back_up(file, "automatic", now),
            done,
            lambda error: self._failed(file, error),
        )

    def _failed(self, file: ClientFile, error: BaseException) -> None:
        if file is not self._on_desk.file:
            return  # it was closed meanwhile: what it lacks is found out when it is opened again
        if not isinstance(error, PlanError):
            raise error
        self._changed = True
        before = self._session.backups or BackupState(None, paused=False, changed=True)
        self._session.show_backups(replace(before, trouble=error))
