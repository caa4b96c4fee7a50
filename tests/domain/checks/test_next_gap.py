"""When the next channel is left alone."""

from fractions import Fraction

from builders import channel, client, moment, plan, post, slot
from compassdesk.domain.checks.engine import prepare
from compassdesk.domain.checks.next_gap import next_gap

NOW = moment("2027-03-02T12:00")
POST = post("send", "2027-03-01T09:00", channels=("li",), speaker="marc")


def gap(*items, **values):
    return next_gap(prepare(plan(*items, **values), NOW))


def daily(first_day, last_day):
    return [slot("respond", f"2027-03-{day:02d}T09:00", speaker="marc") for day in range(first_day, last_day + 1)]


def test_a_channel_that_is_looked_after_every_day_has_no_gap():
    assert gap(POST, *daily(1, 31)) is None


def test_the_gap_begins_with_the_last_presence():
    found = gap(POST, *daily(1, 10), *daily(15, 31))
    assert (found.channel, found.first, found.last) == ("li", moment("2027-03-10T09:00"), moment("2027-03-15T09:00"))
    assert found.days == 5


def test_a_gap_that_is_open_now_counts():
    assert gap(POST).first == moment("2027-03-01T09:00")


def test_a_gap_that_lies_behind_does_not_count():
    early = post("send", "2027-02-01T09:00", channels=("li",), speaker="marc")
    assert gap(early, *daily(1, 31)) is None


def test_channels_that_are_not_used_or_not_two_way_are_left_out():
    assert gap(POST, channels=(channel("li", two_way=False),)) is None
    assert gap(*daily(1, 2)) is None


def test_a_dormant_channel_is_left_out_as_long_as_nothing_goes_out_there():
    asleep = {"channels": (channel("li", status="dormant"),)}
    last_week = post("send", "2027-02-24T09:00", channels=("li",), speaker="marc")
    assert gap(last_week, **asleep) is None
    assert gap(last_week, POST, **asleep).channel == "li"


def test_service_days_are_whole_days_on_which_nobody_is_there():
    hours = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))
    public = client(profile="webcare_public", service_hours=hours)
    found = gap(POST, *daily(1, 4), *daily(9, 31), client=public)
    assert (found.first, found.days) == (moment("2027-03-04T09:00"), Fraction(2))


def test_what_lies_before_the_four_weeks_is_no_use_of_a_channel():
    """So that a client file, of which only some weeks are read, tells what the whole plan tells."""
    old = post("send", "2027-01-04T09:00", channels=("li",), speaker="marc")
    assert gap(old) is None
    assert gap(old, POST).first == moment("2027-03-01T09:00")
