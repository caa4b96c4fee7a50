"""Rows that two copies came to together, made such as a plan may hold: the same in every copy, whatever came first."""

from collections.abc import Collection, Mapping
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.dating import is_too_far, needs_time
from compassdesk.domain.plan import Campaign, DayNote, Item, Record, Relationship, Spokesperson
from compassdesk.domain.references import RECORD_REFERENCES, REFERENCES, named

_DAYS: Mapping[type, tuple[str, str]] = {
    Campaign: ("starts", "ends"),
    DayNote: ("first", "last"),
    Relationship: ("first", "last"),
    Spokesperson: ("active_from", "active_to"),
}
_NEEDED: Mapping[str, str] = {"relationships": "spokesperson", "overrides": "item"}
"""Rows that are nothing without the row they are about."""


def sound(row: Any) -> Any:
    """The row without what contradicts itself: two changes may each be sound and not go together."""
    if isinstance(row, Item):
        return _sound_item(row)
    if days := _DAYS.get(type(row)):
        first, last = (getattr(row, name) for name in days)
        if first is not None and last is not None and last < first:
            return replace(row, **{days[1]: first})
    return row


def _sound_item(item: Item) -> Item:
    if item.all_channels and (item.channels or item.kind == "post"):
        item = replace(item, all_channels=False)
    if needs_time(item):
        item = replace(item, status="draft", approved_by=None, approved_at=None)
    start = item.starts_at
    if start is not None and item.last_day is not None and item.last_day < start.date():
        item = replace(item, last_day=None)
    if any(
        one.starts_at is not None and (start is None or is_too_far(one.starts_at, start)) for one in item.placements
    ):
        item = replace(
            item,
            placements=tuple(
                one
                if one.starts_at is None or (start is not None and not is_too_far(one.starts_at, start))
                else replace(one, starts_at=None)
                for one in item.placements
            ),
        )
    return item


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
        if _NEEDED.get(list_name) == field:
            return None
        value = getattr(row, field)
        values[field] = (
            None if isinstance(value, str) else tuple(one for one, key in zip(value, keys, strict=True) if key in there)
        )
    return replace(row, **values) if values else row
