"""One row of a merge at the right: what it is, each field in which the copies differ, and what it becomes."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from compassdesk.domain.copies import Owner
from compassdesk.domain.plan import Item
from compassdesk.texts import merge_words, numbers, words
from compassdesk.texts.names import listed
from compassdesk.texts.row_values import noun
from compassdesk.ui.calendar.canvas.chip_facts import FactBook
from compassdesk.ui.desk.session import Session
from compassdesk.ui.merge.becomes import Becomes
from compassdesk.ui.merge.field_block import CAPTION, FIRST, WAS, FieldBlock
from compassdesk.ui.merge.findings_row import FindingsRow
from compassdesk.ui.merge.merge_state import MergeState
from compassdesk.ui.merge.removal_banner import RemovalBanner
from compassdesk.ui.merge.row_sign import RowSign
from compassdesk.ui.pages.today.thumbnail import Thumbnail
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import column, line
from compassdesk.ui.widgets.reading_order import in_reading_order

translate = QCoreApplication.translate
WITH_WAS_FROM = 760
"""Pixels from which what a field was has a column of its own; in less it stands below the caption."""


class RowView(QScrollArea):
    """Built anew for each row that is looked at; a choice changes only what shows it."""

    next_wanted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None, behind: QWidget | None = None) -> None:
        """`behind`: what Tab comes from, which stays when a row is built."""
        super().__init__(parent)
        self._behind = behind
        self.setObjectName("wholePage")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._session = session
        self._book = FactBook()
        self._state: MergeState | None = None
        self._owner: Owner | None = None
        self._wide = True
        self.blocks: list[FieldBlock] = []
        self.banner: RemovalBanner | None = None
        self.becomes: Becomes | None = None
        self.findings = FindingsRow(session, self)
        self.from_here: QPushButton | None = None
        self.from_there: QPushButton | None = None

    def show_row(self, state: MergeState, owner: Owner) -> None:
        """Show a row of a merge."""
        if self._state is not None and self._state is not state:
            self._state.changed.disconnect(self._follow)
        if self._state is not state:
            state.changed.connect(self._follow)
        self._state, self._owner = state, owner
        self._wide = self.width() >= WITH_WAS_FROM
        self._build(state, owner)

    def clear(self) -> None:
        """Show nothing, and hold nothing."""
        if self._state is not None:
            self._state.changed.disconnect(self._follow)
            self._state = self._owner = None
            self.findings.clear()
            self.blocks, self.banner, self.becomes = [], None, None
            self.setWidget(QWidget())

    def _build(self, state: MergeState, owner: Owner) -> None:
        page = QWidget()
        page.setAccessibleName(state.words.title(owner))
        rows = column(page, margins=(24, 16, 24, 20), gap=14)
        self.blocks, self.banner, self.becomes = [], None, None
        told = state.row(owner)
        rows.addLayout(self._head(state, owner))
        if told.removal is not None:
            self.banner = RemovalBanner(state, owner, told.removal, page)
            rows.addWidget(self.banner)
        if told.removal is not None and told.fields and told.is_alone:
            rows.addWidget(label(self.tr("Changed since"), "source"))
        grid = self._grid(state, owner, page) if told.fields else _columns()
        rows.addLayout(grid)
        if not told.fields and told.removal is None:
            rows.addWidget(label(state.line(owner), "sub", wrap=True))
        self._add_becomes(rows, state, owner)
        rows.addStretch(1)
        self.setWidget(page)
        in_reading_order(page, self._behind)
        with_was = self._wide and any(one.was is not None for one in told.fields)
        self.findings.use(state, owner, grid, page, with_was=with_was)

    def _head(self, state: MergeState, owner: Owner) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setSpacing(10)
        row = state.seen.known(owner)
        if isinstance(row, Item):
            picture = Thumbnail(self._session)
            picture.show_item(row)
            head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(RowSign(owner, row), 0, Qt.AlignmentFlag.AlignTop)
        titles = column(gap=2)
        titles.addWidget(label(state.words.title(owner), "h2", wrap=True))
        titles.addWidget(label(self._below_title(state, owner), "sub", wrap=True))
        head.addLayout(titles, 1)
        self.from_here = self.from_there = None
        if any(one.key[2] for one in state.choices(owner)):  # a removal alone is asked about by its own two buttons
            buttons = FlowLayout(gap=6)
            first = self.tr("All from here") if not state.waits_in_plan else self.tr("All as it stands")
            second = merge_words.all_from_there(state.by) if not state.waits_in_plan else self.tr("All that waits")
            self.from_here, self.from_there = QPushButton(first), QPushButton(second)
            self.from_here.clicked.connect(lambda: state.choose_all(owner, "here"))
            self.from_there.clicked.connect(lambda: state.choose_all(owner, "there"))
            for button in (self.from_here, self.from_there):
                buttons.addWidget(button)
            head.addLayout(buttons)
        return head

    def _below_title(self, state: MergeState, owner: Owner) -> str:
        row = state.seen.known(owner)
        if not isinstance(row, Item):
            return noun(owner[0])
        when = numbers.dated(row.starts_at.date()) if row.starts_at is not None else self.tr("no date")
        channels = listed([state.words.title(("channels", key)) for key in row.channels])
        return " · ".join(part for part in (when, channels, words.petal(row.petal)) if part)

    def _grid(self, state: MergeState, owner: Owner, page: QWidget) -> QGridLayout:
        told = state.row(owner)
        with_was = self._wide and any(one.was is not None for one in told.fields)
        grid = _columns(with_was=with_was)
        zone = state.seen.here.plan.client.timezone
        if with_was:
            since = merge_words.moment(state.seen.parted or 0, zone)
            grid.addLayout(_column_head(self.tr("Was"), since), 0, WAS)
        heads: tuple[tuple[str, str], ...] = (
            (self.tr("Here"), merge_words.moment(state.seen.here.clock, zone)),
            (merge_words.there(state.by), merge_words.moment(state.seen.there.clock, zone)),
        )
        if state.waits_in_plan:
            heads = ((self.tr("As it stands"), ""), (self.tr("What waits"), ""))
        for place, (said, at) in enumerate(() if told.is_alone else heads):
            grid.addLayout(_column_head(said, at), 0, FIRST + place)
        for one in told.fields:
            grid.addWidget(line(), grid.rowCount(), CAPTION, 1, 4)
            block = FieldBlock(state, owner, one, page, with_was=with_was)
            block.next_wanted.connect(self.next_wanted)
            block.lay_into(grid)
            self.blocks.append(block)
        return grid

    def _add_becomes(self, rows: QVBoxLayout, state: MergeState, owner: Owner) -> None:
        if isinstance(state.seen.known(owner), Item):
            self._book.use(state.seen.here.plan)
            self.becomes = Becomes(state, owner, self._book)
            rows.addWidget(self.becomes)

    def _follow(self) -> None:
        for block in self.blocks:
            block.follow()
        for part in (self.banner, self.becomes):
            if part is not None:
                part.follow()

    def choose(self, place: int) -> None:
        """Take the value at a place in the first choice that is open, else in the first."""
        if self._state is None or self._owner is None:
            return
        asked = [block for block in self.blocks if block.choice is not None]
        chosen = self._state.chosen
        open_ = [block for block in asked if block.choice is not None and block.choice.key not in chosen]
        if self.banner is not None and (*self._owner, "") not in chosen:
            self._state.keep(self._owner, stays=place == 0)
        elif block := next(iter(open_ or asked), None):
            block.choose(place)

    def take_keyboard(self, step: int = 1) -> bool:
        """Bring the keyboard to the next choice of the row that is open (-1: the one before); False where none is."""
        stops = self._stops()
        now = self.window().focusWidget()
        at = next((place for place, (stop, _) in enumerate(stops) if now in stop), -1 if step > 0 else len(stops))
        for stop, is_open in stops[at + 1 :] if step > 0 else reversed(stops[: max(at, 0)]):
            if is_open:
                self._focus(stop[0])
                return True
        return False

    def take_first(self) -> None:
        """Bring the keyboard to the first choice that is open, else to the first."""
        stops = self._stops()
        if stops:
            self._focus(next((one for one, is_open in stops if is_open), stops[0][0])[0])

    def _focus(self, button: QAbstractButton) -> None:
        button.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(button)

    def _stops(self) -> list[tuple[list[QAbstractButton], bool]]:
        """What is pressed for each choice of the row, that which holds first, and whether it is open."""
        state, owner = self._state, self._owner
        found: list[tuple[list[QAbstractButton], bool]] = []
        if state is None or owner is None:
            return found
        if self.banner is not None:
            found.append(([self.banner.keep_button, self.banner.remove_button], (*owner, "") not in state.chosen))
        for block in self.blocks:
            if block.choice is not None and not state.is_removed(owner):
                cards: list[QAbstractButton] = sorted(block.cards, key=lambda card: not card.isChecked())
                found.append((cards, block.choice.key not in state.chosen))
        return found

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._state is not None and self._owner is not None and (self.width() >= WITH_WAS_FROM) != self._wide:
            self.show_row(self._state, self._owner)


def _columns(*, with_was: bool = False) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(10)
    for place, part in ((CAPTION, 2), (WAS, 4 if with_was else 0), (FIRST, 6), (FIRST + 1, 6)):
        grid.setColumnStretch(place, part)
    grid.setColumnMinimumWidth(CAPTION, 84)
    return grid


def _column_head(words: str, at: str) -> QVBoxLayout:
    head = column(gap=1)
    head.addWidget(label(words, "h3", wrap=True))
    if at:
        head.addWidget(label(at, "small", wrap=True))
    head.addStretch(1)
    return head
