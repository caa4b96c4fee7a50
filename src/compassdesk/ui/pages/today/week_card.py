"""What this week comes to, beside its rose, with the one thing to do: the words and widgets of the side panel."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.checks.report import Report
from compassdesk.domain.week import Week
from compassdesk.rendering.rose.rose_values import UNJUDGED
from compassdesk.texts.week_sentence import below, first_sentence
from compassdesk.ui.compass.rose_widget import RoseWidget
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import TodayCard
from compassdesk.ui.pages.today.share_gauge import ShareGauge
from compassdesk.ui.panel.foremost import Foremost
from compassdesk.ui.panel.week_items import rose_of
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.held_label import HeldLabel
from compassdesk.ui.widgets.label import label, say

ROSE = 158


class WeekCard(TodayCard):
    """Shows the week of today, whichever stands in the side panel."""

    week_wanted = Signal(object)
    """The week is to be seen in the calendar."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight, self._judging = session, sight, judging
        self._week: Week | None = None
        self.heading.hide()
        self.call(self.tr("This week"))
        row = QHBoxLayout()
        row.setSpacing(18)
        self.rose = RoseWidget()
        self.rose.setFixedSize(ROSE, ROSE)
        self.rose.petal_chosen.connect(lambda _petal: self._go())
        said = QVBoxLayout()
        self.sentence = HeldLabel("say")
        self.sentence.setText(self.tr("Judging the week…"))
        self.state = label("", "small", wrap=True)
        said.addStretch(1)
        said.addWidget(self.sentence)
        said.addWidget(self.state)
        self.gauge = ShareGauge(self)
        said.addSpacing(6)
        said.addWidget(self.gauge)
        said.addStretch(1)
        self._said = said
        row.addWidget(self.rose, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        self.column.addLayout(row)
        self.foremost = Foremost(session, sight, judging, self)
        self.foremost.decision_wanted.connect(self._go)
        self.foremost.pointed_out.connect(self._go)
        self.foremost.offered.connect(self._show_outlook)
        self.column.addWidget(self.foremost)
        self.go_button = ElidedButton("", "link")
        self.go_button.clicked.connect(self._go)
        self._place_way(below=False)

    def show_week(self, week: Week) -> None:
        """Show this week, as far as it is judged."""
        if week != self._week:
            self._week = week
            self.rose.set_values(UNJUDGED, at_once=True)
            self.foremost.about_week(week)
        self.go_button.set_full_text(self.tr("To week {number}").replace("{number}", str(week.number)))
        report = self._judging.report(week)
        if report is None:
            self.sentence.say(self.tr("Judging the week…"))
            self.state.hide()
            self.gauge.hide()
            self._place_way(below=False)
            self.foremost.hide()
            return
        self._fill(report)

    def _fill(self, report: Report) -> None:
        names, shown = self._judging.names(), report.shown()
        self.rose.set_values(rose_of(report, self._judging.ledger()))
        self.sentence.say(first_sentence(report, names))
        say(self.state, "" if shown else below(report))
        self._show_gauge(report)
        if self._session.air.patch is None:
            self._place_way(below=bool(shown))
        self.foremost.show_report(report, names)

    def _show_gauge(self, report: Report) -> None:
        """The share with its limit; and what the first fix makes of it, where that is about the share."""
        fix = self.foremost.first_fix(report)
        effect = fix.effect if fix is not None else None
        after = effect.will.one_way if effect is not None and effect.will is not None else None
        self.gauge.show_share(report.measures.one_way, after)

    def _show_outlook(self) -> None:
        """It is known by now what can be done."""
        report = self._judging.report(self._week) if self._week is not None else None
        if report is not None and self._session.air.patch is None:
            self._show_gauge(report)

    def _place_way(self, *, below: bool) -> None:
        """The way to the week: behind what can be done, else beside the rose, where there is room for it."""
        self._said.removeWidget(self.go_button)
        self.column.removeWidget(self.go_button)
        if below:
            self.column.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignRight)
        else:
            self._said.insertWidget(self._said.count() - 1, self.go_button, 0, Qt.AlignmentFlag.AlignLeft)

    def _go(self) -> None:
        if self._week is not None:
            self.week_wanted.emit(self._week)
