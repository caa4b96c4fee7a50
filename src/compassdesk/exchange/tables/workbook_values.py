"""The values of a workbook by calamine, which is loaded when one comes in."""

import io
from collections.abc import Iterator

from compassdesk.domain.errors import InputError
from compassdesk.exchange.giving_up import unless_given_up
from compassdesk.exchange.tables.cell_values import words_of
from compassdesk.exchange.tables.grid import Merged

Rows = tuple[tuple[int, tuple[str, ...]], ...]


def sheet_values(content: io.BytesIO) -> Iterator[tuple[int, Rows, tuple[Merged, ...]]]:
    """For each sheet that holds cells: its place among all, the lines with something on them, and what is merged.

    InputError("workbook-damaged") for what calamine cannot read, however it says so.
    """
    from python_calamine import CalamineWorkbook, SheetTypeEnum

    shared: dict[str, str] = {}  # days, names and states come again in row after row
    try:
        content.seek(0)
        book = CalamineWorkbook.from_filelike(content)
        for index, known in enumerate(book.sheets_metadata):
            if known.typ == SheetTypeEnum.WorkSheet:
                sheet = book.get_sheet_by_index(index)
                begins = sheet.start or (0, 0)
                blanks = ("",) * begins[1]
                lines = (
                    tuple([shared.setdefault(word, word) for word in map(words_of, row)])
                    for row in unless_given_up(sheet.iter_rows())
                )
                rows = tuple((line, blanks + cells) for line, cells in enumerate(lines, 1) if any(cells))
                yield index, rows, _merged(sheet.merged_cell_ranges or ())
                del sheet, lines
    except (GeneratorExit, InputError):
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise InputError("workbook-damaged") from error
        raise


def _merged(ranges: object) -> tuple[Merged, ...]:
    return tuple(
        Merged(first[0] + 1, first[1], last[0] + 1, last[1])
        for first, last in ranges  # type: ignore[attr-defined]
    )
