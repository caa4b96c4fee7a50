"""Sheets so long that they are read in slices: every line, merged range and day stands where it stood."""

from datetime import date

import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from compassdesk.exchange.tables.grid import Merged
from compassdesk.exchange.tables.table_file import read_table_file
from compassdesk.exchange.tables.xlsx_laid import laid
from compassdesk.exchange.tables.xlsx_parts import xlsx_parts
from compassdesk.exchange.tables.zip_parts import parts_of
from workbooks import STRICT, rewritten, xlsx

LINES = 9_000
FIRST = date(2027, 3, 1)


def rows(sheet: str):
    return [[FIRST, f"{sheet} {number} {'lang ' * 20}"] for number in range(1, LINES + 1)]


def long_book(book):
    second = book.create_sheet("April")
    for line in rows("april"):
        second.append(line)
    second.delete_rows(4_000, 100)
    for sheet in book:
        sheet.merge_cells("A8000:A8002")
    book.active.delete_rows(10, 2)  # openpyxl leaves their places empty, as people do
    book.epoch = CALENDAR_MAC_1904


BOOK = xlsx(rows("maart"), long_book)


def without_places(name, content):
    return content.replace(b'<row r="', b'<row s="') if "/sheet" in name else content


def unusual(name, content):
    if "/sheet" in name:
        for tag in (b"worksheet", b"sheetData", b"row", b"c", b"v", b"is", b"t", b"mergeCells", b"mergeCell"):
            content = content.replace(b"<" + tag + b" ", b"<x:" + tag + b" ").replace(
                b"<" + tag + b">", b"<x:" + tag + b">"
            )
            content = content.replace(b"</" + tag + b">", b"</x:" + tag + b">").replace(b"xmlns=", b"xmlns:x=")
    return content


def strict(name, content):
    for usual, spelled in STRICT.items():
        content = content.replace(usual, spelled)
    return content


def slices(source: bytes) -> int:
    return len(laid(source, xlsx_parts(source, parts_of(source))).slices)


def test_a_long_sheet_is_read_in_slices_as_if_it_were_one():
    assert slices(BOOK) > 4
    march, april = read_table_file(BOOK).grids
    assert [(line, cells[1].split()[1]) for line, cells in march.rows[:3]] == [(1, "1"), (2, "2"), (3, "3")]
    assert march.rows[-1][0] == LINES - 2
    assert march.rows[-1][1][1].split()[:2] == ["maart", str(LINES)]
    assert [line for line, _ in march.rows] == list(range(1, LINES - 1))
    assert [cells[1].split()[1] for _, cells in april.rows[3_998:4_001]] == ["3999", "4100", "4101"]
    assert (march.merged, april.merged) == ((Merged(8000, 0, 8002, 0),), (Merged(8000, 0, 8002, 0),))
    assert march.rows[0][1][0] == "2027-03-01"
    assert march.rows[7_990][1][0] == "2027-03-01"


@pytest.mark.in_turns(2)
@pytest.mark.parametrize("change", [without_places, unusual, strict])
def test_however_it_is_spelled(change):
    source = rewritten(BOOK, change)
    assert (slices(source) > 2) == (change is strict)
    assert read_table_file(source).grids == read_table_file(BOOK).grids
