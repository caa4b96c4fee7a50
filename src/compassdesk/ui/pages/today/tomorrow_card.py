"""Tomorrow as chips, whether anybody is there to answer, and in a few lines what comes after."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from compassdesk.domain.plan import Item
from compassdesk.domain.today import Today
from compassdesk.texts import numbers, today_words
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.desk.reports import Judging
from compassdesk.ui.desk.session import Session
from compassdesk.ui.desk.sight import Sight
from compassdesk.ui.pages.today.card import CardRow, KeyedRows, TodayCard, line_up
from compassdesk.ui.pages.today.chip_button import ChipButton
from compassdesk.ui.pages.today.signs import PetalTile
from compassdesk.ui.pages.today.unanswered import Unanswered
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label

MOST_CHIPS, MOST_AFTER = 6, 4
BESIDE = 2
"""Chips side by side."""


class TomorrowCard(TodayCard):
    """See the module."""

    def __init__(self, session: Session, sight: Sight, judging: Judging, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._sight = session, sight
        self.call(self.tr("Tomorrow"))
        self.day = label("", "small")
        self.head.insertWidget(2, self.day)
        self._book = FactBook()
        self.chips: list[ChipButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(2)
        self._grid.setContentsMargins(-3, 0, -3, 0)
        self.column.addLayout(self._grid)
        self.quiet = label(self.tr("Nothing is planned for tomorrow."), "sub", wrap=True)
        self.column.addWidget(self.quiet)
        self.more = label("", "small")
        self.column.addWidget(self.more)
        self.unanswered = Unanswered(session, judging)
        self.column.addWidget(self.unanswered)
        self.afterwards = label(self.tr("After that"), "section")
        self.column.addWidget(self.afterwards)
        self.rows = KeyedRows(lambda within: AfterRow(session, sight, within))
        self.column.addWidget(self.rows)

    def show_today(self, seen: Today) -> None:
        """Show what comes."""
        tomorrow = seen.tomorrow[:MOST_CHIPS]
        if self._book.use(self._session.plan):
            for chip in self.chips:
                chip.item = None
        self.day.setText(numbers.named_day(seen.next_day))
        while len(self.chips) < len(tomorrow):
            chip = ChipButton(self._book, self)
            chip.clicked.connect(lambda _checked=False, chip=chip: self._open(chip))
            at = len(self.chips)
            self._grid.addWidget(chip, at // BESIDE, at % BESIDE, Qt.AlignmentFlag.AlignTop)
            self.chips.append(chip)
        for at, chip in enumerate(self.chips):
            if at < len(tomorrow) and chip.item is not tomorrow[at]:
                chip.show_item(tomorrow[at])
            chip.setVisible(at < len(tomorrow))
        for column in range(BESIDE):
            self._grid.setColumnStretch(column, 1)
        self.quiet.setVisible(not tomorrow)
        left = len(seen.tomorrow) - len(tomorrow)
        self.more.setText(self.tr("and %n more", "", left) if left else "")
        self.more.setVisible(left > 0)
        after = seen.after[:MOST_AFTER]
        self.afterwards.setVisible(bool(after))
        self.rows.fill([(item.id, item) for item in after])
        line_up([row.day for row in self.rows.rows().values() if isinstance(row, AfterRow)])

    def show_answers(self, seen: Today) -> None:
        """Show whether its posts are answered, as the checks say by now."""
        self.unanswered.show_posts(seen.next_day, tuple(item.id for item in seen.tomorrow if item.kind == "post"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.StyleChange:  # another theme may have other letters
            for chip in self.chips:
                if chip.item is not None:
                    chip.show_item(chip.item)
        super().changeEvent(event)

    def _open(self, chip: ChipButton) -> None:
        if chip.item is not None:
            self._sight.edit_item(chip.item.id)


class AfterRow(CardRow):
    """Something that comes later, on one line that can be pressed."""

    def __init__(self, session: Session, sight: Sight, parent: QWidget) -> None:
        super().__init__(parent, lined=False)
        self._session = session
        self._id = ""
        row = QHBoxLayout()
        row.setSpacing(8)
        self.day, self.time = label("", "small"), label("", "small")
        self.tile = PetalTile(size=22)
        self.title = ElidedButton("", "link")
        self.title.clicked.connect(lambda: sight.edit_item(self._id))
        for widget in (self.day, self.tile):
            row.addWidget(widget)
        row.addWidget(self.title, 1)
        row.addWidget(self.time)
        self.body.addLayout(row)

    def fill(self, value: Item) -> None:
        item = value
        self._id = item.id
        self.tile.show_petal(item.petal)
        self.title.set_full_text(today_words.titled(item))
        if item.starts_at is not None:
            self.day.setText(numbers.day(item.starts_at.date()))
            self.time.setText(numbers.clock(item.starts_at))
