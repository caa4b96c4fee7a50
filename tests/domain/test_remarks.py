"""Remarks: what somebody may have forgotten, told beside the checks and never counted with them."""

import pytest
from msgspec.structs import replace

from builders import plan, post, slot
from compassdesk.domain.approvals import agreed
from compassdesk.domain.remarks import REMARKS, Remark, remarks
from compassdesk.domain.week import Week
from compassdesk.texts import remarks as words

WEEK = Week(2027, 9)
START = "2027-03-01T09:00"


def test_a_planned_post_without_a_channel_is_remarked_on() -> None:
    found = remarks(plan(post("send", START, id="a"), post("send", START, id="b", channels=("li",))), WEEK)
    assert found == (Remark("PR-01", ("a",)),)


@pytest.mark.parametrize("status", ["idea", "published", "cancelled", "on_hold"])
def test_what_is_not_being_planned_is_not(status: str) -> None:
    assert remarks(plan(post("send", START, status=status)), WEEK) == ()


def test_slots_the_tray_and_other_weeks_are_not() -> None:
    items = (slot("respond", START), post("send", None), post("send", "2027-03-08T00:00"))
    assert remarks(plan(*items), WEEK) == ()


def test_what_goes_out_with_other_words_than_were_agreed_is_remarked_on() -> None:
    said = agreed(post("send", START, id="a", channels=("li",), status="approved", approved_at=WEEK.start))
    other = replace(said, body="Other words")
    assert remarks(plan(said), WEEK) == ()
    assert remarks(plan(other), WEEK) == (Remark("PR-03", ("a",)),)
    assert remarks(plan(replace(other, status="published")), WEEK) == ()


def test_each_remark_has_its_words(qapp: object) -> None:
    for key in REMARKS:
        remark = Remark(key, ("a",))
        assert key.startswith("PR-")
        assert words.message(remark)
        assert words.reason(remark)
        assert words.remedy(remark)
