"""Days, times and lengths as people type them in one line, in Dutch and English."""

import re
from collections.abc import Callable
from datetime import date, time, timedelta
from typing import Literal

from msgspec import Struct

from compassdesk.domain.calendar_grid import reachable
from compassdesk.domain.quick_add_words import DAY_WORDS, MONTH_WORDS, WEEKDAY_WORDS
from compassdesk.domain.week import Week

_WEEKDAY = "|".join(sorted(WEEKDAY_WORDS, key=len, reverse=True))
_MONTH = "|".join(sorted(MONTH_WORDS, key=len, reverse=True))
_DAY = "|".join(sorted(DAY_WORDS, key=len, reverse=True))
_CLOCK = r"([01]?[0-9]|2[0-4])"
_AFTER = r"(?=[,;+&:.!]*(?:\s|$)|[,;+&])"


class When(Struct, frozen=True):
    """A stretch of text that says when or how long: `length` letters of it from where the search began."""

    kind: Literal["date", "time", "minutes", "hours", "no-such-date"]
    length: int
    value: date | time | int
    sure: bool
    """Can hardly mean anything else, so it is taken wherever it stands."""
    minutes: int | None = None
    """With a time: the length, when an end was given too."""


def when_at(text: str, at: int, today: date, *, month_first: bool) -> When | None:
    """What stands at a position of the text, the longest reading first; None when it says nothing about time."""
    for pattern, read in _READERS:
        match = pattern.match(text, at)
        if match and (found := read(match, today, month_first)):
            return found
    return None


_Reader = Callable[[re.Match[str], date, bool], When | None]


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source + _AFTER, re.IGNORECASE | re.ASCII)


def _dated(match: re.Match[str], day: date | None, *, sure: bool = False) -> When:
    if day is None:
        return When("no-such-date", len(match[0]), 0, sure)
    return When("date", len(match[0]), day, sure)


def _iso(match: re.Match[str], _today: date, _month_first: bool) -> When:
    return _dated(match, _day(int(match[1]), int(match[2]), int(match[3])), sure=True)


def _numbers(match: re.Match[str], today: date, month_first: bool) -> When | None:
    first, second = int(match[1]), int(match[3])
    if match[4] is None and match[2] == ".":
        return None  # 9.00 is a time, 1.5 a number
    day, month = (second, first) if month_first else (first, second)
    if month > 12 >= day:
        day, month = month, day
    if not 1 <= month <= 12:
        return None
    return _dated(match, _in_year(day, month, match[4], today))


def _day_month(match: re.Match[str], today: date, _month_first: bool) -> When:
    return _dated(match, _in_year(int(match[1]), MONTH_WORDS[match[2].lower()], match[3], today))


def _month_day(match: re.Match[str], today: date, _month_first: bool) -> When:
    return _dated(match, _in_year(int(match[2]), MONTH_WORDS[match[1].lower()], match[3], today))


def _next_week(match: re.Match[str], today: date, _month_first: bool) -> When:
    weeks = 0 if match[2].lower() in {"deze", "this"} else 1
    weekday = match[1] or match[3]
    monday = Week.of(today).monday + timedelta(weeks=weeks)
    ahead = WEEKDAY_WORDS[weekday.lower()] if weekday else (0 if weeks else today.weekday())
    return _dated(match, monday + timedelta(days=ahead))


def _numbered_week(match: re.Match[str], today: date, _month_first: bool) -> When:
    weekday = match[1] or match[3]
    number = int(match[2])
    for year in (today.isocalendar().year, today.isocalendar().year + 1):
        try:
            monday = Week(year, number).monday
        except ValueError:
            continue
        if monday + timedelta(days=6) >= today:
            return _dated(match, monday + timedelta(days=WEEKDAY_WORDS[weekday.lower()] if weekday else 0))
    return _dated(match, None)


def _weekday(match: re.Match[str], today: date, _month_first: bool) -> When:
    """The first such day from today on; today counts. "Next Tuesday" is the one of next week."""
    wanted = WEEKDAY_WORDS[match[2].lower()]
    if match[1] and match[1].lower() in {"volgende", "next"}:
        return _dated(match, Week.of(today).monday + timedelta(days=7 + wanted))
    return _dated(match, today + timedelta(days=(wanted - today.weekday()) % 7))


def _named_day(match: re.Match[str], today: date, _month_first: bool) -> When:
    return _dated(match, today + timedelta(days=DAY_WORDS[match[1].lower()]))


def _days_ahead(match: re.Match[str], today: date, _month_first: bool) -> When:
    days = int(match[1]) * (7 if match[2].lower().startswith("we") else 1)
    return _dated(match, today + timedelta(days=days))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found == reachable(found) else None


def _in_year(day: int, month: int, year: str | None, today: date) -> date | None:
    """A day of a month; without a year the first one from today on (29 February may be years away)."""
    if year is not None:
        return _day(int(year) + (2000 if len(year) == 2 else 0), month, day)
    for ahead in range(9):
        found = _day(today.year + ahead, month, day)
        if found and found >= today:
            return found
    return None


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    number = int(hour)
    if half:
        if not 1 <= number <= 12:
            return None
        number = number % 12 + (12 if half.lower().startswith("p") else 0)
    if number == 24 or int(minute or 0) > 59:
        return None
    return time(number, int(minute or 0))


def _clock(match: re.Match[str], _today: date, _month_first: bool) -> When | None:
    """9:00, 9.00, 14u, 14u30, 14 uur, 2pm, and with an end: 9:00-10:30, 14-15u, 2-3pm."""
    first_hour, first_sign, first_minute, first_half, last_hour, last_sign, last_minute, last_half, unit = (
        match["h1"], match["s1"], match["m1"], match["p1"], match["h2"], match["s2"], match["m2"], match["p2"],
        match["unit"],
    )  # fmt: skip
    marks = (first_sign, first_half, last_sign, last_half, unit)
    if not any(marks):
        return None
    start = _time(first_hour, first_minute, first_half or last_half)
    if start is None:
        return None
    if last_half and not first_half and (end_hour := int(last_hour)) != 12 and int(first_hour) > end_hour:
        start = _time(first_hour, first_minute, None) or start  # 11-1pm begins in the morning
    sure = any(mark and mark != "." for mark in marks)
    if last_hour is None:
        lone = unit is not None and first_minute is None and not first_half
        if lone and unit and unit.lower() in {"h", "u", "uur"} and int(first_hour) <= 8:
            return When("hours", len(match[0]), start, sure)
        return When("time", len(match[0]), start, sure)
    end = _time(last_hour, last_minute, last_half)
    if end is None:
        return None
    minutes = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % 1440
    return When("time", len(match[0]), start, sure, minutes or None)


def _minutes(match: re.Match[str], _today: date, _month_first: bool) -> When | None:
    minutes = int(match[1])
    return When("minutes", len(match[0]), minutes, sure=True) if 1 <= minutes <= 1440 else None


def _hours(match: re.Match[str], _today: date, _month_first: bool) -> When | None:
    minutes = round(float(match[1].replace(",", ".")) * 60)
    return When("minutes", len(match[0]), minutes, sure=True) if 1 <= minutes <= 1440 else None


def _half_hour(match: re.Match[str], _today: date, _month_first: bool) -> When:
    return When("minutes", len(match[0]), 90 if match[0].lower().startswith("a") else 30, sure=True)


_TIME = _CLOCK + r"(?:(?P<s{0}>[:.hu])(?P<m{0}>[0-5][0-9]))?\s?(?P<p{0}>am|pm|a\.m\.|p\.m\.)?"


def _time_source() -> str:
    first = _TIME.format(1).replace("(", "(?P<h1>", 1)
    last = _TIME.format(2).replace("(", "(?P<h2>", 1)
    return rf"(?:{first})(?:\s?[-–]\s?{last})?(?:\s?(?P<unit>uur|u|h))?"


_READERS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (_pattern(r"([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"), _iso),
    (_pattern(_time_source()), _clock),
    (_pattern(r"([0-9]{1,2})([/.-])([0-9]{1,2})(?:[/.-]([0-9]{4}|[0-9]{2}))?"), _numbers),
    (_pattern(rf"([0-9]{{1,2}})(?:e|st|nd|rd|th)?\s?({_MONTH})\.?(?:\s([0-9]{{4}}))?"), _day_month),
    (_pattern(rf"({_MONTH})\.?\s([0-9]{{1,2}})(?:st|nd|rd|th)?(?:,?\s([0-9]{{4}}))?"), _month_day),
    (_pattern(rf"(?:({_WEEKDAY})\s)?(volgende|next|deze|this)\sweek(?:\s({_WEEKDAY}))?"), _next_week),
    (_pattern(rf"(?:({_WEEKDAY})\s)?(?:week|wk)\s?([0-9]{{1,2}})(?:\s({_WEEKDAY}))?"), _numbered_week),
    (_pattern(r"(?:over|in)\s([0-9]{1,3})\s(dagen|dag|days|day|weken|weeks|week)"), _days_ahead),
    (_pattern(rf"(?:(volgende|next|deze|this)\s)?({_WEEKDAY})\.?"), _weekday),
    (_pattern(rf"({_DAY})"), _named_day),
    (_pattern(r"([0-9]{1,4})\s?(?:minuten|minuut|minutes|minute|mins|min|m|')"), _minutes),
    (_pattern(r"([0-9]{1,2}(?:\.5|,5|,25|,75)|[0-9]{1,2}(?=\s?hours?\b))\s?(?:uur|hours|hour|h)"), _hours),
    (_pattern(r"(?:half\suur|half\san\shour|anderhalf\suur)"), _half_hour),
)
