"""Reads a time of day as people type it, in Dutch and English, wherever they do: fields, quick add, tables.

"9:30", "9.30 uur", "14u30", "21u", "9:30 p.m.", "9p", "half tien"; where nothing else can be meant also "9" and "930".
"""

import re
import unicodedata
from datetime import time

from msgspec import Struct

from compassdesk.domain.when_words import DUTCH_HOURS, ENGLISH_HOURS

_CLOCK = re.compile(
    r"(?P<hour>\d{1,2})(?:(?P<sign>[:.hu ])?(?P<minute>\d{2})(?::\d{2})?)?"
    r"(?: ?(?P<unit>uur|u|h))?(?: ?(?P<half>[ap]\.?m\.?|[ap])(?: ?(?:uur|u|h))?)?",
    re.ASCII,
)
_HALF_WAY = re.compile(r"half (?P<past>past )?(?P<hour>[a-z]+|\d{1,2})(?: ?uur)?", re.ASCII)


class Clock(Struct, frozen=True):
    """A time of day as it is spelled, before it is known whether there is such a time."""

    hour: int
    minute: int | None = None
    half: str = ""
    """"a" before noon, "p" after it, nothing when that is not said."""
    sign: str = ""
    """What stands between hour and minute."""
    unit: str = ""
    """"uur", "u" or "h" behind it; "half" for half an hour before or past the hour."""

    @property
    def is_bare(self) -> bool:
        """Whether it is figures and nothing else, which may be any number."""
        return not (self.half or self.unit or self.sign.strip())

    def time(self, half: str = "") -> time | None:
        """The time, with the half of the day of another one when it has none itself; None when there is none."""
        hour, minute, half = self.hour, self.minute or 0, self.half or half
        if half:
            if not 1 <= hour <= 12:
                return None
            hour = hour % 12 + (12 if half == "p" else 0)
        return time(hour, minute) if hour < 24 and minute < 60 else None


def spelled_time(words: str) -> Clock | None:
    """What the words say, None when they are no time of day."""
    plain = " ".join(unicodedata.normalize("NFKC", words).casefold().split())
    if match := _HALF_WAY.fullmatch(plain):
        return _half_way(match["hour"], past=bool(match["past"]))
    match = _CLOCK.fullmatch(plain)
    if match is None:
        return None
    return Clock(
        int(match["hour"]),
        None if match["minute"] is None else int(match["minute"]),
        (match["half"] or "")[:1],
        match["sign"] or "",
        match["unit"] or "",
    )


def read_time(words: str, *, bare: bool = True) -> time | None:
    """The time meant by `words`, None when it is none. `bare`: figures alone are a time too, "9" and "0930"."""
    found = spelled_time(words)
    return found.time() if found is not None and (bare or not found.is_bare) else None


def _half_way(hour: str, *, past: bool) -> Clock | None:
    """Before the hour in Dutch ("half tien", "half 10"), past it in English ("half ten", "half past 10")."""
    english = past or hour in ENGLISH_HOURS
    number = int(hour) if hour.isdigit() else {**DUTCH_HOURS, **ENGLISH_HOURS}.get(hour, 0)
    if not 1 <= number <= 12 or (past and hour in DUTCH_HOURS):
        return None
    if english:
        return Clock(number, 30, unit="half")
    return Clock(number - 1 or 12, 30, unit="half")
