"""The one way to say what changes in a plan: for fixes, drags that are still in the air, edits and imports alike.

A patch holds whole rows as they will be. In memory `applied` gives the plan that would result (live preview); the
service `services/patches.py` writes the same patch in one transaction.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from compassdesk.domain.plan import CheckSetting, Client, Lists, Plan, Row


@dataclass(frozen=True, slots=True)
class Patch(Lists):
    """Rows to add or replace, by id, and ids to remove, per list of the plan. An empty id means: a new row."""

    client: Client | None = None
    removed: tuple[tuple[str, str], ...] = ()
    """Pairs of (list name, id): ("items", "i1")."""


LISTS: tuple[str, ...] = tuple(entry.name for entry in fields(Lists))
"""The names of the lists, in the order of the plan file."""


def as_patch(plan: Plan) -> Patch:
    """A whole plan as a patch, to fill a new client file with."""
    rows: dict[str, Any] = {name: getattr(plan, name) for name in LISTS}
    return Patch(client=plan.client, **rows)


def row_id(row: Row) -> str:
    """The key of a row within its list: its `id`, for a check setting the check it is about."""
    return row.check if isinstance(row, CheckSetting) else row.id


def applied(plan: Plan, patch: Patch) -> Plan:
    """The plan as it would be with the patch. Rows with an empty id get a passing one, "new-1" and so on."""
    changed: dict[str, Any] = {}
    if patch.client is not None:
        changed["client"] = patch.client
    removed: dict[str, set[str]] = {}
    for name, key in patch.removed:
        removed.setdefault(name, set()).add(key)
    for name in LISTS:
        rows: tuple[Any, ...] = getattr(patch, name)
        if rows or name in removed:
            changed[name] = _merged(getattr(plan, name), rows, removed.get(name, set()))
    return replace(plan, **changed) if changed else plan


def _merged(old: Iterable[Any], rows: Iterable[Any], removed: set[str]) -> tuple[Any, ...]:
    """`old` with `rows` put in place by key, new ones behind, and `removed` left out."""
    by_key: Mapping[str, Any] = {row_id(row): row for row in rows if row_id(row)}
    fresh = [replace(row, id=f"new-{number}") for number, row in enumerate((r for r in rows if not row_id(r)), 1)]
    kept = [by_key.get(row_id(row), row) for row in old if row_id(row) not in removed]
    known = {row_id(row) for row in kept}
    return (*kept, *(row for key, row in by_key.items() if key not in known), *fresh)
