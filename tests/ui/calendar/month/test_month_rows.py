"""The heights of the weeks of a month: any needs, any room."""

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.calendar_grid import shared

NEEDS = st.lists(st.integers(0, 900), min_size=1, max_size=6)


@given(needs=NEEDS, free=st.integers(0, 3000))
def test_all_the_room_is_given_and_no_more(needs, free):
    assert sum(shared(free, needs)) == free


@given(needs=NEEDS, spare=st.integers(0, 900))
def test_where_there_is_room_every_week_gets_what_it_wants(needs, spare):
    heights = shared(sum(needs) + spare, needs)
    assert all(height >= need for height, need in zip(heights, needs, strict=True))


@given(needs=NEEDS, share=st.floats(0, 1))
def test_where_there_is_not_the_week_that_wants_least_is_served_first(needs, share):
    heights = shared(int(sum(needs) * share), needs)
    least = min(range(len(needs)), key=lambda at: needs[at])
    assert heights[least] >= min(needs[least], int(sum(needs) * share) // len(needs))


def test_weeks_are_alike_high_as_long_as_nobody_wants_more():
    assert shared(500, [40, 100, 90, 20, 62]) == [100] * 5
    assert shared(500, [40, 180, 90, 20, 62]) == [77, 180, 90, 77, 76]
