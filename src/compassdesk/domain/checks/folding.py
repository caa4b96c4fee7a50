"""What becomes of the findings of a week: capped, waived, folded under a parent, shown or not (C7, C9.27)."""

from collections.abc import Callable, Iterable, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.vocabulary import SEVERITIES, Severity

_RANK: dict[Severity, int] = {severity: rank for rank, severity in enumerate(SEVERITIES)}

Rule = tuple[str, tuple[Severity, ...], frozenset[str]]
_ANY: tuple[Severity, ...] = ("note", "warning", "serious")
_RULES: tuple[Rule, ...] = (
    ("CD-01", ("serious",), frozenset(f"CD-{number:02}" for number in (2, 3, 4, 5, 6, 7, 8, 21, 22))),
    ("CD-04", ("serious",), frozenset(("CD-05", "CD-06", "CD-21", "CD-22"))),
    ("CD-06", _ANY, frozenset(("CD-08", "CD-21"))),
    ("CD-03", ("warning",), frozenset(("CD-08",))),
    ("CD-01", ("warning",), frozenset(("CD-02", "CD-05", "CD-07"))),
    ("CD-04", _ANY, frozenset(("CD-05", "CD-22"))),
    ("CD-11", ("warning", "serious"), frozenset(("CD-10",))),
)
"""Parent, its severities, children; the first rule that fits wins (C7)."""


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
    for check, severities, children in _RULES:
        if finding.check not in children:
            continue
        fitting = [other for other in parents if other.check == check and other.severity in severities]
        fits = _FITS.get((check, finding.check))
        if fitting and (fits is None or fits(finding, fitting, ledger)):
            return check
    return None


def _is_on_channel(finding: Finding, parents: Sequence[Finding], _: Ledger) -> bool:
    return any(parent.target == finding.target for parent in parents)


def _all_calls_on_channels(finding: Finding, parents: Sequence[Finding], ledger: Ledger) -> bool:
    """Whether every uncovered call is on a channel that only broadcasts (C9.11)."""
    channels = {parent.target for parent in parents}
    return all(not channels.isdisjoint(ledger.by_id[key].channels) for key in finding.items)


def _is_about_role_account(finding: Finding, _: Sequence[Finding], ledger: Ledger) -> bool:
    """Whether a CD-10 finding is about an item that a role account speaks (C9.12)."""
    entry = ledger.by_id.get(finding.target or "")
    person = ledger.people.get(entry.item.spokesperson or "") if entry else None
    return person is not None and person.kind == "role_account"


_FITS: dict[tuple[str, str], Callable[[Finding, Sequence[Finding], Ledger], bool]] = {
    ("CD-06", "CD-08"): _all_calls_on_channels,
    ("CD-06", "CD-21"): _is_on_channel,
    ("CD-11", "CD-10"): _is_about_role_account,
}


def _with_shown(ordered: Sequence[Finding], limits: Limits) -> tuple[Finding, ...]:
    """Mark what stands in the week bar; in the light profile the worst one and every BLOCK (C9.27)."""
    loud = [finding for finding in ordered if not finding.waived and not finding.parent and finding.severity != "note"]
    if limits.light:
        blocks = [finding for finding in loud if finding.severity == "block"]
        loud = blocks + [finding for finding in loud if finding.severity != "block"][:1]
    keys = {finding.key for finding in loud}
    return tuple(replace(finding, shown=True) if finding.key in keys else finding for finding in ordered)
