"""What stands behind a respond post, so that it is an answer and not a send by another name (C3.6)."""

from collections.abc import Iterable
from operator import attrgetter

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.reply_cover import answering
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.wallclock import MINUTES_A_DAY

REACH = 7 * MINUTES_A_DAY
"""How long before a respond post a slot may begin to vouch for it, in minutes of absolute time."""


def vouched_posts(ledger: Ledger) -> frozenset[str]:
    """The ids of the respond posts that an insight or a respond slot vouches for; each vouches for one."""
    return ledger.once("vouched", lambda: _vouched(ledger))


def _vouched(ledger: Ledger) -> frozenset[str]:
    posts = ledger.kind("respond", posts=True)
    return vouched_among(answering(ledger), posts) if posts else frozenset()


def vouched_among(slots: Iterable[Entry], posts: Iterable[Entry]) -> frozenset[str]:
    """Those of the respond posts for which an insight or one of the respond slots vouches, in order of start.

    A post takes the insight it names, if that is still free, and else the earliest free slot on one of its channels:
    it is the first that will be too long ago for the next post.
    """
    vouched: set[str] = set()
    insights: set[str] = set()
    free: list[Entry] = []
    for entry in unless_given_up(sorted((*slots, *posts), key=attrgetter("order"))):
        if not entry.is_post:
            free.append(entry)
            continue
        insight = entry.item.triggered_by_insight
        if insight is not None and insight not in insights:
            insights.add(insight)
            vouched.add(entry.item.id)
            continue
        free = [slot for slot in free if slot.begins >= entry.begins - REACH]
        slot = next((slot for slot in free if not set(slot.channels).isdisjoint(entry.channels)), None)
        if slot is not None:
            free.remove(slot)
            vouched.add(entry.item.id)
    return frozenset(vouched)
