"""A repeat rule of a calendar file as wall-clock times, with bounds that no rule can break (RFC 5545 3.3.10)."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import takewhile

from compassdesk.domain.wallclock import from_instant

MOST = 500
"""Occurrences of one rule that are made at most."""
AHEAD = timedelta(weeks=26)
"""How far an endless repeat is expanded (domain.md C2, series)."""
LONGEST = timedelta(days=3660)
_DAYS = {month: 29 if month == 2 else 30 if month in {4, 6, 9, 11} else 31 for month in range(1, 13)}
_UNTIL = re.compile(r";?UNTIL=(\d{8})(?:T(\d{6})(Z?))?", re.IGNORECASE | re.ASCII)


class TooDense(ValueError):
    """A rule by the hour or finer: no editorial plan repeats like that, and it could be used to exhaust us."""


def repeated(rule: str, start: datetime, zone: str, now: datetime) -> tuple[list[datetime], bool]:
    """The occurrences of a rule from `start`, as wall-clock times of its zone, and whether a bound cut them off.

    A naive `start` is in `zone`, as is `now`.

    Raises TooDense, and ValueError for a rule that makes no sense.
    """
    from dateutil.rrule import rrulestr

    if re.search(r"FREQ=(SECONDLY|MINUTELY|HOURLY)|BY(SECOND|MINUTE|HOUR)=[^;]*,", rule, re.IGNORECASE):
        raise TooDense(rule)
    if re.search(r"INTERVAL=0*(?:;|$)", rule, re.IGNORECASE) or len(rule) > 2000:
        raise ValueError(rule)
    _check_can_happen(rule.upper())
    until = _until(rule, start.tzinfo, zone)
    start = start.replace(tzinfo=None)
    endless = until is None and not re.search(r"COUNT=", rule, re.IGNORECASE)
    bound = (max(start, now) + AHEAD) if endless else start + LONGEST
    last = min(until, bound) if until else bound
    bare = _UNTIL.sub("", rule).strip(";")
    found: list[datetime] = []
    for moment in takewhile(lambda moment: moment <= last, rrulestr(bare, dtstart=start)):
        found.append(moment)
        if len(found) == MOST:
            return found, True
    return found, endless


def _check_can_happen(rule: str) -> None:
    """Refuse rules that name no day at all: looking for their first one would go on to the year 9999."""
    parts = dict(part.split("=", 1) for part in rule.split(";") if "=" in part)
    often = parts.get("FREQ") in {"DAILY", "WEEKLY"}
    if often and parts.keys() & {"BYYEARDAY", "BYWEEKNO", "BYEASTER"}:  # RFC 5545 forbids these here
        raise ValueError(rule)
    if parts.get("FREQ") == "DAILY" and set(parts.get("BYSETPOS", "1").split(",")) - {"1", "-1"}:
        raise ValueError(rule)
    if often and "BYMONTHDAY" in parts:
        months = [int(month) for month in parts.get("BYMONTH", "1").split(",")]
        days = [abs(int(day)) for day in parts["BYMONTHDAY"].split(",")]
        if not any(1 <= day <= _DAYS[month] for month in months for day in days):
            raise ValueError(rule)


def _until(rule: str, own: tzinfo | None, zone: str) -> datetime | None:
    match = _UNTIL.search(rule)
    if not match:
        return None
    moment = datetime.strptime(match[1] + (match[2] or "235959"), "%Y%m%d%H%M%S")
    if not match[3]:
        return moment
    instant = moment.replace(tzinfo=UTC)
    return instant.astimezone(own).replace(tzinfo=None) if own else from_instant(instant, zone)
