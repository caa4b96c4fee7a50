"""Quiet remarks below a text: told when the typing rests, mended by a button, switched off in the settings."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from builders import channel
from compassdesk.domain.patch import Patch
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors import hint_choice
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.previews.remark_line import RemarkLine


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    yield
    hint_choice.want("usual")


def written(editor: ItemEditor, desk: Desk, **fields: object) -> None:
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), **fields),)))
    editor.refresh()


def lines(editor: ItemEditor) -> list[RemarkLine]:
    return list(editor.text_section.remarks.findChildren(RemarkLine))


def told(editor: ItemEditor) -> list[str]:
    return [line.findChild(QLabel).text() for line in lines(editor)]


def test_a_remark_comes_when_the_typing_rests_and_goes_with_what_it_is_about(
    editor: ItemEditor, desk: Desk, qtbot
) -> None:
    editor.text_section.body.selectAll()
    editor.text_section.body.insertPlainText("See http://example.nl")
    qtbot.waitUntil(lambda: told(editor) == ["A link begins with http://, which browsers warn about."])
    lines(editor)[0].button.click()
    assert desk.session.item("p2").body == "See https://example.nl"
    editor.refresh()
    assert told(editor) == []
    desk.undoing.undo()
    assert desk.session.item("p2").body == "See http://example.nl"


def test_a_hashtag_is_written_with_capitals_in_the_text_of_the_tab(editor: ItemEditor, desk: Desk) -> None:
    written(editor, desk, title="Open day", body="Come #openday")
    editor.text_section.bring("x")
    assert told(editor) == [], "the shared text is not written in from here"
    editor.text_section.own_button.click()
    editor.refresh()
    lines(editor)[0].button.click()
    item = desk.session.item("p2")
    assert item.body == "Come #openday"
    assert item.placements[0].text == "Come #OpenDay"


def test_the_link_of_the_item_is_looked_at_as_well(editor: ItemEditor, desk: Desk) -> None:
    written(editor, desk, link="example.nl/a")
    assert told(editor) == ["The item's own link: This link lacks https:// in front."]
    lines(editor)[0].button.click()
    assert desk.session.item("p2").link == "https://example.nl/a"


def test_plain_language_is_told_as_wanted(editor: ItemEditor, desk: Desk) -> None:
    text = "word " * 20
    written(editor, desk, body=text)
    assert told(editor) == []
    hint_choice.want("b1")
    editor.refresh()
    assert "20 words" in told(editor)[0]
    written(editor, desk, body=text * 2)
    hint_choice.want("off")
    editor.refresh()
    assert told(editor) == []


def test_hashtags_are_counted_where_the_network_counts_them(editor: ItemEditor, desk: Desk) -> None:
    ig = channel("ig", "instagram", name="Instagram")
    item = replace(desk.session.item("p2"), channels=("ig",), body="Come #OpenDay #Park")
    desk.session.change("Channels", Patch(channels=(ig,), items=(item,)))
    editor.refresh()
    counted = [one.text() for one in editor.text_section.findChildren(QLabel) if one.isVisible()]
    assert any(line.endswith("2 of 5 hashtags") for line in counted)
