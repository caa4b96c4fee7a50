"""The fixes of each check (domain.md A10: every finding has one)."""

from collections.abc import Callable, Mapping

from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week

Remedy = Callable[[Ledger, Week, Finding], tuple[Fix, ...]]

# One row per check, in order of number; a new check adds its import above and its row here.
REMEDIES: Mapping[str, Remedy] = {}


def fixes_for(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What the user can do about a finding, best first. Pure: each fix is a patch that has not been applied."""
    return REMEDIES[finding.check](ledger, week, finding)
