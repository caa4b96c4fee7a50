"""The parts of an XLSX that are read, laid down anew in an archive of our own, with each sheet cut into slices of rows.

What reads it meets no other bytes than those that were looked at, and one slice at a time: a reading can be given up
between two of them, and calamine makes room for one only.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping
from typing import IO

from msgspec import Struct

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.exchange.tables.xlsx_far_numbers import without_far_dates
from compassdesk.exchange.tables.xlsx_marks import whole_rows
from compassdesk.exchange.tables.xlsx_parts import XlsxParts
from compassdesk.exchange.tables.zip_parts import PIECE, ZipPart, pieces

_MAIN = b"http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_HEAD = b'<?xml version="1.0" encoding="UTF-8"?>'
_BOOK = _HEAD + b'<workbook xmlns="%s" xmlns:r="%s"><workbookPr date1904="%d"/><sheets>%s</sheets></workbook>'
_SHEET = b'<sheet name="%d" sheetId="%d" r:id="s%d"/>'
_RELATIONS = (
    _HEAD + b'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
)
_RELATION = b'<Relationship Id="s%d" Type="%s/worksheet" Target="worksheets/%d.xml"/>'
_ROOT = b'<Relationship Id="b" Type="%s/officeDocument" Target="xl/workbook.xml"/>'
_SLICE_BEGINS = b'<worksheet xmlns="%s"><sheetData>' % _MAIN
_SLICE_ENDS = b"</sheetData></worksheet>"
_WORDS, _STYLES = "xl/sharedStrings.xml", "xl/styles.xml"
_ROW_WITH_PLACE = re.compile(rb"\s*<row\s[^<>]*?\br\s*=\s*[\"']\d")


class LaidXlsx(Struct, frozen=True):
    """`content` is the archive; `slices` tell of which sheet each of its own is a part."""

    content: io.BytesIO
    slices: tuple[int, ...]
    places: Mapping[str, tuple[tuple[int, int], ...]]
    """Name in the source → from where to where the bytes of that part lie."""

    def pieces(self, name: str) -> Iterator[bytes]:
        """The bytes of one of its parts, some at a time; nothing for one that it does not have."""
        view = self.content.getbuffer()
        for begins, ends in self.places.get(name, ()):
            for start in unless_given_up(range(begins, ends, PIECE), 1):
                yield bytes(view[start : min(start + PIECE, ends)])


def laid(source: bytes, found: XlsxParts) -> LaidXlsx:
    """Words, styles and sheets of a workbook. Raises the errors of `zip_parts.pieces`, and "workbook-bomb"."""
    content, slices = io.BytesIO(), list[int]()
    places: dict[str, tuple[tuple[int, int], ...]] = {}
    with zipfile.ZipFile(content, "w", zipfile.ZIP_STORED) as archive:
        for part, name in ((found.words, _WORDS), (found.styles, _STYLES)):
            if part is not None:
                with _entry(archive, name, part) as file:
                    begins = content.tell()
                    for piece in unless_given_up(pieces(source, part)):
                        file.write(piece)
                    places[part.name] = ((begins, content.tell()),)
        for sheet in found.sheets:
            rows = without_far_dates(whole_rows(pieces(source, sheet.part)))
            lying = tuple(_lay_slices(archive, content, sheet.part, unless_given_up(rows), len(slices)))
            slices += [sheet.index] * len(lying)
            places[sheet.part.name] = lying
        numbers = range(len(slices))
        sheets = b"".join(_SHEET % (number, number + 1, number) for number in numbers)
        relations = b"".join(_RELATION % (number, _OFFICE, number) for number in numbers)
        archive.writestr("_rels/.rels", _RELATIONS % (_ROOT % _OFFICE))
        archive.writestr("xl/workbook.xml", _BOOK % (_MAIN, _OFFICE, found.counts_from_1904, sheets))
        archive.writestr("xl/_rels/workbook.xml.rels", _RELATIONS % relations)
    return LaidXlsx(content, tuple(slices), places)


def _lay_slices(
    archive: zipfile.ZipFile, content: io.BytesIO, part: ZipPart, rows: Iterable[bytes], first: int
) -> Iterator[tuple[int, int]]:
    """Where the bytes of each slice lie. One begins at a row that says its place, where rows are spelled as usual."""
    number, begins = first, 0
    file: IO[bytes] | None = None
    can_be_cut, ended_with_row = False, False
    try:
        for piece in rows:
            if file is not None and can_be_cut and ended_with_row and _ROW_WITH_PLACE.match(piece):
                yield begins, content.tell()
                file.write(_SLICE_ENDS)
                file.close()
                number += 1
                file = _entry(archive, f"xl/worksheets/{number}.xml", part)
                file.write(_SLICE_BEGINS)
                begins = content.tell()
            elif file is None:
                file = _entry(archive, f"xl/worksheets/{number}.xml", part)
                begins, can_be_cut = content.tell(), b"<worksheet" in piece and b"<sheetData>" in piece
            file.write(piece)
            ended_with_row = piece.endswith(b"</row>")
        if file is not None:
            yield begins, content.tell()
    finally:  # also when the reading ends here: an archive with an open entry says another error in its place
        if file is not None:
            file.close()


def _entry(archive: zipfile.ZipFile, name: str, part: ZipPart) -> IO[bytes]:
    return archive.open(zipfile.ZipInfo(name), "w", force_zip64=part.size > 1 << 30)
