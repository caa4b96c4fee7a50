"""A table without headings, as some schedulers take it: its columns are told by what stands in them."""

from collections.abc import Sequence

from msgspec.structs import replace

from compassdesk.exchange.tables.cell_posts import names_channels
from compassdesk.exchange.tables.date_columns import names_a_day
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.head_words import spoken_in
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.planned_cells import are_times

_LOOKED_AT = 200
_MOST_COLUMNS = 12


def with_headings(grid: Grid, words: Headings) -> Grid | None:
    """The grid with headings above it; None where not each of its rows has its day in the same column, and a text."""
    sample = [cells for _, cells in grid.rows[:_LOOKED_AT]]
    width = max(map(len, sample), default=0)
    if not sample or width > _MOST_COLUMNS:
        return None
    columns = [[cells[at] if at < len(cells) else "" for cells in sample] for at in range(width)]
    kinds = [_kind(column) for column in columns]
    if kinds.count("date") != 1 or not all(columns[kinds.index("date")]):
        return None
    texts = [at for at, kind in enumerate(kinds) if kind == "text"]
    if not texts:
        return None
    body = max(texts, key=lambda at: sum(map(len, set(columns[at]))))
    language = spoken_in(columns[kinds.index("date")][:1])
    names = {at: kind for at, kind in enumerate(kinds) if kind not in {"text", ""}} | {body: "body"}
    headings = tuple(words.word(names[at], language) if at in names else "" for at in range(width))
    first = grid.rows[0][0]
    return replace(grid, rows=((max(first - 1, 0), headings), *grid.rows))


def _kind(column: Sequence[str]) -> str:
    """What a column holds: all its filled cells days, times, links, channels; or words."""
    filled = [cell for cell in column if cell]
    if not filled:
        return ""
    if all(map(names_a_day, filled)):
        return "date"
    if are_times(filled):
        return "time"
    if all(cell.startswith(("http://", "https://")) for cell in filled):
        return "link"
    if all(map(names_channels, filled)):
        return "channels"
    return "text" if sum(any(map(str.isalpha, cell)) for cell in filled) * 2 > len(filled) else ""
