"""Campaigns and notes moved without dragging, in every view that has bars: M and the arrows, Ctrl+M, and their menu."""

from datetime import date

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu

from canvas_with_bars import canvas_with_bars
from compassdesk.domain.bounds import LATEST
from compassdesk.domain.calendar_grid import TIMELINE_LANES
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign
from compassdesk.services.opening import open_client
from compassdesk.ui.calendar.bar_menu import bar_menu
from compassdesk.ui.calendar.canvas import bars
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.calendar.item_menu import item_menu
from compassdesk.ui.dialogs.move_bar import MoveBar
from compassdesk.ui.shell.actions import Actions

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 9), ends=date(2027, 3, 11), closes_on=date(2027, 3, 10))


@pytest.fixture
def said(desk) -> list[str]:
    heard: list[str] = []
    desk.session.said.connect(lambda text, _offer: heard.append(text))
    return heard


def on_bar(desk, page, view: str, row: str = "campaigns/c"):
    """The canvas of a view with the keyboard on a bar, and what assistive technology has of it."""
    if not desk.session.plan.campaigns:
        desk.session.change("Campaign", Patch(campaigns=(SPRING,)))
    desk.sight.show(date(2027, 3, 9), view)
    canvas = canvas_with_bars(page, view)
    page.activateWindow()
    canvas.setFocus()
    desk.sight.cursor.put(desk.sight.first)
    for _ in range(12):
        QTest.keyClick(canvas, Key.Key_Tab)
        if canvas.focused_extra is not None and canvas.focused_extra.id == row:
            return canvas, QAccessible.queryAccessibleInterface(canvas)
    raise AssertionError("Tab does not come to the bar")


def spring(desk) -> tuple[date, date, date | None]:
    (row,) = desk.session.plan.campaigns
    return row.starts, row.ends, row.closes_on


def answered(with_keys: str, *, accept: bool = True) -> None:
    """Answer the dialog that comes next."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MoveBar)
        assert not dialog.time_row.isVisible()
        dialog.day.clear()
        QTest.keyClicks(dialog.day, with_keys)
        (dialog.accept if not accept else dialog.accept_button.click)()
        if dialog.isVisible():
            assert "reaches" in dialog.day_row.error.text()
            dialog.reject()

    QTimer.singleShot(0, answer)


@pytest.mark.parametrize("view", ["month", "week", "timeline"])
def test_m_and_the_arrows_move_a_campaign_with_all_its_days_as_one_step(desk, page, view) -> None:
    canvas, seen = on_bar(desk, page, view)
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Down):
        QTest.keyClick(canvas, key)
    hint = page.findChild(QLabel, "moveHint")
    assert "17–19 March" in hint.text(), "its days, while it is in the air"
    assert spring(desk) == (SPRING.starts, SPRING.ends, SPRING.closes_on)
    QTest.keyClick(canvas, Key.Key_Escape)
    assert seen.focusChild().text(QAccessible.Text.Name).startswith("Spring"), "the keyboard is on it again"
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Down, Key.Key_Return):
        QTest.keyClick(canvas, key)
    assert spring(desk) == (date(2027, 3, 17), date(2027, 3, 19), date(2027, 3, 18))
    name = seen.focusChild().text(QAccessible.Text.Name)
    assert name == "Spring · 17–19 March", "the keyboard went along, to another week too"
    desk.undoing.undo()
    assert spring(desk) == (SPRING.starts, SPRING.ends, SPRING.closes_on)


@pytest.mark.parametrize("scale", ["twelve_weeks", "year"])
def test_a_campaign_of_one_day_has_a_bar_in_the_timeline_and_is_moved_there(desk, page, scale) -> None:
    """One that was pulled down to its first day was gone from under the hand."""
    fair = Campaign(id="c", name="Fair", starts=date(2027, 3, 10), ends=date(2027, 3, 10))
    desk.session.change("Campaign", Patch(campaigns=(fair,)))
    desk.sight.set_scale(scale)
    for lanes in TIMELINE_LANES:
        desk.sight.set_lanes(lanes)
        canvas, _seen = on_bar(desk, page, "timeline")
        ((part, place),) = [(bar.of, rect_of(bar)) for bar in canvas.layout_now.bars]
        assert place.width() >= 4
        assert bars.edge_at(part, place, place.x()) == "first"
        assert bars.edge_at(part, place, place.center().x()) == ""
        assert bars.edge_at(part, place, place.right()) == "last"
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(canvas, key)
    assert spring(desk)[:2] == (date(2027, 3, 11), date(2027, 3, 11))
    assert not canvas.grab().isNull()


def test_a_note_of_one_day_is_seen_where_it_would_be(desk, page) -> None:
    canvas, seen = on_bar(desk, page, "month", "day_notes/d1")
    for key in (Key.Key_M, Key.Key_Left):
        QTest.keyClick(canvas, key)
    assert [box.day for box in canvas.layout_now.flags if box.of.kind == "note"] == [date(2027, 3, 16)]
    QTest.keyClick(canvas, Key.Key_Return)
    (note,) = desk.session.plan.day_notes
    assert (note.first, note.last) == (date(2027, 3, 16), None)
    assert "Elections" in seen.focusChild().text(QAccessible.Text.Name)


@pytest.mark.parametrize("view", ["month", "week", "timeline"])
def test_ctrl_m_asks_for_its_day(desk, page, view, qtbot) -> None:
    Actions(page)
    canvas, seen = on_bar(desk, page, view)
    answered("+1w")
    QTest.keyClick(canvas, Key.Key_M, CONTROL)
    assert spring(desk) == (date(2027, 3, 16), date(2027, 3, 18), date(2027, 3, 17))
    page.activateWindow()
    qtbot.waitUntil(canvas.hasFocus)
    assert seen.focusChild().text(QAccessible.Text.Name) == "Spring · 16–18 March"
    desk.undoing.undo()
    assert spring(desk)[0] == SPRING.starts


def test_other_keys_for_items_ask_for_its_day_too_and_stand_in_menus(desk, page) -> None:
    Actions(page, {"move-item": "Ctrl+J"})
    canvas, _seen = on_bar(desk, page, "month")
    assert bar_menu(canvas, canvas.focused_extra).actions()[1].text() == "Move “Spring” to…\tCtrl+J"
    desk.sight.select(("p1",))
    assert item_menu(canvas, desk.session, desk.sight).actions()[1].text() == "Move to…\tCtrl+J"
    canvas, _seen = on_bar(desk, page, "month")
    QTest.keyClick(canvas, Key.Key_M, CONTROL)
    assert QApplication.activeModalWidget() is None
    answered("+1w")
    QTest.keyClick(canvas, Key.Key_J, CONTROL)
    assert spring(desk)[0] == date(2027, 3, 16)


def test_what_would_leave_the_calendar_stays_and_that_is_said(desk, page, said) -> None:
    Actions(page)
    late = replace(SPRING, starts=LATEST.replace(day=30), ends=LATEST, closes_on=None)
    desk.session.change("Campaign", Patch(campaigns=(late,)))
    desk.sight.show(LATEST, "month")
    canvas = page.view("month")
    canvas.setFocus()
    stop = next(one for one in canvas.tab_stops() if one.id == "campaigns/c")
    canvas.put_extra(stop)
    for key in (Key.Key_M, Key.Key_Right, Key.Key_Return):
        QTest.keyClick(canvas, key)
    assert len(said) == 1
    assert "reaches" in said[0]
    answered("+1d")
    QTest.keyClick(canvas, Key.Key_M, CONTROL)
    assert spring(desk) == (late.starts, late.ends, None)


def test_its_menu_begins_with_what_can_be_done_with_it(desk, page, said) -> None:
    Actions(page)
    canvas, _seen = on_bar(desk, page, "month")
    asked: list[tuple[str, str, str]] = []
    page.editor_wanted.connect(lambda *wanted: asked.append(wanted))
    menus: list[list[str]] = []

    def read() -> None:
        menu = canvas.findChild(QMenu)
        menus.append([action.text().partition("\t")[0] for action in menu.actions()[:5]])
        menu.actions()[0].trigger()
        menu.close()

    canvas.menu_wanted.connect(lambda *_wanted: read())
    QApplication.sendEvent(
        canvas, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), canvas.mapToGlobal(QPoint(1, 1)))
    )
    from_template, as_template = "Plan “Spring” from a template…", "Save “Spring” as template…"
    assert menus == [["Edit “Spring”…", "Move “Spring” to…", from_template, as_template, ""]]
    assert asked == [("campaign", "c", "")]
    path = desk.session.file.path
    desk.session.file.close()
    reader = open_client(path, read_only=True)
    desk.put(reader)
    canvas, _seen = on_bar(desk, page, "month")
    move = bar_menu(canvas, canvas.focused_extra).actions()[1]
    assert (move.isEnabled(), move.toolTip()) == (False, "This client is open for reading only.")
    QTest.keyClick(canvas, Key.Key_M)
    QTest.keyClick(canvas, Key.Key_M, CONTROL)
    assert said == ["This client is open for reading only."] * 2
    assert bars.row_in(desk.session.plan, canvas.focused_extra) == SPRING
    desk.put(None)
    reader.close()
