"""Profile, stage and target: what they change is shown before they are applied."""

from collections import Counter

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.checks.report import Report
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.domain.vocabulary import PROFILES, STAGES
from compassdesk.rendering.look import icons, theme
from compassdesk.services import judging
from compassdesk.texts import findings, numbers, words
from compassdesk.texts.limit_words import limit_lines
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear, column, line

translate = QCoreApplication.translate


class LimitSettings(QWidget):
    """Nothing is written until Apply, which is one undo step."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("limitSettings")
        self._session, self._sight, self._judging = session, sight, judging
        self._held = Client(name="")
        """The client as it was shown last; without a name before that."""
        layout = column(self, gap=12)
        layout.addWidget(
            label(
                translate("Settings", "Choose, and see below what it would change. Then apply it, or not."),
                "sub",
                wrap=True,
            )
        )
        self.profile = ChoiceField([(value, words.label("profile", value)) for value in PROFILES])
        self.stage = ChoiceField([(value, words.label("stage", value)) for value in STAGES])
        self.listening = ChoiceField([(level, words.label("listening_stage", str(level))) for level in (1, 2, 3, 4, 5)])
        self.target = NumberField(translate("Settings", "as the profile says"), least=0, most=100)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(10)
        self._target_row = FieldRow(translate("Settings", "Own limit of the one-way share (%)"), self.target)
        self.rows: dict[str, FieldRow[Field]] = {
            "profile": FieldRow(translate("Settings", "Profile"), self.profile),
            "stage": FieldRow(translate("Settings", "Stage"), self.stage),
            "listening_stage": FieldRow(translate("Settings", "Listening level"), self.listening),
            "target_one_way": self._target_row,
        }
        layout.addLayout(grid)
        for place, row in enumerate(self.rows.values()):
            grid.addWidget(row, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        self.apply_button = QPushButton(translate("Settings", "Apply"))
        self.apply_button.setProperty("kind", "primary")
        self.apply_button.clicked.connect(self.apply)
        self.back_button = QPushButton(translate("Settings", "Leave it as it is"))
        self.back_button.clicked.connect(self.refresh)
        buttons.addWidget(self.apply_button)
        buttons.addWidget(self.back_button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self._outcome())
        layout.addStretch(1)
        for field in (self.profile, self.stage, self.listening, self.target):
            field.left.connect(self._show)
        keep_fresh(self, self._follow, session, ("client", "check_settings"))
        session.file_changed.connect(self.refresh)
        keep_fresh(self, self._show, session, (), judging.reports_changed)

    def reveal(self, field: str) -> None:
        """Put the cursor in a field; nothing for one that is not here."""
        if field in self.rows:
            self.rows[field].take_cursor()

    def refresh(self) -> None:
        """Show what holds now, in place of what was chosen and not applied."""
        self._held = Client(name="")
        self._follow()

    def _follow(self) -> None:
        """The client changed: what was chosen here and not applied yet stays."""
        before, self._held = self._held, self._session.plan.client
        for name, row in self.rows.items():
            field, value = row.field, getattr(self._held, name)
            if before.name == "" or field.value() == getattr(before, name):
                field.set_value(value)
        self._show()

    def trial(self) -> Client:
        """The client as it would be."""
        return replace(
            self._session.plan.client,
            profile=self.profile.value(),
            stage=self.stage.value(),
            listening_stage=self.listening.value(),
            target_one_way=self.target.value(),
        )

    def apply(self) -> None:
        """Make it so."""
        if self._target_row.check() and self.trial() != self._session.plan.client:
            patch = Patch(client=self.trial(), base=Rows(client=self._session.plan.client))
            self._session.change(translate("Settings", "Change profile and stage"), patch)

    def _outcome(self) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        layout = column(card, margins=(14, 10, 14, 12), gap=8)
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
        return card

    def _show(self) -> None:
        if not self._target_row.check():
            return
        plan, trial = self._session.plan, self.trial()
        changed = trial != plan.client
        self.apply_button.setEnabled(changed)
        self.back_button.setEnabled(changed)
        clear(self._grid)
        self._grid.setColumnStretch(2, 3 if changed else 0)
        for place, words_ in enumerate(
            ("", translate("Settings", "Now"), translate("Settings", "Then") if changed else "")
        ):
            self._grid.addWidget(label(words_, "section"), 0, place)
        lines = limit_lines(limits_of(plan), limits_of(replace(plan, client=trial)))
        for row, entry in enumerate(lines, 1):
            self._grid.addWidget(label(entry.caption, "small", wrap=True), row, 0)
            self._grid.addWidget(label(entry.now, "small", wrap=True), row, 1)
            if changed:
                then = label(f"→ {entry.then}" if entry.changes else translate("Settings", "the same"), wrap=True)
                restyle(then, kind="h3" if entry.changes else "small")
                self._grid.addWidget(then, row, 2)
        self._show_week(trial, changed=changed)

    def _show_week(self, trial: Client, *, changed: bool) -> None:
        """The findings of the shown week, as they are and as they would be."""
        week = self._sight.week
        told = translate("Settings", "Week {week}, {days}").replace("{week}", str(week.number))
        self._week_title.setText(told.replace("{days}", numbers.dated_range(week.monday, week.sunday)))
        clear(self._now)
        clear(self._then)
        ledger = self._judging.ledger()
        report = self._judging.report(week)
        if ledger is None or report is None:
            self._now.addWidget(label(translate("Settings", "Being judged…"), "small"))
            return
        _fill(self._now, report)
        if changed:
            _fill(self._then, judging.would_be(ledger, Patch(client=trial), (week,)).reports[week])


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
