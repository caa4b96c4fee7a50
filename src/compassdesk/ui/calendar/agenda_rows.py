"""Which rows the agenda has: days with their items, those before today folded into one, or all items by a column."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.plan import Item
from compassdesk.domain.several_days import Spanning, day_of, ends_on


class Earlier(Struct, frozen=True):
    """The row that stands for the days before today, or above them when they are shown."""

    days: int
    items: int
    folded: bool


Row = date | Item | Earlier


class Listed(NamedTuple):
    """Rows from the top down, and what is said beside a day's name."""

    rows: list[Row]
    said: dict[date, tuple[str | Spanning, ...]]
    begin: date
    """The first day that is listed; what began before and goes on stands under it."""


class Listable(Struct, frozen=True):
    """What there is to list from `first` to `last`: items in time order, and what is said of days."""

    first: date
    last: date
    today: date
    items: Sequence[Item] = ()
    """Those too that began before and last into these days."""
    words: Mapping[date, Sequence[str]] = {}
    lasting: Sequence[Spanning] = ()
    """Campaigns and notes of several days, each said once: on the first of its days that is listed."""


def listed_on(item: Item, begin: date) -> date:
    """The day an item stands under: its own, or the first one listed when it began before and goes on."""
    began = day_of(item)
    return began if began >= begin or ends_on(item) < begin else begin


def can_fold(month: Listable) -> bool:
    """Whether there are days before today, and something stands from today on."""
    within = month.first < month.today <= month.last
    return within and any(ends_on(item) >= month.today for item in month.items)


def beginning(month: Listable, *, folded: bool) -> date:
    """The first day that is listed."""
    return month.today if folded and can_fold(month) else month.first


def by_day(month: Listable, *, folded: bool, backwards: bool) -> Listed:
    """Days in their order, or the other way round, each before its items; the row of earlier days at their end."""
    begin, fold = beginning(month, folded=folded), can_fold(month)
    said: dict[date, list[str | Spanning]] = {day: [*words] for day, words in month.words.items()}
    for one in month.lasting:
        if one.first <= month.last and one.last >= begin:
            said.setdefault(max(one.first, begin), []).append(one)
    days: dict[date, list[Item]] = {day: [] for day in said if begin <= day <= month.last}
    if fold:
        days.setdefault(month.today, [])
    for item in month.items:
        if (day := listed_on(item, begin)) >= begin:
            days.setdefault(day, []).append(item)
    rows: list[Row] = []
    for day in sorted(days, reverse=backwards):
        rows += [day, *(reversed(days[day]) if backwards else days[day])]
    earlier = [item for item in month.items if day_of(item) < month.today and ends_on(item) < month.today]
    if fold and earlier:
        count = len({max(day_of(item), month.first) for item in earlier})
        rows.insert(len(rows) if backwards else 0, Earlier(count, len(earlier), folded))
    return Listed(rows, {day: tuple(texts) for day, texts in said.items()}, begin)
