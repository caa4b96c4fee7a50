"""What a table that is laid out as a calendar comes to: rows under ordinary headings, each with its cell."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from compassdesk.exchange.tables.grid import Grid, Place


class Laid(Struct, frozen=True):
    """The posts of a calendar as the rows of an ordinary table."""

    headings: tuple[str, ...]
    rows: tuple[tuple[Place, tuple[str, ...]], ...]
    """Where each stands, and its cells in the order of the headings; the last ones are title and text."""
    cells: int
    """How many cells became rows."""
    outside: tuple[Place, ...] = ()
    """Filled cells that belong to no day and are no title."""
    line: int = 1
    """That of the first heading."""
    behind: int = 0
    """How many times stood behind the words of their cell."""
    apart: int = 0
    """How many cells hold several lines without marks that became a row each,"""
    together: int = 0
    """and how many of which they became one."""
    months: int = 0
    """How many rows have a month and no day of it."""
    blocks: int = 0
    """How many rows are blocks of a roster of who answers,"""
    off: int = 0
    """and how many of its cells are days off."""


def as_grid(laid: Laid, source: Grid, behind: int = 0) -> Grid:
    """The rows as a grid; what the workbook knows of a cell goes with its rows, which are numbered as they come.

    Above them stands what the sheet has there, below line `behind` where another calendar ends.
    """
    first = laid.line + 1
    rows = [(laid.line, laid.headings)]
    rows += [(line, cells) for line, (_, cells) in enumerate(laid.rows, first)]
    places = {line: place for line, (place, _) in enumerate(laid.rows, first)}
    title = len(laid.headings) - 1
    above = [(line, cells) for line, cells in source.rows if behind < line < laid.line]
    return Grid(
        rows=(*above, *rows),
        name=source.name,
        is_hidden=source.is_hidden,
        hidden_lines=frozenset(line for line, place in places.items() if place[0] in source.hidden_lines),
        comments=_of_cells(source.comments, places, title),
        links=_of_cells(source.links, places, title),
        errors={line: source.errors[place[0]] for line, place in places.items() if place[0] in source.errors},
        colours={place: colour for place, colour in source.colours.items() if place[0] < laid.line}
        | {
            (line, title if cells[title] else title - 1): source.colours[place]
            for line, (place, cells) in enumerate(laid.rows, first)
            if place in source.colours
        },
        struck=frozenset(
            (line, column)
            for line, place in places.items()
            if place in source.struck
            for column in range(len(laid.headings))
        ),
        places=places,
    )


def _of_cells(known: Mapping[Place, str], places: Mapping[int, Place], column: int) -> dict[Place, str]:
    return {(line, column): known[place] for line, place in places.items() if place in known}


def filled_down(
    rows: Iterable[tuple[int, tuple[str, ...]]], grid: Grid, columns: Iterable[int]
) -> dict[int, dict[int, str]]:
    """By line: the filled cells, with those of a merged cell on each of its lines in these columns."""
    found = {line: {column: cell for column, cell in enumerate(cells) if cell} for line, cells in rows}
    wanted = frozenset(columns)
    lasts: dict[Place, int] = {}
    for one in grid.merged:  # a file from anybody may say the same a hundred thousand times
        if one.first_column in wanted:
            begin = one.first_line, one.first_column
            lasts[begin] = max(lasts.get(begin, 0), one.last_line)
    for (first, column), last in lasts.items():
        value = found.get(first, {}).get(column, "")
        for line in range(first + 1, min(last, first + len(found)) + 1) if value else ():
            if line in found:
                found[line].setdefault(column, value)
    return found


def with_labels_above(labels: Mapping[int, str], above: Mapping[int, str]) -> Mapping[int, str]:
    """What stands before the days of a row, with that of the row above where it begins with blank cells."""
    begins = min(labels, default=None)
    if begins is None:
        return above
    return {**{column: text for column, text in above.items() if column < begins}, **labels}
