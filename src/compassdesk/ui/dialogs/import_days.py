"""Days of a client's own from a file: what it holds is shown before any of it is added, as one step."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.domain.year_days import OwnDay, own_days, record_of_day
from compassdesk.texts import numbers
from compassdesk.ui.calendar.commit import commit
from compassdesk.ui.desk.handing_out import telling
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks
from compassdesk.ui.widgets.frame import Frame, ask
from compassdesk.ui.widgets.label import label

translate = QCoreApplication.translate
SHOWN = 8
"""Days that are named before they are added; of the others it is told how many they are."""


def ask_for_days(parent: QWidget, session: Session) -> None:
    """Ask for a file and read it, aside; then ask whether its days are to be added."""
    session.settle()
    if why_not := not_writable(session):
        session.say(why_not)
        return
    kinds = translate("ImportDays", "Calendars and tables")
    chosen, _ = QFileDialog.getOpenFileName(
        parent.window(), translate("ImportDays", "Days from a file"), "", f"{kinds} (*.ics *.csv *.txt *.xlsx *.ods)"
    )
    if chosen:
        read_days_of(parent, session, Path(chosen))


def read_days_of(parent: QWidget, session: Session, path: Path) -> None:
    """Read a file in a worker, and ask about what it holds; trouble with it is said."""
    month_first, file = numbers.month_first(), session.file

    def work() -> tuple[OwnDay, ...]:
        from compassdesk.exchange.own_day_files import read_own_days
        from compassdesk.services.imports import content

        return read_own_days(content(path), month_first=month_first)

    def done(days: tuple[OwnDay, ...]) -> None:
        if session.file is not file:
            return
        fresh = unknown(session, days)
        if fresh:
            ask(ImportDays(parent.window(), session, fresh, path.name))
        else:
            session.say(translate("ImportDays", "All days of this file are there already."))

    tasks.run_task(parent, work, done, telling(session))


def unknown(session: Session, days: Sequence[OwnDay]) -> tuple[OwnDay, ...]:
    """Those that the client has not."""
    there = {(one.name.casefold(), one.first, one.last) for one in own_days(session.plan)}
    return tuple(one for one in days if (one.name.casefold(), one.first, one.last) not in there)


class ImportDays(Frame):
    """See the module."""

    def __init__(self, parent: QWidget | None, session: Session, days: Sequence[OwnDay], name: str) -> None:
        super().__init__(parent, translate("ImportDays", "Add %n day(s)", "", len(days)), lead=name, width=420)
        self._session, self._days = session, tuple(days)
        lines = [f"{_when(one)}  {one.name}" for one in days[:SHOWN]]
        if len(days) > SHOWN:
            lines.append(translate("ImportDays", "and %n more", "", len(days) - SHOWN))
        self.told = label("\n".join(lines), wrap=True)
        self.body.addWidget(self.told)
        self.add_accept(translate("ImportDays", "Add")).clicked.connect(self._add)
        self.add_cancel()

    def _add(self) -> None:
        rows = tuple(map(record_of_day, self._days))
        words = translate("ImportDays", "%n day(s) added", "", len(rows))
        if commit(self._session, words, Patch(year_days=rows)) is not None:
            self.accept()
            self._session.say(words, undo=True)


def _when(day: OwnDay) -> str:
    last = day.last or day.first
    return numbers.dated_range(day.first, last) if last > day.first else numbers.dated(day.first)
