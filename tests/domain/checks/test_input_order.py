"""The order in which a plan lists its items changes nothing in what is said about it, and nothing is said twice.

A run of a sixth of the worked examples, a day of half as many; under `dev.py torture` of all.
"""

from random import Random

from check_cases import Case, cases, of_each_check
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.checks import engine
from compassdesk.domain.patch import LISTS
from compassdesk.domain.plan import Plan
from plain.dense_plans import NOWS, WEEK, dense_plan


@of_each_check(cases("c*.json"), part=6)
def test_items_may_stand_in_any_order_and_no_two_findings_share_a_key(case: Case) -> None:
    plan = case.plan
    turned = replace(plan, items=plan.items[::-1])

    report = engine.judge_plan(plan, case.week, case.now)

    assert engine.judge_plan(turned, case.week, case.now) == report
    keys = [finding.key for finding in report.findings]
    assert len(keys) == len(set(keys))


@given(seed=st.integers(0, 2**48))
def test_every_list_of_a_plan_may_stand_in_any_order(seed: int) -> None:
    """Channels, people, campaigns, audiences, insights and what else there is."""
    rnd = Random(seed)
    made, now = dense_plan(rnd, 26), rnd.choice(NOWS)
    turned = _shuffled(made, rnd)

    assert engine.judge_plan(turned, WEEK, now) == engine.judge_plan(made, WEEK, now)


def _shuffled(made: Plan, rnd: Random) -> Plan:
    lists = {name: list(getattr(made, name)) for name in LISTS}
    for rows in lists.values():
        rnd.shuffle(rows)
    return replace(made, **{name: tuple(rows) for name, rows in lists.items()})
