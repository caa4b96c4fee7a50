"""Which reminders a plan gives, and when each is due."""

from datetime import time

import pytest
from msgspec.structs import replace

from builders import moment, plan, post, slot
from compassdesk.domain.free_reminders import FreeReminder, read_reminder
from compassdesk.domain.plan import Placement
from compassdesk.domain.quiet_hours import Quiet
from compassdesk.domain.reminders import Leads, goes_out_at, reminders_of, row_of
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.domain.wallclock import zone_named

ZONE = "Europe/Amsterdam"


def due(*items, free=(), leads: Leads | None = None, quiet: Quiet | None = None) -> list[tuple[str, str, str]]:
    """Kind, row and wall-clock time of each reminder."""
    found = reminders_of(items, free, leads or Leads(), quiet or Quiet(), ZONE)
    clock = zone_named(ZONE)
    return [
        (one.kind, one.row, clock.local(one.due).isoformat(timespec="minutes") if one.due is not None else "never")
        for one in found
    ]


def test_a_post_a_slot_a_deadline_a_yes_and_what_somebody_wrote() -> None:
    item = post("send", "2027-03-09T10:00", id="p", channels=("li",), deadline=moment("2027-03-08T17:00"))
    asked = post(
        "send", "2027-03-12T10:00", id="a", channels=("li",), approver="marc", approval_due=moment("2027-03-11T12:00")
    )
    heard = slot("listen", "2027-03-09T08:30", id="s")
    own = FreeReminder("f", "Sanne bellen", moment("2027-03-10T10:00"))
    assert due(item, asked, heard, free=(own,)) == [
        ("deadline", "p", "2027-03-07T17:00"),
        ("slot", "s", "2027-03-09T08:30"),
        ("post", "p", "2027-03-09T09:45"),
        ("free", "f", "2027-03-10T10:00"),
        ("approval", "a", "2027-03-10T12:00"),
        ("post", "a", "2027-03-12T09:45"),
    ]


@pytest.mark.parametrize("status", ["idea", "published", "on_hold", "cancelled"])
def test_what_does_not_go_out_is_not_announced(status: str) -> None:
    assert due(replace(post("send", "2027-03-09T10:00", channels=("li",)), status=status)) == []


def test_each_channel_has_its_own_time_and_what_stands_there_is_done() -> None:
    item = post("send", "2027-03-09T10:00", id="p", channels=("li", "x"))
    own = Placement("x", starts_at=moment("2027-03-09T12:00"))
    assert goes_out_at(replace(item, placements=(own,))) == (moment("2027-03-09T10:00"), moment("2027-03-09T12:00"))
    out = replace(own, published_at=moment("2027-03-09T09:00"))
    assert goes_out_at(replace(item, placements=(out,))) == (moment("2027-03-09T10:00"),)


def test_a_slot_that_was_begun_or_settled_is_not_announced() -> None:
    item = slot("listen", "2027-03-09T08:30")
    assert due(replace(item, begun_at=moment("2027-03-09T08:20"))) == []
    assert due(replace(item, kept="no")) == []


def test_a_kind_that_is_not_wanted_is_left_out() -> None:
    assert due(post("send", "2027-03-09T10:00", channels=("li",)), leads=Leads(post=None)) == []


def test_a_yes_without_a_day_is_expected_a_day_after_it_was_asked() -> None:
    item = post("send", "2027-03-12T10:00", id="a", status="in_review", approval_asked="mail", channels=())
    item = replace(item, approval_asked_at=moment("2027-03-08T09:30"))
    assert due(item, leads=Leads(post=None, approval=0)) == [("approval", "a", "2027-03-09T09:30")]
    assert not waits_for_yes(replace(item, status="approved", approved_at=moment("2027-03-08T10:00")))


def test_whoever_asks_for_a_yes_is_not_reminded_as_soon_as_it_is_asked() -> None:
    item = post("send", "2027-03-12T10:00", id="a", status="in_review", approval_asked="mail", channels=())
    asked = replace(item, approval_asked_at=moment("2027-03-08T09:30"))
    only = Leads(post=None)
    assert due(asked, leads=only) == [("approval", "a", "2027-03-09T09:30")], "by when it is expected"
    soon = replace(asked, approval_due=moment("2027-03-08T16:00"))
    assert due(soon, leads=only) == [("approval", "a", "2027-03-08T16:00")]
    later = replace(asked, approval_due=moment("2027-03-10T16:00"))
    assert due(later, leads=only) == [("approval", "a", "2027-03-09T16:00")], "a day before, as chosen"


def test_minutes_are_counted_and_days_go_by_the_calendar() -> None:
    """In the night before 28 March the clocks skip an hour; in that before 31 October they repeat one."""
    early = post("send", "2027-03-28T03:05", channels=("li",))
    assert due(early, leads=Leads(post=15))[0][2] == "2027-03-28T01:50"
    assert due(early, leads=Leads(post=1440))[0][2] == "2027-03-27T03:05"
    late = post("send", "2027-10-31T03:05", id="late", channels=("li",))
    (one,) = reminders_of((late,), (), Leads(post=15), Quiet(), ZONE)
    assert one.begins - one.due == 15


def test_what_falls_into_quiet_hours_is_told_when_they_end() -> None:
    item = post("send", "2027-03-09T07:30", channels=("li",))
    assert due(item, quiet=Quiet(time(18), time(8)))[0][2] == "2027-03-09T08:00"


def test_a_key_names_its_row_again_whatever_the_id_is_spelled_like() -> None:
    item = post("send", "2027-03-09T10:00", id="week 10 / a b", channels=("li",))
    (one,) = reminders_of((item,), (), Leads(), Quiet(), ZONE)
    assert row_of(one.key) == ("post", "week 10 / a b")


@pytest.mark.parametrize(
    ("line", "text", "at"),
    [
        ("Sanne bellen morgen 10:00", "Sanne bellen", "2027-03-10T10:00"),
        ("morgen 10:00 Marc: zaal en koffie", "Marc: zaal en koffie", "2027-03-10T10:00"),
        ("Call the printer friday", "Call the printer", "2027-03-12T09:00"),
        ("15:30 thee halen", "thee halen", "2027-03-09T15:30"),
        ("koffie", "koffie", None),
        ("12 maart 16:00", "", "2027-03-12T16:00"),
    ],
)
def test_a_typed_line_says_what_and_when(line: str, text: str, at: str | None) -> None:
    read = read_reminder(line, plan(), moment("2027-03-09T08:41").date())
    assert (read.text, read.at) == (text, moment(at) if at else None)


def test_the_name_of_a_person_stays_in_the_words() -> None:
    read = read_reminder("@marc bellen morgen 10:00", plan(), moment("2027-03-09T08:41").date())
    assert (read.text, read.person) == ("marc bellen", "marc")


def test_what_has_no_moment_is_listed_last_and_never_due() -> None:
    assert due(post("send", "2027-03-09T10:00", id="p", channels=("li",)), free=(FreeReminder("f", "Tidy up"),)) == [
        ("post", "p", "2027-03-09T09:45"),
        ("free", "f", "never"),
    ]
