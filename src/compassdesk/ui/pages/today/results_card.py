"""What came of posts that went out in the last days: a few counts for each, typed when somebody has them at hand.

It asks for nothing: it counts among no things that wait, and goes when the post is a week old.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.today import Today
from compassdesk.texts import numbers, today_words
from compassdesk.texts.names import Names
from compassdesk.ui.desk.session import Session
from compassdesk.ui.editors.binder import Binder
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.result_field import ResultField
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, TwoParts
from compassdesk.ui.widgets.one_line import OneLine

MOST = 4
FIELD_WIDTH = 74
BESIDE_FROM = 640
"""Pixels from which the counts stand beside the title."""


class ResultsCard(TodayCard):
    """Hidden while nothing went out of which nothing is known."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typed_in: set[str] = set()
        """Posts whose counts were typed here: their rows stay while the page is in sight."""
        self.call(self.tr("What came of it?"))
        self.rows = KeyedRows(lambda within: CountsRow(session, self._typed_in.add, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Offer these posts, the latest first."""
        wanted = [item for item in seen.went_out if item.result is None or item.id in self._typed_in][:MOST]
        self.rows.fill([(item.id, item) for item in wanted])
        self.setVisible(bool(wanted))

    def forget(self) -> None:
        """The page goes out of sight: what was typed need not stand here any more."""
        self._typed_in.clear()


class CountsRow(CardRow):
    """A post with its counts; `typed_in` is told the id of a post whose counts were saved."""

    def __init__(self, session: Session, typed_in: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        about = QWidget()
        said = QVBoxLayout(about)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(1)
        self.title, self.about = OneLine("", "h3"), OneLine("", "small")
        said.addWidget(self.title)
        said.addWidget(self.about)
        said.addStretch(1)
        self.counts = ResultField(columns=5)
        for field in self.counts.fields.values():
            field.setMaximumWidth(FIELD_WIDTH)
        self.counts.grid.setColumnStretch(len(self.counts.fields), 1)  # they begin where the title does
        self.row = FieldRow("", self.counts)
        self.row.caption.hide()  # the title beside them says it
        self.body.addWidget(TwoParts(about, self.row, BESIDE_FROM))
        self._binder = Binder(session, self)
        self._binder.bind("result", self.counts, row=self.row)
        self._binder.saved.connect(lambda _field: typed_in(self._binder.item.id if self._binder.item else ""))

    def fill(self, value: Item) -> None:
        names, title = Names(self._session.plan), today_words.titled(value)
        self.title.say(title)
        day = numbers.day(value.starts_at.date()) if value.starts_at is not None else ""
        self.about.say(today_words.line(day, today_words.where(value, names)))
        for field in self.counts.fields.values():
            field.setAccessibleDescription(title)
        self._binder.fill(value)
        self._binder.guard()
