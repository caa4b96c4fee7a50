"""The strip that says how many weeks read differently since the rules changed, and the list of those weeks."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.checks.rules_changed import WeekReadAnew
from compassdesk.domain.week import Week
from compassdesk.services import reading_anew
from compassdesk.services.reading_anew import ReadAnew
from compassdesk.services.workspace import ClientFile
from compassdesk.texts import read_anew
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.dialogs.found_list import Found, FoundList
from compassdesk.ui.dialogs.search import popup_place
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.screen_reader import speak

translate = QCoreApplication.translate


class ReadAnewStrip(QFrame):
    """Hidden until weeks were judged anew and some read differently. Told once for each client, up to its closing."""

    def __init__(
        self, session: Session, judging: Judging, go_to: Callable[[Week], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("readAnewStrip")
        self._session, self._judging, self._go_to = session, judging, go_to
        self._file: ClientFile | None = None
        self.weeks: tuple[WeekReadAnew, ...] = ()
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 10, 8)
        row.setSpacing(12)
        said = column(gap=2)
        self.words = label("", "h3", wrap=True)
        said.addWidget(self.words)
        said.addWidget(label(read_anew.why(), "sub", wrap=True))
        row.addLayout(said, 1)
        self.which = QPushButton(translate("ReadAnew", "See which…"))
        self.which.clicked.connect(self.open_list)
        row.addWidget(self.which)
        self.close_button = IconButton("close", translate("ReadAnew", "Close this message"))
        self.close_button.clicked.connect(self.hide)
        row.addWidget(self.close_button)
        session.file_changed.connect(self._follow)
        self.hide()

    def look(self) -> None:
        """Judge in a worker what was remembered of the open client before; once for each time it is opened."""
        session, file = self._session, self._session.file
        if file is None or file is self._file:
            return
        self._file = file
        work = partial(reading_anew.weeks_read_anew, file, session.now())
        tasks.run_task(self, work, partial(self._tell, file), partial(self._failed, file))

    def open_list(self) -> ReadAnewList:
        """The weeks, to go through and to go to."""
        opened = ReadAnewList(self.window(), self.weeks, self._go_to)
        opened.open_at(popup_place(self.window(), self.which, 620, 420))
        return opened

    def _tell(self, file: ClientFile, anew: ReadAnew | None) -> None:
        if anew is None or file is not self._session.file or file.overwritten():
            return
        if file.being_written:
            self._file = None  # with the next report it is tried again
            return
        reading_anew.keep(file, anew)
        self._judging.judge_anew()
        self.tell(anew.weeks)

    def tell(self, weeks: tuple[WeekReadAnew, ...]) -> None:
        """Say how many weeks of the open client read differently; nothing when none does."""
        self._file, self.weeks = self._session.file, weeks
        if not weeks:
            return
        self.words.setText(read_anew.how_many(len(self.weeks)))
        self.show()
        told = f"{self.words.text()}. {read_anew.why()}"
        self.setAccessibleName(told)
        speak(self, told)

    def _failed(self, file: ClientFile, trouble: BaseException) -> None:
        if file is self._session.file and file.changed_elsewhere() is None:
            raise trouble

    def _follow(self) -> None:
        if self._session.file is not self._file:
            self._file, self.weeks = None, ()
            self.hide()


class ReadAnewList(FoundList):
    """A line for each week, with what is said otherwise; typing finds weeks and checks, Enter goes there."""

    def __init__(self, parent: QWidget, weeks: tuple[WeekReadAnew, ...], go_to: Callable[[Week], None]) -> None:
        name = translate("ReadAnew", "Weeks that read differently")
        super().__init__(parent, name, translate("ReadAnew", "Find a week or a check"))
        self._all = [
            Found(
                str(week.week),
                read_anew.name(week.week),
                read_anew.differences(week),
                take=partial(go_to, week.week),
            )
            for week in weeks
        ]
        self.field.textChanged.connect(self._narrow)
        self._narrow("")

    def _narrow(self, typed: str) -> None:
        wanted = typed.casefold().split()
        lines = [one for one in self._all if all(part in one.spoken().casefold() for part in wanted)]
        self.show_lines(lines, translate("ReadAnew", "No week of these names."))
