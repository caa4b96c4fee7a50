"""Where an item or a task was imported from, and of which day of its series it is one, as it is kept with it."""

from collections.abc import Mapping
from typing import Any

IMPORTED = "imported"
"""The key of `Item.extra` that holds {"source", "row"}, and of what comes from a calendar a "uid"."""
SERIES_DAY = "series_day"
"""The key of `Item.extra` that says for which day of its series's rule an item stands."""
_NAMES = ("source", "row", "uid")
"""What an origin has of these is text."""


def origin_in(extra: Mapping[str, Any]) -> Mapping[str, Any]:
    """Where something was imported from; empty when it was not, or when what a plan file says of it is none."""
    kept = extra.get(IMPORTED)
    if not isinstance(kept, Mapping) or not all(isinstance(kept.get(name, ""), str) for name in _NAMES):
        return {}
    return kept


def is_of_a_row(noted: Mapping[str, Any]) -> bool:
    """Whether something came from a row of a table: an event of a calendar has a "uid" too."""
    return "row" in noted and "uid" not in noted
