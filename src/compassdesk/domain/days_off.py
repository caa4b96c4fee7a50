"""Days off of a client and of who speaks, what becomes of something planned for one, and the nearest open day.

One answer for all that plans by itself: series, templates, weeks that are copied. Public holidays and closed days are
days off for everybody, absences are the speaker's own.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from compassdesk.domain.bounds import within_days
from compassdesk.domain.plan import Client, Spokesperson
from compassdesk.domain.wallclock import public_holidays

Choice = Literal["keep", "skip", "before", "after"]
CHOICES: tuple[Choice, ...] = ("keep", "skip", "before", "after")
"""What becomes of something on a day off: it stays, is left out, or goes to the nearest open day before or after it."""
WhyOff = Literal["", "holiday", "closed", "absent"]
FARTHEST = 7
"""Days that something goes at most out of the way: further on it would be in another week altogether."""
_SATURDAY = 5


class DaysOff(Struct, frozen=True):
    """Asked day by day. Days before somebody came or after they left are none: those need another speaker."""

    country: str = ""
    region: str = ""
    closed: frozenset[date] = frozenset()
    absences: tuple[tuple[date, date], ...] = ()

    def why(self, day: date) -> WhyOff:
        """Why nobody is there; empty when somebody is. A holiday on a closed day is told by the name all know."""
        if day in public_holidays(self.country, self.region, (day.year,)):
            return "holiday"
        if day in self.closed:
            return "closed"
        return "absent" if any(first <= day <= last for first, last in self.absences) else ""


def days_off(client: Client, speaker: Spokesperson | None = None) -> DaysOff:
    """Those of a client, and of who speaks."""
    absences = tuple((one.first, one.last) for one in speaker.absences) if speaker is not None else ()
    return DaysOff(client.country, client.region, frozenset(client.closed_days), absences)


def off_among(client: Client, days: Iterable[date]) -> tuple[date, ...]:
    """Those days that are off for everybody, each once, in order."""
    off = days_off(client)
    return tuple(sorted(day for day in set(days) if off.why(day)))


def is_weekend(day: date) -> bool:
    """Saturday or Sunday, whatever the client's hours say: by those a day is closed, or is not."""
    return day.weekday() >= _SATURDAY


def nearest_open(
    day: date, step: int, is_open: Callable[[date], bool], *, weekends: bool, farthest: int = FARTHEST
) -> date | None:
    """The nearest open day before (`step` -1) or after (1) a day; a weekend only where there are `weekends` anyway.

    None when no day of a plan within `farthest` days is open.
    """
    for distance in range(1, farthest + 1):
        try:
            other = day + timedelta(days=step * distance)
        except OverflowError:
            return None
        if within_days(other) and (weekends or not is_weekend(other)) and is_open(other):
            return other
    return None
