"""What the checks said in a report's period, and what was done about what they said in the one before."""

from collections.abc import Iterable
from typing import Literal

from msgspec import Struct

from compassdesk.domain.checks.registry import spec
from compassdesk.domain.checks.report import Finding, Key
from compassdesk.domain.checks.report import Report as Judged
from compassdesk.domain.reports.material import Material
from compassdesk.domain.vocabulary import SEVERITIES
from compassdesk.domain.week import Week

Since = Literal["solved", "milder", "stands", "unjudged"]


class FindingInWeeks(Struct, frozen=True):
    """A finding as it was in the last of the weeks of the period in which it was shown, and in which it was."""

    finding: Finding
    weeks: tuple[Week, ...]


class FindingsOfPeriod(Struct, frozen=True):
    """The gravest first. `judged` are how many weeks were looked at."""

    findings: tuple[FindingInWeeks, ...]
    judged: int


class FollowedUp(Struct, frozen=True):
    """A finding of the period before, the last time that it was shown, and what it is in the week that closes this."""

    then: FindingInWeeks
    became: Since
    now: Finding | None


class FollowUp(Struct, frozen=True):
    """What was done about last time's findings by the week that closes the period; all is judged as of now."""

    now: Week
    findings: tuple[FollowedUp, ...]


def findings(material: Material) -> FindingsOfPeriod:
    """See `FindingsOfPeriod`."""
    reports = material.judged(material.period)
    return FindingsOfPeriod(_in_weeks(material, reports), len(reports))


def _in_weeks(material: Material, reports: Iterable[Judged]) -> tuple[FindingInWeeks, ...]:
    found: dict[Key, list[tuple[Week, Finding]]] = {}
    for report in reports:
        for finding in _told(material, report):
            found.setdefault(finding.key, []).append((report.week, finding))
    rows = [FindingInWeeks(seen[-1][1], tuple(week for week, _ in seen)) for seen in found.values()]
    return tuple(sorted(rows, key=lambda row: _gravest(row.finding)))


def followed_up(material: Material) -> FollowUp | None:
    """See `FollowUp`; None where there is no period before."""
    after = material.closing(material.period)
    if material.before is None or after is None:
        return None
    standing = {finding.key: finding for finding in after.findings}
    unjudged = frozenset(after.not_enough_data) | material.ledger.limits.off
    rows = []
    for then in _in_weeks(material, material.judged(material.before)):
        now = standing.get(then.finding.key)
        if now is not None or _outlives_its_week(material, then.finding):
            rows.append(FollowedUp(then, _became(then.finding, now, unjudged), now))
    return FollowUp(after.week, tuple(rows))


def _told(material: Material, report: Judged) -> list[Finding]:
    """What is shown of a week; of a campaign what concerns its items, without names nothing about a person (C7)."""
    own = {one.entry.item.id for one in material.counted(material.period)} if material.campaign else None
    return [
        finding
        for finding in sorted(report.shown(), key=_gravest)
        if (material.names or spec(finding.check).target != "person")
        and (own is None or finding.target == material.campaign or not own.isdisjoint(finding.items))
    ]


def _outlives_its_week(material: Material, finding: Finding) -> bool:
    """An item stands in one week: what was said of it alone goes with the week, and that is no solution (C9.25)."""
    return finding.target is None or finding.target not in material.ledger.by_id


def _became(then: Finding, now: Finding | None, unjudged: frozenset[str]) -> Since:
    if now is None:
        return "unjudged" if then.check in unjudged else "solved"
    return "milder" if SEVERITIES.index(now.severity) < SEVERITIES.index(then.severity) else "stands"


def _gravest(finding: Finding) -> tuple[int, str, str, str]:
    return -SEVERITIES.index(finding.severity), finding.check, finding.target or "", finding.part or ""
