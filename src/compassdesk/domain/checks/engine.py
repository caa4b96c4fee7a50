"""Judging: a plan, a week and a "now" give a report. Pure; the same input always gives the same report (C7)."""

from datetime import datetime

from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.exemptions import lapsed_groups
from compassdesk.domain.checks.folding import finished
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.one_way import one_way
from compassdesk.domain.checks.outcome import NotEnoughData
from compassdesk.domain.checks.petals import balance
from compassdesk.domain.checks.preparing import prepare
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.report import Finding, Measures, Report
from compassdesk.domain.checks.room_to_answer import cover_measure
from compassdesk.domain.checks.table import CHECKS
from compassdesk.domain.checks.voices import effective_voices
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week

__all__ = ["judge", "judge_plan", "measures", "prepare"]


def judge(ledger: Ledger, week: Week) -> Report:
    """One week of a prepared plan: first the lapse of exemptions, then reply cover, then every check (C7)."""
    lapsed_groups(ledger, week)
    cover_in(ledger, week)
    findings: list[Finding] = []
    too_little: list[str] = []
    for check, judged in CHECKS.items():
        if check in ledger.limits.off:
            continue
        outcome = judged(ledger, week, ledger.limits)
        if isinstance(outcome, NotEnoughData):
            too_little.append(check)
            findings += outcome.findings
        else:
            findings += outcome
    return Report(week, ledger.now, measures(ledger, week), finished(findings, ledger), tuple(too_little))


def judge_plan(plan: Plan, week: Week, now: datetime) -> Report:
    """One week of a plan at a wall-clock moment of its client."""
    return judge(prepare(plan, now), week)


def measures(ledger: Ledger, week: Week) -> Measures:
    """The numbers that are always shown, whether or not a check has something to say (C9.24)."""
    cover = cover_measure(ledger, week, ledger.limits)
    four_weeks = petal_shares(ledger, week, 4)
    return Measures(
        one_way=one_way(ledger, week, ledger.limits),
        cover_covered=cover.covered,
        cover_required=cover.required,
        petals=petal_shares(ledger, week, 1),
        petals_4_weeks=four_weeks,
        balance_j=balance(four_weeks),
        voices=float(effective_voices(ledger, week)),
    )
