"""What is filtered stands over the calendar, and what it hides of a change is said."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton

from builders import post
from compassdesk.domain.calendar_grid import COLOURINGS
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar import changes
from compassdesk.ui.calendar.view_bar import ViewBar
from seen import labels


@pytest.fixture
def bar(desk, page, qtbot):
    colours = [f"colour-{name}" for name in COLOURINGS]
    actions = {
        name: QAction(name)
        for name in (
            "left-column",
            "add-filter",
            "filter-words",
            "save-view",
            "show-places",
            "show-year-days",
            *colours,
        )
    }
    made = ViewBar(desk.session, desk.sight, actions)
    made.actions_kept = actions
    qtbot.addWidget(made)
    made.resize(900, 40)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


@pytest.fixture
def offers(desk):
    heard = []
    desk.session.said.connect(lambda words, about: heard.append((words, desk.undoing.offer(about))))
    return heard


ON_X = Filter(channels=frozenset(("x",)), statuses=frozenset(("draft", "idea")))


def test_each_kind_has_a_chip_in_words_and_the_bar_says_how_many_items_pass(desk, bar):
    assert not bar.chips.chips
    assert not any("item" in words for words in labels(bar) if words)
    desk.sight.set_filter(ON_X)
    said = [chip.accessibleName() for chip in bar.chips.chips.values()]
    assert said == ["Channels: X", "Status: Idea, Draft"]
    assert any("2 of 4" in words for words in labels(bar))
    desk.sight.set_filter(ON_X.toggled("channels", "fb"))
    assert bar.chips.chips["channels"].accessibleName() == "Channels: Facebook, X"


def test_a_channel_of_another_name_is_named_so_on_its_chip(desk, bar):
    desk.sight.set_filter(ON_X)
    x = next(row for row in desk.session.plan.channels if row.id == "x")
    desk.session.change("Rename", Patch(channels=(replace(x, name="Twitter & co"),)))
    chip = bar.chips.chips["channels"]
    assert chip.accessibleName() == "Channels: Twitter & co"
    assert chip.text() == "Channels: Twitter && co"


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_a_chip_is_taken_away_by_key_and_the_keyboard_goes_to_the_next(desk, bar, key):
    desk.sight.set_filter(ON_X)
    first = bar.chips.chips["channels"]
    first.setFocus()
    QTest.keyClick(first, key)
    assert desk.sight.filter == Filter(statuses=ON_X.statuses)
    left = bar.chips.chips["statuses"]
    assert bar.focusWidget() is left
    QTest.keyClick(left, key)
    assert not desk.sight.filter
    assert bar.focusWidget() is bar.chips.add_button


def test_all_but_one_status_is_said_so(desk, bar):
    every = {"idea", "draft", "in_review", "approved", "scheduled", "published", "on_hold"}
    desk.sight.set_filter(Filter(statuses=frozenset(every)))
    assert bar.chips.chips["statuses"].accessibleName() == "Status: all but Cancelled"


def test_a_value_that_is_gone_can_be_taken_away_all_the_same(desk, bar):
    desk.sight.set_filter(Filter(campaigns=frozenset(("long-gone",))))
    assert bar.chips.chips["campaigns"].accessibleName() == "Campaigns: 1 that is gone"
    bar.chips.chips["campaigns"].click()
    assert not desk.sight.filter


def test_another_filter_is_chosen_from_the_menu_by_keyboard(desk, bar):
    bar.chips.add_button.setFocus()
    QTest.keyClick(bar.chips.add_button, Qt.Key.Key_Space)
    menu = next(one for one in bar.chips.findChildren(QMenu) if one.isVisible())
    QTest.keyClick(menu, Qt.Key.Key_Down)  # to the petals
    QTest.keyClick(menu, Qt.Key.Key_Down)  # to the channels
    QTest.keyClick(menu, Qt.Key.Key_Right)
    below = menu.activeAction().menu()
    assert [entry.text() for entry in below.actions()] == ["Facebook\t3", "X\t3"]
    QTest.keyClick(below, Qt.Key.Key_Down)
    QTest.keyClick(below, Qt.Key.Key_Return)
    assert desk.sight.filter == Filter(channels=frozenset(("x",)))


def test_a_new_item_that_the_filter_hides_is_said_and_shown(desk, bar, offers, qtbot):
    desk.sight.set_filter(Filter(channels=frozenset(("x",)), text="denk"))
    new = post("send", "2027-06-10T10:00", id="new", title="Zomer", channels=("fb",))
    desk.session.change("Add", Patch(items=(new,)))
    qtbot.waitUntil(lambda: bool(offers))
    words, offer = offers[-1]
    assert "1 item" in words
    assert offer.words == "Show"
    offer.do()
    assert desk.sight.filter == Filter(channels=frozenset(("x", "fb")))
    assert [item.id for item in desk.sight.shown_items()] == ["new"]
    assert desk.sight.selected == ("new",)


def test_a_move_is_said_in_place_of_the_movers_words_and_going_on_with_it_is_not(desk, bar, offers, qtbot):
    desk.sight.set_filter(Filter(channels=frozenset(("x",))))
    item = desk.session.item("p1")
    intent = changes.place([item], changes.on_day(date(2027, 3, 12)), keep_time=True)
    intent.commit(desk.session)
    desk.session.say("Moved", undo=True)
    qtbot.waitUntil(lambda: len(offers) == 2)
    assert "hide" in offers[1][0]
    desk.session.change("Retitle", Patch(items=(replace(desk.session.item("p1"), title="Anders"),)))
    QApplication.processEvents()
    assert len(offers) == 2


def test_what_was_hidden_and_stays_where_it_is_is_not_told(desk, bar, offers):
    desk.sight.set_filter(Filter(channels=frozenset(("x",))))
    desk.session.change("Retitle", Patch(items=(replace(desk.session.item("p1"), title="Anders"),)))
    QApplication.processEvents()
    assert not offers


def test_what_falls_out_of_the_filter_by_a_change_is_told(desk, bar, offers, qtbot):
    desk.sight.set_filter(Filter(statuses=frozenset(("draft",))))
    desk.session.change("Approve", Patch(items=(replace(desk.session.item("p1"), status="approved"),)))
    qtbot.waitUntil(lambda: bool(offers))
    offers[-1][1].do()
    assert desk.sight.filter.statuses == {"draft", "approved"}


def test_a_narrow_bar_keeps_its_buttons_and_leaves_out_what_they_are_about(desk, bar):
    desk.sight.show(view="timeline")

    def captions() -> set[str]:
        return {one.text() for one in bar.findChildren(QLabel) if one.isVisible()} & {"Lanes", "Scale"}

    bar.resize(940, 40)
    assert captions() == set()
    tips = {button.toolTip() for button in bar.findChildren(QToolButton) if button.isVisible()}
    assert {"Lanes: Channel", "Scale: 12 weeks"} <= tips
    bar.resize(1300, 40)
    assert captions() == {"Lanes", "Scale"}
