"""A plan that is judged after a change, with what is still known of it from before, is judged as if it were new."""

import gc
from datetime import datetime
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from builders import client, person, plan, post
from compassdesk.domain.checks import engine
from compassdesk.domain.checks.ledger import MOST_KEPT, CountedWeek, Ledger
from compassdesk.domain.checks.preparing import MOST_PATCHES
from compassdesk.domain.checks.remedies import fixes_for
from compassdesk.domain.checks.report import Report
from compassdesk.domain.checks.trying import tried
from compassdesk.domain.patch import applied
from compassdesk.domain.plan import Plan
from plain.changes import change
from plain.dense_plans import NOWS, WEEK, dense_plans

WEEKS = WEEK.plus(1).last(4)
MOST_QUESTIONS = 40
"""More than there are: each is asked by name, or by the function that tells which entries are meant."""


@given(made=dense_plans(60), seed=st.integers(0, 2**48), now=st.sampled_from(NOWS))
def test_a_plan_judged_in_steps_is_judged_as_if_it_were_new(made: Plan, seed: int, now: datetime) -> None:
    rnd = Random(seed)
    ledger = engine.prepare(made, now)
    for _ in range(4):
        reports(ledger)
        made = applied(made, change(rnd, made))
        ledger = engine.prepare(made, now, ledger)

        assert reports(ledger) == reports(engine.prepare(made, now)), made


@given(made=dense_plans(60), seed=st.integers(0, 2**48), now=st.sampled_from(NOWS))
def test_what_is_tried_is_judged_as_if_it_were_so(made: Plan, seed: int, now: datetime) -> None:
    rnd, ledger = Random(seed), engine.prepare(made, now)
    before = engine.judge(engine.prepare(made, now), WEEK)
    reports(ledger)
    for patch in [change(rnd, made) for _ in range(4)]:
        trial, anew = tried(ledger, WEEK, patch), engine.prepare(applied(made, patch), now)

        assert trial.after == engine.judge(anew, WEEK), (made, patch)
        assert [one.after for one in trial.landings] == [engine.judge(anew, one.after.week) for one in trial.landings]
        assert trial.before == before


def reports(ledger: Ledger) -> list[Report]:
    return [engine.judge(ledger, week) for week in WEEKS]


def test_of_a_week_that_outlives_many_changes_the_latest_values_are_known() -> None:
    week, asked = CountedWeek(()), []

    def value(given: int) -> int:
        def worked_out() -> int:
            asked.append(given)
            return given * given

        return week.once("square", worked_out, given)

    many = range(3 * MOST_KEPT)
    assert [value(number) for number in many] == [number * number for number in many]
    assert sum(map(len, week.memo.values())) == MOST_KEPT

    asked.clear()
    assert [value(number) for number in many[-MOST_KEPT:]] == [number * number for number in many[-MOST_KEPT:]]
    assert asked == []


@given(made=dense_plans(40), seed=st.integers(0, 2**48))
def test_a_week_is_asked_no_more_questions_however_often_the_plan_around_it_changes(made: Plan, seed: int) -> None:
    """How many answers to each are kept is held in `test_around_a_week.py`: changes at random seldom reach so many."""
    rnd, now = Random(seed), NOWS[0]
    ledger = engine.prepare(made, now)
    for _ in range(2 * MOST_KEPT):
        reports(ledger)
        ledger = engine.prepare(applied(made, change(rnd, made)), now, ledger)
    assert all(len(week.memo) < MOST_QUESTIONS for week in ledger.all_weeks())


def test_where_every_post_has_a_finding_few_of_the_plans_that_were_tried_are_kept() -> None:
    posts = [post("send", f"2027-03-2{day}T{hour:02}:00", status="approved") for day in (2, 3, 4) for hour in range(20)]
    marc = person("marc", legal_basis="contract", capacity_minutes_week=6000)
    ledger = engine.prepare(plan(*posts, client=client(name="Silent"), spokespersons=(marc,)), NOWS[0])
    silent = [finding for finding in engine.judge(ledger, WEEK).findings if finding.check == "CD-10"]
    assert len(silent) == len(posts)

    first = [fixes_for(ledger, WEEK, finding) for finding in silent]
    assert sum(fix.patch is not None for fixes in first for fix in fixes) == 2 * len(posts)

    own = [one for one in gc.get_objects() if isinstance(one, Ledger) and one.plan.client.name == "Silent"]
    assert MOST_PATCHES < len(own) <= MOST_PATCHES + 2, "the plans at hand, and the latest of what was tried"
    assert [fixes_for(ledger, WEEK, finding) for finding in silent] == first
