"""The worked examples of domain.md C6, a test of each check: tests/data/checks/*.json (see check_cases.py)."""

from check_cases import Case, assert_as_expected, cases, of_each_check

from compassdesk.domain.checks import engine


@of_each_check(cases())
def test_a_worked_example(case: Case) -> None:
    report = engine.judge_plan(case.plan, case.week, case.now)

    assert_as_expected(report, case.check, case.expect)
