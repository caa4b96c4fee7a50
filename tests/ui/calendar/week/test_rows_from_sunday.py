"""Where rows begin on another day than Monday, a gutter says the days of the week that was judged."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from compassdesk.domain.week import Week
from compassdesk.ui.calendar.calendar_page import CalendarPage
from compassdesk.ui.calendar.drag import DragController
from compassdesk.ui.calendar.week import week_gutter
from compassdesk.ui.desk.desk import Desk
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.fixture
def page(desk: Desk, qtbot) -> CalendarPage:
    made = CalendarPage(desk.session, desk.sight, desk.judging, DragController(desk.session))
    qtbot.addWidget(made)
    made.resize(1000, 820)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(("first_weekday", "said"), [(1, False), (6, True), (7, True)])
def test_the_gutter_of_a_month_row_says_the_judged_days_where_they_are_others(desk, page, first_weekday, said):
    desk.sight.first_weekday = first_weekday
    desk.sight.show(date(2027, 3, 10), "month")
    facts = next(one for one in page.view("month").weeks if one.week == Week(2027, 10))
    assert facts.is_apart is said
    assert ("8–14 March" in week_gutter.spoken(facts)) is said


@pytest.mark.parametrize(("first_weekday", "said"), [(1, False), (7, True)])
def test_so_does_the_head_of_the_week(desk, page, first_weekday, said):
    desk.sight.first_weekday = first_weekday
    desk.sight.show(date(2027, 3, 10), "week")
    assert ("8–14 March" in page.view("week").summary.accessibleName()) is said


def test_it_still_does_once_the_week_is_judged(desk, page, qtbot):
    desk.sight.first_weekday = 7
    desk.sight.show(date(2027, 3, 10), "month")
    month = page.view("month")
    qtbot.waitUntil(lambda: all(one.findings is not None for one in month.weeks))
    assert all(one.is_apart for one in month.weeks)
    assert not month.grab().isNull()
