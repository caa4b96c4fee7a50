"""What an XLSX sheet says beside its values, and how far it reaches: looked for in its bytes, piece by piece.

The reader of values makes room for every cell up to the last one, and ends the process when there is none; so how far a
sheet reaches is known before it begins. It gives no comments, no hidden rows, no links and no errors either.
Opening tags are looked for as bytes: handing each of a million cells to Python takes longer than reading them all.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.office_xml import Attributes, bare, walk
from compassdesk.exchange.tables.table_limits import MOST_COLUMNS, MOST_ROWS, check_extent, column_of

_MOST_BEHIND = 50_000_000
"""Bytes behind the cells: links, merged ranges, rules of formats."""
_LONGEST_TAG = 16_000_000
_USUAL = re.compile(rb'<c r="([A-Za-z]+)\d')
_USUAL_LINE = re.compile(rb'<c r="[A-Za-z]+(\d+)"')
_ANYHOW = re.compile(rb"\sr\s*=\s*[\"']\s*([A-Za-z]+)\d")
_ANYHOW_LINE = re.compile(rb"\sr\s*=\s*[\"']\s*[A-Za-z]*(\d+)")
_FILLED = re.compile(rb"<(?:\w+:)?c\s([^<>]*[^<>/])>")
_PLACE = re.compile(rb"(?:^|\s)r\s*=\s*[\"']\s*([A-Za-z]+)(\d+)")
_HIDDEN = re.compile(rb"<(?:\w+:)?row\s([^<>]*?\bhidden\s*=\s*[\"'](?:1|true)[\"'][^<>]*)>")
_LINE = re.compile(rb"(?:^|\s)r\s*=\s*[\"'](\d+)")
_ERROR = re.compile(rb"<(?:\w+:)?c\s([^<>]*?\bt\s*=\s*[\"']e[\"'][^<>]*)>")
_UNCALCULATED = re.compile(
    rb"<(?:\w+:)?c\s([^<>]*[^<>/])>\s*<(?:\w+:)?f\b(?:[^<>]*/>|[^<>]*>[^<]*</(?:\w+:)?f>)\s*"
    rb"(?:<(?:\w+:)?v\s*/>\s*|<(?:\w+:)?v>\s*</(?:\w+:)?v>\s*)?</(?:\w+:)?c>"
)
_CELL = re.compile(rb"<(?:\w+:)?c[\s/>]")
_ROW = re.compile(rb"<(?:\w+:)?row[\s/>]")
_ROW_LINE = re.compile(rb"<(?:\w+:)?row\s(?:[^<>]*?\s)?r\s*=\s*[\"']\s*(\d+)")
_PLACE_OF = re.compile(r"([A-Za-z]{1,4})(\d{1,7})")
_LINKS_BEGIN = re.compile(rb"<(?:\w+:)?hyperlinks\b")
_LINKS_END = re.compile(rb"</(?:\w+:)?hyperlinks>")
_MAY_END = b"sheetData>"
"""What `_CELLS_END` cannot do without: looking for it costs next to nothing in a piece of a sheet."""
_CELLS_END = re.compile(rb"</(?:\w+:)?sheetData>")


@dataclass
class Unplaced:
    """How far cells may reach that do not say where they stand: they follow each other, as do rows."""

    columns: int = 0
    lines: int = 0
    in_row: int = 0
    """Cells of the row that has begun."""

    def reach(self, cells: bytes) -> None:
        """These bytes have such cells."""
        before, *rows = (len(_CELL.findall(part)) for part in _ROW.split(cells))
        self.in_row += before
        self.columns = max(self.columns, self.in_row, *rows, 0)
        self.lines = max(self.lines, *(int(line[:9]) for line in _ROW_LINE.findall(cells)), 0) + len(rows)
        if rows:
            self.in_row = rows[-1]


@dataclass
class SheetMarks:
    """What was found. Lines count from 1, columns from 0."""

    last_line: int = 0
    columns: int = 0
    unplaced: Unplaced = field(default_factory=Unplaced)
    hidden: set[int] = field(default_factory=set)
    errors: dict[int, tuple[str, ...]] = field(default_factory=dict)
    uncalculated: dict[int, tuple[str, ...]] = field(default_factory=dict)
    links: dict[Place, str] = field(default_factory=dict)

    def reach(self, letters: Iterable[bytes], lines: Iterable[bytes]) -> None:
        """Cells were met in these columns and on these lines."""
        self.columns = max(self.columns, *(column_of(spelled.decode()) + 1 for spelled in letters), 0)
        self.last_line = max(self.last_line, *(int(line[:9]) for line in lines), 0)


def sheet_marks(
    name: str, content: Callable[[], Iterable[bytes]], relations: Mapping[str, tuple[str, str]]
) -> SheetMarks:
    """What a sheet's own part says beside the values; `content` gives its bytes.

    Raises InputError: "workbook-bomb" for what no office writes, "sheet-too-far" as `check_extent` does.
    """
    found, behind = SheetMarks(), bytearray()
    cells_are_over = False
    for piece in whole_rows(content()):
        cells = piece
        if cells_are_over:
            behind += piece
            cells = b""
        elif _MAY_END in piece and (end := _CELLS_END.search(piece)):
            cells_are_over = True
            cells, behind = piece[: end.start()], bytearray(piece[end.end() :])
        if b"<!DOCTYPE" in piece or len(behind) > _MOST_BEHIND:
            raise InputError("workbook-bomb")
        _look(cells, found)
    if found.last_line > MOST_ROWS or found.columns > MOST_COLUMNS:  # perhaps cells that have a colour and no value
        found.last_line, found.columns = 0, 0
        for piece in whole_rows(content()):
            places = [place for tag in _FILLED.findall(piece) if (place := _PLACE.search(tag))]
            found.reach({place[1] for place in places}, {place[2] for place in places})
    check_extent(name, max(found.last_line, found.unplaced.lines), max(found.columns, found.unplaced.columns))
    _links(bytes(behind), relations, found.links)
    return found


def whole_rows(content: Iterable[bytes]) -> Iterator[bytes]:
    """The same bytes, cut behind a row, or where there is none behind a tag."""
    rest = b""
    for piece in content:
        go_on()
        rest += piece
        cut = max(rest.rfind(b"row>") + 4, 4)
        if cut == 4:
            cut = rest.rfind(b">") + 1
        if cut:
            yield rest[:cut]
            rest = rest[cut:]
        elif len(rest) > _LONGEST_TAG:
            raise InputError("workbook-bomb")
    if rest:
        yield rest


def _look(cells: bytes, found: SheetMarks) -> None:
    letters = _USUAL.findall(cells)
    is_usual = len(letters) == cells.count(b"<c ") and not any(
        other in cells for other in (b"<c\t", b"<c\n", b"<c\r", b"<c>", b":c")
    )
    if is_usual:
        found.reach(set(letters), set(_USUAL_LINE.findall(cells)))
    else:
        found.reach(set(_ANYHOW.findall(cells)), set(_ANYHOW_LINE.findall(cells)))
        if len(_CELL.findall(cells)) > len(_ANYHOW.findall(cells)):
            found.unplaced.reach(cells)
    if b"hidden" in cells:
        found.hidden |= {int(line[1]) for tag in _HIDDEN.findall(cells) if (line := _LINE.search(tag))}
    if b'"e"' in cells or b"'e'" in cells:
        _note(found.errors, _ERROR.findall(cells))
    if b"<f" in cells or b":f" in cells:
        _note(found.uncalculated, _UNCALCULATED.findall(cells))


def _note(notes: dict[int, tuple[str, ...]], tags: Iterable[bytes]) -> None:
    for tag in tags:
        if place := _PLACE.search(tag):
            line, cell = int(place[2][:9]), (place[1] + place[2][:9]).decode().upper()
            notes[line] = (*notes.get(line, ()), cell)


def _links(behind: bytes, relations: Mapping[str, tuple[str, str]], links: dict[Place, str]) -> None:
    """The links that stand behind the cells, each with the first cell it belongs to."""

    def start(name: str, values: Attributes) -> None:
        if bare(name) != "hyperlink":
            return
        spelled = {bare(key): value for key, value in values.items()}
        place = _PLACE_OF.match(spelled.get("ref", ""))
        _, target = relations.get(spelled.get("id", ""), ("", ""))
        if place and target:
            links[int(place[2]), column_of(place[1])] = target

    begins = _LINKS_BEGIN.search(behind)
    ends = _LINKS_END.search(behind, begins.end()) if begins else None
    if begins and ends:  # alone: what closes the sheet was opened before the cells
        walk((b'<x xmlns:r="r">', behind[begins.start() : ends.end()], b"</x>"), start)
