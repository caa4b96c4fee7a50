"""A campaign moved with its items: dragged, with the keys and in the dialog; alone by choice; one step of undo."""

from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from builders import post, slot
from canvas_with_bars import canvas_with_bars
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Campaign
from compassdesk.ui.calendar import bar_changes
from compassdesk.ui.calendar.canvas.box_rect import rect_of
from compassdesk.ui.dialogs.move_bar import MoveBar

LEFT = Qt.MouseButton.LeftButton
PLAIN, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 10), ends=date(2027, 3, 11))


@pytest.fixture
def spring(desk, page):
    items = (
        post("send", "2027-03-10T16:00", id="c1", title="Opening", channels=("fb",), campaign="c"),
        slot("respond", "2027-03-11T13:00", 60, id="c2", title="Answers", campaign="c"),
        post("send", "2027-04-20T09:00", id="c3", title="Out of sight", channels=("fb",), campaign="c"),
        post("send", "2027-03-09T09:00", id="c4", title="This morning", channels=("fb",), campaign="c"),
        post("send", "2027-03-10T18:00", id="c5", title="Out", channels=("x",), campaign="c", status="published"),
    )
    desk.session.change("Campaign", Patch(campaigns=(SPRING,), items=items))
    return canvas_with_bars(page, "month")


def where(desk):
    (row,) = desk.session.plan.campaigns
    return row.starts, *(desk.session.item(key).starts_at for key in ("c1", "c2", "c3", "c4", "c5"))


BEFORE = (
    date(2027, 3, 10), datetime(2027, 3, 10, 16), datetime(2027, 3, 11, 13), datetime(2027, 4, 20, 9),
    datetime(2027, 3, 9, 9), datetime(2027, 3, 10, 18),
)  # fmt: skip
AFTER = (
    date(2027, 3, 17), datetime(2027, 3, 17, 16), datetime(2027, 3, 18, 13), datetime(2027, 4, 27, 9),
    datetime(2027, 3, 9, 9), datetime(2027, 3, 10, 18),
)  # fmt: skip


def drag_a_week_on(month, *, with_control=False):
    bar = next(bar for bar in month.layout_now.bars if bar.of.of.id == "c")
    start = rect_of(bar).center()
    cell = month.layout_now.cell_of(SPRING.starts)
    below = month.layout_now.cell_of(date(2027, 3, 17))
    goal = start + QPoint(0, below.y - cell.y)
    keys = CONTROL if with_control else PLAIN
    QTest.mousePress(month, LEFT, PLAIN, start)
    QTest.mouseMove(month, start + QPoint(0, 20))
    if with_control:
        QTest.keyPress(month, Qt.Key.Key_Control, CONTROL)
    for step in range(1, 5):
        QTest.mouseMove(month, start + (goal - start) * step / 4)
    hint = month.window().findChild(QLabel, "dragHint").text()
    QTest.mouseRelease(month, LEFT, keys, goal)
    return hint


def test_dragged_it_takes_its_items_along_as_one_step_and_says_what_stays(desk, spring):
    said = []
    desk.session.said.connect(lambda words, about: said.append((words, desk.undoing.offer(about))))
    hint = drag_a_week_on(spring)
    assert "with 3 item(s)" in hint
    assert "Ctrl leaves its items" in hint
    assert where(desk) == AFTER
    words, offer = said[-1]
    assert words == (
        "“Spring” was moved with 3 item(s). 1 published item(s) stay where they are."
        " 1 past item(s) stay where they are."
    )
    offer.do()
    assert where(desk) == BEFORE


def test_with_ctrl_it_goes_alone(desk, spring):
    hint = drag_a_week_on(spring, with_control=True)
    assert "item(s)" not in hint
    assert where(desk) == (date(2027, 3, 17), *BEFORE[1:])


def test_the_keys_take_them_along_or_leave_them(desk, page, spring):
    page.activateWindow()
    spring.setFocus()
    spring.put_extra(next(one for one in spring.tab_stops() if one.id == "campaigns/c"))
    for key in (Qt.Key.Key_M, Qt.Key.Key_Down):
        QTest.keyClick(spring, key)
    hint = page.findChild(QLabel, "moveHint")
    assert "with 3 item(s)" in hint.text()
    QTest.keyClick(spring, Qt.Key.Key_I)
    assert "with 3" not in hint.text()
    QTest.keyClick(spring, Qt.Key.Key_I)
    QTest.keyClick(spring, Qt.Key.Key_Return)
    assert where(desk) == AFTER


@pytest.mark.parametrize("taken", [True, False])
def test_the_dialog_asks(desk, page, spring, qtbot, taken):
    went = []
    dialog = MoveBar(page, desk.session, SPRING, went.append)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.items.text() == "Take its 3 item(s) along"
    dialog.items.setChecked(taken)
    dialog.day.setText("17 March 2027")
    dialog.accept_button.click()
    assert where(desk) == (AFTER if taken else (AFTER[0], *BEFORE[1:]))
    assert went == [date(2027, 3, 17)]


def test_the_dialog_tells_which_items_come_to_a_day_off(desk, page, spring, qtbot):
    changed = replace(desk.session.plan.client, country="NL", closed_days=(date(2027, 3, 18),))
    desk.session.change("Netherlands", Patch(client=changed))
    dialog = MoveBar(page, desk.session, SPRING, print)
    qtbot.addWidget(dialog)
    dialog.show()
    assert "day off" not in dialog.understood.text()
    dialog.day.clear()
    QTest.keyClicks(dialog.day, "17 March 2027")
    assert "2 item(s) on a day off: Thu 18 Mar (closed) and Tue 27 Apr (King's Day)" in dialog.understood.text()
    dialog.items.setChecked(False)
    assert "day off" not in dialog.understood.text()


def test_a_campaign_without_items_moves_as_before(desk, page):
    desk.session.change("Campaign", Patch(campaigns=(SPRING,)))
    intent = bar_changes.moved(SPRING, 7, bar_changes.items_along(desk.session, SPRING))
    assert (intent.hint, intent.told) == ("17–18 March", "")
