"""Which posts are left out of the one-way checks, and when so many are that they count again (C3.7, C9.3)."""

from collections.abc import Callable, Collection, Mapping
from fractions import Fraction
from operator import attrgetter

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.vocabulary import INSIDE_OUT_PETALS
from compassdesk.domain.week import FOUR_WEEKS, Week

GROUPS = ("other", "crisis")
BOTH = "both"
_EXEMPT_GROUP: Callable[[Entry], object] = attrgetter("exempt_group")
FEWEST_EXEMPT = 3
"""A group of fewer exempt posts never lapses."""


def exempt_posts(ledger: Ledger, week: Week) -> Mapping[str, tuple[Entry, ...]]:
    """The exempt posts of the four weeks by group, before any lapse."""
    entries = ledger.those_in(week, FOUR_WEEKS, _EXEMPT_GROUP)
    return {group: tuple(entry for entry in entries if entry.exempt_group == group) for group in GROUPS}


def exemptable_count(ledger: Ledger, week: Week) -> int:
    """All counted send and activate posts of the four weeks, exempt ones included."""
    return sum(len(ledger.kind_in(week, FOUR_WEEKS, petal, posts=True)) for petal in INSIDE_OUT_PETALS)


def cap_of(ledger: Ledger, group: str) -> Fraction:
    """The largest share of those posts a group may be; both groups together may be what a crisis may."""
    return ledger.limits.share("CD-09", "cap_percent" if group == "other" else "crisis_cap_percent")


def over_cap(ledger: Ledger, week: Week) -> frozenset[str]:
    """The groups over their cap in the four weeks; "both" when neither is alone, but the two together are (C9.3)."""
    return ledger.once(("over cap", week), lambda: _over_cap(ledger, week))


def lapsed_groups(ledger: Ledger, week: Week) -> frozenset[str]:
    """The groups whose exemption lapses: for everything judged in that week they are ordinary posts.

    So it is whether or not CD-09 is heard: a switch changes what is said, never what counts.
    """
    return frozenset("other" if group == BOTH else group for group in over_cap(ledger, week))


def exempt_in(ledger: Ledger, week: Week) -> frozenset[str]:
    """The ids of the items that are exempt in that week's judging, look-backs included."""
    lapsed = lapsed_groups(ledger, week)
    return ledger.once(("exempt", lapsed), lambda: still_exempt(ledger, lapsed))


def still_exempt(ledger: Ledger, lapsed: Collection[str]) -> frozenset[str]:
    """The ids of the items that are exempt when the exemption of these groups lapses."""
    return frozenset(entry.item.id for entry in ledger.those(_EXEMPT_GROUP) if entry.exempt_group not in lapsed)


def _over_cap(ledger: Ledger, week: Week) -> frozenset[str]:
    posts = exemptable_count(ledger, week)
    counts = {group: len(exempt) for group, exempt in exempt_posts(ledger, week).items()}
    over = frozenset(group for group, count in counts.items() if _is_over(ledger, group, count, posts))
    return over or frozenset(
        (BOTH,) if all(counts.values()) and _is_over(ledger, BOTH, sum(counts.values()), posts) else ()
    )


def _is_over(ledger: Ledger, group: str, exempt: int, posts: int) -> bool:
    return exempt >= FEWEST_EXEMPT and Fraction(exempt, posts) > cap_of(ledger, group)
