"""What is to go out today, and what should have: each post with its channels, what it waits for, and a way to it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.today import Publishing, Today
from compassdesk.texts import today_words, words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.look.dressing import restyle
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, small_button, tell
from compassdesk.ui.pages.today.signs import NetworkSign
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.one_line import OneLine


class PublishCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("To publish"))
        self._session = session
        self.quiet = label("", "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.rows = KeyedRows(lambda within: PublishRow(session, sight, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Show what is to go out."""
        self.show_count(len(seen.publishing))
        self.rows.fill([(post.item.id, (post, seen)) for post in seen.publishing])
        self.quiet.setText(self._next(seen))
        self.quiet.setVisible(not seen.publishing)

    def _next(self, seen: Today) -> str:
        """What is said on a day on which nothing goes out."""
        text = self.tr("Nothing is to go out today.")
        comes = next((one for one in (*seen.tomorrow, *seen.after) if one.kind == "post"), None)
        if comes is None or comes.starts_at is None:
            return text
        moment = today_words.when(comes.starts_at, seen.now.date())
        then = self.tr("Next: {title}, {when}.")
        return f"{text} {then.replace('{when}', moment).replace('{title}', today_words.titled(comes))}"


class PublishRow(CardRow):
    """A post that is to go out."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self._id = ""
        self._shown: object = None
        row = QHBoxLayout()
        row.setSpacing(10)
        self.when = label("", "h3", wrap=True)
        self.when.setFixedWidth(56)
        self.when.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        said = QVBoxLayout()
        said.setSpacing(1)
        self.title = OneLine("", "h3")
        said.addWidget(self.title)
        self._places = QWidget()
        self._flow = FlowLayout(self._places, gap=5)
        said.addWidget(self._places)
        self.comes = label("", "pillFix")
        self.open_button = small_button(self.tr("Open"), lambda: sight.edit_item(self._id))
        row.addWidget(self.when, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(said, 1)
        row.addWidget(self.comes, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open_button)
        self.body.addLayout(row)

    def fill(self, value: tuple[Publishing, Today]) -> None:
        post, seen = value
        item, plan = post.item, self._session.plan
        self._id = item.id
        late = post.at <= seen.now
        self.when.setText(today_words.when(post.at, seen.now.date()).replace(" ", "\n", 1))
        restyle(self.when, kind="late" if late else "h3")
        title = today_words.titled(item)
        self.title.say(title)
        self.comes.setText(today_words.coming(post.at, seen.now, plan.client.timezone))
        self.comes.setVisible(post.ready and not late)
        self.open_button.setText(self.tr("Open") if post.ready else self.tr("Finish"))
        tell(self.open_button, title)
        self._show_places(item, {row.id: row for row in plan.channels}, Names(plan))

    def _show_places(self, item: Item, channels: dict[str, Channel], names: Names) -> None:
        """The channels with their signs, then who speaks and what it still waits for."""
        who = names.person(item.spokesperson) if item.spokesperson else ""
        status = "" if item.status in {"scheduled", "approved"} else words.label("status", item.status).lower()
        shown = (item.channels, tuple(channels.get(key) for key in item.channels), who, status)
        if shown == self._shown:
            return
        self._shown = shown
        clear(self._flow)
        for key in item.channels:
            self._flow.addWidget(NetworkSign(channels.get(key)))
            self._flow.addWidget(label(names.channel(key), "small"))
        for said in (who, status):
            if said:
                self._flow.addWidget(label(f"· {said}", "small"))
