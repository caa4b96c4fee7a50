"""Which posts are left out of the one-way checks, and when so many are that they count again (C3.7, C9.3)."""

from collections.abc import Mapping
from fractions import Fraction

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.week import Week

GROUPS = ("other", "crisis")
FEWEST_EXEMPT = 3
"""A group of fewer exempt posts never lapses."""


def exempt_posts(ledger: Ledger, week: Week) -> Mapping[str, tuple[Entry, ...]]:
    """The exempt posts of the four weeks by group, before any lapse."""
    entries = ledger.in_weeks(week, 4)
    return {group: tuple(entry for entry in entries if entry.exempt_group == group) for group in GROUPS}


def outbound_count(ledger: Ledger, week: Week) -> int:
    """All counted send and activate posts of the four weeks, exempt ones included."""
    return sum(1 for entry in ledger.in_weeks(week, 4) if entry.outbound)


def cap_of(ledger: Ledger, group: str) -> Fraction:
    """The largest share of outbound posts a group may be."""
    return (
        ledger.limits.share("CD-09", "crisis_cap_percent")
        if group == "crisis"
        else ledger.limits.share("CD-09", "cap_percent")
    )


def lapsed_groups(ledger: Ledger, week: Week) -> frozenset[str]:
    """The groups over their cap in the four weeks: for everything judged in that week they are ordinary posts."""
    return ledger.once(("lapsed", week), lambda: _lapsed_groups(ledger, week))


def exempt_in(ledger: Ledger, week: Week) -> frozenset[str]:
    """The ids of the items that are exempt in that week's judging, look-backs included."""
    lapsed = lapsed_groups(ledger, week)
    return ledger.once(("exempt", lapsed), lambda: _exempt_ids(ledger, lapsed))


def _lapsed_groups(ledger: Ledger, week: Week) -> frozenset[str]:
    if "CD-09" in ledger.limits.off:
        return frozenset()
    posts = outbound_count(ledger, week)
    return frozenset(
        group
        for group, exempt in exempt_posts(ledger, week).items()
        if len(exempt) >= FEWEST_EXEMPT and Fraction(len(exempt), posts) > cap_of(ledger, group)
    )


def _exempt_ids(ledger: Ledger, lapsed: frozenset[str]) -> frozenset[str]:
    return frozenset(
        entry.item.id for entry in ledger.entries if entry.exempt_group and entry.exempt_group not in lapsed
    )
