"""A block of a report in words: its title, sentences with its numbers, and tables whose cells are still values.

So pages spell the cells as the reader writes numbers, and a workbook gets them as what they are.
"""

from collections.abc import Sequence
from datetime import date, datetime
from fractions import Fraction
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.week import Week
from compassdesk.texts import numbers

translate = QCoreApplication.translate

Cell = str | int | Fraction | date | None
Behind = dict[tuple[int, int], tuple[str, ...]]
"""Ids of items by the row and column of the cell that counts them, or tells of them."""
Form = Literal["text", "count", "share", "decimal", "minutes", "cents", "day", "moment"]
NUMBERS: frozenset[Form] = frozenset(("count", "share", "decimal", "minutes", "cents"))
"""What stands at the right of its column."""


class ReportColumn(Struct, frozen=True):
    """`form` is what its cells are; None is an empty cell in every form. `detail` is for workbooks alone."""

    heading: str
    form: Form = "text"
    detail: bool = False


class ReportTable(Struct, frozen=True):
    """`forms` gives cells of some rows another form than their column has: by row and column.

    `behind` has the items behind cells, for the window: no file tells them.
    """

    columns: tuple[ReportColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    forms: dict[tuple[int, int], Form] = {}
    behind: Behind = {}

    def in_short(self) -> "ReportTable":
        """Without the columns that are details."""
        kept = [at for at, column in enumerate(self.columns) if not column.detail]
        return ReportTable(
            tuple(self.columns[at] for at in kept),
            tuple(tuple(row[at] for at in kept) for row in self.rows),
            self.caption,
            {(row, kept.index(at)): form for (row, at), form in self.forms.items() if at in kept},
            {(row, kept.index(at)): ids for (row, at), ids in self.behind.items() if at in kept},
        )

    def form(self, row: int, column: int) -> Form:
        """What a cell is."""
        return self.forms.get((row, column), self.columns[column].form)


class ToldList(Struct, frozen=True):
    """The items behind a number, by their ids, under what the number is."""

    heading: str
    ids: tuple[str, ...]


class ToldBlock(Struct, frozen=True):
    """See the module. `name` is that of the registry; `lists` are the items behind numbers in its sentences."""

    name: str
    title: str
    sentences: tuple[str, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    lists: tuple[ToldList, ...] = ()

    def all_lists(self) -> tuple[ToldList, ...]:
        """What stands behind its sentences, then what stands behind the cells of its tables."""
        return (*self.lists, *(cell_list(table, *place) for table in self.tables for place in table.behind))


def cell_list(table: ReportTable, row: int, column: int) -> ToldList:
    """The items behind a cell, under the names of its row and of its column."""
    name = spelled(table.rows[row][0], table.form(row, 0))
    heading = name if column == 0 else f"{name}, {table.columns[column].heading}"
    return ToldList(heading, table.behind.get((row, column), ()))


def behind_cells(*rows: Sequence[tuple[str, ...] | None]) -> Behind:
    """The ids behind the cells of rows, each row from its second cell on; None and nothing have no list."""
    return {(row, at): ids for row, cells in enumerate(rows) for at, ids in enumerate(cells, 1) if ids}


def spelled(cell: Cell, form: Form) -> str:
    """A cell as the reader writes it."""
    if cell is None:
        return "–"
    if isinstance(cell, str):
        return cell
    if isinstance(cell, datetime):
        return numbers.dated_moment(cell) if form == "moment" else numbers.dated(cell.date())
    if isinstance(cell, date):
        return numbers.dated(cell)
    return _number(cell, form)


def _number(cell: int | Fraction, form: Form) -> str:
    if form == "share":
        return numbers.percent(cell)
    if form == "decimal":
        return numbers.number(cell, 1)
    if form == "minutes":
        return translate("Reports", "{minutes} min").format(minutes=numbers.number(cell))
    if form == "cents":
        return euros(cell)
    return numbers.number(cell)


def euros(cents: int | Fraction) -> str:
    """An amount of money."""
    return f"€\u00a0{numbers.number(Fraction(cents) / 100, 2)}"


def sentence(text: str, **said: str) -> str:
    """The text with its places filled in; what is filled in is not read as places again."""
    for name, words in said.items():
        text = text.replace(f"{{{name}}}", words.replace("{", "\ue000"))
    return text.replace("\ue000", "{")


def week_named(week: Week) -> str:
    """A week as a reader calls it."""
    return translate("Reports", "Week {week}").replace("{week}", str(week.number))
