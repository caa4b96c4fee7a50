"""What becomes of the findings of a week: capped, waived, folded under a parent, shown or not (C7, C9.27)."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding, Key
from compassdesk.domain.checks.waiving import is_waived
from compassdesk.domain.vocabulary import SEVERITIES, Severity

_RANK: dict[Severity, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}


def finished(findings: Iterable[Finding], ledger: Ledger) -> tuple[Finding, ...]:
    """The findings as a report lists them: worst first, then by check, target and part."""
    capped = [_capped(finding, ledger.limits) for finding in findings]
    plan, today = ledger.plan, ledger.now.date()
    return arranged([replace(finding, waived=is_waived(finding, plan, today)) for finding in capped], ledger)


def arranged(findings: Iterable[Finding], ledger: Ledger) -> tuple[Finding, ...]:
    """Findings whose severity and waivers are settled: folded, in the order of a report, and marked as shown or not."""
    ordered = sorted(findings, key=_reading_order)
    live = [finding for finding in ordered if not finding.waived]
    head = _head(live)
    gravest = {finding.check: finding for finding in reversed(live)}
    folded = [replace(finding, parent=_parent(finding, head, gravest, ledger)) for finding in ordered]
    return _with_shown(folded, ledger)


def _reading_order(finding: Finding) -> tuple[int, str, str, str]:
    """Sorts findings by severity, then check number, target and part."""
    return (-_RANK[finding.severity], finding.check, finding.target or "", finding.part or "")


def _capped(finding: Finding, limits: Limits) -> Finding:
    """The finding as loud as it may be; nothing lowers BLOCK (C7)."""
    cap = limits.caps.get(finding.check)
    if cap is None or finding.severity == "block" or _RANK[finding.severity] <= _RANK[cap]:
        return finding
    return replace(finding, severity=cap)


def _head(live: Iterable[Finding]) -> Finding | None:
    """The finding of the one-way family that the others fold under: the gravest, when that is more than a note."""
    family = [finding for finding in live if _place(finding) and finding.severity in {"warning", "serious"}]
    return min(family, key=_gravest_first, default=None)


def _gravest_first(finding: Finding) -> tuple[int, int, str, str]:
    return (-_RANK[finding.severity], _place(finding), finding.target or "", finding.part or "")


def _place(finding: Finding) -> int:
    """The place of its check in the one-way family, from 1; 0: it is of no such check."""
    return spec(finding.check).one_way_place or 0


def _parent(finding: Finding, head: Finding | None, gravest: Mapping[str, Finding], ledger: Ledger) -> Key | None:
    """What a finding is folded under, among them the gravest of each check."""
    if finding.severity == "block":
        return None
    if head is not None and _place(finding):
        return head.key if finding.key != head.key else None
    under = spec(finding.check).folds_under
    if under is None:
        return None
    parent = gravest.get(under.parent)
    fits = parent is not None and (under.fits is None or under.fits(finding, parent, ledger))
    return parent.key if parent is not None and fits else None


def _with_shown(ordered: Sequence[Finding], ledger: Ledger) -> tuple[Finding, ...]:
    """Mark what stands in the week bar; in the light profile the worst one and every BLOCK (C9.27)."""
    loud = [finding for finding in ordered if not finding.waived and not finding.parent and finding.severity != "note"]
    if ledger.limits.light:
        blocks = [finding for finding in loud if finding.severity == "block"]
        loud = blocks + [finding for finding in loud if finding.severity != "block"][:1]
    keys = {finding.key for finding in loud}
    return tuple(replace(finding, shown=finding.key in keys) for finding in ordered)
