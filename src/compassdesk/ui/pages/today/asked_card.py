"""What was handed in for review and waits for a yes before its time comes."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.today import Today
from compassdesk.texts import numbers, today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, small_button, tell
from compassdesk.ui.pages.today.signs import PetalTile
from compassdesk.ui.widgets.two_lines import TwoLines

MOST = 4


class AskedCard(TodayCard):
    """Hidden while nothing waits."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Waits for a yes"))
        self.rows = KeyedRows(lambda within: AskedRow(session, sight, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Show what waits, the most urgent first; what somebody in particular is to say yes to is a reminder."""
        asked = [item for item in seen.asked if item.approver is None]
        self.show_count(len(asked))
        self.rows.fill([(item.id, item) for item in asked[:MOST]])
        self.setVisible(bool(asked))


class AskedRow(CardRow):
    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._id = ""
        row = QHBoxLayout()
        row.setSpacing(10)
        self.tile = PetalTile(size=24)
        said = QVBoxLayout()
        said.setSpacing(1)
        self.title, self.about = TwoLines(), TwoLines("", "small")
        said.addWidget(self.title)
        said.addWidget(self.about)
        self.open_button = small_button(self.tr("Look"), lambda: sight.edit_item(self._id))
        row.addWidget(self.tile)
        row.addLayout(said, 1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)

    def fill(self, value: Item) -> None:
        names = Names(self._session.plan)
        self._id = value.id
        self.tile.show_petal(value.petal)
        title = today_words.titled(value)
        self.title.say(title)
        goes = ""
        if value.starts_at is not None:
            moment = f"{numbers.day(value.starts_at.date())} {numbers.clock(value.starts_at)}"
            goes = self.tr("goes out {when}").replace("{when}", moment)
        who = names.person(value.spokesperson) if value.spokesperson else ""
        self.about.say(today_words.line(goes, today_words.where(value, names), who))
        tell(self.open_button, title)
