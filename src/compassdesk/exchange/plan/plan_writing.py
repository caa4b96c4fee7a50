"""From a Plan to the objects of a plan file, in one fixed order, so that the same content gives the same bytes."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import cache
from itertools import compress
from operator import attrgetter, ne, or_
from typing import Any

from msgspec import Struct
from msgspec.structs import fields

from compassdesk.domain.plan import Absence, Item, ItemResult, Placement, Record, Spokesperson
from compassdesk.exchange.plan.plan_shape import ALWAYS_KEYS, default_of, keys_in_order

_AS_IT_IS = frozenset((str, int, bool, type(None)))
"""What JSON knows as well."""


class _Columns(Struct, frozen=True):
    """The fields of a kind of row in the order of the file; `always`: whether one is written with its default too."""

    names: tuple[str, ...]
    keys: tuple[str, ...]
    defaults: tuple[Any, ...]
    always: tuple[bool, ...]
    values: Callable[[Any], tuple[Any, ...]]


@cache
def _columns(kind: type[Struct]) -> _Columns:
    always = ALWAYS_KEYS.get(kind, frozenset())
    by_name = {entry.name: entry for entry in fields(kind)}
    listed = [by_name[name] for name in keys_in_order(kind)]
    return _Columns(
        tuple(one.name for one in listed),
        tuple(one.encode_name for one in listed),
        tuple(default_of(one) for one in listed),
        tuple(one.name in always or one.required for one in listed),
        attrgetter(*(one.name for one in listed)),
    )


def plain(value: Any) -> Any:
    """A field's value as JSON knows it: dates ISO, wall clock to the minute, lists for tuples, 6000 for 6000.0."""
    if isinstance(value, str | int):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain(element) for element in value]
    if isinstance(value, Mapping):
        return {key: plain(element) for key, element in value.items()}
    return value


def ordered(value: Any) -> Any:
    """JSON of unknown meaning with its keys in alphabetical order, at every level."""
    if isinstance(value, Mapping):
        return {key: ordered(value[key]) for key in sorted(value)}
    if isinstance(value, list | tuple):
        return [ordered(element) for element in value]
    return value


def written(row: Any) -> dict[str, Any]:
    """A row (or the client) as the plan file writes it, unknown fields of an earlier reading behind the known."""
    kind: type[Struct] = type(row)
    if kind is Record:
        return {"id": row.id, **ordered(row.content)}
    columns = _columns(kind)
    values = columns.values(row)
    wanted = map(or_, columns.always, map(ne, values, columns.defaults))
    result = {
        key: value if type(value) in _AS_IT_IS else _value(row, name, value)
        for key, name, value in compress(zip(columns.keys, columns.names, values, strict=True), wanted)
    }
    if kind is Item:
        _settle_channels(row, result)
    return with_unknown(result, _unknown_of(row))


def _settle_channels(item: Item, result: dict[str, Any]) -> None:
    result.pop("all_channels", None)
    if item.all_channels:
        result["channels"] = "all"


def _unknown_of(row: Any) -> dict[str, Any]:
    """`extra`, with what belongs to nested objects brought into the shape of the file."""
    extra = dict(getattr(row, "extra", {}))
    if isinstance(row, Spokesperson):
        extra.pop("absences", None)
    if isinstance(row, Item) and isinstance(extra.get("placements"), Mapping) and not row.all_channels:
        extra["placements"] = {key: value for key, value in extra["placements"].items() if key in row.channels}
    return extra


def _value(row: Any, name: str, value: Any) -> Any:
    if type(value) is datetime:
        return value.isoformat(timespec="minutes")
    if type(value) is tuple and all(type(element) is str for element in value):
        return list(value)
    if isinstance(row, Item) and name == "placements":
        return {placement.channel: _placement(placement) for placement in value}
    if isinstance(value, ItemResult):
        return written(value)
    if isinstance(row, Spokesperson) and name == "absences":
        kept = row.extra.get("absences", {})
        return [_absence(absence, kept) for absence in value]
    if isinstance(value, Mapping) and name != "service_hours":
        return ordered(plain(value))
    return plain(value)


def _placement(placement: Placement) -> dict[str, Any]:
    return {key: value for key, value in written(placement).items() if key != "channel"}


def _absence(absence: Absence, kept: Mapping[str, Any]) -> dict[str, Any]:
    return with_unknown(written(absence), kept.get(absence.first.isoformat(), {}))


def with_unknown(known: dict[str, Any], unknown: Mapping[str, Any]) -> dict[str, Any]:
    """`known` with the unknown fields behind it; where both have an object, its unknown fields go inside."""
    for key in sorted(unknown):
        value = unknown[key]
        if key not in known:
            known[key] = ordered(value)
        elif isinstance(known[key], dict) and isinstance(value, Mapping):
            known[key] = with_unknown(known[key], value)
    return known
