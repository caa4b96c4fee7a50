"""The order in which a plan lists its items changes nothing in what is said about it, and nothing is said twice.

A day of half the worked examples; under `dev.py torture` of all.
"""

from check_cases import Case, cases, of_each_check
from msgspec.structs import replace

from compassdesk.domain.checks import engine


@of_each_check(cases("c*.json"), part=2)
def test_items_may_stand_in_any_order_and_no_two_findings_share_a_key(case: Case) -> None:
    plan = case.plan
    turned = replace(plan, items=plan.items[::-1])

    report = engine.judge_plan(plan, case.week, case.now)

    assert engine.judge_plan(turned, case.week, case.now) == report
    keys = [finding.key for finding in report.findings]
    assert len(keys) == len(set(keys))
