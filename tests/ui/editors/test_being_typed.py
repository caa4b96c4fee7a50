"""What is being typed is saved at rest, and before anything else is done: no action works on the row of before."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.services import patches
from compassdesk.ui.calendar import commands
from compassdesk.ui.desk.being_typed import SAVES_AFTER
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from shouting_week import judge, steps
from typed import retype

ODD = " a\u00a0b\r\nc\rd\u2028e\u2029f \t"


ACTIONS = {
    "another item": lambda desk: desk.open_item("p3"),
    "closing": Desk.close_item,
    "a selection": lambda desk: desk.select(("p1", "p3")),
    "another week": lambda desk: desk.show_week(Week(2027, 20)),
    "copying": commands.copy,
    "duplicating": commands.duplicate,
    "back to the tray": commands.unschedule,
    "a status": lambda desk: commands.set_status(desk, "in_review"),
    "another step": lambda desk: desk.change("Other", Patch(removed=(("items", "call"),))),
}


@pytest.mark.parametrize("action", ACTIONS)
def test_whatever_is_done_comes_after_what_is_being_typed(action: str, editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Typed")
    retype(editor.text_section.body, "A paragraph")
    ACTIONS[action](desk)
    item = desk.item("p2")
    assert (item.title, item.body) == ("Typed", "A paragraph")
    assert steps(desk)[:2] == ["Change: Title", "Change: Text"]


def test_deleting_while_typing_can_be_taken_back_with_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Typed")
    commands.delete(desk)
    assert desk.item("p2") is None
    desk.undo()
    assert desk.item("p2").title == "Typed"


def test_undo_while_typing_takes_back_what_was_typed_and_redo_brings_it(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Typed")
    desk.undo()
    assert editor.title.text() == desk.item("p2").title == "News 2"
    desk.redo()
    assert editor.title.text() == desk.item("p2").title == "Typed"


def test_a_rest_saves_once_and_typing_goes_on(editor: ItemEditor, desk: Desk, qtbot) -> None:
    assert SAVES_AFTER <= 3000
    retype(editor.title, "Half a sen")
    assert desk.item("p2").title == "News 2"
    qtbot.waitUntil(lambda: desk.item("p2").title == "Half a sen", timeout=SAVES_AFTER + 2000)
    QTest.keyClicks(editor.title, "tence")
    desk.settle()
    assert desk.item("p2").title == "Half a sentence"
    assert steps(desk) == ["Change: Title"]


def test_every_field_to_type_in_is_saved_at_rest(editor: ItemEditor, desk: Desk) -> None:
    for section in editor.sections:
        section.open()
    for name in ("private_note", "link", "cost_eur", "disclosure_label"):
        field = editor.binder.field(name)
        field.setFocus()
        QTest.keyClicks(field, "12")
        desk.typing.rest()
        assert str(getattr(desk.item("p2"), name)).startswith("12"), name


def test_a_wrong_value_stays_as_typed_and_stops_nothing_else(editor: ItemEditor, desk: Desk) -> None:
    editor.when.day.setFocus()
    editor.when.day.selectAll()
    QTest.keyClicks(editor.when.day, "31-31")
    retype(editor.text_section.body, "Kept")
    desk.change("Other", Patch(removed=(("items", "call"),)))
    assert desk.item("p2").body == "Kept"
    assert editor.when.day.text() == "31-31"
    assert "no date" in editor.when.parent().error.text()
    assert steps(desk) == ["Change: Text", "Other"]


def test_what_cannot_be_written_stops_the_action_and_stays(editor: ItemEditor, desk: Desk, monkeypatch) -> None:
    def full(*_args: object) -> None:
        raise WorldError("disk-full", path="x")

    retype(editor.title, "Typed")
    monkeypatch.setattr(patches, "apply", full)
    with pytest.raises(WorldError):
        desk.open_item("p3")
    assert desk.edited == "p2"
    assert editor.title.text() == "Typed"
    monkeypatch.undo()
    desk.open_item("p3")
    assert desk.item("p2").title == "Typed"


def compose(field, word: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(word, []))


@pytest.mark.parametrize("name", ["title", "body"])
def test_a_word_that_is_being_composed_is_taken_in_once(name: str, editor: ItemEditor, desk: Desk) -> None:
    field = {"title": editor.title, "body": editor.text_section.body}[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "say ")
    compose(field, "こん")
    desk.typing.rest()
    other = Patch(items=(replace(desk.item("p2"), private_note="seen"),))
    desk.file.perform("in another window", patches.apply, other)
    assert field.preedit == "こん", "saving at rest leaves the input method alone"
    desk.change("Other", Patch(removed=(("items", "call"),)))
    assert getattr(desk.item("p2"), name) == "say こん"
    assert field.preedit == ""


def test_looking_changes_nothing(editor: ItemEditor, desk: Desk) -> None:
    odd = replace(
        desk.item("p3"), title=" A\u00a0title\u2028of\r\ntwo ", body=ODD, private_note=ODD, link="a\u00a0 b ",
        labels=(" x ",), result=None,
    )  # fmt: skip
    desk.file.perform("brought in", patches.apply, Patch(items=(odd,)))
    before, done = desk.item("p3"), len(steps(desk))
    desk.open_item("p3")
    for section in editor.sections:
        section.open()
    for kind in (QLineEdit, QPlainTextEdit):
        for field in editor.findChildren(kind):
            field.setFocus()
    editor.close_button.setFocus()
    desk.open_item("p2")
    assert desk.item("p3") == before
    assert len(steps(desk)) == done


def test_typing_changes_only_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    desk.file.perform("brought in", patches.apply, Patch(items=(replace(desk.item("p3"), body=ODD),)))
    desk.open_item("p3")
    body = editor.text_section.body
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, "!")
    desk.settle()
    assert desk.item("p3").body == f"{ODD}!"


def test_a_line_stays_a_line_when_breaks_are_pasted(editor: ItemEditor, desk: Desk) -> None:
    editor.title.setFocus()
    editor.title.selectAll()
    QApplication.clipboard().setText("One\r\ntwo\nthree\u2028four")
    editor.title.paste()
    assert editor.title.text() == "One two three four"
    desk.settle()
    assert desk.item("p2").title == "One two three four"


def test_escape_is_for_the_half_typed_word_first(editor: ItemEditor, desk: Desk) -> None:
    editor.reveal("labels")
    entry = editor.binder.field("labels").findChild(QLineEdit)
    entry.setFocus()
    QTest.keyClicks(entry, "half")
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.text() == ""
    assert desk.edited == "p2"
    assert desk.item("p2").labels == ()
    QTest.keyClicks(entry, "whole")
    desk.settle()
    assert desk.item("p2").labels == ("whole",)


def test_the_first_fix_in_the_editor_keeps_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    desk.open_item("nameless")
    judge(desk)
    card = next(one for one in editor.hints.cards if one.finding is not None and one.finding.check == "CD-10")
    retype(editor.title, "Another title")
    retype(editor.text_section.body, "A paragraph")
    card.fix_buttons[0].click()
    item = desk.item("nameless")
    assert (item.title, item.body) == ("Another title", "A paragraph")
    assert item.spokesperson is not None
