"""Where the rows and cells of a workbook's sheet stand in its bytes, so that some can be written and all else stays."""

import re
from collections.abc import Sequence
from typing import Literal
from xml.parsers import expat

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.exchange.tables.office_xml import bare
from compassdesk.exchange.tables.table_limits import MOST_COLUMNS, MOST_ROWS, column_of

MOST_LINES, MOST_CELLS = 20_000, 400_000
"""Of the sheet of a table that is to be filled, as its rows and cells stand in the file."""
_TAG = re.compile(rb"<[^>\"']*(?:\"[^\"]*\"[^>\"']*|'[^']*'[^>\"']*)*>")
_PLACE = re.compile(r"([A-Z]{1,4})(\d{1,7})\Z")
_WIDE = (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<")
"""With what a text begins of which each letter has two bytes."""
_LAST: Literal[True] = True


class SheetCell(Struct, gc=False):
    """A cell: its column from 0, its bytes from `begins` to `ends`, and what it says."""

    column: int
    begins: int
    ends: int
    style: str
    kind: str
    is_formula: bool = False
    is_filled: bool = False
    text: str = ""
    """As it stands: of a shared word its number."""


class SheetLine(Struct, gc=False):
    """A row: its number from 1, and its bytes; what stands in it lies between `opened` and `closes`."""

    number: int
    begins: int
    opened: int
    closes: int
    ends: int
    cells: list[SheetCell]


class SheetLines(Struct, gc=False):
    """A sheet. `name` is what its rows are called, with their prefix; below them it goes on at `closes`."""

    lines: list[SheetLine]
    name: str
    closes: int
    dimension: tuple[int, int] | None
    """The bytes of what says how far it reaches."""
    merged: list[tuple[int, int]]
    """The first and last row of each merged cell."""
    styles: dict[int, str]
    """Of whole columns."""

    def last_heading(self, line: int) -> int:
        """The last row that a row of headings reaches down to by its merged cells."""
        return max([last for first, last in self.merged if first <= line <= last], default=line)


def sheet_lines(content: bytes) -> SheetLines:
    """The rows of a sheet's part. InputErrors "workbook-damaged", and "workbook-bomb" for more than a template has."""
    return _Reader(content).read()


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.StartDoctypeDeclHandler = self._refused
        self._parser.EntityDeclHandler = self._refused
        self._parser.XmlDeclHandler = self._declared
        self._found = SheetLines([], "", 0, None, [], {})
        self._line: SheetLine | None = None
        self._cell: SheetCell | None = None
        self._cells = self._depth = 0
        self._said: list[str] = []

    def read(self) -> SheetLines:
        if self._content[:2] in _WIDE:
            raise InputError("workbook-damaged")  # places are bytes of letters that have one each
        try:
            self._parser.Parse(self._content, _LAST)
        except (expat.ExpatError, ValueError):
            raise InputError("workbook-damaged") from None
        if not self._found.closes:
            raise InputError("workbook-damaged")
        return self._found

    def _refused(self, *_: object) -> None:
        raise InputError("workbook-bomb")

    def _declared(self, _version: str, encoding: str | None, _alone: int) -> None:
        if encoding is not None and encoding.casefold() not in {"utf-8", "utf8", "us-ascii"}:
            raise InputError("workbook-damaged")  # no office writes any other

    def _tag_end(self, at: int) -> int:
        found = _TAG.match(self._content, at)
        if found is None:
            raise InputError("workbook-damaged")
        return found.end()

    def _start(self, name: str, values: dict[str, str]) -> None:
        kind, at = bare(name), self._parser.CurrentByteIndex
        self._depth += 1
        if kind == "sheetData" and self._depth == 2:
            self._found.name = name.replace("sheetData", "row")
        elif kind == "row" and self._depth == 3:
            self._begin_line(values, at)
        elif kind == "c" and self._line is not None and self._depth == 4:
            self._begin_cell(self._line.cells, values, at)
        elif self._cell is not None and kind in {"v", "f", "is"}:
            self._cell.is_formula |= kind == "f"
            self._cell.is_filled = True
        elif kind == "dimension" and self._found.dimension is None:
            self._found.dimension = (at, self._tag_end(at))
        elif kind == "mergeCell":
            self._merge(values.get("ref", ""))
        elif kind == "col":
            self._style_of_columns(values)

    def _begin_line(self, values: dict[str, str], at: int) -> None:
        lines = self._found.lines
        before = lines[-1].number if lines else 0
        number = _number(values.get("r"), before + 1, MOST_ROWS)
        if number <= before:
            raise InputError("workbook-damaged")
        if len(lines) >= MOST_LINES:
            raise InputError("workbook-bomb")
        opened = self._tag_end(at)
        self._line = SheetLine(number, at, opened, opened, opened, [])
        lines.append(self._line)

    def _begin_cell(self, cells: list[SheetCell], values: dict[str, str], at: int) -> None:
        before = cells[-1].column if cells else -1
        place = _PLACE.match(values["r"].upper()) if "r" in values else None
        column = column_of(place[1]) if place is not None else before + 1
        if column <= before or column >= max(MOST_COLUMNS, 16_384):
            raise InputError("workbook-damaged")
        self._cells += 1
        if self._cells > MOST_CELLS:
            raise InputError("workbook-bomb")
        end = self._tag_end(at)
        self._cell = SheetCell(column, at, end, values.get("s", ""), values.get("t", ""))
        self._said = []
        cells.append(self._cell)

    def _text(self, text: str) -> None:
        if self._cell is not None:
            self._said.append(text)

    def _end(self, name: str) -> None:
        kind, at = bare(name), self._parser.CurrentByteIndex
        if kind == "c" and self._depth == 4 and self._cell is not None:
            self._cell.ends, self._cell.text = self._tag_end(at), "".join(self._said)
            self._cell = None
        elif kind == "row" and self._depth == 3 and self._line is not None:
            self._line.closes, self._line.ends = max(at, self._line.opened), self._tag_end(at)
            self._line = None
        elif kind == "sheetData" and self._depth == 2:
            self._found.closes = at
        self._depth -= 1

    def _merge(self, spelled: str) -> None:
        rows = [int(found[2]) for part in spelled.upper().split(":") if (found := _PLACE.match(part))]
        if len(rows) == 2 and len(self._found.merged) < MOST_LINES:
            self._found.merged.append((rows[0], rows[1]))

    def _style_of_columns(self, values: dict[str, str]) -> None:
        first = _number(values.get("min"), 1, MOST_COLUMNS)
        last = min(_number(values.get("max"), first, 16_384), MOST_COLUMNS)
        if values.get("style"):
            self._found.styles |= dict.fromkeys(range(first - 1, last), values["style"])


def _number(spelled: str | None, otherwise: int, most: int) -> int:
    if spelled is None:
        return otherwise
    if not (spelled.isascii() and spelled.isdigit() and len(spelled) < 9) or not 1 <= int(spelled) <= most:
        raise InputError("workbook-damaged")
    return int(spelled)


def shared_words(content: bytes, wanted: Sequence[int]) -> dict[int, str]:
    """The shared words of a workbook of these numbers; InputErrors as `sheet_lines`."""
    from compassdesk.exchange.tables.office_xml import walk

    asked, found = set(wanted), dict[int, str]()
    state = {"at": -1, "heard": 0, "aside": 0}
    said: list[str] = []

    def start(name: str, _values: object) -> None:
        kind = bare(name)
        if kind == "si":
            state["at"] += 1
            said.clear()
        state["heard"] += kind == "t"
        state["aside"] += kind == "rPh"  # how it is pronounced

    def end(name: str) -> None:
        kind = bare(name)
        state["heard"] -= kind == "t"
        state["aside"] -= kind == "rPh"
        if kind == "si" and state["at"] in asked:
            found[state["at"]] = "".join(said)

    def text(words: str) -> None:
        if state["heard"] and not state["aside"]:
            said.append(words)

    walk((content,), start, end, text)
    return found
