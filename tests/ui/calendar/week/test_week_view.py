"""The hours of the week: drawing something new, changing a length, moving to the quarter of an hour."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.week.week_layout import HOUR

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def hours(desk, page):
    desk.sight.show(date(2027, 3, 8), "week")
    return page.view("week").canvas


def at(hours, day: date, hour: float) -> QPoint:
    column = hours.layout_now.days.index(day)
    return QPoint(hours.layout_now.columns[column][0] + 30, round(hour * HOUR))


def pull(widget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(widget, start + (end - start) * step / 4)


def drop(widget, end: QPoint) -> None:
    QTest.mouseRelease(widget, LEFT, PLAIN, end)


def test_a_slot_is_as_high_as_it_lasts_and_a_post_at_least_half_an_hour(hours):
    assert hours.faces["s1"].rect.height() == HOUR - 2
    assert hours.faces["p1"].rect.height() == HOUR // 2 - 2


def test_drawing_over_hours_makes_a_slot_and_opens_it(desk, hours):
    end = at(hours, date(2027, 3, 11), 11.5)
    pull(hours, at(hours, date(2027, 3, 11), 10), end)
    assert len(desk.sight.shown_items()) == 5, "it shows while it is drawn"
    drop(hours, end)
    item = desk.session.item(desk.sight.edited)
    assert (item.kind, item.petal, item.starts_at, item.minutes) == (
        "slot", "respond", datetime(2027, 3, 11, 10), 90,
    )  # fmt: skip
    desk.undoing.undo()
    assert desk.session.item(item.id) is None


@pytest.mark.parametrize(("night", "minutes"), [(date(2027, 3, 28), 120), (date(2027, 10, 31), 240)])
def test_what_is_drawn_over_a_change_of_the_clocks_ends_where_it_was_drawn_to(desk, hours, night, minutes):
    """Three hours by the clock on the wall."""
    desk.sight.show(night, "week")
    end = at(hours, night, 4)
    pull(hours, at(hours, night, 1), end)
    drop(hours, end)
    item = desk.session.item(desk.sight.edited)
    assert (item.starts_at.hour, item.minutes) == (1, minutes)
    block = hours.faces[item.id].rect
    assert abs(block.y() + block.height() - end.y()) <= 2


def test_hardly_drawing_anything_makes_a_post(desk, hours):
    start = at(hours, date(2027, 3, 11), 10)
    pull(hours, start, start + QPoint(16, 2))
    drop(hours, start + QPoint(16, 2))
    assert desk.session.item(desk.sight.edited).kind == "post"


def test_the_lower_edge_changes_the_length_in_quarters_of_an_hour(desk, hours):
    edge = hours.faces["s1"].rect.bottomLeft() + QPoint(20, -2)
    end = at(hours, date(2027, 3, 8), 15.3)
    pull(hours, edge, end)
    assert desk.session.item("s1").minutes == 60
    drop(hours, end)
    assert desk.session.item("s1").minutes == 135
    desk.undoing.undo()
    assert desk.session.item("s1").minutes == 60


def test_the_upper_edge_changes_the_beginning_and_keeps_the_end(desk, hours):
    edge = hours.faces["s1"].rect.topLeft() + QPoint(20, 1)
    end = at(hours, date(2027, 3, 8), 12)
    pull(hours, edge, end)
    drop(hours, end)
    assert (desk.session.item("s1").starts_at, desk.session.item("s1").minutes) == (datetime(2027, 3, 8, 12), 120)


def test_a_block_moves_by_quarters_of_an_hour_from_where_it_was_gripped(desk, hours):
    grip = hours.faces["s1"].rect.topLeft() + QPoint(20, HOUR // 2)
    end = grip + at(hours, date(2027, 3, 10), 0) - at(hours, date(2027, 3, 8), 0) + QPoint(0, HOUR + 3)
    pull(hours, grip, end)
    drop(hours, end)
    assert desk.session.item("s1").starts_at == datetime(2027, 3, 10, 14)


def test_escape_takes_a_length_back(desk, hours):
    edge = hours.faces["s1"].rect.bottomLeft() + QPoint(20, -2)
    pull(hours, edge, at(hours, date(2027, 3, 8), 16))
    QTest.keyClick(hours, Qt.Key.Key_Escape)
    drop(hours, at(hours, date(2027, 3, 8), 16))
    assert desk.session.item("s1").minutes == 60
    assert desk.session.undo_stack.next(back=True) is None


def test_the_head_opens_its_week_in_the_side_panel(desk, page, hours):
    desk.sight.open_item("p1")
    QTest.mouseClick(page.view("week").summary, LEFT, PLAIN, QPoint(40, 12))
    assert desk.sight.edited is None
    assert desk.sight.week.number == 10


def test_what_is_out_of_sight_is_said_above_and_below_and_a_press_brings_it(desk, page):
    early = post("send", "2027-03-11T01:00", id="early", title="Early", channels=("fb",))
    late = post("send", "2027-03-11T23:25", id="late", title="Late", channels=("fb",))
    later = post("send", "2027-03-11T23:30", id="later", title="Later", channels=("fb",))
    desk.session.change("Add", Patch(items=(early, late, later)))
    desk.sight.show(date(2027, 3, 8), "week")
    view = page.view("week")
    signs = view.out_of_sight.buttons
    assert {key for key, button in signs.items() if button.isVisible()} == {("above", 3), ("below", 3)}
    assert signs["below", 3].accessibleName() == "2 item(s) later on Thursday 11 March 2027"
    QTest.mouseClick(signs["above", 3], LEFT)
    assert view.canvas.visibleRegion().contains(view.canvas.faces["early"].rect)
    assert not signs["above", 3].isVisible()
    QTest.mouseClick(signs["below", 3], LEFT)
    assert view.canvas.visibleRegion().boundingRect().contains(view.canvas.faces["late"].rect)
    desk.undoing.undo()
    assert not any(button.isVisible() and at == 3 for (_side, at), button in signs.items())
