"""A yes that is asked for, refused, and who is waited for."""

from msgspec.structs import replace

from builders import moment, post
from compassdesk.domain.approvals import (
    YesWanted,
    agreed,
    asked,
    changed_since_yes,
    refused,
    texts_by_channel,
    usual_approver,
    usual_due,
)
from compassdesk.domain.plan import Placement
from compassdesk.domain.reschedule import duplicated, moved
from compassdesk.domain.waiting import waits_for_yes

NOW = moment("2027-03-09T08:41")
ASKING = YesWanted("marc", moment("2027-03-10T12:00"), "mail")


def job(**values: object):
    return replace(post("send", "2027-03-10T13:00", id="job", title="Job: ranger", channels=("li", "x")), **values)


def test_what_is_asked_is_in_review_and_waits() -> None:
    item = asked(job(status="approved", approved_by="lisa", approved_at=NOW), ASKING, NOW)
    assert (item.status, item.approver, item.approval_due) == ("in_review", "marc", ASKING.due)
    assert (item.approval_asked, item.approval_asked_at) == ("mail", NOW)
    assert (item.approved_by, item.approved_at) == (None, None)
    assert waits_for_yes(item)


def test_an_idea_without_a_time_stays_one() -> None:
    item = asked(job(status="idea", starts_at=None), ASKING, NOW)
    assert item.status == "idea"
    assert waits_for_yes(item)
    assert refused(item, "No.").status == "idea"


def test_a_no_makes_a_draft_with_its_reason_and_can_be_asked_again() -> None:
    item = refused(asked(job(private_note="Ask Noor."), ASKING, NOW), "No from Marc: too long")
    assert (item.status, item.private_note) == ("draft", "Ask Noor.\nNo from Marc: too long")
    assert (item.approver, item.approval_asked_at) == ("marc", None)
    assert refused(job(), "No.").private_note == "No."


def test_a_text_stands_once_with_all_channels_that_say_it() -> None:
    item = job(body="For all", channels=("li", "x", "fb"), placements=(Placement("x", "For X"),))
    assert texts_by_channel(item) == ((("li", "fb"), "For all"), (("x",), "For X"))
    assert texts_by_channel(job(body="Alone", channels=())) == (((), "Alone"),)


def test_a_yes_is_about_the_words_it_was_said_to() -> None:
    item = agreed(job(status="approved", approved_at=NOW, body="We look for a ranger.", link="https://a.nl"))
    assert not changed_since_yes(item)
    other = replace(item, body="We look for two rangers.")
    for changed in (
        other,
        replace(item, placements=(Placement("x", "Ranger!"),)),
        replace(item, first_comment="Apply here"),
        replace(item, link="https://b.nl"),
    ):
        assert changed_since_yes(changed)
    assert not changed_since_yes(replace(other, body=item.body)), "taken back"


def test_what_nobody_outside_sees_leaves_a_yes_as_it_was() -> None:
    item = agreed(job(status="approved", approved_at=NOW, body="Hello"))
    assert not changed_since_yes(replace(item, title="Other", private_note="Ask Noor", labels=("a",)))
    assert not changed_since_yes(replace(item, channels=("li", "x", "fb")))
    assert not changed_since_yes(moved(item, NOW - NOW.replace(hour=1)))
    assert not changed_since_yes(job(status="approved", approved_at=NOW, body="Nobody noted what")), "an older file"


def test_asked_again_refused_or_copied_it_was_said_yes_to_nothing_yet() -> None:
    item = replace(agreed(job(status="approved", approved_at=NOW, body="Hello")), body="Bye")
    for back in (asked(item, ASKING, NOW), refused(item, "No."), duplicated(item)):
        assert back.extra == {}
        assert not changed_since_yes(back)


def test_who_was_asked_last_is_asked_again_by_the_evening_before():
    first = post("send", "2027-03-05T09:00", approver="lisa", approval_asked_at=moment("2027-03-01T09:00"))
    later = post("send", "2027-03-04T09:00", approver="marc", approval_asked_at=moment("2027-03-02T09:00"))
    never = post("send", None, approver="sam")
    assert usual_approver((first, later, never)) == "marc"
    assert usual_approver((never,)) is None
    assert usual_due((first, later, never), moment("2027-03-03T16:59")) == moment("2027-03-03T17:00")
    assert usual_due((first, later), moment("2027-03-03T17:00")) is None
    assert usual_due((never,), moment("2027-03-03T09:00")) is None
