"""What another profile, stage or target would change: limits and the findings of a week, now and then."""

from collections import Counter

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.report import Report
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Client, Plan
from compassdesk.domain.week import Week
from compassdesk.rendering.look import icons, theme
from compassdesk.services import judging
from compassdesk.texts import findings, numbers, words
from compassdesk.texts.limit_words import limit_lines
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column, line

translate = QCoreApplication.translate


class LimitsOutcome(QFrame):
    """A card; with `brief` it leaves out the limits that stay as they are."""

    def __init__(self, parent: QWidget | None = None, *, brief: bool = False) -> None:
        super().__init__(parent)
        self._brief = brief
        self.setProperty("kind", "card")
        layout = column(self, margins=(14, 10, 14, 12), gap=8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(1, 3)
        layout.addLayout(self._grid)
        layout.addWidget(line())
        self._week_title = label("", "section")
        layout.addWidget(self._week_title)
        week = QHBoxLayout()
        week.setSpacing(16)
        self._now, self._then = column(gap=4), column(gap=4)
        week.addLayout(self._now, 1)
        week.addLayout(self._then, 1)
        layout.addLayout(week)

    def show_trial(self, plan: Plan, trial: Client, week: Week, judged: Judging) -> None:
        """Show what the trial would make of the plan's limits and of the week."""
        changed = trial != plan.client
        ledger, report = judged.ledger(), judged.report(week)
        would_be = None
        if changed and ledger is not None and report is not None:
            would_be = judging.would_be(ledger, Patch(client=trial), (week,)).reports[week]
        limits = limits_of(plan)
        then = limits_of(replace(plan, client=trial)) if changed else None
        self.show_outcome(limits, then, week, report if ledger is not None else None, would_be)

    def show_outcome(
        self, limits: Limits, then: Limits | None, week: Week, report: Report | None, would_be: Report | None
    ) -> None:
        """Show limits and findings, and as they would `then` be; None where nothing changes, or is judged yet."""
        clear(self._grid)
        self._grid.setColumnStretch(2, 3 if then is not None else 0)
        for place, words_ in enumerate(
            ("", translate("Settings", "Now"), translate("Settings", "Then") if then is not None else "")
        ):
            self._grid.addWidget(label(words_, "section"), 0, place)
        lines = limit_lines(limits, then if then is not None else limits)
        shown = [entry for entry in lines if entry.changes or then is None or not self._brief]
        for row, entry in enumerate(shown, 1):
            self._grid.addWidget(label(entry.caption, "small", wrap=True), row, 0)
            self._grid.addWidget(label(entry.now, "small", wrap=True), row, 1)
            if then is not None:
                told = label(f"→ {entry.then}" if entry.changes else translate("Settings", "the same"), wrap=True)
                restyle(told, kind="h3" if entry.changes else "small")
                self._grid.addWidget(told, row, 2)
        self._show_week(week, report, would_be)

    def _show_week(self, week: Week, report: Report | None, would_be: Report | None) -> None:
        """The findings of the shown week, as they are and as they would be."""
        told = translate("Settings", "Week {week}, {days}").replace("{week}", str(week.number))
        self._week_title.setText(told.replace("{days}", numbers.dated_range(week.monday, week.sunday)))
        clear(self._now)
        clear(self._then)
        if report is None:
            self._now.addWidget(label(translate("Settings", "Being judged…"), "small"))
            return
        _fill(self._now, report)
        if would_be is not None:
            _fill(self._then, would_be)


def _fill(layout: QVBoxLayout, report: Report) -> None:
    """One line per finding that stands in the week, with icon and word."""
    shown = report.shown()
    if not shown:
        layout.addWidget(label("✓ " + translate("Settings", "nothing to report"), "small"))
    counted = Counter((finding.severity, findings.title(finding)) for finding in shown)
    for (severity, title), count in counted.items():
        row = QWidget()
        beside = QHBoxLayout(row)
        beside.setContentsMargins(0, 0, 0, 0)
        mark = QLabel()
        mark.setPixmap(icons.icon(severity, theme.severity_role(severity)).pixmap(QSize(16, 16)))
        beside.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        times = f"{count} × " if count > 1 else ""
        beside.addWidget(label(f"{times}{title} ({words.severity(severity)})", "small", wrap=True), 1)
        layout.addWidget(row)
    layout.addStretch(1)
