"""What is published stays where it is, whichever way it is moved by hand, until its status is another one."""

from contextlib import closing
from datetime import date, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from builders import channel, client
from compassdesk.domain.patch import Patch
from compassdesk.ui.calendar import bar_changes, changes, commands
from compassdesk.ui.dialogs.move_to import MoveTo
from prepared import prepared

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
AT = datetime(2027, 3, 10, 15)


@pytest.fixture
def said(desk) -> list[tuple[str, object]]:
    """What was said in passing, with what was offered beside it."""
    heard: list[tuple[str, object]] = []
    desk.session.said.connect(lambda words, about: heard.append((words, desk.undoing.offer(about))))
    return heard


def stays(desk, said) -> bool:
    """Whether p3 stands where it did, and why was said with a way on."""
    words, offer = said[-1]
    return desk.session.item("p3").starts_at == AT and "published" in words and offer.words == "Duplicate here"


def drag(month, key: str, day: date) -> None:
    cell = month.layout_now.cell_of(day)
    goal = QPoint(cell.x + cell.width // 2, cell.y + cell.height - 12)
    start = month.faces[key].rect.center()
    QTest.mousePress(month, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(month, start + (goal - start) * step / 4)
    QTest.mouseRelease(month, LEFT, PLAIN, goal)


def test_dragged_it_stays_and_a_copy_is_offered(desk, page, said):
    month = page.view("month")
    drag(month, "p3", date(2027, 3, 18))
    assert stays(desk, said)
    assert desk.session.undo_stack.next(back=True) is None
    said[-1][1].do()
    copy = next(item for item in desk.session.plan.items if item.title == "Published" and item.id != "p3")
    assert (copy.starts_at, copy.status) == (datetime(2027, 3, 18, 15), "draft")
    assert desk.session.item("p3").starts_at == AT
    desk.undoing.undo()
    assert desk.session.item(copy.id) is None


def test_what_was_offered_in_one_client_is_not_done_in_another(desk, page, said, tmp_path):
    drag(page.view("month"), "p3", date(2027, 3, 18))
    offer, first = said[-1][1], desk.session.file
    with closing(
        prepared(tmp_path / "other.compass", client(name="Other"), Patch(channels=(channel("x", "x"),)))
    ) as other:
        desk.put(other)
        offer.do()
        assert desk.session.plan.items == ()
        assert said[-1] == ("The client that this was about was closed meanwhile.", None)
        desk.put(first)


def test_with_another_status_it_moves(desk, page):
    desk.session.change("Back", Patch(items=(replace(desk.session.item("p3"), status="scheduled"),)))
    drag(page.view("month"), "p3", date(2027, 3, 18))
    assert desk.session.item("p3").starts_at == datetime(2027, 3, 18, 15)


def test_of_several_the_others_move(desk, page, said):
    desk.sight.select(("p2", "p3"))
    drag(page.view("month"), "p2", date(2027, 3, 18))
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 18, 11)
    assert stays(desk, said)


def test_moved_with_the_keys_it_stays(desk, page, said):
    month = page.view("month")
    month.setFocus()
    desk.sight.cursor.put(AT.date(), "p3")
    desk.sight.select(("p3",))
    for key in (Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(month, key)
    assert stays(desk, said)


def test_cut_and_pasted_it_stays(desk, page, said):
    desk.sight.select(("p3",))
    commands.cut(desk.session, desk.sight)
    desk.sight.cursor.put(date(2027, 3, 18))
    commands.paste(desk.session, desk.sight)
    assert stays(desk, said)
    assert desk.sight.selected == ("p3",)


@pytest.mark.parametrize("minutes", [15, 90])
def test_its_length_stays(desk, minutes, said):
    slot = replace(desk.session.item("s1"), status="published", id="p3", starts_at=AT)
    desk.session.change("Done", Patch(items=(slot,)))
    changes.resize(slot, AT, minutes).commit(desk.session)
    assert stays(desk, said)
    said[-1][1].do()
    assert any(item.minutes == minutes and item.status == "draft" for item in desk.session.plan.items)


def test_the_end_of_its_days_stays(desk, said):
    lasting = replace(desk.session.item("p3"), last_day=date(2027, 3, 12))
    desk.session.change("Longer", Patch(items=(lasting,)))
    bar_changes.stretched(lasting, "right", date(2027, 3, 14)).commit(desk.session)
    assert stays(desk, said)
    assert desk.session.item("p3").last_day == date(2027, 3, 12)


def test_asked_for_a_date_it_offers_a_copy(desk, qtbot):
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(("p3",)))
    qtbot.addWidget(dialog)
    assert dialog.accept_button.text() == "Duplicate here"
    assert dialog.day.selectedText() == dialog.day.text(), "what is typed replaces the date"
    dialog.day.setText("18-3-2027")
    dialog.accept_button.click()
    assert desk.session.item("p3").starts_at == AT
    assert [item.starts_at for item in desk.session.plan.items if item.title == "Published"][1].day == 18


def test_asked_for_a_date_the_others_go(desk, qtbot):
    dialog = MoveTo(None, desk.session, desk.sight, desk.session.items(("p2", "p3")))
    qtbot.addWidget(dialog)
    dialog.day.setText("18-3-2027")
    dialog.accept_button.click()
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 18, 11)
    assert desk.session.item("p3").starts_at == AT
