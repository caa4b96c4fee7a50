"""Each fix of CD-01 to CD-09 does what it offers: applied and judged again, the finding is gone or lighter."""

import json
from datetime import datetime, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from check_cases import CASES, Case, cases, of_each_check
from msgspec.structs import replace

from builders import person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies import fixes_for, is_lighter
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Absence, Item
from compassdesk.domain.week import Week
from compassdesk.exchange.plan import plan_json

FOUND = [case for case in cases("cd_0*.json") if case.expect not in ("ok", "not enough data")]
SCENARIOS = CASES.parent / "scenarios"
NOBODY_THERE = {
    ("the office is closed for nine days: no answer in time weeks later", "on Wednesday"),
    ("a closed day takes the night hours out in service mode", "on Sunday night"),
    ("service hours of a quarter a week: in time is three working days at most", "planned"),
    ("service hours of a quarter a week: in time is three working days at most", "on Wednesday"),
    ("service hours of a quarter a week: in time is three working days at most", "on Sunday night"),
}
"""The office is closed for as long as an answer is due, or open for what is taken: there is no moment to offer."""
MOMENTS = ("planned", "on Wednesday", "on Sunday night", "a month later")


def ledger_of(case: Case, moment: str) -> Ledger:
    """The case as planned, in the middle or at the very end of the week, or looked back upon with all slots kept."""
    if moment == "planned":
        return engine.prepare(case.plan, case.now)
    if moment == "on Wednesday":
        return engine.prepare(case.plan, case.week.start.replace(hour=12) + 2 * (case.week.end - case.week.start) / 7)
    if moment == "on Sunday night":
        return engine.prepare(case.plan, case.week.end - timedelta(minutes=10))
    made = case.plan
    kept = tuple(
        replace(item, kept="yes") if item.kind == "slot" and item.kept != "no" else item for item in made.items
    )
    return engine.prepare(replace(made, items=kept), case.week.end + (case.week.end - case.week.start) * 4)


@pytest.mark.in_turns(2)
@pytest.mark.parametrize("moment", MOMENTS)
@of_each_check(FOUND)
def test_every_fix_helps(case: Case, moment: str) -> None:
    ledger = ledger_of(case, moment)
    for finding in engine.judge(ledger, case.week).findings:
        if finding.check == case.check:
            fixes = fixes_for(ledger, case.week, finding)

            if (case.name, moment) not in NOBODY_THERE:
                assert any(fix.patch or fix.code == "edit_campaign" for fix in fixes), finding
            for fix in fixes:
                assert_helps(ledger, case.week, finding, fix)


@pytest.mark.in_turns(5, 1)
@pytest.mark.parametrize("path", sorted(SCENARIOS.glob("*.json")), ids=lambda path: path.stem)
def test_every_finding_of_a_scenario_has_a_fix_that_helps(path: Path) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    ledger = engine.prepare(plan_json.read(content["plan"]), datetime.fromisoformat(content["now"]))
    for week in map(Week.parse, content["expect"]):
        for finding in engine.judge(ledger, week).findings:
            fixes = fixes_for(ledger, week, finding)

            assert fixes, finding
            if finding.check < "CD-10":
                for fix in fixes:
                    assert_helps(ledger, week, finding, fix)


def assert_helps(ledger: Ledger, week: Week, finding: Finding, fix: Fix) -> None:
    if fix.patch is None:
        assert fix.values["field"]
        return
    patch = fix.patch
    if not ledger.plan.client.count_drafts:  # what is new is a draft, and helps once it is approved
        patch = replace(patch, items=tuple(replace(item, status="approved") for item in patch.items))
    after = engine.judge_plan(applied(ledger.plan, patch), week, ledger.now)
    same = next((other for other in after.findings if other.key == finding.key), None)
    assert is_lighter(finding, same), (fix.code, same)
    for item in fix.patch.items:
        if not item.id:
            assert_sound(ledger, week, fix, item)


def assert_sound(ledger: Ledger, week: Week, fix: Fix, item: Item) -> None:
    """A new item is a draft with a title to come, has a speaker, and lies in the past only when the week does."""
    assert item.status == "draft"
    assert item.petal_confirmed
    assert item.starts_at is not None
    assert item.title or fix.values["title_code"]
    assert item.channels or item.all_channels
    if item.starts_at < ledger.now:
        assert item.kind == "post" or item.kept == "yes" or item.starts_at >= ledger.now.replace(hour=0)


def fix_named(code: str, ledger: Ledger, week: Week, check: str) -> Fix:
    finding = next(finding for finding in engine.judge(ledger, week).findings if finding.check == check)
    return next(fix for fix in fixes_for(ledger, week, finding) if fix.code == code)


WEEK = Week(2027, 9)
NOW = datetime(2027, 2, 26, 12)
FIVE = tuple(post("send", f"2027-03-0{day}T09:00", channels=("li",), speaker="marc") for day in range(1, 6))


def test_a_conversation_block_is_two_hours_on_all_channels_at_a_free_time() -> None:
    busy = slot("listen", "2027-03-01T12:00", 300, speaker="marc")
    ledger = engine.prepare(plan(*FIVE, busy), NOW)

    fix = fix_named("conversation_block", ledger, WEEK, "CD-01")

    assert fix.patch is not None
    (block,) = fix.patch.items
    assert (block.kind, block.petal, block.minutes, block.all_channels) == ("slot", "respond", 120, True)
    assert fix.values["title_code"] == "conversation_block"
    assert block.starts_at is not None
    assert block.spokesperson == "lisa" or block.starts_at != datetime(2027, 3, 1, 13)
    after = engine.judge_plan(applied(ledger.plan, fix.patch), WEEK, NOW).measures.one_way
    assert after.b == Fraction(100, 340)


def test_the_streak_is_broken_in_its_middle() -> None:
    days = (1, 2, 3, 4, 5, 6, 7)
    sends = [post("send", f"2027-03-0{day}T09:00", channels=("li",), speaker="marc") for day in days]
    ledger = engine.prepare(plan(*sends), NOW)

    fix = fix_named("break_streak", ledger, WEEK, "CD-02")

    assert fix.patch is not None
    (broken,) = fix.patch.items
    assert broken.starts_at is not None
    assert datetime(2027, 3, 3, 9) < broken.starts_at <= datetime(2027, 3, 5, 9)


def test_one_slot_serves_posts_that_are_close_together() -> None:
    posts = [post("send", f"2027-03-01T{hour:02}:00", channels=("li",), speaker="marc") for hour in (9, 10, 11)]
    ledger = engine.prepare(plan(*posts), NOW)

    fix = fix_named("cover_gaps", ledger, WEEK, "CD-03")

    assert fix.patch is not None
    (answer,) = fix.patch.items
    assert answer.minutes == 15
    assert answer.channels == ("li",)
    assert answer.starts_at is not None
    assert datetime(2027, 3, 1, 11, 15) <= answer.starts_at <= datetime(2027, 3, 2, 8, 45)


def test_nothing_is_planned_before_now() -> None:
    wednesday = datetime(2027, 3, 3, 12)
    ledger = engine.prepare(plan(*FIVE), wednesday)
    for finding in engine.judge(ledger, WEEK).findings:
        if finding.check in {"CD-01", "CD-03", "CD-06"}:
            for fix in fixes_for(ledger, WEEK, finding):
                new = [item for item in (fix.patch.items if fix.patch else ()) if not item.id]
                assert all(item.starts_at and item.starts_at >= wednesday for item in new), fix


def test_nothing_is_planned_after_the_last_day_of_the_calendar() -> None:
    late = (post("send", f"2200-12-{day}T09:00", channels=("li",), status="scheduled") for day in (26, 29))
    ledger = engine.prepare(plan(*late), datetime(2200, 12, 31, 23, 30))
    week = Week(2201, 1)
    left = [finding for finding in engine.judge(ledger, week).findings if finding.check == "CD-25"]
    assert left
    for finding in left:
        (fix,) = fixes_for(ledger, week, finding)
        assert fix.code == "edit_items"


def test_absent_people_get_nothing() -> None:
    away = person("marc", legal_basis="contract", absences=(Absence(WEEK.monday, WEEK.sunday),))
    there = person("lisa", legal_basis="contract")
    ledger = engine.prepare(plan(*FIVE, spokespersons=(away, there)), NOW)

    fix = fix_named("conversation_block", ledger, WEEK, "CD-01")

    assert fix.patch is not None
    assert [item.spokesperson for item in fix.patch.items] == ["lisa"]
