"""How one field of a row lies in a column: the only place that knows it, for reading and for writing.

The field's type decides: dates and times are ISO text ('2027-03-01', '2027-03-01T09:00'), yes and no are 1 and 0,
lists and maps are JSON text. A missing value is NULL and never reaches the conversions. What a stored value may be is
said by the type too, and checked while it is read (`values.py`).
"""

import json
from collections.abc import Callable, Collection, Mapping
from datetime import date, datetime
from types import NoneType, UnionType
from typing import Any, Literal, get_args, get_origin

from msgspec import Struct, to_builtins
from msgspec.structs import asdict, fields

from compassdesk.domain.bounds import MOST, RANGES
from compassdesk.domain.plan import Absence, ItemResult
from compassdesk.storage import values

Affinity = Literal["TEXT", "INTEGER", "REAL"]
Convert = Callable[[Any], Any]

_STORED_AS: Mapping[Affinity, type] = {"TEXT": str, "INTEGER": int, "REAL": float}
_KINDS: Mapping[tuple[Affinity, bool], frozenset[type]] = {
    (affinity, optional): frozenset((kind, NoneType) if optional else (kind,))
    for affinity, kind in _STORED_AS.items()
    for optional in (False, True)
}


class Column(Struct, frozen=True):
    """A column and its two conversions; a conversion of None means the value is stored as it is.

    `decode` raises `values.Unfit` for what the app cannot work with; `optional` columns may hold NULL.
    """

    name: str
    affinity: Affinity
    encode: Convert | None = None
    decode: Convert | None = None
    optional: bool = False
    kept_as_it_is: bool = False
    """`decode` only looks: the stored value is the value."""

    @property
    def kinds(self) -> frozenset[type]:
        """The types under which Python may meet the stored values."""
        return _KINDS[self.affinity, self.optional]

    def read(self, stored: Any) -> Any:
        """The value of one stored value; Unfit when it is none for this column."""
        if type(stored) not in self.kinds:
            expected = {"TEXT": "text", "INTEGER": "whole-number", "REAL": "number"}[self.affinity]
            raise values.Unfit("missing") if stored is None else values.Unfit("type", expected=expected, value=stored)
        return stored if stored is None or self.decode is None else self.decode(stored)

    def read_all(self, different: Collection[Any]) -> dict[Any, Any]:
        """The values of different stored ones. Unfit when one of them is none for this column; which, `read` tells."""
        if not self.kinds.issuperset(map(type, different)):
            raise values.Unfit("type")
        present = [stored for stored in different if stored is not None]
        read = present if self.decode is None else values.read_each(self.decode, present)
        return {None: None, **dict(zip(present, read, strict=True))}

    def store_all(self, given: list[Any]) -> list[Any]:
        """The stored values of many."""
        if self.encode is None:
            return given
        if self.encode is _minute and set(map(type, given)) == {datetime}:
            spelled: list[str] = to_builtins(given)  # many times as fast as asking each of them
            if set(map(len, spelled)) == {_TO_THE_SECOND}:  # longer where it has a zone, or fractions of a second
                return [one[:_TO_THE_MINUTE] for one in spelled]
        return [None if value is None else self.encode(value) for value in given]


def columns_of(row_type: type, list_name: str, *, without: frozenset[str] = frozenset()) -> tuple[Column, ...]:
    """The columns of a kind of row in the order of its fields; `without` names the fields kept in other tables."""
    return tuple(
        column_for(list_name, entry.name, entry.type) for entry in fields(row_type) if entry.name not in without
    )


def column_for(list_name: str, name: str, field_type: Any) -> Column:
    """The column for a field of this type; TypeError when no way to store such a value is known."""
    plain, optional = _without_none(field_type)
    origin, arguments = get_origin(plain), get_args(plain)
    if (list_name, name) in _PARTICULAR:
        return Column(name, "TEXT", None, _PARTICULAR[list_name, name], optional, kept_as_it_is=True)
    if (list_name, name) in RANGES and origin is Mapping:
        return Column(name, "TEXT", _json, values.map_of(values.whole_within(*RANGES[list_name, name])), optional)
    if (list_name, name) in RANGES:
        return Column(name, "INTEGER", None, values.numbers(*RANGES[list_name, name]), optional, kept_as_it_is=True)
    if plain is str:
        return Column(name, "TEXT", optional=optional)
    if origin is Literal:
        return Column(name, "TEXT", None, values.words(arguments), optional, kept_as_it_is=True)
    if plain in _SIMPLE:
        return Column(name, *_SIMPLE[plain], optional, kept_as_it_is=plain in {int, float})
    if origin is tuple:
        encode, decode = _LISTS.get(arguments[0]) or (_json, values.list_of(_inner(arguments[0])))
        return Column(name, "TEXT", encode, decode, optional)
    if origin is Mapping and arguments[1] is date:
        return Column(name, "TEXT", _days_text, values.map_of(values.day), optional)
    if origin is Mapping:
        of_words = values.map_of(_inner(arguments[1]), _inner(arguments[0]))
        read = values.hours if get_origin(arguments[1]) is tuple else of_words
        return Column(name, "TEXT", _json, read, optional)
    raise TypeError(f"{name}: no way to store {field_type!r}")


def _inner(plain: Any) -> Convert:
    """How a value inside JSON is read."""
    if get_origin(plain) is Literal:
        return values.words(get_args(plain))
    return {str: values.text, int: values.whole, float: values.number}.get(plain, values.anything)


def _without_none(field_type: Any) -> tuple[Any, bool]:
    if isinstance(field_type, UnionType) or NoneType in get_args(field_type):
        kept = [part for part in get_args(field_type) if part is not NoneType]
        if len(kept) != 1:
            raise TypeError(f"no way to store {field_type!r}")
        return kept[0], True
    return field_type, False


def _json(value: Any) -> str:
    if not value:
        return "{}" if isinstance(value, Mapping) else "[]"
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


_TO_THE_MINUTE, _TO_THE_SECOND = len("2027-03-01T09:00"), len("2027-03-01T09:00:00")


def _minute(moment: datetime) -> str:
    return moment.isoformat(timespec="minutes")


def _dates_text(days: tuple[date, ...]) -> str:
    return _json([day.isoformat() for day in days])


def _days_text(days: Mapping[str, date]) -> str:
    return _json({key: day.isoformat() for key, day in days.items()})


def _absences_text(absences: tuple[Absence, ...]) -> str:
    return _json([[absence.first.isoformat(), absence.last.isoformat()] for absence in absences])


def _absence(pair: Any) -> Absence:
    return Absence(*values.pair_of_days(pair))


def _result_text(result: ItemResult) -> str:
    return _json(asdict(result))


def _result(text: str) -> ItemResult:
    return ItemResult(**values.counts(text, ItemResult.__struct_fields__))


_SIMPLE: dict[Any, tuple[Affinity, Convert | None, Convert | None]] = {
    int: ("INTEGER", None, values.numbers(0, MOST)),
    float: ("REAL", None, values.numbers(0, MOST)),
    bool: ("INTEGER", int, values.flag),
    datetime: ("TEXT", _minute, values.minute),
    date: ("TEXT", date.isoformat, values.day),
    ItemResult: ("TEXT", _result_text, _result),
}
_LISTS: dict[Any, tuple[Convert, Convert]] = {
    date: (_dates_text, values.list_of(values.day)),
    Absence: (_absences_text, values.list_of(_absence)),
}
_PARTICULAR: Mapping[tuple[str, str], Convert] = {
    ("client", "timezone"): values.zone,
    **{(name, "check"): values.check for name in ("check_settings", "waivers", "overrides")},
}
"""Texts that are more than texts."""
