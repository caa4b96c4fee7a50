"""A snippet goes into the text that is written, by the menu or by its key."""

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Record
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor


def with_snippet(editor: ItemEditor, desk: Desk) -> None:
    record = Record("s1", {"name": "Who & what", "text": "Ask {spokesperson} on {channel}."})
    desk.session.change("Snippet", Patch(snippets=(record,)))
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), body="Hello. "),)))
    editor.refresh()


def test_the_key_opens_the_menu_and_what_is_chosen_stands_at_the_cursor(editor: ItemEditor, desk: Desk) -> None:
    with_snippet(editor, desk)
    section = editor.text_section
    section.body.setFocus()
    section.body.moveCursor(section.body.textCursor().MoveOperation.End)
    QTest.keyClick(section.body, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    menu = section.snippets.menu
    assert menu.isVisible()
    assert [action.text() for action in menu.actions()] == ["Who && what"]
    menu.actions()[0].trigger()
    menu.close()
    desk.session.settle()
    assert desk.session.item("p2").body == "Hello. Ask Noor Bakker on {channel}.", "it is on two channels"
    desk.undoing.undo()
    assert desk.session.item("p2").body == "Hello. "


def test_in_the_text_of_a_channel_that_one_is_meant(editor: ItemEditor, desk: Desk) -> None:
    with_snippet(editor, desk)
    section = editor.text_section
    section.bring("x")
    assert section.snippets.isHidden(), "the shared text is not written in from here"
    section.own_button.click()
    editor.refresh()
    section.snippets.menu.aboutToShow.emit()
    section.snippets.menu.actions()[0].trigger()
    desk.session.settle()
    assert "Ask Noor Bakker on X." in desk.session.item("p2").placements[0].text


def test_without_snippets_it_says_where_they_are_made(editor: ItemEditor) -> None:
    editor.text_section.snippets.menu.aboutToShow.emit()
    (action,) = editor.text_section.snippets.menu.actions()
    assert not action.isEnabled()
    assert "Snippets" in action.text()
