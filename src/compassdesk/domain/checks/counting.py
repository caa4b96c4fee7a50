"""Counted time: how many items and minutes each petal gets, and how much of it is one-way (C3.3 to C3.6, C4).

One person does one thing at a time, slots close together are one moment, and a day holds only so many minutes of one
petal. This serves CD-01, 04, 05, 07 and 22 only (C9.1); everything else takes slots as planned.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import PetalShare
from compassdesk.domain.checks.vouching import vouched_posts
from compassdesk.domain.vocabulary import INSIDE_OUT_PETALS, PETALS, TWO_WAY_PETALS, Petal
from compassdesk.domain.week import Week

MOST_EFFORT = 240
"""Minutes of a post that count in the shares (C3.2)."""
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
    posts: int
    """Those not exempt, stories of one channel set and day as one: what decides whether there is enough to judge."""


def counted_time(ledger: Ledger, exempt: frozenset[str] = frozenset()) -> CountedTime:
    """Items and minutes of every entry when those posts are exempt; leaving them out is for the caller."""
    return ledger.once(("counted time", exempt), lambda: _with_posts(ledger, exempt, _slots_counted(ledger)))


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


def shares(ledger: Ledger, week: Week, weeks: int = 1) -> Shares:
    """The one-way sums of the `weeks` weeks ending with `week`, by the exemptions of `week`."""
    return shares_between(ledger, week, ledger.range_of(week, weeks))


def shares_between(ledger: Ledger, judged: Week, positions: tuple[int, int]) -> Shares:
    """The one-way sums of the entries at `positions`, by the exemptions of the judged week."""
    exempt, two_way = exempt_in(ledger, judged), two_way_posts(ledger, judged)
    sums = ledger.once(("running sums", exempt, two_way), lambda: _running_sums(ledger, exempt, two_way))
    first, last = positions
    return Shares(*(behind - before for before, behind in zip(sums[first], sums[max(first, last)], strict=True)))


def _running_sums(ledger: Ledger, exempt: frozenset[str], two_way: frozenset[str]) -> Sequence[tuple[int, ...]]:
    """The fields of `Shares` over all entries before each position, so that windows that overlap are not added anew."""
    time = counted_time(ledger, exempt)
    ow = n = m_ow = m = posts = 0
    sums = [(0, 0, 0, 0, 0)]
    for entry, items, minutes in zip(ledger.entries, time.is_item, time.minutes, strict=True):
        if entry.item.id not in exempt:
            n += items
            m += minutes
            if entry.is_post:
                posts += items
            if is_one_way(entry, two_way):
                ow += items
                m_ow += minutes
        sums.append((ow, n, m_ow, m, posts))
    return sums


def one_way_ids(ledger: Ledger, week: Week, weeks: int) -> tuple[str, ...]:
    """The ids of the one-way items of those weeks that count, in time order."""
    exempt, two_way = exempt_in(ledger, week), two_way_posts(ledger, week)
    time = counted_time(ledger, exempt)
    return tuple(
        ledger.entries[position].item.id
        for position in range(*ledger.range_of(week, weeks))
        if ledger.entries[position].item.id not in exempt
        and is_one_way(ledger.entries[position], two_way)
        and (time.is_item[position] or time.minutes[position])
    )


def first_words(ledger: Ledger, week: Week) -> Mapping[str, bool]:
    """What CD-01 and CD-03 begin with: whether the four weeks hold any time to answer, and whether the client is young.

    Without such a time the first question is whether somebody answers already (C6).
    """
    planned = any(not entry.is_post and entry.item.petal in TWO_WAY_PETALS for entry in ledger.in_weeks(week, 4))
    return {"answers_planned": planned, "young": ledger.is_young(week)}


def petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    """Items and counted minutes of each petal in the `weeks` weeks ending with `week`; exempt posts are out."""
    return ledger.once(("petals", week, weeks), lambda: _petal_shares(ledger, week, weeks))


def _petal_shares(ledger: Ledger, week: Week, weeks: int) -> Mapping[Petal, PetalShare]:
    exempt, vouched = exempt_in(ledger, week), vouched_posts(ledger)
    time = counted_time(ledger, exempt)
    items: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    minutes: dict[Petal, int] = dict.fromkeys(PETALS, 0)
    for position in range(*ledger.range_of(week, weeks)):
        entry = ledger.entries[position]
        if entry.item.id not in exempt:
            petal = counted_petal(entry, vouched)
            items[petal] += time.is_item[position]
            minutes[petal] += time.minutes[position]
    return {petal: PetalShare(items[petal], minutes[petal]) for petal in PETALS}


def _with_posts(ledger: Ledger, exempt: frozenset[str], slots: CountedTime) -> CountedTime:
    """Posts besides slots: at most so many minutes each, and the stories of one channel set and day one item (C3.5)."""
    is_item, minutes = list(slots.is_item), list(slots.minutes)
    told: set[tuple[int, frozenset[str]]] = set()
    for position, entry in enumerate(ledger.entries):
        if not entry.is_post:
            continue
        minutes[position] = min(entry.minutes, MOST_EFFORT)
        if entry.item.format == "story" and entry.item.petal == "send" and entry.item.id not in exempt:
            moment = entry.day, frozenset(entry.channels)
            is_item[position] = moment not in told
            told.add(moment)
    return CountedTime(tuple(is_item), tuple(minutes))


def _slots_counted(ledger: Ledger) -> CountedTime:
    """Slots, the same whatever is exempt; every post as an item as it is planned."""
    return ledger.once("slots counted", lambda: _slots_in(ledger))


def _slots_in(ledger: Ledger) -> CountedTime:
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
