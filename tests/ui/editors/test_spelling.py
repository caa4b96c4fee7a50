"""Words that the dictionary of the client's language does not know are marked, mended and kept."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.system.spelling import speller
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import hint_choice
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.spelling_menu import SpellingMenu

needs_dutch = pytest.mark.skipif(speller("nl") is None, reason="this computer has no Dutch dictionary")


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    hint_choice.want("usual")


def marked(editor: ItemEditor) -> list[str]:
    block = editor.text_section.body.document().firstBlock()
    wave = QTextCharFormat.UnderlineStyle.SpellCheckUnderline
    return [
        block.text()[one.start : one.start + one.length]
        for one in block.layout().formats()
        if one.format.underlineStyle() == wave
    ]


def written(editor: ItemEditor, desk: Desk, body: str) -> None:
    """A text of a client in the Netherlands."""
    client = desk.session.plan.client
    desk.session.change("Country", Patch(client=replace(client, country="NL"), base=Rows(client=client)))
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), body=body),)))
    editor.refresh()


def menu_at_the_cursor(editor: ItemEditor) -> SpellingMenu | None:
    body = editor.text_section.body
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), body.mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(body, event)
    return body.findChild(SpellingMenu)


@needs_dutch
def test_unknown_words_are_marked_and_the_text_stays_as_it_is(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De boswachtter 😀 praat met bomen")
    qtbot.waitUntil(lambda: marked(editor) == ["boswachtter"])
    desk.session.settle()
    assert desk.session.item("p2").body == "De boswachtter 😀 praat met bomen"
    assert editor.text_section.body.value() == "De boswachtter 😀 praat met bomen"


@needs_dutch
def test_the_word_that_is_being_typed_waits_until_it_is_left(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "Een foutt en ")
    qtbot.waitUntil(lambda: marked(editor) == ["foutt"])
    body = editor.text_section.body
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, "nogg")
    qtbot.waitUntil(lambda: body.marks.speller.known("nogg") is False)
    assert marked(editor) == ["foutt"]
    QTest.keyClicks(body, " ")
    qtbot.waitUntil(lambda: marked(editor) == ["foutt", "nogg"])


@needs_dutch
def test_a_suggestion_is_taken_by_the_menu_and_undone(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De boswachtter komt")
    qtbot.waitUntil(lambda: marked(editor) == ["boswachtter"])
    body = editor.text_section.body
    cursor = body.textCursor()
    cursor.setPosition(5)
    body.setTextCursor(cursor)
    menu = menu_at_the_cursor(editor)
    qtbot.waitUntil(lambda: menu.actions()[0].text() == "boswachter")
    menu.actions()[0].trigger()
    menu.close()
    desk.session.settle()
    assert desk.session.item("p2").body == "De boswachter komt"
    desk.undoing.undo()
    assert desk.session.item("p2").body == "De boswachtter komt"


@needs_dutch
def test_a_word_is_kept_as_one_of_the_clients_and_that_is_undone(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De Zonnewijzerr komt")
    qtbot.waitUntil(lambda: marked(editor) == ["Zonnewijzerr"])
    body = editor.text_section.body
    cursor = body.textCursor()
    cursor.setPosition(5)
    body.setTextCursor(cursor)
    menu = menu_at_the_cursor(editor)
    next(action for action in menu.actions() if "client's words" in action.text()).trigger()
    menu.close()
    assert desk.session.plan.client.own_words == ("Zonnewijzerr",)
    qtbot.waitUntil(lambda: marked(editor) == [])
    desk.undoing.undo()
    editor.refresh()
    qtbot.waitUntil(lambda: marked(editor) == ["Zonnewijzerr"])


@needs_dutch
@pytest.mark.skipif(speller("en_GB") is None, reason="this computer has no English dictionary")
def test_it_follows_the_language_that_the_client_writes_in(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De gardener komt")
    qtbot.waitUntil(lambda: marked(editor) == ["gardener"])
    desk.session.change("Language", Patch(client=replace(desk.session.plan.client, language="en-GB")))
    editor.refresh()
    qtbot.waitUntil(lambda: marked(editor) == ["komt"])
    desk.undoing.undo()
    editor.refresh()
    qtbot.waitUntil(lambda: marked(editor) == ["gardener"])


@needs_dutch
def test_it_can_be_switched_off(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De boswachtter komt")
    qtbot.waitUntil(lambda: marked(editor) == ["boswachtter"])
    hint_choice.want("usual", spelling=False)
    editor.refresh()
    qtbot.waitUntil(lambda: marked(editor) == [])


@needs_dutch
def test_a_word_that_is_not_marked_has_the_usual_menu(editor: ItemEditor, desk: Desk, qtbot) -> None:
    written(editor, desk, "De boswachtter komt")
    qtbot.waitUntil(lambda: marked(editor) == ["boswachtter"])
    body = editor.text_section.body
    body.moveCursor(body.textCursor().MoveOperation.Start)
    assert menu_at_the_cursor(editor) is None
    usual = QApplication.activePopupWidget()
    assert [action.objectName() for action in usual.actions() if "paste" in action.objectName()] == ["edit-paste"]
    usual.close()
