"""A column of weekdays beside one of the days that weeks begin on ("Week commencing") becomes the days it means."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec.structs import replace

from compassdesk.domain.spelled_days import SpelledDay, spelled_day
from compassdesk.exchange.folded_words import heading_key
from compassdesk.exchange.import_preview import ImportRemark
from compassdesk.exchange.tables.date_columns import weekday_of
from compassdesk.exchange.tables.grid import Grid
from compassdesk.exchange.tables.head_words import begins_a_week
from compassdesk.exchange.tables.headings import Headings, header_in

_FIRSTS = (0, 6, 5)
"""Weekdays on which weeks begin somewhere."""


def with_days_of_weeks(grid: Grid, words: Headings, mapping: Mapping[str, str]) -> tuple[Grid, list[ImportRemark]]:
    """The grid with days in place of weekdays, and what is told of it; as it is where no heading names such weeks.

    A column that the `mapping` names is left to it, and so are weeks that begin on several weekdays, or without a year.
    """
    at = header_in(grid.rows, words, mapping)
    headings = grid.rows[at][1] if at is not None else ()
    weeks = next((column for column, heading in enumerate(headings) if begins_a_week(heading)), None)
    if at is None or weeks is None or mapping:
        return grid, []
    below = grid.rows[at + 1 :]
    named = words.fields(list(headings))
    days = next((c for c, field in enumerate(named) if field == "date" and _are_weekdays(c, below)), None)
    begin = _begin({row[weeks] for _, row in below if weeks < len(row) and row[weeks]})
    if days is None or not begin:
        return grid, []
    week, rows = "", list(grid.rows[: at + 1])
    for line, row in below:
        week = row[weeks] if weeks < len(row) and row[weeks] in begin else week
        weekday = weekday_of(row[days]) if days < len(row) else None
        if weekday is not None and week:
            first = begin[week]
            day = first + timedelta(days=(weekday - first.weekday()) % 7)
            row = (*row[:days], day.isoformat(), *row[days + 1 :])
        rows.append((line, row))
    told = ImportRemark("days-of-weeks", {"heading": headings[weeks], "weekdays": headings[days]})
    return replace(grid, rows=tuple(rows)), [told]


def _are_weekdays(column: int, rows: Iterable[tuple[int, tuple[str, ...]]]) -> bool:
    cells = {heading_key(row[column]) for _, row in rows if column < len(row) and row[column]}
    return bool(cells) and all(weekday_of(cell) is not None for cell in cells)


def _begin(cells: Iterable[str]) -> dict[str, date]:
    """The first day of each week, day before month where both can be; none where they are not one weekday's."""
    spelled = {cell: spelled_day(cell.split(" ")[0]) or spelled_day(cell) for cell in cells}
    for month_first in (False, True):
        found = {cell: _first(day, month_first=month_first) for cell, day in spelled.items()}
        firsts = {cell: day for cell, day in found.items() if day is not None}
        weekdays = {day.weekday() for day in firsts.values()}
        if len(firsts) == len(spelled) and len(weekdays) == 1 and weekdays <= {*_FIRSTS}:
            return firsts
    return {}


def _first(day: SpelledDay | None, *, month_first: bool) -> date | None:
    return day.day(day.year, month_first=month_first) if day is not None and day.year is not None else None
