"""One cell of a date column, before the rest of the column has been heard."""

import re
from datetime import date, time, timedelta

from msgspec import Struct

from compassdesk.domain.reading_times import Clock, Hours
from compassdesk.domain.spelled_days import SpelledDay
from compassdesk.domain.spelled_moments import spelled_moment
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.exchange.folded_words import folded

_OPEN = frozenset(("n t b", "ntb", "nnb", "n n b", "tbd", "tba", "t b d", "t b a", "later", "nog te bepalen", "open",
                   "to be determined", "onbekend", "unknown", "asap"))  # fmt: skip
_NO_LETTERS = frozenset("-?–. ")
_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:[ T](\d\d):(\d\d))?", re.ASCII)
"""What most programs write; read without the reader of words, which takes ten times as long."""
_SERIAL = re.compile(r"([1-9]\d{4})(?:[.,](\d+))?", re.ASCII)
_DAY_ZERO = date(1899, 12, 30)
SERIALS_1904 = timedelta(days=1462)
"""How much later a serial number means in the workbooks that count from 1904."""
_LAST_SERIAL = 73_415
"""31 December 2100."""


class CellDate(Struct, frozen=True):
    """What one cell says. Exactly one of `day`, `is_open` and `problem` says what came of it."""

    day: SpelledDay | None = None
    hours: Hours | None = None
    """The time that stands in the same cell."""
    is_open: bool = False
    problem: str = ""
    is_serial: bool = False
    """A number of days, as spreadsheets count them; `day` is what it means when they count from 1900."""
    has_points: bool = False
    """Points part the figures, which nobody writes who puts the month first."""

    @property
    def swappable(self) -> bool:
        """Day and month may be either way round."""
        return self.day is not None and self.day.is_figures and self.day.first != self.day.second


def is_open(text: str) -> bool:
    """Empty, or words for "not known yet"."""
    return not text or set(text) <= _NO_LETTERS or folded(text) in _OPEN


def cell_date(cell: str) -> CellDate:
    """What a date cell says on its own: a day or several, with a time or without."""
    text = cell.strip()
    if match := _ISO.fullmatch(text):
        year, month, day = int(match[1]), int(match[2]), int(match[3])
        spelled = SpelledDay(day, month, year, is_iso=True)
        if match[4] is None:
            return CellDate(spelled)
        hour, minute = int(match[4]), int(match[5])
        if hour < 24 and minute < 60:
            return CellDate(spelled, Hours(time(hour, minute), Clock(hour, minute, sign=":")))
    if is_open(text):
        return CellDate(is_open=True)
    if match := _SERIAL.fullmatch(text):
        return _serial(int(match[1]), float(f"0.{match[2] or 0}"))
    found = spelled_moment(text)
    if found is None or (found.day.names_no_day and found.day.week is None):  # "maart" names no day
        return CellDate(problem="not-a-date")
    return CellDate(found.day, found.hours, has_points=found.day.is_figures and "." in text.split(" ")[0])


def hours_of(part: float) -> Hours | None:
    """The time that a part of a day means, to the minute; None for midnight, which is how a day without time looks."""
    minutes = round(part * MINUTES_A_DAY)
    if not 0 < minutes < MINUTES_A_DAY:
        return None
    hour, minute = divmod(minutes, 60)
    return Hours(time(hour, minute), Clock(hour, minute, sign=":"))


def _serial(days: int, part: float) -> CellDate:
    if days > _LAST_SERIAL:
        return CellDate(problem="not-a-date")
    day = _DAY_ZERO + timedelta(days=days)
    return CellDate(SpelledDay(day.day, day.month, day.year, is_iso=True), hours_of(part), is_serial=True)
