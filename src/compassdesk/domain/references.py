"""Which fields of a plan's rows name rows of another list: the one place that says so."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, TypeAlias

from msgspec.structs import replace

from compassdesk.domain.plan import Item, Placement, Plan, Record
from compassdesk.domain.record_values import key_in, listed_in

REFERENCES: Mapping[str, Mapping[str, str]] = {
    "items": {
        "channels": "channels",
        "placements": "channels",
        "spokesperson": "spokespersons",
        "co_spokespersons": "spokespersons",
        "approver": "spokespersons",
        "approved_by": "spokespersons",
        "response_channel": "channels",
        "campaign": "campaigns",
        "audience": "audiences",
        "series": "series",
        "triggered_by_insight": "insights",
    },
    "relationships": {"spokesperson": "spokespersons"},
    "audiences": {"channels": "channels"},
    "campaigns": {"winner_item": "items"},
    "insights": {"slot": "items"},
    "overrides": {"item": "items"},
}
"""Per list the fields that name rows, each with the list that it names rows of."""

RECORD_REFERENCES: Mapping[str, Mapping[str, str]] = {
    "attachments": {"item": "items"},
    "experiments": {"item": "items"},
    "reminders": {"item": "items"},
}
"""The same for records, of the one field with a column of its own; what it names is there, or it names nothing."""

ABOUT: Mapping[str, str] = {"relationships": "spokesperson", "overrides": "item"}
"""The field of a row that names the row it is about, and without which it is nothing."""

Shape: TypeAlias = Mapping[str, "str | Shape"]
"""Names of fields, each with the list it names rows of (by one id or several), or the shape of what lies in it."""

WITHIN_RECORDS: Mapping[str, Shape] = {
    "series": {"each": {**REFERENCES["items"], "placements": {"channel": "channels"}}},
    "templates": {
        "channels": {"id": "channels"},
        "speakers": {"id": "spokespersons"},
        "audiences": {"id": "audiences"},
    },
    "weekly_places": {"channel": "channels"},
    "reminders": {"person": "spokespersons"},
    "small_wins": {"item": "items"},
    "experiments": {"items": "items"},
    "saved_views": {
        "filter": {
            "channels": "channels",
            "people": "spokespersons",
            "approvers": "spokespersons",
            "campaigns": "campaigns",
        }
    },
}
"""What else records name. Anybody may have written them, and templates travel: an id that leads nowhere is taken as if
it were not said. Once the row is removed they name it no more (`without`)."""

_GOES_ALONG = frozenset(("placements",))
"""What lies in these is about the row it names, and is nothing without it."""


def _targets(shape: Shape) -> Iterator[str]:
    for inside in shape.values():
        if isinstance(inside, str):
            yield inside
        else:
            yield from _targets(inside)


NAMED_WITHIN = frozenset(target for shape in WITHIN_RECORDS.values() for target in _targets(shape))
"""The lists whose rows are named in the content of records."""


def naming(targets: Collection[str]) -> tuple[str, ...]:
    """The lists whose records name rows of any of these lists by their content."""
    return tuple(name for name, shape in WITHIN_RECORDS.items() if not set(_targets(shape)).isdisjoint(targets))


def still_there(items: Iterable[Item], plan: Plan) -> tuple[Item, ...]:
    """Items that come from elsewhere, or from before, without what they name and a plan has not, or has no more."""
    ids = {target: {row.id for row in getattr(plan, target)} for target in set(REFERENCES["items"].values())}
    return tuple(_known(item, ids) for item in items)


def _known(item: Item, ids: Mapping[str, set[str]]) -> Item:
    values: dict[str, Any] = {}
    for field, target in REFERENCES["items"].items():
        value, there = getattr(item, field), ids[target]
        if field == "placements":
            values[field] = tuple(one for one in value if one.channel in there)
        elif isinstance(value, tuple):
            values[field] = tuple(key for key in value if key in there)
        elif value is not None and value not in there:
            values[field] = None
    return replace(item, **values)


def lists_naming(target: str) -> frozenset[str]:
    """The lists whose rows name rows of a list by their fields (`named_by`)."""
    both = (*REFERENCES.items(), *RECORD_REFERENCES.items())
    return frozenset(name for name, fields in both if target in fields.values())


def target_of(list_name: str, field: str) -> str | None:
    """The list whose rows a field of a list names."""
    return REFERENCES.get(list_name, {}).get(field) or RECORD_REFERENCES.get(list_name, {}).get(field)


def named(row: Any, field: str) -> tuple[str, ...]:
    """The ids that such a field of a row holds, in their order."""
    value = getattr(row, field)
    if isinstance(value, str):
        return (value,)
    return tuple(part.channel if isinstance(part, Placement) else part for part in value or ())


def named_by(list_name: str, row: Any) -> Iterator[tuple[str, str]]:
    """The rows that a row names by its fields, each as (list, id); of a record by the one with a column of its own."""
    if isinstance(row, Record):
        ids = (
            (target, key_in(row.content.get(field))) for field, target in RECORD_REFERENCES.get(list_name, {}).items()
        )
        yield from ((target, key) for target, key in ids if key is not None)
    else:
        for field, target in REFERENCES.get(list_name, {}).items():
            yield from ((target, key) for key in named(row, field) if key)


def ids_within(list_name: str, record: Record) -> Iterator[tuple[str, str]]:
    """The rows that a record names by its content, each as (list, id)."""
    yield from _named_in(record.content, WITHIN_RECORDS.get(list_name, {}))


def all_named_by(list_name: str, row: Any) -> Iterator[tuple[str, str]]:
    """The rows that a row names by its fields or by its content, each as (list, id)."""
    yield from named_by(list_name, row)
    if isinstance(row, Record):
        yield from ids_within(list_name, row)


def without(list_name: str, record: Record, target: str, gone: Collection[str]) -> Record:
    """The record without these ids of a list; the very same one where it names none of them."""
    if not any(found == target and key in gone for found, key in ids_within(list_name, record)):
        return record
    return Record(record.id, _freed(record.content, WITHIN_RECORDS[list_name], target, gone))


def _named_in(said: Any, shape: Shape) -> Iterator[tuple[str, str]]:
    for field, inside in shape.items() if isinstance(said, Mapping) else ():
        value = said.get(field)
        for one in listed_in(value) or (value,):
            if not isinstance(inside, str):
                yield from _named_in(one, inside)
            elif isinstance(one, str) and one:
                yield inside, one


def _freed(said: Mapping[str, Any], shape: Shape, target: str, gone: Collection[str]) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for field, value in said.items():
        inside = shape.get(field)
        if inside is None or (isinstance(inside, str) and inside != target):
            result[field] = value
        elif isinstance(value, list | tuple):
            parts = (_part_freed(field, one, inside, target, gone) for one in value)
            result[field] = type(value)(part for part in parts if part is not _NOTHING)
        elif (part := _part_freed(field, value, inside, target, gone)) is not _NOTHING:
            result[field] = part
    return result


_NOTHING = object()


def _part_freed(field: str, said: Any, inside: str | Shape, target: str, gone: Collection[str]) -> Any:
    """One value of a field without these ids; `_NOTHING` where nothing of it is left."""
    if isinstance(inside, str):
        return _NOTHING if isinstance(said, str) and said in gone else said
    if not isinstance(said, Mapping):
        return said
    freed = _freed(said, inside, target, gone)
    return _NOTHING if field in _GOES_ALONG and freed != said else freed
