"""Days, times and lengths among the words of one typed line, in Dutch and English.

Days and times are read as everywhere (`reading_days`, `reading_times`): the longest run of words that says one. Left
out is what could be something else in a line: "9" and "12.3" are numbers there, "maart" and "9a" parts of a title.
"""

import re
from collections.abc import Callable, Iterator
from datetime import date, time, timedelta
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.quick_add_repeats import last_day_words, often, times, which_of_month
from compassdesk.domain.reading_days import (
    PART_OF_A_DAY,
    Understood,
    is_counted_from_today,
    read_moment,
    understood,
)
from compassdesk.domain.reading_times import Clock, read_hours, spelled_time
from compassdesk.domain.series_rule import Rule, next_day
from compassdesk.domain.when_words import DAY_WORDS, EACH, NOON, SECOND

_AFTER = r"(?=[,;+&:.!]*(?:\s|$)|[,;+&])"
_END = re.compile(_AFTER)
_LONGEST = 40
"""Letters of the longest run of words that is tried."""
_NO_TIME = re.compile(
    r"[0-9]{1,2}\s[0-9].*|.*\s[ap](?:\s?(?:u|uur|h))?|[0-9]+a|[0-9]{3,4}\s?(?:u|uur|h)|[0-9]{1,2} (?:over|voor) .*",
    re.IGNORECASE,
)
"""Two numbers, "vraag 2 a", a house number, "2000 uur", "5 voor 12": no times in a line, but elsewhere they may be."""
_HOURS_OF_WORK = 8
""""2 uur" may be a length, "14 uur" is a time."""
_IN_WORDS = frozenset(("", "words", "half", "zone"))
_ONE_PIECE = re.compile(r"\d{4}-?\d\d-?\d\d[Tt]\d\d\S*$", re.ASCII)
_EACH = re.compile(rf"(?:(?:{'|'.join(EACH)}) ((?:{'|'.join(SECOND)}) )?|(om de (?:andere )?))(.+)", re.IGNORECASE)
_AND = re.compile(r"\s*,\s*|\s+(?:en|and|&)\s+", re.IGNORECASE)


class SeenFrom(Struct, frozen=True):
    """From where days are looked for: "morgen" and "volgende week" from `today`, a weekday and a day without its year
    from the day in `view`.
    """

    today: date
    view: date
    month_first: bool = False
    """Whether 3/12 is the twelfth of March."""

    def understood(self, words: str) -> Understood | None:
        """What the whole of `words` says of a day."""
        found = understood(words, self.view, month_first=self.month_first)
        if found is None or self.view == self.today or not is_counted_from_today(words):
            return found
        return understood(words, self.today, month_first=self.month_first)


class When(Struct, frozen=True):
    """A stretch of text that says when or how long: `length` letters of it from where the search began."""

    kind: Literal["date", "time", "minutes", "hours", "repeat", "until", "times", "no-such-date", "far-date"]
    length: int
    value: date | time | int | str
    sure: bool
    """Can hardly mean anything else, so it is taken wherever it stands."""
    minutes: int | None = None
    """With a time: the length, when an end was given too."""
    is_shy: bool = False
    """It may well be a part of the title, so it is taken beside something else only."""
    day: Understood | None = None
    """With a date: all that is said of it."""
    clock: Clock | None = None
    """With a time: how it is spelled."""
    hour: time | None = None
    """With a date: the time that is written in one piece with it, spelled as `clock`."""
    rule: Rule | None = None
    """How often, where each such day is meant ("elke maandag"); what the day of the line says is left out of it."""


def when_at(text: str, at: int, seen: SeenFrom) -> When | None:
    """What stands at a position of the text, the longest reading first; None when it says nothing about time."""
    for words in _runs(text, at):
        found = _clock(words) or _day(words, seen) or _moment(words, seen) or _repeated(words, seen)
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


def _day(words: str, seen: SeenFrom) -> When | None:
    found = seen.understood(words)
    if found is None or not found.is_clear:
        return None
    if found.day is None:
        return When("no-such-date", len(words), 0, found.is_iso)
    if not within_days(found.last_day or found.day) or not within_days(found.day):
        return When("far-date", len(words), found.day, found.is_iso)
    return When("date", len(words), found.day, found.is_iso, day=found)


def _moment(words: str, seen: SeenFrom) -> When | None:
    """A day and a time in one piece: 2027-03-01T14:30, as programs write it, and zaterdagochtend."""
    written = _ONE_PIECE.match(words) is not None
    match = PART_OF_A_DAY.fullmatch(words.casefold())
    if not written and not match:
        return None
    is_weekday = match is not None and match[1] not in {"van", *DAY_WORDS}
    found, hours = read_moment(words, seen.view if is_weekday else seen.today)
    if found is None or found.day is None or hours is None or not within_days(found.day):
        return None
    return When("date", len(words), found.day, written, day=found, hour=hours.start, clock=hours.clock)


def _repeated(words: str, seen: SeenFrom) -> When | None:
    """How often, until when, how many times."""
    rule = often(words)
    if rule is not None:
        return When("repeat", len(words), words, sure=False, rule=rule)
    return _each_day(words, seen) or _each_month(words, seen) or _end(words, seen)


def _each_day(words: str, seen: SeenFrom) -> When | None:
    """One weekday or several, each of them; the first of them is the day of the line."""
    match = _EACH.fullmatch(words)
    found = [_weekday(one, seen) for one in _AND.split(match[3])] if match else []
    days = [one.day for one in found if one is not None and one.day is not None]
    if match is None or not days or len(days) < len(found):
        return None
    first = min(days)
    weekdays = tuple(sorted({day.weekday() for day in days}))
    rule = Rule("week", 2 if match[1] or match[2] else 1, weekdays=weekdays)
    day = next(one for one in found if one is not None and one.day == first)
    return When("date", len(words), first, sure=False, day=day, rule=rule)


def _weekday(word: str, seen: SeenFrom) -> Understood | None:
    """A weekday alone, perhaps as one says it of several: "maandagen", "Mondays"."""
    for bare in dict.fromkeys((word, word.removesuffix("en"), word.removesuffix("s"))):
        found = seen.understood(bare)
        if found is not None and found.is_weekday_alone and found.is_clear and found.day is not None:
            return found
    return None


def _each_month(words: str, seen: SeenFrom) -> When | None:
    which = which_of_month(words)
    found = _weekday(which[1], seen) if which is not None else None
    if which is None or found is None or found.day is None:
        return None
    rule = Rule("month", weekdays=(found.day.weekday(),), nth=which[0])
    first = next_day(rule, seen.view, seen.view - timedelta(days=1)) or found.day
    return When("date", len(words), first, sure=False, day=replace(found, day=first), rule=rule)


def _end(words: str, seen: SeenFrom) -> When | None:
    """Until which day, or how many times: only of something that repeats."""
    many = times(words)
    if many is not None:
        return When("times", len(words), many, sure=False)
    last = last_day_words(words)
    found = seen.understood(last) if last else None
    if found is None or found.day is None or found.last_day is not None or not within_days(found.day):
        return None
    return When("until", len(words), found.day, sure=False)


def _clock(words: str) -> When | None:
    """9:00, 9.00, 14u, 14u30, 14 uur, 2pm, half tien, and with an end: 9:00-10:30, 14-15u, 2-3pm."""
    hours = read_hours(words, bare=False, spelled=_clear_time)
    if hours is None:
        return None
    clocks = [clock for clock in (hours.clock, hours.end) if clock is not None]
    sure = any(
        clock.sign not in {"", "."} or clock.unit not in _IN_WORDS or clock.zone or (clock.half and _ends_in_m(words))
        for clock in clocks
    )
    first = hours.clock
    if hours.end is None:
        is_shy = first.is_part_of_day or (words.casefold() in NOON and not words[0].isdigit())
        if first.unit not in _IN_WORDS and first.minute is None and not first.half and first.hour <= _HOURS_OF_WORK:
            return When("hours", len(words), hours.start, sure, clock=first)
        return When("time", len(words), hours.start, sure, is_shy=is_shy, clock=first)
    sure = sure or any(clock.half for clock in clocks)
    return When("time", len(words), hours.start, sure, hours.minutes, clock=first)


def _ends_in_m(words: str) -> bool:
    return words[-1] in "mM."


def _clear_time(words: str) -> Clock | None:
    if _NO_TIME.fullmatch(words):
        return None
    found = spelled_time(words)
    if found is not None and found.zone and not words.rstrip(")").split()[-1].isupper() and not words[-1].isdigit():
        return None  # "20:30 West" is a place
    return found


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
