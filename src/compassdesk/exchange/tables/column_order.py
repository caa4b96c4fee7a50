"""Whether the day or the month comes first in the figures of a date column: the column decides, and says why."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal

from msgspec import Struct

from compassdesk.exchange.import_preview import DatesBegin, ImportRemark
from compassdesk.exchange.tables.cell_dates import CellDate

Why = Literal["chosen", "proof", "points", "known", "weekdays", "neighbours", "clock", "language", "mixed", "undecided"]


class DateOrder(Struct, frozen=True):
    """How day and month follow each other in a column, and why it is read so.

    "chosen": somebody said so. "proof": a number over twelve. "points": nobody who writes points puts the month first.
    "known": only so are the rows what their items are. "weekdays": only so do they fall on the weekdays beside them.
    "neighbours": only so do they lie near the dates that can be read in one way. "clock": the times are with AM and PM.
    "language": the headings are in a language that puts the day first. "mixed": some begin with the day and some with
    the month. "undecided": nothing tells, so it has to be asked.
    """

    month_first: bool
    why: Why
    example: str = ""
    """The cell that proves it; for "undecided" one that may be either."""


class Beside(Struct, frozen=True):
    """What stands beside a date cell: its weekday, and the day its item has."""

    weekday: int | None = None
    known: date | None = None


def order_of(
    cells: Sequence[str],
    parts: Sequence[CellDate],
    beside: Sequence[Beside],
    certain: Sequence[date | None],
    *,
    month_first: bool,
    because: Why = "undecided",
) -> DateOrder | None:
    """The order of a column; None when no cell of it can be read in two ways.

    `certain` are the days that are sure without an order. `month_first` is taken where nothing tells, `because` of
    "clock", "language" or "chosen", which goes before all but a number over twelve.
    """
    places = [place for place, part in enumerate(parts) if part.swappable]
    if not places:
        return None
    days = next((place for place in places if _over_twelve(parts[place], 0)), None)
    months = next((place for place in places if _over_twelve(parts[place], 1)), None)
    if days is not None and months is not None:
        return DateOrder(month_first, "mixed", cells[months])
    if days is not None or months is not None:
        proven = days if days is not None else months
        return DateOrder(months is not None, "proof", cells[proven or 0])
    if because == "chosen":
        return DateOrder(month_first, because, cells[places[0]])
    if (pointed := next((place for place in places if parts[place].has_points), None)) is not None:
        return DateOrder(month_first=False, why="points", example=cells[pointed])
    found = _told_by_others(cells, parts, beside, certain, places)
    return found or DateOrder(month_first, because, cells[places[0]])


def _over_twelve(part: CellDate, which: int) -> bool:
    days = [day for day in (part.day, part.day.last if part.day else None) if day is not None]
    return any((day.first, day.second)[which] > 12 for day in days)


def _told_by_others(
    cells: Sequence[str],
    parts: Sequence[CellDate],
    beside: Sequence[Beside],
    certain: Sequence[date | None],
    places: Sequence[int],
) -> DateOrder | None:
    near = nearest(certain)
    known, weekdays, distances = [0, 0], [0, 0], [0, 0]
    for place in places:
        both = readings(parts[place], near[place])
        if None in both:
            continue
        for way, day in enumerate(both):
            if day is not None:
                known[way] += day == beside[place].known
                weekdays[way] += day.weekday() == beside[place].weekday
                distances[way] += sum(abs((day - other).days) for other in near[place])
    example = cells[places[0]]
    if known[0] != known[1]:
        return DateOrder(known[1] > known[0], "known", example)
    if min(weekdays) == 0 and max(weekdays) > 1:  # one alone may be a slip, and one in seven fits by chance
        return DateOrder(weekdays[1] > 0, "weekdays", example)
    if 2 * min(distances) < max(distances):
        return DateOrder(distances[1] < distances[0], "neighbours", example)
    return None


def readings(part: CellDate, near: Sequence[date]) -> tuple[date | None, date | None]:
    """The day of a cell with the day first, and with the month first; without a year in that of the nearest date."""
    year = part.day.year if part.day else None
    if year is None and near:
        year = near[0].year
    if part.day is None or year is None:
        return None, None
    return part.day.day(year), part.day.day(year, month_first=True)


def nearest(days: Sequence[date | None]) -> list[tuple[date, ...]]:
    """For each place the closest day before it and the closest one behind it, as far as there are."""
    before = list(_last_seen(days))
    behind = list(_last_seen(days[::-1]))[::-1]
    return [tuple(day for day in pair if day is not None) for pair in zip(before, behind, strict=True)]


def _last_seen(days: Sequence[date | None]) -> Iterator[date | None]:
    seen: date | None = None
    for day in days:
        yield seen
        seen = day or seen


def open_to_choice(order: DateOrder | None) -> DatesBegin:
    """How a column was read, where it can be read otherwise too."""
    if order is None or order.why in {"proof", "points"}:
        return ""
    return "month-first" if order.month_first else "day-first"


def order_remarks(order: DateOrder | None) -> tuple[ImportRemark, ...]:
    """What is told of the order of a column: how its figures are read, and why."""
    if order is None:
        return ()
    first = "month" if order.month_first else "day"
    return (ImportRemark(f"{first}-first-{order.why}", {"example": order.example}),)
