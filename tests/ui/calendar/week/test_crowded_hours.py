"""Hours in which more overlaps than there is room for: two side by side, the rest counted, and each says its time."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from builders import post, slot
from compassdesk.domain.patch import Patch, Rows
from compassdesk.texts import numbers
from compassdesk.ui.calendar.canvas.chip_text import advance
from compassdesk.ui.calendar.day_popup import DayPopup

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
DAY = date(2027, 3, 11)
LATER = "2027-03-11T12:00"


@pytest.fixture
def hours(desk, page):
    crowd = tuple(
        post("send", f"2027-03-11T10:{5 * n:02}", id=f"c{n}", title=f"Crowd {n}", channels=("fb",)) for n in range(5)
    )
    desk.session.change("Add", Patch(items=(*crowd, slot("respond", LATER, 30, id="later", title="Later"))))
    desk.sight.show(date(2027, 3, 8), "week")
    return page.view("week").canvas


def rest_of(hours):
    (rest,) = hours.layout_now.rests
    return rest


def at_rest(hours) -> QPoint:
    rest = rest_of(hours)
    return QPoint(rest.x + rest.width // 2, rest.y + 12)


def test_two_stand_side_by_side_and_the_rest_is_counted_in_a_place_a_hand_can_hit(hours) -> None:
    beside = [block.id for block in hours.layout_now.blocks if block.day == DAY]
    rest = rest_of(hours)
    assert (beside, rest.ids) == (["c0", "c1", "later"], ("c2", "c3", "c4"))
    assert min(rest.width, rest.height) >= 24
    assert all(block.x + block.width <= rest.x for block in hours.layout_now.blocks if block.id in {"c0", "c1"})


def test_a_press_lists_the_others_and_opens_one(desk, hours) -> None:
    QTest.mouseClick(hours, LEFT, PLAIN, at_rest(hours))
    popup = hours.findChild(DayPopup)
    listed = [popup.list.item(row).text() for row in range(popup.list.count())]
    assert listed == ["10:10  Crowd 2", "10:15  Crowd 3", "10:20  Crowd 4"]
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    assert desk.sight.edited == "c2"


def test_it_is_reached_and_opened_by_keyboard_between_what_it_stands_between(desk, page, hours) -> None:
    page.activateWindow()
    hours.setFocus()
    desk.sight.cursor.put(DAY, "c1")
    QTest.keyClick(hours, Qt.Key.Key_Down)
    told = QAccessible.queryAccessibleInterface(hours).focusChild()
    assert told.text(QAccessible.Text.Name) == "3 more item(s), Thu 11 March, 10:10"
    assert told.role() == QAccessible.Role.Button
    QTest.keyClick(hours, Qt.Key.Key_Return)
    popup = hours.findChild(DayPopup)
    assert popup.list.count() == 3
    QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    QTest.keyClick(hours, Qt.Key.Key_Down)
    assert desk.sight.cursor.item == "later"
    QTest.keyClick(hours, Qt.Key.Key_Up)
    QTest.keyClick(hours, Qt.Key.Key_Up)
    assert desk.sight.cursor.item == "c1"
    assert hours.focused_extra is None


def test_assistive_technology_can_press_it(hours) -> None:
    interface = QAccessible.queryAccessibleInterface(hours)
    parts = [interface.child(index) for index in range(interface.childCount())]
    (rest,) = [part for part in parts if part.role() == QAccessible.Role.Button]
    rest.actionInterface().doAction("Press")
    assert hours.findChild(DayPopup).list.count() == 3


def test_nothing_is_drawn_from_it(desk, hours) -> None:
    QTest.mousePress(hours, LEFT, PLAIN, at_rest(hours))
    QTest.mouseMove(hours, at_rest(hours) + QPoint(0, 90))
    assert desk.session.air.patch is None
    QTest.mouseRelease(hours, LEFT, PLAIN, at_rest(hours) + QPoint(0, 90))


def test_what_is_in_hand_is_not_hidden_among_the_others(desk, hours) -> None:
    held = desk.session.item("later")
    moved = replace(held, starts_at=datetime(2027, 3, 11, 10, 15))
    desk.session.preview(Patch(items=(moved,), base=Rows(items=(held,))), hours)
    assert "later" in hours.faces
    assert len(rest_of(hours).ids) == 4


def test_what_is_selected_comes_out_from_among_the_others(desk, hours) -> None:
    shown = {key for key in hours.faces if key.startswith("c")}
    desk.sight.select(("c1",))
    assert shown <= hours.faces.keys()
    desk.sight.point_out(("c4",))
    assert "c4" in hours.faces
    assert set(rest_of(hours).ids) < {"c0", "c1", "c2", "c3"}
    made = post("send", "2027-03-11T10:25", id="new", title="New", channels=("fb",))
    desk.session.change("Make", Patch(items=(made,)))
    desk.sight.select(("new",))
    assert "new" in hours.faces
    desk.sight.select(())
    desk.undoing.undo()
    assert {one.id for one in hours.layout_now.blocks} | set(rest_of(hours).ids) == set(hours.shown)


@pytest.fixture(params=[True, False])
def clock(request, page):
    """By 24 hours, or by twelve and half a day."""
    numbers.use(numbers.locale(), hours_24=request.param)
    yield
    numbers.use(numbers.locale())


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("width", [1000, 640])
def test_every_block_says_its_time_or_its_hour_and_title_also_where_two_share_a_narrow_day(
    desk, page, clock, hours, width
) -> None:
    page.resize(width, 700)
    two = tuple(slot("respond", f"2027-03-12T09:{15 * n:02}", 30, id=f"t{n}", title="Answers") for n in range(2))
    desk.session.change("Two", Patch(items=two))
    for key, face in hours.faces.items():
        said = [word.text for word in face.words]
        figures = face.facts.time.rstrip("apm")
        hour = figures.split(":")[0]
        titled = said[-1] == face.facts.title or len(said[-1]) > 3
        assert said[0].startswith(figures) or (said[0].split()[0] == hour and titled), (key, said)
        ends = [word.x + advance(word.text, word.font) for word in face.words if word.text]
        assert max(ends) <= face.rect.right() + 1, (key, said)


def test_what_is_counted_out_of_sight_is_said_above_and_below(desk, page, hours) -> None:
    night = tuple(
        post("send", "2027-03-11T01:00", id=f"n{n}", title=f"Night {n}", channels=("fb",)) for n in range(4)
    )  # fmt: skip
    desk.session.change("Night", Patch(items=night))
    sign = page.view("week").out_of_sight.buttons["above", 3]
    assert sign.accessibleName().startswith("4 item(s) earlier")


def test_a_week_of_very_many_comes_whole_and_with_the_item_that_was_asked_for_in_sight(desk, page, qtbot) -> None:
    many = tuple(
        post("send", f"2027-03-{15 + n % 5}T{8 + n // 5 % 12:02}:{n // 60 % 60:02}", id=f"m{n}", channels=("fb",))
        for n in range(600)
    )
    late = post("send", "2027-03-20T23:00", id="late", title="Late", channels=("fb",))
    desk.session.change("Many", Patch(items=(*many, late)))
    desk.sight.show(date(2027, 3, 15), "week")
    page.reveal("late")
    canvas = page.view("week").canvas
    qtbot.waitUntil(lambda: "late" in canvas.faces and canvas.visibleRegion().intersects(canvas.faces["late"].rect))
    layout = canvas.layout_now
    assert {one.id for one in layout.blocks} | {key for one in layout.rests for key in one.ids} == set(canvas.shown)
    assert len(canvas.shown) == 601
