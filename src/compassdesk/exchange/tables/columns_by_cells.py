"""Columns that nobody knows by their heading, and everybody by their cells: channels, times, how far a row is."""

from collections.abc import Sequence

from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.tables.cell_posts import is_channel_name
from compassdesk.exchange.tables.guesses import status_of
from compassdesk.exchange.tables.headings import speaks_of_others
from compassdesk.exchange.tables.planned_cells import are_times

_LOOKED_AT = 200
_FEWEST = 2
"""Filled cells of which it can be told."""
_MOST = 0.8
"""How much of a column has to be known, the rest being what nobody foresaw."""


def with_known_cells(
    headings: Sequence[str], fields: Sequence[str | None], rows: Sequence[tuple[int, tuple[str, ...]]]
) -> list[str | None]:
    """The fields with channels, time and status among them, where no heading says so: the first column of each."""
    settled = list(fields)
    for index, field in enumerate(fields):
        if field is not None or not headings[index] or speaks_of_others(heading_key(headings[index]).split()):
            continue
        cells = [row[index] for _, row in rows[:_LOOKED_AT] if index < len(row) and row[index]]
        if len(cells) < _FEWEST:
            continue
        if "channels" not in settled and sum(map(is_channel_name, cells)) >= _MOST * len(cells):
            settled[index] = "channels"
        elif "time" not in settled and any(":" in cell for cell in cells) and are_times(cells):
            settled[index] = "time"
        elif "status" not in settled and len(states := [one for one in map(status_of, cells) if one]) >= _MOST * len(
            cells
        ):
            settled[index] = "status" if len(set(states)) > 1 else None
    return settled
