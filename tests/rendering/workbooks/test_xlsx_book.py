"""Our workbook, which is written out piece by piece, is to the byte what XlsxWriter would make of it in its own way."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
import xlsxwriter

from compassdesk.rendering.workbooks import xlsx_book
from compassdesk.rendering.workbooks.xlsx_book import XlsxBook

OPTIONS = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
WORDS = ("=1+1", "https://example.org", "0042", "é€😀", " blank ", "two\nlines\r\n", "_x000D_\x01", "=1+1", "<&>")


def filled(book: xlsxwriter.Workbook, content: BytesIO) -> bytes:
    book.set_properties({"title": "Pump – €😀", "created": datetime(2027, 3, 15, 9)})
    bold = book.add_format({"bold": True})
    for name in ("One", "Two"):
        sheet = book.add_worksheet(name)
        for row, word in enumerate(WORDS):
            sheet.write(row, 0, f"{word}")
            sheet.write_rich_string(row, 1, bold, name, f" {word}")
            sheet.write_datetime(row, 2, datetime(2027, 3, 15, 9, row))
    book.close()
    return content.getvalue()


def test_it_holds_the_bytes_that_the_library_would_write() -> None:
    ours, theirs = BytesIO(), BytesIO()
    assert filled(XlsxBook(ours), ours) == filled(xlsxwriter.Workbook(theirs, OPTIONS), theirs)


def test_each_part_is_encoded_as_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    """By names that are the library's own: another release may call them otherwise, and would go its own way."""
    parts: list[bytes] = []

    class Heard(xlsx_book.WorkbookPart):
        def encode(self, encoding: str) -> bytes:
            parts.append(super().encode(encoding))
            return parts[-1]

    monkeypatch.setattr(xlsx_book, "WorkbookPart", Heard)
    content = BytesIO()
    book = XlsxBook(content)
    filled(book, content)
    with ZipFile(content) as archive:
        assert parts == [archive.read(name) for name in archive.namelist()]
    assert type(book.str_table).__module__ == xlsx_book.__name__
