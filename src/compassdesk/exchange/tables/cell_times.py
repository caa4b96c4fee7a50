"""One cell of a time column: a time of day, a begin and an end, a part of a day as spreadsheets count it."""

import re
from datetime import date
from functools import lru_cache

from msgspec import Struct

from compassdesk.domain.reading_times import Hours, read_hours
from compassdesk.domain.spelled_moments import spelled_moment
from compassdesk.domain.when_words import ALL_DAY
from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.cell_dates import hours_of, is_open

_PART_OF_A_DAY = re.compile(r"(?:\d{5}|0)[.,](\d|\d{3,})", re.ASCII)
"""What a spreadsheet counts; "0.30" is half past midnight."""
_LAST_DAY_ZERO = date(1904, 1, 31)
"""Programs write one of the first days that spreadsheets know before a time that has none, or that is past midnight."""


class UnreadTime(ValueError):
    """A cell that is no time. `code`: "not-a-time", or "half-unclear": languages mean different half hours by it."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class CellTime(Struct, frozen=True):
    """What a time cell says, and the day in the same cell, where one stands there."""

    hours: Hours
    day: date | None = None


@lru_cache(maxsize=20_000)
def cell_time(cell: str, *, dutch: bool = False) -> CellTime | None:
    """A time of day as `reading_times` reads it; None where it is empty, still open or "all day". Raises UnreadTime.

    "9" is no time: it may be any number. "half 10" is 9:30 to the `dutch` and 10:30 to the English.
    """
    text = cell.strip()
    if is_open(text) or folded(text) in ALL_DAY:
        return None
    if match := _PART_OF_A_DAY.fullmatch(text):
        hours = hours_of(float(f"0.{match[1]}"))
        return CellTime(hours) if hours is not None else None
    hours, day = read_hours(text, bare=False), None
    if hours is None:
        moment = spelled_moment(text)
        if moment is None or moment.hours is None or moment.day.year is None:
            raise UnreadTime("not-a-time")
        hours, day = moment.hours, moment.day.day(moment.day.year)
        if not moment.day.is_iso and (day is None or day > _LAST_DAY_ZERO):
            raise UnreadTime("not-a-time")
    if hours.clock.unit == "half" and not dutch:
        raise UnreadTime("half-unclear")
    return CellTime(hours, day if day is not None and day > _LAST_DAY_ZERO else None)
