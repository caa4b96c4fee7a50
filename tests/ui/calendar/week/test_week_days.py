"""Above the hours of a week: what lasts several days once across them, moved, pulled and opened as in the month."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, DayNote
from compassdesk.ui.calendar.day_popup import DayPopup

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
MONDAY = date(2027, 3, 8)
SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 3), ends=date(2027, 3, 11), closes_on=date(2027, 3, 10))
SQUARE = DayNote(id="d2", first=date(2027, 3, 10), last=date(2027, 3, 12), text="Week of the square")


@pytest.fixture
def week(desk, page):
    desk.session.change("Above", Patch(campaigns=(SPRING,), day_notes=(SQUARE,)))
    fair = replace(desk.session.item("p2"), last_day=date(2027, 3, 12))
    desk.session.change("Lasts", Patch(items=(fair,), base=Rows(items=(desk.session.item("p2"),))))
    desk.sight.show(MONDAY, "week")
    return page.view("week")


def bar(week, key: str):
    (found,) = [one for one in week.days.layout_now.bars if one.of.of.id == key]
    return found


def at(week, key: str, *, from_left: int | None = None, from_right: int = 0) -> QPoint:
    box = bar(week, key)
    return QPoint(box.x + (from_left if from_left is not None else box.width - from_right), box.y + box.height // 2)


def on(week, day: date) -> QPoint:
    left, wide = week.days.layout_now.column_of(day)
    return QPoint(left + wide // 2, 10)


def drag(canvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(canvas, LEFT, PLAIN, end)


def test_each_thing_of_several_days_is_one_bar_above_and_no_block_below(week) -> None:
    spring, square, fair = (bar(week, key) for key in ("c", "d2", "p2"))
    assert (spring.of.begins, spring.of.ends, spring.day) == (False, True, MONDAY)
    assert len({one.y for one in (spring, square, fair)}) == 3
    assert week.days.height() >= fair.y + fair.height
    assert "p2" not in week.canvas.faces
    said = {flag.day: flag.of.text for flag in week.days.layout_now.flags}
    assert said == {date(2027, 3, 10): "Closes: Spring"}


def test_bars_are_moved_and_pulled_each_as_one_step(desk, week) -> None:
    drag(week.days, at(week, "c", from_left=40), on(week, date(2027, 3, 9)))
    assert desk.session.plan.campaigns[0].starts == date(2027, 3, 4)
    desk.undoing.undo()
    assert desk.session.plan.campaigns == (SPRING,)
    drag(week.days, at(week, "d2", from_right=2), on(week, date(2027, 3, 14)))
    assert next(row.last for row in desk.session.plan.day_notes if row.id == "d2") == date(2027, 3, 14)
    drag(week.days, at(week, "p2", from_left=2), on(week, date(2027, 3, 9)))
    fair = desk.session.item("p2")
    assert (fair.starts_at.date(), fair.last_day) == (date(2027, 3, 9), date(2027, 3, 12))
    drag(week.days, at(week, "p2", from_left=30), on(week, date(2027, 3, 11)))
    moved = desk.session.item("p2")
    assert (moved.starts_at.date(), moved.last_day) == (date(2027, 3, 11), date(2027, 3, 14))


def test_nothing_below_moves_while_a_bar_is_in_the_air(desk, week) -> None:
    before = week.days.height()
    later = replace(SPRING, starts=date(2027, 3, 20), ends=date(2027, 3, 21), closes_on=None)
    desk.session.preview(Patch(campaigns=(later,), base=Rows(campaigns=(SPRING,))), week.days)
    assert week.days.height() == before
    desk.session.change("Later", Patch(campaigns=(later,), base=Rows(campaigns=(SPRING,))))
    assert week.days.height() < before


def test_a_post_dropped_on_the_name_of_a_day_goes_there_and_keeps_its_time(desk, week, drag) -> None:
    begun = desk.session.item("p1").starts_at
    drag.take(week.canvas, (desk.session.item("p1"),), week.canvas.mapToGlobal(QPoint(80, 440)))
    drag.drop(week.days.mapToGlobal(on(week, date(2027, 3, 12))))
    assert desk.session.item("p1").starts_at == begun + timedelta(days=4)


def test_presses_open_what_they_are_on(desk, page, week) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    QTest.mouseClick(week.days, LEFT, PLAIN, at(week, "c", from_left=40))
    assert asked == [("campaign", "c", "")]
    QTest.mouseClick(week.days, LEFT, PLAIN, at(week, "p2", from_left=30))
    assert desk.sight.edited == "p2"


def test_by_keyboard_from_the_hours_up_to_the_bars_and_the_list_of_a_day(desk, page, week) -> None:
    page.activateWindow()
    week.canvas.setFocus()
    desk.sight.cursor.put(date(2027, 3, 10), None, None)
    for _ in range(24):
        QTest.keyClick(week.canvas, Qt.Key.Key_Up)
    assert week.days.hasFocus()
    head = QAccessible.queryAccessibleInterface(week.days)
    assert head.focusChild().text(QAccessible.Text.Name) == (
        "Wed 10 March, 2 item(s), Spring, Week of the square"
    )  # fmt: skip
    QTest.keyClick(week.days, Qt.Key.Key_Return)
    popup = week.days.findChild(DayPopup)
    assert [popup.list.item(row).text() for row in range(popup.list.count())] == [
        "Spring", "Week of the square", "11:00  Denk mee → 12 March", "15:00  Published",
    ]  # fmt: skip
    QTest.keyClick(popup.list, Qt.Key.Key_Escape)
    QTest.keyClick(week.days, Qt.Key.Key_Down)
    assert head.focusChild().text(QAccessible.Text.Name) == "Week of the square · 10–12 March"
    QTest.keyClick(week.days, Qt.Key.Key_Down)
    assert (desk.sight.cursor.item, desk.sight.selected) == ("p2", ("p2",))
    QTest.keyClick(week.days, Qt.Key.Key_M)
    QTest.keyClick(week.days, Qt.Key.Key_Right)
    QTest.keyClick(week.days, Qt.Key.Key_Return)
    assert desk.session.item("p2").last_day == date(2027, 3, 13)
    QTest.keyClick(week.days, Qt.Key.Key_Down)
    assert week.canvas.hasFocus()


def test_more_than_there_is_room_for_is_counted_and_shown_when_asked_for(desk, week) -> None:
    more = tuple(DayNote(id=f"n{n}", first=MONDAY, last=date(2027, 3, 9), text=f"Note {n}") for n in range(5))
    desk.session.change("Notes", Patch(day_notes=more))
    rest = next(flag for flag in week.days.layout_now.flags if flag.day == MONDAY)
    assert rest.of.more == 2
    QTest.mouseClick(week.days, LEFT, PLAIN, QPoint(rest.x + 10, rest.y + 8))
    popup = week.days.findChild(DayPopup)
    assert [popup.list.item(row).text() for row in range(6)] == ["Spring", *(f"Note {n}" for n in range(5))]


def test_assistive_technology_is_told_of_bars_and_can_press_them(desk, page, week) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    head = QAccessible.queryAccessibleInterface(week.days)
    parts = [head.child(index) for index in range(head.childCount())]
    named = {part.text(QAccessible.Text.Name): part for part in parts}
    spring = next(part for name, part in named.items() if name.startswith("Spring · 3"))
    assert spring.role() == QAccessible.Role.Button
    spring.actionInterface().doAction("Press")
    assert asked == [("campaign", "c", "")]
    assert sum(part.role() == QAccessible.Role.Cell for part in parts) == 7


def test_tab_comes_to_a_campaign_which_enter_opens(desk, page, week) -> None:
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    page.activateWindow()
    week.days.setFocus()
    desk.sight.cursor.put(MONDAY, None)
    QTest.keyClick(week.days, Qt.Key.Key_Tab)
    head = QAccessible.queryAccessibleInterface(week.days)
    assert head.focusChild().text(QAccessible.Text.Name) == "Spring · 3–11 March"
    desk.session.change("Renamed", Patch(campaigns=(replace(SPRING, name="April"),), base=Rows(campaigns=(SPRING,))))
    assert head.focusChild().text(QAccessible.Text.Name).startswith("April")
    QTest.keyClick(week.days, Qt.Key.Key_Return)
    assert asked == [("campaign", "c", "")]
    desk.session.change("Gone", Patch(removed=(("campaigns", "c"),)))
    assert head.focusChild().text(QAccessible.Text.Name).startswith("Mon 8 March, ")


def test_a_bar_that_began_last_week_is_gone_to_where_it_comes_in(desk, page, week) -> None:
    fair = desk.session.item("p2")
    longer = replace(fair, last_day=date(2027, 3, 17))
    desk.session.change("Longer", Patch(items=(longer,), base=Rows(items=(fair,))))
    desk.sight.show(date(2027, 3, 15), "week")
    page.activateWindow()
    week.days.setFocus()
    QTest.keyClick(week.days, Qt.Key.Key_Tab)
    assert (desk.sight.cursor.day, desk.sight.cursor.item) == (date(2027, 3, 15), "p2")
    QTest.keyClick(week.days, Qt.Key.Key_Down)
    QTest.keyClick(week.canvas, Qt.Key.Key_Down)
    assert (week.canvas.hasFocus(), desk.sight.cursor.day) == (True, date(2027, 3, 15))
    QTest.mouseClick(week.days, LEFT, PLAIN, at(week, "p2", from_left=30))
    assert (desk.sight.edited, desk.sight.first) == ("p2", date(2027, 3, 15))
