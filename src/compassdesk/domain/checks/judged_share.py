"""The one-way share over the weeks it takes: it is judged itself, and tells who answers enough (C4, C9.8)."""

from fractions import Fraction

from compassdesk.domain.checks.counting import Shares, part_of, shares
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.week import FOUR_WEEKS, Week

FEWEST_POSTS = 5
"""No share is judged on fewer posts; five keep one step at 20 points or less (C4)."""


def judged_shares(ledger: Ledger, week: Week) -> tuple[Shares, int]:
    """The sums over the smallest window with enough posts, else over four weeks, and its number of weeks."""
    return ledger.once(("judged shares", week), lambda: _judged_shares(ledger, week))


def _judged_shares(ledger: Ledger, week: Week) -> tuple[Shares, int]:
    weeks, found = 1, shares(ledger, week, 1)
    while found.posts < FEWEST_POSTS and weeks < FOUR_WEEKS:
        weeks += 1
        found = shares(ledger, week, weeks)
    return found, weeks


def smaller_share(found: Shares) -> Fraction | None:
    """B of C4: the share by items or by minutes, whichever is smaller; None when there is no item."""
    return min(part_of(found.ow, found.n), part_of(found.m_ow, found.m)) if found.n else None
