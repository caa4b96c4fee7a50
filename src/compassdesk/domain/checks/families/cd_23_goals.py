"""Whether the plan serves the goals the client chose (CD-23)."""

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from math import ceil
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS, in_steps
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.goals import FITTING, USUAL, fits, serves
from compassdesk.domain.checks.ledger import Entry, Ledger, entries_of, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.rhythms import some_a_week, spread
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import HANDED_OVER, Objective, Petal
from compassdesk.domain.week import FOUR_WEEKS, Week

ENOUGH_ITEMS = 8
"""Counted items in four weeks from which on the share of a goal is judged."""
MOST_GOALS = 2
"""One or two goals at a time (A22)."""
_LONGEST_SLOT = 60
"""Minutes of one moment that is offered for a goal (C6)."""
_MOST_A_WEEK = 3
"""Moments a week that are offered for four weeks: what somebody would keep up."""


def cd_23(ledger: Ledger, week: Week) -> Outcome:
    """Goal and petal do not fit (C6, C9.22): misfits, neglected goals, technology before people, too many goals."""
    goals = ledger.plan.client.objectives
    entries = ledger.in_weeks(week, FOUR_WEEKS)
    findings = _misfits(ledger.in_week(week))
    enough = len(entries) >= ENOUGH_ITEMS
    if enough:
        findings += [found for goal in goals for found in _neglected(goal, entries, ledger.limits)]
    findings += _technology_first(ledger, week)
    if len(goals) > MOST_GOALS:
        findings.append(Finding("CD-23", "note", part="d", values={"n": len(goals), "list": goals}))
    return NotEnoughData(tuple(findings)) if goals and not enough else findings


def least_share(limits: Limits) -> Fraction:
    """The part of the minutes that does a goal justice."""
    return limits.share("CD-23", "min_goal_share")


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
    if share >= least_share(limits):
        return []
    values: dict[str, Any] = {
        "o": goal,
        "p": share,
        "m": minutes,
        "total": total,
        "limit": least_share(limits),
    }
    return [Finding("CD-23", "note", part=f"b:{goal}", values=values, items=ids(serving))]


def _part_for_goal(ledger: Ledger, week: Week, finding: Finding) -> Fraction:
    """How much of the minutes serves the goal of the finding."""
    goal, entries = finding.values["o"], ledger.in_weeks(week, FOUR_WEEKS)
    serving = sum(entry.minutes for entry in entries if serves(entry.item, goal))
    return Fraction(serving, sum(entry.minutes for entry in entries))


def _technology_first(ledger: Ledger, week: Week) -> list[Finding]:
    ready = [entry for entry in ledger.in_week(week) if entry.item.status in HANDED_OVER]
    lacks = (("audience", ledger.plan.audiences), ("objective", ledger.plan.client.objectives))
    missing = tuple(name for name, rows in lacks if not rows)
    if not ready or not missing:
        return []
    return [Finding("CD-23", "note", part="c", values={"n": len(ready), "missing": missing}, items=ids(ready))]


def fixes_cd_23(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Re-tag the misfits, add moments that serve the goal, or open what is missing."""
    part = finding.part or ""
    if part == "a":
        return _retagged(ledger, finding)
    if part == "c":
        editors = {"audience": Fix("edit_audiences"), "objective": Fix("edit_client", {"field": "objectives"})}
        return (*(editors[code] for code in finding.values["missing"]), Fix("edit_compass", {"tab": "goals"}))
    if part == "d":
        return (Fix("edit_client", {"field": "objectives"}),)
    untagged = tuple(entry.item.id for entry in ledger.in_week(week) if entry.item.objective is None)
    look = (Fix("edit_items", {"items": untagged, "field": "objective"}),) if untagged else ()
    return (*_serving_slots(ledger, week, finding), *look, Fix("edit_client", {"field": "objectives"}))


def _retagged(ledger: Ledger, finding: Finding) -> tuple[Fix, ...]:
    items = [
        replace(entry.item, objective=_fitting_goal(entry.item, ledger)) for entry in entries_of(ledger, finding.items)
    ]
    goals = tuple(dict.fromkeys(str(item.objective) for item in items))
    values: dict[str, Any] = {"n": len(items), "objectives": goals}
    look = Fix("edit_items", {"items": finding.items, "field": "objective"})
    return (Fix("retag", values, Patch(items=tuple(items))), look)


def _fitting_goal(item: Item, ledger: Ledger) -> Objective:
    return next((goal for goal in ledger.plan.client.objectives if fits(item, goal)), USUAL[item.petal])


def _serving_slots(ledger: Ledger, week: Week, finding: Finding) -> Iterator[Fix]:
    """Moments that serve the goal, none on a day that has one already: as many each week as bring the goal to its share
    in four of them, one a week, or those of what is left of this week. What one week cannot hold is not asked of it.
    """
    goal: Objective = finding.values["o"]
    limit, total = finding.values["limit"], finding.values["total"]
    if limit >= 1:
        return
    lacking = ceil((limit * total - finding.values["m"]) / (1 - limit))
    petal: Petal = "listen" if "listen" in FITTING[goal] else "respond"
    longest = min(_LONGEST_SLOT, ledger.limits.slot_cap)
    many = ceil(lacking / longest)
    a_week = min(_MOST_A_WEEK, ceil(many / WEEKS))
    for each in dict.fromkeys((a_week, 1)) if many > 1 else ():
        minutes = in_steps(Fraction(lacking, WEEKS * each), longest)
        slots = some_a_week(ledger, week, petal, each, minutes)
        yield from _served("add_weekly_serving", slots, goal, {"minutes": minutes, "a_week": each, "weeks": WEEKS})
    minutes = in_steps(Fraction(lacking, many), longest)
    yield from _served("add_serving_slots", spread(ledger, week, petal, many, minutes), goal, {"minutes": minutes})


def _served(code: str, slots: Sequence[Item], goal: Objective, values: Mapping[str, Any]) -> Iterator[Fix]:
    """The fix that adds these slots with the goal, if there are any."""
    if slots:
        title = "listening" if slots[0].petal == "listen" else "conversation_block"
        told = {**values, "start": slots[0].starts_at, "n": len(slots), "objective": goal, "title_code": title}
        yield Fix(code, told, Patch(items=tuple(replace(slot, objective=goal) for slot in slots)))


CHECKS = (
    CheckSpec(
        "CD-23",
        rule="C6, C9.22",
        judge=cd_23,
        remedies=(fixes_cd_23,),
        severities=("note",),
        badness=lambda values: -values.get("p", 0),
        parts=(
            Part("a", window="week", counted="n"),
            Part("b", counted=_part_for_goal),
            Part("c", window="week"),
            Part("d", window="none"),
        ),
        thresholds=(Threshold("min_goal_share", 30, percent=True, most=100),),
        note_in=frozenset(("freelance_light",)),
    ),
)
