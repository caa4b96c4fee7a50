"""What is asked after a listening block, as far as the client's level of listening asks it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.compass.listening_points import FROM_LEVEL, SlotAnswers, answers_of, is_listening
from compassdesk.domain.plan import Client, Item
from compassdesk.domain.vocabulary import OBJECTIVES
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.shares_field import SharesField
from compassdesk.ui.widgets.flow_layout import FlowLayout

translate = QCoreApplication.translate


class SlotQuestions(QWidget):
    """In sight for a listening block at level 2 or higher; what is not asked keeps what the block said."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=10, below=6)  # the card is as narrow as the page has room
        options = ((None, "–"), (False, translate("Listening", "No")), (True, translate("Listening", "Yes")))
        self.risk = FieldRow(words.field("risk_seen"), ChoiceField(options))
        goals = [(None, "–"), *((one, words.label("objective", one)) for one in OBJECTIVES)]
        self.goal = FieldRow(words.field("objective"), ChoiceField(goals))
        self.voice = FieldRow(words.field("share_of_voice_pct"), NumberField(most=100))
        self.others = FieldRow(words.field("competitor_shares"), SharesField())
        for name, field in (
            ("risk_seen", self.risk), ("objective", self.goal),
            ("share_of_voice_pct", self.voice), ("competitor_shares", self.others),
        ):  # fmt: skip
            field.caption.setToolTip(help_texts.field(name))
            flow.addWidget(field)
        self._item: Item | None = None

    def ask(self, item: Item, client: Client) -> None:
        """Ask what the level of the client asks, with what the block says already."""
        self._item = item
        level = client.listening_stage
        self.setVisible(is_listening(item) and level >= FROM_LEVEL["risk"])
        self.risk.field.set_value(item.risk_seen)
        self.goal.field.set_value(item.objective)
        self.voice.field.set_value(item.share_of_voice_pct)
        self.others.field.offer(client.competitors)
        self.others.field.set_value(item.competitor_shares)
        self.voice.setVisible(level >= FROM_LEVEL["voice"])
        self.others.setVisible(level >= FROM_LEVEL["voice"] and bool(self.others.field.fields))
        self.goal.setVisible(level >= FROM_LEVEL["goal"])
        for row in (self.voice, self.others):
            row.set_error("")

    def check(self) -> bool:
        """Whether all that is typed can be kept; else what is wrong is told."""
        return self.isHidden() or all(row.check() for row in (self.voice, self.others))

    def answers(self) -> SlotAnswers | None:
        """What was answered; None where nothing was asked."""
        if self._item is None or self.isHidden():
            return None
        before = answers_of(self._item)
        return SlotAnswers(
            risk_seen=self.risk.field.value(),
            share_of_voice_pct=before.share_of_voice_pct if self.voice.isHidden() else self.voice.field.value(),
            competitor_shares=before.competitor_shares if self.others.isHidden() else self.others.field.value(),
            objective=before.objective if self.goal.isHidden() else self.goal.field.value(),
        )
