"""Readers for single values of a plan file, made from the type hints of the plan's rows. Each raises Misfit."""

import re
import types
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

from compassdesk.domain.bounds import EARLIEST, LATEST, MOST
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.exchange.plan.misfit import Misfit, within

Reader = Callable[[Any], Any]
Moment = TypeVar("Moment", date, datetime)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WALL_CLOCK = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?", re.ASCII)
_WITH_OFFSET = re.compile(r".+\d{2}:\d{2}.*?(?:Z|[+-]\d{2}:?\d{2})", re.ASCII | re.IGNORECASE)
_OPENING = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)


def read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise Misfit("type", expected="text", value=value)
    return value


def read_flag(value: Any) -> bool:
    if not isinstance(value, bool):
        raise Misfit("type", expected="true-or-false", value=value)
    return value


def read_whole(value: Any) -> int:
    """A whole number from 0 to a thousand million; 30.0 is 30."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Misfit("type", expected="whole-number", value=value)
    if not 0 <= value <= MOST:
        raise Misfit("range", least=0, most=MOST, value=value)
    return value


def read_number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Misfit("type", expected="number", value=value)
    if not 0 <= value <= MOST:
        raise Misfit("range", least=0, most=MOST, value=value)
    return value


def read_date(value: Any) -> date:
    """A date as "2027-03-01", in the years 1900 to 2200."""
    text = read_text(value)
    if not _DATE.fullmatch(text):
        raise Misfit("date", value=value)
    return _in_range(date.fromisoformat, text)


def read_wall_clock(value: Any) -> datetime:
    """A wall-clock time as "2027-03-01T09:00", seconds allowed and dropped; an offset or Z is refused (C2)."""
    text = read_text(value)
    match = _WALL_CLOCK.fullmatch(text)
    if not match:
        raise Misfit("offset" if _WITH_OFFSET.fullmatch(text) else "time", value=value)
    return _in_range(datetime.fromisoformat, f"{match[1]}T{match[2]}")


def _in_range(parse: Callable[[str], Moment], text: str) -> Moment:
    try:
        moment = parse(text)
    except ValueError:
        raise Misfit("no-such-day", value=text) from None
    if not EARLIEST.year <= moment.year <= LATEST.year:
        raise Misfit("range", least=EARLIEST.year, most=LATEST.year, value=moment.year)
    return moment


def read_service_hours(value: Any) -> dict[str, tuple[str, str]]:
    """Weekday to opening and closing time; closing may be "24:00". A weekday with null has no service hours."""
    if not isinstance(value, Mapping):
        raise Misfit("type", expected="object", value=value)
    hours: dict[str, tuple[str, str]] = {}
    for day, pair in value.items():
        with within(f".{day}"):
            if day not in WEEKDAYS:
                raise Misfit("unknown", value=day, allowed=WEEKDAYS)
            if pair is None:
                continue
            if not isinstance(pair, list | tuple) or len(pair) != 2:
                raise Misfit("type", expected="two-times", value=pair)
            opening, closing = (read_text(end) for end in pair)
            if not (_OPENING.fullmatch(opening) and (_OPENING.fullmatch(closing) or closing == "24:00")):
                raise Misfit("type", expected="two-times", value=pair)
            if opening >= closing:
                raise Misfit("order", first=opening, last=closing, value=pair)
            hours[day] = (opening, closing)
    return {day: hours[day] for day in WEEKDAYS if day in hours}


def _one_of(allowed: tuple[Any, ...]) -> Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, str):
            raise Misfit("type", expected="text", value=value)
        if value not in allowed:
            raise Misfit("unknown", value=value, allowed=allowed)
        return value

    return read


def _list_of(inner: Reader) -> Reader:
    def read(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise Misfit("type", expected="list", value=value)
        result = []
        for index, element in enumerate(value):
            with within(f"[{index}]"):
                result.append(inner(element))
        return tuple(result)

    return read


def _map_of(inner: Reader) -> Reader:
    def read(value: Any) -> dict[str, Any]:
        if not isinstance(value, Mapping):
            raise Misfit("type", expected="object", value=value)
        result = {}
        for key in sorted(value):
            with within(f".{key}"):
                result[key] = inner(value[key])
        return result

    return read


_PLAIN: dict[Any, Reader] = {
    str: read_text,
    bool: read_flag,
    int: read_whole,
    float: read_number,
    date: read_date,
    datetime: read_wall_clock,
}


def reader_for(hint: Any) -> Reader:
    """The reader of a type hint as the plan's rows use them; None is handled by the caller (absent)."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Literal:
        return _one_of(arguments)
    if origin is types.UnionType or origin is Union:
        return reader_for(next(part for part in arguments if part is not type(None)))
    if origin is tuple:
        return _list_of(reader_for(arguments[0]))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return read_service_hours if get_origin(arguments[1]) is tuple else _map_of(reader_for(arguments[1]))
    raise TypeError(f"no reader for {hint!r}")
