"""Days of the year in the calendar: shown quietly, switched off, and made into a plan with lead time."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from canvas_with_bars import canvas_with_bars
from compassdesk.domain.patch import Patch
from compassdesk.domain.year_days import OwnDay, record_of_day
from compassdesk.ui.calendar.canvas.chip_canvas import ChipHit
from compassdesk.ui.calendar.day_popup import DayPopup
from compassdesk.ui.calendar.days_of_the_year import days_of_the_year
from compassdesk.ui.calendar.item_menu import add_for_day, new_menu
from compassdesk.ui.dialogs.plan_day import PlanDay, plan_for_day
from compassdesk.ui.widgets import painted_parts

FOUNDED = OwnDay("f", "Our birthday", date(1990, 3, 24), yearly=True)
HOLIDAYS = OwnDay("h", "Spring break", date(2027, 3, 15), date(2027, 3, 19))


@pytest.fixture
def listed(desk, page, qtbot):
    client = replace(desk.session.plan.client, day_lists=("nl", "world"))
    own = tuple(map(record_of_day, (FOUNDED, HOLIDAYS)))
    desk.session.change("Days", Patch(client=client, year_days=own))
    month = page.view("month")
    desk.judging.judge_anew()
    qtbot.waitUntil(lambda: date(2027, 3, 22) in month.words)
    return month


def flags(month):
    return {(box.day, box.of.text) for box in month.layout_now.flags if box.of.kind == "year"}


def test_they_stand_above_their_days_until_they_are_switched_off(desk, page, listed):
    assert {(date(2027, 3, 22), "World Water Day"), (date(2027, 3, 24), "Our birthday")} <= flags(listed)
    assert listed.words_at(listed.place_of(ChipHit("row", "year_days/own:f", date(2027, 3, 24)))) == "Our birthday"
    bars = {bar.of.of.text for bar in listed.layout_now.bars}
    assert "Spring break" in bars
    assert not listed.grab().isNull()
    desk.sight.set_hidden("year_days", hidden=True)
    assert not flags(listed)
    assert "Spring break" not in {bar.of.of.text for bar in listed.layout_now.bars}
    assert days_of_the_year(desk.session, desk.sight, date(2027, 3, 22)) == []


@pytest.mark.parametrize("view", ["month", "week"])
def test_they_take_no_room_from_anything(desk, page, listed, view):
    desk.sight.show(date(2027, 3, 22), view)
    canvas = canvas_with_bars(page, view)

    def around():
        layout = canvas.layout_now
        return layout.height, layout.bars, canvas.faces, [box for box in layout.flags if box.of.kind != "year"]

    desk.session.change("Own days over several", Patch(removed=(("year_days", "h"),)))
    with_days = around()
    assert (date(2027, 3, 22), "World Water Day") in flags(canvas)
    desk.sight.set_hidden("year_days", hidden=True)
    assert not flags(canvas)
    assert around() == with_days


@pytest.mark.parametrize("view", ["month", "week"])
def test_several_on_a_day_are_one_part_that_names_and_opens_all(desk, page, listed, view, qtbot):
    monday = date(2027, 3, 22)
    second = OwnDay("s", "Day of the canteen", monday)
    desk.session.change("Another", Patch(year_days=(record_of_day(second),)))
    desk.sight.show(monday, view)
    canvas = canvas_with_bars(page, view)
    page.activateWindow()
    canvas.setFocus()
    stop = next(one for one in canvas.tab_stops() if one.kind == "row" and one.day == monday)
    both = "Day of the canteen · World Water Day"
    assert canvas.words_at(canvas.place_of(stop)) == both
    parts = painted_parts.parts_of(canvas)
    assert parts.words(stop).startswith(f"{both}, ")
    assert canvas.rect_of_day(monday).contains(parts.rect(stop))
    parts.do(stop, painted_parts.MENU)
    (menu,) = canvas.findChildren(QMenu)
    entries = [action.text() for action in menu.actions()]
    menu.close()
    assert {f"Plan something for “{name}”…" for name in both.split(" · ")} <= set(entries)
    parts.do(stop, painted_parts.PRESS)
    (popup,) = canvas.findChildren(DayPopup)
    listed_there = [popup.list.item(row).text() for row in range(popup.list.count())]
    assert listed_there[:2] == both.split(" · ")
    popup.close()


def test_a_day_of_the_timeline_says_them_where_the_mouse_rests_and_to_who_listens(desk, page, listed):
    monday = date(2027, 3, 22)
    desk.sight.show(monday, "timeline")
    canvas = canvas_with_bars(page, "timeline")
    assert canvas.words_at(QPoint(canvas.layout_now.x_of(monday)[0] + 1, canvas.height() - 4)).endswith(
        " · World Water Day"
    )
    told = painted_parts.parts_of(canvas).words(ChipHit("day", day=monday))
    assert told.endswith(", World Water Day")
    desk.sight.set_hidden("year_days", hidden=True)
    assert "Water" not in painted_parts.parts_of(canvas).words(ChipHit("day", day=monday))


@pytest.mark.parametrize("view", ["week", "timeline"])
def test_a_stretch_of_own_days_is_a_bar_elsewhere_too(desk, page, listed, view):
    desk.sight.show(date(2027, 3, 16), view)
    canvas = canvas_with_bars(page, view)
    stop = next(one for one in canvas.tab_stops() if one.kind == "row" and one.id == "year_days/own:h")
    asked = []

    def answer():
        dialog = QApplication.activeModalWidget()
        asked.append(dialog.title.text())
        dialog.reject()

    QTimer.singleShot(0, answer)
    canvas.activate(stop)
    assert asked == ["Spring break"]


def test_enter_on_one_makes_a_plan_with_lead_time_as_one_step(desk, page, listed):
    page.activateWindow()
    listed.setFocus()
    listed.put_extra(next(one for one in listed.tab_stops() if one.id.endswith("|World Water Day")))

    def answer():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PlanDay)
        dialog.before.clear()
        QTest.keyClicks(dialog.before, "3")
        dialog.ready.clear()
        QTest.keyClicks(dialog.ready, "5")
        assert "19 Mar" in dialog.told.text()
        dialog.accept_button.click()

    QTimer.singleShot(0, answer)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    made = desk.session.item(desk.sight.edited)
    assert (made.title, made.starts_at, made.deadline) == (
        "World Water Day", datetime(2027, 3, 19, 9), datetime(2027, 3, 14, 17),
    )  # fmt: skip
    desk.undoing.undo()
    assert desk.session.item(made.id) is None


def test_what_is_over_or_no_number_is_refused_in_a_sentence(desk, page, listed, qtbot):
    dialog = PlanDay(page, desk.session, desk.sight, date(2027, 3, 22), "World Water Day")
    qtbot.addWidget(dialog)
    dialog.before.set_value(30)
    dialog.accept_button.click()
    assert "over" in dialog.before_row.error.text()
    dialog.before.setText("soon")
    dialog.accept_button.click()
    assert dialog.before_row.error.text()
    assert len(desk.session.plan.items) == 4


def test_the_menu_of_a_day_offers_each_of_its_days(desk, page, listed):
    desk.sight.cursor.put(date(2027, 3, 22))
    menu = new_menu(page)
    add_for_day(menu, page, desk.session, desk.sight)
    assert "Plan something for “World Water Day”…" in [action.text() for action in menu.actions()]
    menu.close()
    plan_for_day(page, desk.session, desk.sight, date(2027, 3, 22), "own:gone")
    assert QApplication.activeModalWidget() is None
