"""A report to read: what it comes to in a sentence, then its blocks beside each other as there is room."""

from collections.abc import Iterable, Mapping
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from compassdesk.domain.languages import Language
from compassdesk.domain.plan import Item
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.reports.told_blocks import ToldBlock
from compassdesk.ui.compass.behind_list import Behind, BehindList
from compassdesk.ui.pages.reports.report_block_view import ReportBlockView
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear
from compassdesk.ui.widgets.reading_order import in_reading_order
from compassdesk.ui.widgets.scrolling import scroll_to

COLUMN, BETWEEN = 320, 28
"""The least width of a column of blocks, in which the words of a picture have room, and what is between two."""
MOST_COLUMNS = 3
WIDE, WORDY = 4, 2
"""A table of more columns than these, or of so many with words, takes the whole width."""


class ReportTold(Struct, frozen=True):
    """All that is shown of a report, worked out by a worker: plain text and drawings."""

    language: Language
    title: str
    above: str
    """Whose it is and of when."""
    headline: str
    sentence: str
    """The user's own."""
    made: str
    """Over how many days, and when it was made."""
    blocks: tuple[ToldBlock, ...]
    drawings: Mapping[str, Drawing]
    wide: frozenset[str] = frozenset()
    """The blocks whose pictures are full of words: they take the whole width."""
    items: Mapping[str, Item] = {}
    """Those that stand behind its numbers, by their ids."""


class ReportSheet(QFrame):
    """See the module.

    The items behind a number are listed below the row of blocks in which it stands. The list is the window's own: it
    tells items by their titles, and opens them, also where the report names nobody, for nothing of it goes out.
    """

    tab_wanted = Signal(str)
    """A tab of the Compass page is to be seen, by its name."""
    item_wanted = Signal(str)
    listed = Signal(str)
    """Items are listed, for who cannot see it: under which heading, and how many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._columns = 0
        self._blocks: list[tuple[ReportBlockView, bool]] = []
        """The blocks, and whether each takes the whole width."""
        self._told: ReportTold | None = None
        self._listed_in = ""
        """The block of the number whose items are listed."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(32, 26, 32, 30)
        outer.setSpacing(6)
        self.above = label("", "sub", wrap=True)
        self.headline = label("", "h1", wrap=True)
        self.sentence = label("", "say", wrap=True)
        self.made = label("", "small", wrap=True)
        for one in (self.above, self.headline, self.sentence, self.made):
            outer.addWidget(one)
        outer.addSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(22)
        outer.addLayout(self._grid)
        outer.addStretch(1)
        self.behind = BehindList(self._items, self)
        self.behind.opened.connect(self.item_wanted)
        self.behind.asked.connect(self._brought_into_sight)
        self.behind.filled.connect(lambda: in_reading_order(self))

    def show_report(self, told: ReportTold) -> None:
        """Show another report."""
        for one, words in (
            (self.above, told.above),
            (self.headline, told.headline),
            (self.sentence, told.sentence),
            (self.made, told.made),
        ):
            one.setText(words)
            one.setVisible(bool(words))
        unfolded = {view.block.name for view, _ in self._blocks if view.is_unfolded}
        self._grid.removeWidget(self.behind)
        clear(self._grid)
        self._told, self._blocks = told, []
        for block in told.blocks:
            drawing = told.drawings.get(block.name)
            view = ReportBlockView(block, drawing, told.language, is_unfolded=block.name in unfolded)
            view.tab_wanted.connect(self.tab_wanted)
            view.list_wanted.connect(partial(self._list, block.name))
            is_wide = block.name in told.wide if drawing is not None else _is_wide(block)
            self._blocks.append((view, is_wide))
        self.behind.list_again(told.title)
        self._columns = 0
        self._arrange()

    def _list(self, block: str, at: int, heading: str) -> None:
        """List what is behind a number of a block, below it."""
        self._listed_in = block
        self.behind.list_behind(partial(self._behind, block, at, heading), self._told.title if self._told else "")

    def _behind(self, name: str, at: int, heading: str) -> Behind | None:
        """What is behind a number of the report as it is now; None where it has no such number any more."""
        block = next((one for one in self._told.blocks if one.name == name), None) if self._told is not None else None
        lists = block.all_lists() if block is not None else ()
        alike = [one for one in (*lists[at : at + 1], *lists) if one.heading == heading]
        return Behind(f"{block.title}: {heading}", alike[0].ids) if block is not None and alike else None

    def _items(self, ids: Iterable[str]) -> tuple[Item, ...]:
        items = self._told.items if self._told is not None else {}
        return tuple(items[one] for one in ids if one in items)

    def _brought_into_sight(self, listed: str) -> None:
        self._columns = 0
        self._arrange()
        scroll_to(self.behind)
        self.listed.emit(listed)

    def blocks(self) -> tuple[ReportBlockView, ...]:
        """What is shown of each block, in their order."""
        return tuple(widget for widget, _ in self._blocks)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """As tall as it is at its width: Qt would keep room for each block at its narrowest."""
        least, layout = super().minimumSizeHint(), self.layout()
        tall = layout.totalHeightForWidth(self.width()) if layout is not None else -1
        return QSize(least.width(), tall if tall >= 0 else least.height())

    def _arrange(self) -> None:
        room = self.width() - 64
        columns = max(1, min(MOST_COLUMNS, (room + BETWEEN) // (COLUMN + BETWEEN)))
        if columns == self._columns:
            return
        self._columns = columns
        for widget in (*self.blocks(), self.behind):
            self._grid.removeWidget(widget)
        row, column, listed = 0, 0, False
        for widget, is_wide in self._blocks:
            if is_wide and column:
                row, column, listed = self._next_row(row, listed=listed), 0, False
            span = columns if is_wide else 1
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            listed = listed or widget.block.name == self._listed_in
            column += span
            if column >= columns:
                row, column, listed = self._next_row(row, listed=listed), 0, False
        self._next_row(row, listed=listed)
        for place in range(MOST_COLUMNS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _next_row(self, row: int, *, listed: bool) -> int:
        """The row that follows; the list stands between, over all of the width, where it is of this one."""
        if not listed:
            return row + 1
        self._grid.addWidget(self.behind, row + 1, 0, 1, self._columns)
        return row + 2


def _is_wide(block: ToldBlock) -> bool:
    """Whether it has a table of many columns, or of several with words, which would stand in narrow pieces."""
    return any(
        len(table.columns) > WIDE or sum(column.form == "text" for column in table.columns) >= WORDY
        for table in block.tables
    )
