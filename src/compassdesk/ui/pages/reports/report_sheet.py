"""A report to read: what it comes to in a sentence, then its blocks beside each other as there is room."""

from collections.abc import Mapping

from msgspec import Struct
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from compassdesk.domain.languages import Language
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts.other_language import speaking
from compassdesk.texts.reports.told_blocks import NUMBERS, ReportTable, ToldBlock, spelled
from compassdesk.ui.widgets.drawing_view import DrawingView
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.layout import clear

COLUMN, BETWEEN = 320, 28
"""The least width of a column of blocks, in which the words of a picture have room, and what is between two."""
MOST_COLUMNS = 3
MOST_ROWS = 30
"""Of a table; the files have all."""
WIDE, WORDY = 4, 2
"""A table of more columns than these, or of so many with words, takes the whole width."""
_TABS = {
    "rose": "rose",
    "one_way": "rose",
    "cover": "rose",
    "twelve_weeks": "rose",
    "reading": "rings",
    "media": "rings",
    "disciplines": "disciplines",
    "four_cs": "disciplines",
    "value_kinds": "content",
    "evidence": "content",
    "invitations": "content",
    "effort": "content",
}
"""Where in the window the items behind a block's numbers are listed."""


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


class ReportSheet(QFrame):
    """See the module."""

    tab_wanted = Signal(str)
    """A tab of the Compass page is to be seen, by its name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._columns = 0
        self._blocks: list[tuple[QWidget, bool]] = []
        """The blocks, and whether each takes the whole width."""
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
        clear(self._grid)
        self._blocks = [
            (
                self._block(block, told.drawings.get(block.name), told.language),
                _is_wide(block, told.drawings.get(block.name)),
            )
            for block in told.blocks
        ]
        self._columns = 0
        self._arrange()

    def blocks(self) -> tuple[QWidget, ...]:
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
        for widget, _ in self._blocks:
            self._grid.removeWidget(widget)
        row, column = 0, 0
        for widget, is_wide in self._blocks:
            if is_wide and column:
                row, column = row + 1, 0
            span = columns if is_wide else 1
            self._grid.addWidget(widget, row, column, 1, span, Qt.AlignmentFlag.AlignTop)
            row, column = (row + 1, 0) if column + span >= columns else (row, column + span)
        for place in range(MOST_COLUMNS):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)

    def _block(self, block: ToldBlock, drawing: Drawing | None, language: Language) -> QWidget:
        made = QWidget()
        made.setAccessibleName(block.title)
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(2)
        rows.addWidget(rule)
        rows.addWidget(label(block.title, "h3", wrap=True))
        if drawing is not None:
            rows.addWidget(DrawingView(drawing, language))
        for sentence in block.sentences:
            rows.addWidget(label(sentence, wrap=True))
        for table in block.tables if drawing is None else ():  # the picture tells it, and the files have both
            with speaking(language):
                cells = _spelled(table)
            rows.addWidget(_table(table, cells))
        if (tab := _TABS.get(block.name)) is not None:
            way = ElidedButton(self.tr("The items behind it"), "link")
            way.setAccessibleName(f"{way.full_text}: {block.title}")
            way.clicked.connect(lambda: self.tab_wanted.emit(tab))
            rows.addWidget(way)
        return made


def _is_wide(block: ToldBlock, drawing: Drawing | None) -> bool:
    """Whether it has a table of many columns, or of several with words, which would stand in narrow pieces."""
    return drawing is None and any(
        len(table.columns) > WIDE or sum(column.form == "text" for column in table.columns) >= WORDY
        for table in block.tables
    )


def _spelled(table: ReportTable) -> list[list[str]]:
    """The cells of the rows that are shown, as words."""
    shown = enumerate(table.rows[:MOST_ROWS])
    return [[spelled(cell, table.form(row, at)) for at, cell in enumerate(cells)] for row, cells in shown]


def _table(table: ReportTable, cells: list[list[str]]) -> QWidget:
    """Words and numbers, these at the right; the first rows of a long one."""
    made = QWidget()
    made.setAccessibleName(table.caption)
    grid = QGridLayout(made)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(6)
    top = 0
    if table.caption:
        grid.addWidget(label(table.caption, "small", wrap=True), 0, 0, 1, len(table.columns))
        top = 1
    if any(column.heading for column in table.columns):
        for at, column in enumerate(table.columns):
            _put(grid, label(column.heading, "small"), top, at, column.form in NUMBERS)
        top += 1
    for row, words in enumerate(cells):
        for at, said in enumerate(words):
            form = table.form(row, at)
            _put(grid, label(said, wrap=form == "text"), top + row, at, form in NUMBERS)
    texts = [at for at, column in enumerate(table.columns) if column.form == "text"]
    for at in texts or [0]:  # the room goes to columns as they have words: a short one is not wider than it need be
        grid.setColumnStretch(at, 1 + sum(len(words[at]) for words in cells) // max(1, len(cells)))
    if (more := len(table.rows) - MOST_ROWS) > 0:
        told = QCoreApplication.translate("ReportSheet", "%n more in the files", "", more)
        grid.addWidget(label(told, "small"), top + MOST_ROWS, 0, 1, len(table.columns))
    return made


def _put(grid: QGridLayout, shown: QLabel, row: int, column: int, at_right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    if at_right:
        shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, column, side | Qt.AlignmentFlag.AlignTop)
    else:
        shown.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, column)
