"""Reply cover: who is there to answer after each post, within the norm or later (C3, reply cover; C9.4).

Computed once over all counted items of the client; a check then looks at the placements whose own time lies in its
window. Slots go in order of start and take the open placements with the earliest deadline: in a first round those they
answer in time, in a second, with the capacity that is left, those they answer late.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter, itemgetter
from typing import NamedTuple

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import HAS_OWN_TIMES, IS_POST, CountedWeek, Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import LONGEST_WAIT
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.week import Week

MINUTES_PER_ANSWER = 5
SHARED_MINUTES = 15
"""How long a slot must lie inside the time in which an answer is due."""
SMALL_WEEK = 5
"""Posts in a week up to which one moment a week is an honest rhythm."""

_NEVER = 1 << 62
"""A minute that stands behind all others."""

Key = tuple[str, str]
"""Item id and channel id of a placement."""


class Answers(Struct, frozen=True):
    """Which placements are answered, each with the absolute minute at which its answer begins."""

    covered: Mapping[Key, int]
    """In time."""
    late: Mapping[Key, int]
    """Not in time, but answered."""
    unanswered: frozenset[str]
    """Ids of the posts of which a placement is not answered in time."""


class Cover(Struct, frozen=True):
    """Who answers what, and which calls to the public somebody will answer."""

    covered: Mapping[Key, int]
    late: Mapping[Key, int]
    calls: frozenset[str]
    """Ids of the activate posts of which at least one placement is required and all are covered in time."""
    elsewhere: Sequence[Entry]
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
        for entry in ledger.those_in(week, weeks, _ASKS)
        if not entry.has_own_times and entry.item.id not in exempt
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
    return sorted(found, key=_IN_TIME)


def _cover(ledger: Ledger, exempt: frozenset[str]) -> Cover:
    answers = answers_given(ledger, exempt)
    return Cover(
        covered=answers.covered,
        late=answers.late,
        calls=frozenset(
            entry.item.id
            for entry in ledger.kind("activate", posts=True)
            if entry.asks and entry.item.id not in exempt and entry.item.id not in answers.unanswered
        ),
        elsewhere=[entry for entry in ledger.those(HAS_OWN_TIMES) if entry.is_post],
    )


def answers_given(
    ledger: Ledger, exempt: frozenset[str], *, slots_from: int | None = None, asks_from: int | None = None
) -> Answers:
    """Both rounds, with what these exempt posts ask left out.

    Slots that begin before the absolute minute `slots_from` serve nothing, and posts before `asks_from` ask nothing:
    so it would be with as little help from before as there can be, and with as much (`enough.py`). Behind the first
    weeks the same comes to a week either way, and is served once.
    """
    weeks = ledger.all_weeks()
    own = [week.own(exempt) for week in unless_given_up(weeks, often=1)]
    asks = sorted((ask for at in zip(weeks, own, strict=True) for ask in _asking_in(*at)), key=_BEGINS)
    small = frozenset(key for at in zip(weeks, own, strict=True) for key in _in_small_week(*at))
    serving: _Weeks = [(week, _slots_in(week, ledger.limits.slot_cap)) for week in weeks]
    if asks_from is not None:
        asks = asks[bisect_left(asks, asks_from, key=_BEGINS) :]
    if slots_from is not None:
        serving = [(week, slots[bisect_left(slots, slots_from, key=_BEGINS) :]) for week, slots in serving]
    return _answers(ledger, serving, asks, small)


def answering(ledger: Ledger) -> Sequence[Entry]:
    """The counted respond slots, in order of start. Respond posts cover nothing."""
    return ledger.kind("respond", posts=False)


def asking(ledger: Ledger, exempt: frozenset[str]) -> list[Placing]:
    """The required placements of all posts that are not exempt."""
    return [ask for entry in ledger.those(_ASKS) if entry.item.id not in exempt for ask in entry.asks]


def _in_small_week(week: CountedWeek, exempt: frozenset[str]) -> Sequence[str]:
    """The ids of the posts that are not exempt, of an ISO week with at most five of them that count."""
    posts = week.those(IS_POST)
    if len(posts) - len(exempt) > SMALL_WEEK:
        return ()
    return [entry.item.id for entry in posts if entry.item.id not in exempt]


def _asking_in(week: CountedWeek, exempt: frozenset[str]) -> Sequence[Placing]:
    """The required placements of the posts of a week that are not exempt."""
    return week.once(
        "asking",
        lambda: [ask for entry in week.those(_ASKS) if entry.item.id not in exempt for ask in entry.asks],
        exempt,
    )


class _Slot(NamedTuple):
    """A respond slot as it serves: its first `slot_cap` minutes, in absolute ones, and what it can still take."""

    begins: int
    ends: int
    capacity: int
    channels: tuple[str, ...]


class _Queue:
    """Placements that wait for an answer of one kind from the same slots, in the order in which they are served.

    Along it starts and deadlines rise, and slots come in order of start. So what a slot can answer lies together, and
    all that lies before `head` is answered or has waited for too long.
    """

    __slots__ = ("asks", "begins", "head", "is_patient", "keys", "until")

    def __init__(self, asks: Sequence[Placing], until: Callable[[Placing], int], *, is_patient: bool = False) -> None:
        """`until` is when the answer is due: a slot has to share 15 minutes with the time before.

        Patient ones wait for any slot that begins at most a week from `until`, be it before.
        """
        self.asks = asks
        self.keys: Sequence[Key] = [*map(_KEY, asks)]
        self.begins = [*map(_BEGINS, asks), _NEVER]
        self.until = [*map(until, asks), _NEVER]
        self.is_patient = is_patient
        self.head = 0


class _Line(NamedTuple):
    """Channels that the same slots answer within the same norm: what waits on them waits in one queue."""

    channels: list[str]
    asks: list[Placing]


class _Coming(Struct, frozen=True):
    """What comes to the slots of a week in one of the rounds."""

    slots: Sequence[_Slot]
    asks: Sequence[Placing]
    """What waits from weeks before, and what begins before these slots take no more, in order of start."""
    patient: frozenset[str]
    """The ids of those posts among them that wait for a slot a week away."""

    def __hash__(self) -> int:
        """Of little: two that are equal share most of their rows, so that to compare them takes less than to hash."""
        return hash((len(self.slots), len(self.asks), len(self.patient), *self.asks[:1], *self.asks[-1:]))


class _Served(NamedTuple):
    """What was taken, with the minute at which its answer begins, the slots with capacity left, and what waits on."""

    taken: Mapping[Key, int]
    unused: Sequence[_Slot]
    waiting: Sequence[Placing]


_Weeks = Sequence[tuple[CountedWeek, Sequence[_Slot]]]
"""Weeks with their slots, in order."""


def _answers(ledger: Ledger, weeks: _Weeks, asks: Sequence[Placing], small: frozenset[str]) -> Answers:
    """Every norm is an hour at least, so that what waits has room for an answer."""
    covered, unused, left = _round(ledger, weeks, asks, _DEADLINE, frozenset())
    late, _, _ = _round(ledger, unused, left, _LIMIT, small)
    return Answers(covered, late, frozenset(ask.item for ask in left))


def _round(
    ledger: Ledger,
    weeks: _Weeks,
    asks: Sequence[Placing],
    until: Callable[[Placing], int],
    patient: frozenset[str],
) -> tuple[dict[Key, int], _Weeks, Sequence[Placing]]:
    """What is taken of the placements, the slots with capacity left, and what is left of the placements.

    These stand in order of start. A week serves what comes to it once: of a plan that changed only the weeks that the
    change reaches serve again.
    """
    taken: dict[Key, int] = {}
    unused: list[tuple[CountedWeek, Sequence[_Slot]]] = []
    left: list[Placing] = []
    waiting: Sequence[Placing] = ()
    at = 0
    for week, slots in unless_given_up(weeks, often=1):
        if slots:
            last = bisect_right(asks, _reach(slots, patient), at, key=_BEGINS)
            coming: list[Placing] = []
            for ask in waiting:
                (coming if _waits(ask, slots[0], until, patient) else left).append(ask)
            served = _served_by(ledger, week, slots, [*coming, *asks[at:last]], until, patient)
            taken.update(served.taken)
            at, slots, waiting = last, served.unused, served.waiting
        unused.append((week, slots))
    return taken, unused, sorted((*left, *waiting, *asks[at:]), key=_BEGINS)


def _reach(slots: Sequence[_Slot], patient: frozenset[str]) -> int:
    """The last minute at which something begins that one of the slots may take."""
    ends = max(slot.ends for slot in slots) - SHARED_MINUTES
    return max(ends, slots[-1].begins + LONGEST_WAIT) if patient else ends


def _waits(ask: Placing, slot: _Slot, until: Callable[[Placing], int], patient: frozenset[str]) -> bool:
    """Whether it has not waited for too long when the slot begins."""
    if ask.item in patient:
        return ask.begins >= slot.begins - LONGEST_WAIT
    return until(ask) >= slot.begins + SHARED_MINUTES


def _served_by(
    ledger: Ledger,
    week: CountedWeek,
    slots: Sequence[_Slot],
    asks: Sequence[Placing],
    until: Callable[[Placing], int],
    patient: frozenset[str],
) -> _Served:
    here = frozenset(ask.item for ask in asks if ask.item in patient) if patient else patient
    return week.once(
        ("served", until), lambda: _served(_lines(ledger, slots, asks), slots, until, here), _Coming(slots, asks, here)
    )


def _served(
    lines: Iterable[_Line], slots: Iterable[_Slot], until: Callable[[Placing], int], patient: frozenset[str]
) -> _Served:
    """Patient ones wait apart: whatever would answer them late lies within a week of them anyway."""
    waiting: dict[str, Sequence[_Queue]] = {}
    for line in lines:
        queues = [
            _Queue([ask for ask in line.asks if ask.item not in patient] if patient else line.asks, until),
            _Queue([ask for ask in line.asks if ask.item in patient] if patient else (), _BEGINS, is_patient=True),
        ]
        waiting.update(dict.fromkeys(line.channels, queues))
    taken, unused = _taken(slots, waiting)
    left = [ask for line in lines for ask in line.asks if (ask.item, ask.channel) not in taken]
    return _Served(taken, unused, sorted(left, key=_BEGINS))


def _lines(ledger: Ledger, slots: Iterable[_Slot], asks: Iterable[Placing]) -> Sequence[_Line]:
    places = dict.fromkeys(slot.channels for slot in slots)
    lines: dict[object, _Line] = {}
    on: dict[str, list[Placing]] = {}
    for key, channel in ledger.channels.items():
        line = lines.setdefault((ledger.counted_norm(channel), *(key in place for place in places)), _Line([], []))
        line.channels.append(key)
        on[key] = line.asks
    for ask in sorted(asks):
        on[ask.channel].append(ask)
    return tuple(lines.values())


def _slots_in(week: CountedWeek, cap: int) -> Sequence[_Slot]:
    return week.once("slots to answer", lambda: [_slot(entry, cap) for entry in week.kind("respond", posts=False)])


def _slot(entry: Entry, cap: int) -> _Slot:
    minutes = min(entry.minutes, cap)
    return _Slot(entry.begins, entry.begins + minutes, max(1, minutes // MINUTES_PER_ANSWER), entry.channels)


def _taken(slots: Iterable[_Slot], waiting: Mapping[str, Sequence[_Queue]]) -> tuple[dict[Key, int], Sequence[_Slot]]:
    """Let each slot in turn take what it can answer, the earliest deadline first, as long as it has capacity.

    What was taken, with the minute at which its answer begins, and the slots that have capacity left.
    """
    taken: dict[Key, int] = {}
    unused: list[_Slot] = []
    queues_of: dict[tuple[str, ...], Sequence[_Queue]] = {}
    for slot in slots:
        slot_begins, slot_ends, capacity, channels = slot
        queues = queues_of.get(channels)
        if queues is None:
            queues = [*dict.fromkeys(queue for channel in channels for queue in waiting.get(channel, ()) if queue.asks)]
            queues_of[channels] = queues
        able: list[tuple[_Queue, int]] = []
        for queue in queues:
            if queue.is_patient:
                least, last = slot_begins - LONGEST_WAIT, slot_begins + LONGEST_WAIT
            else:
                least, last = slot_begins + SHARED_MINUTES, slot_ends - SHARED_MINUTES
            head = queue.head
            if queue.until[head] < least:
                queue.head = head = bisect_left(queue.until, least, head)
            if queue.begins[head] <= last:
                able.append((queue, bisect_right(queue.begins, last, head, min(head + capacity, len(queue.asks)))))
        for queue, end in able if len(able) == 1 else _first(able, capacity):
            taken.update(dict.fromkeys(queue.keys[queue.head : end], slot_begins))
            capacity -= end - queue.head
            queue.head = end
        if capacity:
            unused.append(_Slot(slot_begins, slot_ends, capacity, channels) if able else slot)
    return taken, unused


def _first(able: Sequence[tuple[_Queue, int]], many: int) -> Iterable[tuple[_Queue, int]]:
    """An end for each of the queues, so that together it is what stands first in all of them, so many."""
    ranked = [(ask, queue) for queue, end in able for ask in queue.asks[queue.head : end]]
    if len(ranked) <= many:
        return able
    ranked.sort(key=itemgetter(0))
    ends: dict[_Queue, int] = {}
    for _, queue in ranked[:many]:
        ends[queue] = ends.get(queue, queue.head) + 1
    return ends.items()


_DEADLINE, _BEGINS, _LIMIT = attrgetter("deadline"), attrgetter("begins"), attrgetter("limit")
_KEY, _ASKS = attrgetter("item", "channel"), attrgetter("asks")
_IN_TIME = attrgetter("begins", "item", "channel")
