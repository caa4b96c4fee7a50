"""The timeline by keyboard: its head, the names of lanes, campaigns and notes, and what a screen reader hears there."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign, DayNote

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def canvas(desk, page):
    desk.sight.show(date(2027, 3, 9), "timeline")
    return page.view("timeline").canvas


def names_of(widget) -> list[str]:
    interface = QAccessible.queryAccessibleInterface(widget)
    return [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]


def test_the_head_is_gone_through_by_arrows_and_its_stops_are_pressed(desk, page, canvas):
    head = page.view("timeline").head
    head.setFocus()
    assert names_of(head)[4].startswith("Week 10")
    interface = QAccessible.queryAccessibleInterface(head)
    assert interface.focusChild().text(QAccessible.Text.Name).startswith("Week 10")
    QTest.keyClick(head, Qt.Key.Key_Right)
    QTest.keyClick(head, Qt.Key.Key_Right)
    QTest.keyClick(head, Qt.Key.Key_Return)
    assert (desk.sight.week.number, desk.sight.view) == (12, "timeline")
    desk.sight.set_scale("year")
    assert names_of(head)[3] == "March 2027"
    interface.child(3).doAction("Press")
    assert (desk.sight.scale, desk.sight.first) == ("four_weeks", date(2027, 3, 1))


def test_a_lane_is_reached_by_tab_and_shown_alone(desk, page, canvas):
    view = page.view("timeline")
    view.head.setFocus()
    QTest.keyClick(view.head, Qt.Key.Key_Tab)
    assert page.focusWidget() is canvas
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert interface.focusChild().text(QAccessible.Text.Name) == "Facebook: show this alone, 3 item(s)"
    QTest.keyClick(canvas, Qt.Key.Key_Down)
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert desk.sight.filter == Filter(channels=frozenset(("x",)))
    assert interface.focusChild().text(QAccessible.Text.Name).startswith("X: show all lanes again")
    QTest.keyClick(canvas, Qt.Key.Key_Space)
    assert desk.sight.filter == Filter()
    QTest.keyClick(canvas, Qt.Key.Key_Tab)
    assert desk.sight.selected == ("p2",), "then the marks, from the day at which the keyboard is"
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    while page.focusWidget() is canvas and canvas.focused_extra is None:
        QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert canvas.focused_extra.id == "channel/fb"
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert page.focusWidget() is view.head
    desk.sight.set_lanes("person")
    band = canvas.layout_now.lanes[-1]
    QTest.mouseClick(canvas, LEFT, PLAIN, canvas.lane_rect(band).center())
    assert desk.sight.filter == Filter(people=frozenset(("",))), "what nobody does yet"


def test_a_lane_that_goes_lets_go_of_the_keyboard(desk, page, canvas):
    desk.sight.set_lanes("person")
    page.view("timeline").head.setFocus()
    QTest.keyClick(page.view("timeline").head, Qt.Key.Key_Tab)
    assert canvas.focused_extra.id == "person/noor"
    desk.sight.set_filter(Filter(text="nobody wrote this"))
    assert canvas.layout_now.lanes == ()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(canvas, key)
    interface = QAccessible.queryAccessibleInterface(canvas)
    assert "9 March" in interface.focusChild().text(QAccessible.Text.Name), "it is at a day"


def test_tab_comes_to_campaigns_and_notes_which_enter_opens(desk, page, canvas):
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    trees = Campaign(id="c1", name="Trees", starts=date(2027, 1, 4), ends=date(2027, 3, 14))
    fair = DayNote(id="n1", first=date(2027, 3, 10), last=date(2027, 3, 12), text="Fair")
    desk.session.change("Bars", Patch(campaigns=(trees,), day_notes=(fair,)))
    seen = QAccessible.queryAccessibleInterface(canvas)
    canvas.setFocus()
    desk.sight.cursor.put(desk.sight.first)
    heard = []

    def press(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(canvas, key)
            heard.append(seen.focusChild().text(QAccessible.Text.Name).split(" · ")[0])

    down, up = Qt.Key.Key_Tab, Qt.Key.Key_Backtab
    press(down, down, down, down, down, up)
    first, block, second = (canvas.book.sentence(desk.session.item(key)) for key in ("p1", "s1", "p2"))
    assert heard == ["Trees", first, block, "Fair", second, "Fair"], "each where it is first seen"
    assert (desk.sight.selected, desk.sight.cursor.day) == ((), date(2027, 3, 10))
    other = replace(fair, text="Great fair", first=date(2027, 3, 11))
    desk.session.change("Later", Patch(day_notes=(other,)))
    assert seen.focusChild().text(QAccessible.Text.Name).startswith("Great fair · 11")
    press(*[up] * 6)
    assert heard[-2:] == ["Trees", "Facebook: show this alone, 3 item(s)"]
    press(down, Qt.Key.Key_Return)
    assert asked == [("campaign", "c1", "")]
    desk.sight.set_scale("year")
    assert seen.focusChild().text(QAccessible.Text.Name).startswith("Trees · "), "there too, and it is told"
    QTest.keyClick(canvas, Qt.Key.Key_Return)
    assert (asked, desk.sight.scale) == ([("campaign", "c1", "")] * 2, "year")
    desk.session.change("Gone", Patch(removed=(("campaigns", "c1"),)))
    assert seen.focusChild().text(QAccessible.Text.Name).startswith("Week "), "it is at the days again"
