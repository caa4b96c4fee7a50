"""Packing of overlaps in the hours of a day."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from compassdesk.domain.lanes import FOR_ALL, Packing, Room, Span, item_span, packed
from compassdesk.domain.plan import Item

MONDAY = date(2027, 3, 8)
DAYS = tuple(MONDAY + timedelta(days=n) for n in range(7))


TWO = Room(2, 1)


def lanes(spans, days, least=30):
    placed = packed(spans, days, FOR_ALL, least)
    assert placed.rests == ()
    return placed.lanes


def span(key, start, end, day=8):
    return Span(key, datetime(2027, 3, day, *start), datetime(2027, 3, day, *end))


def drawn(*spans, least=15):
    return {lane.key: lane for lane in lanes(spans, DAYS, least)}


def test_alone_is_as_wide_as_the_day():
    lane = drawn(span("a", (9, 0), (10, 0)))["a"]
    assert (lane.first_minute, lane.last_minute, lane.column, lane.columns, lane.width) == (540, 600, 0, 1, 1)


def test_touching_ends_do_not_overlap():
    placed = drawn(span("a", (9, 0), (10, 0)), span("b", (10, 0), (11, 0)))
    assert {lane.columns for lane in placed.values()} == {1}


def test_overlaps_stand_side_by_side_and_fill_what_is_free():
    placed = drawn(span("a", (9, 0), (12, 0)), span("b", (9, 0), (10, 0)), span("c", (9, 30), (10, 0)))
    assert [(placed[key].column, placed[key].width) for key in "abc"] == [(0, 1), (1, 1), (2, 1)]
    placed = drawn(
        span("a", (9, 0), (12, 0)), span("b", (9, 0), (10, 0)), span("c", (9, 30), (10, 0)), span("d", (11, 0), (12, 0))
    )
    assert (placed["d"].column, placed["d"].columns, placed["d"].width) == (1, 3, 2)


def test_over_midnight_is_clipped_on_both_days():
    late = Span("late", datetime(2027, 3, 8, 22), datetime(2027, 3, 9, 1, 30))
    first, second = lanes([late], DAYS)
    assert (first.day, first.first_minute, first.last_minute, first.goes_on) == (MONDAY, 1320, 1440, True)
    assert (second.day, second.first_minute, second.last_minute, second.starts_before) == (DAYS[1], 0, 90, True)


def test_an_end_at_midnight_leaves_the_next_day_alone():
    assert [lane.day for lane in lanes([Span("a", datetime(2027, 3, 8, 23), datetime(2027, 3, 9))], DAYS)] == [MONDAY]


def test_a_beginning_before_the_shown_days_is_clipped_not_dropped():
    (lane,) = lanes([Span("a", datetime(2027, 3, 7, 23), datetime(2027, 3, 8, 1))], DAYS)
    assert (lane.day, lane.first_minute, lane.last_minute, lane.starts_before) == (MONDAY, 0, 60, True)


def test_a_moment_is_drawn_long_enough_to_read_also_late_at_night():
    lane = drawn(span("a", (23, 50), (23, 50)), least=30)["a"]
    assert (lane.first_minute, lane.last_minute) == (1410, 1440)


def test_posts_are_moments_and_slots_last():
    slot = Item("s", "slot", "respond", "Answers", starts_at=datetime(2027, 3, 8, 9), minutes=45)
    post = Item("p", "post", "send", "News", starts_at=datetime(2027, 3, 8, 9), minutes=45)
    assert item_span(slot, "Europe/Amsterdam").end == datetime(2027, 3, 8, 9, 45)
    assert item_span(post, "Europe/Amsterdam").end == datetime(2027, 3, 8, 9)
    assert item_span(Item("i", "post", "send", "Idea"), "Europe/Amsterdam") is None


MOMENTS = st.datetimes(datetime(2027, 3, 7), datetime(2027, 3, 15))


@given(st.lists(st.tuples(MOMENTS, st.integers(0, 2000)), max_size=40))
def test_nothing_drawn_covers_anything_else(starts):
    spans = [Span(str(n), start, start + timedelta(minutes=minutes)) for n, (start, minutes) in enumerate(starts)]
    placed = lanes(spans, DAYS, 30)
    for number, one in enumerate(placed):
        assert 0 <= one.first_minute < one.last_minute <= 1440
        assert one.column + one.width <= one.columns
        for other in placed[number + 1 :]:
            together = one.day == other.day and one.first_minute < other.last_minute
            if together and other.first_minute < one.last_minute:
                assert one.column + one.width <= other.column or other.column + other.width <= one.column


@given(st.lists(st.tuples(MOMENTS, st.integers(0, 300)), max_size=20), st.randoms())
def test_the_order_of_input_changes_nothing(starts, random):
    spans = [Span(str(n), start, start + timedelta(minutes=minutes)) for n, (start, minutes) in enumerate(starts)]
    mixed = list(spans)
    random.shuffle(mixed)
    assert lanes(spans, DAYS) == lanes(mixed, DAYS)


def test_what_finds_no_column_is_counted_and_leaves_one_column_beside_it():
    two = packed([span("a", (9, 0), (10, 0)), span("b", (9, 0), (10, 0))], DAYS, TWO)
    assert ([lane.key for lane in two.lanes], two.rests) == (["a", "b"], ())
    hours = [((9, 0), (12, 0)), ((9, 30), (10, 0)), ((9, 45), (10, 30)), ((11, 0), (12, 0)), ((13, 0), (14, 0))]
    one = packed([span(key, *of) for key, of in zip("abcde", hours, strict=True)], DAYS, TWO)
    assert [(lane.key, lane.is_narrowed) for lane in one.lanes] == [("a", True), ("e", False)]
    assert [(rest.first_minute, rest.last_minute, rest.keys) for rest in one.rests] == [
        (570, 630, ("b", "c")), (660, 720, ("d",)),
    ]  # fmt: skip


def test_what_is_wanted_has_a_column_whatever_else_there_is():
    spans = [span(key, (9, 0), (10, 0)) for key in "abcd"]
    placed = packed(spans, DAYS, Room(2, 2), wanted=frozenset("d"))
    assert [lane.key for lane in placed.lanes] == ["a", "d"]
    assert placed.rests[0].keys == ("b", "c")
    assert packed(spans, DAYS, Room(2, 2), wanted=frozenset("b")) == packed(spans, DAYS, Room(2, 2))


def test_what_yields_takes_no_column_from_others():
    spans = [span(key, (9, 0), (10, 0)) for key in "abc"]
    placed = packed(spans, DAYS, Room(2, 2), yielding=frozenset("a"))
    assert ([lane.key for lane in placed.lanes], placed.rests[0].keys) == (["b", "c"], ("a",))
    assert packed(spans, DAYS, Room(2, 2), wanted=frozenset("c"), yielding=frozenset("b")).rests[0].keys == ("b",)
    assert packed(spans, DAYS, Room(3, 2), yielding=frozenset("a")) == packed(spans, DAYS, Room(3, 2))


@given(st.lists(st.tuples(MOMENTS, st.integers(0, 2000)), max_size=40), st.integers(1, 3), st.integers(1, 3))
def test_everything_stands_in_a_lane_or_is_counted_once_on_each_of_its_days(starts, most, beside):
    spans = [Span(str(n), start, start + timedelta(minutes=minutes)) for n, (start, minutes) in enumerate(starts)]
    room = Room(max(most, beside), beside)
    placed: Packing = packed(spans, DAYS, room, wanted=frozenset("0"))
    found = [(lane.day, lane.key) for lane in placed.lanes] + [(r.day, key) for r in placed.rests for key in r.keys]
    assert sorted(found) == sorted({(lane.day, lane.key) for lane in lanes(spans, DAYS)})
    assert all(lane.columns <= (beside if lane.is_narrowed else room.columns) for lane in placed.lanes)
    for number, one in enumerate(placed.rests):
        for other in placed.rests[number + 1 :]:
            assert (
                one.day != other.day or one.last_minute <= other.first_minute or (other.last_minute <= one.first_minute)
            )
        beside_it = [lane for lane in placed.lanes if lane.day == one.day and lane.first_minute < one.last_minute]
        assert all(lane.is_narrowed for lane in beside_it if lane.last_minute > one.first_minute)


def test_a_slot_over_a_clock_change_ends_when_its_minutes_are_over() -> None:
    """Four hours from 23:00 end at 04:00 in the night that skips an hour, and at 02:00 in the one that repeats it."""
    spring = Item("i", "slot", "respond", "Night", starts_at=datetime(2027, 3, 27, 23), minutes=240)
    autumn = Item("i", "slot", "respond", "Night", starts_at=datetime(2027, 10, 30, 23), minutes=240)
    assert item_span(spring, "Europe/Amsterdam").end == datetime(2027, 3, 28, 4)
    assert item_span(autumn, "Europe/Amsterdam").end == datetime(2027, 10, 31, 2)
