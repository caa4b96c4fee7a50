"""The one way to say what changes in a plan: for fixes, drags that are still in the air, edits and imports alike.

A patch holds whole rows as they will be, and the rows it was made from: a plan may change between the moment a patch
is made and the moment it is applied, and then only what the patch changed is its own (`domain/merging.py`). In memory
`applied` gives the plan that would result (live preview); the service `services/patches.py` writes the same patch in
one transaction. Both merge by the same `merged`.
"""

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import TOGETHER
from compassdesk.domain.merging import merged_row
from compassdesk.domain.plan import CheckSetting, Client, Lists, Plan, Row


class Rows(Lists, frozen=True):
    """Some rows of a plan, as they are or were at one moment."""

    client: Client | None = None


class Patch(Lists, frozen=True):
    """Rows to add or replace, by id, and ids to remove, per list of the plan. An empty id means: a new row.

    `base` holds the rows the patch was made from. A row with an id that is not among them was not there yet. Without
    a base the rows stand as they are: for patches made and applied in one and the same transaction.
    """

    client: Client | None = None
    removed: tuple[tuple[str, str], ...] = ()
    """Pairs of (list name, id): ("items", "i1")."""
    base: Rows | None = None


class Collision(Struct, frozen=True):
    """What gave way where the plan had changed since the patch was made, in a row of a list ("client" has no id).

    "field": both changed a field differently, the patch's value was taken; `part` is the map's key or the channel.
    "gone": the row was removed meanwhile and stays so; `value` is the row that was not written. "removed": the patch
    removed a row that was changed meanwhile; `value` is that row.
    """

    kind: Literal["field", "gone", "removed"]
    list: str
    id: str
    value: Any
    field: str = ""
    part: str = ""


LISTS: tuple[str, ...] = Lists.__struct_fields__
"""The names of the lists, in the order of the plan file."""


def as_patch(plan: Plan) -> Patch:
    """A whole plan as a patch, to fill a new client file with."""
    rows: dict[str, Any] = {name: getattr(plan, name) for name in LISTS}
    return Patch(client=plan.client, **rows)


def row_id(row: Row) -> str:
    """The key of a row within its list: its `id`, for a check setting the check it is about."""
    return row.check if isinstance(row, CheckSetting) else row.id


def based_on(patch: Patch, plan: Plan | Rows) -> Patch:
    """The patch with the rows of `plan` that it replaces or removes as its base; `plan` is what it was made from.

    A patch of nothing but new rows stays as it is.
    """
    found = {name: _found(getattr(plan, name), keys) for name, keys in named_by(patch).items()}
    client = plan.client if patch.client is not None else None
    return replace(patch, base=Rows(client=client, **found)) if found or client is not None else patch


def named_by(patch: Patch) -> dict[str, set[str]]:
    """The ids of the rows that a patch replaces, adds under an id of its own, or removes, per list."""
    named = {name: set(_keys(rows)) - {""} for name in LISTS if (rows := getattr(patch, name))}
    for name, key in patch.removed:
        named.setdefault(name, set()).add(key)
    return {name: named[name] for name in LISTS if named.get(name)}


def _found(rows: Sequence[Row], keys: set[str]) -> tuple[Any, ...]:
    return tuple(row for key, row in unless_given_up(keyed(rows)) if key in keys)


def keyed(rows: Sequence[Row]) -> Iterable[tuple[str, Any]]:
    """The rows of one list with their keys; as `row_id`, but for the thousands of rows of a plan at once."""
    return zip(_keys(rows), rows, strict=True)


def _keys(rows: Sequence[Row]) -> Iterable[str]:
    return map(attrgetter("check" if rows and isinstance(rows[0], CheckSetting) else "id"), rows)


def merged(patch: Patch, now: Rows) -> tuple[Patch, tuple[Collision, ...]]:
    """The patch brought up to date with the rows it names as they are `now`, and what gave way on the way.

    A row that was removed meanwhile is not brought back by an edit of it; a row that the patch removes goes although
    it was changed meanwhile. Both are told. A patch without a base comes back as it is.
    """
    base = patch.base
    if base is None:
        return patch, ()
    changed: dict[str, Any] = {}
    told: list[Collision] = []
    for name in named_by(patch):
        before, there = _by_key(getattr(base, name)), _by_key(getattr(now, name))
        kept = []
        for key, row in keyed(getattr(patch, name)):
            was, current = before.get(key), there.get(key)
            if current is None and was is not None:
                told.append(Collision("gone", name, key, row))
                continue
            if current is not None and current is not was:
                row, gave = merged_row(was, current, row)
                told += [Collision("field", name, key, one.value, one.field, one.part) for one in gave]
            kept.append(row)
        changed[name] = tuple(kept)
        told += [
            Collision("removed", name, key, there[key])
            for at, key in patch.removed
            if at == name and key in there and key in before and before[key] != there[key]
        ]
    if patch.client is not None and base.client is not None and now.client is not None:
        changed["client"], gave = merged_row(base.client, now.client, patch.client)
        told += [Collision("field", "client", "", one.value, one.field, one.part) for one in gave]
    return replace(patch, **changed), tuple(told)


def applied(plan: Plan, patch: Patch) -> Plan:
    """The plan as it would be with the patch. Rows with an empty id get a passing one, "new-1" and so on.

    The plan may be a window: a row that it does not show is taken as the patch's base has it.
    """
    if patch.base is not None:
        patch, _ = merged(patch, _seen_through(plan, patch, patch.base))
    changed: dict[str, Any] = {}
    if patch.client is not None:
        changed["client"] = patch.client
    removed: dict[str, set[str]] = {}
    for name, key in patch.removed:
        removed.setdefault(name, set()).add(key)
    for name in LISTS:
        rows: tuple[Any, ...] = getattr(patch, name)
        if rows or name in removed:
            changed[name] = _put_in(getattr(plan, name), rows, removed.get(name, set()))
    return replace(plan, **changed) if changed else plan


def _seen_through(plan: Plan, patch: Patch, base: Rows) -> Rows:
    """The rows that the patch names as the plan has them, and where it does not show them as the base has them."""
    lists: dict[str, Any] = {
        name: tuple({**_by_key(getattr(base, name)), **_by_key(_found(getattr(plan, name), keys))}.values())
        for name, keys in named_by(patch).items()
    }
    return Rows(client=plan.client, **lists)


def _by_key(rows: Sequence[Row]) -> dict[str, Any]:
    """Some at a time: 100,000 rows in one call hold all threads up for 0.06 s."""
    found: dict[str, Any] = {}
    for first in unless_given_up(range(0, len(rows), TOGETHER), often=1):
        found.update(keyed(rows[first : first + TOGETHER]))
    return found


def _put_in(old: Sequence[Row], rows: Sequence[Row], removed: set[str]) -> tuple[Any, ...]:
    """`old` with `rows` put in place by key, new ones behind, and `removed` left out."""
    by_key: Mapping[str, Any] = {key: row for key, row in unless_given_up(keyed(rows)) if key}
    fresh: list[Any] = [row for key, row in unless_given_up(keyed(rows)) if not key]
    fresh = [replace(row, id=f"new-{number}") for number, row in enumerate(fresh, 1)]
    there = _by_key(old)
    for key in removed:
        there.pop(key, None)
    there.update(by_key)
    return (*there.values(), *fresh)
