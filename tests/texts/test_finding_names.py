"""Ids become names, lists become phrases, and a finding tells over which weeks it was judged."""

import pytest

from builders import campaign, person, plan, post
from compassdesk.domain.checks.people import FORMER_COLLEAGUE
from compassdesk.domain.checks.report import Finding
from compassdesk.texts.findings import window
from compassdesk.texts.names import Names, listed

pytestmark = pytest.mark.usefixtures("english")


def test_ids_become_names() -> None:
    names = Names(
        plan(post("send", None, id="i1", title="New pump"), campaigns=(campaign("expo", "2027-03-01", "2027-03-05"),))
    )

    assert names.channel("li") == "LI"
    assert names.person("marc") == "Marc"
    assert names.campaign("expo") == "Expo"
    assert names.item("i1") == "New pump"
    assert names.channels(("li", "x")) == "LI and X"


def test_what_the_plan_does_not_know_stands_for_itself() -> None:
    names = Names(plan(post("send", None, id="i1", title="")))

    assert names.channel("gone") == "gone"
    assert names.item("gone") == "gone"
    assert names.item("i1") == "untitled"


def test_a_former_colleague_has_no_name_in_dutch_either(dutch) -> None:
    names = Names(plan(spokespersons=(person("old", name=FORMER_COLLEAGUE),)))

    assert names.person("old") == "oud-collega"


@pytest.mark.parametrize(
    ("words", "phrase"),
    [
        ([], ""),
        (["a"], "a"),
        (["a", "b"], "a and b"),
        (["a", "b", "c", "d"], "a, b, c and d"),
        (["a", "b", "c", "d", "e"], "a, b, c and 2 more"),
        (["{0}", "{name}"], "{0} and {name}"),
    ],
)
def test_lists(words: list[str], phrase: str) -> None:
    assert listed(words) == phrase


@pytest.mark.parametrize(
    ("finding", "weeks"),
    [
        (Finding("CD-01", "warning", values={"window_weeks": 1}), "this week"),
        (Finding("CD-11", "warning", values={"window_weeks": 3}), "over 3 weeks"),
        (Finding("CD-02", "warning"), "this week and the 14 days before"),
        (Finding("CD-10", "note"), "this week"),
        (Finding("CD-12", "warning"), "over 4 weeks"),
        (Finding("CD-13", "warning", part="link"), "this week"),
        (Finding("CD-13", "note", part="brand"), "over 4 weeks"),
        (Finding("CD-17", "note"), ""),
        (Finding("CD-18", "note", part="anonymise"), ""),
        (Finding("CD-23", "note", part="b:talking"), "over 4 weeks"),
    ],
)
def test_the_window_of_a_finding(finding: Finding, weeks: str) -> None:
    assert window(finding) == weeks
