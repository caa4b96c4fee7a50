"""Weekly places in the calendar: seen where they stand empty, filled by mouse and keyboard, counted nowhere."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from builders import post
from canvas_with_bars import canvas_with_bars
from compassdesk.domain.patch import Patch
from compassdesk.domain.weekly_places import WeeklyPlace, record_of, weekly_places
from compassdesk.ui.calendar import place_menu
from compassdesk.ui.calendar.agenda_model import STATUS, TIME, TITLE
from compassdesk.ui.calendar.commands import plan_at_cursor
from compassdesk.ui.calendar.left.tray import Tray
from compassdesk.ui.calendar.places_of_week import places_of_week

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
TIP = WeeklyPlace("t", "Tip", "thu", "10:20", "fb")
THURSDAY, AT = date(2027, 3, 18), datetime(2027, 3, 18, 10, 20)
KEY = "place:2027-03-18:t"


@pytest.fixture
def tip(desk, page):
    desk.session.change("Place", Patch(weekly_places=(record_of(TIP),)))


def shown_in(desk, page, view):
    desk.sight.show(THURSDAY, view)
    return page.view("week").canvas if view == "week" else canvas_with_bars(page, view)


def entries(canvas):
    (menu,) = canvas.findChildren(QMenu)
    return menu, {action.text().partition("\t")[0]: action for action in menu.actions() if action.text()}


@pytest.mark.parametrize("view", ["month", "week", "timeline"])
def test_it_stands_in_each_view_from_today_on_and_counts_for_nothing(desk, page, tip, view):
    canvas = shown_in(desk, page, view)
    there = sorted(key for key in canvas.faces if key in canvas.places)
    if view == "week":
        assert there == [KEY]
    else:
        assert there[:3] == ["place:2027-03-11:t", KEY, "place:2027-03-25:t"]
    assert all(item.title != "Tip" for item in desk.sight.shown_items())
    if view == "timeline":
        lane = next(lane for lane in canvas.layout_now.lanes if lane.of.key == "fb")
        assert lane.many == sum("fb" in item.channels or item.all_channels for item in desk.sight.shown_items())
    assert not canvas.grab().isNull()
    desk.sight.set_hidden("weekly_places", hidden=True)
    assert not any(key.startswith("place:") for key in canvas.faces)
    desk.sight.set_hidden("weekly_places", hidden=False)
    assert KEY in canvas.faces


@pytest.mark.parametrize("view", ["month", "week"])
def test_it_stands_where_its_time_is_among_the_items(desk, page, tip, view):
    around = (
        post("send", f"2027-03-18T{clock}", id=key, channels=("x",))
        for key, clock in (("early", "08:00"), ("late", "20:30"))
    )
    desk.session.change("Around", Patch(items=tuple(around)))
    canvas = shown_in(desk, page, view)
    tops = {key: canvas.faces[key].rect.y() for key in ("early", KEY, "late")}
    assert list(tops.values()) == sorted(set(tops.values()))
    assert [key for key in canvas.stops() if key in tops] == ["early", KEY, "late"]


def test_a_click_offers_something_new_there_and_the_ideas(desk, page, tip):
    month = shown_in(desk, page, "month")
    QTest.mouseClick(month, LEFT, PLAIN, month.faces[KEY].rect.center())
    menu, found = entries(month)
    assert list(found)[1:] == ["New here: Tip", "Solar panels", "Edit this weekly place…"]
    assert not desk.sight.selected
    found["New here: Tip"].trigger()
    menu.close()
    made = desk.session.item(desk.sight.edited)
    assert (made.title, made.starts_at, made.channels, made.status) == ("Tip", AT, ("fb",), "draft")
    assert KEY not in month.faces, "it is filled"
    desk.undoing.undo()
    assert KEY in month.faces


def test_an_idea_is_chosen_with_the_keys(desk, page, tip):
    month = shown_in(desk, page, "month")
    page.activateWindow()
    month.setFocus()
    desk.sight.cursor.put(THURSDAY)
    QTest.keyClick(month, Qt.Key.Key_Tab)
    assert desk.sight.cursor.item == KEY
    name = QAccessible.queryAccessibleInterface(month).focusChild().text(QAccessible.Text.Name)
    assert name.startswith("Empty weekly place: ")
    QTest.keyClick(month, Qt.Key.Key_Return)
    menu, _found = entries(month)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    idea = desk.session.item("idea")
    assert (idea.starts_at, idea.channels) == (AT, ("fb",))


def test_an_idea_dropped_on_it_lands_at_its_minute_on_its_channel(desk, page, drag, tip, qtbot):
    month = shown_in(desk, page, "month")
    place = month.faces[KEY].rect.center()
    drag.take(month, [desk.session.item("idea")], month.mapToGlobal(QPoint(5, 5)))
    for step in (QPoint(-2, 0), QPoint(0, 1), QPoint()):
        drag.follow(month.mapToGlobal(place + step))
        assert desk.session.air.patch.items[0].starts_at == AT, "it stays where it is held"
    drag.drop(month.mapToGlobal(place))
    idea = desk.session.item("idea")
    assert (idea.starts_at, idea.channels) == (AT, ("fb",))


def test_p_in_the_tray_fills_the_place_at_which_the_keyboard_was(desk, page, drag, tip, qtbot):
    month = shown_in(desk, page, "month")
    tray = Tray(desk.session, desk.sight, drag)
    qtbot.addWidget(tray)
    desk.sight.cursor.put(THURSDAY, KEY)
    assert KEY in month.places
    desk.sight.select(("idea",))
    QTest.keyClick(tray.list, Qt.Key.Key_P)
    assert desk.session.item("idea").starts_at == AT


def test_its_editor_is_one_entry_away(desk, page, tip):
    wanted = []
    page.editor_wanted.connect(lambda *asked: wanted.append(asked))
    canvas = shown_in(desk, page, "week")
    canvas.open_place(KEY)
    menu, found = entries(canvas)
    found["Edit this weekly place…"].trigger()
    menu.close()
    assert wanted == [("weekly_place", "t", "")]


def test_it_is_neither_selected_nor_moved_nor_deleted(desk, page, tip):
    month = shown_in(desk, page, "month")
    rect = month.faces[KEY].rect
    QTest.mousePress(month, LEFT, PLAIN, rect.center())
    QTest.mouseMove(month, rect.center() + QPoint(-60, 0))
    QTest.mouseMove(month, rect.center() + QPoint(-160, 0))
    assert not page.findChildren(QMenu)
    assert desk.session.air.patch is None
    QTest.mouseRelease(month, LEFT, PLAIN, rect.center() + QPoint(-160, 0))
    month.toggle(KEY)
    month.choose(KEY)
    assert desk.sight.selected == ()
    assert len(weekly_places(desk.session.plan)) == 1


def test_a_channel_that_sleeps_or_is_gone_has_none(desk, page, tip):
    month = shown_in(desk, page, "month")
    fb = next(one for one in desk.session.plan.channels if one.id == "fb")
    desk.session.change("Sleep", Patch(channels=(replace(fb, status="dormant"),)))
    assert KEY not in month.faces


def test_ideas_that_fit_come_first(desk, page, tip):
    idea = desk.session.item("idea")
    more = (replace(idea, id="a", petal="activate", title="A"), replace(idea, id="s", kind="slot", petal="listen"))
    desk.session.change("Ideas", Patch(items=more))
    month = shown_in(desk, page, "month")
    assert [one.id for one in place_menu.ideas_for(desk.session, month.places.items[KEY])] == ["idea", "a"]


def test_a_week_becomes_places_as_one_step_and_not_twice(desk, page):
    said = []
    desk.session.said.connect(lambda words, about: said.append((words, desk.undoing.offer(about))))
    desk.sight.show(date(2027, 3, 9), "month")
    places_of_week(desk.session, desk.sight)
    assert said[-1][0] == "5 weekly place(s) made of week 10"
    assert len(weekly_places(desk.session.plan)) == 5
    places_of_week(desk.session, desk.sight)
    assert "already" not in said[-1][0]
    assert "Nothing in week 10" in said[-1][0]
    desk.undoing.undo()
    assert desk.session.plan.weekly_places == ()


def row_in(agenda):
    return agenda.rows.index(agenda.rows.row_of(KEY), TITLE)


def test_the_agenda_lists_it_among_its_items_until_it_is_filled_or_switched_off(desk, page, tip):
    desk.sight.show(THURSDAY, "agenda")
    agenda = page.view("agenda")
    row = agenda.rows.rows[row_in(agenda).row()]
    assert [agenda.rows.text(row, column) for column in (TIME, TITLE, STATUS)] == ["10:20", "Tip", "Empty place"]
    told = agenda.rows.data(agenda.rows.index(row_in(agenda).row(), TIME), Qt.ItemDataRole.AccessibleTextRole)
    assert told.startswith("Empty weekly place: ")
    assert not agenda.grab().isNull()
    desk.sight.set_hidden("weekly_places", hidden=True)
    assert agenda.rows.row_of(KEY) is None
    desk.sight.set_hidden("weekly_places", hidden=False)
    desk.session.change("Fill", Patch(items=(post("send", "2027-03-18T10:30", id="in", channels=("fb",)),)))
    assert agenda.rows.row_of(KEY) is None
    assert agenda.rows.row_of("place:2027-03-25:t") is not None
    agenda.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_S, PLAIN))
    assert not any(row.id.startswith("place:") for row in agenda.rows.rows)


@pytest.mark.parametrize("by_mouse", [True, False])
def test_in_the_agenda_it_offers_what_fits_and_an_idea_comes_to_it(desk, page, tip, by_mouse):
    desk.session.change("An idea", Patch(items=(post("send", None, id="idea", title="Old tip", status="idea"),)))
    desk.sight.show(THURSDAY, "agenda")
    agenda = page.view("agenda")
    agenda.scrollTo(row_in(agenda))
    if by_mouse:
        QTest.mouseClick(agenda.viewport(), LEFT, PLAIN, agenda.visualRect(row_in(agenda)).center())
    else:
        agenda.setCurrentIndex(row_in(agenda))
        QTest.keyClick(agenda, Qt.Key.Key_Return)
    menu, offered = entries(agenda)
    assert desk.sight.selected == ()
    assert desk.sight.cursor.item == KEY
    offered["Old tip"].trigger()
    menu.close()
    assert desk.session.item("idea").starts_at == AT
    assert agenda.rows.row_of(KEY) is None
    desk.undoing.undo()
    assert desk.session.item("idea").starts_at is None
    assert agenda.rows.row_of(KEY) is not None


def test_in_the_agenda_p_brings_an_idea_to_where_the_keyboard_was(desk, page, tip):
    desk.session.change("An idea", Patch(items=(post("send", None, id="idea", title="Old tip", status="idea"),)))
    desk.sight.show(THURSDAY, "agenda")
    agenda = page.view("agenda")
    agenda.setCurrentIndex(row_in(agenda))
    desk.sight.select(("idea",))
    plan_at_cursor(desk.session, desk.sight)
    assert desk.session.item("idea").starts_at == AT
