"""The values of a workbook by calamine, which is loaded when one comes in."""

import io
from collections.abc import Sequence
from typing import TYPE_CHECKING

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.exchange.meanwhile import meanwhile
from compassdesk.exchange.tables.cell_values import words_of
from compassdesk.exchange.tables.grid import Merged

if TYPE_CHECKING:
    from collections.abc import Iterator

    from python_calamine import CalamineSheet

Row = tuple[int, tuple[str, ...]]
Values = tuple[tuple[Row, ...], tuple[Merged, ...]]

_LONG = 10_000_000
"""Bytes of a workbook of which calamine may read the words for more than a tenth of a second, as it opens it."""


def sheet_values(content: io.BytesIO, slices: Sequence[int]) -> dict[int, Values]:
    """Sheet → the lines with something on them, and what is merged; `slices` tell whose part each sheet in here is.

    InputError("workbook-damaged") for what calamine cannot read, however it says so.
    """
    from python_calamine import CalamineWorkbook

    def read_words() -> CalamineWorkbook:
        return CalamineWorkbook.from_filelike(content)

    shared: dict[str, str] = {}  # days, names and states come again in row after row
    rows: dict[int, list[Row]] = {sheet: [] for sheet in slices}
    merged: dict[int, list[Merged]] = {sheet: [] for sheet in slices}
    try:
        go_on()
        content.seek(0)
        is_long = content.getbuffer().nbytes > _LONG
        book = meanwhile(read_words) if is_long else read_words()
        for place, sheet in enumerate(slices):
            go_on()
            part = book.get_sheet_by_index(place)
            rows[sheet] += _filled(part, shared)
            merged[sheet] += _merged(part.merged_cell_ranges or ())
    except InputError:
        raise
    except BaseException as error:
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise InputError("workbook-damaged") from error
        raise
    return {sheet: (tuple(rows[sheet]), tuple(merged[sheet])) for sheet in rows}


def _filled(part: "CalamineSheet", shared: dict[str, str]) -> "Iterator[Row]":
    top, left = part.start or (0, 0)
    blanks, share = ("",) * left, shared.setdefault
    for line, row in enumerate(unless_given_up(part.to_python(skip_empty_area=True)), top + 1):
        # A text of printable signs is what `words_of` makes of it; nearly every cell holds one.
        words = [one.strip() if type(one) is str and one.isprintable() else words_of(one) for one in row]
        cells = tuple(map(share, words, words))
        if any(cells):
            yield line, blanks + cells


def _merged(ranges: object) -> "Iterator[Merged]":
    for first, last in ranges:  # type: ignore[attr-defined]
        yield Merged(first[0] + 1, first[1], last[0] + 1, last[1])
