"""The page follows the desk, and a new one can take the place of an old one (a change of language)."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import post
from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController


def test_the_page_shows_the_view_of_the_desk(desk, page):
    for view in reversed(VIEWS):
        desk.sight.show(date(2027, 3, 8), view)
        assert page.view(view).isVisible()
        assert not any(page.view(other).isVisible() for other in VIEWS if other != view)


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("view", VIEWS)
def test_a_view_that_the_filters_empty_says_so_and_the_keyboard_clears_them(desk, page, view):
    desk.sight.show(date(2027, 3, 8), view)
    told = page.filtered_out
    assert not told.isVisible()
    desk.sight.set_filter(Filter(petals=frozenset(("activate",))))
    assert not told.isVisible()
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert told.isVisible()
    assert not desk.sight.shows_anything()
    assert (told.geometry().center() - page.rect().center()).manhattanLength() < 4
    told.button.setFocus()
    QTest.keyClick(told.button, Qt.Key.Key_Space)
    assert not desk.sight.filter
    assert not told.isVisible()
    assert page.view(view).isAncestorOf(page.window().focusWidget()) or page.view(view).hasFocus()


def test_the_board_follows_the_filters_with_what_has_no_date_too(desk, page):
    desk.sight.show(date(2027, 3, 8), "board")
    desk.sight.set_filter(Filter(petals=frozenset(("respond",))))
    assert [item.id for column in page.view("board").columns for item in column.items] == ["s1"]
    desk.sight.set_filter(Filter(text="panels"))
    assert [item.id for column in page.view("board").columns for item in column.items] == ["idea"]
    assert not page.filtered_out.isVisible()


def test_a_view_of_the_month_alone_is_empty_for_an_item_on_the_days_around_it(desk, page):
    desk.session.change("Later", Patch(items=(post("listen", "2027-04-01T09:00", id="april", title="Listen"),)))
    desk.sight.set_filter(Filter(petals=frozenset(("listen",))))
    assert not page.filtered_out.isVisible(), "the month shows the days around it"
    desk.sight.show(view="agenda")
    assert page.filtered_out.isVisible()


def test_another_page_works_on_after_the_old_one_was_cut_off(desk, page, qtbot):
    for signal in (desk.session.file_changed, desk.sight.filters_changed, desk.session.said):
        signal.connect(lambda *_: None)  # as the rest of the window listens
    desk.forget_listeners()
    page.hide()
    fresh = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
    qtbot.addWidget(fresh)
    fresh.resize(900, 800)
    with qtbot.waitExposed(fresh):
        fresh.show()
    desk.session.change("Delete", Patch(removed=(("items", "p1"),)))
    assert set(fresh.view("month").faces) == {"s1", "p2", "p3"}
    desk.sight.show(date(2027, 5, 4))
    assert desk.sight.cursor.day == date(2027, 5, 4)


def test_a_client_without_a_file_shows_an_empty_calendar(desk, page):
    desk.put(None)
    month = page.view("month")
    month.grab()
    assert month.faces == {}


def test_holidays_and_notes_stand_beside_the_days(desk, page, qtbot):
    from msgspec.structs import replace

    desk.session.change("Country", Patch(client=replace(desk.session.plan.client, country="NL")))
    month = page.view("month")
    qtbot.waitUntil(lambda: date(2027, 3, 29) in month.words)
    assert [word.text for word in month.words[date(2027, 3, 17)]] == ["Elections"]
