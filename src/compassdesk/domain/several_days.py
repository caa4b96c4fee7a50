"""What lasts several days, and where it stands in a row of days: once, across them, and never over something else."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from compassdesk.domain.plan import Item, Plan

Kind = Literal["campaigns", "day_notes", "year_days", "items"]
"""The list of the plan that the row stands in; they lie above one another in this order."""
_ORDER: tuple[Kind, ...] = ("campaigns", "day_notes", "year_days", "items")


class Spanning(Struct, frozen=True):
    """A row of the plan that lasts from `first` to `last`, both included."""

    kind: Kind
    id: str
    first: date
    last: date
    text: str
    colour: str = ""


class SpanPart(Struct, frozen=True):
    """The part of it that lies in one row of days: from column to column, both included, in a lane from above."""

    of: Spanning
    lane: int
    start: int
    end: int
    begins: bool
    """Whether its first day is in this row; else it goes on from the row before."""
    ends: bool


def day_of(item: Item) -> date:
    """The day of a scheduled item, the first of several; `date.min` for one in the tray."""
    return item.starts_at.date() if item.starts_at is not None else date.min


def ends_on(item: Item) -> date:
    """The last day of a scheduled item, which mostly is its only one; `date.min` for one in the tray."""
    return max(day_of(item), item.last_day or date.min)


def lasts(item: Item) -> bool:
    """Whether an item lasts several days."""
    return item.last_day is not None and item.starts_at is not None and ends_on(item) > day_of(item)


def is_on(item: Item, day: date) -> bool:
    """Whether a day is one of those of a scheduled item."""
    return item.starts_at is not None and day_of(item) <= day <= ends_on(item)


def reaches_into(item: Item, first: date) -> bool:
    """Whether an item began before a day and lasts into it."""
    return item.starts_at is not None and day_of(item) < first <= ends_on(item)


def spanning(
    plan: Plan, items: Iterable[Item], *, year_days: bool = False, listed: Iterable[Spanning] = ()
) -> tuple[Spanning, ...]:
    """Campaigns, notes of more than one day, those of `items` that last several, and what of lists does, in the order
    they stand in.

    With `year_days` the client's own days too that are once, over several days.
    """
    found = [
        Spanning("campaigns", row.id, row.starts, row.ends, " ".join(row.name.split()), row.colour)
        for row in plan.campaigns
    ]
    found += [
        Spanning("day_notes", row.id, row.first, row.last, " ".join(row.text.split()), row.colour)
        for row in plan.day_notes
        if row.last is not None and row.last > row.first
    ]
    if year_days and plan.year_days:
        from compassdesk.domain.year_days import OWN, own_days

        found += [
            Spanning("year_days", f"{OWN}{row.id}", row.first, row.last, " ".join(row.name.split()))
            for row in own_days(plan)
            if row.last is not None and not row.yearly
        ]
    found += listed
    found += [
        Spanning("items", item.id, day_of(item), ends_on(item), " ".join(item.title.split()))
        for item in items
        if lasts(item)
    ]
    return tuple(sorted(found, key=_place))


def _place(one: Spanning) -> tuple[int, date, int, str]:
    return _ORDER.index(one.kind), one.first, -one.last.toordinal(), one.id


def parts_in(days: Sequence[date], all_spanning: Iterable[Spanning]) -> tuple[SpanPart, ...]:
    """Those that touch a row of days that follow on each other, each in the first lane that is free along it."""
    busy: list[set[int]] = []
    found: list[SpanPart] = []
    for one in all_spanning:
        if one.last < days[0] or one.first > days[-1] or one.last < one.first:
            continue
        start = max((one.first - days[0]).days, 0)
        end = min((one.last - days[0]).days, len(days) - 1)
        columns = set(range(start, end + 1))
        lane = next((at for at, taken in enumerate(busy) if not taken & columns), len(busy))
        if lane == len(busy):
            busy.append(set())
        busy[lane] |= columns
        found.append(SpanPart(one, lane, start, end, one.first >= days[0], one.last <= days[-1]))
    return tuple(found)
