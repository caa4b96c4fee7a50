"""CD-09, too many exceptions: exempt posts over their cap, and exemptions without a reason or an end (C9.3)."""

from collections import defaultdict
from fractions import Fraction

from compassdesk.domain.checks.exemptions import GROUPS, cap_of, exempt_posts, lapsed_groups, outbound_count
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.week import Week


def cd_09(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Too many exceptions: a note per group over its cap, a warning per campaign whose exemption does not stand."""
    exempt, posts, lapsed = exempt_posts(ledger, week), outbound_count(ledger, week), lapsed_groups(ledger, week)
    findings = []
    for group in GROUPS:
        if group in lapsed:
            count = len(exempt[group])
            values = {"e": count, "n": posts, "p": Fraction(count, posts), "cap": cap_of(ledger, group)}
            items = tuple(entry.item.id for entry in exempt[group])
            findings.append(Finding("CD-09", "note", part=group, values=values, items=items))
    return findings + _unfounded(ledger, week, sum(map(len, exempt.values())), posts)


def _unfounded(ledger: Ledger, week: Week, exempt: int, posts: int) -> list[Finding]:
    """Campaigns with posts in the four weeks that would be exempt if a reason and a valid end were given."""
    claimed: dict[str, list[str]] = defaultdict(list)
    for entry in ledger.in_weeks(week, 4):
        campaign = ledger.campaigns.get(entry.item.campaign or "")
        if not (entry.outbound and campaign and campaign.one_way_ok) or entry.exempt_group:
            continue
        if campaign.starts <= entry.start.date() <= campaign.ends:
            claimed[campaign.id].append(entry.item.id)
    findings = []
    for key, items in sorted(claimed.items()):
        values = {
            "e": exempt,
            "n": posts,
            "p": Fraction(exempt, posts),
            "campaign": key,
            "missing": _missing(ledger, key),
            "items": len(items),
        }
        findings.append(Finding("CD-09", "warning", key, "reason", values=values, items=tuple(items)))
    return findings


def _missing(ledger: Ledger, key: str) -> tuple[str, ...]:
    """What the exemption lacks: "reason", "until", or neither when posts come after its end ("past")."""
    campaign = ledger.campaigns[key]
    missing = []
    if not campaign.exemption_reason.strip():
        missing.append("reason")
    if campaign.exemption_until is None:
        missing.append("until")
    return tuple(missing) or ("past",)
