"""What differs between an earlier state of a plan and the one now, and the patch that makes the one now the earlier."""

from collections.abc import Iterable
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.patch import LISTS, Patch, row_id
from compassdesk.domain.plan import Item, Plan, Row
from compassdesk.domain.references import REFERENCES, WITHIN_RECORDS, ids_within, named


class ListDifference(Struct, frozen=True):
    """One list of the plan: rows made since, rows changed since as (then, now), and rows that are gone since."""

    name: str
    new: tuple[Any, ...]
    changed: tuple[tuple[Any, Any], ...]
    gone: tuple[Any, ...]


class Differences(Struct, frozen=True):
    """The lists that differ, in the order of the plan file, and whether the client's own row does."""

    lists: tuple[ListDifference, ...]
    client: bool
    extra: bool
    """Whether the fields that this version does not know differ (`Plan.extra`)."""

    def __bool__(self) -> bool:
        return bool(self.lists) or self.client or self.extra


def differences(then: Plan, now: Plan) -> Differences:
    """What became different from `then` to `now`."""
    compared = (_compared(name, getattr(then, name), getattr(now, name)) for name in LISTS)
    lists = tuple(found for found in compared if found.new or found.changed or found.gone)
    return Differences(lists, then.client != now.client, then.extra != now.extra)


def back_to(then: Plan, now: Plan) -> Patch:
    """The patch that turns `now` into `then`: rows as they were, and what was made since removed.

    Rows that are as they were are not in it, so they keep their history and their stamps; but for records that name,
    as they did then, what goes.
    """
    found = differences(then, now)
    rows: dict[str, Any] = {one.name: (*(old for old, _ in one.changed), *one.gone) for one in found.lists}
    removed = tuple((one.name, row_id(row)) for one in found.lists for row in one.new)
    gone = frozenset(removed)
    for name in WITHIN_RECORDS if removed else ():
        there = {row.id for row in rows.get(name, ())}
        left = (row for row in getattr(then, name) if row.id not in there)
        rows[name] = (*rows.get(name, ()), *(row for row in left if not gone.isdisjoint(ids_within(name, row))))
    return Patch(client=then.client if found.client else None, removed=removed, **rows)


def item_back(item: Item, now: Plan) -> Item:
    """An item of an earlier state as it can stand in the plan now: what it names and is no longer there is left out."""
    there = {name: {row_id(row) for row in getattr(now, name)} for name in set(REFERENCES["items"].values())}
    kept: dict[str, Any] = {}
    for field, target in REFERENCES["items"].items():
        value = getattr(item, field)
        if isinstance(value, tuple):
            pairs = zip(value, named(item, field), strict=True)
            kept[field] = tuple(part for part, key in pairs if key in there[target])
        elif value not in there[target]:
            kept[field] = None
    return replace(item, **kept)


def _compared(name: str, then: Iterable[Row], now: Iterable[Row]) -> ListDifference:
    before, after = {row_id(row): row for row in then}, {row_id(row): row for row in now}
    return ListDifference(
        name,
        new=tuple(row for key, row in after.items() if key not in before),
        changed=tuple((row, after[key]) for key, row in before.items() if key in after and after[key] != row),
        gone=tuple(row for key, row in before.items() if key not in after),
    )
