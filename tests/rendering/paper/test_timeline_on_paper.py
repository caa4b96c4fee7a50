"""The timeline on paper: a lane for each channel, marks beside each other, silences in words."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace

from builders import channel, post, slot
from compassdesk.domain.above_days import DayWord
from compassdesk.domain.plan import Campaign, Client, Item, Plan
from compassdesk.rendering.paper.print_lane_rows import LINE, lane_rows
from compassdesk.rendering.paper.print_order import PrintOrder
from compassdesk.rendering.paper.print_timeline import stretches
from compassdesk.texts.names import Names
from printed import painted, words_on

pytestmark = pytest.mark.usefixtures("qapp")
FIRST = date(2027, 3, 1)


def timeline(*items: Item, last: date = date(2027, 3, 28), channels: int = 2, **choice: object) -> PrintOrder:
    rows = tuple(channel(f"c{at}", name=f"Channel {at}", position=at) for at in range(channels))
    return PrintOrder(Plan(Client("Delta"), channels=rows, items=items), "timeline", FIRST, last, **choice)


def at(day: date, key: str, *channels: str, title: str = "Fair") -> Item:
    return post("send", datetime(day.year, day.month, day.day, 9).isoformat(), id=key, title=title, channels=channels)


def test_a_title_stands_in_the_lane_of_each_of_its_channels_and_lanes_without_any_item_stay() -> None:
    [page] = words_on(timeline(at(FIRST, "a", "c0", "c1"), channels=3))
    assert page.count("Fair") == 2
    assert [word for word in page if word.startswith("Channel")] == ["Channel 0", "Channel 1", "Channel 2"]


def test_thirty_channels_go_on_below_the_same_days() -> None:
    pages = words_on(timeline(at(FIRST, "a", "c29"), channels=30))
    assert len(pages) > 1
    assert sorted(word for page in pages for word in page if word.startswith("Channel")) == sorted(
        f"Channel {number}" for number in range(30)
    )
    assert all("week 9" in page for page in pages)


def test_twelve_weeks_are_one_page_and_a_year_is_five_at_the_same_scale() -> None:
    twelve = timeline(last=FIRST + timedelta(days=83))
    assert len(stretches(twelve, 774)) == len(words_on(twelve)) == 1
    year = stretches(timeline(last=date(2028, 2, 29)), 774)
    assert len(year) == 5
    assert {stretch.wide for stretch in year} == {stretches(twelve, 774)[0].wide}
    assert [stretch.days[0] for stretch in year[1:]] == [stretch.days[-1] + timedelta(days=1) for stretch in year[:-1]]


def test_marks_of_a_lane_never_cover_each_other() -> None:
    items = [
        at(FIRST + timedelta(days=number % 28), f"i{number:03}", title="A long title of a post") for number in range(90)
    ]
    items.sort(key=lambda item: (item.starts_at, item.id))
    order = timeline(*items)
    [stretch] = stretches(order, 774)
    rows = lane_rows(order, Names(order.plan), items, stretch.left, 774, 40)
    assert len(rows.marks) == 90
    assert rows.more == 0
    for one in rows.marks:
        beside = [other for other in rows.marks if other.row == one.row and other.left > one.left]
        assert all(other.left >= one.left + one.wide for other in beside)
        assert one.left + one.wide <= 774


def test_a_lane_that_no_page_holds_counts_what_it_leaves_out() -> None:
    items = [at(FIRST, f"i{number:03}") for number in range(300)]
    order = timeline(*items)
    [stretch] = stretches(order, 774)
    rows = lane_rows(order, Names(order.plan), items, stretch.left, 774, 20)
    assert len(rows.marks) + rows.more == 300
    assert rows.count * LINE <= 20 * LINE
    [page] = words_on(timeline(*(replace(item, channels=("c0",)) for item in items), channels=1))
    assert any(word.startswith("+") and word.endswith("more") for word in page)


def test_what_lasts_several_days_is_as_long_as_they_are() -> None:
    fair = replace(at(FIRST, "a", "c0"), last_day=FIRST + timedelta(days=4))
    order = timeline(fair)
    [stretch] = stretches(order, 774)
    [mark] = lane_rows(order, Names(order.plan), [fair], stretch.left, 774, 9).marks
    assert mark.wide == pytest.approx(5 * stretch.wide - 2, abs=0.1)


def test_a_silence_that_is_too_long_says_how_many_days_it_has() -> None:
    quiet = timeline(at(FIRST, "a", "c0"), at(FIRST + timedelta(days=24), "b", "c0"), channels=1)
    [page] = words_on(quiet)
    assert any(word.endswith("of silence") for word in page)
    there = [slot("respond", f"2027-03-{day:02}T13:00", id=f"s{day}", channels=("c0",)) for day in range(1, 29)]
    [answered] = words_on(replace(quiet, plan=replace(quiet.plan, items=(*quiet.plan.items, *there))))
    assert not any(word.endswith("of silence") for word in answered)


def test_a_plan_without_channels_or_items_says_that_nothing_is_planned() -> None:
    [page] = words_on(timeline(channels=0))
    assert "Nothing is planned in these days." in page


def test_days_with_room_for_words_have_their_flags_and_narrow_ones_none() -> None:
    words = {FIRST + timedelta(days=2): (DayWord("note", "Council meeting", "n"),)}
    week = timeline(last=FIRST + timedelta(days=6), day_words=words)
    assert "Council meeting" in words_on(week)[0]
    assert "Council meeting" not in words_on(replace(week, last=FIRST + timedelta(days=41)))[0]


def test_the_words_of_a_flag_go_on_over_days_on_which_nothing_stands() -> None:
    long = "Council meeting at half past seven in the hall"
    week = timeline(last=FIRST + timedelta(days=6), day_words={FIRST: (DayWord("note", long, "n"),)})
    assert long in words_on(week)[0]
    beside = {**week.day_words, FIRST + timedelta(days=1): (DayWord("note", "Closed", "c"),)}
    [page] = words_on(replace(week, day_words=beside))
    assert long not in page
    assert "Closed" in page


def test_a_lane_for_each_campaign_shows_its_days_and_what_belongs_to_none_apart() -> None:
    spring = Campaign("spring", "Spring fair", FIRST, FIRST + timedelta(days=9))
    items = (replace(at(FIRST, "a", title="Ours"), campaign="spring"), at(FIRST, "b", title="Alone"))
    by_channel = timeline(*items)
    made = replace(by_channel, view="timeline-campaigns", plan=replace(by_channel.plan, campaigns=(spring,)))
    [page] = words_on(made)
    order = [page.index(word) for word in ("Spring fair", "Ours", "No campaign", "Alone")]
    assert order == sorted(order)
    assert page.count("Spring fair") == 1, "its lane is its bar"
    shorter = replace(spring, ends=FIRST + timedelta(days=2))
    assert painted(made) != painted(replace(made, plan=replace(made.plan, campaigns=(shorter,))))
