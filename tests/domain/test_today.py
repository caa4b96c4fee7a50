"""What a day asks: now, next, to publish, to confirm; for one person or for all."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from builders import client, post, slot
from compassdesk.domain.checks.preparing import KEPT_GRACE_MINUTES
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.today import GRACE, Today, days_around, of_items

NOW = datetime(2027, 3, 9, 8, 41)
"""A Tuesday."""


def today(*items: Item, now: datetime = NOW, who: str | None = None) -> Today:
    return of_items(items, client(), now, who)


def ids(items) -> list[str]:
    return [item.id for item in items]


def test_a_slot_is_now_from_its_first_minute_up_to_its_end() -> None:
    reading = slot("listen", "2027-03-09T08:30", 30, id="read")
    at = {minute: ids(today(reading, now=NOW.replace(minute=minute)).running) for minute in (29, 30, 59)}
    assert at == {29: [], 30: ["read"], 59: ["read"]}
    assert today(reading, now=NOW.replace(hour=9, minute=0)).running == ()
    assert ids(today(reading, now=NOW.replace(minute=29)).coming) == ["read"]


def test_a_slot_that_did_not_happen_is_not_now() -> None:
    assert not today(slot("listen", "2027-03-09T08:30", 30, kept="no")).running


def test_what_is_planned_over_the_clock_change_ends_an_hour_later_on_the_wall() -> None:
    night = slot("respond", "2027-03-28T01:30", 60, id="night")
    assert ids(today(night, now=datetime(2027, 3, 28, 3, 15)).running) == ["night"]
    assert not today(night, now=datetime(2027, 3, 28, 3, 30)).running


def test_posts_of_today_are_to_go_out_and_those_of_the_last_week_are_late() -> None:
    found = today(
        post("send", "2027-03-09T11:00", id="later", channels=("li",), status="scheduled"),
        post("send", "2027-03-08T11:30", id="late", channels=("li",), status="scheduled"),
        post("send", "2027-03-01T11:30", id="long ago", channels=("li",), status="scheduled"),
        post("send", "2027-03-08T12:00", id="out", channels=("li",), status="published"),
        post("send", "2027-03-09T09:00", id="resting", channels=("li",), status="on_hold"),
        post("send", "2027-03-10T09:00", id="tomorrow", channels=("li",), status="scheduled"),
    )
    assert [one.item.id for one in found.publishing] == ["late", "later"]
    assert [one.item.id for one in found.late] == ["late"]
    assert found.waiting == 1


def test_what_was_held_with_everything_is_told_and_no_empty_day() -> None:
    item = post("send", "2027-03-09T11:00", id="held", channels=("li",), speaker="noor", status="on_hold")
    held = replace(item, extra={"held_from": "scheduled", "held_at": "2027-03-09T08:00"})
    found = today(held, replace(item, id="parked"), replace(held, id="far", starts_at=datetime(2027, 6, 1, 9)))
    assert ids(found.held) == ["held"]
    assert (found.publishing, found.waiting, found.is_empty) == ((), 0, False)
    assert today(held, who="lisa").held == ()
    assert today(replace(item, id="parked")).is_empty


def test_only_what_was_approved_is_ready() -> None:
    statuses = ("draft", "in_review", "approved", "scheduled")
    items = [post("send", "2027-03-09T11:00", id=status, channels=("li",), status=status) for status in statuses]
    assert {one.item.id for one in today(*items).publishing if one.ready} == {"approved", "scheduled"}


def test_a_channel_with_a_time_of_its_own_is_due_then() -> None:
    item = post(
        "send", "2027-03-08T11:00", id="two", channels=("li", "x"), status="scheduled",
        placements=(Placement("x", starts_at=datetime(2027, 3, 9, 16, 0)),),
    )  # fmt: skip
    (found,) = today(item).publishing
    assert [(due.channel, due.at.hour) for due in found.places] == [("li", 11), ("x", 16)]
    assert found.at == datetime(2027, 3, 8, 11, 0)


def test_a_slot_asks_whether_it_happened_through_the_last_minute_that_it_counts() -> None:
    item = slot("respond", "2027-03-05T15:00", 45, id="webcare")
    (asked,) = today(item).unconfirmed
    assert asked.until == datetime(2027, 3, 12, 15, 45)
    assert today(item, now=asked.until).unconfirmed
    assert not today(item, now=asked.until + timedelta(minutes=1)).unconfirmed
    assert not today(replace(item, kept="yes")).unconfirmed
    assert not today(replace(item, starts_at=NOW)).unconfirmed
    assert int(GRACE.total_seconds()) == KEPT_GRACE_MINUTES * 60


def test_what_went_out_one_to_seven_days_ago_can_be_told_of_the_latest_first() -> None:
    days = {"today": "09T08:00", "one": "08T08:40", "seven": "02T08:41", "eight": "02T08:40"}
    items = [post("send", f"2027-03-{at}", id=key, channels=("li",), status="published") for key, at in days.items()]
    draft = post("send", "2027-03-08T08:00", id="draft", channels=("li",))
    assert ids(today(*items, draft).went_out) == ["one", "seven"]


def test_what_was_handed_in_for_review_waits_for_a_yes_until_its_time() -> None:
    item = post("send", "2027-03-11T11:00", id="vacancy", channels=("li",), status="in_review")
    assert ids(today(item).asked) == ["vacancy"]
    assert not today(item).is_due
    assert not today(replace(item, starts_at=NOW)).asked


def test_tomorrow_and_what_comes_after() -> None:
    found = today(
        post("send", "2027-03-10T10:00", id="a", channels=("li",)),
        post("send", "2027-03-11T10:00", id="b", channels=("li",)),
        post("send", "2027-03-11T10:00", id="idea", channels=("li",), status="idea"),
    )
    assert (ids(found.tomorrow), ids(found.after)) == (["a"], ["b"])


def test_one_person_sees_her_own_and_what_is_nobodys() -> None:
    items = (
        slot("listen", "2027-03-09T08:30", id="hers", speaker="noor"),
        slot("listen", "2027-03-09T08:31", id="together", speaker="sanne", co_spokespersons=("noor",)),
        slot("listen", "2027-03-09T08:32", id="nobody's"),
        slot("listen", "2027-03-09T08:33", id="other", speaker="sanne"),
    )
    assert ids(today(*items, who="noor").running) == ["hers", "together", "nobody's"]
    assert len(today(*items).running) == 4


def test_nothing_planned_is_an_empty_day_and_nothing_is_due() -> None:
    assert today().is_empty
    assert not today().is_due


def test_what_was_started_is_now_until_it_is_done_whenever_it_was_planned() -> None:
    timed = slot("respond", "2027-03-11T20:30", id="timed", begun_at=NOW)
    found = today(timed, slot("listen", "2027-03-09T08:30", id="now"))
    assert (ids(found.running), ids(found.coming)) == (["timed", "now"], [])
    over = replace(timed, starts_at=datetime(2027, 3, 8, 9, 0), begun_at=datetime(2027, 3, 8, 9, 0))
    assert (ids(today(over).running), today(over).unconfirmed) == (["timed"], ())
    done = replace(timed, minutes_spent=12)
    assert (today(done).running, today(done).coming) == ((), ())


def test_who_must_say_yes_is_asked_for_what_others_speak() -> None:
    item = post("send", "2027-03-11T11:00", id="v", channels=("li",), status="in_review", speaker="x", approver="noor")
    assert ids(today(item, who="noor").asked) == ["v"]
    assert not today(item, who="sanne").asked


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("post", "slot")),
            st.integers(-20 * 24, 20 * 24),
            st.sampled_from(("idea", "draft", "in_review", "scheduled", "published", "on_hold", "cancelled")),
            st.sampled_from((None, "noor", "sanne")),
        ),
        max_size=30,
    )
)
def test_the_days_around_are_all_that_is_gone_by_and_everyone_has_what_each_has(rows) -> None:
    items = []
    for kind, hours, status, speaker in rows:
        moment = (NOW + timedelta(hours=hours)).isoformat(timespec="minutes")
        make = post if kind == "post" else slot
        items.append(make("send", moment, channels=("li",), status=status, speaker=speaker))
    first, last = days_around(NOW.date())
    near = [item for item in items if first <= item.starts_at.date() <= last]
    assert today(*items) == today(*near)
    for_all, hers = today(*items), today(*items, who="noor")
    assert {one.item.id for one in hers.publishing} <= {one.item.id for one in for_all.publishing}
    assert hers.waiting <= for_all.waiting
    assert not set(ids(for_all.running)) & set(ids(for_all.coming))
