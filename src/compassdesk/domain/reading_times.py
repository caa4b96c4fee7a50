"""Reads a time of day as people type it, wherever they do: fields, quick add, tables.

"9:30", "9.30 uur", "14u30", "21u", "9:30 p.m.", "9p", "half tien", "kwart over 9", "12 noon", "24:00", "14:30 CET",
"14:30-15:00", "ochtend"; where nothing else can be meant also "9" and "930".
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import time

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.when_words import (
    BEFORE,
    DUTCH_HOURS,
    ENGLISH_HOURS,
    FROM,
    GERMAN_HOURS,
    MINUTE_WORDS,
    NOON,
    PARTS_OF_DAY,
    PAST,
    UNTIL,
    ZONES,
)

_FARTHEST = 14
"""Hours that any clock is ahead of UTC."""
_FIRST_IN_WORDS = 7
"""The earliest hour that is meant before noon where it is spelled in words."""
_HOUR_UNIT = r"uur|uhr|heures?|horas?|u|h"
_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.hu ])?(?P<minute>\d{2})(?:[:.]\d{2}(?:[.,]\d+)?)?)?"
    rf"(?: ?(?P<unit>{_HOUR_UNIT})\.?)?(?: ?(?P<half>[ap]\.? ?m\.?|[ap])(?: ?(?:uur|u|h))?)?",
    re.ASCII,
)
_HOURS = {**DUTCH_HOURS, **GERMAN_HOURS, **ENGLISH_HOURS}
_HOUR = rf"(?P<hour>{'|'.join(_HOURS)}|\d{{1,2}})(?: ?(?:uur|uhr|u))?"
_HALF_WAY = re.compile(
    rf"(?:(?P<minutes>[a-z-]+|\d{{1,2}}) (?P<way>over|voor) )?hal(?:f|b(?P<german>)) (?P<past>past )?{_HOUR}", re.ASCII
)
_QUARTER = re.compile(
    rf"(?P<minutes>{'|'.join(MINUTE_WORDS)}|\d{{1,2}})(?: (?:minuten|minutes|min))?"
    rf" (?P<way>{'|'.join((*PAST, *BEFORE))}) {_HOUR}",
    re.ASCII,
)
_ZONE = re.compile(
    rf"(?<=[\d.apmhuro]) ?(?:({'|'.join(ZONES)})|(?:(?: ?(?:utc|gmt)|(?<=:\d\d:\d\d))-|(?: ?(?:utc|gmt))?\+)"
    r"(\d{1,2})(?::?(\d{2}))?(?: \([^()]*\))?)\Z"
)
_FRACTION = re.compile(r"(?<=:\d\d)[.,]\d+", re.ASCII)
_UNTIL = "|".join(map(re.escape, sorted(UNTIL, key=len, reverse=True)))
_SPAN = re.compile(
    rf"(?:(?P<between>tussen |between )|(?:{'|'.join(FROM)}) )?(?P<first>.+?)"
    rf"(?:(?P<and> en | and )| (?:{_UNTIL}) | ?[-–—] ?)(?P<last>.+)"
)


class Clock(Struct, frozen=True):
    """A time of day as it is spelled, before it is known whether there is such a time."""

    hour: int
    minute: int | None = None
    half: str = ""
    """"a" before noon, "p" after it, nothing when that is not said."""
    sign: str = ""
    """What stands between hour and minute."""
    unit: str = ""
    """"uur", "u", "h" … behind it; "words" for one that is spelled in words, "half" where those of one language mean
    another time than those of another ("half 10")."""
    zone: str = ""
    """Whose clock it is, as `wallclock.from_zone` takes it; nothing for the reader's own."""
    is_part_of_day: bool = False
    """Only "morning" is said; the hour is the usual one."""

    @property
    def is_after_noon(self) -> bool:
        """Whether an hour in words is one that nobody plans before noon: "half drie" is 14:30."""
        return self.unit in {"words", "half"} and self.hour < _FIRST_IN_WORDS

    @property
    def is_bare(self) -> bool:
        """Whether it is figures and nothing else, which may be any number."""
        return not (self.half or self.unit or self.sign.strip())

    @property
    def is_next_day(self) -> bool:
        """It is 24:00, the end of the day: midnight of the next one."""
        return self.hour == 24 and not self.minute and not self.half

    def time(self, half: str = "") -> time | None:
        """The time, with the half of the day of another one when it has none itself; None when there is none."""
        hour, minute, half = self.hour, self.minute or 0, self.half or half
        if self.is_next_day:
            return time()
        if half:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if half == "p" else 0)
        elif self.is_after_noon:
            hour += 12
        return time(hour, minute) if hour < 24 and minute < 60 else None


class Hours(Struct, frozen=True):
    """A time that exists, and with it how long it lasts where an end was given."""

    start: time
    clock: Clock
    """How the start was spelled."""
    minutes: int | None = None
    end: Clock | None = None


def spelled_time(words: str) -> Clock | None:
    """What the words say, None when they are no time of day."""
    plain = _plainly(words)
    if not plain:
        return None
    if match := _CLOCK.fullmatch(plain):
        return _clock(match)
    if plain in NOON:
        return Clock(12, 0, unit="words")
    if plain in PARTS_OF_DAY:
        return Clock(PARTS_OF_DAY[plain], 0, unit="words", is_part_of_day=True)
    if match := _HALF_WAY.fullmatch(plain):
        return _half_way(match)
    if match := _QUARTER.fullmatch(plain):
        if match["way"] == "to" and match["minutes"].isdigit():
            return None  # nine to five
        return _beside_the_hour(match["minutes"], match["way"], _HOURS.get(match["hour"]) or int(match["hour"]), 0)
    if (found := _ZONE.search(plain)) and found.end() == len(plain):
        inner = spelled_time(plain[: found.start()])
        zone = _zone(found)
        if inner is not None and not inner.zone and zone and (found[1] or not inner.is_bare):
            return replace(inner, zone=zone, unit=inner.unit or "zone")
    return None


def read_hours(words: str, *, bare: bool = True, spelled: Callable[[str], Clock | None] = spelled_time) -> Hours | None:
    """A time, or a begin and an end, None when it is neither; for `bare` see `read_time`.

    `spelled` reads one time, for who takes fewer of them.
    """
    lone = spelled(words)
    if lone is not None:
        start = lone.time()
        return None if start is None or (lone.is_bare and not bare) else Hours(start, lone)
    if (span := _SPAN.fullmatch(_plainly(words))) is None:
        return None
    if bool(span["between"]) != bool(span["and"]):
        return None  # "10:00 en 11:00" are two times
    first, last = spelled(span["first"]), spelled(span["last"])
    if first is None or last is None or (last.is_bare and (first.is_bare or first.unit)):
        return None
    if first.is_next_day or first.is_part_of_day or last.is_part_of_day:
        return None
    start, end = first.time(last.half), last.time()
    if last.half and not first.half and last.hour != 12 and first.hour > last.hour:
        start = first.time() or start  # 11-1pm begins in the morning
    if start is None or end is None:
        return None
    minutes = (end.hour * 60 + end.minute - start.hour * 60 - start.minute) % MINUTES_A_DAY
    return Hours(start, replace(first, zone=first.zone or last.zone), minutes or None, last)


def read_time(words: str, *, bare: bool = True) -> time | None:
    """The one time meant by `words`, None when it is none, an end is given too, or it is another zone's.

    `bare`: figures alone are a time too, "9" and "0930". 24:00 is midnight.
    """
    found = spelled_time(words)
    return found.time() if found is not None and not found.zone and (bare or not found.is_bare) else None


def _plainly(words: str) -> str:
    if words.isascii():
        return _FRACTION.sub("", " ".join(words.casefold().split()))
    normal = unicodedata.normalize("NFKD", words).casefold().replace("’", "'")
    return " ".join("".join(letter for letter in normal if not unicodedata.combining(letter)).split())


def _clock(match: re.Match[str]) -> Clock:
    return Clock(
        int(match["hour"]),
        None if match["minute"] is None else int(match["minute"]),
        (match["half"] or "")[:1],
        match["sign"] or "",
        match["unit"] or "",
    )


def _zone(match: re.Match[str]) -> str:
    if match[1]:
        return ZONES[match[1]]
    hours, minutes = int(match[2]), int(match[3] or 0)
    sign = "-" if "-" in match[0] else "+"
    return f"{sign}{hours:02d}:{minutes:02d}" if hours <= _FARTHEST and minutes < 60 else ""


def _half_way(match: re.Match[str]) -> Clock | None:
    """Before the hour in Dutch ("half tien", "half 10"), past it in English ("half ten", "half past 10")."""
    hour, past = match["hour"], bool(match["past"])
    number = int(hour) if hour.isdigit() else _HOURS[hour]
    if not 1 <= number <= 12 or (past and hour in DUTCH_HOURS):
        return None
    if past or hour in ENGLISH_HOURS:
        return None if match["minutes"] else Clock(number, 30, unit="words")
    if match["minutes"]:
        return _beside_the_hour(match["minutes"], match["way"], number - 1 or 12, 30)
    return Clock(number - 1 or 12, 30, unit="half" if hour.isdigit() and match["german"] is None else "words")


def _beside_the_hour(minutes: str, way: str, hour: int, minute: int) -> Clock | None:
    """So many minutes before or past a time: "kwart over 9", "ten to nine", "vijf voor half 10"."""
    amount = MINUTE_WORDS.get(minutes) or (int(minutes) if minutes.isdigit() else 0)
    if not 1 <= amount < 30 or not 1 <= hour <= 24:
        return None
    moment = (hour * 60 + minute + (-amount if way in BEFORE else amount)) % MINUTES_A_DAY
    return Clock(moment // 60, moment % 60, unit="words")
