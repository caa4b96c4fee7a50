"""Which statuses ask for a time, and BLOCK findings that stop the step to approved, scheduled or published."""

import pytest
from msgspec.structs import replace

from builders import moment, person, plan, post, slot
from compassdesk.domain.dating import needs_time
from compassdesk.domain.plan import Absence, CheckSetting, Override, Plan
from compassdesk.domain.vocabulary import Status
from compassdesk.domain.workflow import blocking

NOW = moment("2027-02-26T12:00")
NAMED = person("nina", legal_basis="contract")


def with_people(*people, **values) -> Plan:
    return plan(spokespersons=(NAMED, *people), **values)


@pytest.mark.parametrize(
    ("status", "needed"),
    [("idea", False), ("draft", False), ("in_review", True), ("on_hold", True), ("cancelled", True)],
)
def test_only_ideas_and_drafts_lie_in_the_tray(status: Status, needed: bool) -> None:
    assert needs_time(post("send", None, status=status)) is needed


@pytest.mark.parametrize("status", ["approved", "scheduled", "published"])
def test_a_post_without_a_speaker_is_stopped(status: Status) -> None:
    after = post("send", "2027-03-01T09:00", status=status, channels=("li",))

    assert [finding.check for finding in blocking(with_people(), after, NOW)] == ["CD-10"]


@pytest.mark.parametrize("status", ["idea", "draft", "in_review", "on_hold", "cancelled"])
def test_nothing_stops_a_step_that_stays_inside(status: Status) -> None:
    after = post("send", "2027-03-01T09:00", status=status, channels=("li",))

    assert blocking(with_people(), after, NOW) == ()


def test_a_block_that_holds_whatever_the_status_stops_only_the_step_out() -> None:
    gone = person("zoe", legal_basis="consent", withdrawn_on=NOW.date())
    draft = post("send", "2027-03-01T09:00", status="in_review", channels=("li",), speaker="zoe")

    assert blocking(with_people(gone), draft, NOW) == ()
    assert blocking(with_people(gone), replace(draft, status="approved", starts_at=None), NOW) == ()
    assert [found.check for found in blocking(with_people(gone), replace(draft, status="approved"), NOW)] == ["CD-18"]


def test_a_named_speaker_passes() -> None:
    after = post("send", "2027-03-01T09:00", status="scheduled", channels=("li",), speaker="nina")

    assert blocking(with_people(), after, NOW) == ()


def test_everything_that_stops_it_is_told_at_once() -> None:
    first = moment("2027-03-01T00:00").date()
    zoe = person("zoe", vulnerable=True, absences=(Absence(first, first),))
    after = post("send", "2027-03-01T09:00", status="approved", channels=("li",), speaker="zoe", benefit="gift")

    found = blocking(with_people(zoe), after, NOW)

    assert [(finding.check, finding.part) for finding in found] == [
        ("CD-14", "absent"),
        ("CD-15", None),
        ("CD-18", "basis"),
    ]


def test_an_override_lets_this_item_pass_this_check() -> None:
    after = post("send", "2027-03-01T09:00", id="i1", status="scheduled", channels=("li",), benefit="gift")
    passed = Override(item="i1", check="CD-10", reason="the board signs", made_at=NOW)

    found = blocking(with_people(overrides=(passed,)), after, NOW)

    assert [finding.check for finding in found] == ["CD-15"]
    other = replace(after, id="i2")
    assert [finding.check for finding in blocking(with_people(overrides=(passed,)), other, NOW)] == ["CD-10", "CD-15"]


def test_only_this_item_is_looked_at() -> None:
    other = post("send", "2027-03-01T10:00", status="scheduled", channels=("li",))
    after = post("send", "2027-03-01T09:00", status="scheduled", channels=("li",), speaker="nina")

    assert blocking(with_people(items=(other, after)), after, NOW) == ()


def test_a_slot_is_stopped_too() -> None:
    after = slot("respond", "2027-03-01T09:00", status="scheduled")

    assert [finding.check for finding in blocking(with_people(), after, NOW)] == ["CD-10"]


@pytest.mark.parametrize("setting", [CheckSetting("CD-10", enabled=False), CheckSetting("CD-10", cap="serious")])
def test_no_switch_and_no_cap_opens_the_way_out(setting: CheckSetting) -> None:
    after = post("send", "2027-03-01T09:00", status="scheduled", channels=("li",))

    assert [finding.check for finding in blocking(with_people(check_settings=(setting,)), after, NOW)] == ["CD-10"]
