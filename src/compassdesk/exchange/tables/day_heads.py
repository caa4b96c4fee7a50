"""Which rows of a calendar head the days below them, and which day each of its columns is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise

from compassdesk.exchange.folded_words import folded
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.head_words import (
    WEEK_HEADINGS,
    HeadDay,
    Months,
    day_in,
    follows,
    in_week,
    in_words,
    says_weekdays,
    week_number,
    week_of,
)

_FEWEST_WEEKDAYS, FEWEST_DATES = 5, 3
_HALF_A_YEAR = 26
"""Weeks that a week may lie before the one above it; one that lies farther is of the next year."""
_MOST_LABELS = 4
"""Columns that may stand before the first day."""


@dataclass
class DayHeads:
    """The columns of days as the rows above them say; goes through a sheet from above."""

    months: Months
    week: tuple[int, int | None] | None
    """The one that a title names, and its year."""
    weekdays: dict[int, int] = field(default_factory=dict)
    dates: dict[int, str] = field(default_factory=dict)
    """Column → its day, as the date column reads it."""
    corner: dict[int, str] = field(default_factory=dict)
    """The headings of the columns before the days."""
    count: int = 0
    """Rows that gave days."""
    _last: tuple[HeadDay, int | None] | None = None
    _is_of_title: bool = False
    _last_week: int = 0
    _first_year: int | None = None
    """The ISO year of the first week that a row named."""
    _turns: int = 0
    """How often the weeks that rows name began anew, so that the year is another."""

    @property
    def first(self) -> int:
        """The first column of days; -1 where none is known."""
        return min(self.weekdays or self.dates, default=-1)

    def weekdays_of(self, filled: Mapping[int, str]) -> bool:
        """Take a row that names the weekdays in their order, at least five, or three behind the word for weeks."""
        named = {column: day for column, cell in filled.items() if (day := weekday_of(cell)) is not None}
        beside_weeks = folded(filled[min(filled)]) in WEEK_HEADINGS if filled else False
        fewest = FEWEST_DATES if beside_weeks else _FEWEST_WEEKDAYS
        if len(named) < fewest or 2 * len(named) < len(filled):
            return False
        order = list(named.values())
        steps = [(after - before) % 7 for before, after in pairwise(order)]
        if not all(1 <= step <= 3 for step in steps) or (not beside_weeks and 2 * steps.count(1) <= len(steps)):
            return False
        self.weekdays, self.dates, self._last = named, {}, None
        self.corner = {}
        self._note_corner(filled)
        if self.week is not None:
            self.dates = {at: in_week(*self.week, weekday) for at, weekday in named.items()}
            self.count += 1
        self._is_of_title = bool(self.dates)
        return True

    def days_of(self, filled: Mapping[int, str]) -> dict[int, str] | None:
        """Take a row of days; gives what stands behind them in their cells, None for any other row."""
        days = self._days_below_weekdays(filled) if self.weekdays else _days_alone(filled)
        if self.weekdays and not days and (days := _whole_days_alone(filled)):
            self.weekdays, self.corner = {}, {}  # another calendar, below the one with weekdays
        if not days or not self._follow(days):
            return None
        spelled = self.months.named([(day, self.weekdays.get(column)) for column, day in days.items()])
        if spelled is None:
            return None
        self.dates = dict(zip(days, spelled, strict=True))
        self._last = days[max(days)], self.weekdays.get(max(days))
        self._is_of_title = False
        self.count += 1
        if not self.weekdays:
            self._note_corner({column: cell for column, cell in filled.items() if column not in days})
        return {column: day.rest for column, day in days.items() if day.rest}

    def week_of(self, filled: Mapping[int, str]) -> bool:
        """Take the week that a row names before its weekdays, by its number or its first day; whether it does."""
        for column in range(self.first) if self.weekdays and self._last is None else ():
            cell = filled.get(column, "")
            named = week_of(cell)
            if named is None and folded(self.corner.get(column, "")) in WEEK_HEADINGS and (number := week_number(cell)):
                named = (number, None)
            found: dict[int, str] = {}
            if named is not None:
                year = named[1] or self._year_of(named[0])
                found = {at: in_week(named[0], year, weekday) for at, weekday in self.weekdays.items()}
            elif cell:
                found = self._from_first_day(day_in(cell))
            if found:
                self.dates = found
                self.count += 1
                return True
        return False

    def month_of(self, filled: Mapping[int, str]) -> bool:
        """Take the month that a row of titles names."""
        if not any(self.months.title(cell) for cell in dict.fromkeys(filled.values())):
            return False
        if not self._is_of_title:
            self.dates, self._last = {}, None
        return True

    @property
    def shape(self) -> tuple[int, bool, tuple[tuple[int, str], ...]]:
        """By which a calendar is told from another one above it."""
        return self.first, bool(self.weekdays), tuple(self.corner.items())

    def _note_corner(self, filled: Mapping[int, str]) -> None:
        first = min(self.weekdays or self.dates)
        found = {column: cell for column, cell in filled.items() if column < first}
        self.corner = found or {column: cell for column, cell in self.corner.items() if column < first}

    def _days_below_weekdays(self, filled: Mapping[int, str]) -> dict[int, HeadDay]:
        inside = {column: cell for column, cell in filled.items() if column in self.weekdays}
        days = {column: day for column, cell in inside.items() if (day := day_in(cell, with_text=True)) is not None}
        return days if len(days) == len(inside) else {}

    def _year_of(self, week: int) -> int | None:
        """That of a week which names none, behind the ones above it."""
        self._turns += week < self._last_week - _HALF_A_YEAR
        self._last_week = week
        if self._first_year is None:
            self._first_year = (self.week[1] if self.week else None) or self.months.iso_year(week)
        return self._first_year and self._first_year + self._turns

    def _follow(self, days: Mapping[int, HeadDay]) -> bool:
        before = self._last if self.weekdays else None
        for column, day in days.items():
            weekday = self.weekdays.get(column)
            if before is not None:
                apart = None if weekday is None or before[1] is None else (weekday - before[1]) % 7
                if not follows(day, before[0], apart):
                    return False
            before = day, weekday
        return True

    def _from_first_day(self, day: HeadDay | None) -> dict[int, str]:
        if day is None or day.day is None or day.year is None:
            return {}
        first = day.day.day(day.year)
        begins = self.weekdays[min(self.weekdays)]
        if first is None or first.weekday() != begins:
            return {}
        days = {at: first + timedelta(days=(weekday - begins) % 7) for at, weekday in self.weekdays.items()}
        return {at: in_words(one.day, one.month, one.year, None) for at, one in days.items()}


def _days_alone(filled: Mapping[int, str], most_labels: int = _MOST_LABELS) -> dict[int, HeadDay]:
    """The days of a row that has no weekdays above it: at least three, and little else behind the first."""
    found = {column: day_in(cell, weekdays=says_weekdays(filled.values())) for column, cell in filled.items()}
    days = {column: day for column, day in found.items() if day is not None and not day.rest}
    weeks = [column for column, day in days.items() if day.day is not None and day.day.week is not None]
    if len(weeks) == 1 and min(days) == weeks[0] and len(days) > 1:
        del days[weeks[0]]  # the week that stands before its days
    while len(days) > 1 and min(days) <= 1 and not _begins_days(list(days.values())):
        del days[min(days)]  # the number of a week or of a row
    if len(days) < FEWEST_DATES or min(days) > most_labels:
        return {}
    inside = sum(column >= min(days) for column in filled)
    return days if 10 * len(days) >= 7 * inside else {}


def heads_days(filled: Mapping[int, str], *, most_labels: int = _MOST_LABELS) -> bool:
    """Whether a row names weekdays, or whole days and little else."""
    return DayHeads(Months(()), None).weekdays_of(filled) or bool(_whole_days_alone(filled, most_labels))


def _whole_days_alone(filled: Mapping[int, str], most_labels: int = _MOST_LABELS) -> dict[int, HeadDay]:
    """Those of a row that name their months too, which a row of texts never does."""
    if sum(any(map(str.isdigit, cell)) for cell in filled.values()) < FEWEST_DATES:
        return {}
    days = _days_alone(filled, most_labels)
    return days if all(day.month or day.day is not None for day in days.values()) else {}


def _begins_days(days: Sequence[HeadDay]) -> bool:
    return follows(days[1], days[0], None)
