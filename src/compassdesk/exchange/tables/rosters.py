"""Rosters: tables that tell who or what is there, is free, or has which shift, and not what is posted."""

from collections import Counter
from collections.abc import Mapping, Sequence

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_posts import is_flag, names_channels
from compassdesk.exchange.tables.headings import Headings
from compassdesk.exchange.tables.planned_cells import PlannedCell

_FEWEST_SHIFTS, _LONGEST_SHIFT = 6, 20
"""Cells below which nothing can be told of how often they come back, and letters of what a roster says in one."""


def is_roster(cells: Sequence[PlannedCell], corner: Mapping[int, str], words: Headings, days: int) -> bool:
    """Whether cells tell who or what is there: few short words that come back.

    Such a table says something of each of its rows, on most `days`; below channels a post may come back as often.
    """
    labelled = [cell for cell in cells if cell.labels and not any(map(names_channels, cell.labels.values()))]
    if 2 * len(labelled) <= len(cells):
        return False
    rows = len({cell.place[0] for cell in labelled})
    if any(is_flag(cell.text) for cell in labelled):
        marked = sum(is_flag(cell.text) for cell in labelled)
        of_people = "spokesperson" in words.fields([heading for heading in corner.values() if heading])
        return 2 * marked > len(labelled) and (of_people or 2 * marked > rows * days)
    if any(names_channels(cell.text) for cell in labelled):
        return False
    said = Counter(folded(cell.text) for cell in labelled)
    return len(labelled) >= _FEWEST_SHIFTS and 3 * len(said) <= len(labelled) and max(map(len, said)) <= _LONGEST_SHIFT
