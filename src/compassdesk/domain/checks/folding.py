"""What becomes of the findings of a week: capped, waived, folded under a parent, shown or not (C7, C9.27)."""

from collections.abc import Iterable, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.vocabulary import SEVERITIES, Severity

_RANK: dict[Severity, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def finished(findings: Iterable[Finding], ledger: Ledger) -> tuple[Finding, ...]:
    """The findings as a report lists them: worst first, then by check, target and part."""
    limits = ledger.limits
    capped = [_capped(finding, limits) for finding in findings]
    waived = [replace(finding, waived=is_waived(finding, ledger)) for finding in capped]
    parents = [finding for finding in waived if not finding.waived]
    folded = [replace(finding, parent=_parent(finding, parents, ledger)) for finding in waived]
    ordered = sorted(folded, key=reading_order)
    return _with_shown(ordered, limits)


def reading_order(finding: Finding) -> tuple[int, str, str, str]:
    """Sorts findings by severity, then check number, target and part."""
    return (-_RANK[finding.severity], finding.check, finding.target or "", finding.part or "")


def _capped(finding: Finding, limits: Limits) -> Finding:
    """The client's own cap holds for all severities, the profile's for all below BLOCK (C9.27)."""
    severity = finding.severity
    if finding.check in limits.profile_caps and severity != "block":
        severity = "note"
    cap = limits.own_caps.get(finding.check)
    if cap is not None and _RANK[severity] > _RANK[cap]:
        severity = cap
    return finding if severity == finding.severity else replace(finding, severity=severity)


def is_waived(finding: Finding, ledger: Ledger) -> bool:
    """Whether a waiver covers the finding today; BLOCK cannot be waived (C9.27)."""
    today = ledger.now.date()
    return finding.severity != "block" and any(
        waiver.check == finding.check and waiver.target in {None, finding.target} and today <= waiver.until
        for waiver in ledger.plan.waivers
    )


def _parent(finding: Finding, parents: Sequence[Finding], ledger: Ledger) -> str | None:
    if finding.severity == "block":
        return None
    for rule in spec(finding.check).folds_under:
        fitting = [other for other in parents if other.check == rule.parent and other.severity in rule.severities]
        if fitting and (rule.fits is None or rule.fits(finding, fitting, ledger)):
            return rule.parent
    return None


def _with_shown(ordered: Sequence[Finding], limits: Limits) -> tuple[Finding, ...]:
    """Mark what stands in the week bar; in the light profile the worst one and every BLOCK (C9.27)."""
    loud = [finding for finding in ordered if not finding.waived and not finding.parent and finding.severity != "note"]
    if limits.light:
        blocks = [finding for finding in loud if finding.severity == "block"]
        loud = blocks + [finding for finding in loud if finding.severity != "block"][:1]
    keys = {finding.key for finding in loud}
    return tuple(replace(finding, shown=True) if finding.key in keys else finding for finding in ordered)
