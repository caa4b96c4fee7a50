"""Days of the year that people plan for: awareness days by rule, and a client's own, once or each year.

Own days lie in the plan as records. What a record says that is not understood here is kept, and one without a name or
a day is none. They count in no check.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from compassdesk.domain.plan import Plan, Record
from compassdesk.domain.record_values import day_in, listed_in, rewritten, text_in

YEAR_LISTS: tuple[str, ...] = ("world", "nl", "be", "de", "uk")
"""The lists of days that a client can have shown, in the order in which they are offered."""
OWN = "own:"
"""What begins the id of an own day where it stands beside listed ones."""
LISTED = "list:"
"""What begins the id of a listed day: the keys of the days it is of come next, then `_NAMED` and its name."""
_NAMED = "|"
_BETWEEN = "+"
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_RULE = re.compile(
    r"(?P<month>\d\d)-(?P<day>\d\d)"
    r"|(?P<of>\d\d) (?P<nth>[1-4]|last) (?P<weekday>mon|tue|wed|thu|fri|sat|sun)(?: \+(?P<later>\d+))?"
    r"|(?P<feast>easter|advent)(?P<days>[+-]\d+)",
    re.ASCII,
)


class ListedDay(Struct, frozen=True):
    """A day of a list; `names` by language, English among them."""

    rule: str
    names: Mapping[str, str]

    def named(self, language: str) -> str:
        """Its name in a language, else in English."""
        return self.names.get(language) or self.names["en"]


class OwnDay(Struct, frozen=True):
    """A day of the client's own, or several up to `last`; `yearly`: each year at the same date.

    `of` are the keys of listed days in whose place it stands: those are not shown. Nor is it itself, while `hidden`.
    """

    id: str
    name: str
    first: date
    last: date | None = None
    yearly: bool = False
    of: tuple[str, ...] = ()
    hidden: bool = False


def day_of_rule(rule: str, year: int) -> date | None:
    """The day that a rule names in a year; None where it has none, as 29 February. ValueError for no rule."""
    found = _RULE.fullmatch(rule)
    if found is None:
        raise ValueError(rule)
    if found["month"]:
        return _date(year, int(found["month"]), int(found["day"]))
    if found["feast"]:
        return (_easter(year) if found["feast"] == "easter" else advent(year)) + timedelta(days=int(found["days"]))
    month, at = int(found["of"]), _WEEKDAYS.index(found["weekday"])
    if found["nth"] == "last":
        end = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        day = end - timedelta(days=(end.weekday() - at) % 7)
    else:
        first = date(year, month, 1)
        day = first + timedelta(days=(at - first.weekday()) % 7, weeks=int(found["nth"]) - 1)
    return day + timedelta(days=int(found["later"] or 0))


def advent(year: int) -> date:
    """The first Sunday of Advent: the fourth before Christmas Day."""
    christmas = date(year, 12, 25)
    return christmas - timedelta(days=christmas.weekday() + 1, weeks=3)


def listed_between(days: Iterable[ListedDay], first: date, last: date) -> Iterator[tuple[date, ListedDay]]:
    """When the days of lists are, from the first to the last of these days, both included."""
    for one in days:
        for year in range(first.year, last.year + 1):
            day = day_of_rule(one.rule, year)
            if day is not None and first <= day <= last:
                yield day, one


def own_days(plan: Plan) -> tuple[OwnDay, ...]:
    """The client's own days that are shown, in the order of their dates."""
    known = (own_day(record) for record in plan.year_days)
    return tuple(sorted((one for one in known if one is not None and not one.hidden), key=order))


def stood_for(plan: Plan) -> frozenset[str]:
    """The keys of the listed days that are not shown, since an own day stands in their place or hides them."""
    known = (own_day(record) for record in plan.year_days)
    return frozenset(key for one in known if one is not None for key in one.of)


def listed_id(keys: Iterable[str], name: str) -> str:
    """The id of a listed day where it is shown: what it is of, and its name."""
    return f"{LISTED}{_BETWEEN.join(keys)}{_NAMED}{name}"


def of_listed_id(key: str) -> tuple[tuple[str, ...], str]:
    """The keys and the name of a listed day by its id; no keys for any other id."""
    keys, named, name = key.removeprefix(LISTED).partition(_NAMED)
    return (tuple(keys.split(_BETWEEN)), name) if named and key.startswith(LISTED) else ((), "")


def order(day: OwnDay) -> tuple[date, str, str]:
    """By which they are listed."""
    return day.first, day.name.casefold(), day.id


def own_day(record: Record) -> OwnDay | None:
    """What a record means; None for one without a name or a day."""
    said = record.content
    name, first, last = text_in(said.get("name")), day_in(said.get("from")), day_in(said.get("to"))
    if name is None or first is None:
        return None
    several = last if last is not None and last > first else None
    of = tuple(key for one in listed_in(said.get("of")) if (key := text_in(one)) is not None)
    return OwnDay(record.id, name, first, several, said.get("yearly") is True, of, said.get("hidden") is True)


def record_of_day(day: OwnDay, before: Record | None = None) -> Record:
    """An own day as a record, with whatever else the record of before says."""
    said: dict[str, Any] = {
        "name": day.name, "from": day.first.isoformat(), "to": day.last.isoformat() if day.last is not None else None,
        "yearly": day.yearly or None, "of": list(day.of) or None, "hidden": day.hidden or None,
    }  # fmt: skip
    return rewritten(day.id, said, before)


def own_between(days: Iterable[OwnDay], first: date, last: date) -> Iterator[tuple[date, OwnDay]]:
    """Each day on which an own day is, from the first to the last of these days, both included."""
    for one in days:
        length = (one.last - one.first).days if one.last is not None else 0
        years = range(first.year - 1, last.year + 1) if one.yearly else (one.first.year,)
        for year in years:
            begins = _date(year, one.first.month, one.first.day)
            if begins is None or begins < one.first:
                continue
            begin = max(begins, first)
            for ahead in range((min(begins + timedelta(days=length), last) - begin).days + 1):
                yield begin + timedelta(days=ahead), one


def _easter(year: int) -> date:
    from dateutil.easter import easter  # loaded when a day is first counted from it

    found: date = easter(year)
    return found


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
