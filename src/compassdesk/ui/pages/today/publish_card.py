"""What is to go out today, and what should have: each post with its channels, what it waits for, and the way out."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from compassdesk.domain.today import Publishing, Today
from compassdesk.texts import today_words
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import KeyedRows, TodayCard
from compassdesk.ui.pages.today.publish_row import PublishRow
from compassdesk.ui.widgets.label import label

MOST = 12
"""Rows; what is late for longer stands behind them, and comes up as they go."""
SOON = timedelta(hours=3)
"""So long before its time the way out of a post unfolds by itself."""


class PublishCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.call(self.tr("To publish"))
        self.unfolds = False
        """Whether what comes unfolds by itself: not before the first paint."""
        self.quiet = label("", "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.rows = KeyedRows(lambda within: PublishRow(session, sight, judging, within))
        self.more = label("", "small")
        self.column.addWidget(self.rows)
        self.column.addWidget(self.more)

    def show_today(self, seen: Today) -> None:
        """Show what is to go out; of those whose time comes, the first with the way out unfolded."""
        self.show_count(len(seen.publishing))
        soon = next((one for one in seen.publishing if self.unfolds and _comes(one, seen)), None)
        self.rows.fill([(post.item.id, (post, seen, post is soon)) for post in seen.publishing[:MOST]])
        left = len(seen.publishing) - MOST
        self.more.setText(self.tr("and %n more", "", left))
        self.more.setVisible(left > 0)
        self.quiet.setText(self._next(seen))
        self.quiet.setVisible(not seen.publishing)

    def _next(self, seen: Today) -> str:
        """What is said on a day on which nothing goes out."""
        text = self.tr("Nothing is to go out today.")
        comes = next((one for one in (*seen.tomorrow, *seen.after) if one.kind == "post"), None)
        if comes is None or comes.starts_at is None:
            return text
        then = self.tr("Next: {title}, {when}.").replace("{when}", today_words.when(comes.starts_at, seen.now.date()))
        return f"{text} {then.replace('{title}', today_words.titled(comes))}"


def _comes(post: Publishing, seen: Today) -> bool:
    return post.ready and seen.now < post.at <= seen.now + SOON
