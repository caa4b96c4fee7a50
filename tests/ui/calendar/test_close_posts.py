"""Posts that come too close on a channel: told while they are in the air, when they land, and in the editor."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compassdesk.domain.patch import Patch
from compassdesk.domain.too_close import free_moment
from compassdesk.ui.calendar import commands
from compassdesk.ui.calendar.quick_add import QuickAdd
from compassdesk.ui.dialogs.move_to import MoveTo
from compassdesk.ui.editors.item_editor import ItemEditor

LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def said(desk) -> list[tuple[str, object]]:
    heard: list[tuple[str, object]] = []
    desk.session.said.connect(lambda words, about: heard.append((words, desk.undoing.offer(about))))
    return heard


@pytest.fixture
def busy(desk):
    """On Thursday the eighteenth, at 11:20, something stands on the channel of p2 (which is at eleven)."""
    other = replace(
        desk.session.item("p2"), id="there", title="There already", starts_at=datetime(2027, 3, 18, 11, 20), body="Own"
    )
    desk.session.change("Plan", Patch(items=(other,)))
    return other


def test_a_drop_is_told_while_it_is_held_and_its_free_moment_is_one_press(desk, page, said, busy):
    month = page.view("month")
    cell = month.layout_now.cell_of(date(2027, 3, 18))
    goal = QPoint(cell.x + cell.width // 2, cell.y + cell.height - 12)
    start = month.faces["p2"].rect.center()
    QTest.mousePress(month, LEFT, PLAIN, start)
    for step in range(1, 5):
        QTest.mouseMove(month, start + (goal - start) * step / 4)
    hint = month.window().findChild(QLabel, "dragHint")
    assert "“There already” goes out on" in hint.text()
    QTest.mouseRelease(month, LEFT, PLAIN, goal)
    words, offer = said[-1]
    assert words.endswith("20 minute(s) later.")
    assert offer.words == "Move to 10:20"
    offer.do()
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 18, 10, 20)
    desk.undoing.undo()
    desk.undoing.undo()
    assert desk.session.item("p2").starts_at.date() != date(2027, 3, 18)


def test_pasted_copies_are_told_together_with_undo(desk, page, said, busy):
    rows = (replace(desk.session.item("p2"), body="The same words"), replace(busy, body="Other words"))
    desk.session.change("Write", Patch(items=rows))
    before = len(desk.session.plan.items)
    desk.sight.select(("p2", "there"))
    commands.copy(desk.session, desk.sight)
    desk.sight.cursor.put(desk.session.item("p2").starts_at.date() + timedelta(days=1))
    commands.paste(desk.session, desk.sight)
    words, offer = said[-1]
    assert "2 post(s) with a text" in words
    assert len(desk.session.plan.items) == before + 2
    offer.do()
    assert len(desk.session.plan.items) == before


def test_the_dialog_says_it_before_anything_is_moved(desk, page, busy, qtbot):
    desk.sight.select(("p2",))
    dialog = MoveTo(page, desk.session, desk.sight, desk.session.items(("p2",)))
    qtbot.addWidget(dialog)
    dialog.day.setText("18 March 2027")
    dialog.time.setText("11:00")
    dialog.day.textEdited.emit(dialog.day.text())
    assert "“There already”" in dialog.understood.text()


def test_the_editor_says_it_quietly_and_moves_it(desk, page, busy, qtbot):
    desk.session.change("Move", Patch(items=(replace(desk.session.item("p2"), starts_at=busy.starts_at),)))
    editor = ItemEditor(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(editor)
    desk.sight.open_item("p2")
    line = editor.close_posts
    assert not line.isHidden()
    assert "at the same moment" in line.words.text()
    line.move_button.click()
    assert desk.session.item("p2").starts_at == datetime(2027, 3, 18, 12, 20)
    assert line.isHidden()


def test_the_editor_looks_once_at_what_it_is_told_of_twice_and_again_at_what_changes(
    desk, page, busy, qtbot, monkeypatch
) -> None:
    asked = []
    monkeypatch.setattr(
        "compassdesk.domain.too_close.free_moment", lambda *about: asked.append(about) or free_moment(*about)
    )
    editor = ItemEditor(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(editor)
    quick = QuickAdd(desk.session, desk.sight, page)
    QTest.keyClicks(quick.line, "18 march 11:00 facebook Something")
    QTest.keyClick(quick.line, Qt.Key.Key_Return)
    line = editor.close_posts
    editor.refresh()
    assert not line.isHidden()
    assert len(asked) == 1
    away = replace(desk.session.item("there"), starts_at=datetime(2027, 3, 19, 9))
    desk.session.change("Away", Patch(items=(away,)))
    assert line.isHidden()
    desk.undoing.undo()
    editor.refresh()
    assert not line.isHidden()
