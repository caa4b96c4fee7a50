"""How much of a plan must be read to judge some weeks as the whole plan would be judged.

Items count in the judged weeks and the three before (C3.8). Only two rules reach further, and each of them a week at
most: an answer comes within seven days of its post (C3, reply cover), and a slot vouches for seven days (C3.6). So
what lies more than two weeks behind the judged weeks makes no difference. What lies before them can: posts that wait
take answers away from later ones, and so on from week to week. A window is enough when it does not, whatever lies
before it: when the weeks are answered alike with as much help as there can be, and with as little.
"""

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from datetime import datetime, timedelta

from compassdesk.domain.checks.exemptions import GROUPS, still_exempt
from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.preparing import LONGEST_WAIT
from compassdesk.domain.checks.reply_cover import Answers, answering, answers_given, asking
from compassdesk.domain.checks.vouching import vouched_among
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.domain.plan import Item
from compassdesk.domain.week import FOUR_WEEKS, Week

LOOK_BACK = timedelta(weeks=FOUR_WEEKS - 1)
"""What every check may look at before the judged week (C3.8)."""
BEHIND = timedelta(weeks=2)
"""What may be looked at behind it: a placement is answered within a week, and one due before it within that week."""
_HOURS = timedelta(hours=2)
"""More than any change of the clocks."""


def can_judge(ledger: Ledger, week: Week) -> bool:
    """Whether the week is judged from what was read as from the whole plan."""
    return not ledger.read or ledger.once(
        ("can judge", week),
        lambda: any(all(is_enough(ledger, week, week, begin, end)) for begin, end in ledger.read),
    )


def is_enough(ledger: Ledger, first: Week, last: Week, begin: datetime, end: datetime) -> tuple[bool, bool]:
    """Whether the items that start in [begin, end) are enough before, and behind, to judge the weeks first..last."""
    since, until = _own_times(ledger.plan.items, first.start - LOOK_BACK, last.end)
    behind = end == datetime.max or until + BEHIND + _HOURS <= end
    before = begin == datetime.min or (begin + 2 * _wait() <= since and _is_settled(ledger, begin, since, until))
    return before, behind


def _wait() -> timedelta:
    return timedelta(minutes=LONGEST_WAIT)


def _own_times(items: Iterable[Item], begin: datetime, end: datetime) -> tuple[datetime, datetime]:
    """The period, stretched to the placements at times of their own of the items that start in it."""
    since, until = begin, end
    for item in unless_given_up(items):
        if item.placements and item.starts_at is not None and begin <= item.starts_at < end:
            for placement in item.placements:
                if placement.starts_at is not None:
                    since, until = min(since, placement.starts_at), max(until, placement.starts_at)
    return since, until


def _is_settled(ledger: Ledger, begin: datetime, since: datetime, until: datetime) -> bool:
    """Whether the posts from `since` to `until` are answered and vouched for alike, whatever lies before `begin`.

    What lies there reaches a week into the window. The most it can help: all posts of that week need nothing any more.
    The least: all slots of that week serve nothing any more. What really happens lies between the two.
    """
    known = ledger.minute_of(begin) + LONGEST_WAIT
    first, last = ledger.minute_of(since), ledger.minute_of(until)
    posts = ledger.kind("respond", posts=True)
    slots, early = answering(ledger), [entry for entry in posts if entry.begins >= known]
    if vouched_among(slots, posts) & _ids(posts, first, last) != vouched_among(slots, early) & _ids(posts, first, last):
        return False
    for lapsed in _lapses(ledger):
        go_on()
        exempt = still_exempt(ledger, lapsed)
        most, least = _most_and_least(ledger, exempt, known)
        apart = (most.covered.keys() ^ least.covered.keys()) | (most.late.keys() ^ least.late.keys())
        if apart and any(
            (ask.item, ask.channel) in apart for ask in asking(ledger, exempt) if first <= ask.begins < last
        ):
            return False
    return True


def _most_and_least(ledger: Ledger, exempt: frozenset[str], known: int) -> tuple[Answers, Answers]:
    """The answers with as much help from before the absolute minute `known` as there can be, and with as little."""

    def work() -> tuple[Answers, Answers]:
        return answers_given(ledger, exempt, asks_from=known), answers_given(ledger, exempt, slots_from=known)

    return ledger.once(("most and least", exempt, known), work)


def _ids(posts: Iterable[Entry], first: int, last: int) -> frozenset[str]:
    """Those of them that start in that time, in absolute minutes."""
    return frozenset(entry.item.id for entry in posts if first <= entry.begins < last)


def _lapses(ledger: Ledger) -> list[AbstractSet[str]]:
    """Every way in which the exemptions that there are may lapse (C9.3)."""
    groups = {entry.exempt_group for entry in ledger.entries} & set(GROUPS)
    ways: list[AbstractSet[str]] = [frozenset()]
    for group in sorted(group for group in groups if group):
        ways += [way | {group} for way in ways]
    return ways
