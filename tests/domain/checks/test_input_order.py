"""The order in which a plan lists its items changes nothing in what is said about it."""

import pytest
from check_cases import Case, cases
from msgspec.structs import replace

from compassdesk.domain.checks import engine


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_items_may_stand_in_any_order(case: Case) -> None:
    turned = replace(case.plan, items=case.plan.items[::-1])

    assert engine.judge_plan(turned, case.week, case.now) == engine.judge_plan(case.plan, case.week, case.now)


@pytest.mark.parametrize("case", list(cases()), ids=str)
def test_no_two_findings_share_a_key(case: Case) -> None:
    keys = [finding.key for finding in engine.judge_plan(case.plan, case.week, case.now).findings]

    assert len(keys) == len(set(keys))
