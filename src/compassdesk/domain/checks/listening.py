"""Whether we listen as much as we say we want to (CD-22)."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from compassdesk.domain.checks.counting import petal_shares
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
from compassdesk.domain.plan import Insight
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import Week

_WEEKS = 4
_FEWEST_WEEKS = 2
_STRATEGIC = 4
_INTELLIGENCE = 5


def cd_22(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Listening below ambition (C6, C9.21): minutes a week, objectives of listen slots, insights that were used."""
    others = [*_without_objective(ledger, week), *_without_insight(ledger, week)]
    weeks = weeks_that_exist(ledger, week)
    if weeks < _FEWEST_WEEKS:
        return NotEnoughData(tuple(others))
    minutes = Fraction(petal_shares(ledger, week, _WEEKS)["listen"].minutes, weeks)
    if minutes >= limits.target_minutes:
        return others
    stage = ledger.plan.client.listening_stage
    values: dict[str, Any] = {"m": minutes, "s": stage, "t": limits.target_minutes, "window_weeks": weeks}
    severity: Severity = "warning" if not minutes and stage >= 2 else "note"
    slots = [entry for entry in ledger.in_weeks(week, _WEEKS) if entry.item.petal == "listen"]
    return [Finding("CD-22", severity, part="minutes", values=values, items=ids(slots)), *others]


def weeks_that_exist(ledger: Ledger, week: Week) -> int:
    """How many of the four weeks ending with `week` begin no earlier than the client's first counted item."""
    if ledger.first_counted_on is None:
        return 0
    passed = (week.monday - Week.of(ledger.first_counted_on).monday).days // 7 + 1
    return max(0, min(_WEEKS, passed))


def _without_objective(ledger: Ledger, week: Week) -> list[Finding]:
    """From stage 4 on listening starts from an objective."""
    stage = ledger.plan.client.listening_stage
    slots = [entry for entry in ledger.in_weeks(week, _WEEKS) if not entry.is_post and entry.item.petal == "listen"]
    aimless = [entry for entry in slots if entry.item.objective is None]
    if stage < _STRATEGIC or not aimless:
        return []
    values = {"n": len(aimless), "total": len(slots), "s": stage}
    return [Finding("CD-22", "note", part="objective", values=values, items=ids(aimless))]


def _without_insight(ledger: Ledger, week: Week) -> list[Finding]:
    """At stage 5 what is heard reaches a discipline, at least once in four weeks."""
    stage = ledger.plan.client.listening_stage
    first = week.sunday - timedelta(days=7 * _WEEKS - 1)
    if stage < _INTELLIGENCE or any(_is_routed(ledger, row, first, week.sunday) for row in ledger.plan.insights):
        return []
    return [Finding("CD-22", "note", part="insight", values={"s": stage})]


def _is_routed(ledger: Ledger, insight: Insight, first: date, last: date) -> bool:
    """Whether the insight went to a discipline within the days; one without any date gets the benefit of the doubt."""
    if insight.discipline is None:
        return False
    noted = insight.noted_on
    if noted is None and insight.slot is not None:
        slot = ledger.by_id.get(insight.slot)
        return slot is not None and first <= slot.start.date() <= last
    return noted is None or first <= noted <= last
