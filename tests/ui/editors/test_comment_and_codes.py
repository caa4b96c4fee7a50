"""The first comment has a tab of its own, and links get the client's campaign codes."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from builders import channel
from compassdesk.domain.patch import Patch, Rows
from compassdesk.texts import numbers
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor

SCHEME = {"utm_source": "{network}", "utm_medium": "social"}


def counted(editor: ItemEditor) -> list[str]:
    return [line.text() for line in editor.text_section.findChildren(QLabel) if line.isVisible()]


def test_the_first_comment_is_typed_and_counted_where_there_are_comments(editor: ItemEditor, desk: Desk) -> None:
    li, letter = channel("li", "linkedin", name="LinkedIn"), channel("nb", "newsletter", name="Letter")
    item = replace(desk.session.item("p2"), channels=("li", "x", "nb"))
    desk.session.change("Channels", Patch(channels=(li, letter), items=(item,)))
    editor.refresh()
    editor.reveal("first_comment")
    section = editor.text_section
    assert section.comment.isVisible()
    section.comment.insertPlainText("More: https://example.nl/more")
    assert counted(editor) == [f"LinkedIn 29 of {numbers.number(1250)}", "X 29 of 280 · a link counts 23"]
    desk.session.settle()
    assert desk.session.item("p2").first_comment == "More: https://example.nl/more"
    desk.undoing.undo()
    assert desk.session.item("p2") == item


@pytest.mark.parametrize("key", ["1", "*"])
def test_a_channel_of_any_id_has_a_tab_of_its_own(editor: ItemEditor, desk: Desk, key: str) -> None:
    item = replace(desk.session.item("p2"), channels=(key,), body="Shared", first_comment="Comment")
    desk.session.change("Channels", Patch(channels=(channel(key, "linkedin"),), items=(item,)))
    editor.refresh()
    section = editor.text_section
    section.bring(key)
    assert section.own.value() == "Shared"
    assert [page.isVisible() for page in (section.own, section.comment, section.preview)] == [True, False, False]


def test_a_link_gets_the_codes_of_each_channel_in_one_step(editor: ItemEditor, desk: Desk) -> None:
    button = editor.text_section.codes_button
    client = desk.session.plan.client
    desk.session.change("Client", Patch(client=replace(client, utm=SCHEME), base=Rows(client=client)))
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), body="See https://example.nl/a"),)))
    editor.refresh()
    before = desk.session.item("p2")
    assert button.full_text == "Add campaign codes to the link on Facebook and X"
    button.click()
    item = desk.session.item("p2")
    assert item.body == before.body
    assert {one.channel: one.text for one in item.placements} == {
        "fb": "See https://example.nl/a?utm_source=facebook&utm_medium=social",
        "x": "See https://example.nl/a?utm_source=x&utm_medium=social",
    }
    editor.refresh()
    assert button.isHidden(), "nothing is left to add"
    desk.undoing.undo()
    assert desk.session.item("p2") == before


def test_a_client_without_a_scheme_is_offered_nothing(editor: ItemEditor, desk: Desk) -> None:
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), body="See https://example.nl/a"),)))
    editor.refresh()
    assert editor.text_section.codes_button.isHidden()


def test_the_mark_of_who_speaks_is_counted_for_it_is_pasted_with_the_text(editor: ItemEditor, desk: Desk) -> None:
    noor = next(one for one in desk.session.plan.spokespersons if one.id == "noor")
    item = replace(desk.session.item("p2"), body="Hello", channels=("x",))
    desk.session.change("Text", Patch(items=(item,), spokespersons=(replace(noor, signature="^NB"),)))
    editor.refresh()
    assert "X 9 of 280" in counted(editor)
    desk.session.change("Text", Patch(items=(replace(item, body=""),)))
    editor.refresh()
    assert "X 0 of 280" in counted(editor)
