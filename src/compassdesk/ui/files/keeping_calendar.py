"""The public calendar of the open client: written by a worker a moment after each change, again where that fails."""

import time
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer

from compassdesk.domain.errors import PlanError
from compassdesk.domain.languages import Language
from compassdesk.services import plans, public_calendar
from compassdesk.services.committed_changes import Change
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import calendar_words
from compassdesk.texts.language import spoken
from compassdesk.ui.desk.session import Session
from compassdesk.ui.files.writable_file import WritableFile
from compassdesk.ui.running import tasks

REST, LONGEST = 1.5, 15.0
"""Seconds after a change; and after the first of several that follow each other closely."""
AGAIN = (60, 300, 900)
"""Seconds until it is tried again, and then each time the last."""


class CalendarKeeper(QObject):
    """Keeps the calendar of the file on the desk, as soon as that can be changed. Trouble is told once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._on_desk = WritableFile(session, self._begin, self._note, self)
        self._since: float | None = None
        """Since when a change waits to be written."""
        self._writes = self._replaces = False
        self._is_wanted = True
        """Whether one is wanted, as far as was looked; it is looked anew when the settings say something else."""
        self._failures = 0
        self.due = QTimer(self)
        self.due.setSingleShot(True)
        self.due.timeout.connect(self.make)
        session.calendar_asked.connect(self._asked)
        self._on_desk.listen()

    def _begin(self) -> None:
        self.due.stop()
        self._since, self._failures, self._replaces, self._is_wanted = None, 0, False, True
        self._session.show_calendar(None)
        if self._on_desk.file is not None:
            self.due.start(round(REST * 1000))  # it may have been changed elsewhere, or left in a hurry

    def stop(self) -> None:
        """Write no more; another keeper takes over."""
        self._on_desk.let_go()
        self.due.stop()
        self.deleteLater()

    def _note(self, _change: Change) -> None:
        if not self._is_wanted:
            return
        now = time.monotonic()
        self._since = now if self._since is None else self._since
        rest = min(REST, max(LONGEST - (now - self._since), 0))
        self.due.start(round(rest * 1000))

    def _asked(self, replaces: bool) -> None:
        """The settings say something else: write at once; with `replaces` somebody agreed to lose what is there."""
        self._replaces = self._replaces or replaces
        self._failures, self._is_wanted = 0, True
        self.make()

    def make(self) -> None:
        """Write it now, in a worker, where one is wanted."""
        file = self._on_desk.file
        if file is None:
            return
        if self._writes:  # what is being written may not know of the last change
            self.due.start(round(REST * 1000))
            return
        self.due.stop()
        self._writes, self._since = True, None
        replaces, self._replaces = self._replaces, False
        work = partial(_written, file, spoken(), self._session.instant(), replaces=replaces)
        tasks.run_task(self, work, partial(self._done, file), partial(self._failed, file))

    def _done(self, file: ClientFile, is_wanted: bool) -> None:
        self._writes = False
        if file is not self._on_desk.file:
            return
        if self._failures:
            self._session.say(calendar_words.goes_on())
        self._failures, self._is_wanted = 0, is_wanted
        self._session.show_calendar(calendar_words.standing(self._session.now()) if is_wanted else "")

    def _failed(self, file: ClientFile, error: BaseException) -> None:
        self._writes = False
        if file is not self._on_desk.file:
            return  # it was closed meanwhile
        if not isinstance(error, PlanError):
            raise error
        told = calendar_words.failed(error)
        if not self._failures:
            self._session.say(told)
        self._session.show_calendar(told)
        wait = AGAIN[min(self._failures, len(AGAIN) - 1)]
        self._failures += 1
        if not self.due.isActive():
            self.due.start(wait * 1000)


def _written(file: ClientFile, language: Language, moment: datetime, *, replaces: bool) -> bool:
    """For a worker: whether a calendar is wanted, which is up to date then."""
    with file.reader() as connection:
        calendar = public_calendar.wanted(plans.identity_of(connection))
    if calendar is not None:
        public_calendar.write(file, calendar, language, moment, replaces=replaces)
    return calendar is not None
