"""For a goal that gets too little what is offered is what somebody would do: few moments, apart (CD-23)."""

from collections import Counter
from datetime import date, datetime

import pytest

from builders import channel, client, person, plan, post
from compassdesk.domain.checks.engine import judge, prepare
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.ledger import Ledger
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan
from compassdesk.domain.week import Week
from compassdesk.services.sample import sample_plan

WEEK = Week(2027, 10)


def offered(made: Plan, now: datetime, week: Week = WEEK) -> list[Fix]:
    ledger = prepare(made, now)
    [found] = [one for one in judge(ledger, week).findings if one.check == "CD-23" and one.part == "b:embracing"]
    return [fix for fix in fixes_for(ledger, week, found) if fix.patch is not None]


def days_of(fix: Fix) -> list[date]:
    return [item.starts_at.date() for item in fix.patch.items]


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("ahead", [0, 1, 2])
def test_no_moment_comes_on_a_day_that_has_one_and_no_week_gets_more_than_it_can_hold(
    language: str, ahead: int
) -> None:
    now, week = datetime(2027, 3, 9, 9, 30), WEEK.plus(ahead)
    fixes = offered(sample_plan(language, now.date()), now, week)
    assert [(fix.code, fix.values.get("a_week")) for fix in fixes] == [
        ("add_weekly_serving", 3), ("add_weekly_serving", 1), ("add_serving_slots", None),
    ]  # fmt: skip
    for fix in fixes:
        days = days_of(fix)
        assert len(set(days)) == len(days)
        assert all(day.isoweekday() <= 5 for day in days)
        assert max(item.minutes for item in fix.patch.items) <= 60
        most = fix.values.get("a_week", 5)
        assert max(Counter(Week.of(day) for day in days).values()) <= most
    assert {Week.of(day) for day in days_of(fixes[-1])} == {week}


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_rhythm_says_in_which_week_it_is_enough(language: str) -> None:
    now = datetime(2027, 3, 9, 9, 30)
    made = sample_plan(language, now.date())
    weekly, one_a_week, this_week = offered(made, now)
    assert [fix.effect.left for fix in (weekly, one_a_week, this_week)] == ["note"] * 3
    assert [fix.effect.enough_in for fix in (weekly, one_a_week, this_week)] == [Week(2027, 14), None, None]
    after = prepare(applied(made, weekly.patch), now)
    assert share_in(prepare(made, now), Week(2027, 14)) < 0.3 <= share_in(after, Week(2027, 14))


def lacking(send_minutes: int) -> Plan:
    """A client whose goal gets nothing of so many minutes in four weeks."""
    posts = [
        post("send", f"2027-{day}T09:00", minutes=send_minutes // 8, speaker="lisa", channels=("li",))
        for day in ("02-15", "02-17", "02-22", "02-24", "03-01", "03-03", "03-08", "03-10")
    ]
    return plan(
        *posts,
        channels=(channel("li"),),
        spokespersons=(person("lisa"),),
        client=client(objectives=("embracing",)),
    )


def share_in(ledger: Ledger, week: Week) -> float:
    found = [one for one in judge(ledger, week).findings if one.check == "CD-23" and one.part == "b:embracing"]
    return float(found[0].values["p"]) if found else 1.0


def test_what_one_week_holds_comes_first_and_solves_it() -> None:
    now = datetime(2027, 3, 8, 8)
    first, *_ = offered(lacking(400), now)
    assert (first.code, first.values["n"], first.effect.left) == ("add_serving_slots", 3, None)
    gaps = [(after - before).days for before, after in zip(days_of(first), days_of(first)[1:], strict=False)]
    assert min(gaps) >= 1
    assert max(gaps) <= 2


def test_moments_each_week_bring_the_goal_to_its_share_in_four() -> None:
    now = datetime(2027, 3, 8, 8)
    made = lacking(960)
    weekly = next(fix for fix in offered(made, now) if fix.code == "add_weekly_serving")
    assert weekly.values["a_week"] == 2
    after = prepare(applied(made, weekly.patch), now)
    assert share_in(after, WEEK) < 0.3 <= share_in(after, WEEK.plus(3))


def test_one_short_moment_needs_no_rhythm() -> None:
    fixes = offered(lacking(120), datetime(2027, 3, 8, 8))
    assert [(fix.code, fix.values["n"]) for fix in fixes] == [("add_serving_slots", 1)]
