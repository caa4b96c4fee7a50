"""From the bytes of a table file to its cells: encoding, delimiter and limits, each with its own error."""

import csv
import io
from collections import Counter

from msgspec import Struct

from compassdesk.domain.errors import InputError

MOST_BYTES = 100_000_000
MOST_COLUMNS = 200
MOST_ROWS = 50_000
LONGEST_CELL = 32_767
"""What a spreadsheet cell can hold."""
DELIMITERS = ";,\t|"


class SheetTable(Struct, frozen=True):
    """The rows of a table file, each with the line on which it begins."""

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str
    delimiter: str


def read_table(source: bytes, delimiter: str | None = None) -> SheetTable:
    """The cells of a CSV or TSV file, stripped of outer blanks.

    Raises InputError: "empty-file", "not-a-table" (binary, or nothing that parts it into columns), "too-large",
    "too-many-columns", "too-many-rows", "cell-too-long", "open-quote".
    """
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    if not source.strip(b" \r\n\t\xef\xbb\xbf\x00"):
        raise InputError("empty-file")
    text, encoding = decoded(source)
    chosen = delimiter or sniffed(text)
    return SheetTable(_cells(text, chosen), encoding, chosen)


def decoded(source: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: by byte order mark, else strict UTF-8, else Windows-1252."""
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if source.startswith(mark):
            try:
                return source[len(mark) :].decode(name), name
            except UnicodeDecodeError:
                raise InputError("not-a-table") from None
    if b"\x00" in source or source.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG")):
        raise InputError("not-a-table")
    try:
        return source.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        text = source.decode("cp1252")
    except UnicodeDecodeError:
        raise InputError("not-a-table") from None
    if sum(character < " " and character not in "\t\r\n" for character in text) * 100 > len(text):
        raise InputError("not-a-table")
    return text, "windows-1252"


def sniffed(text: str) -> str:
    """The delimiter under which most rows have the same number of columns, more than one; ties go to more columns."""
    sample = text[:200_000]
    best, best_score = "", (0, 0)
    for candidate in DELIMITERS:
        if candidate not in sample:
            continue
        try:
            rows = [
                row for _, row in zip(range(200), csv.reader(io.StringIO(sample), delimiter=candidate), strict=False)
            ]
        except csv.Error:
            continue
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if widths:
            width, count = max(widths.items(), key=lambda pair: (pair[1], pair[0]))
            if (count, width) > best_score:
                best, best_score = candidate, (count, width)
    if not best:
        raise InputError("not-a-table")
    return best


def _cells(text: str, delimiter: str) -> tuple[tuple[int, tuple[str, ...]], ...]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    csv.field_size_limit(10 * LONGEST_CELL)
    rows: list[tuple[int, tuple[str, ...]]] = []
    begins = 1
    try:
        for row in reader:
            _check_limits(row, begins, len(rows))
            rows.append((begins, tuple(cell.strip().replace("\r\n", "\n") for cell in row)))
            begins = reader.line_num + 1
    except csv.Error:
        raise InputError("cell-too-long", line=begins, most=LONGEST_CELL) from None
    return tuple(rows)


def _check_limits(row: list[str], line: int, count: int) -> None:
    if len(row) > MOST_COLUMNS:
        raise InputError("too-many-columns", count=len(row), most=MOST_COLUMNS)
    if count >= MOST_ROWS:
        raise InputError("too-many-rows", most=MOST_ROWS)
    if any(len(cell) > LONGEST_CELL for cell in row):
        raise InputError("cell-too-long", line=line, most=LONGEST_CELL)
