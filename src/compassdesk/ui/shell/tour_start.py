"""Starts the tour on the sample client when it is asked for, and brings the user back to where he was."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget

from compassdesk.domain.calendar_grid import View
from compassdesk.domain.filters import Filter
from compassdesk.domain.week import Week
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files.client_files import ClientFiles
from compassdesk.ui.pages.page_stack import PageStack
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.window_columns import Columns

if TYPE_CHECKING:
    from compassdesk.ui.tour.touring import Tour

translate = QCoreApplication.translate


class _Before(Struct, frozen=True):
    """Where the user was."""

    client: Path | None
    """The client to go back to; None when the tour was asked for on the sample it goes through, or without a client."""
    page: str
    view: View
    filter: Filter
    panel_open: bool


class TourStart(QObject):
    """At most one tour at a time. `ways` are the actions of the window by name, `new_button` stands in its top bar."""

    def __init__(
        self,
        window: QMainWindow,
        desk: Desk,
        clients: ClientFiles,
        columns: Columns,
        stack: PageStack,
        new_button: QWidget,
        ways: Mapping[str, QAction],
    ) -> None:
        super().__init__(window)
        self._window, self._desk, self._clients = window, desk, clients
        self._columns, self._stack, self._new_button, self._ways = columns, stack, new_button, ways
        self._before: _Before | None = None
        self._fresh = False
        """Whether a sample of its own was made for this tour."""
        self._asked = False
        self.tour: Tour | None = None
        desk.judging.reports_changed.connect(self._look)
        clients.leaving.connect(self._leave)

    def start(self) -> None:
        """Open the sample client, and begin as soon as its weeks are judged."""
        if self._before is not None:
            return
        session, sight = self._desk.session, self._desk.sight
        self._columns.build()  # else nobody knows whether the panel is to be open
        at, sample = session.file.path if session.file is not None else None, self._clients.samples.latest().resolve()
        before = _Before(
            at if at != sample else None, self._stack.page(), sight.view, sight.filter, self._columns.panel_is_open()
        )
        if at != sample and sample.exists():
            self._clients.open(sample)
        elif at != sample:
            self._clients.samples.open()
        if session.file is None or session.file.path == at != sample:
            return  # the client stayed, and why was told
        self._before, self._fresh = before, False
        self._prepare()

    def _prepare(self) -> None:
        """The month of today, without filters, with the week beside it."""
        sight = self._desk.sight
        self._asked = False
        self._stack.show_page("calendar")
        if not self._columns.panel_is_open():
            self._columns.toggle_panel()
        sight.select(())
        sight.set_filter(Filter())
        sight.show(self._desk.session.now().date(), "month")
        self._desk.judging.judge_anew()  # what was changed a moment ago is judged first

    def _look(self) -> None:
        """Once all weeks in sight are judged: which of them shouts, as the tour says, and is mended in one press?"""
        judging = self._desk.judging
        if self._before is None or self.tour is not None or self._asked or not judging.is_current:
            return
        weeks = [week for week in self._desk.sight.weeks_in_view() if week.end > self._desk.session.now()]
        reports = [judging.report(week) for week in weeks]
        if None in reports:
            return
        self._asked = True
        judged = [(week, report) for week, report in zip(weeks, reports, strict=True) if report is not None]
        shouting = [(week, report) for week, report in judged if report.measures.one_way.over]
        asked = [(week, found[0], judging.fixes(week)) for week, report in shouting if (found := report.shown())]

        def work() -> Week | None:
            for week, finding, fixes in asked:
                offered = sorted(fixes(finding), key=lambda fix: fix.records)
                if offered and offered[0].patch is not None and not offered[0].records:
                    return week
            return None

        tasks.run_task(self, work, partial(self._begin, self._before))

    def _begin(self, before: _Before, week: Week | None) -> None:
        session = self._desk.session
        if self._before is not before or session.file is None:
            return  # it was left, and perhaps asked for again, while the weeks were looked at
        if week is None or session.file.read_only:
            if self._fresh:
                session.say(translate("Tour", "The sample has nothing to mend just now; try again tomorrow."))
                self._come_back()
                return
            self._fresh = True
            self._before = None  # the sample that is left now is not the tour's
            self._clients.samples.open(another=True)
            self._before = before
            self._prepare()
            return
        from compassdesk.ui.tour.tour_stops import TourParts
        from compassdesk.ui.tour.touring import Tour

        self._desk.sight.show_week(week)
        self._window.menuBar().setEnabled(False)
        panel = self._columns.panel.week_panel
        parts = TourParts(self._window, self._columns.calendar, panel, self._new_button, self._ways)
        self.tour = Tour(session, self._desk.judging, self._desk.undoing, parts, week)
        self.tour.ended.connect(self._come_back)

    def end(self, *, back: bool = True) -> None:
        """End a tour that goes on, wherever it is; not `back`: the user is on the way to somewhere else."""
        tour, before = self.tour, self._before
        if not back:
            self._before = None
        if tour is not None:
            tour.end()
        elif back and before is not None:
            self._come_back()

    def _leave(self) -> None:
        self.end(back=False)

    def _come_back(self) -> None:
        """The window is as it was, and the client that lay on the desk lies there again."""
        before, self._before, self.tour = self._before, None, None
        self._window.menuBar().setEnabled(True)
        if before is None:
            return
        sight = self._desk.sight
        sight.set_filter(before.filter)
        sight.show(view=before.view)
        if self._columns.panel_is_open() != before.panel_open:
            self._columns.toggle_panel()
        if before.client is not None:
            self._clients.open(before.client)
            self._stack.show_page(before.page)
        self._columns.calendar.focus_view()
