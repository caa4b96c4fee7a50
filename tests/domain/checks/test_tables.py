"""The tables and worked examples of domain.md C4, C6 and C10 as the command line judges them: tests/data/checks/*.json.

A run one of forty of each check is asked of the command line itself, a day half as many; under `dev.py torture` all.
"""

from pathlib import Path

import pytest
from check_cases import Case, assert_as_expected, cases, of_each_check

from command_line import checked, judged

ALL = cases("c*.json")
pytestmark = pytest.mark.usefixtures("qapp")


@of_each_check(ALL)
def test_a_worked_example(case: Case, tmp_path: Path) -> None:
    (said,) = judged(tmp_path / "case.plan.json", case.document, case.now, case.week)
    assert_as_expected(said, case)


@of_each_check(ALL, part=40)
def test_the_command_line_says_the_same(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "case.plan.json"
    (said,) = checked(path, case.document, case.now, case.week)
    (alone,) = judged(path, case.document, case.now, case.week)
    for one in said["findings"]:
        one.pop("fixes", None)
    for one in alone["findings"]:
        one.pop("fixes", None)
    assert {**said, "remarks": []} == alone


def test_no_two_examples_have_one_name() -> None:
    assert len({str(case) for case in ALL}) == len(ALL)
