"""What assistive technology is told of the painted calendar, and that every control has a name."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.left.left_column import LeftColumn

Text = QAccessible.Text


def test_the_month_is_a_list_of_its_items(page):
    month = QAccessible.queryAccessibleInterface(page.view("month"))
    assert month.role() == QAccessible.Role.List
    names = [one.text(Text.Name) for one in children(month) if one.role() == QAccessible.Role.ListItem]
    assert len(names) == 4
    assert names[0].endswith("09:00, Send, Stembureaus zoeken vrijwilligers, Facebook, Noor Bakker, Draft")
    assert names[0].startswith("Mon 8 March")
    assert "all channels" in names[1]


def children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(at) for at in range(interface.childCount())]


def test_days_weeks_and_notes_of_the_month_are_parts_with_names(desk, page):
    month = children(QAccessible.queryAccessibleInterface(page.view("month")))
    by_words = {one.text(Text.Name): one for one in month}
    assert "Mon 8 March, 2 item(s)" in by_words
    assert "Wed 17 March, 0 item(s), Elections" in by_words
    assert by_words["Elections, Wed 17 March"].role() == QAccessible.Role.Button
    weeks = [words for words in by_words if words.startswith("Week ")]
    assert weeks[0].startswith("Week 9, ")
    assert len(weeks) == 5
    assert all(not one.rect().isEmpty() for one in month)


def test_assistive_technology_can_press_a_chip_and_put_the_focus_on_it(desk, page):
    month = QAccessible.queryAccessibleInterface(page.view("month"))
    second = children(month)[1]
    assert second.actionInterface().actionNames() == ["Press", "ShowMenu", "SetFocus"]
    second.actionInterface().doAction("SetFocus")
    assert (desk.sight.cursor.item, desk.sight.selected, desk.sight.edited) == ("s1", ("s1",), None)
    assert month.focusChild().key.id == "s1"
    second.actionInterface().doAction("Press")
    assert desk.sight.edited == "s1"


def test_the_menu_of_a_chip_can_be_asked_for(desk, page):
    asked = []
    canvas = page.view("month")
    canvas.menu_wanted.disconnect()
    canvas.menu_wanted.connect(lambda hit, _place: asked.append(hit.id))
    children(QAccessible.queryAccessibleInterface(canvas))[0].actionInterface().doAction("ShowMenu")
    assert asked == ["p1"]


def test_a_week_is_pressed_in_its_gutter(desk, page):
    month = children(QAccessible.queryAccessibleInterface(page.view("month")))
    week = next(one for one in month if one.text(Text.Name).startswith("Week 12"))
    week.actionInterface().doAction("Press")
    assert desk.sight.week.number == 12


def test_the_day_that_the_keyboard_is_on_is_told(desk, page):
    month = page.view("month")
    interface = QAccessible.queryAccessibleInterface(month)
    desk.sight.cursor.put(date(2027, 3, 8))
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert interface.focusChild().text(Text.Name) == "Tue 9 March, 0 item(s)"
    assert interface.focusChild().state().focused == 1
    desk.sight.cursor.put(date(2027, 3, 1))
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert interface.focusChild().text(Text.Name).startswith("Week 9")


def test_the_hours_of_the_week_tell_the_hour_the_keyboard_is_at(desk, page):
    desk.sight.show(date(2027, 3, 8), "week")
    canvas = page.view("week").canvas
    canvas.setFocus()
    desk.sight.cursor.put(date(2027, 3, 9))
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    told = QAccessible.queryAccessibleInterface(canvas).focusChild().text(Text.Name)
    assert told == "09:30, Tue 9 March, 0 item(s)"


@pytest.fixture
def heard(desk, page) -> list[str]:
    """What screen readers are told from now on."""
    words: list[str] = []
    desk.session.spoken.connect(words.append)
    return words


def test_moving_by_keyboard_is_told_step_by_step(desk, page, heard):
    month = page.view("month")
    desk.sight.cursor.put(date(2027, 3, 8))
    QTest.keyClick(month, Qt.Key.Key_Tab)
    QTest.keyClick(month, Qt.Key.Key_M)
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert heard == [
        "Arrow keys move, Enter places, Esc takes back",
        "Tue 9 Mar 09:00 · Arrow keys move, Enter places, Esc takes back",
        "Move 1 item(s): Tue 9 Mar 09:00",
    ]
    QTest.keyClick(month, Qt.Key.Key_M)
    QTest.keyClick(month, Qt.Key.Key_Escape)
    assert heard[-1] == "Taken back"


def test_a_drop_is_told(desk, page, drag, heard):
    month = page.view("month")
    to = month.layout_now.cell_of(date(2027, 3, 12))
    drag.take(month, (desk.session.item("p1"),), month.mapToGlobal(QPoint(to.x + 20, to.y + 30)))
    drag.drop(month.mapToGlobal(QPoint(to.x + 20, to.y + 30)))
    assert heard == ["Move 1 item(s): Fri 12 Mar 09:00"]


def test_a_turned_page_and_a_selection_are_told(desk, page, heard):
    desk.sight.step(1)
    assert heard == ["April 2027, 0 item(s)"]
    desk.sight.step(-1)
    desk.sight.cursor.put(date(2027, 3, 8))
    month = page.view("month")
    QTest.keyClick(month, Qt.Key.Key_Tab)
    QTest.keyClick(month, Qt.Key.Key_Space)
    QTest.keyClick(month, Qt.Key.Key_Space)
    assert heard[2:] == ["Not selected any more, 0 selected", "Selected, 1 selected"]


def test_a_chip_knows_where_it_is_and_whether_it_is_selected(desk, page):
    month = QAccessible.queryAccessibleInterface(page.view("month"))
    desk.sight.select(("s1",))
    first, second = month.child(0), month.child(1)
    assert second.rect().top() >= first.rect().bottom()
    assert (first.state().selected, second.state().selected) == (0, 1)
    assert month.indexOfChild(second) == 1


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("view", ["month", "week", "agenda", "board"])
def test_every_control_has_a_name(desk, page, drag, qtbot, view):
    left = LeftColumn(desk.session, desk.sight, drag)
    qtbot.addWidget(left)
    left.show()
    desk.sight.show(date(2027, 3, 8), view)
    for top in (page, left):
        for widget in top.findChildren(QWidget):
            reachable = widget.focusPolicy().value and widget.isVisible() and not widget.focusProxy()
            if (reachable and isinstance(widget, QAbstractButton | QAbstractItemView | QLineEdit)) or _is_ours(widget):
                assert QAccessible.queryAccessibleInterface(widget).text(Text.Name), widget


def _is_ours(widget: QWidget) -> bool:
    ours = type(widget).__module__.startswith("compassdesk") and bool(widget.focusPolicy().value)
    return ours and widget.isVisible()


def test_the_focus_is_told_chip_by_chip(desk, page):
    month = page.view("month")
    QAccessible.setActive(True)
    try:
        desk.sight.cursor.put(date(2027, 3, 8))
        interface = QAccessible.queryAccessibleInterface(month)
        for key in ("p1", "s1", "p2"):
            QTest.keyClick(month, Qt.Key.Key_Tab)
            assert desk.sight.cursor.item == key
            assert interface.focusChild().text(Text.Name) == month.book.sentence(month.shown[key])
            assert interface.focusChild().state().focused == 1
        desk.sight.select(("p2",))
        desk.session.change("Delete", Patch(removed=(("items", "p2"),)))
        assert "p2" not in [one.key.id for one in children(interface)]
        assert interface.focusChild().text(Text.Name) == "Wed 10 March, 1 item(s)"
    finally:
        QAccessible.setActive(False)
