"""What stored values may be: each reader gives the value of the plan, or says why the app could not work with it.

A client file may have been written by another program, by a newer word list or by a failing disk. Whatever passes
here can be judged, painted, exported and written again; the limits are those of `domain/bounds.py`, the words those
of the Literal types.
"""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from typing import Any, NoReturn, TypeVar

from compassdesk.domain.bounds import DEEPEST, EARLIEST, LATEST_KEPT, MOST
from compassdesk.domain.errors import InputError
from compassdesk.domain.vocabulary import WEEKDAYS
from compassdesk.domain.wallclock import zone_named

Convert = Callable[[Any], Any]
Moment = TypeVar("Moment", date, datetime)

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MINUTE = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}", re.ASCII)
_SECOND = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?", re.ASCII)
_OPENING = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d", re.ASCII)
_FIRST_YEAR, _LAST_YEAR = f"{EARLIEST.year:04d}", f"{LATEST_KEPT.year:04d}"
_ZEROS = str.maketrans("123456789", "000000000")


class Unfit(ValueError):
    """A value the app cannot work with: a problem of `texts/plan_errors.py`, and what its sentence needs."""

    def __init__(self, problem: str, **values: Any) -> None:
        super().__init__(problem)
        self.problem = problem
        self.values = values


def words(allowed: Sequence[str]) -> Convert:
    """A closed list of words."""
    known = {word: word for word in allowed}

    def read(value: str) -> str:
        try:
            return known[value]
        except (KeyError, TypeError):
            raise Unfit("unknown", value=value, allowed=tuple(allowed)) from None

    return read


def check(value: str) -> str:
    """The code of a check. Which there are is only looked up for a row that names one."""
    from compassdesk.domain.checks.registry import codes

    if value not in codes():
        raise Unfit("unknown", value=value, allowed=codes())
    return value


def numbers(least: int, most: int) -> Convert:
    """A number from `least` to `most`."""

    def read(value: float) -> float:
        if not least <= value <= most:
            raise Unfit("range", least=least, most=most, value=value)
        return value

    return read


def flag(value: int) -> bool:
    if value not in (0, 1):
        raise Unfit("type", expected="true-or-false", value=value)
    return value == 1


def zone(value: str) -> str:
    try:
        return zone_named(value).name
    except InputError:
        raise Unfit("no-such-zone", value=value) from None


def day(value: str) -> date:
    return _moment(value, _DATE, date.fromisoformat, "date")


def minute(value: str) -> datetime:
    return _moment(value, _MINUTE, datetime.fromisoformat, "time")


def _moment(value: str, spelling: re.Pattern[str], parse: Callable[[str], Moment], problem: str) -> Moment:
    if not isinstance(value, str) or not spelling.fullmatch(value):
        raise Unfit(problem, value=value)
    if not _FIRST_YEAR <= value[:4] <= _LAST_YEAR:
        raise Unfit("range", least=EARLIEST.year, most=LATEST_KEPT.year, value=int(value[:4]))
    try:
        return parse(value)
    except ValueError:
        raise Unfit("no-such-day", value=value) from None


def read_each(convert: Convert, stored: Sequence[Any]) -> list[Any]:
    """`convert` of each of many, and what it raises; the days and times of many rows are looked at together."""
    spelling, parse = _TOGETHER.get(convert, ("", None))
    if parse is not None and stored:
        like = "\n".join([spelling] * len(stored))
        if (
            "\n".join(stored).translate(_ZEROS) == like
            and _FIRST_YEAR <= min(stored)[:4] <= max(stored)[:4] <= _LAST_YEAR
        ):
            with suppress(ValueError):  # one of them is no day, and is found below
                return list(map(parse, stored))
    return list(map(convert, stored))


_TOGETHER: Mapping[Convert, tuple[str, Convert]] = {
    day: ("0000-00-00", date.fromisoformat),
    minute: ("0000-00-00T00:00", datetime.fromisoformat),
}
"""How the days or times of a column are spelled, with zeros for any digits, and read."""


def moment(value: str) -> datetime:
    """A moment to the second or the thousandth of one."""
    return _moment(value, _SECOND, datetime.fromisoformat, "time")


def text(value: Any) -> str:
    if not isinstance(value, str):
        raise Unfit("type", expected="text", value=value)
    return value


def number(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise Unfit("type", expected="number", value=value)
    if not 0 <= value <= MOST:
        raise Unfit("range", least=0, most=MOST, value=value)
    return value


def whole(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unfit("type", expected="whole-number", value=value)
    number(value)
    return value


def whole_within(least: int, most: int) -> Convert:
    """A whole number inside JSON from `least` to `most`."""
    within = numbers(least, most)
    return lambda value: within(whole(value))


def anything(value: Any) -> Any:
    return value


def list_of(inner: Convert) -> Convert:
    """JSON text of a list, each of whose elements `inner` reads."""

    def read(stored: str) -> tuple[Any, ...]:
        return () if stored == "[]" else tuple(map(inner, _as_list(loaded(stored))))

    return read


def map_of(inner: Convert, key_of: Convert = str) -> Convert:
    """JSON text of an object, each of whose values `inner` reads, and each of whose names `key_of` does."""

    def read(stored: str) -> dict[str, Any]:
        if stored == "{}":
            return {}
        return {key_of(key): inner(value) for key, value in _as_object(loaded(stored)).items()}

    return read


def hours(stored: str) -> dict[str, tuple[str, str]]:
    """JSON text of service hours by weekday."""
    found = {} if stored == "{}" else _as_object(loaded(stored))
    for weekday, pair in found.items():
        if weekday not in WEEKDAYS:
            raise Unfit("unknown", value=weekday, allowed=WEEKDAYS)
        opening, closing = pair if isinstance(pair, list) and len(pair) == 2 else (None, None)
        if not (_is_time(opening) and (_is_time(closing) or closing == "24:00")):
            raise Unfit("type", expected="two-times", value=pair)
    return {weekday: tuple(pair) for weekday, pair in found.items()}


def record_content(stored: str) -> dict[str, Any]:
    return dict(_as_object(loaded(stored)))


def pair_of_days(value: Any) -> tuple[date, date]:
    """A first and a last day."""
    pair = _as_list(value)
    if len(pair) != 2:
        raise Unfit("type", expected="list", value=value)
    first, last = map(day, pair)
    return first, last


def counts(stored: str, names: Sequence[str]) -> dict[str, int | None]:
    """JSON text of an object of whole numbers under these names, any of which may be null or absent."""
    found = _as_object(loaded(stored))
    for name in found:
        if name not in names:
            raise Unfit("unknown", value=name, allowed=tuple(names))
    return {name: None if value is None else whole(value) for name, value in found.items()}


def loaded(stored: str) -> Any:
    """The value of JSON text as a plan file could hold it: no NaN, no half characters, not nested without end."""
    try:
        value = json.loads(stored, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        if isinstance(error, Unfit):
            raise
        raise Unfit("not-json", value=stored) from None
    if "\\" in stored:
        _check_characters(value)
    if stored.count("[") + stored.count("{") > DEEPEST - _LEVELS_OUTSIDE:
        _check_depth(value, stored)
    return value


_LEVELS_OUTSIDE = 4
"""How deep a field of a row lies in a plan file: the file, its list, the row, the field."""


def _check_characters(value: Any) -> None:
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except UnicodeEncodeError:
        raise Unfit("half-character", value=json.dumps(value)) from None


def _check_depth(value: Any, stored: str) -> None:
    level = [value]
    for _ in range(DEEPEST - _LEVELS_OUTSIDE):
        level = [
            inner
            for outer in level
            if isinstance(outer, dict | list)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return
    raise Unfit("too-deep", value=stored, most=DEEPEST)


def _no_number(name: str) -> NoReturn:
    raise Unfit("type", expected="number", value=name)


def _finite(digits: str) -> float:
    value = float(digits)
    if value - value != 0:  # infinite
        raise Unfit("type", expected="number", value=digits)
    return value


def _as_list(value: Any) -> list[Any]:
    if not isinstance(value, list):
        raise Unfit("type", expected="list", value=value)
    return value


def _as_object(value: Any) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise Unfit("type", expected="object", value=value)
    return value


def _is_time(value: Any) -> bool:
    return isinstance(value, str) and _OPENING.fullmatch(value) is not None
