"""The editor of a conversation block: steps to tick and what was heard, and no text that goes out."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from shouting_week import steps
from typed import retype

BODY = "- [x] Read\n- [ ] Answer"


def shown(editor: ItemEditor) -> list[tuple[str, bool]]:
    return [(row.line.text(), row.box.isChecked()) for row in editor.checklist.rows]


def test_a_block_has_steps_and_a_post_a_text(editor: ItemEditor, desk: Desk) -> None:
    assert editor.text_section.isVisibleTo(editor)
    assert not editor.checklist.isVisibleTo(editor)
    desk.sight.open_item("past")
    assert editor.checklist.isVisibleTo(editor)
    assert editor.heard.isVisibleTo(editor)
    assert not editor.text_section.isVisibleTo(editor)
    editor.kind._actions["post"].trigger()  # noqa: SLF001  # the entry of its menu
    assert editor.text_section.isVisibleTo(editor)


def test_steps_are_typed_one_after_the_other_and_ticked(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("past")
    rows = editor.checklist.rows
    retype(rows[0].line, "Read")
    QTest.keyClick(rows[0].line, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is rows[1].line
    QTest.keyClicks(rows[1].line, "Answer")
    desk.session.settle()
    assert desk.session.item("past").body == "- [ ] Read\n- [ ] Answer"
    rows[0].box.click()
    assert desk.session.item("past").body == BODY
    assert QApplication.focusWidget() is not None
    assert set(steps(desk)) == {"Change: Checklist"}
    desk.undoing.undo()
    assert shown(editor)[0] == ("Read", False)


def test_an_emptied_step_goes(editor: ItemEditor, desk: Desk) -> None:
    desk.session.change("Steps", Patch(items=(replace(desk.session.item("past"), body=BODY),)))
    desk.sight.open_item("past")
    assert shown(editor) == [("Read", True), ("Answer", False), ("", False)]
    line = editor.checklist.rows[1].line
    retype(line, "")
    line.setFocus()
    line.selectAll()
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    assert QApplication.focusWidget() is editor.checklist.rows[0].line
    assert desk.session.item("past").body == "- [x] Read"


def test_looking_at_a_description_changes_nothing(editor: ItemEditor, desk: Desk) -> None:
    long = "A description of many words that came in from a calendar. " * 10
    for text in ("Agenda\r\n  * mentions\r\n", long):
        desk.session.change("In", Patch(items=(replace(desk.session.item("past"), body=text),)))
        before = steps(desk)
        desk.sight.open_item("past")
        editor.checklist.setFocus()
        desk.sight.open_item("p2")
        assert desk.session.item("past").body == text
        assert steps(desk) == before
    desk.sight.open_item("past")
    assert editor.checklist.plain.isVisibleTo(editor)
    assert editor.checklist.plain.value() == long


def test_what_was_heard_stands_where_it_is_asked_for(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("past")
    editor.reveal("kept_note")
    assert QApplication.focusWidget() is editor.heard
    retype(editor.heard, "Much about the square")
    desk.session.settle()
    assert desk.session.item("past").kept_note == "Much about the square"
