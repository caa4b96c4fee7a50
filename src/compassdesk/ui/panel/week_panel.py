"""The week in the side panel: its rose, two numbers, the findings with their fixes, and what rests quietly below.

Cards are kept and filled again rather than rebuilt. While a change is in the air only numbers, words and the rose
change; nothing appears, goes or moves, so that a button under the mouse stays where it is.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.grouping import lines_of
from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.remarks import remarks as remarks_on
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons
from compassdesk.rendering.rose.rose_values import EMPTY, of_measures
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import notices, numbers
from compassdesk.texts.names import Names
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.confirm_row import ConfirmRow
from compassdesk.ui.panel.finding_cards import FindingCards
from compassdesk.ui.panel.measures_row import MeasuresRow
from compassdesk.ui.panel.remarks_list import RemarksList
from compassdesk.ui.panel.solved_list import SolvedList
from compassdesk.ui.panel.waived_list import WaivedList
from compassdesk.ui.panel.week_items import behind, to_confirm
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.severity_mark import SeverityMark

JUDGING_SHOWS_AFTER = 400


class WeekPanel(QWidget):
    """Shows `sight.week`."""

    decision_wanted = Signal(object, object)
    hide_wanted = Signal()

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._file = session.file
        self._shown_week: Week | None = None
        self._shown_report: Report | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 16)
        self._column.setSpacing(8)
        self._build_head()
        self.rose = RoseWidget()
        self.rose.petal_chosen.connect(self._show_behind)
        self.measures = MeasuresRow()
        self.measures.asked_for.connect(self._show_behind)
        self.confirm = ConfirmRow(session, sight)
        self.state = label("", "sub", wrap=True)
        self.state_mark = SeverityMark("ok")
        self._state_row = QWidget()
        self.heading = label("", "section")
        self.cards = FindingCards(session, sight, judging)
        self.digest_button = self._fold()
        self.digest = FindingCards(session, sight, judging)
        self.digest.hide()
        self.remarks = RemarksList(sight)
        self.remarks.decision_wanted.connect(lambda fix: self.decision_wanted.emit(fix, None))
        self.solved = SolvedList()
        self.waived = WaivedList(session)
        self.lacking = label("", "small", wrap=True)
        self.noticed = label("", "small", wrap=True)
        for widget in (
            self.rose, self.measures, self.confirm, self._state_row, self.heading, self.cards, self.digest_button,
            self.digest, self.remarks, self.solved, self.waived, self.lacking, self.noticed,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self._state_row.hide()  # its mark says that all is well: nothing is known before the first report
        row = QHBoxLayout(self._state_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self.state_mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.state, 1)
        for cards in (self.cards, self.digest):
            cards.decision_wanted.connect(self.decision_wanted)
        self.digest_button.clicked.connect(self._toggle_digest)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(JUDGING_SHOWS_AFTER)
        self._patience.timeout.connect(self._say_judging)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._refresh_in_sight)
        self._stale = False
        judging.reports_changed.connect(self._soon.start)  # behind the calendar, which shows the report as well
        sight.selection_changed.connect(self._follow_week)
        session.file_changed.connect(self._forget)
        judging.outlook_changed.connect(self._show_outlook)
        self.refresh()

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        self.title = label("", "h2")
        self.days = label("", "sub")
        self.hide_button = IconButton("panel", self.tr("Hide the panel"))
        self.hide_button.clicked.connect(self.hide_wanted)
        head.addWidget(self.title)
        self.days.setContentsMargins(0, 3, 0, 0)  # its smaller letters stand on the line of the title
        head.addWidget(self.days, 1)
        head.addWidget(self.hide_button)
        self._column.addLayout(head)

    def _fold(self) -> QToolButton:
        button = QToolButton()
        button.setCheckable(True)
        button.setProperty("kind", "quiet")
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.setIcon(icons.icon("right"))
        return button

    # --- filling ---------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._shown_week = self._shown_report = None
        self.rose.set_values(EMPTY, at_once=True)
        if self._session.file is not self._file:
            self._file = self._session.file
            for cards in (self.cards, self.digest):
                cards.forget()
        self.digest_button.setChecked(False)
        self.digest.hide()
        self.refresh()

    def _follow_week(self) -> None:
        if self._sight.week != self._shown_week:
            self.refresh()

    def _refresh_in_sight(self) -> None:
        """Behind an editor nobody looks at it, and filling it takes longer than a letter that is typed there may."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            self._stale = False
            self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show the week's report; while there is none the picture of before stays, and only then a word says why."""
        session, sight, judging = self._session, self._sight, self._judging
        week = sight.week
        self.title.setText(self.tr("Week {number}").replace("{number}", str(week.number)))
        year = "" if week.year == session.now().year else f" {week.sunday.year}"
        self.days.setText(numbers.week_days(week) + year)
        self._shown_week = week
        report = judging.report(week)
        if report is None:
            if session.file is not None:
                self._patience.start()
            return
        self._patience.stop()
        self._shown_report = report
        ledger = judging.ledger()
        names = Names(ledger.plan if ledger is not None else session.plan)
        self._fill(report, names)

    def _fill(self, report: Report, names: Names) -> None:
        measures = report.measures
        self.measures.hold_height(held=False)
        self.rose.set_values(of_measures(measures))
        self.measures.show_measures(measures)
        shown = report.shown()
        self.cards.fill(shown, report, names)
        quiet = tuple(finding for finding in report.findings if not (finding.shown or finding.waived or finding.parent))
        self._fill_digest(quiet, report, names)
        judged = self._judging.judged(report.week)
        self.solved.fill(judged.solved if judged is not None else (), names)
        self.waived.fill(tuple(finding for finding in report.findings if finding.waived), names)
        ledger = self._judging.ledger()
        self.remarks.fill(remarks_on(ledger.plan, report.week) if ledger is not None else ())
        self.confirm.show_slots(to_confirm(ledger, report.week) if ledger is not None else ())
        self.heading.setText(self.tr("Findings · %n", "", lines_of(shown)))
        self.heading.setVisible(bool(shown))
        self._say_state(report, shown)
        empty = not any(share.items or share.minutes for share in measures.petals.values())
        self._say_lacking(() if empty else report.not_enough_data)
        as_of = self.tr("As of {day}.").replace("{day}", numbers.full_day(report.now.date()))
        self.noticed.setText(" ".join((as_of, *notices.told(report.notices, names, finding_texts.check_name))))
        self.noticed.show()

    def _fill_digest(self, quiet: tuple[Finding, ...], report: Report, names: Names) -> None:
        self.digest_button.setVisible(bool(quiet))
        self.digest_button.setText(self.tr("%n point(s) to note", "", len(quiet)))
        opened = self.digest_button.isChecked() and bool(quiet)
        if opened:
            self.digest.fill(quiet, report, names)
        self.digest.setVisible(opened)

    def _toggle_digest(self) -> None:
        self.digest_button.setIcon(icons.icon("down" if self.digest_button.isChecked() else "right"))
        self.refresh()

    def _say_state(self, report: Report, shown: tuple[Finding, ...]) -> None:
        fine = self.tr("No warnings this week.")
        if not any(share.items or share.minutes for share in report.measures.petals.values()):
            text = self.tr(
                "Nothing is planned in this week yet. Press N for a new item, double-click a day, or drag an idea from"
                " the tray. Begin with a moment to listen or answer: it gives the week its base."
            )
        elif not shown:
            text = fine
        else:
            text = ""
        self.state.setText(text)
        self.state_mark.setVisible(text == fine)
        self._state_row.setVisible(bool(text))

    def _say_lacking(self, checks: tuple[str, ...]) -> None:
        listed = " · ".join(finding_texts.check_name(check) for check in checks)
        text = self.tr("Too little planned to judge: {checks}.").replace("{checks}", listed)
        self.lacking.setText(text if checks else "")
        self.lacking.setVisible(bool(checks))

    def _say_judging(self) -> None:
        self.rose.set_values(EMPTY)
        for widget in (
            self.heading, self.cards, self.digest, self.digest_button, self.remarks, self.solved, self.waived,
            self.lacking, self.noticed,
        ):  # fmt: skip
            widget.hide()
        self.state.setText(self.tr("Judging the week…"))
        self.state_mark.hide()
        self._state_row.show()

    def _show_outlook(self) -> None:
        """A change came into the air, moved or went: show what it would make of this week."""
        report = self._judging.report(self._sight.week)
        if report is None:
            return
        self.measures.hold_height(held=report is not self._shown_report)
        self.rose.set_values(of_measures(report.measures))
        self.measures.show_measures(report.measures)
        self.cards.show_outlook(None if report is self._shown_report else report)
        if not self.digest.isHidden():
            self.digest.show_outlook(None if report is self._shown_report else report)

    # --- what it does ----------------------------------------------------------------------------------------------

    def _show_behind(self, number: str) -> None:
        ledger, report = self._judging.ledger(), self._judging.report(self._sight.week)
        if ledger is None or report is None:
            return
        weeks = report.measures.one_way.window_weeks if number == "one_way" else 1
        self._sight.select(behind(ledger, self._sight.week, number, weeks))
