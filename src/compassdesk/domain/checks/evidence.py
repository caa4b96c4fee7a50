"""Whether an adviser publishes more than opinions (CD-24)."""

from fractions import Fraction

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
from compassdesk.domain.week import Week

GROUNDS = frozenset(("research", "data", "case"))
_ENOUGH_POSTS = 5


def cd_24(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Opinion without evidence (C6, C9.23): send posts of four weeks that rest on research, data or a case."""
    if not limits.evidence_on:
        return []
    posts = [entry for entry in ledger.in_weeks(week, 4) if entry.is_post and entry.item.petal == "send"]
    if len(posts) < _ENOUGH_POSTS:
        return NotEnoughData()
    bare = [entry for entry in posts if entry.item.evidence not in GROUNDS]
    grounded = len(posts) - len(bare)
    share = Fraction(grounded, len(posts))
    if share >= limits.min_evidence_share:
        return []
    values = {"e": grounded, "n": len(posts), "p": share, "limit": limits.min_evidence_share}
    return [Finding("CD-24", "note", values=values, items=ids(bare))]
