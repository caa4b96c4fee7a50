"""Reply cover: who is there to answer after each post, within the norm or later (C3, reply cover; C9.4).

Computed once over all counted items of the client; a check then looks at the placements whose own time lies in its
window. Slots go in order of start and take the open placements with the earliest deadline: in a first round those they
answer in time, in a second, with the capacity that is left, those they answer late.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import itemgetter

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
            if entry.asks
            and entry.item.petal == "activate"
            and entry.item.id not in exempt
            and all((ask.item, ask.channel) in answers.covered for ask in entry.asks)
        ),
        elsewhere=tuple(entry for entry in ledger.entries if entry.has_own_times and entry.is_post),
    )


def answering(ledger: Ledger) -> list[Entry]:
    """The counted respond slots, in order of start. Respond posts cover nothing."""
    return [entry for entry in ledger.entries if not entry.is_post and entry.item.petal == "respond"]


def asking(ledger: Ledger, exempt: frozenset[str]) -> list[Placing]:
    """The required placements of all posts that are not exempt."""
    return [ask for entry in ledger.entries if entry.asks and entry.item.id not in exempt for ask in entry.asks]


def in_small_weeks(ledger: Ledger, exempt: frozenset[str]) -> frozenset[str]:
    """The ids of the posts of ISO weeks with at most five counted posts that are not exempt."""
    by_week: dict[int, list[str]] = {}
    for entry in ledger.entries:
        if entry.is_post and entry.item.id not in exempt:
            by_week.setdefault((entry.day - 1) // 7, []).append(entry.item.id)
    return frozenset(key for posts in by_week.values() if len(posts) <= SMALL_WEEK for key in posts)


class _Slot(Struct):
    """A respond slot while it serves: its first `slot_cap` minutes, in absolute ones, and what it can still take."""

    begins: int
    ends: int
    capacity: int
    channels: tuple[str, ...]


class _Queue:
    """Placements of one channel that wait for an answer of one kind, in the order in which they are served.

    Along it starts and deadlines rise, and slots come in order of start. So what a slot can answer lies together, and
    all that lies before `head` is answered or has waited for too long.
    """

    __slots__ = ("asks", "begins", "head", "is_patient", "until")

    def __init__(self, asks: Iterable[Placing], until: Callable[[Placing], int], *, is_patient: bool = False) -> None:
        """`until` is the last minute at which a slot may begin that answers a placement.

        Where they are patient, a slot is near enough that begins up to a week before.
        """
        self.asks = sorted(asks)
        self.begins = [*(ask.begins for ask in self.asks), _NEVER]
        self.until = [*map(until, self.asks), _NEVER]
        self.is_patient = is_patient
        self.head = 0


def serve(ledger: Ledger, slots: Iterable[Entry], asks: Iterable[Placing], small: frozenset[str]) -> Answers:
    """Both rounds. `slots` stand in order of start; `small` are the ids of posts that a slot a week away answers."""
    serving = [_slot(entry, ledger.limits.slot_cap) for entry in slots]
    waiting: dict[str, list[Placing]] = {channel: [] for channel in ledger.channels}
    for ask in asks:
        waiting[ask.channel].append(ask)
    covered = _round(serving, {channel: [_in_time(here)] for channel, here in waiting.items()})
    left = {channel: [ask for ask in here if (ask.item, channel) not in covered] for channel, here in waiting.items()}
    late = _round(
        [slot for slot in serving if slot.capacity], {channel: _late(here, small) for channel, here in left.items()}
    )
    return Answers(covered, late)


def _slot(entry: Entry, cap: int) -> _Slot:
    minutes = min(entry.minutes, cap)
    return _Slot(entry.begins, entry.begins + minutes, max(1, minutes // MINUTES_PER_ANSWER), entry.channels)


def _in_time(asks: Iterable[Placing]) -> _Queue:
    return _Queue(
        [ask for ask in asks if ask.deadline - ask.begins >= SHARED_MINUTES], lambda ask: ask.deadline - SHARED_MINUTES
    )


def _late(asks: Iterable[Placing], small: frozenset[str]) -> list[_Queue]:
    """Those of small weeks wait apart: whatever would answer them late lies within a week of them anyway."""
    others = [ask for ask in asks if ask.item not in small and ask.limit - ask.begins >= SHARED_MINUTES]
    return [
        _Queue(others, lambda ask: ask.limit - SHARED_MINUTES),
        _Queue([ask for ask in asks if ask.item in small], lambda ask: ask.begins + LONGEST_WAIT, is_patient=True),
    ]


def _round(slots: Iterable[_Slot], waiting: Mapping[str, Sequence[_Queue]]) -> dict[Key, int]:
    """Let each slot in turn take what it can answer, the earliest deadline first, as long as it has capacity."""
    taken: dict[Key, int] = {}
    queues_of: dict[tuple[str, ...], list[_Queue]] = {}
    for slot in slots:
        queues = queues_of.get(slot.channels)
        if queues is None:
            queues = [queue for channel in slot.channels for queue in waiting.get(channel, ()) if queue.asks]
            queues_of[slot.channels] = queues
        able = []
        for queue in queues:  # no function is called within: this is most of what judging a crowded week takes
            head, until, begins = queue.head, queue.until, queue.begins
            while until[head] < slot.begins:
                head += 1
            queue.head = head
            last = slot.begins + LONGEST_WAIT if queue.is_patient else slot.ends - SHARED_MINUTES
            if begins[head] <= last:
                able += [(ask, queue) for ask in queue.asks[head : head + slot.capacity] if ask.begins <= last]
        if able:
            able.sort(key=itemgetter(0))
            for ask, queue in able[: slot.capacity]:
                taken[ask.item, ask.channel] = slot.begins
                queue.head += 1
                slot.capacity -= 1
    return taken
