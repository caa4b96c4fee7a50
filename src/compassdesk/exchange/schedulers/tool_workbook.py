"""A workbook that the user downloaded at the tool: rows of one sheet are filled, every other byte of it stays.

The sheet's own XML is written into, since what reads a workbook and writes it anew drops what it does not know.
"""

import io
import re
import zipfile
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from msgspec import Struct

from compassdesk.domain.errors import InputError
from compassdesk.exchange.schedulers.sheet_lines import SheetCell, SheetLine, SheetLines, shared_words, sheet_lines
from compassdesk.exchange.schedulers.tool_profile import ToolColumn, ToolProfile
from compassdesk.exchange.schedulers.tool_table import columns_found, no_such_table
from compassdesk.exchange.tables.table_limits import column_of, letters_of
from compassdesk.exchange.tables.xlsx_parts import XlsxSheet, xlsx_parts
from compassdesk.exchange.tables.zip_parts import ZipPart, parts_of, whole

MOST_BYTES, MOST_UNPACKED = 20_000_000, 200_000_000
"""Of a workbook that is to be filled, and of all its parts together."""
LONGEST_CELL = 32_767
"""Letters that a cell of a workbook holds."""
_LOOKED_AT = 30
"""Rows in which headings are looked for."""
_MACROS = "vbaproject.bin"
_UNWRITTEN = re.compile("[\x00-\x08\x0b-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
_SPANS = re.compile(rb"\sspans\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_REF = re.compile(rb"(ref\s*=\s*[\"'])([A-Z]{1,4})(\d+)(?::([A-Z]{1,4})(\d+))?")


class ToolWorkbook(Struct, frozen=True):
    """The columns of the sheet that is filled, in their places from A; what stands in the workbook is in `source`."""

    columns: tuple[ToolColumn, ...]
    source: bytes
    part: str
    """The sheet that is filled."""
    headings: int
    """The last row of headings, from 1."""
    last: int
    """The last row in which one of the columns says something."""
    besides: int
    """How many rows stand below the headings."""

    @property
    def suffix(self) -> str:
        return ".xlsx"

    def filled(self, lines: Sequence[Sequence[str]], *, first: bool) -> bytes:
        """The workbook with these rows, behind those that stand in it, which only the `first` of several files has.

        InputError("template-cell-too-long") for a text that no cell holds.
        """
        for line in lines:
            if (longest := max(map(len, line), default=0)) > LONGEST_CELL:
                raise InputError("template-cell-too-long", used=longest, most=LONGEST_CELL)
        parts = parts_of(self.source)
        content = whole(self.source, parts[self.part])
        written = _written(content, self, lines, begins=self.last + 1 if first else self.headings + 1)
        out = io.BytesIO()
        with zipfile.ZipFile(io.BytesIO(self.source)) as given, zipfile.ZipFile(out, "w") as made:
            for listed in given.infolist():
                name = listed.filename.replace("\\", "/").removeprefix("/")
                as_it_was = zipfile.ZipInfo(listed.filename, listed.date_time)
                as_it_was.compress_type, as_it_was.external_attr = listed.compress_type, listed.external_attr
                held = b"" if listed.is_dir() else whole(self.source, parts[name])
                made.writestr(as_it_was, written if name == self.part else held)
        return out.getvalue()


def read_tool_workbook(source: bytes, profile: ToolProfile) -> ToolWorkbook:
    """A workbook (XLSX) of the tool: the first sheet of which a row of headings names the column of the text.

    InputErrors of `parts_of`, `xlsx_parts` and `sheet_lines`, "too-large", "template-macros", and "template-unknown".
    """
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    parts = parts_of(source)
    if any(name.casefold().endswith(_MACROS) for name in parts):
        raise InputError("template-macros")
    if sum(part.size for part in parts.values()) > MOST_UNPACKED:
        raise InputError("workbook-bomb")
    found = xlsx_parts(source, parts)
    for sheet in sorted(found.sheets, key=lambda one: one.is_hidden):
        made = _of_sheet(source, sheet, found.words, profile)
        if made is not None:
            return made
    raise no_such_table(profile)


def _of_sheet(source: bytes, sheet: XlsxSheet, words: ZipPart | None, profile: ToolProfile) -> ToolWorkbook | None:
    found = sheet_lines(whole(source, sheet.part))
    looked_at = found.lines[:_LOOKED_AT]
    numbers = [
        int(cell.text) for line in looked_at for cell in line.cells if cell.kind == "s" and cell.text.isdecimal()
    ]
    spelled = shared_words(whole(source, words), numbers) if words is not None and numbers else {}
    for line in looked_at:
        says = {cell.column: _said(cell, spelled) for cell in line.cells}
        columns = columns_found([says.get(at, "") for at in range(max(says, default=-1) + 1)], profile)
        if any(one.holds == "text" for one in columns):
            headings = found.last_heading(line.number)
            known = {at for at, one in enumerate(columns) if one.holds != "nothing"}
            below = [one.number for one in found.lines if one.number > headings and _says(one, known)]
            last = max(below, default=headings)
            return ToolWorkbook(tuple(columns), source, sheet.part.name, headings, last, len(below))
    return None


def _said(cell: SheetCell, words: Mapping[int, str]) -> str:
    if cell.kind == "s":
        return words.get(int(cell.text), "") if cell.text.isdecimal() else ""
    return cell.text if cell.kind in {"inlineStr", "str"} else ""


def _says(line: SheetLine, known: set[int]) -> bool:
    return any(cell.is_filled for cell in line.cells if cell.column in known)


def _written(content: bytes, book: ToolWorkbook, lines: Sequence[Sequence[str]], begins: int) -> bytes:
    """The sheet with rows from `begins` on; those that stood there and do not stay are emptied."""
    found = sheet_lines(content)
    there = {line.number: line for line in found.lines}
    styles = _styles(found, book.headings + 1)
    wanted = dict(enumerate(lines, begins)) | {
        number: () for number in there if begins + len(lines) <= number <= book.last
    }
    changes: list[tuple[int, int, bytes]] = []
    places = [line.number for line in found.lines]
    for number, cells in sorted(wanted.items()):
        said = {at: text for at, text in enumerate(cells) if text}
        if (line := there.get(number)) is not None:
            empties = number <= book.last
            changes.append((line.begins, line.ends, _line_again(content, found, line, said, styles, empties=empties)))
        elif said:
            behind = bisect_right(places, number)
            at = found.lines[behind].begins if behind < len(places) else found.closes
            changes.append((at, at, _new_line(found, number, said, styles)))
    if found.dimension is not None and wanted:
        begin, end = found.dimension
        last = (max(wanted), max((len(cells) for cells in lines), default=1))
        changes.append((begin, end, _reaching(content[begin:end], *last)))
    return _with(content, changes)


def _with(content: bytes, changes: Sequence[tuple[int, int, bytes]]) -> bytes:
    pieces, at = [], 0
    for begin, end, written in sorted(changes, key=lambda one: one[:2]):  # new rows of one place keep their order
        pieces += [content[at:begin], written]
        at = end
    return b"".join([*pieces, content[at:]])


def _styles(found: SheetLines, below: int) -> dict[int, str]:
    """How a new cell looks: as the one under the headings, else as its column."""
    first = next((line for line in found.lines if line.number == below), None)
    return found.styles | {cell.column: cell.style for cell in (first.cells if first is not None else ()) if cell.style}


def _line_again(
    content: bytes,
    found: SheetLines,
    line: SheetLine,
    said: Mapping[int, str],
    styles: Mapping[int, str],
    *,
    empties: bool,
) -> bytes:
    """A row with these cells written and all others as they are, or without what they say where it `empties`."""
    head = _SPANS.sub(b"", content[line.begins : line.opened])
    if head.endswith(b"/>"):
        head = head[:-2].rstrip() + b">"
    there = {cell.column: cell for cell in line.cells}
    cells = []
    for column in sorted(there.keys() | said.keys()):
        old = there.get(column)
        style = old.style if old is not None else styles.get(column, "")
        if column in said:
            cells.append(_cell(found.name, column, line.number, said[column], style))
        elif old is not None and empties and not old.is_formula and old.is_filled:
            cells.append(_cell(found.name, column, line.number, "", style))
        elif old is not None:
            cells.append(content[old.begins : old.ends])
    return head + b"".join(cells) + f"</{found.name}>".encode()


def _new_line(found: SheetLines, number: int, said: Mapping[int, str], styles: Mapping[int, str]) -> bytes:
    cells = b"".join(_cell(found.name, at, number, text, styles.get(at, "")) for at, text in sorted(said.items()))
    return f'<{found.name} r="{number}">'.encode() + cells + f"</{found.name}>".encode()


def _cell(row: str, column: int, line: int, text: str, style: str) -> bytes:
    prefix = row.removesuffix("row")
    looks = f' s="{style}"' if style.isascii() and style.isdigit() else ""
    place = f'<{prefix}c r="{letters_of(column)}{line}"{looks}'
    if not text:
        return f"{place}/>".encode()
    spelled = escape(_UNWRITTEN.sub(_spelled, text))
    words = f'<{prefix}is><{prefix}t xml:space="preserve">{spelled}</{prefix}t></{prefix}is>'
    return f'{place} t="inlineStr">{words}</{prefix}c>'.encode(errors="replace")


def _spelled(sign: re.Match[str]) -> str:
    """A sign that XML cannot hold, and what would be read as one, as workbooks have it (ISO/IEC 29500-1, 22.9.2.19)."""
    return f"_x{ord(sign[0]):04X}_"


def _reaching(tag: bytes, line: int, columns: int) -> bytes:
    """What says how far a sheet reaches, with these rows and columns."""

    def further(found: re.Match[bytes]) -> bytes:
        letters, last = (found[4] or found[2]).decode(), int(found[5] or found[3])
        most = letters_of(max(column_of(letters), columns - 1))
        return found[1] + found[2] + found[3] + f":{most}{max(last, line)}".encode()

    return _REF.sub(further, tag, count=1)
