"""Cells in rows and columns, as any table file gives them: text, a clipboard, one sheet of a workbook."""

from collections.abc import Mapping

from msgspec import Struct

from compassdesk.exchange.tables.table_limits import letters_of

Place = tuple[int, int]
"""Line (from 1) and column (from 0) of a cell."""


class Merged(Struct, frozen=True):
    """Cells that are one: the first holds the value. Lines from 1, columns from 0, all included."""

    first_line: int
    first_column: int
    last_line: int
    last_column: int


class Grid(Struct, frozen=True):
    """The rows of one table, each with the line on which it begins, and what a workbook knows beside the values.

    A real date stands as 2027-03-01, with a time behind it where it has one, which no reader has to guess about.
    """

    rows: tuple[tuple[int, tuple[str, ...]], ...]
    name: str = ""
    """The sheet's; empty where the file is one table."""
    is_hidden: bool = False
    hidden_lines: frozenset[int] = frozenset()
    torn: frozenset[int] = frozenset()
    """The lines of text with a quotation mark that nothing closes."""
    merged: tuple[Merged, ...] = ()
    comments: Mapping[Place, str] = {}
    links: Mapping[Place, str] = {}
    """Where a cell leads that shows other words."""
    errors: Mapping[int, tuple[str, ...]] = {}
    """By line: the cells that hold an error (#REF!) instead of a value, such as F4."""
    uncalculated: Mapping[int, tuple[str, ...]] = {}
    """By line: the cells with a formula of which the file holds no value."""
    colours: Mapping[Place, str] = {}
    """With what a cell is filled, as RRGGBB."""
    struck: frozenset[Place] = frozenset()
    """The cells of which the words are struck through."""
    places: Mapping[int, Place] = {}
    """By line: the cell that became this row, where a calendar was laid out otherwise; other lines are the source's."""

    def stands_at(self, line: int) -> tuple[int, str]:
        """The line of the source in which a row stands, and its cell ("B7") where it is one."""
        place = self.places.get(line)
        return (line, "") if place is None else (place[0], f"{letters_of(place[1])}{place[0]}")


class TableFile(Struct, frozen=True):
    """What came in: one grid, or one for each sheet."""

    grids: tuple[Grid, ...]
    kind: str
    """The key of the format it really is."""
    encoding: str = "utf-8"
    delimiter: str = ""
