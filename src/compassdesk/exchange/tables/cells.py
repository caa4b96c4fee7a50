"""From the bytes of a text file to the cells of its table: encoding, delimiter and limits, each with its own error."""

import csv
import io
from collections import Counter
from itertools import islice

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.exchange.decoded_text import decoded, pieces_of_lines
from compassdesk.exchange.tables.cell_values import without_control
from compassdesk.exchange.tables.grid import Grid, TableFile
from compassdesk.exchange.tables.markup_tables import markup_grids
from compassdesk.exchange.tables.table_limits import LONGEST_TEXT, MOST_BYTES, MOST_COLUMNS, MOST_ROWS

DELIMITERS = ";,\t|"
_SAMPLE = 200_000


def read_table(source: bytes, delimiter: str | None = None) -> TableFile:
    """The cells of a CSV or TSV file, or of the tables in HTML or Markdown, stripped of outer blanks.

    Raises InputError: "empty-file", those of `decoded`, "not-a-table" (nothing parts it into columns), "too-large",
    "too-many-columns", "too-many-rows", "cell-too-long".
    """
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    if not source.strip(b" \r\n\t\xef\xbb\xbf\x00"):
        raise InputError("empty-file")
    text, encoding = decoded(source)
    text = "".join(map(without_control, unless_given_up(pieces_of_lines(text), 1)))
    if grids := markup_grids(text):
        return TableFile(grids, "csv", encoding)
    chosen = delimiter or sniffed(text)
    return TableFile((_grid(text, chosen),), "tsv" if chosen == "\t" else "csv", encoding, chosen)


def sniffed(text: str) -> str:
    """The delimiter under which most rows have the same number of columns, more than one; ties go to more columns."""
    sample = text[:_SAMPLE]
    best, best_score = "", (0, 0)
    for candidate in DELIMITERS:
        if candidate not in sample:
            continue
        try:
            rows = list(islice(csv.reader(io.StringIO(sample), delimiter=candidate), 200))
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


def _grid(text: str, delimiter: str) -> Grid:
    """All rows. A quotation mark that is opened and not closed as it should be costs the row in which it stands."""
    lines = [line for piece in pieces_of_lines(text) for line in io.StringIO(piece)]
    csv.field_size_limit(LONGEST_TEXT)
    rows: list[tuple[int, tuple[str, ...]]] = []
    torn: set[int] = set()
    shared: dict[str, str] = {}  # days, names and states come again in row after row
    share = shared.setdefault
    begins, patience = 0, 10 * len(text) + 1_000_000
    while begins < len(lines):
        following = map(lines.__getitem__, range(begins, len(lines)))  # begins there at once, unlike `islice`
        reader, first = csv.reader(following, delimiter=delimiter), begins
        try:
            for row in unless_given_up(reader):
                after = first + reader.line_num
                if after - begins > 1 and not _is_closed(lines[begins:after], delimiter):
                    break
                if len(row) > MOST_COLUMNS:
                    raise InputError("too-many-columns", count=len(row), most=MOST_COLUMNS)
                stripped = list(map(str.strip, row))
                cells = tuple(map(share, stripped, stripped))
                if any(cells):
                    rows.append((begins + 1, cells))
                begins = after
            else:
                break
        except csv.Error:
            if len(lines[begins]) > LONGEST_TEXT:
                raise InputError("cell-too-long", line=begins + 1, most=LONGEST_TEXT) from None
        patience -= sum(map(len, lines[begins : first + reader.line_num]))
        if patience < 0:
            raise InputError("open-quotes", line=begins + 1)
        torn.add(begins + 1)
        rows.append((begins + 1, tuple(map(str.strip, lines[begins].split(delimiter)))))
        begins += 1
    if len(rows) > MOST_ROWS:
        raise InputError("too-many-rows", most=MOST_ROWS)
    return Grid(tuple(rows), torn=frozenset(torn))


def _is_closed(lines: list[str], delimiter: str) -> bool:
    """Whether the quotation marks of a row of several lines stand where they must."""
    try:
        return len(list(csv.reader(lines, delimiter=delimiter, strict=True))) == 1
    except csv.Error:
        return False
