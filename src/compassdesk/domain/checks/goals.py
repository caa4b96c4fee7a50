"""Whether the plan serves the goals the client chose (CD-23)."""

from collections.abc import Sequence
from fractions import Fraction
from typing import Any

from compassdesk.domain.checks.ledger import Entry, Ledger
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.speakers import ids
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import HANDED_OVER, Objective, Petal
from compassdesk.domain.week import Week

FITTING: dict[Objective, tuple[Petal, ...]] = {
    "listening": ("listen",),
    "talking": ("send", "respond"),
    "energizing": ("activate", "respond"),
    "supporting": ("respond", "send"),
    "embracing": ("activate", "listen"),
}
"""The petals that serve a goal, the nearest first (C6, CD-23); sending supports only where it helps."""

_ENOUGH_ITEMS = 8
_MOST_GOALS = 2


def fits(item: Item, objective: Objective) -> bool:
    """Whether the item's petal serves the goal."""
    if objective == "supporting" and item.petal == "send":
        return item.value_kind == "help"
    return item.petal in FITTING[objective]


def serves(item: Item, objective: Objective) -> bool:
    """Whether the item's minutes go to the goal: by its own objective, or, without one, by its petal (C9.22)."""
    return item.objective == objective if item.objective else fits(item, objective)


def cd_23(ledger: Ledger, week: Week, limits: Limits) -> Outcome:
    """Goal and petal do not fit (C6, C9.22): misfits, neglected goals, technology before people, too many goals."""
    goals = ledger.plan.client.objectives
    entries = ledger.in_weeks(week, 4)
    findings = _misfits(ledger.in_week(week))
    enough = len(entries) >= _ENOUGH_ITEMS
    if enough:
        findings += [found for goal in goals for found in _neglected(goal, entries, limits)]
    findings += _technology_first(ledger, week)
    if len(goals) > _MOST_GOALS:
        findings.append(Finding("CD-23", "note", part="d", values={"n": len(goals), "list": goals}))
    return NotEnoughData(tuple(findings)) if goals and not enough else findings


def _misfits(entries: Sequence[Entry]) -> list[Finding]:
    wrong = [entry for entry in entries if entry.item.objective and not fits(entry.item, entry.item.objective)]
    if not wrong:
        return []
    return [Finding("CD-23", "note", part="a", values={"n": len(wrong)}, items=ids(wrong))]


def _neglected(goal: Objective, entries: Sequence[Entry], limits: Limits) -> list[Finding]:
    total = sum(entry.minutes for entry in entries)
    serving = [entry for entry in entries if serves(entry.item, goal)]
    minutes = sum(entry.minutes for entry in serving)
    share = Fraction(minutes, total)
    if share >= limits.min_goal_share:
        return []
    values: dict[str, Any] = {"o": goal, "p": share, "m": minutes, "total": total, "limit": limits.min_goal_share}
    return [Finding("CD-23", "note", part=f"b:{goal}", values=values, items=ids(serving))]


def _technology_first(ledger: Ledger, week: Week) -> list[Finding]:
    ready = [entry for entry in ledger.in_week(week) if entry.item.status in HANDED_OVER]
    lacks = (("audience", ledger.plan.audiences), ("objective", ledger.plan.client.objectives))
    missing = tuple(name for name, rows in lacks if not rows)
    if not ready or not missing:
        return []
    return [Finding("CD-23", "note", part="c", values={"n": len(ready), "missing": missing}, items=ids(ready))]
