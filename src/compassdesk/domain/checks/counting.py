"""Counted time: how many items and minutes each petal gets, and how much of it is one-way (C3.3 to C3.6, C4).

One person does one thing at a time, slots close together are one moment, and a day holds only so many minutes of one
petal. This serves CD-01, 04, 05, 07 and 22 only (C9.1); everything else takes slots as planned.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import CountedWeek, Entry, Ledger
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.checks.vouching import vouched_posts
from compassdesk.domain.vocabulary import INSIDE_OUT_PETALS, PETALS, TWO_WAY_PETALS, Petal
from compassdesk.domain.week import FOUR_WEEKS, Week

MOST_EFFORT = 240
"""Minutes of a post that count in the shares (C3.2)."""
MOMENT_GAP_MINUTES = 60
"""What must lie between two slots of one person, petal and place for both to be items (C3.3)."""


class CountedTime(Struct, frozen=True):
    """For each counted entry of a week, in the same order: whether it is an item, and its counted minutes."""

    is_item: tuple[bool, ...]
    minutes: tuple[int, ...]


class Shares(Struct, frozen=True):
    """The sums of C4 over some weeks: `ow` of `n` items and `m_ow` of `m` minutes are one-way."""

    ow: int
    n: int
    m_ow: int
    m: int
    posts: int
    """Those not exempt, stories of one channel set and day as one: what decides whether there is enough to judge."""


def counted_time(
    ledger: Ledger, week: Week, weeks: int = 1, exempt: frozenset[str] = frozenset()
) -> Iterator[tuple[Entry, bool, int]]:
    """The counted entries of `weeks` weeks ending with `week`, whether each is an item, and its counted minutes.

    That is how they count when those posts are exempt; leaving them out is for the caller.
    """
    for one in week.last(weeks):
        counted = ledger.counted_week(one)
        yield from _timed(counted, as_counted(ledger, one, exempt), ledger.limits.slot_cap)


def two_way_posts(ledger: Ledger, week: Week) -> frozenset[str]:
    """The ids of the posts that are not one-way: calls somebody will answer, and vouched respond posts (C3.6)."""
    calls = cover_in(ledger, week).calls
    return ledger.once(("two-way posts", calls), lambda: calls | vouched_posts(ledger))


def is_one_way(entry: Entry, two_way: frozenset[str]) -> bool:
    """Whether a counted entry is one-way: a send or activate slot, and every post but those in `two_way` (C9.2)."""
    return entry.item.id not in two_way if entry.is_post else entry.item.petal in INSIDE_OUT_PETALS


def counted_petal(entry: Entry, vouched: frozenset[str]) -> Petal:
    """The petal an entry counts as: a listen post, and a respond post nobody vouches for, are sends (C3.6)."""
    petal = entry.item.petal
    if entry.is_post and (petal == "listen" or (petal == "respond" and entry.item.id not in vouched)):
        return "send"
    return petal


def part_of(part: int, whole: int) -> Fraction:
    """The share of a whole; 0 of nothing."""
    return Fraction(part, whole) if whole else Fraction(0)


def shares(ledger: Ledger, week: Week, weeks: int = 1, judged: Week | None = None) -> Shares:
    """The one-way sums of the `weeks` weeks ending with `week`, by the exemptions of the judged week: it when None."""
    exempt, two_way = exempt_in(ledger, judged or week), two_way_posts(ledger, judged or week)
    each = [_shares_of(ledger, one, exempt, two_way) for one in week.last(weeks)]
    return Shares(*map(sum, zip(*each, strict=True)))


def _shares_of(ledger: Ledger, week: Week, exempt: frozenset[str], two_way: frozenset[str]) -> tuple[int, ...]:
    """The fields of `Shares` of one week, added up once for all windows that hold it."""
    counted, known, cap = ledger.counted_week(week), as_counted(ledger, week, exempt), ledger.limits.slot_cap
    here = counted.own(two_way)
    return counted.once(
        "shares", lambda: _added_up(_timed(counted, known, cap), known.exempt, here), given=(known, here)
    )


def _added_up(
    entries: Iterable[tuple[Entry, bool, int]], exempt: frozenset[str], two_way: frozenset[str]
) -> tuple[int, ...]:
    ow = n = m_ow = m = posts = 0
    for entry, items, minutes in entries:
        if entry.item.id not in exempt:
            n += items
            m += minutes
            if entry.is_post:
                posts += items
            if is_one_way(entry, two_way):
                ow += items
                m_ow += minutes
    return ow, n, m_ow, m, posts


def one_way_ids(ledger: Ledger, week: Week, weeks: int) -> tuple[str, ...]:
    """The ids of the one-way items of those weeks that count, in time order."""
    exempt, two_way = exempt_in(ledger, week), two_way_posts(ledger, week)
    return tuple(key for one in week.last(weeks) for key in _one_way_in(ledger, one, exempt, two_way))


def _one_way_in(ledger: Ledger, week: Week, exempt: frozenset[str], two_way: frozenset[str]) -> Sequence[str]:
    counted, known, cap = ledger.counted_week(week), as_counted(ledger, week, exempt), ledger.limits.slot_cap
    here = counted.own(two_way)
    return counted.once(
        "one-way items",
        lambda: [
            entry.item.id
            for entry, is_item, minutes in _timed(counted, known, cap)
            if (is_item or minutes) and entry.item.id not in exempt and is_one_way(entry, two_way)
        ],
        given=(known, here),
    )


def first_words(ledger: Ledger, week: Week) -> Mapping[str, bool]:
    """What CD-01 and CD-03 begin with: whether the four weeks hold any time to answer, and whether the client is young.

    Without such a time the first question is whether somebody answers already (C6).
    """
    planned = any(ledger.kind_in(week, FOUR_WEEKS, petal, posts=False) for petal in TWO_WAY_PETALS)
    return {"answers_planned": planned, "young": ledger.is_young(week)}


def petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    """Items and counted minutes of each petal in the `weeks` weeks ending with `week`; exempt posts are out."""
    return ledger.once(("petals", week, weeks), lambda: _petal_shares(ledger, week, weeks))


def _petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    exempt, vouched = exempt_in(ledger, week), vouched_posts(ledger)
    each = [_petals_of(ledger, one, exempt, vouched) for one in week.last(weeks)]
    return {
        petal: PetalShare(sum(one[petal][0] for one in each), sum(one[petal][1] for one in each)) for petal in PETALS
    }


def item_ids(ledger: Ledger, week: Week, weeks: int) -> frozenset[str]:
    """The ids of what counts as an item of those weeks; of some only minutes do, as of a second story of a day."""
    exempt = exempt_in(ledger, week)
    return frozenset(entry.item.id for entry, is_item, _ in counted_time(ledger, week, weeks, exempt) if is_item)


def minutes_only(ledger: Ledger, week: Week, weeks: int) -> frozenset[str]:
    """The ids of what is no item of those weeks and yet adds its minutes (C3.3, C3.5)."""
    exempt = exempt_in(ledger, week)
    return frozenset(
        entry.item.id
        for entry, is_item, minutes in counted_time(ledger, week, weeks, exempt)
        if minutes and not is_item and entry.item.id not in exempt
    )


def petal_ids(
    ledger: Ledger, week: Week, weeks: int, petal: Petal, besides: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The ids of the items that `petal_shares` counts to a petal, and of those `besides` items, in time order."""
    exempt, vouched = exempt_in(ledger, week), vouched_posts(ledger)
    return tuple(
        entry.item.id
        for entry, is_item, _ in counted_time(ledger, week, weeks, exempt)
        if (is_item or entry.item.id in besides)
        and entry.item.id not in exempt
        and counted_petal(entry, vouched) == petal
    )


def slot_minutes_of(ledger: Ledger, week: Week) -> Mapping[Petal, int]:
    """The counted minutes of the slots of each petal in the week."""
    counted, known = ledger.counted_week(week), as_counted(ledger, week, frozenset())
    timed = _timed(counted, known, ledger.limits.slot_cap)
    return counted.once("slot minutes", lambda: _slots_added_up(timed), given=known.busy)


def _slots_added_up(entries: Iterable[tuple[Entry, bool, int]]) -> Mapping[Petal, int]:
    minutes: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    for entry, _, counted in entries:
        if not entry.is_post:
            minutes[entry.item.petal] += counted
    return minutes


def _petals_of(
    ledger: Ledger, week: Week, exempt: frozenset[str], vouched: frozenset[str]
) -> Mapping[Petal, tuple[int, int]]:
    """Items and counted minutes of each petal in one week."""
    counted, known, cap = ledger.counted_week(week), as_counted(ledger, week, exempt), ledger.limits.slot_cap
    here = counted.own(vouched)
    return counted.once(
        "petals", lambda: _by_petal(_timed(counted, known, cap), known.exempt, here), given=(known, here)
    )


def _by_petal(
    entries: Iterable[tuple[Entry, bool, int]], exempt: frozenset[str], vouched: frozenset[str]
) -> Mapping[Petal, tuple[int, int]]:
    items: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    minutes: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    for entry, is_item, counted in entries:
        if entry.item.id not in exempt:
            petal = counted_petal(entry, vouched)
            items[petal] += is_item
            minutes[petal] += counted
    return {petal: (items[petal], minutes[petal]) for petal in PETALS}


class _Known(NamedTuple):
    """What the counted time of a week follows from beside its own entries."""

    busy: frozenset[tuple[str | None, int]]
    """Who is in a slot of an earlier week when the first item of this one begins, and until when."""
    exempt: frozenset[str]
    """Ids of posts of this week."""


def as_counted(ledger: Ledger, week: Week, exempt: frozenset[str]) -> _Known:
    """What decides beside the entries of a week how they count when those posts are exempt."""
    return _Known(_still_busy(ledger, week), ledger.counted_week(week).own(exempt))


def _timed(week: CountedWeek, known: _Known, cap: int) -> Iterable[tuple[Entry, bool, int]]:
    """The entries of a week, whether each is an item, and its counted minutes."""
    slots = week.once("slots", lambda: _slots_in(week.entries, dict(known.busy), cap), given=known.busy)
    time = week.once("time", lambda: _with_posts(week.entries, known.exempt, slots), given=known)
    return zip(week.entries, time.is_item, time.minutes, strict=True)


def _still_busy(ledger: Ledger, week: Week) -> frozenset[tuple[str | None, int]]:
    until: dict[str | None, int] = {}
    longer = ledger.once("run on", lambda: [entry for one in ledger.all_weeks() for entry in _running_on(one)])
    if not longer or not ledger.counted_week(week).entries:
        return frozenset()
    first = ledger.counted_week(week).entries[0]
    for entry in longer:
        if entry.start < week.start and entry.ends > first.begins:
            until[entry.item.spokesperson] = max(entry.ends, until.get(entry.item.spokesperson, 0))
    return frozenset(until.items())


def _running_on(week: CountedWeek) -> Sequence[Entry]:
    """The slots that end in another week than they begin."""
    end = Week.of(week.entries[0].start).end
    return week.once("run on", lambda: [entry for entry in week.entries if entry.end >= end and not entry.is_post])


def _with_posts(entries: Sequence[Entry], exempt: frozenset[str], slots: CountedTime) -> CountedTime:
    """Posts besides slots: at most so many minutes each, and the stories of one channel set and day one item (C3.5)."""
    is_item, minutes = list(slots.is_item), list(slots.minutes)
    told: set[tuple[int, frozenset[str]]] = set()
    for position, entry in enumerate(entries):
        if not entry.is_post:
            continue
        minutes[position] = min(entry.minutes, MOST_EFFORT)
        if entry.item.format == "story" and entry.item.petal == "send" and entry.item.id not in exempt:
            moment = entry.day, frozenset(entry.channels)
            is_item[position] = moment not in told
            told.add(moment)
    return CountedTime(tuple(is_item), tuple(minutes))


def _slots_in(entries: Sequence[Entry], busy_until: dict[str | None, int], cap: int) -> CountedTime:
    """One pass in the order of C3.10: trim by person, cap by person, petal and day, then pick the moments.

    Posts are items here as they are planned.
    """
    is_item = [True] * len(entries)
    minutes = [entry.minutes for entry in entries]
    used: dict[tuple[str | None, Petal, int], int] = {}
    moments: dict[tuple[str | None, Petal, int, frozenset[str]], list[tuple[int, int, str, int]]] = {}
    for position, entry in enumerate(entries):
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
