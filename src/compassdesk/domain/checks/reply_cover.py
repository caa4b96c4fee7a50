"""Reply cover: who is there to answer within the norm after each outbound post (C3, reply cover; C9.4).

Computed once over all counted items of the client; a check then looks at the placements whose own time lies in its
window. Slots are taken as planned, in order of start; each takes the open placements with the earliest deadline.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence

from msgspec import Struct

from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.week import Week

MINUTES_PER_ANSWER = 5
SHARED_MINUTES = 15
"""How long a slot must lie inside the time in which an answer is due."""


class Cover(Struct, frozen=True):
    """Which required placements are covered, and which calls to the public somebody will answer."""

    covered: Mapping[tuple[str, str], int]
    """Item id and channel id of each covered placement, to the absolute minute at which its answer begins."""
    calls: frozenset[str]
    """Ids of the activate posts of which at least one placement is required and all are covered."""
    elsewhere: tuple[Entry, ...]
    """The entries with a placement at a time of its own."""

    def has(self, placing: Placing) -> bool:
        return (placing.item, placing.channel) in self.covered


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
    asks: list[Placing] = []
    answers: list[Entry] = []
    askers: list[Entry] = []
    for entry in ledger.entries:
        if entry.outbound:
            if entry.asks and entry.item.id not in exempt:
                askers.append(entry)
                asks += entry.asks
        elif entry.item.petal == "respond":
            answers.append(entry)
    covered = serve(ledger, answers, asks)
    return Cover(
        covered=covered,
        calls=frozenset(
            entry.item.id
            for entry in askers
            if entry.item.petal == "activate" and all((ask.item, ask.channel) in covered for ask in entry.asks)
        ),
        elsewhere=tuple(entry for entry in ledger.entries if entry.outbound and entry.has_own_times),
    )


def serve(
    ledger: Ledger, answers: Sequence[Entry], asks: Iterable[Placing], answered: Collection[tuple[str, str]] = ()
) -> dict[tuple[str, str], int]:
    """Let each respond item in turn take what it can answer; what was `answered` before stands at minute -1.

    Within a channel, deadlines rise with starts.
    """
    covered = dict.fromkeys(answered, -1)
    queues: dict[str, list[Placing]] = {channel: [] for channel in ledger.channels}
    for ask in asks:
        queues[ask.channel].append(ask)
    heads = dict.fromkeys(queues, 0)
    for queue in queues.values():
        queue.sort()
    for entry in answers:
        if entry.is_post and entry.has_own_times:
            _answer_apart(ledger, entry, queues, covered)
            continue
        if entry.is_post:
            capacity, latest, due = 1, entry.begins - 1, entry.begins
        else:
            capacity = max(1, entry.minutes // MINUTES_PER_ANSWER)
            latest, due = entry.ends - SHARED_MINUTES, entry.begins + SHARED_MINUTES
        open_now: list[Placing] = []
        for channel in entry.channels:
            waiting = queues.get(channel)
            if waiting:
                heads[channel] = _first_due(waiting, heads[channel], entry.begins)
                open_now += _eligible(waiting, heads[channel], latest, due, covered, capacity)
        open_now.sort()
        for placing in open_now[:capacity]:
            covered[placing.item, placing.channel] = entry.begins
    return covered


def _answer_apart(
    ledger: Ledger, entry: Entry, queues: Mapping[str, Sequence[Placing]], covered: dict[tuple[str, str], int]
) -> None:
    """A respond post answers on each channel when it stands there, and still only one (C9.4)."""
    open_now: list[tuple[Placing, int]] = []
    for channel, start in entry.placements():
        begins = ledger.minute_of(start)
        found = _eligible(queues.get(channel, ()), 0, begins - 1, begins, covered, 1)
        open_now += [(placing, begins) for placing in found]
    if open_now:
        placing, begins = min(open_now)
        covered[placing.item, placing.channel] = begins


def _first_due(queue: Sequence[Placing], head: int, begins: int) -> int:
    """Skip what fell due before this answer begins; later answers begin no earlier."""
    while head < len(queue) and queue[head].deadline < begins:
        head += 1
    return head


def _eligible(
    queue: Sequence[Placing], head: int, latest: int, due: int, covered: Mapping[tuple[str, str], int], capacity: int
) -> list[Placing]:
    """Up to `capacity` open placements of one channel that begin by `latest` and fall due at `due` or later."""
    found: list[Placing] = []
    for position in range(head, len(queue)):
        placing = queue[position]
        if placing.begins > latest or len(found) == capacity:
            break
        if placing.deadline >= due and (placing.item, placing.channel) not in covered:
            found.append(placing)
    return found
