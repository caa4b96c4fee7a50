"""Accepting a finding for a while, and passing a BLOCK."""

from datetime import date, datetime, timedelta

import pytest

from compassdesk.domain.checks.report import Finding
from compassdesk.domain.errors import InputError
from compassdesk.services import findings, plans

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


def test_a_block_is_passed_with_a_reason_that_is_kept(opened):
    now = datetime(2027, 3, 2, 12)
    key = opened.perform("Pass", findings.override, "i1", "CD-10", "The mayor will sign", now)
    assert [(row.id, row.item, row.made_at) for row in opened.read(plans.whole).overrides] == [(key, "i1", now)]
    opened.perform("End", findings.end_override, key)
    assert opened.read(plans.whole).overrides == ()
    with pytest.raises(InputError):
        opened.perform("Pass", findings.override, "i1", "CD-10", "", now)
