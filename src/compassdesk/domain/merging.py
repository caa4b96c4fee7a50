"""Two changes of one row brought together: what each changed stands, and what both changed differently goes by a rule.

The rule is that the gesture made last wins, and that what gave way is told. Lists (channels, labels, absences, …) are
merged element by element and maps key by key, so that two additions both stand; what an item has of its own on a
channel is merged by channel and then by field; a text is merged as a whole.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.dating import needs_time
from compassdesk.domain.plan import (
    Campaign,
    Client,
    DayNote,
    Item,
    ItemResult,
    Placement,
    Relationship,
    Row,
    Spokesperson,
)

AnyRow = TypeVar("AnyRow", bound=Row | Client)


class GaveWay(Struct, frozen=True):
    """The value of a field that was not taken; `part` is the key of the map, or the channel, that it belongs to."""

    field: str
    part: str
    value: Any


_Clashes = list[tuple[str, Any]]
"""Pairs of a part of a field ("" for the whole) and the value that gave way."""

_DAYS: Mapping[type, tuple[str, str]] = {
    Campaign: ("starts", "ends"),
    DayNote: ("first", "last"),
    Relationship: ("first", "last"),
    Spokesperson: ("active_from", "active_to"),
}
"""Fields that are the first and the last day of a row."""


def merged_row(before: AnyRow | None, now: AnyRow, ours: AnyRow) -> tuple[AnyRow, tuple[GaveWay, ...]]:
    """The row `now` with what `ours` changed since `before`; None for `before` means that the row was not there.

    Fields that hang together (a status and the time it asks for, a first and a last day) come from `ours` alone where
    the two changes together would make a row that cannot be.
    """
    if now in (before, ours):
        return ours, ()
    if before == ours:
        return now, ()
    values: dict[str, Any] = {}
    gave: list[GaveWay] = []
    for name in now.__struct_fields__:
        there, mine = getattr(now, name), getattr(ours, name)
        old = _nothing_like(there) if before is None else getattr(before, name)
        values[name], clashes = _merged_value(old, there, mine)
        gave += [GaveWay(name, part, value) for part, value in clashes]
    row = replace(now, **values)
    for names in torn(row):
        told = {clash.field for clash in gave}
        gave += [
            GaveWay(name, "", there)
            for name in names
            if name not in told
            and (there := getattr(now, name)) not in (getattr(before, name, None), getattr(ours, name))
        ]
        row = replace(row, **{name: getattr(ours, name) for name in names})
    return row, tuple(gave)


def _nothing_like(value: Any) -> Any:
    """What a field held before its row was there: no elements, or nothing that equals any value."""
    return type(value)() if isinstance(value, tuple | dict) else object()


def _chosen(before: Any, now: Any, ours: Any) -> tuple[Any, bool]:
    """The one value by the rule, and whether the other gave way."""
    if now in (before, ours):
        return ours, False
    return (now, False) if ours == before else (ours, True)


def _merged_value(before: Any, now: Any, ours: Any) -> tuple[Any, _Clashes]:
    value, clash = _chosen(before, now, ours)
    if not clash:
        return value, []
    if isinstance(now, tuple):
        if any(isinstance(value, Placement) for value in (*now, *ours)):
            return _merged_placements(before, now, ours)
        return _merged_list(before, now, ours), []
    if isinstance(now, Mapping):
        return _merged_map(before, now, ours)
    if isinstance(now, ItemResult) and isinstance(ours, ItemResult):
        return _merged_fields(before if isinstance(before, ItemResult) else ItemResult(), now, ours)
    return ours, [("", now)]


def _merged_list(before: Iterable[Any], now: Iterable[Any], ours: Iterable[Any]) -> tuple[Any, ...]:
    """The elements that neither side took away, with those that each added behind the one they followed there.

    The order is that of the side which changed the order of what was there before; that of `ours` when both did.
    """
    old, there, mine = (dict.fromkeys(values) for values in (before, now, ours))
    reordered = [key for key in mine if key in old] != [key for key in old if key in mine]
    kept, added = (mine, there) if reordered else (there, mine)
    result = [key for key in kept if key not in old or key in added]
    place = 0
    for key in added:
        if key in result:
            place = result.index(key) + 1
        elif key not in old:
            result.insert(place, key)
            place += 1
    return tuple(result)


def _merged_map(before: Mapping[str, Any], now: Mapping[str, Any], ours: Mapping[str, Any]) -> tuple[Any, _Clashes]:
    """A map merged key by key; a key taken away on one side and changed on the other goes by the rule as well."""
    absent = object()
    result: dict[str, Any] = {}
    clashes: _Clashes = []
    for key in dict.fromkeys((*now, *ours)):
        there = now.get(key, absent)
        value, clash = _chosen(before.get(key, absent), there, ours.get(key, absent))
        if value is not absent:
            result[key] = value
        if clash and there is not absent:
            clashes.append((key, there))
    return result, clashes


def _merged_fields(before: Any, now: Any, ours: Any) -> tuple[Any, _Clashes]:
    """A small value of several fields merged field by field."""
    values: dict[str, Any] = {}
    clashes: _Clashes = []
    for name in now.__struct_fields__:
        there = getattr(now, name)
        values[name], clash = _chosen(getattr(before, name), there, getattr(ours, name))
        if clash:
            clashes.append((name, there))
    return replace(now, **values), clashes


def _merged_placements(
    before: Iterable[Placement], now: Iterable[Placement], ours: Iterable[Placement]
) -> tuple[Any, _Clashes]:
    """What is particular to each channel, merged by channel and then by field; nothing particular leaves nothing."""
    old, there, mine = ({one.channel: one for one in rows} for rows in (before, now, ours))
    result: list[Placement] = []
    clashes: _Clashes = []
    for channel in dict.fromkeys((*mine, *there)):
        bare = Placement(channel)
        placement, lost = _merged_fields(old.get(channel, bare), there.get(channel, bare), mine.get(channel, bare))
        if placement != bare:
            result.append(placement)
        if any(value is not None for _, value in lost):
            clashes.append((channel, there[channel]))
    return tuple(result), clashes


def torn(row: Row | Client) -> Iterator[tuple[str, ...]]:
    """The names of fields that contradict each other in a row made of two changes."""
    if isinstance(row, Item):
        if row.all_channels and (row.channels or row.kind == "post"):
            yield ("kind", "all_channels", "channels")
        if needs_time(row):
            yield ("status", "starts_at", "approved_by", "approved_at")
    elif days := _DAYS.get(type(row)):
        first, last = (getattr(row, name) for name in days)
        if first is not None and last is not None and last < first:
            yield days
