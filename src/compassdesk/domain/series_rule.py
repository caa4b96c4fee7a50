"""How often something comes back: the part of RFC 5545 3.3.10 that a series of our own speaks, and the days it names.

A rule names days of the calendar; the time of day is the series's own, on the wall clock. The days are found by
python-dateutil, which is loaded when the first rule is expanded. The 29th, 30th and 31st mean the last day of a shorter
month, as people mean it; RFC 5545 itself would leave such months out.
"""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from itertools import islice, takewhile
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import LATEST, within_days

Every = Literal["day", "week", "month", "year"]
EVERY: tuple[Every, ...] = ("day", "week", "month", "year")
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
WORKING_DAYS = (0, 1, 2, 3, 4)
MOST_INTERVAL = 99
MOST_COUNT = 500
"""Occurrences that a rule may be given as a number; also how many are made at once."""
_MOST_COUNTED = 20_000
"""A rule with a count is counted from its start each time; one that says more is kept and not worked with."""
LAST = -1
"""The last day, or the last such weekday, of a month."""
_FREQUENCY: dict[Every, str] = {"day": "DAILY", "week": "WEEKLY", "month": "MONTHLY", "year": "YEARLY"}
_EVERY: dict[str, Every] = {frequency: every for every, frequency in _FREQUENCY.items()}
_PART = re.compile(r"([A-Z]+)=([A-Z0-9,+-]+)", re.ASCII)
_NTH = re.compile(r"([1-4]|-1)([A-Z]{2})", re.ASCII)
_SHORTEST_MONTH = 28
_LEAP_YEAR = 2028


class Rule(Struct, frozen=True):
    """`weekdays` (0 is Monday) are those of a week, or the one of a month with its `nth`; `day` is that of a month.

    A rule of a year has `month` and `day`. `until` is the last day that may be one; `count` counts also days on which
    nothing is made.
    """

    every: Every
    interval: int = 1
    weekdays: tuple[int, ...] = ()
    nth: int | None = None
    day: int | None = None
    month: int | None = None
    until: date | None = None
    count: int | None = None
    week_start: int = 0
    """On which weekday the weeks begin that are counted, where only every so many of them is one."""

    @property
    def has_end(self) -> bool:
        return self.until is not None or self.count is not None


def rule_at(every: Every, day: date, interval: int = 1, *, by_weekday: bool = False) -> Rule:
    """The rule that a day suggests: its weekday, its day of the month (or the which-th weekday it is), its day."""
    if every == "week":
        return Rule(every, interval, weekdays=(day.weekday(),))
    if every == "month" and by_weekday:
        return Rule(every, interval, weekdays=(day.weekday(),), nth=nth_of(day))
    if every == "month":
        return Rule(every, interval, day=day.day)
    if every == "year":
        return Rule(every, interval, month=day.month, day=day.day)
    return Rule(every, interval)


def nth_of(day: date) -> int:
    """Which of its weekdays in the month a day is; the fifth is called the last."""
    place = (day.day - 1) // 7 + 1
    return LAST if place > 4 else place


def spelled(rule: Rule) -> str:
    """The rule as RFC 5545 spells it, without the name of the property."""
    parts = [f"FREQ={_FREQUENCY[rule.every]}"]
    if rule.interval > 1:
        parts.append(f"INTERVAL={rule.interval}")
    if rule.month is not None:
        parts.append(f"BYMONTH={rule.month}")
    if rule.weekdays:
        nth = "" if rule.nth is None else str(rule.nth)
        parts.append("BYDAY=" + ",".join(f"{nth}{WEEKDAYS[day]}" for day in sorted(rule.weekdays)))
    if rule.day is not None and rule.day > _SHORTEST_MONTH:
        parts.append("BYMONTHDAY=" + ",".join(map(str, range(_SHORTEST_MONTH, rule.day + 1))) + ";BYSETPOS=-1")
    elif rule.day is not None:
        parts.append(f"BYMONTHDAY={rule.day}")
    if rule.week_start:
        parts.append(f"WKST={WEEKDAYS[rule.week_start]}")
    if rule.count is not None:
        parts.append(f"COUNT={rule.count}")
    elif rule.until is not None:
        parts.append(f"UNTIL={rule.until:%Y%m%d}T235959")
    return ";".join(parts)


def read_rule(text: str, start: date) -> Rule | None:
    """What a rule says; None for one that this vocabulary has not, which is kept and not worked with.

    What a rule leaves out it takes from its start (RFC 5545 3.8.5.3).
    """
    try:
        rule = _read(dict(_PART.findall(text.upper())), start)
    except (KeyError, ValueError):
        return None
    same = rule is not None and _parts(spelled(rule)) >= _parts(text) - {"WKST=MO", "INTERVAL=1"}
    return rule if same else None


def _parts(text: str) -> set[str]:
    """The parts of a rule, for comparing; how its end is spelled says nothing."""
    return {re.sub(r"^UNTIL=(\d{8}).*", r"UNTIL=\1", part) for part in text.upper().split(";") if part}


def _read(said: dict[str, str], start: date) -> Rule | None:
    every = _EVERY[said["FREQ"]]
    interval = int(said.get("INTERVAL", "1"))
    count = int(said["COUNT"]) if "COUNT" in said else None
    until = datetime.strptime(said["UNTIL"][:8], "%Y%m%d").date() if "UNTIL" in said else None
    if not 1 <= interval <= MOST_INTERVAL or (count is not None and not 1 <= count <= _MOST_COUNTED):
        return None
    rule = Rule(every, interval, count=count, until=until)
    days = said["BYMONTHDAY"].split(",") if "BYMONTHDAY" in said else []
    if days:
        rule = replace(rule, day=int(days[-1]))
        if rule.day not in (LAST, *range(1, 32)):
            return None
    if every == "week":
        names = said["BYDAY"].split(",") if "BYDAY" in said else [WEEKDAYS[start.weekday()]]
        first = WEEKDAYS.index(said.get("WKST", "MO"))
        return replace(rule, weekdays=tuple(sorted(WEEKDAYS.index(name) for name in names)), week_start=first)
    if every == "month" and "BYDAY" in said:
        nth = None if days else _NTH.fullmatch(said["BYDAY"])
        return replace(rule, weekdays=(WEEKDAYS.index(nth[2]),), nth=int(nth[1])) if nth else None
    if every == "month" and not days:
        return replace(rule, day=start.day) if start.day <= _SHORTEST_MONTH else None
    if every == "year":
        rule = replace(rule, month=int(said.get("BYMONTH", start.month)), day=rule.day or start.day)
        said_alone = "BYMONTHDAY" not in said and start.day > _SHORTEST_MONTH
        return None if said_alone or not _is_of_a_year(rule) else rule
    return rule


def _is_of_a_year(rule: Rule) -> bool:
    try:
        date(_LEAP_YEAR, rule.month or 0, rule.day or 0)
    except ValueError:
        return False
    return True


def days_of(rule: Rule, start: date, first: date, last: date) -> list[date]:
    """The days of a rule that begins on `start`, from `first` to `last`, both included; at most MOST_COUNT of them."""
    end = min(last, rule.until or last, LATEST)
    if end < start or end < first:
        return []
    begin = start if rule.count is not None else _near(rule, start, max(start, first))
    least, found = max(start, first), list[date]()
    for day in _from(rule, begin):
        if day > end or len(found) == MOST_COUNT:
            break
        if day >= least:
            found.append(day)
    return found


def last_day_of(rule: Rule, start: date) -> date | None:
    """The last day of a rule that has an end and no more than MOST_COUNT days; None for any other."""
    if not rule.has_end:
        return None
    found = list(islice(_up_to(rule, start), MOST_COUNT + 1))
    if len(found) > MOST_COUNT:
        return None
    return found[-1] if found else start


def next_day(rule: Rule, start: date, after: date) -> date | None:
    """The first day of the rule behind another one; None when there is none any more."""
    begin = start if rule.count is not None else _near(rule, start, max(start, after + timedelta(days=1)))
    return next((day for day in _up_to(rule, begin) if day > after and day >= start), None)


def count_before(rule: Rule, start: date, day: date) -> int:
    """How many days of the rule lie before a day."""
    return sum(1 for _ in takewhile(lambda one: one < day, _up_to(rule, start)))


def _up_to(rule: Rule, begin: date) -> Iterator[date]:
    end = rule.until or LATEST
    return takewhile(lambda day: day <= end and within_days(day), _from(rule, begin))


def _from(rule: Rule, begin: date) -> Iterator[date]:
    from dateutil.rrule import rrulestr

    text = spelled(replace(rule, until=None))
    return (moment.date() for moment in rrulestr(text, dtstart=datetime.combine(begin, time())))


def _near(rule: Rule, start: date, first: date) -> date:
    """A day from which the rule names the same days as from its start, not long before `first`."""
    if rule.every == "day":
        return start + timedelta(days=(first - start).days // rule.interval * rule.interval)
    if rule.every == "week":
        begin = start - timedelta(days=(start.weekday() - rule.week_start) % 7)
        weeks = (first - begin).days // 7 // rule.interval * rule.interval
        return max(start, begin + timedelta(weeks=weeks))
    if rule.every == "month":
        months = (first.year - start.year) * 12 + first.month - start.month
        month = start.year * 12 + start.month - 1 + months // rule.interval * rule.interval
        return max(start, date(month // 12, month % 12 + 1, 1))
    years = (first.year - start.year) // rule.interval * rule.interval
    return max(start, date(start.year + years, 1, 1))
