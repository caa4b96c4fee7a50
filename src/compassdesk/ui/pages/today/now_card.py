"""What it is time for: the block whose time it is, how much of it is left, and further ones below it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.today import Today
from compassdesk.domain.wallclock import ends_at, minutes_between
from compassdesk.texts import today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, small_button, tell
from compassdesk.ui.pages.today.signs import Course, PetalTile
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.one_line import OneLine


class NowCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent, kind="section")
        self.call(self.tr("Now"))
        self.rows = KeyedRows(lambda within: RunningRow(session, sight, within))
        self.column.addWidget(self.rows)
        self.quiet = label("", "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.column.addStretch(1)

    def show_today(self, seen: Today) -> None:
        """Show what it is time for."""
        self.rows.fill([(item.id, (item, seen)) for item in seen.running])
        self.quiet.setText(self.tr("No conversation block at this moment."))
        self.quiet.setVisible(not seen.running)


class RunningRow(CardRow):
    """A block whose time it is."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, lined=False)
        self._session = session
        self._id = ""
        row = QHBoxLayout()
        row.setSpacing(12)
        self.tile = PetalTile()
        words = QVBoxLayout()
        words.setSpacing(1)
        self.title, self.about = OneLine("", "h2"), OneLine("", "small")
        words.addWidget(self.title)
        words.addWidget(self.about)
        self.open_button = small_button(self.tr("Open"), lambda: sight.edit_item(self._id))
        row.addWidget(self.tile)
        row.addLayout(words, 1)
        row.addWidget(self.open_button)
        self.body.addLayout(row)
        self.course = Course()
        self.left = label("", "small")
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.course, 1)
        foot.addWidget(self.left)
        self.body.addLayout(foot)

    def fill(self, value: tuple[Item, Today]) -> None:
        item, seen = value
        plan, zone, names = self._session.plan, self._session.plan.client.timezone, Names(self._session.plan)
        self._id = item.id
        self.tile.show_petal(item.petal)
        title = today_words.titled(item)
        self.title.say(title)
        who = names.person(item.spokesperson) if item.spokesperson else ""
        self.about.say(today_words.line(today_words.span(item, plan), today_words.where(item, names), who))
        tell(self.open_button, title)
        start = item.starts_at or seen.now
        whole = max(1, item.minutes or 1)
        left = minutes_between(seen.now, ends_at(start, whole, zone), zone)
        self.course.show_part(item.petal, 1 - left / whole)
        self.left.setText(today_words.left(left))
