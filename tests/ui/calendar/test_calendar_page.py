"""The page follows the desk, and a new one can take the place of an old one (a change of language)."""

from datetime import date

from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController


def test_the_page_shows_the_view_of_the_desk(desk, page):
    for view in reversed(VIEWS):
        desk.sight.show(date(2027, 3, 8), view)
        assert page.view(view).isVisible()
        assert not any(page.view(other).isVisible() for other in VIEWS if other != view)


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
    assert month.words[date(2027, 3, 17)] == "Elections"
