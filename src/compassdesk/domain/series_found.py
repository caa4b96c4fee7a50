"""New items that come once a week, as a fix lays them down, become a series: then they can be changed and ended as one.

Nothing else about them changes: one that found no time at the hour of the others stands at its own.
"""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.series import Series, pattern_of, record_of, standing_for
from compassdesk.domain.series_rule import Rule
from compassdesk.domain.week import Week

_FEWEST = 3
"""Items that make a series: two in two weeks may be chance."""
_WEEK = timedelta(weeks=1)


def in_series(patch: Patch, new_key: Callable[[], str]) -> Patch:
    """The patch with its new items in weekly series, where there are such; `new_key` gives the id of each."""
    groups: dict[str, list[tuple[Item, list[Item]]]] = {}
    """By their titles, as items themselves have no hash."""
    for item in patch.items:
        if item.id or item.starts_at is None or item.kept != "unknown":
            continue
        alike = replace(item, starts_at=None, spokesperson=None)
        called_so = groups.setdefault(item.title, [])
        group = next((items for one, items in called_so if one == alike), None)
        if group is None:
            called_so.append((alike, [item]))
        else:
            group.append(item)
    members: dict[int, Item] = {}
    records = []
    for group in (items for called_so in groups.values() for _, items in called_so):
        for chain in _chains(group):
            series, rows = _series(chain, new_key())
            records.append(record_of(series))
            members |= {id(item): row for item, row in zip(chain, rows, strict=True)}
    items = tuple(members.get(id(item), item) for item in patch.items)
    return replace(patch, items=items, series=(*patch.series, *records)) if records else patch


def _chains(group: Sequence[Item]) -> list[list[Item]]:
    """Items of the group that follow each other from week to week, each beside the one nearest to its hour."""
    by_week: dict[Week, list[Item]] = {}
    for item in sorted(group, key=_start):
        by_week.setdefault(Week.of(_start(item)), []).append(item)
    chains: list[list[Item]] = []
    for week, items in sorted(by_week.items(), key=lambda pair: pair[0].monday):
        open_ = [chain for chain in chains if Week.of(_start(chain[-1])) == week.plus(-1)]
        for item in items:
            chain = min(open_, key=lambda one: abs(_start(item) - _start(one[0]) - _weeks(one[0], item)), default=None)
            if chain is None:
                chains.append([item])
            else:
                open_ = [one for one in open_ if one is not chain]
                chain.append(item)
    return [chain for chain in chains if len(chain) >= _FEWEST]


def _series(chain: Sequence[Item], key: str) -> tuple[Series, list[Item]]:
    """The series of a chain, and its items as members of it."""
    first = chain[0]
    start = _start(first)
    days = [(start + _weeks(first, item)).date() for item in chain]
    rule = Rule("week", weekdays=(start.weekday(),), until=days[-1])
    series = Series(key, rule, start, pattern_of(first), made_until=days[-1], without=_missing(days))
    return series, [standing_for(item, key, day) for item, day in zip(chain, days, strict=True)]


def _missing(days: Sequence[date]) -> tuple[date, ...]:
    every = (days[0] + _WEEK * ahead for ahead in range((days[-1] - days[0]).days // 7 + 1))
    return tuple(day for day in every if day not in days)


def _weeks(first: Item, item: Item) -> timedelta:
    """The whole weeks between the weeks of two items."""
    return Week.of(_start(item)).start - Week.of(_start(first)).start


def _start(item: Item) -> datetime:
    return item.starts_at or datetime.min
