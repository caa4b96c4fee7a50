"""What cells say by their colour, or by being struck through, becomes columns of its own: labels, unless one chooses.

A colour means what a legend in the sheet says, else its name. What only decorates says nothing: the colour of nearly
all cells of a column, and bands on every second row.
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from compassdesk.exchange.import_preview import ImportRemark, UseOfColours
from compassdesk.exchange.tables.colour_names import COLOUR, NAMES, STRUCK, name_of
from compassdesk.exchange.tables.date_columns import names_a_day
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.headings import Headings, header_in
from compassdesk.exchange.tables.own_csv_read import is_own

MARKED = frozenset(word.capitalize() for words in (COLOUR, STRUCK) for word in words.values())
"""The headings of those columns."""
_LONGEST_WORD = 40
"""Letters of a legend."""
_NEARLY_ALL = 0.8


def with_marks(
    grids: Sequence[Grid], words: Headings, mapping: Mapping[str, str], colours: UseOfColours
) -> tuple[tuple[Grid, ...], UseOfColours, list[ImportRemark]]:
    """The grids with a column for the colours of their rows and one for what is struck through, where there are any.

    What is given beside is how colours were used, "" where none says anything.
    """
    found = [_marked(grid, words, mapping) for grid in grids]
    told = [one for one in found if one is not None]
    if not told or colours == "ignore":
        return tuple(grids), "ignore" if told else "", []
    taken = tuple(grid if one is None else one for grid, one in zip(grids, found, strict=True))
    return taken, "labels", [ImportRemark("colours-as-labels")]


def _marked(grid: Grid, words: Headings, mapping: Mapping[str, str]) -> Grid | None:
    if not grid.colours and not grid.struck:
        return None
    head = header_in(grid.rows, words, mapping)
    if head is None:
        return None
    width = max((at for at, cell in enumerate(grid.rows[head][1]) if cell), default=0) + 1
    if is_own(grid.rows[head][1]):
        return None
    language = words.language_of(grid.rows[head][1])
    below = grid.rows[head + 1 :]
    legend = _legend(grid, head, width)
    rows = _coloured(below, grid, width)
    said = {
        line: ", ".join(legend.get(colour) or _called(colour, language) for colour in colours)
        for line, colours in rows.items()
    }
    struck = {line for line, cells in below if _is_struck(line, cells, grid)}
    columns = [(COLOUR[language].capitalize(), said)] if any(said.values()) else []
    if struck:
        columns.append((STRUCK[language].capitalize(), dict.fromkeys(struck, STRUCK[language])))
    if not columns:
        return None
    wide = max(width, max((len(cells) for _, cells in below), default=0))
    made = list(grid.rows[:head])
    for line, cells in grid.rows[head:]:
        more = [said.get(line, "") for _, said in columns] if made[head:] else [heading for heading, _ in columns]
        made.append((line, (*cells, *[""] * (wide - len(cells)), *more) if any(more) else cells))
    return replace(grid, rows=tuple(made))


def _called(colour: str, language: str) -> str:
    return f"{COLOUR[language]}: {NAMES[name_of(colour)][language]}"


def _coloured(below: Sequence[tuple[int, tuple[str, ...]]], grid: Grid, width: int) -> dict[int, list[str]]:
    """By line: the colours of its filled cells that say something, each once."""
    filled = {
        (line, column): colour
        for line, cells in below
        for column, cell in enumerate(cells[:width])
        if cell and (colour := grid.colours.get((line, column), "")) and name_of(colour)
    }
    counted = Counter((column, colour) for (_, column), colour in filled.items())
    all_cells = Counter(column for _, cells in below for column, cell in enumerate(cells[:width]) if cell)
    found: dict[int, list[str]] = {}
    for (line, column), colour in filled.items():
        is_decoration = all_cells[column] > 2 and counted[column, colour] >= _NEARLY_ALL * all_cells[column]
        if not is_decoration and colour not in found.setdefault(line, []):
            found[line].append(colour)
    bands = _bands([line for line, _ in below], found)
    return {line: kept for line, colours in found.items() if (kept := [one for one in colours if one not in bands])}


def _bands(lines: Sequence[int], found: Mapping[int, Sequence[str]]) -> set[str]:
    """Colours that every second row has, and no other."""
    places: dict[str, list[int]] = {}
    for place, line in enumerate(lines):
        for colour in found.get(line, ()):
            places.setdefault(colour, []).append(place)
    return {
        colour
        for colour, at in places.items()
        if len(at) > 2 and len(at) >= len(lines) // 2 and len({place % 2 for place in at}) == 1
    }


def _legend(grid: Grid, head: int, width: int) -> dict[str, str]:
    """Colour → the word that stands in a cell of it, beside or above the table or alone below it."""
    found: dict[str, str] = {}
    for at, (line, cells) in enumerate(grid.rows):
        is_alone = sum(map(bool, cells)) <= 2 and not any(map(names_a_day, filter(None, cells)))
        for column, cell in enumerate(cells):
            colour = grid.colours.get((line, column), "")
            if colour and cell and len(cell) <= _LONGEST_WORD and (at < head or column > width or is_alone):
                found.setdefault(colour, cell)
    return found


def _is_struck(line: int, cells: Sequence[str], grid: Grid) -> bool:
    """Whether most of what a row says is struck through."""
    filled = [(line, column) for column, cell in enumerate(cells) if cell]
    return bool(filled) and 2 * sum(place in grid.struck for place in filled) > len(filled)
