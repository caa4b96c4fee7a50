"""What assistive technology is told of the painted calendar, and that every control has a name."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QWidget

from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar.left.left_column import LeftColumn

Text = QAccessible.Text


def test_the_month_is_a_list_of_its_items(page):
    month = QAccessible.queryAccessibleInterface(page.view("month"))
    assert month.role() == QAccessible.Role.List
    names = [month.child(at).text(Text.Name) for at in range(month.childCount())]
    assert len(names) == 4
    assert names[0].endswith("09:00, Send, Stembureaus zoeken vrijwilligers, Facebook, Noor Bakker, Draft")
    assert names[0].startswith("Mon 8 March")
    assert "all channels" in names[1]


def test_a_chip_knows_where_it_is_and_whether_it_is_selected(desk, page):
    month = QAccessible.queryAccessibleInterface(page.view("month"))
    desk.sight.select(("s1",))
    first, second = month.child(0), month.child(1)
    assert second.rect().top() >= first.rect().bottom()
    assert (first.state().selected, second.state().selected) == (0, 1)
    assert month.indexOfChild(second) == 1


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
        assert interface.childCount() == 3
        assert interface.focusChild() is None
    finally:
        QAccessible.setActive(False)
