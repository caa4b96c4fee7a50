"""When somebody should be there to answer."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from builders import channel, client, day, moment, plan, post, slot
from compassdesk.domain.checks.answers_due import answers_due
from compassdesk.domain.checks.engine import prepare
from compassdesk.domain.checks.reply_cover import cover_in, required_in
from compassdesk.domain.week import Week

NOW = moment("2027-03-09T12:00")
WEEK = Week.of(day("2027-03-08"))
DAYS = [day("2027-03-08") + timedelta(days=at) for at in range(7)]
TUESDAY = post("send", "2027-03-09T10:00", id="p", channels=("li",), speaker="marc")


def due(*items, week=WEEK, days=DAYS, **values):
    found = answers_due(prepare(plan(*items, **values), NOW), week, days)
    return [(one.day.day, one.first_minute / 60, one.last_minute / 60, one.waiting) for one in found]


def test_without_an_answer_somebody_should_be_there_until_the_norm_but_not_by_night():
    assert due(TUESDAY) == [(9, 10, 23, 1), (10, 6, 10, 1)]


def test_once_a_block_answers_in_time_nobody_has_to_be_there_any_more():
    block = slot("respond", "2027-03-09T14:00", 30, speaker="marc")
    assert due(TUESDAY, block) == [(9, 10, 14, 1)]
    too_late = slot("respond", "2027-03-10T14:00", 30, speaker="marc")
    assert due(TUESDAY, too_late) == due(TUESDAY)


def test_what_nobody_can_answer_asks_for_nobody():
    assert due(TUESDAY, channels=(channel("li", two_way=False),)) == []
    assert due(slot("listen", "2027-03-09T10:00", 30, speaker="marc")) == []


def test_those_that_wait_together_are_one_stretch_with_their_number():
    later = post("activate", "2027-03-09T16:00", id="q", channels=("li",), speaker="marc")
    assert due(TUESDAY, later) == [(9, 10, 23, 2), (10, 6, 16, 2)]


def test_what_was_sent_in_the_week_before_still_waits():
    sunday = post("send", "2027-03-07T20:00", channels=("li",), speaker="marc")
    assert due(sunday) == [(8, 6, 20, 1)]


def test_by_service_hours_nobody_is_expected_outside_them_nor_on_closed_days():
    hours = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))
    public = client(profile="webcare_public", service_hours=hours, closed_days=(day("2027-03-10"),))
    assert due(TUESDAY, client=public) == [(9, 10, 17, 1), (11, 9, 10, 1)]


def test_who_answers_by_night_is_expected_by_night():
    calling = client(profile="telecom_24x7")
    at_night = post("send", "2027-03-09T23:00", channels=("li",), speaker="marc")
    assert due(at_night, client=calling) == [(9, 23, 24, 1), (10, 0, 3, 1)]
    long_day = post("send", "2027-10-31T22:30", channels=("li",), speaker="marc")
    days = [day("2027-10-31"), day("2027-11-01")]
    assert due(long_day, client=calling, week=Week.of(days[1]), days=days) == [(31, 22.5, 24, 1), (1, 0, 2.5, 1)]


TIMES = st.integers(0, 9 * 96).map(lambda quarter: datetime(2027, 3, 6) + timedelta(minutes=15 * quarter))


@given(st.lists(TIMES, max_size=12), st.lists(TIMES, max_size=5))
def test_each_quarter_of_an_hour_is_told_when_something_waits_in_it_and_only_then(sent, answered):
    items = [post("send", t.isoformat(), id=f"p{n}", channels=("li",), speaker="marc") for n, t in enumerate(sent)]
    items += [slot("respond", t.isoformat(), 30, id=f"s{n}", speaker="marc") for n, t in enumerate(answered)]
    ledger = prepare(plan(*items), NOW)
    told = answers_due(ledger, WEEK, DAYS)
    cover = cover_in(ledger, WEEK).covered
    asks = required_in(ledger, WEEK, 2)
    for at in range(7 * 96):
        when = datetime(2027, 3, 8) + timedelta(minutes=15 * at)
        minute = ledger.minute_of(when)
        waits = any(ask.begins <= minute < cover.get((ask.item, ask.channel), ask.deadline) for ask in asks)
        place = when.hour * 60 + when.minute
        here = [one for one in told if one.day == when.date() and one.first_minute <= place < one.last_minute]
        assert len(here) == (waits and 6 <= when.hour < 23)
