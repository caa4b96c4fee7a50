"""The filters, the small month and the tray."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from builders import channel
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.left.filter_model import filter_sections
from compassdesk.ui.calendar.left.mini_month import MiniDays
from seen import button


def row_of(tree, words: str):
    """The row with these words that can be seen, once its section is open."""
    model = tree.model()
    for at in range(model.rowCount()):
        parent = model.index(at, 0)
        for row in range(model.rowCount(parent)):
            hidden = tree.isRowHidden(at, QModelIndex()) or tree.isRowHidden(row, parent)
            if model.index(row, 0, parent).data() == words and not hidden:
                return model.index(row, 0, parent)
    raise AssertionError(words)


def test_the_numbers_are_those_of_the_days_in_view(desk):
    sections = {
        section.kind: {row.value: row.count for row in section.rows}
        for section in filter_sections(desk.session.plan, Filter())
    }
    assert sections["petals"] == {"listen": 0, "respond": 1, "send": 2, "activate": 1}
    assert sections["channels"] == {"fb": 3, "x": 3}, "a slot on all channels counts on each"
    assert sections["people"] == {"noor": 2, "samir": 1, "": 1}


def test_labels_and_networks_can_be_filtered_and_what_is_ticked_stays_in_a_month_without_it(desk, page, left):
    desk.session.change("Label", Patch(items=(replace(desk.session.item("p1"), labels=("markt",)),)))
    left.filters.clicked.emit(row_of(left.filters, "markt"))
    assert set(page.view("month").faces) == {"p1"}
    desk.sight.show(date(2027, 6, 1))
    left.filters.clicked.emit(row_of(left.filters, "markt"))
    assert not desk.sight.filter
    with pytest.raises(AssertionError):
        row_of(left.filters, "markt")
    desk.sight.show(date(2027, 3, 1))
    section = next(one for one in filter_sections(desk.session.plan, Filter()) if one.kind == "networks")
    assert [(row.value, row.count, row.icon) for row in section.rows] == [("facebook", 3, "facebook"), ("x", 3, "x")]


def test_a_tick_narrows_the_calendar_and_clear_widens_it(desk, page, left):
    month = page.view("month")
    left.filters.clicked.emit(row_of(left.filters, "Send"))
    assert set(month.faces) == {"p1", "p3"}
    assert row_of(left.filters, "Send").data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked.value
    button(left, "Clear filters").click()
    assert desk.sight.filter == Filter()
    assert set(month.faces) == {"p1", "s1", "p2", "p3"}


def test_space_ticks_the_row_of_the_keyboard(desk, left):
    left.filters.setCurrentIndex(row_of(left.filters, "Activate"))
    QTest.keyClick(left.filters, Qt.Key.Key_Space)
    assert desk.sight.filter.petals == {"activate"}


def test_the_small_month_goes_to_a_day(desk, left):
    days = left.mini_month.days
    QTest.mouseClick(
        days, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, days.cell(date(2027, 3, 24)).center()
    )
    assert desk.sight.day == date(2027, 3, 24)
    days.setFocus()
    QTest.keyClick(days, Qt.Key.Key_Down)
    QTest.keyClick(days, Qt.Key.Key_Down)
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert desk.sight.day == date(2027, 4, 7)
    assert days.month == date(2027, 4, 1)


def test_every_day_of_the_small_month_can_be_pointed_at(left):
    days = left.mini_month.days
    for offset in range(42):
        day = date.fromordinal(days.first.toordinal() + offset)
        place: QPoint = days.cell(day).center()
        assert days.day_at(place.x(), place.y()) == day


def test_p_plans_an_idea_on_the_day_of_the_cursor(desk, left):
    desk.sight.cursor.put(date(2027, 3, 19))
    desk.sight.select(("idea",))
    QTest.keyClick(left.tray.list, Qt.Key.Key_P)
    assert desk.session.item("idea").starts_at == datetime(2027, 3, 19, 9)
    desk.undoing.undo()
    assert desk.session.item("idea").starts_at is None


def test_the_ideas_fold_away_and_their_number_stays(left):
    fold = button(left, "Ideas · 1")
    assert (fold.isChecked(), left.tray.isVisible()) == (True, True)
    fold.click()
    assert (fold.isChecked(), left.tray.isVisible(), fold.text()) == (False, False, "Ideas · 1")
    fold.click()
    assert left.tray.isVisible()


def test_a_new_idea_waits_in_the_tray(desk, left):
    from compassdesk.ui.calendar import commands

    commands.new_idea(desk.session, desk.sight)
    assert len(desk.session.unscheduled) == 2
    assert desk.session.item(desk.sight.edited).status == "idea"


def test_a_drop_on_the_small_month_reaches_another_month(desk, page, left):
    month, days = page.view("month"), left.mini_month.days
    days.turn(1)
    start = month.faces["p1"].rect.center()
    end = month.mapFromGlobal(days.mapToGlobal(days.cell(date(2027, 4, 20)).center()))
    QTest.mousePress(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 4):
        QTest.mouseMove(month, start + (end - start) * step / 3)
    QTest.mouseRelease(month, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    assert desk.session.item("p1").starts_at == datetime(2027, 4, 20, 9)


def test_the_days_of_the_small_month_are_parts_with_names(desk, left):
    days = left.findChild(MiniDays)
    interface = QAccessible.queryAccessibleInterface(days)
    by_name = {interface.child(at).text(QAccessible.Text.Name): interface.child(at) for at in range(42)}
    assert "Wed 10 March, 2 item(s)" in by_name
    by_name["Sat 20 March, 0 item(s)"].actionInterface().doAction("Press")
    assert desk.sight.day == desk.sight.cursor.day == date(2027, 3, 20)


def test_sections_and_rows_come_and_go_and_say_what_is_there(desk, page, left):
    """As labels and channels come and go, the rows that stand are those of their heading, and none is left over."""
    tree = left.filters

    def seen() -> dict[str, list[str]]:
        model, top = tree.model(), QModelIndex()
        sections = [model.index(at, 0) for at in range(model.rowCount()) if not tree.isRowHidden(at, top)]
        return {
            index.data(): [
                model.index(row, 0, index).data()
                for row in range(model.rowCount(index))
                if not tree.isRowHidden(row, index)
            ]
            for index in sections
        }

    def told() -> dict[str, list[str]]:
        sections = filter_sections(desk.session.plan, desk.sight.filter, desk.sight.colour_by)
        return {section.title: [row.text for row in section.rows] for section in sections}

    begun = seen()
    assert begun == told()
    item = desk.session.item("p1")
    desk.session.change("Labels", Patch(items=(replace(item, labels=("markt", "plein")),)))
    desk.session.change("Channel", Patch(channels=(channel("li", "linkedin", name="LinkedIn", position=2),)))
    assert seen() == told() != begun
    desk.session.change("One label", Patch(items=(replace(desk.session.item("p1"), labels=("plein",)),)))
    assert seen() == told()
    for _ in range(3):
        desk.undoing.undo()
    assert seen() == begun
