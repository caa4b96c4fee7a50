"""Where the app is read from right to left, days run so too: places, gutters, bars, drags and arrow keys."""

from datetime import date, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign
from compassdesk.ui.calendar.canvas.chip_text import advance

LEFT = Qt.MouseButton.LeftButton
PLAIN = Qt.KeyboardModifier.NoModifier
MONDAY = date(2027, 3, 8)
SPRING = Campaign(id="c", name="Spring", starts=date(2027, 3, 9), ends=date(2027, 3, 11))


@pytest.fixture(autouse=True)
def _from_the_right(desk, page):
    desk.session.change("Campaign", Patch(campaigns=(SPRING,)))
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def drag(canvas, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(canvas, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(canvas, start + (end - start) * step / 4)
    QTest.mouseRelease(canvas, LEFT, PLAIN, end)


def on(month, day: date) -> QPoint:
    cell = month.layout_now.cell_of(day)
    return QPoint(cell.x + cell.width // 2, cell.y + cell.height - 8)


def test_the_month_runs_from_right_to_left_beside_its_gutter(desk, page) -> None:
    month = page.view("month")
    layout = month.layout_now
    places = [layout.cell_of(MONDAY + timedelta(days=at)) for at in range(7)]
    assert [one.x for one in places] == sorted((one.x for one in places), reverse=True)
    assert places[-1].x == 0
    assert places[0].x + places[0].width == layout.gutter_x == month.width() - layout.gutter
    QTest.mouseClick(month, LEFT, PLAIN, month.gutter_rect(2).center())
    assert desk.sight.week.number == 11
    for key in ("p1", "p2"):
        face, cell = month.faces[key], layout.cell_of(desk.session.item(key).starts_at.date())
        assert cell.x <= face.rect.left()
        assert face.rect.right() < cell.x + cell.width
        assert month.hit(face.rect.center()).id == key


def test_a_chip_begins_at_its_right_with_the_time(page) -> None:
    for face in page.view("month").faces.values():
        time, *others = face.words
        ends = [(word.x, word.x + advance(word.text, word.font)) for word in face.words]
        assert all(face.rect.left() <= first and last <= face.rect.right() + 1 for first, last in ends)
        beside = [word for word in others if word.baseline == time.baseline]
        assert all(word.x < time.x for word in beside)
        assert all(sticker.x < time.x for sticker in face.stickers)


def test_chips_and_the_ends_of_bars_are_dragged_to_the_left_for_later_days(desk, page) -> None:
    month = page.view("month")
    drag(month, month.faces["p1"].rect.center(), on(month, date(2027, 3, 10)))
    assert desk.session.item("p1").starts_at.date() == date(2027, 3, 10)
    (bar,) = month.layout_now.bars
    drag(month, QPoint(bar.x + 2, bar.y + 8), on(month, date(2027, 3, 13)))
    assert desk.session.plan.campaigns[0].ends == date(2027, 3, 13)
    (bar,) = month.layout_now.bars
    drag(month, QPoint(bar.x + bar.width - 2, bar.y + 8), on(month, MONDAY))
    assert desk.session.plan.campaigns[0].starts == MONDAY


def test_arrow_keys_go_the_way_they_point(desk, page) -> None:
    month = page.view("month")
    desk.sight.cursor.put(date(2027, 3, 9))
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert desk.sight.cursor.day == date(2027, 3, 10)
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Right)
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert month.focused_extra.kind == "gutter", "it stands at the right"
    QTest.keyClick(month, Qt.Key.Key_Left)
    assert (desk.sight.cursor.day, month.focused_extra) == (MONDAY, None)
    desk.sight.select(("p1",))
    QTest.keyClick(month, Qt.Key.Key_M)
    QTest.keyClick(month, Qt.Key.Key_Left)
    QTest.keyClick(month, Qt.Key.Key_Return)
    assert desk.session.item("p1").starts_at.date() == date(2027, 3, 9)


def test_arrow_keys_go_through_the_columns_of_the_board_as_they_point(desk, page) -> None:
    desk.sight.show(MONDAY, "board")
    board = page.view("board")
    approved, scheduled = (board.frames[status].column for status in ("approved", "scheduled"))
    approved.setFocus()
    for pressed, key, came_to in (
        (approved, Qt.Key.Key_Left, scheduled),
        (scheduled, Qt.Key.Key_Left, board.frames["published"].strip),
        (board.frames["published"].strip, Qt.Key.Key_Right, scheduled),
        (scheduled, Qt.Key.Key_Right, approved),
    ):
        x = pressed.mapToGlobal(QPoint()).x()
        QTest.keyClick(pressed, key)
        assert came_to.hasFocus()
        assert (came_to.mapToGlobal(QPoint()).x() < x) == (key == Qt.Key.Key_Left)


@pytest.fixture
def week(desk, page):
    fair = replace(desk.session.item("p2"), last_day=date(2027, 3, 12))
    desk.session.change("Lasts", Patch(items=(fair,), base=Rows(items=(desk.session.item("p2"),))))
    desk.sight.show(MONDAY, "week")
    return page.view("week")


def test_the_week_has_its_hours_at_the_right_and_its_days_above_their_columns(desk, week) -> None:
    canvas, days = week.canvas, week.days
    columns = canvas.layout_now.columns
    assert columns[0][0] + columns[0][1] == canvas.layout_now.axis_x
    assert columns[6][0] == 0
    above = [days.mapToGlobal(QPoint(left, 0)).x() for left, _wide in days.layout_now.columns]
    below = [canvas.mapToGlobal(QPoint(left, 0)).x() for left, _wide in columns]
    assert above == below
    block = canvas.faces["s1"].rect
    drag(canvas, block.center(), block.center() - QPoint(columns[0][1], 0))
    assert desk.session.item("s1").starts_at.date() == date(2027, 3, 9)


def test_what_lasts_several_days_is_pulled_at_its_left_for_later(desk, week) -> None:
    bar = next(one for one in week.days.layout_now.bars if one.of.of.id == "p2")
    left, wide = week.days.layout_now.column_of(date(2027, 3, 14))
    drag(week.days, QPoint(bar.x + 2, bar.y + 8), QPoint(left + wide // 2, 10))
    assert desk.session.item("p2").last_day == date(2027, 3, 14)


def test_it_turns_back_with_the_app(page, week) -> None:
    before = week.canvas.layout_now.columns
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    after = week.canvas.layout_now.columns
    assert after[0][0] < after[1][0]
    assert before[0][0] > before[1][0]
    assert not any(face.mirrored for face in week.canvas.faces.values())
