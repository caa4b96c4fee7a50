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
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.fields.being_typed import SAVES_AFTER
from examples import each
from shouting_week import judge, steps
from typed import let_the_rest_come, retype

ODD = " a\u00a0b\r\nc\rd\u2028e\u2029f \t"


ACTIONS = {
    "another item": lambda desk: desk.sight.open_item("p3"),
    "closing": lambda desk: desk.sight.close_item(),
    "a selection": lambda desk: desk.sight.select(("p1", "p3")),
    "another week": lambda desk: desk.sight.show_week(Week(2027, 20)),
    "copying": lambda desk: commands.copy(desk.session, desk.sight),
    "duplicating": lambda desk: commands.duplicate(desk.session, desk.sight),
    "back to the tray": lambda desk: commands.unschedule(desk.session, desk.sight),
    "a status": lambda desk: commands.set_status(desk.session, desk.sight, "in_review"),
    "another step": lambda desk: desk.session.change("Other", Patch(removed=(("items", "call"),))),
}


def test_whatever_is_done_comes_after_what_is_being_typed(editor: ItemEditor, desk: Desk) -> None:
    plan, week = desk.session.plan, desk.sight.week

    def holds(action: str) -> None:
        retype(editor.title, "Typed")
        retype(editor.text_section.body, "A paragraph")
        ACTIONS[action](desk)
        item = desk.session.item("p2")
        assert (item.title, item.body) == ("Typed", "A paragraph")
        assert steps(desk)[:2] == ["Change: Title", "Change: Text"]
        while desk.session.undo_stack.next(back=True):
            desk.undoing.undo()
        assert desk.session.plan == plan, "as the next one finds it"
        desk.sight.show_week(week)
        desk.sight.open_item("p2")

    each(ACTIONS, holds)


def test_deleting_while_typing_can_be_taken_back_with_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Typed")
    commands.delete(desk.session, desk.sight)
    assert desk.session.item("p2") is None
    desk.undoing.undo()
    assert desk.session.item("p2").title == "Typed"


def test_undo_while_typing_takes_back_what_was_typed_and_redo_brings_it(editor: ItemEditor, desk: Desk) -> None:
    retype(editor.title, "Typed")
    desk.undoing.undo()
    assert editor.title.text() == desk.session.item("p2").title == "News 2"
    desk.undoing.redo()
    assert editor.title.text() == desk.session.item("p2").title == "Typed"


def test_a_rest_saves_once_and_typing_goes_on(editor: ItemEditor, desk: Desk, qtbot) -> None:
    assert SAVES_AFTER <= 3000
    retype(editor.title, "Half a sen")
    assert desk.session.item("p2").title == "News 2"
    let_the_rest_come(desk.session.typing, qtbot)
    assert desk.session.item("p2").title == "Half a sen"
    QTest.keyClicks(editor.title, "tence")
    desk.session.settle()
    assert desk.session.item("p2").title == "Half a sentence"
    assert steps(desk) == ["Change: Title"]


def test_every_field_to_type_in_is_saved_at_rest(editor: ItemEditor, desk: Desk) -> None:
    for section in editor.sections:
        section.open()
    for name in ("private_note", "link", "cost_eur", "disclosure_label"):
        field = editor.binder.field(name)
        field.setFocus()
        QTest.keyClicks(field, "12")
        desk.session.typing.rest()
        assert str(getattr(desk.session.item("p2"), name)).startswith("12"), name


def test_a_wrong_value_stays_as_typed_and_stops_nothing_else(editor: ItemEditor, desk: Desk) -> None:
    editor.when.day.setFocus()
    editor.when.day.selectAll()
    QTest.keyClicks(editor.when.day, "31-31")
    retype(editor.text_section.body, "Kept")
    desk.session.change("Other", Patch(removed=(("items", "call"),)))
    assert desk.session.item("p2").body == "Kept"
    assert editor.when.day.text() == "31-31"
    assert "no date" in editor.when.parent().error.text()
    assert steps(desk) == ["Change: Text", "Other"]


def test_what_cannot_be_written_stops_the_action_and_stays(editor: ItemEditor, desk: Desk, monkeypatch) -> None:
    def full(*_args: object) -> None:
        raise WorldError("disk-full", path="x")

    retype(editor.title, "Typed")
    monkeypatch.setattr(patches, "apply", full)
    with pytest.raises(WorldError):
        desk.sight.open_item("p3")
    assert desk.sight.edited == "p2"
    assert editor.title.text() == "Typed"
    monkeypatch.undo()
    desk.sight.open_item("p3")
    assert desk.session.item("p2").title == "Typed"


def compose(field, word: str) -> None:
    QApplication.sendEvent(field, QInputMethodEvent(word, []))


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("name", ["title", "body"])
def test_a_word_that_is_being_composed_is_taken_in_once(name: str, editor: ItemEditor, desk: Desk) -> None:
    field = {"title": editor.title, "body": editor.text_section.body}[name]
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "say ")
    compose(field, "こん")
    desk.session.typing.rest()
    other = Patch(items=(replace(desk.session.item("p2"), private_note="seen"),))
    desk.session.file.perform("in another window", patches.apply, other)
    assert field.preedit == "こん", "saving at rest leaves the input method alone"
    desk.session.change("Other", Patch(removed=(("items", "call"),)))
    assert getattr(desk.session.item("p2"), name) == "say こん"
    assert field.preedit == ""


def test_looking_changes_nothing(editor: ItemEditor, desk: Desk) -> None:
    odd = replace(
        desk.session.item("p3"), title=" A\u00a0title\u2028of\r\ntwo ", body=ODD, private_note=ODD, link="a\u00a0 b ",
        labels=(" x ",), result=None,
    )  # fmt: skip
    desk.session.file.perform("brought in", patches.apply, Patch(items=(odd,)))
    before, done = desk.session.item("p3"), len(steps(desk))
    desk.sight.open_item("p3")
    for section in editor.sections:
        section.open()
    for kind in (QLineEdit, QPlainTextEdit):
        for field in editor.findChildren(kind):
            field.setFocus()
    editor.close_button.setFocus()
    desk.sight.open_item("p2")
    assert desk.session.item("p3") == before
    assert len(steps(desk)) == done


def test_typing_changes_only_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    desk.session.file.perform("brought in", patches.apply, Patch(items=(replace(desk.session.item("p3"), body=ODD),)))
    desk.sight.open_item("p3")
    body = editor.text_section.body
    body.setFocus()
    body.moveCursor(body.textCursor().MoveOperation.End)
    QTest.keyClicks(body, "!")
    desk.session.settle()
    assert desk.session.item("p3").body == f"{ODD}!"


def test_a_line_stays_a_line_when_breaks_are_pasted(editor: ItemEditor, desk: Desk) -> None:
    editor.title.setFocus()
    editor.title.selectAll()
    QApplication.clipboard().setText("One\r\ntwo\nthree\u2028four")
    editor.title.paste()
    assert editor.title.text() == "One two three four"
    desk.session.settle()
    assert desk.session.item("p2").title == "One two three four"


def test_escape_is_for_the_half_typed_word_first(editor: ItemEditor, desk: Desk) -> None:
    editor.reveal("labels")
    entry = editor.binder.field("labels").findChild(QLineEdit)
    entry.setFocus()
    QTest.keyClicks(entry, "half")
    QTest.keyClick(entry, Qt.Key.Key_Escape)
    assert entry.text() == ""
    assert desk.sight.edited == "p2"
    assert desk.session.item("p2").labels == ()
    QTest.keyClicks(entry, "whole")
    desk.session.settle()
    assert desk.session.item("p2").labels == ("whole",)


def test_the_first_fix_in_the_editor_keeps_what_was_typed(editor: ItemEditor, desk: Desk) -> None:
    desk.sight.open_item("nameless")
    judge(desk)
    card = next(one for one in editor.hints.cards if one.finding is not None and one.finding.check == "CD-10")
    retype(editor.title, "Another title")
    retype(editor.text_section.body, "A paragraph")
    card.fix_buttons[0].click()
    item = desk.session.item("nameless")
    assert (item.title, item.body) == ("Another title", "A paragraph")
    assert item.spokesperson is not None
