"""Profile, stage and target: what they change is shown before they are applied."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from compassdesk.domain.copies import CLIENT
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Client
from compassdesk.domain.vocabulary import PROFILES, STAGES
from compassdesk.texts import words
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.desk.waiting_beside import WaitingBeside
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.pages.freshness import keep_fresh
from compassdesk.ui.pages.limits_outcome import LimitsOutcome
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

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
            "stage": FieldRow(translate("Settings", "Stage"), self.stage, _where_stages_disagree()),
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
        self.outcome = LimitsOutcome()
        layout.addWidget(self.outcome)
        layout.addStretch(1)
        for field in (self.profile, self.stage, self.listening, self.target):
            field.left.connect(self._show)
        self.waiting = WaitingBeside(session, self, lambda line, key: self.rows[key[2]].put_below(line), self.rows)
        self.waiting.show((CLIENT,))
        keep_fresh(self, self._follow, session, ("client", "check_settings"), judging.reports_changed)
        session.file_changed.connect(self.refresh)

    def reveal(self, field: str) -> None:
        """Put the cursor in a field; nothing for one that is not here."""
        if field in self.rows:
            self.rows[field].take_cursor()

    def refresh(self) -> None:
        """Show what holds now, in place of what was chosen and not applied."""
        self._held = Client(name="")
        self._follow()

    def _follow(self) -> None:
        """The client changed, or what the checks say: what was chosen here and not applied yet stays."""
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

    def _show(self) -> None:
        if not self._target_row.check():
            return
        plan, trial = self._session.plan, self.trial()
        changed = trial != plan.client
        self.apply_button.setEnabled(changed)
        self.back_button.setEnabled(changed)
        self.outcome.show_trial(plan, trial, self._sight.week, self._judging)


def _where_stages_disagree() -> str:
    return translate(
        "Settings",
        "For who begins, content carries less risk than conversation (Edelman, 2011), and yet interaction comes first"
        " (the Communicatieroos). That is why the limits move with the stage.",
    )
