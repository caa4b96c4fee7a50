"""A table that the user downloaded at the tool: its columns are found by their headings, all else in it stays."""

import csv
import io
from collections.abc import Iterable, Sequence

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.exchange.decoded_text import decoded
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.schedulers.tool_profile import ToolColumn, ToolProfile

MOST_BYTES, MOST_ROWS = 2_000_000, 2_000
"""Of a table that is to be filled; a larger one holds something else."""


class ToolTable(Struct, frozen=True):
    """The columns of a table in their order, and the rows that stand in it, of which the first `headings` name them."""

    columns: tuple[ToolColumn, ...]
    rows: tuple[tuple[str, ...], ...]
    headings: int
    delimiter: str = ","
    mark: bool = False

    @property
    def besides(self) -> int:
        """How many rows stand below the headings."""
        return len(self.rows) - self.headings

    @property
    def suffix(self) -> str:
        return ".csv"

    def filled(self, lines: Iterable[Sequence[str]], *, first: bool) -> bytes:
        """The table with these rows, behind those that stand in it, which only the `first` of several files has."""
        before = self.rows if first else self.rows[: self.headings]
        return spelled([*before, *lines], self.delimiter, mark=self.mark)


def read_tool_table(source: bytes, profile: ToolProfile) -> ToolTable:
    """A text table (CSV) of the tool. Its first row that knows a column of the profile is the one of headings.

    InputErrors of `decoded`, "too-large", "not-a-table" for what is no text table, and "template-unknown" where no
    heading is one of the text's; `known` names the headings that were looked for.
    """
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    text, _ = decoded(source)
    first = text.split("\n", 1)[0]
    delimiter = max((",", ";", "\t"), key=first.count)
    try:
        rows = tuple(tuple(row) for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    except csv.Error as trouble:
        raise InputError("not-a-table") from trouble
    rows = tuple(row for row in rows if any(cell.strip() for cell in row))[:MOST_ROWS]
    for at, row in enumerate(rows):
        columns = columns_found(row, profile)
        if any(one.holds == "text" for one in columns):
            return ToolTable(tuple(columns), rows, at + 1, delimiter, mark=source.startswith(b"\xef\xbb\xbf"))
    raise no_such_table(profile)


def no_such_table(profile: ToolProfile) -> InputError:
    """That no row names the columns of a tool."""
    return InputError("template-unknown", known=", ".join(one.heading for one in profile.columns[:8]))


def spelled(rows: Iterable[Sequence[str]], delimiter: str, *, mark: bool) -> bytes:
    """Rows as the tool reads them: UTF-8, each cell quoted, no apostrophe before any sign, no blank row."""
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter, quoting=csv.QUOTE_ALL, lineterminator="\r\n").writerows(rows)
    return (b"\xef\xbb\xbf" if mark else b"") + out.getvalue().encode("utf-8", errors="replace")


def columns_found(headings: Sequence[str], profile: ToolProfile) -> list[ToolColumn]:
    """The profile's column behind each heading; one that holds nothing where none is."""
    known: dict[str, ToolColumn] = {}
    for column in profile.columns:
        for one in (column.heading, *column.also):
            known.setdefault(heading_key(one), column)
    return [known.get(heading_key(one)) or ToolColumn(one) for one in headings]
