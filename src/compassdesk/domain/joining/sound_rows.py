"""Rows that two copies came to together, made such as a plan may hold: the same in every copy, whatever came first."""

from collections.abc import Collection, Mapping
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.dating import is_too_far
from compassdesk.domain.merging import torn
from compassdesk.domain.plan import Item, Record
from compassdesk.domain.references import ABOUT, RECORD_REFERENCES, REFERENCES, named


def sound(row: Any) -> Any:
    """The row without what contradicts itself: two changes may each be sound and not go together."""
    for names in torn(row):
        row = replace(row, **_mended(row, names))
    return _without_far_days(row) if isinstance(row, Item) else row


def _mended(row: Any, names: tuple[str, ...]) -> dict[str, Any]:
    """Other values for some of the fields with these names, which contradict each other."""
    if "all_channels" in names:
        return {"all_channels": False}
    if "status" in names:
        return {"status": "draft", "approved_by": None, "approved_at": None}
    first, last = names
    return {last: getattr(row, first)}


def _without_far_days(item: Item) -> Item:
    start = item.starts_at
    if start is not None and item.last_day is not None and item.last_day < start.date():
        item = replace(item, last_day=None)
    placements = tuple(
        one
        if one.starts_at is None or (start is not None and not is_too_far(one.starts_at, start))
        else replace(one, starts_at=None)
        for one in item.placements
    )
    return item if placements == item.placements else replace(item, placements=placements)


def naming_only(list_name: str, row: Any, ids: Mapping[str, Collection[str]]) -> Any | None:
    """The row without references to rows that are not there; None where it is nothing without one of them.

    `ids` are those that are there, by the list.
    """
    if isinstance(row, Record):
        lost = any(row.content.get(field) not in ids[to] for field, to in RECORD_REFERENCES.get(list_name, {}).items())
        return Record(row.id, {**row.content, "item": None}) if lost and row.content.get("item") else row
    values: dict[str, Any] = {}
    for field, target in REFERENCES.get(list_name, {}).items():
        there, keys = ids[target], named(row, field)
        if all(not key or key in there for key in keys):
            continue
        if ABOUT.get(list_name) == field:
            return None
        value = getattr(row, field)
        values[field] = (
            None if isinstance(value, str) else tuple(one for one, key in zip(value, keys, strict=True) if key in there)
        )
    return replace(row, **values) if values else row
