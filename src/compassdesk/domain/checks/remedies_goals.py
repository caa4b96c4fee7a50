"""Remedies for listening, goals and evidence: CD-22 to CD-24."""

from collections.abc import Sequence
from fractions import Fraction
from math import ceil
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import WEEKS, block, free_times, weekly
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.goals import FITTING, fits
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.preparing import SHORTEST_MINUTES
from compassdesk.domain.checks.remedies_voices import entries_of
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import Objective, Petal
from compassdesk.domain.week import Week

_STEP = 5
_USUAL: dict[Petal, Objective] = {
    "listen": "listening",
    "respond": "supporting",
    "send": "talking",
    "activate": "energizing",
}
"""The goal a petal serves most plainly."""


def fixes_cd_22(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly listening slot of the minutes that lack, a goal for aimless slots, or the place to note an insight."""
    if finding.part == "objective":
        goal = _goal_for("listen", ledger)
        items = tuple(replace(entry.item, objective=goal) for entry in entries_of(ledger, finding))
        return (Fix("set_objective", {"objective": goal, "n": len(items)}, Patch(items=items)),)
    if finding.part == "insight":
        return (Fix("edit_insights"),)
    minutes = _in_steps(finding.values["t"] - finding.values["m"], ledger.limits.slot_cap)
    found = next(free_times(ledger, week, minutes, ()), None)
    aim_lower = Fix("edit_client", {"field": "listening_stage"})
    if found is None:
        return (aim_lower,)
    start, name = found
    aim = _goal_for("listen", ledger) if ledger.plan.client.listening_stage >= 4 else None
    items = weekly(block("listen", start, minutes, name, objective=aim))
    values = {"start": start, "minutes": minutes, "weeks": WEEKS, "title_code": "listening"}
    return (Fix("add_weekly_listening", values, Patch(items=items)), aim_lower)


def _in_steps(minutes: Fraction, most: int) -> int:
    """Minutes rounded up to fives, at least as long as a slot must be to count and no longer than counts."""
    return min(most, max(SHORTEST_MINUTES, ceil(minutes / _STEP) * _STEP))


def _goal_for(petal: Petal, ledger: Ledger) -> Objective:
    """The first of the client's goals that the petal serves, else the one it serves most plainly."""
    return next((goal for goal in ledger.plan.client.objectives if petal in FITTING[goal]), _USUAL[petal])


def fixes_cd_23(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """Re-tag the misfits, add a block that serves the goal, or open what is missing."""
    part = finding.part or ""
    if part == "a":
        return _retagged(ledger, finding)
    if part == "c":
        editors = {"audience": Fix("edit_audiences"), "objective": Fix("edit_client", {"field": "objectives"})}
        return tuple(editors[code] for code in finding.values["missing"])
    if part == "d":
        return (Fix("edit_client", {"field": "objectives"}),)
    untagged = tuple(entry.item.id for entry in ledger.in_week(week) if entry.item.objective is None)
    look = (Fix("edit_items", {"items": untagged, "field": "objective"}),) if untagged else ()
    return (*_serving_block(ledger, week, finding), *look, Fix("edit_client", {"field": "objectives"}))


def _retagged(ledger: Ledger, finding: Finding) -> tuple[Fix, ...]:
    items = [replace(entry.item, objective=_fitting_goal(entry.item, ledger)) for entry in entries_of(ledger, finding)]
    goals = tuple(dict.fromkeys(str(item.objective) for item in items))
    values: dict[str, Any] = {"n": len(items), "objectives": goals}
    look = Fix("edit_items", {"items": finding.items, "field": "objective"})
    return (Fix("retag", values, Patch(items=tuple(items))), look)


def _fitting_goal(item: Item, ledger: Ledger) -> Objective:
    return next((goal for goal in ledger.plan.client.objectives if fits(item, goal)), _USUAL[item.petal])


def _serving_block(ledger: Ledger, week: Week, finding: Finding) -> Sequence[Fix]:
    """One conversation block this week, long enough to bring the goal to its share if a day's cap allows."""
    goal: Objective = finding.values["o"]
    limit, total = finding.values["limit"], finding.values["total"]
    if limit >= 1:
        return ()
    minutes = _in_steps((limit * total - finding.values["m"]) / (1 - limit), ledger.limits.slot_cap)
    found = next(free_times(ledger, week, minutes, ()), None)
    if found is None:
        return ()
    start, name = found
    petal: Petal = "listen" if "listen" in FITTING[goal] else "respond"
    title = "listening" if petal == "listen" else "conversation_block"
    values = {"start": start, "minutes": minutes, "objective": goal, "title_code": title}
    return (Fix("add_serving_block", values, Patch(items=(block(petal, start, minutes, name, objective=goal),))),)


def fixes_cd_24(_: Ledger, __: Week, finding: Finding) -> tuple[Fix, ...]:
    """Link a source: the posts without one, the latest first."""
    return tuple(Fix("edit_item", {"item": key, "field": "evidence"}) for key in finding.items[:-3:-1])
