"""The calendar without a mouse: making, finding, moving, copying and deleting items."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign
from compassdesk.services.opening import open_client
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk.needs import KEEP, ONE, missed, needs_met

Key = Qt.Key


@pytest.fixture
def month(page):
    return page.view("month")


def press(widget, *keys: Qt.Key, shift: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    for key in keys:
        QTest.keyClick(widget, key, modifiers)


def test_enter_on_an_empty_day_makes_a_draft_there_and_opens_it(desk, month):
    desk.sight.cursor.put(date(2027, 3, 9))
    press(month, Key.Key_Right, Key.Key_Right, Key.Key_Return)
    item = desk.session.item(desk.sight.edited)
    assert item.starts_at == datetime(2027, 3, 11, 9)
    assert (item.kind, item.petal, item.status) == ("post", "send", "draft")
    desk.undoing.undo()
    assert desk.session.item(item.id) is None


def test_a_new_item_takes_over_the_channel_and_the_speaker_used_last(desk, page):
    desk.sight.cursor.put(date(2027, 3, 11))
    commands.new_item(desk.session, desk.sight)
    item = desk.session.item(desk.sight.edited)
    assert (item.channels, item.spokesperson) == (("fb",), "noor")


def test_a_new_item_today_starts_at_the_next_whole_hour(desk, page):
    desk.sight.cursor.put(date(2027, 3, 9))
    commands.new_item(desk.session, desk.sight)
    assert desk.session.item(desk.sight.edited).starts_at == datetime(2027, 3, 9, 11)


def test_tab_goes_through_the_chips_in_time_order(desk, month):
    desk.sight.cursor.put(date(2027, 3, 8))
    order = []
    for _ in range(4):
        press(month, Key.Key_Tab)
        order.append(desk.sight.cursor.item)
    assert order == ["p1", "s1", "p2", "p3"]
    assert desk.sight.selected == ("p3",)


def test_space_and_shift_arrows_select_several(desk, month):
    desk.sight.cursor.put(date(2027, 3, 8))
    press(month, Key.Key_Tab)
    press(month, Key.Key_Down, shift=True)
    assert desk.sight.selected == ("p1", "s1")
    press(month, Key.Key_Down, shift=True)
    assert desk.sight.selected == ("p1", "s1", "p2")
    press(month, Key.Key_Space)
    assert desk.sight.selected == ("p1", "s1")


def test_m_moves_with_arrows_and_enter_places(desk, month):
    desk.sight.cursor.put(date(2027, 3, 8))
    press(month, Key.Key_Tab, Key.Key_M, Key.Key_Right, Key.Key_Down)
    assert next(i for i in desk.sight.shown_items() if i.id == "p1").starts_at == datetime(2027, 3, 16, 9)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)
    press(month, Key.Key_Return)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 16, 9)
    desk.undoing.undo()
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)


def test_escape_takes_a_keyboard_move_back(desk, month):
    desk.sight.cursor.put(date(2027, 3, 8))
    press(month, Key.Key_Tab, Key.Key_M, Key.Key_Right, Key.Key_Escape)
    assert all(item.starts_at != datetime(2027, 3, 9, 9) for item in desk.sight.shown_items())
    assert desk.session.undo_stack.next(back=True) is None


def test_in_the_week_a_keyboard_move_goes_by_quarters_of_an_hour(desk, page):
    desk.sight.show(date(2027, 3, 8), "week")
    canvas = page.view("week").canvas
    canvas.setFocus()
    desk.sight.cursor.put(date(2027, 3, 8), "s1")
    desk.sight.select(("s1",))
    press(canvas, Key.Key_M, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert desk.session.item("s1").starts_at == datetime(2027, 3, 8, 13, 30)


def test_the_gutter_is_reached_from_the_first_day_and_opens_its_week(desk, month):
    desk.sight.cursor.put(date(2027, 3, 15))
    press(month, Key.Key_Left, Key.Key_Return)
    assert desk.sight.week.number == 11


def test_deleting_offers_undo_and_undo_brings_it_back(desk, page):
    said = []
    desk.session.said.connect(lambda text, offer: said.append(offer is not None))
    before = desk.session.item("p2")
    desk.sight.select(("p2",))
    commands.delete(desk.session, desk.sight)
    assert desk.session.item("p2") is None
    assert said == [True]
    desk.undoing.undo()
    assert desk.session.item("p2") == before


def test_copy_and_paste_makes_a_copy_on_the_day_of_the_cursor(desk, page):
    desk.sight.select(("p2",))
    commands.copy(desk.session, desk.sight)
    desk.sight.cursor.put(date(2027, 3, 18))
    commands.paste(desk.session, desk.sight)
    (key,) = desk.sight.selected
    assert key != "p2"
    assert desk.session.item(key).starts_at == datetime(2027, 3, 18, 11)
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 10, 11)


def test_what_was_copied_is_pasted_without_what_was_deleted_meanwhile(desk, page):
    spring = Campaign("spring", "Spring", date(2027, 3, 1), date(2027, 3, 31))
    item = replace(desk.session.item("p2"), campaign="spring")
    desk.session.change("Plan", Patch(campaigns=(spring,), items=(item,)))
    desk.sight.select(("p2",))
    commands.copy(desk.session, desk.sight)
    desk.session.change("Delete", Patch(removed=(("campaigns", "spring"),)))
    desk.sight.cursor.put(date(2027, 3, 18))
    commands.paste(desk.session, desk.sight)
    (key,) = desk.sight.selected
    assert (desk.session.item(key).title, desk.session.item(key).campaign) == (item.title, None)


def test_cut_and_paste_moves_and_loses_nothing_when_it_is_never_pasted(desk, page):
    desk.sight.select(("p1", "s1"))
    commands.cut(desk.session, desk.sight)
    assert desk.session.item("p1") is not None
    desk.sight.cursor.put(date(2027, 3, 22))
    commands.paste(desk.session, desk.sight)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 22, 9)
    assert desk.session.item("s1").starts_at == datetime(2027, 3, 22, 13)


def test_duplicate_selects_the_copies(desk, page):
    desk.sight.select(("p1", "p2"))
    commands.duplicate(desk.session, desk.sight)
    assert len(desk.sight.selected) == 2
    assert not set(desk.sight.selected) & {"p1", "p2"}
    assert len(desk.session.plan.items) == 6


@pytest.mark.parametrize("view", ["month", "week"])
def test_a_copy_of_what_is_out_of_sight_comes_into_sight(desk, page, view):
    desk.sight.show(date(2027, 3, 9), view)
    desk.sight.select(("p1",))
    desk.sight.show(date(2027, 6, 17))
    commands.duplicate(desk.session, desk.sight)
    assert desk.sight.first <= date(2027, 3, 8) == desk.sight.cursor.day <= desk.sight.last
    assert desk.sight.cursor.item == desk.sight.selected[0]


def test_a_status_that_is_blocked_is_explained(desk, page):
    from compassdesk.domain.errors import InputError

    said = []
    desk.session.said.connect(lambda text, _undo: said.append(text))
    desk.sight.select(("idea",))
    commands.set_status(desk.session, desk.sight, "scheduled")
    assert desk.session.item("idea").status == "idea"
    assert len(said) == 1
    assert said[0] != str(InputError("time-needed"))


def test_a_slot_that_is_over_is_confirmed_as_kept(desk, page):
    desk.sight.select(("s1", "p1"))
    commands.confirm_kept(desk.session, desk.sight)
    assert desk.session.item("s1").kept == "yes"
    assert desk.session.item("p1").kept == "unknown"
    desk.undoing.undo()
    assert desk.session.item("s1").kept == "unknown"


def test_a_slot_is_confirmed_only_once_it_is_over(desk, page):
    said = []
    desk.session.said.connect(lambda text, _undo: said.append(text))
    started = replace(desk.session.item("s1"), starts_at=desk.session.now() - timedelta(minutes=10), minutes=30)
    desk.session.change("Move", Patch(items=(started,)))
    desk.sight.select(("s1",))

    assert "over" not in needs_met(desk.session, desk.sight)
    assert missed(KEEP, needs_met(desk.session, desk.sight)) == "A conversation block can be confirmed once it is over."
    commands.confirm_kept(desk.session, desk.sight)
    assert (desk.session.item("s1").kept, len(said)) == ("unknown", 1)
    desk.session.change("Shorten", Patch(items=(replace(started, minutes=10),)))
    assert "over" in needs_met(desk.session, desk.sight)


def test_what_is_about_one_item_is_not_offered_for_two(desk, page):
    desk.sight.select(("p1", "s1"))
    assert missed(ONE, needs_met(desk.session, desk.sight)) == "Select one item first."
    desk.sight.select(("p1",))
    assert not missed(ONE, needs_met(desk.session, desk.sight))


def test_a_click_elsewhere_takes_a_keyboard_move_back(desk, month):
    desk.sight.cursor.put(date(2027, 3, 8))
    press(month, Key.Key_Tab, Key.Key_M, Key.Key_Right)
    QTest.mouseClick(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, month.rect().bottomRight())
    assert all(item.starts_at != datetime(2027, 3, 9, 9) for item in desk.sight.shown_items())
    assert desk.session.undo_stack.next(back=True) is None


def test_the_menu_of_an_item_in_the_tray_greys_statuses_that_need_a_time(desk, page):
    from compassdesk.ui.calendar.item_menu import item_menu

    desk.sight.select(("idea",))
    menu = item_menu(page, desk.session, desk.sight)
    statuses = next(action.menu() for action in menu.actions() if action.menu())
    usable = [action.text() for action in statuses.actions() if action.isEnabled()]
    assert usable == ["Idea", "Draft"]


def test_earlier_texts_are_not_asked_for_once_nothing_is_selected_any_more(desk, page):
    from compassdesk.ui.calendar.item_menu import item_menu

    desk.sight.select(("s1",))
    entries = item_menu(page, desk.session, desk.sight).actions()
    desk.sight.select(())
    next(action for action in entries if action.text().startswith("Earlier texts")).trigger()
    assert QApplication.activeModalWidget() is None


def test_the_menus_of_a_client_that_is_only_read_grey_what_would_change_it(desk, page):
    from compassdesk.ui.calendar.item_menu import item_menu

    path = desk.session.file.path
    desk.session.file.close()
    reader = open_client(path, read_only=True)
    desk.put(reader)
    desk.sight.select(("p1",))
    entries = {
        action.text().partition("\t")[0]: action for action in item_menu(page, desk.session, desk.sight).actions()
    }
    usable = [text for text, action in entries.items() if action.isEnabled() and text and not action.menu()]
    assert usable == ["Edit", "Earlier texts…", "Copy"]
    assert entries["Delete"].toolTip() == "This client is open for reading only."
    statuses = next(action.menu() for action in entries.values() if action.menu())
    assert not any(action.isEnabled() for action in statuses.actions())
    desk.put(None)
    reader.close()


def test_control_enter_which_closes_an_editor_makes_nothing(desk, month):
    QTest.keyClick(month, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert desk.session.undo_stack.next(back=True) is None
