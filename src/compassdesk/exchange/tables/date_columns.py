"""Which of a table's columns holds the dates, when its headings leave it open: "Dag" may be a date or a weekday."""

from collections.abc import Sequence

from compassdesk.domain.spelled_days import spelled_day
from compassdesk.domain.when_words import WEEKDAYS
from compassdesk.exchange.folded_words import folded, heading_key

WEEKDAY = "weekday"
"""What a column becomes that only names weekdays beside a date: it checks the date."""
_LOOKED_AT = 200
_MADE = "created"
"""How the heading begins of the day a row was made, which is the last to be its date."""


def with_date_column(
    headings: Sequence[str],
    named_as: Sequence[str | None],
    fields: Sequence[str | None],
    rows: Sequence[tuple[int, tuple[str, ...]]],
) -> list[str | None]:
    """The fields with the dates in the column that reads as dates; a column of weekdays beside them checks them.

    `named_as` is what each heading names. One that is unknown, or of times, is taken only when none speaks of a date.
    Of two that read alike it is the one that more rows have: a start may be open where a due date is not.
    """
    named = [index for index, field in enumerate(named_as) if field == "date"]
    if len(named) == 1 and fields[named[0]] == "date":
        return list(fields)
    asked = named or [index for index, field in enumerate(fields) if field in {None, "time"}]
    if "date" in fields and not named:  # by a mapping
        return list(fields)
    sample = [cells for _, cells in rows[:_LOOKED_AT]]
    read = {index: _share(index, sample) for index in asked}
    filled = {index: len(_filled(index, sample)) for index in asked}
    late = {index: heading_key(headings[index]).startswith(_MADE) for index in asked}
    best = max(read, key=lambda index: (read[index] > 0, not late[index], read[index], filled[index]), default=None)
    if best is None or (not named and read[best] < 0.6):
        return list(fields)
    settled = [None if index in named and field == "date" else field for index, field in enumerate(fields)]
    settled[best] = "date"
    for index in named:
        if index != best and settled[index] is None and _names_weekdays(index, sample):
            settled[index] = WEEKDAY
    return settled


def weekday_of(cell: str) -> int | None:
    """The weekday that a cell names alone, Monday 0."""
    return WEEKDAYS.get(folded(cell))


def names_a_day(cell: str) -> bool:
    """Whether a cell begins with a day of the calendar, and not with a month or a week alone."""
    words = cell.split()
    days = (spelled_day(" ".join(words[:end])) for end in range(min(len(words), 8), 0, -1))
    return any(day and (day.first or (day.week and day.weekday is not None)) for day in days)


def _filled(index: int, sample: Sequence[tuple[str, ...]]) -> list[str]:
    return [cells[index] for cells in sample if index < len(cells) and cells[index]]


def _share(index: int, sample: Sequence[tuple[str, ...]]) -> float:
    """How much of a column's filled cells begin with a day that can be read."""
    cells = _filled(index, sample)
    days = sum(names_a_day(cell) for cell in cells)
    return days / len(cells) if days > 1 or len(cells) == 1 else 0.0


def _names_weekdays(index: int, sample: Sequence[tuple[str, ...]]) -> bool:
    cells = _filled(index, sample)
    return bool(cells) and all(weekday_of(cell) is not None for cell in cells)
