"""The hours of the week: cells that lead to items, to what would answer them, and to a new moment to answer."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.ui.compass.compass_page import CompassPage
from compassdesk.ui.compass.rhythm_tab import RhythmTab
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.widgets.plain_buttons import IconButton
from shouting_week import judge, nameless_controls, steps

FIRST = 8
"""The first hour that is shown."""


@pytest.fixture
def page(desk: Desk, qtbot) -> CompassPage:
    made = CompassPage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1100, 900)
    made.show_tab("rhythm")
    made.weeks_choice.choose(1)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    judge(desk)
    return made


@pytest.fixture
def tab(page: CompassPage) -> RhythmTab:
    made = page.tab("rhythm")
    assert isinstance(made, RhythmTab)
    return made


def test_the_sentence_says_when_posts_go_out_and_that_nobody_answers(tab: RhythmTab) -> None:
    assert tab.so_what.sentence.text() == "You publish most at 09:00; nobody is planned to answer."
    assert "8 post(s) have a ring" in tab.so_what.state.text()


def test_a_cell_lists_its_items_and_offers_what_would_answer_them(tab: RhythmTab, desk: Desk) -> None:
    tab.hours.grid.cell_chosen.emit(3, 9 - FIRST)
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == ["p4"]
    assert tab.behind.heading.text() == "Thursday 09:00 · 1 item(s)"
    assert tab.hours.grid.marked() == (3, 9 - FIRST)
    (button, *_) = tab.here.buttons
    unanswered = len(tab._shown.hours.unanswered)  # noqa: SLF001 - what the grid is painted from
    button.click()
    judge(desk)
    assert len(steps(desk)) == 1
    assert len(tab._shown.hours.unanswered) < unanswered  # noqa: SLF001
    assert [line.item.id for line in tab.behind.lines()] == ["p4"], "the hour is still open"
    desk.undoing.undo()
    judge(desk)
    assert len(tab._shown.hours.unanswered) == unanswered  # noqa: SLF001


def test_the_list_of_an_hour_comes_into_sight_and_is_not_run_after(
    tab: RhythmTab, page: CompassPage, desk: Desk
) -> None:
    page.resize(1100, 420)
    area = tab.parentWidget().parentWidget()
    tab.hours.grid.cell_chosen.emit(3, 9 - FIRST)
    judge(desk)
    bar = area.verticalScrollBar()
    assert bar.value() > 0
    bar.setValue(0)
    desk.session.change("Renamed", Patch(items=(replace(desk.session.item("p4"), title="Other"),)))
    judge(desk)
    assert tab.behind.lines()[0].item.title == "Other"
    assert bar.value() == 0


def test_nothing_is_offered_twice(tab: RhythmTab, desk: Desk) -> None:
    finding = tab.so_what.foremost.finding_of(desk.judging.report(desk.sight.week))
    assert finding is not None
    assert finding.check == "CD-03"
    assert not tab.offers.buttons, "its finding offers moments to answer"
    rest = tuple(("items", item.id) for item in desk.session.plan.items if item.id not in {"p4", "past"})
    desk.session.change("Few", Patch(removed=rest))
    judge(desk)
    finding = tab.so_what.foremost.finding_of(desk.judging.report(desk.sight.week))
    assert finding is None or finding.check != "CD-03", "of so few nothing is judged"
    assert tab.offers.buttons


def test_a_finding_is_as_high_as_it_is_at_the_width_it_gets(tab: RhythmTab) -> None:
    button = tab.so_what.foremost.card.fix_buttons[0]
    assert button.width() < tab.width()
    assert button.height() >= button.heightForWidth(button.width())


def test_an_hour_of_the_week_before_is_listed_and_nothing_is_offered_for_it(tab: RhythmTab, desk: Desk) -> None:
    desk.session.change("Before", Patch(items=(replace(desk.session.item("p1"), starts_at=datetime(2027, 3, 3, 9)),)))
    judge(desk)
    tab.before.grid.cell_chosen.emit(2, 9 - FIRST)
    judge(desk)
    assert [line.item.id for line in tab.behind.lines()] == ["p1"]
    assert (tab.before.grid.marked(), tab.hours.grid.marked()) == ((2, 9 - FIRST), None)
    assert not tab.here.buttons
    tab.behind.findChild(IconButton).click()
    assert tab.before.grid.marked() is None


def test_an_empty_cell_plans_a_moment_to_answer_there(tab: RhythmTab, desk: Desk) -> None:
    tab.hours.grid.cell_chosen.emit(4, 13 - FIRST)
    made = desk.session.item(desk.sight.edited)
    assert (made.kind, made.petal, f"{made.starts_at:%a %H:%M}") == ("slot", "respond", "Fri 13:00")
    assert made.starts_at.date() == desk.sight.week.monday.replace(day=12)
    assert len(steps(desk)) == 1


def test_an_hour_that_is_over_is_planned_a_week_later(tab: RhythmTab, desk: Desk) -> None:
    tab.hours.grid.cell_chosen.emit(0, 10 - FIRST)
    assert f"{desk.session.item(desk.sight.edited).starts_at:%Y-%m-%d %H:%M}" == "2027-03-15 10:00"


def test_the_week_before_stands_beside_one_week_alone(tab: RhythmTab, page: CompassPage, desk: Desk) -> None:
    assert tab.before.isVisible()
    page.weeks_choice.choose(4)
    judge(desk)
    assert not tab.before.isVisible()


def test_the_keyboard_goes_from_cell_to_cell(tab: RhythmTab, desk: Desk) -> None:
    grid = tab.hours.grid
    grid.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(grid, key)
    assert grid.focused_spot() == (1, 1)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert [line.item.id for line in tab.behind.lines()] == ["p2"]
    QTest.keyClick(grid, Qt.Key.Key_Left)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.focused_spot() == (1, 0), "there is nothing beyond the first hour"
    QTest.keyClick(grid, Qt.Key.Key_End)
    assert grid.focused_spot() == (1, 12)


def test_tab_follows_what_is_read(tab: RhythmTab, page: CompassPage, desk: Desk) -> None:
    tab.hours.grid.cell_chosen.emit(3, 9 - FIRST)
    judge(desk)
    expected = [*tab.offers.buttons, tab.before.grid, tab.hours.grid, *tab.behind.findChildren(IconButton)]
    expected += [*tab.here.buttons, *tab.behind.lines()]
    assert tab.here.buttons
    expected[0].setFocus()
    met = []
    for _ in expected:
        met.append(page.focusWidget())
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert met == expected


def test_each_cell_says_its_day_its_hour_and_its_number(tab: RhythmTab) -> None:
    interface = QAccessible.queryAccessibleInterface(tab.hours.grid)
    assert interface.childCount() == 7 * 13
    cell = interface.child(13 * 3 + 1)
    assert cell.text(QAccessible.Text.Name) == "Thursday 09:00: 1 post(s), 1 without an answer in time"
    cell.actionInterface().doAction("SetFocus")
    assert interface.focusChild().text(QAccessible.Text.Name) == cell.text(QAccessible.Text.Name)
    cell.actionInterface().doAction("Press")
    assert tab.behind.lines()


def test_an_empty_plan_says_what_to_do(tab: RhythmTab, desk: Desk) -> None:
    removed = tuple(("items", item.id) for item in desk.session.plan.items)
    desk.session.change("Gone", Patch(removed=removed))
    judge(desk)
    assert tab.so_what.sentence.text() == "Nothing is planned here yet."
    assert tab.so_what.state.text().startswith("Choose an hour below")
    assert not tab.offers.buttons


def test_its_picture_says_its_numbers(tab: RhythmTab) -> None:
    drawing, before = tab.drawings()
    assert before.spoken.startswith("Nothing is planned here yet.")
    assert "Thursday 09:00: 1 post(s), 1 without an answer in time." in drawing.spoken
    assert not nameless_controls(tab)
