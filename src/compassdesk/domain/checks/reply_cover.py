"""Reply cover: who is there to answer after each post, within the norm or later (C3, reply cover; C9.4).

Computed once over all counted items of the client; a check then looks at the placements whose own time lies in its
window. Slots go in order of start and take the open placements with the earliest deadline: in a first round those they
answer in time, in a second, with the capacity that is left, those they answer late.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import LONGEST_WAIT
from compassdesk.domain.week import Week

MINUTES_PER_ANSWER = 5
SHARED_MINUTES = 15
"""How long a slot must lie inside the time in which an answer is due."""
SMALL_WEEK = 5
"""Posts in a week up to which one moment a week is an honest rhythm."""

Key = tuple[str, str]
"""Item id and channel id of a placement."""


class Answers(Struct, frozen=True):
    """Which placements are answered, each with the absolute minute at which its answer begins."""

    covered: Mapping[Key, int]
    """In time."""
    late: Mapping[Key, int]
    """Not in time, but answered."""


class Cover(Struct, frozen=True):
    """Who answers what, and which calls to the public somebody will answer."""

    covered: Mapping[Key, int]
    late: Mapping[Key, int]
    calls: frozenset[str]
    """Ids of the activate posts of which at least one placement is required and all are covered in time."""
    elsewhere: tuple[Entry, ...]
    """The posts with a placement at a time of its own."""

    def has(self, placing: Placing) -> bool:
        """Whether somebody answers in time."""
        return (placing.item, placing.channel) in self.covered

    def has_late(self, placing: Placing) -> bool:
        """Whether somebody answers, but later than the norm."""
        return (placing.item, placing.channel) in self.late


def cover_in(ledger: Ledger, week: Week) -> Cover:
    """The reply cover as that week's judging sees it: exempt posts ask for nothing unless their exemption lapsed."""
    exempt = exempt_in(ledger, week)
    return ledger.once(("cover", exempt), lambda: _cover(ledger, exempt))


def required_in(ledger: Ledger, week: Week, weeks: int) -> list[Placing]:
    """The required placements whose own time lies in the `weeks` weeks ending with `week`, in order of time."""
    exempt, cover = exempt_in(ledger, week), cover_in(ledger, week)
    found = [
        placing
        for entry in ledger.in_weeks(week, weeks)
        if entry.asks and not entry.has_own_times and entry.item.id not in exempt
        for placing in entry.asks
    ]
    if cover.elsewhere:
        begin, end = week.plus(1 - weeks).start, week.end
        found += [
            placing
            for entry in cover.elsewhere
            if entry.item.id not in exempt
            for placing in entry.asks
            if begin <= placing.start < end
        ]
    return sorted(found, key=lambda placing: (placing.begins, placing.item, placing.channel))


def _cover(ledger: Ledger, exempt: frozenset[str]) -> Cover:
    answers = serve(ledger, answering(ledger), asking(ledger, exempt), in_small_weeks(ledger, exempt))
    return Cover(
        covered=answers.covered,
        late=answers.late,
        calls=frozenset(
            entry.item.id
            for entry in ledger.entries
            if entry.is_post
            and entry.item.petal == "activate"
            and entry.asks
            and entry.item.id not in exempt
            and all((ask.item, ask.channel) in answers.covered for ask in entry.asks)
        ),
        elsewhere=tuple(entry for entry in ledger.entries if entry.is_post and entry.has_own_times),
    )


def answering(ledger: Ledger) -> list[Entry]:
    """The counted respond slots, in order of start. Respond posts cover nothing."""
    return [entry for entry in ledger.entries if not entry.is_post and entry.item.petal == "respond"]


def asking(ledger: Ledger, exempt: frozenset[str]) -> list[Placing]:
    """The required placements of all posts that are not exempt."""
    return [ask for entry in ledger.entries if entry.asks and entry.item.id not in exempt for ask in entry.asks]


def in_small_weeks(ledger: Ledger, exempt: frozenset[str]) -> frozenset[str]:
    """The ids of the posts of ISO weeks with at most five counted posts that are not exempt."""
    posts = [entry for entry in ledger.entries if entry.is_post and entry.item.id not in exempt]
    by_week = Counter(_week_of(entry) for entry in posts)
    return frozenset(entry.item.id for entry in posts if by_week[_week_of(entry)] <= SMALL_WEEK)


def _week_of(entry: Entry) -> int:
    """The number of the post's ISO week, counted from the first Monday there is."""
    return (entry.day - 1) // 7


class _Slot(Struct):
    """A respond slot while it serves: its first `slot_cap` minutes, in absolute ones, and what it can still take."""

    begins: int
    ends: int
    capacity: int
    channels: tuple[str, ...]


def serve(ledger: Ledger, slots: Iterable[Entry], asks: Iterable[Placing], small: frozenset[str]) -> Answers:
    """Both rounds. `slots` stand in order of start; `small` are the ids of posts that a slot a week away answers."""
    waiting: dict[str, list[Placing]] = {channel: [] for channel in ledger.channels}
    for ask in asks:
        waiting[ask.channel].append(ask)
    for queue in waiting.values():
        queue.sort()
    serving = [_slot(entry, ledger.limits.slot_cap) for entry in slots]
    covered = _round(serving, waiting, _IN_TIME)
    left = {channel: [ask for ask in queue if (ask.item, channel) not in covered] for channel, queue in waiting.items()}
    a_week = any(ask.item in small for queue in left.values() for ask in queue)
    late = _round(serving, left, _Reach(_is_long_ago, _is_far_ahead, _near(small)) if a_week else _LATE)
    return Answers(covered, late)


def _slot(entry: Entry, cap: int) -> _Slot:
    minutes = min(entry.minutes, cap)
    return _Slot(entry.begins, entry.begins + minutes, max(1, minutes // MINUTES_PER_ANSWER), entry.channels)


class _Reach(NamedTuple):
    """What a slot can answer in a round. Along a queue starts and deadlines rise, so it is looked at in between."""

    is_past: Callable[[_Slot, Placing], bool]
    """Whether neither this slot nor a later one can answer the placement, nor any before it in its queue."""
    is_ahead: Callable[[_Slot, Placing], bool]
    """Whether the slot can answer neither the placement nor any behind it in its queue."""
    fits: Callable[[_Slot, Placing], bool]


def _round(slots: Iterable[_Slot], waiting: Mapping[str, Sequence[Placing]], reach: _Reach) -> dict[Key, int]:
    """Let each slot in turn take what fits it, the earliest deadline first, as long as it has capacity.

    Within a channel deadlines rise with starts, so a queue sorted by deadline is one sorted by start.
    """
    taken: dict[Key, int] = {}
    heads = dict.fromkeys(waiting, 0)
    for slot in slots:
        if not slot.capacity:
            continue
        able: list[Placing] = []
        for channel in slot.channels:
            queue = waiting.get(channel)
            if queue:
                head = heads[channel]
                while head < len(queue) and ((queue[head].item, channel) in taken or reach.is_past(slot, queue[head])):
                    head += 1
                heads[channel] = head
                if head < len(queue) and not reach.is_ahead(slot, queue[head]):
                    able += _able(slot, queue, head, taken, reach)
        able.sort()
        for ask in able[: slot.capacity]:
            taken[ask.item, ask.channel] = slot.begins
            slot.capacity -= 1
    return taken


def _able(slot: _Slot, queue: Sequence[Placing], head: int, taken: Mapping[Key, int], reach: _Reach) -> list[Placing]:
    """The first placements of one channel that the slot can take, at most as many as it has capacity for."""
    found: list[Placing] = []
    for position in range(head, len(queue)):
        ask = queue[position]
        if len(found) == slot.capacity or reach.is_ahead(slot, ask):
            break
        if (ask.item, ask.channel) not in taken and reach.fits(slot, ask):
            found.append(ask)
    return found


def _in_time(slot: _Slot, ask: Placing) -> bool:
    return _shares(slot, ask.begins, ask.deadline)


def _is_late(slot: _Slot, ask: Placing) -> bool:
    return _shares(slot, ask.begins, ask.limit)


def _near(small: frozenset[str]) -> Callable[[_Slot, Placing], bool]:
    """The same, where some of the posts are those of small weeks."""
    return lambda slot, ask: (
        (ask.item in small and abs(slot.begins - ask.begins) <= LONGEST_WAIT) or _is_late(slot, ask)
    )


def _shares(slot: _Slot, begins: int, until: int) -> bool:
    return min(slot.ends, until) - max(slot.begins, begins) >= SHARED_MINUTES


def _is_due(slot: _Slot, ask: Placing) -> bool:
    return ask.deadline < slot.begins + SHARED_MINUTES


def _is_given_up(slot: _Slot, ask: Placing) -> bool:
    return ask.limit < slot.begins + SHARED_MINUTES


def _is_to_come(slot: _Slot, ask: Placing) -> bool:
    return ask.begins > slot.ends - SHARED_MINUTES


def _is_long_ago(slot: _Slot, ask: Placing) -> bool:
    return ask.begins < slot.begins - LONGEST_WAIT


def _is_far_ahead(slot: _Slot, ask: Placing) -> bool:
    return ask.begins > slot.begins + LONGEST_WAIT


_IN_TIME = _Reach(_is_due, _is_to_come, _in_time)
_LATE = _Reach(_is_given_up, _is_to_come, _is_late)
