"""Which cells of an XLSX sheet are filled with a colour or struck through: looked for where any style is so.

Formats that hang on a rule, and those of whole rows and columns, are not seen.
"""

import re
from collections.abc import Iterable, Mapping

from msgspec import Struct

from compassdesk.exchange.tables.colour_names import of_number, of_theme
from compassdesk.exchange.tables.grid import Place
from compassdesk.exchange.tables.office_xml import Attributes, bare, walk
from compassdesk.exchange.tables.table_limits import MOST_MARKED, column_of

_CELL = re.compile(rb"<(?:\w+:)?c\s([^<>]*?)/?>")
_USUAL = re.compile(rb'<c r="([A-Z]+)(\d+)" s="(\d+)"')
_PLACE = re.compile(rb'(?:^|\s)r="([A-Za-z]+)(\d+)"')
_STYLE = re.compile(rb'(?:^|\s)s="(\d+)"')
_FIGURES = re.compile(r"(?:[0-9A-Fa-f]{2})?([0-9A-Fa-f]{6})")


class CellStyles(Struct, frozen=True):
    """By the number of a style: its colour (RRGGBB), and those that strike through."""

    colours: Mapping[int, str] = {}
    struck: frozenset[int] = frozenset()


def cell_styles(content: Iterable[bytes]) -> CellStyles:
    """The styles of a workbook that fill with a colour or strike through."""
    fills: list[str] = []
    fonts: list[bool] = []
    formats: list[tuple[int, int]] = []
    path: list[str] = []
    pattern = ""

    def start(name: str, values: Attributes) -> None:
        nonlocal pattern
        kind = bare(name)
        path.append(kind)
        within = path[-2] if len(path) > 1 else ""
        if kind == "fill" and within == "fills":
            fills.append("")
        elif kind == "patternFill" and fills:
            pattern = values.get("patternType", "")
        elif kind == "fgColor" and within == "patternFill" and "fills" in path and pattern == "solid":
            fills[-1] = _colour(values)
        elif kind == "font" and within == "fonts":
            fonts.append(False)
        elif kind == "strike" and within == "font" and "fonts" in path:
            fonts[-1] = values.get("val", "1") not in {"0", "false"}
        elif kind == "xf" and within == "cellXfs":
            formats.append((_number(values, "fillId"), _number(values, "fontId")))

    def end(_: str) -> None:
        path.pop()

    walk(content, start, end)
    colours = {at: fills[fill] for at, (fill, _) in enumerate(formats) if 1 < fill < len(fills) and fills[fill]}
    struck = frozenset(at for at, (_, font) in enumerate(formats) if 0 <= font < len(fonts) and fonts[font])
    return CellStyles(colours, struck)


def marked_cells(content: Iterable[bytes], styles: CellStyles) -> tuple[dict[Place, str], frozenset[Place]]:
    """The filled and the struck cells of a sheet; none of more than `MOST_MARKED`. `content` ends behind whole tags."""
    colours: dict[Place, str] = {}
    struck: set[Place] = set()
    if not styles.colours and not styles.struck:
        return colours, frozenset()
    for piece in content:
        for letters, line, style in _styled(piece):
            number = int(style[:9])
            if number in styles.colours or number in styles.struck:
                place = int(line[:9]), column_of(letters.decode())
                if number in styles.colours:
                    colours[place] = styles.colours[number]
                if number in styles.struck:
                    struck.add(place)
        if len(colours) + len(struck) > MOST_MARKED:
            return {}, frozenset()
    return colours, frozenset(struck)


def _styled(piece: bytes) -> list[tuple[bytes, bytes, bytes]]:
    usual = _USUAL.findall(piece)
    if len(usual) == piece.count(b' s="'):
        return usual
    found = []
    for tag in _CELL.findall(piece):
        place, style = _PLACE.search(tag), _STYLE.search(tag)
        if place is not None and style is not None:
            found.append((place[1], place[2], style[1]))
    return found


def _colour(values: Attributes) -> str:
    if found := _FIGURES.fullmatch(values.get("rgb", "")):
        return found[1].upper()
    if "theme" in values:
        return of_theme(_number(values, "theme"), _tint(values))
    return of_number(_number(values, "indexed")) if "indexed" in values else ""


def _number(values: Attributes, name: str) -> int:
    spelled = values.get(name, "")
    return int(spelled) if spelled.isascii() and spelled.isdigit() and len(spelled) < 7 else -1


def _tint(values: Attributes) -> float:
    try:
        return min(max(float(values.get("tint", "0")), -1.0), 1.0)
    except ValueError:
        return 0.0
