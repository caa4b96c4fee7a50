"""Reads a day and a time that stand together: "2027-03-01T14:30:00Z", "ma 1 maart om 14u30", "3/1/2027 2:30 PM"."""

import re

from msgspec import Struct

from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.domain.spelled_days import LONGEST, SpelledDay, spelled_day
from compassdesk.domain.when_words import AT

_JOINED_BY_T = re.compile(r"(?<=\d)T(?=\d)", re.IGNORECASE)
_RUN_TOGETHER = re.compile(r"(?<=\d{8} )(\d{2})(\d{2})(\d{2})?(?=Z?$)", re.ASCII | re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d", re.ASCII)
_MIDNIGHT = re.compile(r"(?:0?0:00:00(?:[.,]0+)?|12:00:00 am)", re.ASCII | re.IGNORECASE)


class SpelledMoment(Struct, frozen=True):
    """A day, or several, and the time that stands beside it."""

    day: SpelledDay
    hours: Hours | None = None


def spelled_moment(words: str) -> SpelledMoment | None:
    """The day and the time of the whole text; None when it is not exactly that.

    Midnight to the second, without a zone, is what programs write behind a day that has no time.
    """
    whole = spelled_day(words)
    if whole is not None:
        return SpelledMoment(whole)
    parts = _RUN_TOGETHER.sub(_with_colons, _JOINED_BY_T.sub(" ", words)).replace("\u202f", " ").split()
    if len(parts) > LONGEST:  # a day alone has not so many letters
        return None
    for place in range(len(parts) - 1, 0, -1):
        before, behind = parts[:place], parts[place:]
        day = spelled_day(" ".join(before).rstrip(",;|-–@ "))
        found = _moment(day, behind) if day is not None else None
        if found is not None:
            return found
    for place in range(1, len(parts)):
        day = spelled_day(" ".join(parts[place:]).lstrip("-–@ "))
        found = _moment(day, [" ".join(parts[:place]).rstrip(",;")]) if day is not None else None
        if found is not None and found.hours is not None:
            return found
    return None


def _moment(day: SpelledDay, behind: list[str]) -> SpelledMoment | None:
    while behind and (behind[0] in {"-", "–", "|"} or behind[0].casefold().rstrip(".") in AT):
        behind = behind[1:]
    written = " ".join(behind)
    if written.startswith("(") and written.endswith(")"):
        written = written[1:-1]
    hours = read_hours(written, bare=False)
    if hours is None:
        return None  # a time that cannot be read must not be left out in silence
    if day.year is None and _YEAR.fullmatch(behind[0]) and not (hours.clock.unit or hours.clock.half):
        return None  # a year, and behind it what is no time
    return SpelledMoment(day, None if _MIDNIGHT.fullmatch(written) else hours)


def _with_colons(match: re.Match[str]) -> str:
    """Figures that run together are a time, also when it is midnight."""
    hour, minute, second = match.groups()
    return f"{hour}:{minute}" if second in {None, "00"} else f"{hour}:{minute}:{second}"
