"""One block of a report to read: its picture and sentences, and numbers that lead to the items behind them."""

from itertools import takewhile

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from compassdesk.domain.languages import Language
from compassdesk.rendering.pictures.drawing import Drawing
from compassdesk.texts import numbers
from compassdesk.texts.other_language import speaking
from compassdesk.texts.reports.told_blocks import NUMBERS, ReportTable, ToldBlock, cell_list, spelled
from compassdesk.ui.widgets.drawing_view import DrawingView
from compassdesk.ui.widgets.elided_button import ElidedButton
from compassdesk.ui.widgets.flow_layout import FlowLayout
from compassdesk.ui.widgets.fold import Fold
from compassdesk.ui.widgets.label import label
from compassdesk.ui.widgets.once import acts_once

translate = QCoreApplication.translate
MOST_ROWS = 30
"""Of a table; the files have all."""
_BESIDE = 3
"""Pixels above and below words that stand in a line with buttons."""
_TABS = {
    "rose": "rose",
    "one_way": "rose",
    "cover": "rose",
    "twelve_weeks": "rose",
    "rhythm": "rhythm",
    "goals": "goals",
    "rings": "rings",
    "listening": "listening",
    "voice": "listening",
    "stage": "stage",
    "reading": "rings",
    "media": "rings",
    "disciplines": "disciplines",
    "four_cs": "disciplines",
    "value_kinds": "content",
    "evidence": "content",
    "invitations": "content",
    "effort": "content",
}
"""The tab of the Compass page on which a block is at home."""


class ReportBlockView(QWidget):
    """`list_wanted` brings one of the block's lists: its place in `ToldBlock.all_lists`, and its heading.

    A table whose numbers a picture tells is folded until somebody wants them; `is_unfolded` says how it begins.
    """

    list_wanted = Signal(int, str)
    tab_wanted = Signal(str)
    """A tab of the Compass page is to be seen, by its name."""

    def __init__(
        self, block: ToldBlock, drawing: Drawing | None, language: Language, *, is_unfolded: bool = False
    ) -> None:
        super().__init__()
        self.block, self._language = block, language
        self.setAccessibleName(block.title)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rule = QFrame()
        rule.setProperty("kind", "rule")
        rule.setFixedHeight(2)
        rows.addWidget(rule)
        rows.addWidget(label(block.title, "h3", wrap=True))
        if drawing is not None:
            self._picture = DrawingView(drawing, language)
            rows.addWidget(self._picture)
        for sentence in block.sentences:
            rows.addWidget(label(sentence, wrap=True))
        if block.lists:
            rows.addWidget(self._lists())
        self.fold = _Numbers(self) if drawing is not None and any(table.behind for table in block.tables) else None
        if self.fold is not None:
            rows.addWidget(self.fold)
            self._picture.setCursor(Qt.CursorShape.PointingHandCursor)
            self._picture.pressed.connect(self.fold.header.click)
            if is_unfolded:
                self.fold.open()
        elif drawing is None:  # else the picture tells them, and the files have both
            for made in self.tables():
                rows.addWidget(made)
        if (tab := _TABS.get(block.name)) is not None:
            way = _link(self.tr("On the Compass page"))
            way.setAccessibleName(f"{way.text()}: {block.title}")
            way.clicked.connect(lambda: self.tab_wanted.emit(tab))
            rows.addWidget(way, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def is_unfolded(self) -> bool:
        return self.fold is not None and self.fold.header.isChecked()

    def tables(self) -> list[QWidget]:
        """Its tables, the cells that have items behind them as buttons."""
        with speaking(self._language):
            return [self._table(table) for table in self.block.tables]

    def _lists(self) -> QWidget:
        """What stands behind the numbers of the sentences."""
        made = QWidget()
        row = FlowLayout(made, gap=12, below=0)
        for at, one in enumerate(self.block.lists):
            words = f"{one.heading} · {numbers.number(len(one.ids))}"
            row.addWidget(self._leads(_link(words), words, at, one.heading))
        return made

    def _leads(self, made: QPushButton, words: str, at: int, heading: str) -> QPushButton:
        """Let a button with these words list the items behind a number."""
        told = self.tr("{what}: list the items").replace("{what}", heading)
        made.setAccessibleName(f"{words}. {told}" if words not in heading else told)
        made.clicked.connect(lambda: self.list_wanted.emit(at, heading))
        return made

    def _table(self, table: ReportTable) -> QWidget:
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
        shown = table.rows[:MOST_ROWS]
        for row in range(len(shown)):
            for at in range(len(table.columns)):
                _put(grid, self._cell(table, row, at), top + row, at, table.form(row, at) in NUMBERS)
        texts = [at for at, column in enumerate(table.columns) if column.form == "text"]
        for at in texts or [0]:  # room goes to columns as they have words: a short one is not wider than it need be
            words = sum(len(str(row[at] or "")) for row in shown)
            grid.setColumnStretch(at, 1 + words // max(1, len(shown)))
        if (more := len(table.rows) - MOST_ROWS) > 0:
            told = self.tr("%n more in the files", "", more)
            grid.addWidget(label(told, "small"), top + MOST_ROWS, 0, 1, len(table.columns))
        return made

    def _cell(self, table: ReportTable, row: int, at: int) -> QWidget:
        form = table.form(row, at)
        words = spelled(table.rows[row][at], form)
        if (row, at) not in table.behind:
            said = label(words, wrap=form == "text")
            if any(one == row for one, _ in table.behind):
                said.setContentsMargins(0, _BESIDE, 0, _BESIDE)
            return said
        before = takewhile(lambda one: one is not table, self.block.tables)
        place = len(self.block.lists) + sum(len(one.behind) for one in before) + [*table.behind].index((row, at))
        made = _link(words) if form in NUMBERS else ElidedButton(words, "link")
        return self._leads(made, words, place, cell_list(table, row, at).heading)


def _link(words: str) -> QPushButton:
    """A few words or a number that can be pressed, as wide as they are: what may go on in a next line costs more."""
    made = QPushButton(words.replace("&", "&&"))
    made.setProperty("kind", "link")
    made.setAutoDefault(False)
    acts_once(made)
    return made


class _Numbers(Fold):
    """The tables of a block whose picture tells them already."""

    def __init__(self, view: ReportBlockView) -> None:
        super().__init__(translate("ReportBlockView", "Numbers and their items"), view)
        self._view = view
        self.header.setAccessibleName(f"{self.header.accessibleName()}: {view.block.title}")

    def build(self) -> None:
        for made in self._view.tables():
            self.rows.addWidget(made)


def _put(grid: QGridLayout, shown: QWidget, row: int, column: int, at_right: bool) -> None:
    side = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
    if at_right:
        if isinstance(shown, QLabel):
            shown.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, column, side | Qt.AlignmentFlag.AlignTop)
    else:
        if isinstance(shown, QLabel):
            shown.setAlignment(side | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(shown, row, column)
