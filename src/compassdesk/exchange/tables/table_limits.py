"""How much of a table is read: more is told in a sentence, before memory is filled with it."""

from compassdesk.domain.errors import InputError

MOST_BYTES = 500_000_000
MOST_COLUMNS = 1_000
MOST_SHEETS = 2_000
"""Of a workbook: one for each week of forty years."""
MOST_ROWS = 1_048_576
"""What a sheet can hold."""
MOST_CELLS = 20_000_000
"""Of a sheet, blank ones too: a reader of workbooks makes room for all of them, 32 bytes each."""
MOST_MARKED = 100_000
"""Filled and struck cells of a sheet; one with more is painted, and says nothing by it."""
LONGEST_TEXT = 1_000_000
"""Letters of one cell: more than a spreadsheet holds, as our own tables may have them."""


def check_extent(sheet: str, lines: int, columns: int) -> None:
    """InputError("sheet-too-far") for a sheet that reaches further than can be read."""
    if lines > MOST_ROWS or columns > MOST_COLUMNS or lines * columns > MOST_CELLS:
        raise InputError("sheet-too-far", sheet=sheet, cell=f"{letters_of(columns - 1)}{lines}", most=MOST_COLUMNS)


def column_of(letters: str) -> int:
    """The place of a column from 0: A is 0, AA 26. Everything beyond four letters is as far as can be."""
    number = 0
    for letter in letters[:6].upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def letters_of(column: int) -> str:
    """What a spreadsheet calls a column, from 0."""
    letters = ""
    column += 1
    while column > 0:
        column, left = divmod(column - 1, 26)
        letters = chr(65 + left) + letters
    return letters
