"""Slots that close gaps in reply cover: as few as can be, by day, within the norm, a while after the post."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from itertools import islice

from compassdesk.domain.checks.diary import Diary
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Ledger, Placing
from compassdesk.domain.checks.reply_cover import MINUTES_PER_ANSWER, SHARED_MINUTES, asking, cover_in
from compassdesk.domain.plan import Item
from compassdesk.domain.wallclock import MINUTES_A_DAY
from compassdesk.domain.week import Week

_LENGTHENINGS = 3
_MOST_IN_A_DAY = MINUTES_A_DAY // MINUTES_PER_ANSWER

Group = list[Placing]


def slots_for(ledger: Ledger, week: Week, gaps: Iterable[Placing], least: int = SHARED_MINUTES) -> tuple[Item, ...]:
    """Respond slots that together cover the gaps, each at least `least` minutes; gaps past saving are left out."""
    gaps = tuple(gaps)
    if not gaps:
        return ()
    diary, earliest = Diary(ledger), _earliest(ledger, week, gaps, least)
    slots = []
    for group in _groups(ledger, diary, gaps, earliest, least):
        slot = _slot(ledger, week, diary, group, earliest, least)
        if slot:
            slots.append(slot)
    return tuple(sorted(slots, key=lambda slot: slot.starts_at or datetime.min))


def slot_for_most(ledger: Ledger, week: Week, gaps: Sequence[Placing]) -> tuple[Item, int] | None:
    """The one respond slot that covers the most gaps, and how many."""
    diary, earliest = Diary(ledger), _earliest(ledger, week, gaps, SHARED_MINUTES)
    best: Group = []
    for anchor in gaps:
        at = max(anchor.begins + SHARED_MINUTES, earliest)
        group = [gap for gap in gaps if gap.begins + SHARED_MINUTES <= at <= gap.deadline - SHARED_MINUTES]
        while group and not _fits(ledger, diary, group, earliest, SHARED_MINUTES):
            group = group[:-1]
        if len(group) > len(best):
            best = group
    slot = _slot(ledger, week, diary, best, earliest, SHARED_MINUTES) if best else None
    return (slot, len(best)) if slot else None


def _earliest(ledger: Ledger, week: Week, gaps: Sequence[Placing], least: int) -> int:
    """The first absolute minute at which an answer can still be planned; any when the week or every gap is over."""
    if week.end <= ledger.now or all(gap.deadline - least < ledger.now_minute for gap in gaps):
        return 0
    return ledger.now_minute


def _groups(ledger: Ledger, diary: Diary, gaps: Sequence[Placing], earliest: int, least: int) -> list[Group]:
    """Gaps that one slot can serve together, taken by deadline."""
    groups: list[Group] = []
    for gap in sorted(gaps):
        if gap.deadline - least < earliest:
            continue
        if groups and _fits(ledger, diary, [*groups[-1], gap], earliest, least):
            groups[-1].append(gap)
        else:
            groups.append([gap])
    return groups


def _window(group: Group, earliest: int, minutes: int) -> tuple[int, int]:
    """First and last absolute minute at which a slot for all of the group may start."""
    begins = max(earliest, *(gap.begins + SHARED_MINUTES for gap in group))
    return begins, min(gap.deadline for gap in group) - minutes


def _fits(ledger: Ledger, diary: Diary, group: Group, earliest: int, least: int) -> bool:
    """Whether one slot by day can serve the whole group."""
    minutes = max(least, MINUTES_PER_ANSWER * len(group))
    first, last = _window(group, earliest, minutes)
    return first <= last and diary.is_by_day(ledger.zone.local(first), ledger.zone.local(last), minutes)


def _slot(ledger: Ledger, week: Week, diary: Diary, group: Group, earliest: int, least: int) -> Item | None:
    """A slot for the group, long enough for what it will have to answer before the last of them."""
    channels = tuple(dict.fromkeys(gap.channel for gap in group))
    minutes = max(least, MINUTES_PER_ANSWER * len(group))
    found: tuple[datetime, str | None] | None = None
    for _ in range(_LENGTHENINGS):
        first, last = _window(group, earliest, minutes)
        if first > last:  # a short norm: the slot shares 15 minutes with it and runs on
            last = min(gap.deadline for gap in group) - SHARED_MINUTES
            first = min(first, last)
        found = diary.free(ledger.zone.local(first), ledger.zone.local(last), minutes, channels)
        if found is None:
            return None
        needed = MINUTES_PER_ANSWER * _asked_before(ledger, week, group, channels, ledger.minute_of(found[0]), minutes)
        if needed <= minutes:
            break
        minutes = needed
    if found is None:
        return None
    return diary.booked("respond", found[0], minutes, found[1], channels)


def _asked_before(
    ledger: Ledger, week: Week, group: Group, channels: tuple[str, ...], begins: int, minutes: int
) -> int:
    """How many placements such a slot would take up to the last of the group, in the order of C9.4.

    No further than one more than the longest day has room for.
    """
    cover, latest, count = cover_in(ledger, week).covered, max(group), 0
    for channel, (asks, starts, deadlines) in _asking_on(ledger, week).items():
        if channel in channels:
            first = bisect_left(deadlines, begins + SHARED_MINUTES)
            last = min(bisect_right(starts, begins + minutes - SHARED_MINUTES), bisect_right(asks, latest))
            here = (True for ask in asks[first:last] if cover.get((ask.item, channel), begins) >= begins)
            count += sum(islice(here, _MOST_IN_A_DAY + 1 - count))
    return count


def _asking_on(ledger: Ledger, week: Week) -> Mapping[str, tuple[Group, list[int], list[int]]]:
    """The placements that ask for an answer on each channel, in order, with their starts and deadlines, which rise."""
    exempt = exempt_in(ledger, week)
    return ledger.once(("asking on", exempt), lambda: _by_channel(asking(ledger, exempt)))


def _by_channel(asks: Iterable[Placing]) -> Mapping[str, tuple[Group, list[int], list[int]]]:
    found: dict[str, Group] = {}
    for ask in sorted(asks):
        found.setdefault(ask.channel, []).append(ask)
    return {
        key: (group, [ask.begins for ask in group], [ask.deadline for ask in group]) for key, group in found.items()
    }
