"""ISO weeks: the unit in which the checks judge and the calendar shows."""

import re
from datetime import date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.errors import InputError

FOUR_WEEKS, TWELVE_WEEKS = 4, 12
"""What most is looked at over, and over what things are seen to change; the last week is the one that is asked about.

To four a window of the checks grows at most (C3.8, C4).
"""
_SPELLING = re.compile(r"(\d{4})-?W(\d{1,2})", re.ASCII)


class Week(Struct, frozen=True, order=True):
    """An ISO week, [Monday 00:00, next Monday 00:00) in wall-clock time. Prints as "2027-W12"."""

    year: int
    number: int

    @classmethod
    def of(cls, day: date) -> "Week":
        """The week that contains a date or a wall-clock moment."""
        iso = day.isocalendar()
        return cls(iso.year, iso.week)

    @classmethod
    def parse(cls, spelling: str) -> "Week":
        """Read "2027-W12"; InputError("no-such-week") when it is misspelled or that year has no such week."""
        match = _SPELLING.fullmatch(spelling.strip().upper())
        if match is None:
            raise InputError("no-such-week", week=spelling)
        try:
            return cls.of(date.fromisocalendar(int(match[1]), int(match[2]), 1))
        except ValueError:
            raise InputError("no-such-week", week=spelling) from None

    @property
    def monday(self) -> date:
        return date.fromisocalendar(self.year, self.number, 1)

    @property
    def sunday(self) -> date:
        return self.monday + timedelta(days=6)

    @property
    def start(self) -> datetime:
        """Monday 00:00, inclusive."""
        return datetime.combine(self.monday, datetime.min.time())

    @property
    def end(self) -> datetime:
        """The next Monday 00:00, exclusive."""
        return self.start + timedelta(days=7)

    def plus(self, weeks: int) -> "Week":
        return Week.of(self.monday + timedelta(weeks=weeks))

    def last(self, weeks: int) -> "tuple[Week, ...]":
        """The `weeks` weeks that end with this one, in order."""
        return tuple(self.plus(-ago) for ago in reversed(range(weeks)))

    def __str__(self) -> str:
        return f"{self.year:04d}-W{self.number:02d}"
