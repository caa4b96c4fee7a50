"""No fix makes a week worse, and the one offered first of what is shown leaves nothing new to see (domain.md C7).

Of the worked examples a run one of twelve, a day half as many; under `dev.py torture` all.
"""

from datetime import datetime, time, timedelta
from fractions import Fraction

import pytest
from check_cases import Case, cases, of_each_check

from builders import client, person, plan, post, slot
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.trying import tried
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Absence, Item
from compassdesk.domain.week import Week

WEEK = Week(2027, 9)
NOW = datetime(2027, 2, 26, 12)
PEOPLE = (person("marc", legal_basis="contract"), person("lisa", legal_basis="contract"))
TEN = tuple(
    post("send", f"2027-03-0{day}T{hour:02}:00", id=f"p{day}{hour}", channels=("li",), speaker=who)
    for day, who in ((1, "marc"), (2, "lisa"), (3, "marc"), (4, "lisa"), (5, "marc"))
    for hour in (9, 10)
)


@of_each_check(cases("cd_*.json"), part=12)
def test_no_fix_makes_a_week_worse(case: Case) -> None:
    ledger = engine.prepare(case.plan, case.now)
    before = engine.judge(ledger, case.week)
    blocked = {finding.key for finding in before.findings if finding.severity == "block"}
    for finding in before.findings:
        for fix in fixes_for(ledger, case.week, finding):
            if fix.patch is None:
                assert fix.effect is None
                continue
            trial = tried(ledger, case.week, fix.patch)
            assert fix.effect is not None
            assert not trial.is_worse, fix
            assert {one.key for one in trial.after.findings if one.severity == "block"} <= blocked, fix
            assert (fix.effect.left is None) == (trial.left_of(finding.key) is None)


def new_slots(fix: Fix) -> list[Item]:
    assert fix.patch is not None
    return [item for item in fix.patch.items if not item.id and item.kind == "slot"]


def first_fix(ledger: Ledger, check: str, week: Week = WEEK) -> Fix:
    (finding,) = (finding for finding in engine.judge(ledger, week).findings if finding.check == check)
    return fixes_for(ledger, week, finding)[0]


def test_the_weekly_rhythm_is_ten_sends_with_answers_each_day_and_listening() -> None:
    """C10: 10/16 = .625, 200/380 = .526."""
    ledger = engine.prepare(plan(*TEN, spokespersons=PEOPLE), NOW)

    fix = first_fix(ledger, "CD-01")

    assert fix.code == "weekly_rhythm"
    assert [(item.petal, item.minutes) for item in new_slots(fix)] == [("respond", 30)] * 5 + [("listen", 30)]
    assert fix.patch is not None
    report = engine.judge_plan(applied(ledger.plan, fix.patch), WEEK, NOW)
    measure = report.measures.one_way
    assert (measure.ow, measure.n, measure.m_ow, measure.m) == (10, 16, 200, 380)
    assert report.shown() == ()
    assert fix.effect is not None
    assert (fix.effect.left, fix.effect.before, fix.effect.after) == ("note", Fraction(1), Fraction(200, 380))


def test_a_slot_that_answers_nobody_moves_before_one_is_added() -> None:
    """Two of three posts lack an answer within the norm; two slots lie in the wrong place."""
    posts = [post("send", f"2027-03-0{day}T09:00", channels=("li",), speaker="marc") for day in (1, 3, 5)]
    slots = [slot("respond", f"2027-03-0{day}T08:00", 30, id=f"s{day}", speaker="marc") for day in (1, 3, 5)]
    ledger = engine.prepare(plan(*posts, *slots, spokespersons=PEOPLE), NOW)

    fix = first_fix(ledger, "CD-03")

    assert fix.code == "move_answers"
    assert fix.patch is not None
    assert {item.id for item in fix.patch.items} <= {"s1", "s3", "s5"}
    assert fix.effect is not None
    assert (fix.effect.left, fix.effect.after) == (None, (3, 3))


def test_a_slot_of_the_night_moves_to_the_day() -> None:
    slots = [slot("respond", f"2027-03-0{day}T03:00", 30, id=f"s{day}", speaker="marc") for day in (1, 2, 3, 4, 5)]
    ledger = engine.prepare(plan(*TEN, *slots, spokespersons=PEOPLE), NOW)
    (finding,) = (finding for finding in engine.judge(ledger, WEEK).findings if finding.check == "CD-01")

    (fix,) = (fix for fix in fixes_for(ledger, WEEK, finding) if fix.code == "move_to_day")

    assert fix.patch is not None
    assert {item.id for item in fix.patch.items} == {f"s{day}" for day in (1, 2, 3, 4, 5)}
    assert all(item.starts_at and time(6) <= item.starts_at.time() < time(23) for item in fix.patch.items)


OFFICE = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))


@pytest.mark.parametrize("check", ["CD-01", "CD-03"])
def test_what_is_added_keeps_to_service_hours_and_open_days(check: str) -> None:
    made = client(norm_mode="service", service_hours=OFFICE, closed_days=(WEEK.monday + timedelta(days=2),))
    ledger = engine.prepare(plan(*TEN, client=made, spokespersons=PEOPLE), NOW)
    (finding,) = (finding for finding in engine.judge(ledger, WEEK).findings if finding.check == check)

    added = [item for fix in fixes_for(ledger, WEEK, finding) if fix.patch for item in new_slots(fix)]

    assert added
    for item in added:
        assert item.starts_at is not None
        assert item.minutes is not None
        assert item.starts_at.date() not in made.closed_days
        assert item.starts_at.isoweekday() <= 5
        assert time(9) <= item.starts_at.time()
        assert (item.starts_at + timedelta(minutes=item.minutes)).time() <= time(17)
        assert item.minutes <= ledger.limits.slot_cap


def test_nobody_gets_more_minutes_than_the_week_has_or_work_on_a_day_off() -> None:
    full = person("marc", legal_basis="contract", capacity_minutes_week=130)
    off = Absence(WEEK.monday, WEEK.monday + timedelta(days=1))
    away = person("lisa", legal_basis="contract", absences=(off,))
    ledger = engine.prepare(plan(*TEN, spokespersons=(full, away)), NOW)
    (finding,) = (finding for finding in engine.judge(ledger, WEEK).findings if finding.check == "CD-01")

    for fix in fixes_for(ledger, WEEK, finding):
        slots = new_slots(fix) if fix.patch else []
        assert sum(item.minutes or 0 for item in slots if item.spokesperson == "marc") <= 130 - 6 * 20, fix
        assert not [
            item for item in slots
            if item.spokesperson == "lisa" and item.starts_at and off.first <= item.starts_at.date() <= off.last
        ], fix  # fmt: skip
