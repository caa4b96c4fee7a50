"""A calendar or a table of days, as school holidays are handed out, becomes days of a client's own.

Of a calendar each event is one, by its days alone; one that comes each year is a day of each year. Of a table each row
that names a day with its year is one: the first date is its first day, the next one its last, and the words before
those in other cells are its name.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from compassdesk.domain.bounds import within_days
from compassdesk.domain.errors import InputError
from compassdesk.domain.reading_days import understood
from compassdesk.domain.usual import as_title
from compassdesk.domain.year_days import OwnDay
from compassdesk.exchange.calendar.ics_lines import Component, ContentLine, cut
from compassdesk.exchange.calendar.ics_values import text_of
from compassdesk.exchange.tables.table_file import read_table_file

MOST = 2_000
"""Days of one file; more are no list of them."""
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)(T\d{4,6}Z?)?", re.ASCII)
_WITH_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|\d{1,2}[-/.]\d{1,2}[-/.]\d\d(?!\d)", re.ASCII)
_YEARLY = re.compile(r"(?:^|;)\s*FREQ\s*=\s*YEARLY\b", re.IGNORECASE)
_LONGEST = timedelta(days=366)
_TODAY = date(2000, 1, 1)
"""A day from which nothing is counted: only days that say their year are taken."""


def read_own_days(source: bytes, *, month_first: bool = False) -> tuple[OwnDay, ...]:
    """The days of a file, each once, without ids, in the order of their dates.

    Raises InputError "no-days" where it holds none, "too-large" for too many, and those of `cut` and `read_table_file`.
    """
    if b"BEGIN:VCALENDAR" in source[:10_000].upper().replace(b"\0", b""):
        found = _of_calendar(part for part in cut(source).parts if part.name == "VEVENT")
    else:
        grids = (grid for grid in read_table_file(source).grids if not grid.is_hidden)
        found = _of_rows((cells for grid in grids for _line, cells in grid.rows), month_first=month_first)
    days = tuple(sorted(dict.fromkeys(found), key=lambda day: (day.first, day.last or day.first, day.name)))
    if not days:
        raise InputError("no-days")
    if len(days) > MOST:
        raise InputError("too-large", most=MOST)
    return days


def _of_calendar(events: Iterable[Component]) -> Iterator[OwnDay]:
    for part in events:
        name, begins, ends = as_title(text_of(part, "SUMMARY")), part.first("DTSTART"), part.first("DTEND")
        status = text_of(part, "STATUS").upper()
        first = _stamped(begins)
        if not name or first is None or status == "CANCELLED" or part.first("RECURRENCE-ID") is not None:
            continue
        last = _stamped(ends)
        if last is not None and last > first and ends is not None and "T" not in ends.value.upper():
            last -= timedelta(days=1)  # the day behind it, where days are meant
        rule = part.first("RRULE")
        yearly = rule is not None and _YEARLY.search(rule.value) is not None
        if (day := _made(name, first, last, yearly=yearly)) is not None:
            yield day


def _stamped(line: ContentLine | None) -> date | None:
    match = _STAMP.fullmatch(line.value.strip().upper()) if line is not None else None
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _of_rows(rows: Iterable[tuple[str, ...]], *, month_first: bool) -> Iterator[OwnDay]:
    for cells in rows:
        names: list[str] = []
        days: list[date] = []
        for cell in cells:
            text = " ".join(cell.split())
            found = understood(text, _TODAY, month_first=month_first) if _WITH_YEAR.search(text) else None
            if found is not None and found.day is not None:
                days += [one for one in (found.day, found.last_day) if one is not None]
            elif text and not days:
                names.append(text)
        if names and days and (day := _made(as_title(" · ".join(names)), days[0], *days[1:2])) is not None:
            yield day


def _made(name: str, first: date, last: date | None = None, *, yearly: bool = False) -> OwnDay | None:
    """A day within those of a plan; what would last longer than a year is none."""
    if last is None or last <= first:
        last = None
    elif last - first > _LONGEST:
        return None
    if not within_days(first) or (last is not None and not within_days(last)):
        return None
    return OwnDay("", name, first, last, yearly)
