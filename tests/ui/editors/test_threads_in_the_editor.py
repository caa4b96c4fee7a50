"""A text that is too long for one post: split by a button, counted, seen and copied by post."""

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from compassdesk.domain.patch import Patch
from compassdesk.domain.threads import pieces
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.editors.text_section import PREVIEW
from compassdesk.ui.widgets.elided_button import ElidedButton

LONG = "Wij zoeken iemand die van bomen houdt en met scholen praat. " * 8


def written(editor: ItemEditor, desk: Desk, text: str) -> None:
    desk.session.change("Text", Patch(items=(replace(desk.session.item("p2"), body=text),)))
    editor.refresh()


def counted(editor: ItemEditor) -> list[str]:
    return [line.text() for line in editor.text_section.findChildren(QLabel) if line.isVisible()]


def test_what_is_too_long_for_a_post_becomes_a_thread_in_one_step(editor: ItemEditor, desk: Desk, qtbot) -> None:
    button = editor.text_section.split_button
    written(editor, desk, "Kort.")
    assert button.isHidden()
    written(editor, desk, LONG)
    before = desk.session.item("p2")
    assert button.full_text == "Split into a thread on X"
    button.click()
    qtbot.waitUntil(lambda: bool(desk.session.item("p2").placements))
    item = desk.session.item("p2")
    assert item.body == LONG
    (own,) = item.placements
    assert own.channel == "x"
    assert len(pieces(own.text)) == 2
    editor.refresh()
    assert editor.text_section.tab() == "x", "what was made of it is seen"
    assert any(line.startswith("X 2 posts, the longest ") and line.endswith("of 280") for line in counted(editor))
    assert button.isHidden()
    desk.undoing.undo()
    assert desk.session.item("p2") == before


def test_a_post_of_a_thread_that_is_too_long_is_named(editor: ItemEditor, desk: Desk) -> None:
    written(editor, desk, f"Kort.\n---\n{LONG}")
    assert any("too much in post 2" in line for line in counted(editor))
    assert not editor.text_section.split_button.isHidden(), "it can be split further"


def test_each_post_is_seen_and_copied_by_itself(editor: ItemEditor, desk: Desk) -> None:
    written(editor, desk, "Eerst dit.\n---\nDan dat.")
    section = editor.text_section
    section.bring(PREVIEW)
    texts = [card.post.text for card in section.preview.cards if card.post.network == "x"]
    assert texts == ["Eerst dit. 1/2", "Dan dat. 2/2"]
    heard: list[str] = []
    desk.session.said.connect(lambda words, _offer: heard.append(words))
    next(one for one in section.preview.findChildren(ElidedButton) if one.full_text == "Copy post 2").click()
    assert QGuiApplication.clipboard().text() == "Dan dat. 2/2"
    assert heard == ["Post 2 is on the clipboard."]
