"""What can be done about a finding: the remedies its check declares, as far as they help (domain.md A10)."""

from collections.abc import Iterable

from msgspec.structs import replace

from compassdesk.domain.checks.engine import judge
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch, applied, based_on
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week


def fixes_for(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """What the user can do about a finding, best first. Pure: each fix is a patch that has not been applied.

    It is based on the plan that was judged, so that what was edited since then stands when it is applied.

    When no patch would help, the fix is to look at the items concerned, or at the client's limits.
    """
    standing = _standing(ledger, week, finding)
    found = (_helpful(ledger, week, standing, remedy(ledger, week, finding)) for remedy in spec(finding.check).remedies)
    fixes = next(filter(None, found), (_look(finding),))
    return tuple(fix if fix.patch is None else replace(fix, patch=based_on(fix.patch, ledger.plan)) for fix in fixes)


def is_lighter(before: Finding, after: Finding | None) -> bool:
    """Whether the finding is gone, less severe, or as severe with a better number."""
    if after is None:
        return True
    was, now = SEVERITIES.index(before.severity), SEVERITIES.index(after.severity)
    if was != now:
        return now < was
    badness = spec(before.check).badness
    return bool(badness(after.values) < badness(before.values))


def _standing(ledger: Ledger, week: Week, finding: Finding) -> Finding:
    """The finding as it stands in the whole plan; it may be about one item alone (`workflow.blocking`)."""
    report = ledger.once(("judged", week), lambda: judge(ledger, week))
    return next((found for found in report.findings if found.key == finding.key), finding)


def _helpful(ledger: Ledger, week: Week, finding: Finding, fixes: Iterable[Fix | None]) -> tuple[Fix, ...]:
    """The fixes that do something for the finding, and those that ask for a decision."""
    return tuple(
        fix
        for fix in fixes
        if fix and (fix.patch is None or is_lighter(finding, _after_patch(ledger, week, finding, fix.patch)))
    )


def _after_patch(ledger: Ledger, week: Week, finding: Finding, patch: Patch) -> Finding | None:
    """The same finding as it would be with the patch, None when it would be gone.

    New items are taken as approved, so that a client whose drafts do not count sees what they are good for.
    """
    rows = tuple(replace(item, status="approved") if not item.id else item for item in patch.items)
    changed = applied(ledger.plan, replace(patch, items=rows))
    report = judge(prepare(changed, ledger.now, ledger), week)
    return next((other for other in report.findings if other.key == finding.key), None)


def _look(finding: Finding) -> Fix:
    if finding.items:
        return Fix("edit_items", {"items": finding.items, "field": "starts_at"})
    return Fix("edit_client", {"field": "stage"})
