"""An ODS file becomes grids in one pass over its content, which gives merged cells, hidden rows and comments as well.

Repeated cells and rows are counted before they are made: two numbers in a small file can ask for any number of them.
"""

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on
from compassdesk.exchange.tables.cell_values import FALSE, TRUE, plain, words_of
from compassdesk.exchange.tables.grid import Grid, Merged, Place
from compassdesk.exchange.tables.office_xml import Attributes, BareNames, walk
from compassdesk.exchange.tables.table_limits import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_MARKED,
    MOST_ROWS,
    MOST_SHEETS,
    check_extent,
    letters_of,
)
from compassdesk.exchange.tables.zip_parts import ZipPart, pieces, whole

_MOST_TEXT = 1_000_000_000
"""Letters of all cells together, repeated ones each time."""
_MOST_ALIKE = 10_000
"""How often a row that says something may be repeated: more is no plan, and two numbers would fill the memory."""
_LENGTH = re.compile(r"P(?:(\d{1,6})D)?T?(?:(\d{1,7})H)?(?:(\d{1,7})M)?(?:(\d{1,7})(?:[.,]\d+)?S)?", re.ASCII)
_COLOUR = re.compile(r"#([0-9A-Fa-f]{6})")
_TRUTHS = frozenset(
    ("true", "false", "waar", "onwaar", "wahr", "falsch", "vrai", "faux", "verdadero", "falso", "vero", "verdadeiro")
)
"""What a yes or no shows that was calculated: LibreOffice keeps it as the number 1 or 0."""
_CELLS = frozenset(("table-cell", "covered-table-cell"))


def read_ods(source: bytes, parts: Mapping[str, ZipPart]) -> tuple[Grid, ...]:
    """Every sheet of a workbook, in its order.

    Raises InputError: "workbook-damaged", "workbook-bomb", "workbook-lock-unknown", "sheet-too-far".
    """
    manifest = parts.get("META-INF/manifest.xml")
    if manifest is not None and b"encryption-data" in whole(source, manifest):
        raise InputError("workbook-lock-unknown")
    if "content.xml" not in parts:
        raise InputError("workbook-damaged")
    reading = _Reading()
    walk(pieces(source, parts["content.xml"]), reading.start, reading.end, reading.text)
    return tuple(reading.grids)


@dataclass
class _Sheet:
    name: str
    is_hidden: bool
    line: int = 1
    columns: int = 0
    rows: list[tuple[int, tuple[str, ...]]] = field(default_factory=list)
    hidden: set[int] = field(default_factory=set)
    merged: list[Merged] = field(default_factory=list)
    comments: dict[Place, str] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)
    errors: dict[int, tuple[str, ...]] = field(default_factory=dict)
    colours: dict[Place, str] = field(default_factory=dict)
    struck: set[Place] = field(default_factory=set)


@dataclass
class _Reading:
    """Where the reading is: in which sheet, row and cell, and whether the words are the cell's or a comment's."""

    grids: list[Grid] = field(default_factory=list)
    sheet: _Sheet | None = None
    row: Attributes | None = None
    cells: list[str] = field(default_factory=list)
    column: int = 0
    cell: Attributes | None = None
    lines: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    link: str = ""
    is_comment: bool = False
    aside: int = 0
    """How deep in a drawing, whose words are none of the cell's."""
    in_text: bool = False
    total: int = 0
    filled: int = 0
    """How many letters, and how many cells, all sheets hold so far."""
    style: str = ""
    hidden_styles: set[str] = field(default_factory=set)
    colours: dict[str, str] = field(default_factory=dict)
    """By a style's name, as RRGGBB."""
    striking: set[str] = field(default_factory=set)
    """The names of styles that strike through."""
    bare_names: BareNames = field(default_factory=BareNames)

    def start(self, name: str, spelled: Attributes) -> None:
        if self.aside:
            self.aside += 1
            return
        names = self.bare_names
        kind = names[name]
        if kind == "p":
            self.in_text = self.cell is not None
        elif kind in _CELLS:
            if self.row is not None:
                self.cell = cell = {names[key]: value for key, value in spelled.items()} if spelled else {}
                if "calcext:value-type" in spelled:
                    cell["is"] = spelled["calcext:value-type"]
        elif kind == "table-row" and self.sheet is not None:
            self.row = {names[key]: value for key, value in spelled.items()}
            self.cells, self.column = [], 0
        elif kind == "table" and self.sheet is None:
            style = spelled.get("table:style-name", "")
            self.sheet = _Sheet(plain(spelled.get("table:name", "")), style in self.hidden_styles)
        elif self.cell is not None:
            self._inside(name, kind, spelled)
        elif kind == "style":
            self.style = spelled.get("style:name", "")
        elif kind == "table-properties" and spelled.get("table:display") == "false":
            self.hidden_styles.add(self.style)
        elif kind == "table-cell-properties" and (found := _COLOUR.fullmatch(spelled.get("fo:background-color", ""))):
            self.colours[self.style] = found[1].upper()
        elif kind == "text-properties" and spelled.get("style:text-line-through-style", "none") != "none":
            self.striking.add(self.style)

    def _inside(self, name: str, kind: str, spelled: Attributes) -> None:
        """What stands in a cell beside its paragraphs."""
        if name.startswith(("draw:", "table:")):
            self.aside += 1
        elif kind == "annotation":
            self.is_comment, self.said = True, []
        elif self.in_text:
            if kind == "s":
                self._words().append(" " * min(_count(spelled, "text:c"), 1000))
            elif kind in {"tab", "line-break"}:
                self._words().append("\t" if kind == "tab" else "\n")
            elif kind == "a" and not self.is_comment:
                self.link = self.link or spelled.get("xlink:href", "")

    def _words(self) -> list[str]:
        return self.said if self.is_comment else self.lines

    def text(self, words: str) -> None:
        if self.in_text:
            self._words().append(words)

    def end(self, name: str) -> None:
        if self.aside:
            self.aside -= 1
            return
        kind = self.bare_names[name]
        if kind == "p":
            if self.in_text:
                self._words().append("\n")
            self.in_text = False
        elif kind in _CELLS and self.cell is not None and self.sheet is not None:
            self._end_of_cell(self.cell, self.sheet)
            self.cell = None
        elif kind == "annotation":
            self.is_comment = False
            if self.sheet is not None and (comment := plain("".join(self.said))):
                self.sheet.comments[self.sheet.line, self.column] = comment
        elif kind == "table-row" and self.row is not None and self.sheet is not None:
            self._end_of_row(self.row, self.sheet)
            self.row = None
        elif kind == "table" and self.sheet is not None and self.row is None:
            self.grids.append(_grid(self.sheet))
            if len(self.grids) > MOST_SHEETS:
                raise InputError("workbook-bomb")
            self.sheet = None

    def _end_of_cell(self, cell: Attributes, sheet: _Sheet) -> None:
        if self.lines and self.lines[-1] == "\n":  # most cells are one line
            self.lines.pop()
        words = _value(cell, plain("".join(self.lines)))
        self.lines = []
        repeated = _count(cell, "number-columns-repeated")
        if cell.get("is") == "error":
            sheet.errors[sheet.line] = (*sheet.errors.get(sheet.line, ()), f"{letters_of(self.column)}{sheet.line}")
            words = ""
        if self.link and self.link != words:
            sheet.links[sheet.line, self.column] = self.link
        self.link = ""
        if "number-columns-spanned" in cell or "number-rows-spanned" in cell:
            wide, high = _count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned")
            last = (min(sheet.line + high - 1, MOST_ROWS), min(self.column + wide - 1, MOST_COLUMNS))
            if wide > 1 or high > 1:
                sheet.merged.append(Merged(sheet.line, self.column, *last))
        if words:
            if self.column + repeated > MOST_COLUMNS:
                check_extent(sheet.name, sheet.line, self.column + repeated)
            self.cells += [""] * (self.column - len(self.cells))
            self.cells += [words] * repeated
            if (style := cell.get("style-name", "")) in self.colours or style in self.striking:
                self._note_style(style, sheet, repeated)
        self.column += repeated

    def _note_style(self, style: str, sheet: _Sheet, repeated: int) -> None:
        """How a filled cell looks, as far as that may say something."""
        places = [(sheet.line, column) for column in range(self.column, self.column + repeated)]
        if style in self.colours and len(sheet.colours) < MOST_MARKED:
            sheet.colours |= dict.fromkeys(places, self.colours[style])
        if style in self.striking and len(sheet.struck) < MOST_MARKED:
            sheet.struck.update(places)

    def _end_of_row(self, row: Attributes, sheet: _Sheet) -> None:
        repeated = _count(row, "number-rows-repeated")
        go_on()
        if self.cells:
            last = sheet.line + repeated - 1
            sheet.columns = max(sheet.columns, len(self.cells))
            check_extent(sheet.name, last, sheet.columns)
            self.total += repeated * sum(map(len, self.cells))
            self.filled += repeated * len(self.cells)
            if self.total > _MOST_TEXT or self.filled > MOST_CELLS or repeated > _MOST_ALIKE:
                raise InputError("workbook-bomb")
            cells = tuple(self.cells)
            sheet.rows += [(line, cells) for line in range(sheet.line, last + 1)]
            if row.get("visibility", "visible") != "visible":
                sheet.hidden |= set(range(sheet.line, last + 1))
        sheet.line += repeated


def _grid(sheet: _Sheet) -> Grid:
    return Grid(
        rows=tuple(sheet.rows),
        name=sheet.name,
        is_hidden=sheet.is_hidden,
        hidden_lines=frozenset(sheet.hidden),
        merged=tuple(sheet.merged),
        comments=sheet.comments,
        links=sheet.links,
        errors=sheet.errors,
        colours=sheet.colours if len(sheet.colours) < MOST_MARKED else {},
        struck=frozenset(sheet.struck) if len(sheet.struck) < MOST_MARKED else frozenset(),
    )


def _count(spelled: Attributes, key: str) -> int:
    number = spelled.get(key)
    if number is None:
        return 1
    return max(int(number[:12]), 1) if number.isascii() and number.isdigit() else 1


def _value(cell: Attributes, shown: str) -> str:
    """A cell's value in words; what it shows where the value says no more, as amounts of money do not."""
    kind = cell.get("value-type", "")
    if not kind or (shown and kind == "string"):
        return shown
    with suppress(KeyError, ValueError, OverflowError):  # it holds no such value: what is shown is all there is
        if kind == "date":
            return words_of(datetime.fromisoformat(cell["date-value"]))
        if kind == "time" and (found := _LENGTH.fullmatch(cell["time-value"])):
            days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
            return words_of(timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))
        if kind == "float":
            number = float(cell["value"])
            return words_of(bool(number) if number in {0, 1} and shown.casefold() in _TRUTHS else number)
        if kind == "boolean":
            return TRUE if cell["boolean-value"] == "true" else FALSE
        if kind == "string" and not shown:
            return plain(cell.get("string-value", ""))
    return shown
