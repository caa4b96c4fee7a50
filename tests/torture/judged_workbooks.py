"""Workbooks grown from a number: all kinds of cells in many formats, several sheets, merged cells, hidden rows."""

import random
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from workbooks import STRICT, rewritten

DAYS = (
    "yyyy-mm-dd", "dd-mm-yyyy", "d/m/yy", "mmm d", "dddd d mmmm yyyy", "[$-413]d mmmm yyyy", "ddd", "mmm-yy", "yyyy",
    "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "[$-409]d\\-mmm;@", '"week" d', "[Red]yyyy-mm-dd", "yyyy\\/mm\\/dd",
)  # fmt: skip
MOMENTS = ("yyyy-mm-dd h:mm", "d-m-yy hh:mm:ss", "m/d/yy h:mm", "dd mmm yyyy hh:mm AM/PM")
CLOCKS = ("h:mm", "hh:mm:ss", "h:mm AM/PM", "mm:ss", "h:mm:ss.0", "h \\u\\u\\r")
LENGTHS = ("[h]:mm", "[hh]:mm:ss", "[mm]:ss")
NUMBERS = (
    "General", "0", "0.00", "#,##0.00", "0%", "0.0%", "0.00E+00", "# ?/?", "@", "€ #,##0.00", '"dag" 0', '0 "d"',
    '0"y"', "[$€-413] #,##0.00", "_ * #,##0.00_ ;", "[Blue]0;[Red]-0", "0\\d", "General\\h", "0.0,,", '0;;"geen"',
)  # fmt: skip
WORDS = (
    "Pomp",
    "  twee ",
    "a\nb",
    "1-3-2027",
    "007",
    "TRUE",
    "é€😀",
    "1,5",
    "#N/B",
    "9:00",
    "50%",
    "'half",
    "<b>&amp;",
)
FORMULAS = (
    ("=1+2", "General"), ("=1/0", "General"), ("=DATE(2027,3,1)", "d mmm yyyy"), ('="Po"&"mp"', "General"),
    ("=TRUE", "General"), ("=NA()", "General"), ('=""', "General"), ("=TIME(9,30,0)", "h:mm"), ("=2/8", "0%"),
    ("=SUM(1,2.5)", "0.00"), ('=VALUE("x")', "General"), ("=1=2", "General"), ("=DATE(2027,3,1)+0.5", "d/m/yy h:mm"),
)  # fmt: skip


def grown(seed: int, path: Path) -> None:
    """One workbook, the same for the same number; every second counts its days from 1904."""
    chance, book = random.Random(seed), Workbook()
    if seed % 2:
        book.epoch = CALENDAR_MAC_1904
    book.remove(book.active)
    for number in range(chance.randint(1, 4)):
        sheet = book.create_sheet(f"{chance.choice(('Maart', 'Eén dag', 'A, B', 'x.y', '2027'))} {number}")
        _fill(sheet, chance, (chance.choice((1, 1, 4)), chance.choice((1, 1, 3))))
        if number and chance.random() < 0.3:
            sheet.sheet_state = "hidden"
    book.save(path)


def _fill(sheet: Worksheet, chance: random.Random, begin: tuple[int, int]) -> None:
    top, left = begin
    lines, columns = chance.randint(2, 40), chance.randint(2, 12)
    kinds = (_day, _moment, _clock, _length, _number, _words, _truth, _formula)
    for line in range(top, top + lines):
        if chance.random() < 0.1:
            continue
        for column in range(left, left + columns):
            if chance.random() > 0.15:
                put, form = chance.choice(kinds)(chance)
                cell = sheet.cell(line, column, put)
                if put in WORDS:
                    cell.data_type = "s"
                cell.number_format = form
        sheet.row_dimensions[line].hidden = chance.random() < 0.1
    for _ in range(chance.randint(0, 3)):
        line, column = top + chance.randrange(lines), left + chance.randrange(columns)
        wide = (line, column, line + chance.randint(0, 2), column + chance.randint(1, 3))
        if not any(_touch(wide, known.bounds) for known in sheet.merged_cells.ranges):
            sheet.merge_cells(start_row=wide[0], start_column=wide[1], end_row=wide[2], end_column=wide[3])


def _touch(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    left, top, right, bottom = other  # openpyxl says columns first
    return one[0] <= bottom and top <= one[2] and one[1] <= right and left <= one[3]


def _day(chance: random.Random) -> tuple[Any, str]:
    return date(chance.randint(1950, 2090), chance.randint(1, 12), chance.randint(1, 28)), chance.choice(DAYS)


def _moment(chance: random.Random) -> tuple[Any, str]:
    day, _ = _day(chance)
    hours = time(chance.randint(0, 23), chance.choice((0, 15, 29, 30, 59)), chance.choice((0, 0, 30)))
    return datetime.combine(day, hours), chance.choice(MOMENTS)


def _clock(chance: random.Random) -> tuple[Any, str]:
    return time(chance.randint(0, 23), chance.choice((0, 15, 29, 59)), chance.choice((0, 30))), chance.choice(CLOCKS)


def _length(chance: random.Random) -> tuple[Any, str]:
    return chance.choice((0.0, 0.25, 1.5, 1 / 3, 2.75)), chance.choice(LENGTHS)


def _number(chance: random.Random) -> tuple[Any, str]:
    return chance.choice((0, 1, -1, 3.5, 1e9, 1e-5, 0.5, 123456789.25, 44444, -0.25, 1e20)), chance.choice(NUMBERS)


def _words(chance: random.Random) -> tuple[Any, str]:
    return chance.choice(WORDS), "General"


def _truth(chance: random.Random) -> tuple[Any, str]:
    return chance.random() < 0.5, "General"


def _formula(chance: random.Random) -> tuple[Any, str]:
    return chance.choice(FORMULAS)


def strict(source: bytes) -> bytes:
    """The same workbook in the words of the strict standard (ISO/IEC 29500)."""

    def change(name: str, content: bytes) -> bytes:
        for usual, other in STRICT.items():
            content = content.replace(usual, other)
        return content.replace(b"<workbook ", b'<workbook conformance="strict" ', 1)

    return rewritten(source, change)
