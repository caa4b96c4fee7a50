"""A time zone as the lines of a VTIMEZONE (RFC 5545 3.6.5): by a yearly rule where it keeps one, else by its dates.

Outlook reads zones by rule only, so dates are written just where no rule holds.
"""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_MINUTE = timedelta(minutes=1)


class _Change(Struct, frozen=True):
    """A change of the clocks: the wall-clock time it comes at, the offsets on both sides, and the name behind it."""

    local: datetime
    before: timedelta
    behind: timedelta
    name: str


def zone_lines(zone: str, first_year: int, last_year: int) -> list[str]:
    """The lines, good for all of the years but the first, in which the first change may come late."""
    info = ZoneInfo(zone)
    changes = list(_changes(info, first_year, last_year))
    kinds: dict[tuple[timedelta, timedelta, str], list[_Change]] = {}
    for change in changes:
        kinds.setdefault((change.before, change.behind, change.name), []).append(change)
    rules = [_rule(found, first_year, last_year) for found in kinds.values()]
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}"]
    if not changes or not all(rules):
        opening = datetime(first_year, 1, 1)
        offset = opening.replace(tzinfo=info).utcoffset() or timedelta()
        name = opening.replace(tzinfo=info).tzname() or zone
        lines += _part("STANDARD", _Change(opening, offset, offset, name), [])
    for found, rule in zip(kinds.values(), rules, strict=True):
        kind = "DAYLIGHT" if found[0].behind > found[0].before else "STANDARD"
        dates = [_stamp(change.local) for change in found[1:]]
        more = [f"RRULE:{rule}"] if rule and all(rules) else [f"RDATE:{day}" for day in dates]
        lines += _part(kind, found[0], more)
    return [*lines, "END:VTIMEZONE"]


def _part(kind: str, change: _Change, more: Sequence[str]) -> list[str]:
    return [
        f"BEGIN:{kind}", f"DTSTART:{_stamp(change.local)}", *more, f"TZNAME:{change.name}",
        f"TZOFFSETFROM:{_offset(change.before)}", f"TZOFFSETTO:{_offset(change.behind)}", f"END:{kind}",
    ]  # fmt: skip


def _changes(info: ZoneInfo, first_year: int, last_year: int) -> Iterator[_Change]:
    """The changes of the clocks in these years, found day by day and then to the minute."""
    at, end = datetime(first_year, 1, 1, tzinfo=UTC), datetime(last_year + 1, 1, 1, tzinfo=UTC)
    while at < end:
        following = at + timedelta(days=1)
        before, behind = at.astimezone(info).utcoffset(), following.astimezone(info).utcoffset()
        if before != behind and before is not None and behind is not None:
            early, late = at, following
            while late - early > _MINUTE:
                middle = early + (late - early) // (2 * _MINUTE) * _MINUTE
                early, late = (early, middle) if middle.astimezone(info).utcoffset() == behind else (middle, late)
            yield _Change((late + before).replace(tzinfo=None), before, behind, late.astimezone(info).tzname() or "")
        at = following


def _rule(found: Sequence[_Change], first_year: int, last_year: int) -> str:
    """The yearly rule that gives just these changes; empty when there is none."""
    local = [change.local for change in found]
    if [day.year for day in local] != list(range(first_year, last_year + 1)):
        return ""
    if len({(day.month, day.weekday(), day.time()) for day in local}) > 1:
        return ""
    if all((day + timedelta(days=7)).month != day.month for day in local):
        place = -1
    elif len({(day.day - 1) // 7 for day in local}) == 1:
        place = (local[0].day - 1) // 7 + 1
    else:
        return ""
    return f"FREQ=YEARLY;BYMONTH={local[0].month};BYDAY={place}{_WEEKDAYS[local[0].weekday()]}"


def years_of(days: Sequence[date]) -> tuple[int, int]:
    """The years a zone must be good for, with one around them."""
    return max(min(day.year for day in days) - 1, 1900), min(max(day.year for day in days) + 1, 2201)


def _stamp(local: datetime) -> str:
    return local.strftime("%Y%m%dT%H%M%S")


def _offset(offset: timedelta) -> str:
    seconds = int(abs(offset).total_seconds())
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    return f"{'-' if offset < timedelta() else '+'}{hours:02}{minutes:02}" + (f"{rest:02}" if rest else "")
