"""Weekly places: what they mean, where they stand empty, and a week that becomes places."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from compassdesk.domain.bounds import EARLIEST, LATEST_KEPT
from compassdesk.domain.plan import Client, Item, Placement, Plan, Record
from compassdesk.domain.week import Week
from compassdesk.domain.weekly_places import (
    WeeklyPlace,
    empty_places,
    is_place,
    place_in,
    places_of_week,
    record_of,
    weekly_place,
    weekly_places,
)

TUESDAY = date(2027, 3, 9)
TIP = WeeklyPlace("t", "Tip", "tue", "10:00", "fb")
DAYS = [TUESDAY + timedelta(days=ahead) for ahead in range(8)]
POST = Item("p", "post", "send", "Sort it", starts_at=datetime(2027, 3, 9, 10, 30), channels=("fb", "x"))


def _empty(*items, places=(TIP,), days=(TUESDAY,)):
    return [(one.title, one.starts_at) for one in empty_places(places, items, days)]


def test_each_week_has_its_place_until_something_on_its_channel_stands_near():
    assert _empty(days=DAYS) == [("Tip", datetime(2027, 3, 9, 10)), ("Tip", datetime(2027, 3, 16, 10))]
    assert _empty(POST, days=DAYS) == [("Tip", datetime(2027, 3, 16, 10))]
    assert _empty(replace(POST, starts_at=datetime(2027, 3, 9, 11))) == [("Tip", datetime(2027, 3, 9, 10))]
    assert _empty(replace(POST, channels=("x",))) == [("Tip", datetime(2027, 3, 9, 10))]
    assert _empty(replace(POST, status="cancelled")) == [("Tip", datetime(2027, 3, 9, 10))]


def test_a_channel_counts_with_its_own_time():
    later = replace(POST, placements=(Placement("fb", starts_at=datetime(2027, 3, 9, 16)),))
    assert _empty(later) == [("Tip", datetime(2027, 3, 9, 10))]


def test_a_slot_fills_no_place_of_a_post_and_one_on_all_channels_fills_that_of_a_channel():
    answer = replace(TIP, id="a", petal="respond")
    slot = Item("s", "slot", "respond", "Webcare", starts_at=datetime(2027, 3, 9, 10), minutes=60, all_channels=True)
    assert _empty(slot) == [("Tip", datetime(2027, 3, 9, 10))]
    assert _empty(slot, places=(answer,)) == []
    (made,) = empty_places((answer,), (), [TUESDAY])
    assert (made.kind, made.minutes, made.channels) == ("slot", 30, ("fb",))


def test_one_item_fills_one_place():
    near = replace(TIP, id="n", clock="10:45")
    assert len(_empty(POST, places=(TIP, near))) == 1
    assert len(_empty(POST, replace(POST, id="q"), places=(TIP, near))) == 0


def test_it_holds_between_its_days():
    assert _empty(places=(replace(TIP, first=date(2027, 3, 10)),)) == []
    assert _empty(places=(replace(TIP, last=date(2027, 3, 9)),)) == [("Tip", datetime(2027, 3, 9, 10))]


def test_its_id_tells_place_and_day_and_is_no_items():
    (made,) = empty_places((TIP,), (), [TUESDAY])
    assert is_place(made.id)
    assert not is_place("p")
    assert not is_place(None)
    assert place_in((TIP,), made.id) == (TIP, TUESDAY)
    assert place_in((), made.id) is None


def test_a_week_becomes_places_once():
    slot = Item("s", "slot", "listen", "Look around", starts_at=datetime(2027, 3, 8, 9), minutes=45, all_channels=True)
    off = replace(POST, id="o", status="on_hold")
    found = places_of_week(
        (POST, slot, off, replace(POST, id="later", starts_at=datetime(2027, 3, 16, 9))), Week(2027, 10), ()
    )
    assert [(one.name, one.weekday, one.clock, one.channel, one.petal, one.minutes) for one in found] == [
        ("Look around", "mon", "09:00", None, "listen", 45),
        ("Sort it", "tue", "10:30", "fb", "send", None),
        ("Sort it", "tue", "10:30", "x", "send", None),
    ]  # fmt: skip
    assert places_of_week((POST, slot), Week(2027, 10), found) == ()


PLACES = st.builds(
    WeeklyPlace,
    id=st.just("id"),
    name=st.text(min_size=1).map(str.strip).filter(bool),
    weekday=st.sampled_from(("mon", "sun")),
    clock=st.times().map(lambda moment: moment.strftime("%H:%M")),
    channel=st.none() | st.text(min_size=1),
    petal=st.sampled_from(("send", "listen")),
    minutes=st.none() | st.integers(1, 10_080),
    first=st.none() | st.dates(EARLIEST, LATEST_KEPT),
    last=st.none() | st.dates(EARLIEST, LATEST_KEPT),
)


@given(PLACES)
def test_what_is_written_is_read_again_with_what_is_not_understood(place):
    record = record_of(place, Record("id", {"name": "before", "channel": "gone", "mood": 3}))
    assert weekly_place(record) == place
    assert record.content["mood"] == 3


def test_what_is_none_is_left_out_and_harmless():
    odd = [{}, {"name": "x"}, {"name": "x", "weekday": "mon"}, {"name": " ", "weekday": "mon", "time": "10:00"},
           {"name": "x", "weekday": "mon", "time": "25:00"}, {"name": 4, "weekday": [], "time": None}]  # fmt: skip
    fine = {"name": "x", "weekday": "sun", "time": "09", "minutes": True, "petal": 3, "from": "soon"}
    rows = tuple(Record(str(at), said) for at, said in enumerate([*odd[:5], fine]))
    plan = Plan(client=Client("Delta"), weekly_places=rows)
    assert weekly_places(plan) == (WeeklyPlace("5", "x", "sun", "09:00"),)
