"""Counted time: how many items and minutes each petal gets, and how much of it is one-way (C3.3 to C3.6, C4).

One person does one thing at a time, slots close together are one moment, and a day holds only so many minutes of one
petal. This serves CD-01, 04, 05, 07 and 22 only (C9.1); everything else takes slots as planned.
"""

from collections.abc import Mapping
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.vocabulary import PETALS, Petal
from compassdesk.domain.week import Week

MOMENT_GAP_MINUTES = 60
"""What must lie between two slots of one person, petal and place for both to be items (C3.3)."""
LONGEST_WINDOW = 4
"""Weeks: a window that grows until there is enough to judge does not grow beyond them (C4, C9.24)."""


class CountedTime(Struct, frozen=True):
    """For each of the ledger's entries, in the same order: whether it is an item, and its counted minutes."""

    is_item: tuple[bool, ...]
    minutes: tuple[int, ...]


class Shares(Struct, frozen=True):
    """The sums of C4 over some weeks: `ow` of `n` items and `m_ow` of `m` minutes are one-way."""

    ow: int
    n: int
    m_ow: int
    m: int
    outbound: int
    """Non-exempt send and activate posts: what decides whether there is enough to judge."""


def counted_time(ledger: Ledger) -> CountedTime:
    """Items and minutes of every entry. The same in every week; exemptions are left to the caller."""
    return ledger.once("counted time", lambda: _counted_time(ledger))


def is_one_way(entry: Entry, calls: frozenset[str]) -> bool:
    """Whether a counted entry is one-way: a send, or an activate nobody is there to answer (C3.6, C9.2)."""
    petal = entry.item.petal
    return petal == "send" or (petal == "activate" and entry.item.id not in calls)


def part_of(part: int, whole: int) -> Fraction:
    """The share of a whole; 0 of nothing."""
    return Fraction(part, whole) if whole else Fraction(0)


def shares(ledger: Ledger, week: Week, weeks: int = 1) -> Shares:
    """The one-way sums of the `weeks` weeks ending with `week`, by the exemptions of `week`."""
    return shares_between(ledger, week, ledger.range_of(week, weeks))


def shares_between(ledger: Ledger, judged: Week, positions: tuple[int, int]) -> Shares:
    """The one-way sums of the entries at `positions`, by the exemptions of the judged week."""
    exempt, calls, time = exempt_in(ledger, judged), cover_in(ledger, judged).calls, counted_time(ledger)
    ow = n = m_ow = m = outbound = 0
    for position in range(*positions):
        entry = ledger.entries[position]
        if entry.item.id in exempt:
            continue
        items, minutes = time.is_item[position], time.minutes[position]
        n += items
        m += minutes
        outbound += entry.outbound
        if is_one_way(entry, calls):
            ow += items
            m_ow += minutes
    return Shares(ow, n, m_ow, m, outbound)


def one_way_ids(ledger: Ledger, week: Week, weeks: int) -> tuple[str, ...]:
    """The ids of the one-way items of those weeks that count, in time order."""
    exempt, calls, time = exempt_in(ledger, week), cover_in(ledger, week).calls, counted_time(ledger)
    return tuple(
        ledger.entries[position].item.id
        for position in range(*ledger.range_of(week, weeks))
        if ledger.entries[position].item.id not in exempt
        and is_one_way(ledger.entries[position], calls)
        and (time.is_item[position] or time.minutes[position])
    )


def petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    """Items and counted minutes of each petal in the `weeks` weeks ending with `week`; exempt posts are out."""
    return ledger.once(("petals", week, weeks), lambda: _petal_shares(ledger, week, weeks))


def _petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    exempt, time = exempt_in(ledger, week), counted_time(ledger)
    items: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    minutes: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    for position in range(*ledger.range_of(week, weeks)):
        item = ledger.entries[position].item
        if item.id not in exempt:
            items[item.petal] += time.is_item[position]
            minutes[item.petal] += time.minutes[position]
    return {petal: PetalShare(items[petal], minutes[petal]) for petal in PETALS}


def _counted_time(ledger: Ledger) -> CountedTime:
    """One pass in the order of C3.10: trim by person, cap by person, petal and day, then pick the moments."""
    is_item = [True] * len(ledger.entries)
    minutes = [entry.minutes for entry in ledger.entries]
    busy_until: dict[str | None, int] = {}
    used: dict[tuple[str | None, Petal, int], int] = {}
    moments: dict[tuple[str | None, Petal, int, frozenset[str]], list[tuple[int, int, str, int]]] = {}
    cap = ledger.limits.slot_cap
    for position, entry in enumerate(ledger.entries):
        if entry.is_post:
            continue
        item = entry.item
        person = item.spokesperson
        begins = max(entry.begins, busy_until.get(person, entry.begins))
        busy_until[person] = max(entry.ends, busy_until.get(person, entry.ends))
        is_item[position] = False
        if entry.ends - begins < SHORTEST_MINUTES:
            minutes[position] = 0
            continue
        day = (person, item.petal, entry.day)
        before = used.get(day, 0)
        minutes[position] = min(entry.ends - begins, cap - before)
        used[day] = before + minutes[position]
        alike = (*day, frozenset(entry.channels))
        moments.setdefault(alike, []).append((entry.ends, begins, item.id, position))
    for slots in moments.values():
        for position in _moments(slots):
            is_item[position] = True
    return CountedTime(tuple(is_item), tuple(minutes))


def _moments(slots: list[tuple[int, int, str, int]]) -> list[int]:
    """The largest set of slots (end, begin, id, position) with an hour between them, picked by earliest end."""
    chosen: list[int] = []
    free_from: int | None = None
    for ends, begins, _, position in sorted(slots):
        if free_from is None or begins >= free_from:
            chosen.append(position)
            free_from = ends + MOMENT_GAP_MINUTES
    return chosen
