"""Accepting a finding for a while, and taking back what was passed."""

from datetime import date, datetime, timedelta

import pytest

from builders import post
from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch
from compassdesk.services import findings, items, patches, plans

TODAY = date(2027, 3, 2)
GAP = Finding("CD-21", "warning", target="li")


def waivers(opened):
    return opened.read(plans.whole).waivers


def test_a_waiver_covers_the_target_or_the_whole_check_and_can_end(opened):
    key = opened.perform("Waive", findings.waive, GAP, TODAY + timedelta(weeks=26), " launch ", TODAY)
    (waiver,) = waivers(opened)
    assert (waiver.check, waiver.target, waiver.reason) == ("CD-21", "li", "launch")
    opened.perform("End", findings.end_waiver, key)
    assert waivers(opened) == ()
    opened.perform("Waive", lambda tx: findings.waive(tx, GAP, TODAY, "launch", TODAY, everywhere=True))
    assert waivers(opened)[0].target is None


@pytest.mark.parametrize(
    ("finding", "until", "reason", "code"),
    [(GAP, TODAY + timedelta(weeks=26, days=1), "launch", "waiver-too-long"),
     (GAP, TODAY - timedelta(days=1), "launch", "waiver-in-the-past"),
     (GAP, TODAY, "  ", "reason-needed"),
     (Finding("CD-10", "block", target="i1"), TODAY, "launch", "block-cannot-be-waived")],
)  # fmt: skip
def test_a_waiver_needs_a_reason_and_a_near_end(opened, finding, until, reason, code):
    with pytest.raises(InputError) as caught:
        opened.perform("Waive", findings.waive, finding, until, reason, TODAY)
    assert caught.value.code == code
    assert waivers(opened) == ()


def test_a_passed_block_stops_again_when_the_exception_is_taken_back(opened):
    nameless = post("send", "2027-03-02T09:00", id="u", channels=("li",))
    opened.perform("Add", patches.apply, Patch(items=(nameless,)))
    now = datetime(2027, 3, 1, 12)
    opened.perform("Approve", items.set_status, ("u",), "approved", now, "The mayor will sign")
    (passed,) = opened.read(plans.whole).overrides
    opened.perform("End", findings.end_override, passed.id)
    with pytest.raises(InputError) as caught:
        opened.perform("Next step", items.set_status, ("u",), "scheduled", now)
    assert caught.value.code == "blocked"
