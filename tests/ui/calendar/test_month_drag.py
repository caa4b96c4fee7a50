"""Dragging in the month with a mouse: what moves, what it becomes, and Escape."""

from contextlib import closing
from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from builders import client
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.left.left_column import LeftColumn
from prepared import prepared

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def month(page):
    return page.view("month")


def middle_of(month, day: date) -> QPoint:
    cell = month.layout_now.cell_of(day)
    return QPoint(cell.x + cell.width // 2, cell.y + cell.height - 12)


def pull(widget, start: QPoint, end: QPoint, modifier: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.mousePress(widget, LEFT, modifier, start)
    for step in range(1, 5):
        QTest.mouseMove(widget, start + (end - start) * step / 4)


def chip(month, key: str) -> QPoint:
    return month.faces[key].rect.center()


def shown_start(desk, key: str) -> datetime:
    return next(item.starts_at for item in desk.sight.shown_items() if item.id == key)


def test_a_drop_moves_the_item_and_keeps_its_time_of_day(desk, month):
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    assert shown_start(desk, "p1") == datetime(2027, 3, 16, 9), "the move shows before the drop"
    assert desk.session.plan.items[0].starts_at == datetime(2027, 3, 8, 9), "and is not written before it"
    QTest.mouseRelease(month, LEFT, PLAIN, middle_of(month, date(2027, 3, 16)))
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 16, 9)
    desk.undoing.undo()
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)


def test_escape_takes_a_drag_back(desk, month):
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert shown_start(desk, "p1") == datetime(2027, 3, 8, 9)
    QTest.mouseRelease(month, LEFT, PLAIN, middle_of(month, date(2027, 3, 16)))
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)
    assert desk.session.undo_stack.next(back=True) is None


def test_what_is_held_is_let_go_when_another_client_comes(desk, month, drag, tmp_path):
    first = desk.session.file
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    with closing(prepared(tmp_path / "other.compass", client(name="Other"), Patch())) as other:
        desk.put(other)
        assert not drag.active
        QTest.mouseMove(month, middle_of(month, date(2027, 3, 17)))
        assert desk.session.air.patch is None
        QTest.mouseRelease(month, LEFT, PLAIN, middle_of(month, date(2027, 3, 17)))
        assert desk.session.plan.items == ()
        desk.put(first)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)


def test_what_is_let_go_of_elsewhere_is_held_no_longer(desk, month, drag, qtbot):
    """A page brought in by a key hides the calendar under the hand."""
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    elsewhere = QWidget()
    qtbot.addWidget(elsewhere)
    QTest.mouseRelease(elsewhere, LEFT)
    qtbot.waitUntil(lambda: not drag.active)
    assert desk.session.air.patch is None
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)


def test_what_is_selected_moves_together(desk, month):
    desk.sight.select(("p1", "s1"))
    pull(month, chip(month, "s1"), middle_of(month, date(2027, 3, 9)))
    QTest.mouseRelease(month, LEFT, PLAIN, middle_of(month, date(2027, 3, 9)))
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 9, 9)
    assert desk.session.item("s1").starts_at == datetime(2027, 3, 9, 13)
    desk.undoing.undo()
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9), "both came back with one undo"
    assert desk.session.item("s1").starts_at == datetime(2027, 3, 8, 13)


def test_a_drop_where_it_was_taken_changes_nothing(desk, month):
    start = chip(month, "p1")
    pull(month, start, start + QPoint(14, 20))
    QTest.mouseRelease(month, LEFT, PLAIN, start + QPoint(14, 20))
    assert desk.session.undo_stack.next(back=True) is None


def test_a_drag_leaves_an_open_editor_so_that_the_rose_can_be_seen(desk, month):
    desk.sight.open_item("p1")
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    assert desk.sight.edited is None
    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month, LEFT, PLAIN, QPoint(5, 5))


def test_to_the_tray_and_back(desk, month, drag, qtbot):
    left = LeftColumn(desk.session, desk.sight, drag)
    qtbot.addWidget(left)
    left.resize(204, 800)
    left.move(1200, 0)
    with qtbot.waitExposed(left):
        left.show()
    place = month.mapFromGlobal(left.tray.mapToGlobal(QPoint(60, left.tray.height() - 20)))
    pull(month, chip(month, "p2"), place)
    QTest.mouseRelease(month, LEFT, PLAIN, place)
    assert desk.session.item("p2").starts_at is None
    assert {item.id for item in desk.session.unscheduled} == {"idea", "p2"}
    rows = left.tray.list
    row = next(row for row in range(rows.model().rowCount()) if rows.model().index(row, 0).data() == "Solar panels")
    start = rows.visualRect(rows.model().index(row, 0)).center()
    end = rows.viewport().mapFromGlobal(month.mapToGlobal(middle_of(month, date(2027, 3, 18))))
    pull(rows.viewport(), start, end)
    QTest.mouseRelease(rows.viewport(), LEFT, PLAIN, end)
    assert desk.session.item("idea").starts_at == datetime(2027, 3, 18, 9)


def test_what_was_published_stays_out_of_the_tray(desk, page):
    from compassdesk.ui.calendar import commands

    said = []
    desk.session.said.connect(lambda text, _undo: said.append(text))
    desk.sight.select(("p3",))
    commands.unschedule(desk.session, desk.sight)
    assert desk.session.item("p3").starts_at is not None
    assert said


def test_a_click_opens_an_item_and_control_click_adds_to_the_selection(desk, month):
    QTest.mouseClick(month, LEFT, PLAIN, chip(month, "p1"))
    assert desk.sight.edited == "p1"
    QTest.mouseClick(month, LEFT, Qt.KeyboardModifier.ControlModifier, chip(month, "p2"))
    assert desk.sight.selected == ("p1", "p2")


def test_the_rubber_band_selects_what_it_touches(desk, month):
    cell = month.layout_now.cell_of(date(2027, 3, 8))
    start, end = QPoint(cell.x + 4, cell.y + cell.height - 6), QPoint(cell.x + 60, cell.y + 25)
    pull(month, start, end)
    QTest.mouseRelease(month, LEFT, PLAIN, end)
    assert set(desk.sight.selected) == {"p1", "s1"}


def test_a_click_on_a_gutter_opens_that_week(desk, month):
    rect = month.gutter_rect(2)
    QTest.mouseClick(month, LEFT, PLAIN, rect.center())
    assert (desk.sight.week.year, desk.sight.week.number) == (2027, 11)


def test_only_what_changed_is_laid_out_anew_during_a_drag(desk, month):
    before = dict(month.faces)
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 16)))
    same = [key for key in ("p2", "p3") if month.faces[key] is before[key]]
    assert same == ["p2", "p3"]
    QTest.keyClick(month, Qt.Key.Key_Escape)
    QTest.mouseRelease(month, LEFT, PLAIN, QPoint(5, 5))
    assert desk.session.item("p1").starts_at + timedelta(0) == datetime(2027, 3, 8, 9)


def test_control_pressed_during_a_drag_makes_it_a_copy(desk, month):
    end = middle_of(month, date(2027, 3, 16))
    pull(month, chip(month, "p1"), end)
    QTest.keyPress(month, Qt.Key.Key_Control)
    assert shown_start(desk, "p1") == datetime(2027, 3, 8, 9), "the original shows where it was"
    assert len(desk.sight.shown_items()) == 5
    QTest.keyRelease(month, Qt.Key.Key_Control)
    assert len(desk.sight.shown_items()) == 4
    QTest.keyPress(month, Qt.Key.Key_Control)
    QTest.mouseRelease(month, LEFT, Qt.KeyboardModifier.ControlModifier, end)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)
    (copy,) = [item for item in desk.session.plan.items if item.id not in {"p1", "s1", "p2", "p3"}]
    assert (copy.starts_at, copy.title) == (datetime(2027, 3, 16, 9), desk.session.item("p1").title)


def test_a_drag_begun_with_control_is_a_copy_and_selects_nothing_else(desk, month):
    desk.sight.select(("p2",))
    control = Qt.KeyboardModifier.ControlModifier
    end = middle_of(month, date(2027, 3, 16))
    pull(month, chip(month, "p1"), end, control)
    assert desk.sight.selected == ("p1",), "not added to what was selected before"
    QTest.keyPress(month, Qt.Key.Key_Control)
    QTest.mouseRelease(month, LEFT, control, end)
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 8, 9)
    (copy,) = [item for item in desk.session.plan.items if item.id not in {"p1", "s1", "p2", "p3"}]
    assert copy.starts_at == datetime(2027, 3, 16, 9)


def test_a_time_that_the_clocks_skip_is_moved_on_and_said(desk, month):
    said: list[str] = []
    desk.session.said.connect(lambda text, _about: said.append(text))
    early = desk.session.item("p1").starts_at.replace(hour=2, minute=30)
    desk.session.change("Early", Patch(items=(replace(desk.session.item("p1"), starts_at=early),)))
    pull(month, chip(month, "p1"), middle_of(month, date(2027, 3, 28)))
    QTest.mouseRelease(month, LEFT, PLAIN, middle_of(month, date(2027, 3, 28)))
    assert desk.session.item("p1").starts_at == datetime(2027, 3, 28, 3, 30)
    assert any("02:30" in text and "03:30" in text for text in said)
