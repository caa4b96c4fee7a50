"""The tables and worked examples of domain.md C4, C6 and C10 by the command line: tests/data/checks/*.json."""

from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import Any

import pytest
from check_cases import Case, assert_as_expected, cases, of_each_check

from command_line import checked_together

ALL = cases("c*.json")
ASKED = attrgetter("check", "week", "now")

Said = Callable[[Case], Any]


@pytest.fixture(scope="module")
def said(qapp: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Said]:
    """What `compassdesk check` says of a case; those of one check, week and moment are asked about together."""
    folder, known = tmp_path_factory.mktemp("cases"), {}

    def answer(case: Case) -> Any:
        if str(case) not in known:
            alike = [other for other in ALL if ASKED(other) == ASKED(case)]
            answers = checked_together(folder, [other.document for other in alike], case.now, case.week)
            known.update(zip(map(str, alike), answers, strict=True))
        return known[str(case)]

    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("COMPASSDESK_HOME", str(folder / "home"))
        yield answer


@of_each_check(ALL)
def test_a_worked_example(case: Case, said: Said) -> None:
    assert_as_expected(said(case), case)


def test_no_two_examples_have_one_name() -> None:
    assert len({str(case) for case in ALL}) == len(ALL)
