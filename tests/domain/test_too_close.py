"""Posts too close on one channel: what is told before they are planned, and where they would be free."""

from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.reschedule import duplicated
from compassdesk.domain.too_close import APART, Timetable, free_moment, too_close

TEN = datetime(2027, 3, 9, 10)
NOW = datetime(2027, 3, 1, 8)
TIP = Item("tip", "post", "send", "Tip", body="Sort your waste", starts_at=TEN, channels=("fb", "x"))


def _other(key="other", **changed):
    return replace(TIP, id=key, body=f"Text of {key}", **changed)


def _told(coming, *standing):
    return [(one.kind, one.item.id, one.other.id, one.channels) for one in too_close(coming, Timetable(standing))]


def test_two_posts_within_an_hour_are_told_once_for_all_their_channels():
    soon = _other(starts_at=TEN + timedelta(minutes=59))
    found = too_close([soon], Timetable([TIP]))
    assert [(one.kind, one.channels, one.apart) for one in found] == [("hour", ("fb", "x"), timedelta(minutes=59))]
    assert not too_close([_other(starts_at=TEN + timedelta(hours=1))], Timetable([TIP]))
    assert not too_close([_other(starts_at=TEN, channels=("ig",))], Timetable([TIP]))


def test_the_same_text_is_told_within_three_days_whatever_its_capitals_and_blanks():
    again = replace(
        TIP, id="again", body="SORT your\n waste ", starts_at=TEN - timedelta(days=2, hours=23), channels=("x",)
    )
    assert _told([again], TIP) == [("text", "again", "tip", ("x",))]
    assert _told([replace(again, starts_at=TEN + timedelta(days=3))], TIP) == []
    assert _told([replace(again, body="  ")], replace(TIP, body="")) == []


def test_a_channel_counts_with_its_own_time_and_text():
    elsewhere = _other(starts_at=TEN, placements=(Placement("fb", starts_at=TEN + timedelta(hours=5)),))
    assert _told([elsewhere], TIP) == [("hour", "other", "tip", ("x",))]
    same = _other(starts_at=TEN + timedelta(days=1), placements=(Placement("x", "Sort your waste"),))
    assert _told([same], TIP) == [("text", "other", "tip", ("x",))]


def test_slots_ideas_without_a_date_and_what_does_not_go_out_are_close_to_nothing():
    for quiet in (
        {"kind": "slot"}, {"starts_at": None}, {"status": "cancelled"}, {"status": "on_hold"}, {"status": "published"},
    ):  # fmt: skip
        assert _told([_other(**quiet)], TIP) == []
    assert _told([_other()], replace(TIP, status="published")) == [("hour", "other", "tip", ("fb", "x"))]


def test_what_moves_stands_in_the_place_of_itself_and_what_was_close_before_is_not_told_again():
    near = _other(starts_at=TEN + timedelta(minutes=30))
    assert _told([replace(TIP, starts_at=TEN + timedelta(minutes=10))], TIP) == []
    assert _told([replace(near, starts_at=TEN + timedelta(minutes=40))], TIP, near) == []
    week = timedelta(weeks=1)
    assert _told([replace(one, starts_at=one.starts_at + week) for one in (TIP, near)], TIP, near) == []


def test_copies_without_ids_are_close_to_each_other_and_to_what_they_were_made_of():
    copies = [duplicated(TIP, delta=timedelta(weeks=1)), duplicated(TIP, delta=timedelta(weeks=1, minutes=20))]
    found = too_close(copies, Timetable([TIP]))
    assert sorted((one.kind, one.item is copies[0], one.other is copies[1]) for one in found) == [
        ("hour", True, True), ("text", True, True),
    ]  # fmt: skip
    assert _told([duplicated(TIP, delta=timedelta(days=1))], TIP) == [("text", "", "tip", ("fb", "x"))]


def test_the_nearest_free_moment_lies_ahead_of_now_and_not_at_night():
    post = _other(starts_at=TEN + timedelta(minutes=20))
    assert free_moment(post, Timetable([TIP, post]), NOW) == TEN + timedelta(hours=1)
    early = _other(starts_at=TEN - timedelta(minutes=20))
    assert free_moment(early, Timetable([TIP]), NOW) == TEN - timedelta(hours=1)
    assert free_moment(early, Timetable([TIP]), TEN - timedelta(minutes=30)) == TEN + timedelta(hours=1)
    late = replace(TIP, starts_at=TEN.replace(hour=21, minute=30))
    assert free_moment(_other(starts_at=late.starts_at + timedelta(minutes=10)), Timetable([late]), NOW) == TEN.replace(
        hour=20, minute=30
    )
    assert free_moment(replace(TIP, id="again", starts_at=TEN + timedelta(days=1)), Timetable([TIP]), NOW) == (
        TEN + timedelta(days=3)
    )
    assert free_moment(TIP, Timetable([TIP]), NOW) is None


MOMENTS = st.integers(0, 5 * 24 * 4).map(lambda quarters: TEN + timedelta(minutes=15 * quarters))
POSTS = st.lists(
    st.tuples(MOMENTS, st.sampled_from(("a", "b", "")), st.sampled_from((("fb",), ("x",), ("fb", "x")))), max_size=12
)


@given(POSTS, POSTS)
def test_a_post_is_told_exactly_when_one_of_the_others_is_too_close(standing, coming):
    def rows(said, name):
        return [
            Item(f"{name}{at}", "post", "send", "T", body=body, starts_at=when, channels=channels)
            for at, (when, body, channels) in enumerate(said)
        ]

    old, new = rows(standing, "old"), rows(coming, "new")
    told = {(one.kind, key) for one in too_close(new, Timetable(old)) for key in (one.item.id, one.other.id)}

    def is_close(kind, one, other):
        shared = set(one.channels) & set(other.channels)
        same = kind == "hour" or (one.body and one.body == other.body)
        return bool(one is not other and shared and same and abs(one.starts_at - other.starts_at) < APART[kind])

    for item in new:
        for kind in APART:
            assert ((kind, item.id) in told) == any(is_close(kind, item, other) for other in (*old, *new))


@given(POSTS, MOMENTS)
def test_a_free_moment_is_free(standing, when):
    old = Timetable(
        Item(f"old{at}", "post", "send", "T", body=body, starts_at=moment, channels=channels)
        for at, (moment, body, channels) in enumerate(standing)
    )
    post = Item("new", "post", "send", "T", body="a", starts_at=when, channels=("fb", "x"))
    free = free_moment(post, old, NOW)
    assert bool(too_close([post], old)) >= (free is not None)
    if free is not None:
        assert not too_close([replace(post, starts_at=free)], old)
