"""How one field of a dataclass lies in a column: the only place that knows it, for reading and for writing.

The field's type decides: dates and times are ISO text ('2027-03-01', '2027-03-01T09:00'), yes and no are 1 and 0,
lists and maps are JSON text. A missing value is NULL and never reaches these functions.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields
from datetime import date, datetime
from types import UnionType
from typing import Any, Literal, get_args, get_origin

from compassdesk.domain.plan import Absence, ItemResult

Affinity = Literal["TEXT", "INTEGER", "REAL"]
Convert = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Column:
    """A column and its two conversions; a conversion of None means the value is stored as it is."""

    name: str
    affinity: Affinity
    encode: Convert | None = None
    decode: Convert | None = None


def columns_of(row_type: type, *, without: frozenset[str] = frozenset()) -> tuple[Column, ...]:
    """The columns of a dataclass in the order of its fields; `without` names the fields kept in other tables."""
    return tuple(column_for(entry.name, entry.type) for entry in fields(row_type) if entry.name not in without)


def column_for(name: str, field_type: Any) -> Column:
    """The column for a field of this type; TypeError when no way to store such a value is known."""
    plain = _without_none(field_type)
    origin, arguments = get_origin(plain), get_args(plain)
    if plain is str or origin is Literal:
        return Column(name, "TEXT")
    if plain in _SIMPLE:
        return Column(name, *_SIMPLE[plain])
    if origin is tuple:
        return Column(name, "TEXT", *_LISTS.get(arguments[0], (_json, _tuple)))
    if origin is Mapping:
        return Column(name, "TEXT", _json, _map_of_pairs if get_origin(arguments[1]) is tuple else _map)
    raise TypeError(f"{name}: no way to store {field_type!r}")


def _without_none(field_type: Any) -> Any:
    if isinstance(field_type, UnionType) or type(None) in get_args(field_type):
        kept = [part for part in get_args(field_type) if part is not type(None)]
        if len(kept) != 1:
            raise TypeError(f"no way to store {field_type!r}")
        return kept[0]
    return field_type


def _json(value: Any) -> str:
    if not value:
        return "{}" if isinstance(value, Mapping) else "[]"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _tuple(text: str) -> tuple[Any, ...]:
    return () if text == "[]" else tuple(json.loads(text))


def _map(text: str) -> dict[str, Any]:
    value: dict[str, Any] = {} if text == "{}" else json.loads(text)
    return value


def _map_of_pairs(text: str) -> dict[str, Any]:
    return {name: tuple(pair) for name, pair in _map(text).items()}


def _minute(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _dates_text(days: tuple[date, ...]) -> str:
    return _json([day.isoformat() for day in days])


def _dates(text: str) -> tuple[date, ...]:
    return tuple(date.fromisoformat(day) for day in _tuple(text))


def _absences_text(absences: tuple[Absence, ...]) -> str:
    return _json([[absence.first.isoformat(), absence.last.isoformat()] for absence in absences])


def _absences(text: str) -> tuple[Absence, ...]:
    return tuple(Absence(date.fromisoformat(first), date.fromisoformat(last)) for first, last in _tuple(text))


def _result_text(result: ItemResult) -> str:
    return _json(asdict(result))


def _result(text: str) -> ItemResult:
    return ItemResult(**json.loads(text))


_SIMPLE: dict[Any, tuple[Affinity, Convert | None, Convert | None]] = {
    int: ("INTEGER", None, None),
    float: ("REAL", None, None),
    bool: ("INTEGER", int, bool),
    datetime: ("TEXT", _minute, datetime.fromisoformat),
    date: ("TEXT", date.isoformat, date.fromisoformat),
    ItemResult: ("TEXT", _result_text, _result),
}
_LISTS: dict[Any, tuple[Convert, Convert]] = {
    date: (_dates_text, _dates),
    Absence: (_absences_text, _absences),
}
