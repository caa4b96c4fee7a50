"""What an announced change touched, and the rows in hand with what it left of them."""

from bisect import insort
from collections.abc import Iterable, Mapping
from datetime import date

from compassdesk.domain.plan import Item

Touched = Mapping[str, frozenset[str]] | None
"""The ids touched in each list of the plan ("client" too); None: any row may be another one, as with another period."""
MANY = 400
"""Items from which on all days are read again: less than finding out which."""


def touches(touched: Touched, *lists: str) -> bool:
    """Whether a row of one of these lists may be another one than before."""
    return touched is None or any(name in touched for name in lists)


def followed(
    items: Iterable[Item], touched: Iterable[str], fresh: Iterable[Item], days: tuple[date, date] | None
) -> tuple[Item, ...]:
    """Items in the order of the plan, with the touched ones as they are now: those on `days`, None: those without any.

    They come out as reading them all again would give them (`storage/rows.py` has the same order).
    """
    gone = frozenset(touched)
    rows = [item for item in items if item.id not in gone]
    for item in fresh:
        if _belongs(item, days):
            insort(rows, item, key=_order)
    return tuple(rows)


def _belongs(item: Item, days: tuple[date, date] | None) -> bool:
    if days is None or item.starts_at is None:
        return days is None and item.starts_at is None
    return days[0] <= item.starts_at.date() <= days[1]


def _order(item: Item) -> tuple[str, bool, str]:
    return item.starts_at.isoformat() if item.starts_at is not None else "", item.kind == "post", item.id
