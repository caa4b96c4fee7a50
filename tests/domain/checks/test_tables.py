"""The worked examples of domain.md C6, one test per case of tests/data/checks/*.json (see check_cases.py)."""

import pytest
from check_cases import Case, assert_as_expected, cases

from compassdesk.domain.checks import engine


@pytest.mark.parametrize("case", cases(), ids=str)
def test_a_worked_example(case: Case) -> None:
    report = engine.judge_plan(case.plan, case.week, case.now)

    assert_as_expected(report, case.check, case.expect)
