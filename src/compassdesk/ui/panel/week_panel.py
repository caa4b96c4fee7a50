"""The week in the side panel: one sentence beside a small rose, one fix, then what else is to know, folded.

Cards are kept and filled again rather than rebuilt. While a change is in the air only numbers, words and the rose
change; nothing appears, goes or moves, so that a button under the mouse stays where it is.
"""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from compassdesk.domain.checks.report import Finding, Report
from compassdesk.domain.remarks import remarks as remarks_on
from compassdesk.domain.week import Week
from compassdesk.rendering.rose.rose_values import UNJUDGED
from compassdesk.texts import findings as finding_texts
from compassdesk.texts import notices, numbers
from compassdesk.texts.names import Names
from compassdesk.texts.week_sentence import below, first_sentence, is_empty
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.panel.beginning import Beginning
from compassdesk.ui.panel.confirm_row import ConfirmRow
from compassdesk.ui.panel.days_chart import PerDay
from compassdesk.ui.panel.finding_cards import FindingCards
from compassdesk.ui.panel.finding_line import FindingLine
from compassdesk.ui.panel.remarks_list import RemarksList
from compassdesk.ui.panel.result_row import ResultRow
from compassdesk.ui.panel.solved_list import SolvedList
from compassdesk.ui.panel.waived_list import WaivedList
from compassdesk.ui.panel.week_items import behind, rose_of, to_confirm
from compassdesk.ui.panel.why_block import WhyBlock
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.fold_accessible import says_whether_open
from compassdesk.ui.widgets.held_label import HeldLabel
from compassdesk.ui.widgets.label import label, say
from compassdesk.ui.widgets.one_line import OneLine
from compassdesk.ui.widgets.plain_buttons import IconButton
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.scrolling import scroll_to, scroll_to_unfolded

JUDGING_SHOWS_AFTER = 400
ROSE, LARGE_ROSE = 124, 158
WIDE = 380
"""From this width on there is room for the larger rose beside the sentence."""


class WeekPanel(QWidget):
    """Shows `sight.week`."""

    decision_wanted = Signal(object, object)
    hide_wanted = Signal()
    undo_wanted = Signal()
    made = Signal(str)
    """A fix wrote items: the id of the first of them, which is to be seen."""

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
        self._build_first()
        self.state = label("", "small", wrap=True)
        self.result = ResultRow(session)
        self.result.undo_wanted.connect(self.undo_wanted)
        self.result.left.connect(self.rose.setFocus)
        self.beginning = Beginning(session, judging.rhythms)
        self.beginning.applied.connect(self._show_result)
        self.confirm = ConfirmRow(session, sight)
        self.cards = FindingCards(session, sight, judging, leads=True)
        self._build_why()
        self.digest_button = FindingLine()
        self.digest = FindingCards(session, sight, judging)
        self.digest.hide()
        self.remarks = RemarksList(sight)
        self.remarks.decision_wanted.connect(lambda fix: self.decision_wanted.emit(fix, None))
        self.solved = SolvedList()
        self.waived = WaivedList(session)
        self.per_day = PerDay()
        self.noticed = label("", "small", wrap=True)
        for widget in (
            self.state, self.result, self.beginning, self.cards, self.digest_button, self.digest, self.why_button,
            self.why, self.confirm, self.remarks, self.per_day, self.solved, self.waived, self.noticed,
        ):  # fmt: skip
            self._column.addWidget(widget)
        self._column.setAlignment(self.why_button, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)
        for cards in (self.cards, self.digest):
            cards.decision_wanted.connect(self.decision_wanted)
            cards.applied.connect(self._show_result)
            cards.stops_came.connect(lambda: in_reading_order(self))
        self.digest_button.clicked.connect(self._open_digest)
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

    def _build_why(self) -> None:
        self.why_button = ElidedButton(self.tr("Why?"), "link")
        self.why_button.setCheckable(True)
        says_whether_open(self.why_button)
        self.why = WhyBlock()
        self.why.hide()
        self.why_button.clicked.connect(lambda: self.why.setVisible(self.why_button.isChecked()))

    def _build_head(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(2)
        self.title = label("", "h2")
        self.days = OneLine("", "sub")
        self.hide_button = IconButton("panel", self.tr("Hide the panel"))
        self.hide_button.clicked.connect(self.hide_wanted)
        head.addWidget(self.title)
        self.days.setContentsMargins(6, 3, 0, 0)  # its smaller letters stand on the line of the title
        head.addWidget(self.days, 1)
        for icon, words, step in (("left", self.tr("Week before"), -1), ("right", self.tr("Week after"), 1)):
            button = IconButton(icon, words)
            button.clicked.connect(lambda _checked=False, step=step: self._sight.show_week(self._sight.week.plus(step)))
            head.addWidget(button)
        head.addWidget(self.hide_button)
        self._column.addLayout(head)

    def _build_first(self) -> None:
        """The small rose with the sentence beside it."""
        row = QHBoxLayout()
        row.setSpacing(14)
        self.rose = RoseWidget()
        self.rose.setFixedSize(ROSE, ROSE)
        self.rose.petal_chosen.connect(self._show_behind)
        self.sentence = HeldLabel("say")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        row.addWidget(self.rose)
        row.addWidget(self.sentence, 1)
        self._column.addLayout(row)

    # --- filling ---------------------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._shown_week = self._shown_report = None
        self.rose.set_values(UNJUDGED, at_once=True)
        if self._session.file is not self._file:
            self._file = self._session.file
            for cards in (self.cards, self.digest):
                cards.forget()
        self.digest_button.setChecked(False)
        self.digest.hide()
        self.result.hide()
        self.refresh()

    def _follow_week(self) -> None:
        if self._sight.week != self._shown_week:
            self.result.hide()
            if self._sight.edited is None:
                self.refresh()
            else:  # an editor comes to stand before it
                self._stale = True

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = LARGE_ROSE if event.size().width() >= WIDE else ROSE
        if self.rose.width() != side:
            self.rose.setFixedSize(side, side)
        super().resizeEvent(event)

    def refresh(self) -> None:
        """Show the week's report; while there is none the picture of before stays, and only then a word says why."""
        session, sight, judging = self._session, self._sight, self._judging
        week = sight.week
        self.title.setText(self.tr("Week {number}").replace("{number}", str(week.number)))
        this_year = {week.monday.year, week.sunday.year} == {session.now().year}
        dated, days = numbers.dated_range(week.monday, week.sunday), numbers.week_days(week)
        shorter = (*(() if this_year else (days,)), numbers.narrow_range(week.monday, week.sunday))
        self.days.say(days if this_year else dated, *shorter)
        self._shown_week = week
        report = judging.report(week)
        if report is None:
            if session.file is not None:
                self._patience.start()
            return
        self._patience.stop()
        self._shown_report = report
        names = judging.names()
        held = self._focus_within()
        self._fill(report, names)
        if held is not None and not (isValid(held) and held.isVisible()):
            self._keep_focus()

    def _focus_within(self) -> QWidget | None:
        held = self.window().focusWidget()
        return held if held is not None and self.isAncestorOf(held) else None

    def _keep_focus(self) -> None:
        """What had the keyboard went: unless it goes on with the next question it rests on the rose, never outside nor
        on what Qt takes for the next control, which may be a fix that nobody has read.
        """
        now = self._focus_within()
        if now is None or not self.confirm.isAncestorOf(now):
            self.rose.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, report: Report, names: Names) -> None:
        ledger, shown = self._judging.ledger(), report.shown()
        empty = is_empty(report.measures)
        self.rose.set_values(rose_of(report, ledger))
        self.sentence.say(first_sentence(report, names))
        say(self.state, "" if shown else below(report))
        slots = to_confirm(ledger, report.week) if ledger is not None else ()
        asks_first = bool(slots) and report.week.end <= report.now
        self._put(self.confirm, before=self.cards if asks_first else self.remarks)
        self.confirm.show_slots(slots, leads=asks_first)
        self.cards.fill(shown, report, names, filled=not asks_first)
        quiet = tuple(finding for finding in report.findings if not (finding.shown or finding.waived or finding.parent))
        self._fill_digest(quiet, report, names)
        judged = self._judging.judged(report.week)
        self.solved.fill(judged.solved if judged is not None else (), names)
        self.waived.fill(tuple(finding for finding in report.findings if finding.waived), names)
        self.remarks.fill(remarks_on(ledger.plan, report.week) if ledger is not None else ())
        self.beginning.show_week(ledger, report.week, empty=empty)
        self.per_day.show_week(ledger, report.week, empty=empty)
        self._say_how(report, names, empty=empty)
        in_reading_order(self)

    def _put(self, widget: QWidget, *, before: QWidget) -> None:
        """Move a widget of the column to another place in it."""
        at, wanted = self._column.indexOf(widget), self._column.indexOf(before)
        if at != wanted - 1:
            self._column.removeWidget(widget)
            self._column.insertWidget(self._column.indexOf(before), widget)

    def _fill_digest(self, quiet: tuple[Finding, ...], report: Report, names: Names) -> None:
        self.digest_button.setVisible(bool(quiet))
        if quiet:
            titles = " · ".join(dict.fromkeys(finding_texts.title(one) for one in quiet))
            text = self.tr("%n point(s) to note: {titles}", "", len(quiet)).replace("{titles}", titles)
            self.digest_button.show_line("note", text)
        opened = self.digest_button.isChecked() and bool(quiet)
        if opened:
            self.digest.fill(quiet, report, names)
        self.digest.setVisible(opened)

    def _open_digest(self) -> None:
        """Show what it folds; one point alone is opened with it, for there is nothing to choose from."""
        self.refresh()
        if not self.digest.isHidden() and len(cards := self.digest.cards()) == 1 and not cards[0].is_open:
            cards[0].line.click()
        scroll_to_unfolded(self.digest_button, self.digest)

    def _say_how(self, report: Report, names: Names, *, empty: bool) -> None:
        """What was not judged stands with every result; what could not be, and by which limits, stands under Why."""
        as_of = self.tr("As of {day}.").replace("{day}", numbers.full_day(report.now.date()))
        self.noticed.setText(" ".join((as_of, *notices.beside(report.notices, names, finding_texts.check_name))))
        self.noticed.show()
        lacking = "" if empty else self._lacking(report.not_enough_data)
        self.cards.tell_beneath_why(lacking)
        alone = bool(lacking) and not report.shown()
        self.why_button.setVisible(alone)
        self.why.show_only(lacking)
        self.why.setVisible(alone and self.why_button.isChecked())

    def _lacking(self, checks: tuple[str, ...]) -> str:
        named = " · ".join(finding_texts.check_name(check) for check in checks)
        return self.tr("Too little planned to judge: {checks}.").replace("{checks}", named) if checks else ""

    def _say_judging(self) -> None:
        self.rose.set_values(UNJUDGED)
        for widget in (
            self.state, self.cards, self.digest, self.digest_button, self.remarks, self.solved, self.waived,
            self.noticed, self.confirm, self.beginning, self.per_day, self.why, self.why_button,
        ):  # fmt: skip
            widget.hide()
        self.sentence.say(self.tr("Judging the week…"))

    def _show_outlook(self) -> None:
        """A change came into the air, moved or went: show what it would make of this week."""
        report = self._judging.report(self._sight.week)
        if report is None:
            return
        names = self._judging.names()
        as_it_is = report is self._shown_report
        self.rose.set_values(rose_of(report, self._judging.ledger()))
        if as_it_is:
            self.sentence.say(first_sentence(report, names))
        else:
            self.sentence.say_meanwhile(first_sentence(report, names))
        self.cards.show_outlook(None if as_it_is else report)
        if not self.digest.isHidden():
            self.digest.show_outlook(None if as_it_is else report)

    # --- what it does ----------------------------------------------------------------------------------------------

    def _show_behind(self, petal: str) -> None:
        ledger = self._judging.ledger()
        if ledger is not None:
            self._sight.point_out(behind(ledger, self._sight.week, petal))

    def _show_result(self, told: tuple[str, str], ids: tuple[str, ...]) -> None:
        """A fix was done: what it made is selected and in sight, its sentence stays, and the keyboard waits there."""
        first = next(iter(self._session.items(ids[:1])), None)
        if first is not None and first.starts_at is not None:
            day = first.starts_at.date()
            if not self._sight.first <= day <= self._sight.last:
                self._sight.show(day, select_week=False)
        self._sight.point_out(ids)
        self.result.show_result(*told)
        in_reading_order(self)
        scroll_to(self.sentence)
        if first is not None:
            self.made.emit(first.id)
