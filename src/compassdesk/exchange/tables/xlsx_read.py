"""An XLSX file becomes grids: values by calamine, all else by `xlsx_marks`, and only what was looked at before.

calamine is given an archive of our own that holds sheets, words and styles (`xlsx_laid`): so no macro and nothing
outside can be reached, and what it unpacks is what was measured.
"""

from collections.abc import Mapping

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.workbook_values import sheet_values
from compassdesk.exchange.tables.xlsx_comments import comments_of
from compassdesk.exchange.tables.xlsx_laid import LaidXlsx, laid
from compassdesk.exchange.tables.xlsx_marks import SheetMarks, sheet_marks, whole_rows
from compassdesk.exchange.tables.xlsx_parts import XlsxSheet, xlsx_parts
from compassdesk.exchange.tables.xlsx_styles import CellStyles, cell_styles, marked_cells
from compassdesk.exchange.tables.xlsx_words import check_text, lengths_of
from compassdesk.exchange.tables.zip_parts import ZipPart, whole


def read_xlsx(source: bytes, parts: Mapping[str, ZipPart]) -> tuple[Grid, ...]:
    """Every sheet of a workbook, in its order.

    Raises InputError: "workbook-damaged", "workbook-bomb", "workbook-lock-unknown", "sheet-too-far".
    """
    found = xlsx_parts(source, parts)
    book = laid(source, found)
    lengths = lengths_of(book.pieces(found.words.name if found.words else ""))
    marks = {sheet.index: _marks(sheet, book) for sheet in found.sheets}
    for sheet in found.sheets:
        check_text(lengths, book.pieces(sheet.part.name))
    styles = cell_styles(book.pieces(found.styles.name)) if found.styles else CellStyles()
    marked = {sheet.index: marked_cells(whole_rows(book.pieces(sheet.part.name)), styles) for sheet in found.sheets}
    values = sheet_values(book.content, book.slices)
    if not all(sheet.index in values for sheet in found.sheets):
        raise InputError("workbook-damaged")
    return tuple(
        Grid(
            rows=values[sheet.index][0],
            name=sheet.name,
            is_hidden=sheet.is_hidden,
            hidden_lines=frozenset(marks[sheet.index].hidden),
            merged=values[sheet.index][1],
            comments=comments_of(whole(source, part) for part in sheet.comments),
            links=marks[sheet.index].links,
            errors=marks[sheet.index].errors,
            uncalculated=marks[sheet.index].uncalculated,
            colours=marked[sheet.index][0],
            struck=marked[sheet.index][1],
        )
        for sheet in found.sheets
    )


def _marks(sheet: XlsxSheet, book: LaidXlsx) -> SheetMarks:
    return sheet_marks(sheet.name, lambda: book.pieces(sheet.part.name), sheet.relations)
