"""A sheet of rows, shown as a table: what a dialog found, or what it would do."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from compassdesk.rendering.look import icons, theme
from compassdesk.ui.widgets.rows_view import dress_rows
from compassdesk.ui.widgets.table_model import TableColumn, TableModel

translate = QCoreApplication.translate


class TableRow(Struct, frozen=True):
    """One line of any of the tables; `cells` are its words in the order of the columns."""

    id: int
    cells: tuple[str, ...]
    petal: str = ""
    tip: str = ""
    is_guess: bool = False
    """Its petal was guessed: quieter, said where it is read out, and listed with its reason in a table of its own."""


WIDEST, WIDEST_TITLE, WIDEST_OF_MANY = 340, 190, 150
"""Pixels of a column that is not the one that takes the room that is left."""


class Sheet(Struct, frozen=True):
    """One tab: its name, its columns (the one at `petal_at` shows the petal's glyph) and its rows."""

    title: str
    headings: tuple[str, ...]
    rows: tuple[TableRow, ...]
    petal_at: int = -1
    wide: int = 0
    """The column that takes the room that is left: the remarks where there are any, which are sentences."""
    title_at: int = -1
    """The column of titles, which may be wider than the others."""
    when_at: int = -1
    """The column of moments, which is as wide as they are: a time that is cut is none."""


def view_of(sheet: Sheet) -> QTableView:
    """A table view of one tab."""
    columns = tuple(_column(sheet, place) for place in range(len(sheet.headings)))
    model = TableModel(columns)
    model.set_rows(sheet.rows)
    view = QTableView()
    model.setParent(view)
    view.setModel(model)
    view.setAccessibleName(sheet.title)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    header = dress_rows(view, 30)
    header.setResizeContentsPrecision(40)  # rows that are looked at: as many as are in sight
    header.resizeSections(QHeaderView.ResizeMode.ResizeToContents)
    for place in range(len(columns)):
        widest = _widest(sheet, place)
        header.resizeSection(place, min(header.sectionSize(place) + 8, widest))
    header.setSectionResizeMode(sheet.wide, QHeaderView.ResizeMode.Stretch)
    return view


def _widest(sheet: Sheet, place: int) -> int:
    if place == sheet.when_at:
        return WIDEST
    if place == sheet.title_at:
        return WIDEST_TITLE
    return WIDEST if len(sheet.headings) < 5 else WIDEST_OF_MANY


def _column(sheet: Sheet, place: int) -> TableColumn:
    shows_petal = place == sheet.petal_at
    return TableColumn(
        sheet.headings[place],
        lambda row: row.cells[place],
        icon=(lambda row: icons.icon(row.petal, row.petal) if row.petal else None) if shows_petal else None,
        tip=lambda row: row.tip or row.cells[place],
        colour=(lambda row: theme.current().ink2 if row.is_guess else None) if shows_petal else None,
        spoken=_spoken_petal(place) if shows_petal else None,
    )


def _spoken_petal(place: int) -> Callable[[TableRow], str]:
    def spoken(row: TableRow) -> str:
        guessed = translate("Import", "{petal}, guessed").replace("{petal}", row.cells[place])
        return guessed if row.is_guess else row.cells[place]

    return spoken
