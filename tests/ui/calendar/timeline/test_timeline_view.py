"""The timeline in the window: lanes, marks in each, dragged by the day and from lane to lane, by keyboard too."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from builders import post, slot
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Placement
from compassdesk.ui.calendar.day_popup import DayPopup
from compassdesk.ui.calendar.timeline.timeline_layout import BAR, MARK, MOST_ROWS

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(desk, page):
    desk.sight.show(date(2027, 3, 9), "timeline")
    return page.view("timeline").canvas


def marks(canvas, key: str) -> dict[str, QPoint]:
    """The middle of the marks of an item, by the key of their lane."""
    layout = canvas.layout_now
    return {
        layout.lanes[one.lane].of.key: QPoint(one.x + one.width // 2, one.y + MARK // 2)
        for one in layout.marks
        if one.id == key
    }


def spot(canvas, day: date, lane: str) -> QPoint:
    """A place in a lane on a day."""
    left, right = canvas.layout_now.x_of(day)
    band = next(one for one in canvas.layout_now.lanes if one.of.key == lane)
    return QPoint((left + right) // 2, band.y + band.height - 4)


def pull(canvas, start: QPoint, end: QPoint, keys=PLAIN) -> None:
    QTest.mousePress(canvas, LEFT, keys, start)
    for step in range(1, 5):
        QTest.mouseMove(canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(canvas, LEFT, keys, end)


def test_twelve_weeks_with_a_mark_in_each_lane_of_an_item(desk, canvas):
    assert (desk.sight.first, desk.sight.last) == (date(2027, 2, 8), date(2027, 5, 2))
    assert [band.of.key for band in canvas.layout_now.lanes] == ["fb", "x"]
    assert marks(canvas, "p2").keys() == {"fb", "x"}
    assert marks(canvas, "s1").keys() == {"fb", "x"}, "a slot for all channels"
    for place in marks(canvas, "p2").values():
        assert canvas.layout_now.day_at(place.x()) == date(2027, 3, 10)


def test_lanes_are_channels_campaigns_or_people(desk, canvas):
    desk.sight.set_lanes("person")
    assert [band.of.key for band in canvas.layout_now.lanes] == ["noor", "samir", ""]
    trees = Campaign(id="c1", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 14))
    row = replace(desk.session.item("p1"), campaign="c1")
    desk.session.change("Campaign", Patch(campaigns=(trees,), items=(row,)))
    desk.sight.set_lanes("campaign")
    assert [band.of.key for band in canvas.layout_now.lanes] == ["c1", ""]
    assert [bar.of.of.id for bar in canvas.layout_now.bars] == ["c1"]


def test_a_click_opens_and_a_mark_shows_its_card(desk, canvas):
    heard: list[str] = []
    canvas.hovered.connect(heard.append)
    place = marks(canvas, "p2")["x"]
    QTest.mouseMove(canvas, place)
    assert heard[-1:] == ["p2"]
    assert canvas.faces["p2"].rect.contains(place), "the card comes beside the mark that is pointed at"
    QTest.mouseClick(canvas, LEFT, PLAIN, place)
    assert desk.sight.edited == "p2"


def test_a_drag_within_a_lane_moves_by_the_day_and_keeps_the_time(desk, canvas):
    pull(canvas, marks(canvas, "p1")["fb"], spot(canvas, date(2027, 3, 19), "fb"))
    moved = desk.session.item("p1")
    assert (str(moved.starts_at), moved.channels) == ("2027-03-19 09:00:00", ("fb",))
    desk.undoing.undo()
    assert str(desk.session.item("p1").starts_at) == "2027-03-08 09:00:00"


def test_a_drag_into_another_lane_gives_its_channel_in_one_step(desk, canvas):
    pull(canvas, marks(canvas, "p1")["fb"], spot(canvas, date(2027, 3, 19), "x"))
    moved = desk.session.item("p1")
    assert (str(moved.starts_at), moved.channels) == ("2027-03-19 09:00:00", ("x",))
    desk.undoing.undo()
    assert desk.session.item("p1").channels == ("fb",)
    assert str(desk.session.item("p1").starts_at) == "2027-03-08 09:00:00"


def test_on_the_same_day_the_lane_alone_changes(desk, canvas):
    desk.sight.set_lanes("person")
    pull(canvas, marks(canvas, "p1")["noor"], spot(canvas, date(2027, 3, 8), "samir"))
    moved = desk.session.item("p1")
    assert (str(moved.starts_at), moved.spokesperson) == ("2027-03-08 09:00:00", "samir")


@pytest.mark.parametrize("what", ["several channels", "a text of its own"])
def test_where_the_channel_is_not_plain_the_day_alone_changes(desk, canvas, what):
    if what == "a text of its own":
        row = replace(desk.session.item("p1"), placements=(Placement(channel="fb", text="For Facebook"),))
        desk.session.change("Text", Patch(items=(row,)))
    key = "p2" if what == "several channels" else "p1"
    before = desk.session.item(key).channels
    pull(canvas, marks(canvas, key)["fb"], spot(canvas, date(2027, 3, 19), "x"))
    moved = desk.session.item(key)
    assert (moved.starts_at.date(), moved.channels) == (date(2027, 3, 19), before)


def test_several_move_together_by_the_day(desk, canvas):
    desk.sight.select(("p1", "p2"))
    pull(canvas, marks(canvas, "p1")["fb"], spot(canvas, date(2027, 3, 15), "x"))
    assert [str(desk.session.item(key).starts_at.date()) for key in ("p1", "p2")] == ["2027-03-15", "2027-03-17"]
    assert desk.session.item("p1").channels == ("fb",)


def test_a_campaign_is_moved_and_pulled_at_its_end(desk, canvas):
    trees = Campaign(id="c1", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 14))
    desk.session.change("Campaign", Patch(campaigns=(trees,)))
    bar = canvas.layout_now.bars[0]
    middle = QPoint(bar.x + bar.width // 2, bar.y + BAR // 2)
    week = canvas.layout_now.x_of(date(2027, 3, 15))[0] - canvas.layout_now.x_of(date(2027, 3, 8))[0]
    pull(canvas, middle, middle + QPoint(week, 0))
    moved = desk.session.plan.campaigns[0]
    assert (moved.starts, moved.ends) == (date(2027, 3, 8), date(2027, 3, 21))
    bar = canvas.layout_now.bars[0]
    end = QPoint(bar.x + bar.width - 2, bar.y + BAR // 2)
    pull(canvas, end, end - QPoint(week, 0))
    assert desk.session.plan.campaigns[0].ends == date(2027, 3, 14)


def test_the_keyboard_goes_by_the_day_and_opens(desk, canvas):
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Home)
    assert desk.sight.cursor.day == date(2027, 2, 8)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert desk.sight.selected == ("p1",)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert desk.sight.edited == "p2"


def test_move_mode_moves_a_mark(desk, canvas):
    canvas.setFocus()
    desk.sight.select(("p1",))
    desk.sight.cursor.put(date(2027, 3, 8), "p1")
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)
    assert str(desk.session.item("p1").starts_at) == "2027-03-16 09:00:00"


def test_a_screen_reader_hears_items_and_silences(desk, canvas):
    fb = next(row for row in desk.session.plan.channels if row.id == "fb")
    desk.session.change("Gap", Patch(channels=(replace(fb, max_gap_days=1),)))
    interface = QAccessible.queryAccessibleInterface(canvas)
    said = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert len(said) == 4
    assert "Stembureaus zoeken vrijwilligers" in said[0]
    assert "Facebook: silent for 6 day(s), 9–14 March" in canvas.accessibleDescription()


def test_of_more_than_a_day_has_room_for_the_last_place_says_so(desk, canvas):
    crowd = tuple(post("send", f"2027-03-16T{hour:02}:00", id=f"n{hour}", channels=("fb",)) for hour in range(9, 19))
    desk.session.change("Crowd", Patch(items=crowd))
    assert sum(mark.id.startswith("n") for mark in canvas.layout_now.marks) == MOST_ROWS - 1
    more = canvas.layout_now.more[0]
    QTest.mouseClick(canvas, LEFT, PLAIN, QPoint(more.x + more.width // 2, more.y + MARK // 2))
    popup = canvas.findChild(DayPopup)
    assert popup.list.count() == len(crowd)
    popup.close()


def test_filters_and_what_lasts_several_days(desk, canvas):
    row = slot("listen", "2027-02-20T09:00", 30, id="expo", channels=("x",))
    lasting = post("send", "2027-02-01T09:00", id="fair", channels=("x",), last_day=date(2027, 2, 12))
    desk.session.change("Add", Patch(items=(row, lasting)))
    fair = next(one for one in canvas.layout_now.marks if one.id == "fair")
    assert (fair.x, fair.x + fair.width + 1) == (canvas.layout_now.edges[0], canvas.layout_now.edges[5])
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert set(canvas.faces) == {"expo"}


def test_a_week_of_the_head_is_shown_beside(desk, page, canvas):
    head = page.view("timeline").head
    left, right = canvas.layout_now.x_of(date(2027, 3, 24))
    QTest.mouseClick(head, LEFT, PLAIN, QPoint((left + right) // 2, 30))
    assert desk.sight.week.number == 12
    assert desk.sight.view == "timeline"
