"""The earlier texts of an item: seen side by side, one brought back."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale
from PySide6.QtGui import QTextDocument

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Placement
from compassdesk.texts import numbers
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.earlier_texts import EarlierTextsDialog
from compassdesk.ui.widgets.plain_text import LONG
from waterhoven import HOSTILE, labels_with_markup, nameless


@pytest.fixture
def dialog(desk: Desk, qtbot) -> EarlierTextsDialog:
    item = replace(
        desk.session.item("p1"), body="Open until nine 🎉", placements=(Placement("fb", text="On Facebook"),)
    )
    desk.session.change("Type", Patch(items=(item,)))
    desk.session.file.perform("Forget", lambda tx: tx.exec_driver_sql("DELETE FROM earlier_texts"))
    desk.session.change("Type", Patch(items=(replace(item, title="Voting", body="Open until ten 🎉", placements=()),)))
    made = EarlierTextsDialog(None, desk.session, "p1")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_moment_is_never_cut_in_the_list(dialog: EarlierTextsDialog, desk: Desk, qtbot) -> None:
    numbers.use(QLocale("pt_PT"), hours_24=False)  # “da manhã”: on no day of the year is that short
    made = EarlierTextsDialog(None, desk.session, "p1")
    qtbot.addWidget(made)
    made.show()
    entry = made.list.item(0)
    needed = made.list.fontMetrics().horizontalAdvance(entry.text()) + 2 * 8  # its words, and the room beside them
    assert needed > 200, "more than the list has at least"
    assert needed <= made.list.visualItemRect(entry).width()


def marked(document: QTextDocument, *, struck: bool) -> str:
    """The words of a page that are marked as its own."""
    found, block = "", document.begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            form = iterator.fragment().charFormat()
            if form.fontStrikeOut() if struck else form.fontUnderline():
                found += f"{iterator.fragment().text()}|"
            iterator += 1
        block = block.next()
    return found


def test_then_and_now_stand_side_by_side_with_marks_that_are_not_colour(dialog: EarlierTextsDialog) -> None:
    assert dialog.then.toPlainText() == "Polling stations\n\nOpen until nine 🎉\n\n[Facebook]\nOn Facebook"
    assert dialog.now.toPlainText() == "Voting\n\nOpen until ten 🎉"
    assert marked(dialog.then.document(), struck=True).startswith("Polling stations|nine|")
    assert marked(dialog.now.document(), struck=False) == "Voting|ten|"
    assert dialog.list.item(0).text().startswith("Until ")
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []


def test_bringing_back_is_one_undo_step_and_keeps_all_else(dialog: EarlierTextsDialog, desk: Desk) -> None:
    desk.session.change("Move", Patch(items=(replace(desk.session.item("p1"), status="approved"),)))
    dialog._item = desk.session.item("p1")  # noqa: SLF001 - opened for it as it is now
    dialog.bring_back.click()
    item = desk.session.item("p1")
    assert (item.title, item.body, item.status) == ("Polling stations", "Open until nine 🎉", "approved")
    assert [(one.channel, one.text) for one in item.placements] == [("fb", "On Facebook")]
    desk.undoing.undo()
    assert desk.session.item("p1").title == "Voting"


def test_an_item_without_earlier_texts_says_so(desk: Desk, qtbot) -> None:
    made = EarlierTextsDialog(None, desk.session, "p3")
    qtbot.addWidget(made)
    assert "No earlier text yet" in made.note.text()
    assert not made.bring_back.isEnabled()
    assert made.now.toPlainText() == HOSTILE


def test_a_long_text_without_blanks_is_laid_out_in_pieces_and_copied_whole(desk: Desk, qtbot) -> None:
    """Laid out as one line, two texts of a megabyte stopped the window for two minutes."""
    item = desk.session.item("p1")
    then, now = "é" * 40_000, f"{'é' * 20_000}x{'é' * 20_000}"
    desk.session.change("Type", Patch(items=(replace(item, title="A", body=then),)))
    desk.session.file.perform("Forget", lambda tx: tx.exec_driver_sql("DELETE FROM earlier_texts"))
    desk.session.change("Type", Patch(items=(replace(item, title="A", body=now),)))
    made = EarlierTextsDialog(None, desk.session, "p1")
    qtbot.addWidget(made)
    for page, text in ((made.then, f"A\n\n{then}"), (made.now, f"A\n\n{now}")):
        blocks = [page.document().findBlockByNumber(number) for number in range(page.document().blockCount())]
        assert max(block.length() for block in blocks) <= LONG + 1
        assert page.value() == text
        page.selectAll()
        assert page.createMimeDataFromSelection().text() == text
    assert marked(made.now.document(), struck=False) == "x|"
