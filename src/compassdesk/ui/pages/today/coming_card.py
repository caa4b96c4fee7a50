"""Which conversation blocks come next, today and after."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.today import Today
from compassdesk.texts import numbers, today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.needs import not_writable
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, line_up, small_button, tell
from compassdesk.ui.pages.today.signs import PetalTile
from compassdesk.ui.widgets.elided_button import SIDES, ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_line import OneLine

MOST = 2
"""So many stand beside what it is time for."""


class ComingCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="section")
        self.call(self.tr("Coming up"))
        self.rows = KeyedRows(lambda within: ComingRow(session, sight, within))
        self.column.addWidget(self.rows)
        self.quiet = label(self.tr("No conversation block in the next two weeks."), "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.column.addStretch(1)

    def show_today(self, seen: Today) -> None:
        """Show the next of them."""
        self.rows.fill([(item.id, (item, seen)) for item in seen.coming[:MOST]])
        line_up([row.when for row in self.rows.rows().values() if isinstance(row, ComingRow)])
        self.quiet.setVisible(not seen.coming)


class ComingRow(CardRow):
    """A block that comes."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, lined=False)
        self._session = session
        self._id = ""
        row = QHBoxLayout()
        row.setSpacing(6)
        self.when = label("", "h3")
        self.tile = PetalTile(size=24)
        said = QVBoxLayout()
        said.setSpacing(0)
        self.title = ElidedButton("", "link")
        self.title.clicked.connect(lambda: sight.edit_item(self._id))
        self.about = OneLine("", "small")
        self.about.setIndent(SIDES["link"] // 2)
        said.addWidget(self.title)
        said.addWidget(self.about)
        self.start_button = small_button(self.tr("▶ Start"), self._start)
        row.addWidget(self.when)
        row.addWidget(self.tile)
        row.addLayout(said, 1)
        row.addWidget(self.start_button)
        self.body.addLayout(row)

    def fill(self, value: tuple[Item, Today]) -> None:
        item, seen = value
        self._id = item.id
        start, today = item.starts_at or seen.now, seen.now.date()
        later = start.date() != today
        self.when.setText(today_words.day(start.date(), today) if later else numbers.clock(start))
        self.tile.show_petal(item.petal)
        title = today_words.titled(item)
        who = Names(self._session.plan).person(item.spokesperson) if item.spokesperson else ""
        self.title.set_full_text(title)
        self.about.say(today_words.line(today_words.span(item, self._session.plan), who))
        tell(self.start_button, title, not_writable(self._session))

    def _start(self) -> None:
        from compassdesk.ui.pages.today import timing

        timing.start(self._session, self._id)
