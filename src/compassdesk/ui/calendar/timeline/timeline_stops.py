"""What the head of a timeline can be pressed at: its weeks, or the months of a year, whose weeks are too narrow."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import NamedTuple

from compassdesk.domain.calendar_grid import week_of_row
from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import day_of
from compassdesk.domain.vocabulary import COUNTED_STATUSES, PETALS, Petal
from compassdesk.domain.week import Week

Shares = tuple[tuple[Petal, float], ...]


class Stop(NamedTuple):
    """Days by their numbers, the second not among them; of a week, or else of a month."""

    start: int
    end: int
    week: Week | None


def weeks_of(first: date, days: int) -> tuple[Week, ...]:
    """The week of each row of seven days."""
    rows = ([first + timedelta(days=start + n) for n in range(7)] for start in range(0, days, 7))
    return tuple(week_of_row(row) for row in rows)


def week_stops(weeks: Sequence[Week]) -> tuple[Stop, ...]:
    """A stop for each week."""
    return tuple(Stop(7 * at, 7 * at + 7, week) for at, week in enumerate(weeks))


@lru_cache(maxsize=8)
def month_stops(first: date, days: int) -> tuple[Stop, ...]:
    """A stop for each month, and for what is in sight of the first one. Kept for all who paint by it."""
    starts = [at for at in range(days) if at == 0 or (first + timedelta(days=at)).day == 1]
    return tuple(Stop(at, end, None) for at, end in zip(starts, [*starts[1:], days], strict=True))


def shares_by_week(items: Sequence[Item], weeks: Sequence[Week]) -> Mapping[Week, Shares]:
    """How the items planned in each week are divided over the petals."""
    wanted, week_of = set(weeks), cache(Week.of)
    counts: dict[Week, Counter[Petal]] = {}
    for item in items:
        if item.starts_at is not None and item.status in COUNTED_STATUSES:
            week = week_of(day_of(item))
            if week in wanted:
                counts.setdefault(week, Counter())[item.petal] += 1
    return {
        week: tuple((petal, of_week[petal] / of_week.total()) for petal in PETALS if of_week[petal])
        for week, of_week in counts.items()
    }
