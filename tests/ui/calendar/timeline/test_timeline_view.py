"""The timeline in the window: lanes, marks in each, dragged by the day and from lane to lane, by keyboard too."""

from datetime import date, datetime
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from builders import post, slot
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, Placement
from compassdesk.domain.week import Week
from compassdesk.ui.calendar.day_popup import DayPopup
from compassdesk.ui.calendar.timeline import timeline_stops
from compassdesk.ui.calendar.timeline.head_painting import is_numbered
from compassdesk.ui.calendar.timeline.timeline_layout import BAR
from compassdesk.ui.calendar.timeline.timeline_stack import MOST_ROWS, WITH_GLYPH

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(desk, page):
    desk.sight.show(date(2027, 3, 9), "timeline")
    return page.view("timeline").canvas


def marks(canvas, key: str) -> dict[str, QPoint]:
    """The middle of the marks of an item, by the key of their lane."""
    layout = canvas.layout_now
    return {
        layout.lanes[one.lane].of.key: QPoint(one.x + one.width // 2, one.y + one.height // 2)
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


def test_campaigns_stand_above_channels_where_both_are_wanted(desk, page, canvas):
    same = Campaign(id="fb", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 14))
    row = replace(desk.session.item("p1"), campaign="fb")
    desk.session.change("Campaign", Patch(campaigns=(same,), items=(row,)))
    desk.sight.set_lanes("campaign_and_channel")
    bands = canvas.layout_now.lanes
    assert [(band.of.id, band.many) for band in bands] == [("campaign/fb", 1), ("channel/fb", 3), ("channel/x", 3)]
    (bar,) = canvas.layout_now.bars
    assert bands[0].y <= bar.y < bands[0].y + bands[0].height, "in the lane of the campaign, not of the channel"
    ((line, kind),) = canvas.layout_now.sections
    assert (line, kind) == (bands[0].y + bands[0].height, "channel")
    assert canvas.layout_now.lane_at(line + 4) is None
    page.view("timeline").head.setFocus()
    QTest.keyClick(page.view("timeline").head, Qt.Key.Key_Tab)
    heard = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)
        heard.append(QAccessible.queryAccessibleInterface(canvas).focusChild().text(QAccessible.Text.Name))
    assert [words.split(",")[0] for words in heard] == ["Facebook: show this alone", "Facebook: show all lanes again"]
    assert desk.sight.filter == Filter(channels=frozenset(("fb",)))
    desk.sight.set_filter(Filter())
    (start, *_), (x, y) = (
        [QPoint(mark.x + 2, mark.y + 2) for mark in canvas.layout_now.marks if (mark.id, mark.lane) == ("p1", 0)],
        (canvas.layout_now.x_of(date(2027, 3, 9))[0] + 3, bands[2].y + bands[2].height - 4),
    )
    pull(canvas, start, QPoint(x, y))
    moved = desk.session.item("p1")
    assert (moved.starts_at.date(), moved.channels, moved.campaign) == (date(2027, 3, 9), ("x",), "fb")
    desk.sight.set_scale("year")
    assert [band.of.id for band in canvas.layout_now.lanes] == ["campaign/fb", "channel/fb", "channel/x"]
    assert {box.lane for box in canvas.layout_now.weeks} == {0, 1, 2}


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


@pytest.mark.in_turns(a_day=1)
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
    assert len(said) == 4 + 2 + 84
    assert "Stembureaus zoeken vrijwilligers" in said[0]
    assert said[6] == "Mon 8 February, 0 item(s)"
    assert said[4:6] == ["Facebook: show this alone, 3 item(s)", "X: show this alone, 3 item(s)"]
    assert "Facebook: silent for 6 day(s), 9–14 March" in canvas.accessibleDescription()


def popup_rows(canvas) -> int:
    """How many there are in the list that is open."""
    popup = next(one for one in canvas.findChildren(DayPopup) if one.isVisible())
    rows: int = popup.list.count()
    popup.close()
    return rows


def test_of_more_than_a_day_has_room_for_the_last_place_says_so(desk, canvas):
    crowd = tuple(post("send", f"2027-03-16T{hour:02}:00", id=f"n{hour}", channels=("fb",)) for hour in range(9, 19))
    desk.session.change("Crowd", Patch(items=crowd))
    assert sum(mark.id.startswith("n") for mark in canvas.layout_now.marks) == MOST_ROWS - 1
    more = canvas.layout_now.more[0]
    QTest.mouseClick(canvas, LEFT, PLAIN, QPoint(more.x + more.width // 2, more.y + more.height // 2))
    assert popup_rows(canvas) == len(crowd)
    reaching = tuple(
        replace(one, id=f"r{at}", starts_at=datetime(2027, 2, 5, 9), last_day=date(2027, 2, 8))
        for at, one in enumerate(crowd)
    )
    desk.session.change("Began before the first day", Patch(items=reaching))
    canvas.open_day(canvas.layout_now.more[0].day)
    assert popup_rows(canvas) == len(reaching)


def test_filters_and_what_lasts_several_days(desk, canvas):
    row = slot("listen", "2027-02-20T09:00", 30, id="expo", channels=("x",))
    lasting = post("send", "2027-02-01T09:00", id="fair", channels=("x",), last_day=date(2027, 2, 12))
    desk.session.change("Add", Patch(items=(row, lasting)))
    fair = next(one for one in canvas.layout_now.marks if one.id == "fair")
    assert (fair.x, fair.x + fair.width + 1) == (canvas.layout_now.axis.edges[0], canvas.layout_now.axis.edges[5])
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert set(canvas.faces) == {"expo"}


def test_a_week_of_the_head_is_shown_beside(desk, page, canvas):
    head = page.view("timeline").head
    left, right = canvas.layout_now.x_of(date(2027, 3, 24))
    QTest.mouseClick(head, LEFT, PLAIN, QPoint((left + right) // 2, 30))
    assert desk.sight.week.number == 12
    assert desk.sight.view == "timeline"


def test_four_weeks_have_marks_that_say_their_petal_and_a_year_has_a_column_for_each_week(desk, page, canvas):
    desk.sight.set_scale("four_weeks")
    assert (desk.sight.first, desk.sight.last) == (date(2027, 3, 1), date(2027, 3, 28))
    assert {mark.height for mark in canvas.layout_now.marks} == {WITH_GLYPH}
    desk.sight.set_scale("year")
    assert (desk.sight.first, desk.sight.last) == (date(2026, 12, 28), date(2028, 1, 2))
    layout = canvas.layout_now
    assert not layout.marks
    counted = {(layout.lanes[box.lane].of.key, box.week): box.many for box in layout.weeks}
    assert counted == {("fb", 10): 3, ("x", 10): 3}
    tall = {box.lane: sum(high for _colour, high in box.colours) for box in layout.weeks}
    assert tall[0] == tall[1] > 0
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert sum(box.many for box in canvas.layout_now.weeks) < 6
    assert len(desk.sight.weeks_to_judge()) == 1, "fifty weeks are not judged for columns that do not tell of it"


def test_a_week_of_a_year_is_opened_by_a_press_and_a_second_click_makes_nothing(desk, canvas):
    desk.sight.set_scale("year")
    left, right = canvas.layout_now.axis.days_between(date(2027, 6, 7), date(2027, 6, 13))
    QTest.mouseDClick(canvas, LEFT, PLAIN, place := QPoint((left + right) // 2, 20))
    QTest.mouseClick(canvas, LEFT, PLAIN, place)
    QTest.mouseDClick(canvas, LEFT, PLAIN, place)
    assert (desk.sight.scale, desk.sight.first) == ("twelve_weeks", date(2027, 5, 10))
    assert desk.session.undo_stack.next(back=True) is None
    desk.sight.set_scale("year")
    canvas.setFocus()
    QTest.keyClick(canvas, Qt.Key.Key_Right)
    assert desk.sight.cursor.day == date(2027, 6, 14)
    focused = QAccessible.queryAccessibleInterface(canvas).focusChild()
    assert focused.text(QAccessible.Text.Name) == "Week 24, 14–20 June"
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert (desk.sight.scale, desk.sight.day) == ("twelve_weeks", date(2027, 6, 14))


@pytest.mark.parametrize("now", ["2026-W40", "2026-W53", "2027-W01", "2027-W10", "2028-W01"])
def test_numbers_of_weeks_in_a_year_keep_apart_over_the_turn_of_the_year(now):
    shown = timeline_stops.weeks_of(date(2026, 12, 28), 53 * 7)
    here = Week.parse(now)
    numbered = [at for at, week in enumerate(shown) if week == here or is_numbered(week, here)]
    assert all(later - earlier > 1 for earlier, later in pairwise(numbered))
    assert len(numbered) > 11


def test_small_marks_and_bars_can_be_hit_beside_them(desk, canvas):
    trees = Campaign(id="c1", name="Trees", starts=date(2027, 3, 1), ends=date(2027, 3, 14))
    desk.session.change("Campaign", Patch(campaigns=(trees,)))
    mark = next(one for one in canvas.layout_now.marks if one.id == "p2")
    reach = (24 - mark.height) // 2
    assert canvas.hit(QPoint(mark.x + mark.width // 2, mark.y + mark.height + reach - 1)).id == "p2"
    bar = canvas.layout_now.bars[0]
    assert canvas.hit(QPoint(bar.x + 20, bar.y + BAR + 3)).kind == "row"


def test_from_right_to_left_it_is_mirrored(desk, page, canvas, qtbot):
    plain = {one.id: one for one in canvas.layout_now.marks}
    view = page.view("timeline")
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.waitUntil(lambda: canvas.layout_now.axis.mirrored)
    width = canvas.width()
    for one in canvas.layout_now.marks:
        assert one.x > width // 4
        assert canvas.hit(QPoint(one.x + one.width // 2, one.y + one.height // 2)).kind == "chip"
    assert {one.id for one in canvas.layout_now.marks} == plain.keys()
    first, last = (canvas.layout_now.x_of(day) for day in (desk.sight.first, desk.sight.last))
    assert first[0] > last[0]
    assert canvas.layout_now.day_at(first[0]) == desk.sight.first
    assert canvas.lane_rect(canvas.layout_now.lanes[0]).right() == width - 1
    pull(canvas, marks(canvas, "p1")["fb"], spot(canvas, date(2027, 3, 19), "fb"))
    assert desk.session.item("p1").starts_at.date() == date(2027, 3, 19)
    view.head.setFocus()
    QTest.keyClick(view.head, Qt.Key.Key_Left)
    QTest.keyClick(view.head, Qt.Key.Key_Return)
    assert desk.sight.week.number == 11


def test_what_is_silent_too_long_is_said_first_with_the_week_to_mend_it(desk, page, canvas):
    lead = page.view("timeline").lead
    assert not lead.isVisible(), "nothing is too long"
    fb = next(row for row in desk.session.plan.channels if row.id == "fb")
    desk.session.change("Gap", Patch(channels=(replace(fb, max_gap_days=1),)))
    assert lead.isVisible()
    assert lead.words.text() == "Facebook is silent for 6 day(s), 9–14 March."
    open_days = dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), ("09:00", "17:00"))
    desk.session.change(
        "Hours", Patch(client=replace(desk.session.plan.client, profile="webcare_public", service_hours=open_days))
    )
    assert lead.words.text().startswith("Facebook is silent, 9–14 March: 4 day(s) count.")
    desk.undoing.undo()
    desk.sight.show_week(Week(2027, 12))
    QTest.mouseClick(lead.button, LEFT)
    assert desk.sight.week == Week(2027, 10)
    desk.sight.set_lanes("person")
    assert not lead.isVisible(), "who has nothing to do keeps nobody waiting"
    desk.sight.set_lanes("channel")
    assert lead.isVisible()
    desk.undoing.undo()
    assert not lead.isVisible()
    desk.sight.set_filter(Filter(channels=frozenset(("x",))))
    assert not lead.isVisible()
