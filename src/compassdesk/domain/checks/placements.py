"""Where and when counted items stand: each channel with its own time (C9.4)."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from operator import attrgetter

from msgspec import Struct

from compassdesk.domain.checks.ledger import HAS_OWN_TIMES, IS_POST, CountedWeek, Entry, Ledger, ids
from compassdesk.domain.plan import Channel
from compassdesk.domain.vocabulary import TWO_WAY_PETALS, Petal
from compassdesk.domain.week import FOUR_WEEKS, Week

_ORDER = attrgetter("order")
Moment = tuple[int, Entry]
"""A counted item and the absolute minute at which it stands on a channel."""


class Placed(Struct, frozen=True):
    """What is placed on each channel."""

    posts: Mapping[str, Sequence[Moment]]
    slots: Mapping[Petal, Mapping[str, Sequence[int]]]
    """The absolute minutes at which somebody listens, and answers, there."""


def placed(ledger: Ledger, week: Week) -> Placed:
    """Posts and two-way slots with a placement in the four weeks ending with `week` (C9.4), in no certain order."""
    return ledger.once(("placed", week), lambda: _placed(ledger, week))


def posts_by_channel(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    """The posts, exempt ones included, placed on each channel in the four weeks, in plan order and order of time."""
    return ledger.once(("posts by channel", week), lambda: _posts_by_place(ledger, week))


def items_on(ledger: Ledger, week: Week, channels: Iterable[str]) -> tuple[str, ...]:
    """The ids of all posts placed on these channels in the four weeks, once and in time order."""
    keys = tuple(channels)
    return ledger.once(("items on", week, keys), lambda: _items_on(posts_by_channel(ledger, week), keys))


def _items_on(posts: Mapping[str, Sequence[Entry]], channels: Iterable[str]) -> tuple[str, ...]:
    entries = {entry.item.id: entry for channel in channels for entry in posts[channel]}
    return ids(sorted(entries.values(), key=_ORDER))


def posted_in(ledger: Ledger, week: Week) -> frozenset[str]:
    """The channels on which a post is placed in the week itself."""
    return ledger.once(
        ("posted", week),
        lambda: frozenset(
            (*_of_week(ledger, week).posts, *(key for entry, key, _ in _apart(ledger, week, 1) if entry.is_post))
        ),
    )


def used_in(ledger: Ledger, week: Week) -> Sequence[Channel]:
    """The channels with a placement in the four weeks ending with `week`, whatever their status (C9.9)."""
    used = placed(ledger, week).posts
    return [channel for channel in ledger.plan.channels if channel.id in used]


def _posts_by_place(ledger: Ledger, week: Week) -> Mapping[str, Sequence[Entry]]:
    posts = placed(ledger, week).posts
    return {key: sorted((entry for _, entry in posts[key]), key=_ORDER) for key in ledger.channels if key in posts}


def _placed(ledger: Ledger, week: Week) -> Placed:
    posts: dict[str, list[Moment]] = {}
    slots: dict[Petal, dict[str, list[int]]] = {petal: {} for petal in TWO_WAY_PETALS}
    for one in week.last(FOUR_WEEKS):
        here = _of_week(ledger, one)
        for channel, moments in here.posts.items():
            posts.setdefault(channel, []).extend(moments)
        for petal in TWO_WAY_PETALS:
            for channel, minutes in here.slots[petal].items():
                slots[petal].setdefault(channel, []).extend(minutes)
    for entry, channel, start in _apart(ledger, week, FOUR_WEEKS):
        if entry.is_post:
            posts.setdefault(channel, []).append((ledger.minute_of(start), entry))
        elif entry.item.petal in TWO_WAY_PETALS:
            slots[entry.item.petal].setdefault(channel, []).append(ledger.minute_of(start))
    return Placed(posts, slots)


def _of_week(ledger: Ledger, week: Week) -> Placed:
    """The items of one week that stand on all their channels at one time."""
    counted = ledger.counted_week(week)
    return counted.once("placed", lambda: _at_one_time(counted))


def _at_one_time(week: CountedWeek) -> Placed:
    posts: dict[str, list[Moment]] = {}
    slots: dict[Petal, dict[str, list[int]]] = {petal: {} for petal in TWO_WAY_PETALS}
    for entry in week.those(IS_POST):
        if not entry.has_own_times:
            moment = (entry.begins, entry)
            for channel in entry.channels:
                posts.setdefault(channel, []).append(moment)
    for petal, found in slots.items():
        for entry in week.kind(petal, posts=False):
            if not entry.has_own_times:
                for channel in entry.channels:
                    found.setdefault(channel, []).append(entry.begins)
    return Placed(posts, slots)


def _apart(ledger: Ledger, week: Week, weeks: int) -> Iterator[tuple[Entry, str, datetime]]:
    """The placements, in the `weeks` weeks ending with `week`, of items with times of their own."""
    end = week.end
    begin = end - timedelta(weeks=weeks)
    for entry in ledger.those(HAS_OWN_TIMES):
        for channel, own_start in entry.placements():
            start = ledger.zone.settled(own_start)
            if begin <= start < end:
                yield entry, channel, start
