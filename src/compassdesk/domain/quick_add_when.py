"""Days, times and lengths among the words of one typed line, in Dutch and English.

Days and times are read as everywhere (`reading_days`, `reading_times`): the longest run of words that says one. Left
out is what could be something else in a line: "9" and "12.3" are numbers there, "maart" and "9a" parts of a title.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, time
from typing import Literal

from msgspec import Struct

from compassdesk.domain.calendar_grid import reachable
from compassdesk.domain.reading_days import understood
from compassdesk.domain.reading_times import Clock, spelled_time

_AFTER = r"(?=[,;+&:.!]*(?:\s|$)|[,;+&])"
_END = re.compile(_AFTER)
_LONGEST = 40
"""Letters of the longest run of words that is tried."""
_SPAN = re.compile(r"(.+?)\s?[-–]\s?(.+)")
_NO_TIME = re.compile(
    r"[0-9]{1,2}\s[0-9].*|.*\s[ap](?:\s?(?:u|uur|h))?|[0-9]+a|[0-9]{3,4}\s?(?:u|uur|h)", re.IGNORECASE
)
"""Two numbers, "vraag 2 a", a house number, "2000 uur": no times in a line, whatever they are elsewhere."""
_HOURS_OF_WORK = 8
""""2 uur" may be a length, "14 uur" is a time."""


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
    for words in _runs(text, at):
        found = _clock(words) or _day(words, today, month_first)
        if found:
            return found
    for pattern, read in _LENGTHS:
        match = pattern.match(text, at)
        if match and (found := read(match)):
            return found
    return None


def _runs(text: str, at: int) -> Iterator[str]:
    """The words from a position on, the longest run first; each ends where a word does."""
    for end in range(min(len(text), at + _LONGEST), at, -1):
        if not text[end - 1].isspace() and _END.match(text, end):
            yield text[at:end]


def _day(words: str, today: date, month_first: bool) -> When | None:
    found = understood(words, today, month_first=month_first, coming=True)
    if found is None or not found.is_clear:
        return None
    if found.day is None or found.day != reachable(found.day):
        return When("no-such-date", len(words), 0, found.is_iso)
    return When("date", len(words), found.day, found.is_iso)


def _clock(words: str) -> When | None:
    """9:00, 9.00, 14u, 14u30, 14 uur, 2pm, half tien, and with an end: 9:00-10:30, 14-15u, 2-3pm."""
    lone = _clear_time(words)
    if lone is not None:
        start = lone.time()
        if lone.is_bare or start is None:
            return None
        sure = lone.sign not in {"", "."} or lone.unit in {"uur", "u", "h"} or (lone.half != "" and words[-1] in "mM.")
        if lone.unit in {"uur", "u", "h"} and lone.minute is None and not lone.half and lone.hour <= _HOURS_OF_WORK:
            return When("hours", len(words), start, sure)
        return When("time", len(words), start, sure)
    span = _SPAN.fullmatch(words)
    first, last = (_clear_time(span[1]), _clear_time(span[2])) if span else (None, None)
    if first is None or last is None or (last.is_bare and (first.is_bare or first.unit)):
        return None
    start, end = first.time(last.half), last.time()
    if last.half and not first.half and last.hour != 12 and first.hour > last.hour:
        start = first.time() or start  # 11-1pm begins in the morning
    if start is None or end is None:
        return None
    sure = bool({first.sign, last.sign} - {"", "."} or first.unit or last.unit or first.half or last.half)
    minutes = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % 1440
    return When("time", len(words), start, sure, minutes or None)


def _clear_time(words: str) -> Clock | None:
    return None if _NO_TIME.fullmatch(words) else spelled_time(words)


def _minutes(match: re.Match[str]) -> When | None:
    minutes = int(match[1])
    return When("minutes", len(match[0]), minutes, sure=True) if 1 <= minutes <= 1440 else None


def _hours(match: re.Match[str]) -> When | None:
    minutes = round(float(match[1].replace(",", ".")) * 60)
    return When("minutes", len(match[0]), minutes, sure=True) if 1 <= minutes <= 1440 else None


def _half_hour(match: re.Match[str]) -> When:
    return When("minutes", len(match[0]), 90 if match[0].lower().startswith("a") else 30, sure=True)


_LENGTHS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], When | None]], ...] = tuple(
    (re.compile(source + _AFTER, re.IGNORECASE | re.ASCII), read)
    for source, read in (
        (r"([0-9]{1,4})\s?(?:minuten|minuut|minutes|minute|mins|min|m|')", _minutes),
        (r"([0-9]{1,2}(?:\.5|,5|,25|,75)|[0-9]{1,2}(?=\s?hours?\b))\s?(?:uur|hours|hour|h)", _hours),
        (r"(?:half\suur|half\san\shour|anderhalf\suur)", _half_hour),
    )
)
