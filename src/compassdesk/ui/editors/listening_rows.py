"""What a listening slot is asked about, as far as the client's level of listening asks it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from compassdesk.domain.compass.listening_points import FROM_LEVEL, slot_points
from compassdesk.domain.plan import Item
from compassdesk.texts import help as help_texts
from compassdesk.texts import words
from compassdesk.texts.compass.listening_words import points_line, points_spoken
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.fields.choice_fields import ChoiceField
from compassdesk.ui.fields.field import Field
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.number_field import NumberField
from compassdesk.ui.fields.shares_field import SharesField
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column

translate = QCoreApplication.translate


class ListeningRows(QWidget):
    """An answer that is there stays in sight where the level asks it no more."""

    def __init__(self, session: Session, binder: Binder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._binder = session, binder
        layout = column(self, gap=10)
        self.asked = label("", "small", wrap=True)
        layout.addWidget(self.asked)
        options = ((None, "–"), (False, translate("Listening", "No")), (True, translate("Listening", "Yes")))
        self.risk, self.voice, self.others = ChoiceField(options), NumberField(most=100), SharesField()
        self._rows: dict[str, FieldRow[Field]] = {}
        fields: tuple[tuple[str, Field], ...] = (
            ("risk_seen", self.risk), ("share_of_voice_pct", self.voice), ("competitor_shares", self.others),
        )  # fmt: skip
        for name, field in fields:
            row = self._rows[name] = FieldRow(words.field(name), field)
            row.caption.setToolTip(help_texts.field(name))
            field.setAccessibleDescription(help_texts.field(name))
            layout.addWidget(row)
            binder.bind(name, field, row=row)

    def fill(self, item: Item) -> None:
        """Show what is asked of a listening slot."""
        plan = self._session.plan
        level = plan.client.listening_stage
        self.others.offer(plan.client.competitors)
        routed = frozenset(row.slot for row in plan.insights if row.slot is not None and row.discipline is not None)
        points = slot_points(item, plan.client, routed)
        self.asked.setText(points_line(level, points))
        self.asked.setAccessibleName(points_spoken(level, points))
        self._rows["risk_seen"].setVisible(level >= FROM_LEVEL["risk"] or item.risk_seen is not None)
        asks_voice = level >= FROM_LEVEL["voice"]
        self._rows["share_of_voice_pct"].setVisible(asks_voice or item.share_of_voice_pct is not None)
        has_others = bool(plan.client.competitors) and asks_voice
        self._rows["competitor_shares"].setVisible(has_others or bool(item.competitor_shares))
