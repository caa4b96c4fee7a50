"""What in a plan file is spelled its own way: days, wall-clock times, numbers in their range, service hours.

Texts, words, lists and objects are read by msgspec from the types of the plan's rows. It tells in a sentence what it
does not take, so what was wrong, and where, is looked for here with the same types.
"""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from functools import lru_cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin

import msgspec

from compassdesk.domain.bounds import EARLIEST, LATEST_KEPT, MOST, may_be_kept
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.exchange.plan.misfit import Misfit, within

Reader = Callable[[Any], Any]
Moment = TypeVar("Moment", date, datetime)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_WALL_CLOCK = re.compile(r"(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d{1,9})?)?", re.ASCII)
_WITH_OFFSET = re.compile(r"(?>.+?\d{2}:\d{2}).*(?:Z|[+-]\d{2}:?\d{2})", re.ASCII | re.IGNORECASE)
_TO_THE_MINUTE = len("2027-03-01T09:00")
_OPENING = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)


def read_text(value: Any) -> str:
    if not isinstance(value, str):
        raise Misfit("type", expected="text", value=value)
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
    return _wall_clock(read_text(value))


@lru_cache(maxsize=20_000)
def _wall_clock(text: str) -> datetime:
    """Several things are planned at one moment, and hours come again."""
    match = _WALL_CLOCK.fullmatch(text)
    if not match:
        raise Misfit("offset" if _WITH_OFFSET.fullmatch(text) else "time", value=text)
    return _in_range(datetime.fromisoformat, text if len(text) == _TO_THE_MINUTE else f"{match[1]}T{match[2]}")


def _in_range(parse: Callable[[str], Moment], text: str) -> Moment:
    try:
        moment = parse(text)
    except ValueError:
        raise Misfit("no-such-day", value=text) from None
    if not may_be_kept(moment):
        raise Misfit("range", least=EARLIEST.year, most=LATEST_KEPT.year, value=moment.year)
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


def _each(kind: type, inner: Reader) -> Reader:
    """Reads what a list or an object holds; anything else is left for msgspec to refuse."""

    def read(step: str, value: Any) -> Any:
        with within(step):
            return inner(value)

    def read_all(value: Any) -> Any:
        if kind is Mapping and isinstance(value, Mapping):
            return {key: read(f".{key}", element) for key, element in value.items()}
        if kind is tuple and isinstance(value, list | tuple):
            return [read(f"[{index}]", element) for index, element in enumerate(value)]
        return value

    return read_all


_OWN: Mapping[Any, Reader] = {int: read_whole, float: read_number, date: read_date, datetime: read_wall_clock}
_EXPECTED: Mapping[Any, str] = {str: "text", Literal: "text", bool: "true-or-false", tuple: "list", Mapping: "object"}


def reader_for(hint: Any) -> Reader | None:
    """What reads values of a type before msgspec does; None where msgspec needs no help."""
    hint = _without_none(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is Mapping and get_origin(arguments[1]) is tuple:
        return read_service_hours
    if origin in {Mapping, tuple}:
        inner = reader_for(arguments[origin is Mapping])
        return inner and _each(origin, inner)
    return _OWN.get(hint)


def refuse(value: Any, hint: Any) -> None:
    """Raise Misfit for a value that msgspec does not take for a type, with the place inside the value."""
    hint = _without_none(hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is tuple and isinstance(value, list | tuple):
        for index, element in enumerate(value):
            with within(f"[{index}]"):
                refuse(element, arguments[0])
    elif origin is Mapping and isinstance(value, Mapping):
        for key, element in value.items():
            with within(f".{key}"):
                refuse(key, arguments[0])
                refuse(element, arguments[1])
    elif origin is Literal and isinstance(value, str):
        if value not in arguments:
            raise Misfit("unknown", value=value, allowed=arguments)
    else:
        try:
            msgspec.convert(value, hint)
        except msgspec.ValidationError:
            raise Misfit("type", expected=_EXPECTED[origin or hint], value=value) from None


def _without_none(hint: Any) -> Any:
    return (
        next(part for part in get_args(hint) if part is not NoneType)
        if get_origin(hint) in {Union, UnionType}
        else hint
    )
