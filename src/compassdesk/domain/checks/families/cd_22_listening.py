"""Whether we listen as much as we say we want to (CD-22)."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.checks.blocks import in_steps
from compassdesk.domain.checks.diary import weekly_slots
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.goals import goal_for
from compassdesk.domain.checks.ledger import Ledger, entries_of, ids
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.listening import answers_enough, begun_weeks, open_weeks, slot_minutes
from compassdesk.domain.checks.outcome import NotEnoughData, Outcome
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.checks.spec import CheckSpec, Part, Threshold, Under
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Insight
from compassdesk.domain.vocabulary import Severity
from compassdesk.domain.week import FOUR_WEEKS, Week

FEWEST_WEEKS = 2
MINUTES: Mapping[int, int] = {1: 0, 2: 30, 3: 60, 4: 90, 5: 120}
"""Minutes of listening a week, by listening stage (C5)."""
_ACTIVE = 2
"""The stage from which on somebody sits down to listen; below it alerts do."""
_STRATEGIC = 4
_INTELLIGENCE = 5


def cd_22(ledger: Ledger, week: Week) -> Outcome:
    """Listening below ambition (C6, C9.21): minutes a week, objectives of listen slots, insights that were used."""
    weeks = open_weeks(ledger, week)
    others = _without_objective(ledger, week)
    if len(weeks) < FEWEST_WEEKS:
        return NotEnoughData(tuple(others))
    others += _without_insight(ledger, week)
    minutes = minutes_a_week(ledger, weeks)
    target = asked_minutes(ledger.limits)
    if minutes >= target:
        return others
    stage = ledger.plan.client.listening_stage
    values: dict[str, Any] = {
        "m": minutes,
        "s": stage,
        "t": target,
        "more": in_steps(target - minutes, ledger.limits.slot_cap),
        "window_weeks": len(weeks),
    }
    is_deaf = not minutes and stage >= _ACTIVE and bool(begun_weeks(ledger, week)) and not answers_enough(ledger, week)
    severity: Severity = "warning" if is_deaf else "note"
    slots = ledger.kind_in(week, FOUR_WEEKS, "listen", posts=False)
    return [Finding("CD-22", severity, part="minutes", values=values, items=ids(slots)), *others]


def asked_minutes(limits: Limits) -> int:
    """The minutes a week that the listening level asks."""
    return limits.count("CD-22", "target_minutes")


def minutes_of_level(ledger: Ledger, level: int) -> int:
    """The minutes a week that another level would ask: a limit of the client's own holds at every level."""
    now, held = ledger.plan.client.listening_stage, asked_minutes(ledger.limits)
    return held if held != MINUTES[now] else MINUTES[level]


def listened(ledger: Ledger, week: Week) -> Fraction | None:
    """The minutes of listening a week, on average; None where no week is open."""
    weeks = open_weeks(ledger, week)
    return minutes_a_week(ledger, weeks) if weeks else None


def minutes_a_week(ledger: Ledger, weeks: Sequence[Week]) -> Fraction:
    return Fraction(slot_minutes(ledger, weeks, "listen"), len(weeks))


def _listened(ledger: Ledger, week: Week, _: Finding) -> float | None:
    minutes = listened(ledger, week)
    return None if minutes is None else float(minutes)


def _without_objective(ledger: Ledger, week: Week) -> list[Finding]:
    """From stage 4 on listening starts from an objective."""
    stage = ledger.plan.client.listening_stage
    slots = ledger.kind_in(week, FOUR_WEEKS, "listen", posts=False)
    aimless = [entry for entry in slots if entry.item.objective is None]
    if stage < _STRATEGIC or not aimless:
        return []
    values = {"n": len(aimless), "total": len(slots), "s": stage}
    return [Finding("CD-22", "note", part="objective", values=values, items=ids(aimless))]


def _without_insight(ledger: Ledger, week: Week) -> list[Finding]:
    """At stage 5 what is heard reaches a discipline, at least once in four weeks."""
    stage = ledger.plan.client.listening_stage
    first = week.sunday - timedelta(days=7 * FOUR_WEEKS - 1)
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


def fixes_cd_22(ledger: Ledger, week: Week, finding: Finding) -> tuple[Fix, ...]:
    """A weekly listening slot of the minutes that lack, a goal for aimless slots, or the place to note an insight."""
    if finding.part == "objective":
        goal = goal_for("listen", ledger)
        items = tuple(replace(entry.item, objective=goal) for entry in entries_of(ledger, finding.items))
        return (Fix("set_objective", {"objective": goal, "n": len(items)}, Patch(items=items)),)
    if finding.part == "insight":
        return (Fix("edit_insights"),)
    minutes: int = finding.values["more"]
    aim_lower = Fix("edit_client", {"field": "listening_stage"})
    slots = weekly_slots(ledger, week, "listen", minutes)
    if not slots:
        return (aim_lower,)
    aim = goal_for("listen", ledger) if ledger.plan.client.listening_stage >= _STRATEGIC else None
    items = tuple(replace(slot, objective=aim) for slot in slots)
    values = {"start": items[0].starts_at, "minutes": minutes, "weeks": len(items), "title_code": "listening"}
    return (Fix("add_weekly_listening", values, Patch(items=items)), aim_lower)


CHECKS = (
    CheckSpec(
        "CD-22",
        group="answers",
        rule="C6, C9.21",
        judge=cd_22,
        remedies=(fixes_cd_22,),
        severities=("note", "warning"),
        badness=lambda values: -values.get("m", 0),
        window="growing",
        parts=(
            Part("minutes", counted=_listened),
            Part("objective", window="four weeks", counted="n"),
            Part("insight", window="four weeks"),
        ),
        thresholds=(Threshold("target_minutes", lambda plan: MINUTES[plan.client.listening_stage]),),
        note_in=frozenset(("freelance_light",)),
        one_way_place=8,
        folds_under=Under("CD-04"),
    ),
)
