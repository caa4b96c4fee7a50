"""Judging: a plan, a week and a "now" give a report. Pure; the same input always gives the same report (C7)."""

from datetime import datetime

from compassdesk.domain.checks.exemptions import lapsed_groups
from compassdesk.domain.checks.folding import finished
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.measures import measures
from compassdesk.domain.checks.noticing import notices
from compassdesk.domain.checks.outcome import NotEnoughData
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.registry import specs
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding, MeasuredWeek, Notices, Report
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

__all__ = ["judge", "judge_plan", "measured", "prepare"]


def judge(ledger: Ledger, week: Week) -> Report:
    """One week of a prepared plan, judged once."""
    return ledger.once(("judged", week), lambda: _judged(ledger, week))


def _judged(ledger: Ledger, week: Week) -> Report:
    """First the lapse of exemptions, then reply cover, then every check (C7)."""
    lapsed_groups(ledger, week)
    cover_in(ledger, week)
    findings: list[Finding] = []
    too_little: list[str] = []
    for check, declared in specs().items():
        if check in ledger.limits.off:
            continue
        outcome = declared.judge(ledger, week)
        if isinstance(outcome, NotEnoughData):
            too_little.append(check)
            findings += outcome.findings
        else:
            findings += outcome
    return Report(
        week,
        ledger.now,
        measures(ledger, week),
        finished(findings, ledger),
        tuple(too_little),
        notices(ledger, week),
    )


def measured(ledger: Ledger, week: Week) -> tuple[MeasuredWeek, Notices]:
    """Of a week of a prepared plan the numbers and notices that judging comes to, without what the checks say of it."""
    return MeasuredWeek(week, ledger.now, measures(ledger, week)), notices(ledger, week)


def judge_plan(plan: Plan, week: Week, now: datetime) -> Report:
    """One week of a plan at a wall-clock moment of its client."""
    return judge(prepare(plan, now), week)
