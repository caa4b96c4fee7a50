"""How much of a plan must be read to judge some weeks as the whole plan would be judged.

Items count in the judged weeks and the three before (C3.8). Reply cover alone can reach further: calls of earlier
weeks that still wait take answers away from later ones (C9.4), and answers are given after the weeks end. A window is
enough when what lies before it can no longer make a difference, and when the last answer still in time lies inside it.
"""

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from msgspec.structs import replace

from compassdesk.domain.checks.exemptions import GROUPS
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.reply_cover import serve
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import OUTBOUND_PETALS
from compassdesk.domain.week import Week

LONGEST_SLOT = timedelta(weeks=1)
"""How long a slot may still be running that began before the window (domain/reschedule.py)."""
LOOK_BACK = timedelta(weeks=3)
"""What every check may look at before the judged week (C3.8)."""


def is_enough(plan: Plan, first: Week, last: Week, begin: datetime, end: datetime, now: datetime) -> tuple[bool, bool]:
    """Whether the items that start in [begin, end) are enough before, and behind, to judge the weeks first..last."""
    clock = prepare(replace(plan, items=()), now)
    since, until = _own_times(plan.items, first.start - LOOK_BACK, last.end)
    behind = end == datetime.max or _latest(clock, until) <= clock.minute_of(end)
    if begin == datetime.min:
        return True, behind
    known = max(_latest(clock, begin), clock.minute_of(begin + LONGEST_SLOT))
    needed = clock.minute_of(since)
    before = known <= needed and (
        _has_clean_cut(clock, plan.items, known, since) or _is_settled(plan, now, known, since)
    )
    return before, behind


def _own_times(items: Iterable[Item], begin: datetime, end: datetime) -> tuple[datetime, datetime]:
    """The period, stretched to the placements at times of their own of the items that start in it."""
    since, until = begin, end
    for item in items:
        if item.placements and item.starts_at is not None and begin <= item.starts_at < end:
            for placement in item.placements:
                if placement.starts_at is not None:
                    since, until = min(since, placement.starts_at), max(until, placement.starts_at)
    return since, until


def _latest(clock: Ledger, start: datetime) -> int:
    """The absolute minute by which the last answer to a placement of that time, on any channel, is due."""
    begins = clock.minute_of(clock.zone.settled(start))
    norm = _norm(clock)
    if clock.service:
        return clock.service.after(clock.zone.settled(start), norm)
    return begins + norm * 60


def _norm(clock: Ledger) -> int:
    """The longest norm of all channels, in hours."""
    limits = clock.limits
    return max((limits.norm_of(row) for row in clock.channels.values() if limits.is_two_way(row)), default=0)


def _has_clean_cut(clock: Ledger, items: Iterable[Item], known: int, since: datetime) -> bool:
    """Whether at some moment from `known` to `since` nothing waits for an answer and nobody is answering."""
    starts, answers = [], []
    for item in items:
        if item.starts_at is None:
            continue
        if item.kind == "post" and item.petal in OUTBOUND_PETALS:
            starts += [moment for moment in _moments(item) if moment < since]
        elif item.petal == "respond":
            answers.append((item.starts_at, item.starts_at + timedelta(minutes=(item.minutes or 0) + 60)))
    norm = timedelta(hours=_norm(clock) - 1)  # an hour less: the clocks may go forward meanwhile
    later = since
    for start in [*sorted(starts, reverse=True), datetime.min]:
        if clock.minute_of(later) < known:
            return False
        quiet = start == datetime.min or (later - start >= norm and _latest(clock, start) <= clock.minute_of(later))
        if quiet and not any(begins < later < ends for begins, ends in answers):
            return True
        later = start
    return False


def _moments(item: Item) -> Iterator[datetime]:
    if item.starts_at is not None:
        yield item.starts_at
    for placement in item.placements:
        if placement.starts_at is not None:
            yield placement.starts_at


def _is_settled(plan: Plan, now: datetime, known: int, since: datetime) -> bool:
    """Whether the same calls are open at `since` when all that was asked before `known` was answered as when none was.

    What really happened lies between the two: an open call more never leaves fewer calls open later on.
    """
    ledger = prepare(replace(plan, items=tuple(item for item in plan.items if _begins_before(item, since))), now)
    answers = [entry for entry in ledger.entries if not entry.outbound and entry.item.petal == "respond"]
    minute = ledger.minute_of(since)
    cut = min((entry.begins for entry in answers if entry.ends > minute), default=minute)
    answers = [entry for entry in answers if entry.begins < cut]
    for lapsed in _lapses(ledger):
        asks = [
            ask
            for entry in ledger.entries
            if entry.exempt_group is None or entry.exempt_group in lapsed
            for ask in entry.asks
        ]
        early = {(ask.item, ask.channel) for ask in asks if ask.begins < known}
        late = [entry for entry in answers if entry.begins >= known]
        if _open(ledger, answers, asks, early, cut) != _open(ledger, late, asks, frozenset(), cut):
            return False
    return True


def _begins_before(item: Item, since: datetime) -> bool:
    return any(moment < since for moment in _moments(item))


def _lapses(ledger: Ledger) -> list[AbstractSet[str]]:
    """Every way in which the exemptions that there are may lapse (C9.3)."""
    groups = {entry.exempt_group for entry in ledger.entries} & set(GROUPS)
    ways: list[AbstractSet[str]] = [frozenset()]
    for group in sorted(group for group in groups if group):
        ways += [way | {group} for way in ways]
    return ways


def _open(
    ledger: Ledger, answers: list[Entry], asks: Iterable[Placing], answered: AbstractSet[tuple[str, str]], minute: int
) -> set[tuple[str, str]]:
    """The calls that are still open and not yet due at an absolute minute."""
    asks = list(asks)
    covered = serve(ledger, answers, asks, answered)
    return {
        (ask.item, ask.channel) for ask in asks if ask.deadline >= minute and (ask.item, ask.channel) not in covered
    }
