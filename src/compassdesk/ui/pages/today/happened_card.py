"""Asks of blocks that are over whether they took place, until the day from which they count no longer."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.today import Today, Unconfirmed
from compassdesk.texts import numbers, today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.saying_kept import say_kept
from compassdesk.ui.desk.session import Session
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, small_button, tell
from compassdesk.ui.pages.today.signs import PetalTile
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_line import OneLine


class HappenedCard(TodayCard):
    """Hidden while there is nothing to ask."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("Did this happen?"))
        self.rows = KeyedRows(lambda within: HappenedRow(session, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Ask about these blocks, the one that is forgotten first at the top."""
        self.show_count(len(seen.unconfirmed))
        self.rows.fill([(asked.item.id, asked) for asked in seen.unconfirmed])
        self.setVisible(bool(seen.unconfirmed))


class HappenedRow(CardRow):
    """A block that is over."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._id = ""
        row = QHBoxLayout()
        row.setSpacing(12)
        self.tile = PetalTile(size=32)
        said = QVBoxLayout()
        said.setSpacing(1)
        self.title, self.about = OneLine("", "h3"), label("", "small", wrap=True)
        said.addWidget(self.title)
        said.addWidget(self.about)
        self.yes = small_button(self.tr("Yes"), lambda: say_kept(session, (self._id,), "yes"))
        self.no = small_button(self.tr("No"), lambda: say_kept(session, (self._id,), "no"))
        row.addWidget(self.tile)
        row.addLayout(said, 1)
        row.addWidget(self.yes)
        row.addWidget(self.no)
        self.body.addLayout(row)

    def fill(self, value: Unconfirmed) -> None:
        item, plan = value.item, self._session.plan
        names = Names(plan)
        self._id = item.id
        self.tile.show_petal(item.petal)
        title = today_words.titled(item)
        self.title.say(title)
        day = numbers.day(item.starts_at.date()) if item.starts_at is not None else ""
        who = names.person(item.spokesperson) if item.spokesperson else ""
        until = self.tr("counts through {day}").replace("{day}", numbers.day(value.until.date()))
        moment = f"{day} {today_words.span(item, plan)}"
        self.about.setText(today_words.line(moment, today_words.where(item, names), who, until))
        held = not_writable(self._session)
        for button in (self.yes, self.no):
            tell(button, title, held)
