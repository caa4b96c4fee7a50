"""What reviewers said of an item stands in its editor: of each the last word, and whether it is about this version."""

from datetime import datetime

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.reviews import ReviewAnswer, Verdicted
from compassdesk.exchange.review.answer_read import AnswerFile
from compassdesk.services import plans, reviewing
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.widgets.elided_button import ElidedButton

LONG = "Shorter, please. " * 40


def told(editor: ItemEditor) -> list[str]:
    QApplication.processEvents()  # what came is shown then
    return [one.text() for one in editor.opinions.findChildren(QLabel) if one.isVisibleTo(editor)]


@pytest.fixture
def answered(desk: Desk):
    """Gives a function by which somebody says something of p2, as it is shown then."""
    plan = desk.session.file.read(plans.whole)
    made = reviewing.asked("r", plan, plan.items, datetime(2027, 3, 1, 9), by="Noor")
    assert "p2" in made.items
    desk.session.perform("Ask", reviewing.keep, made)

    def say(by: str, hour: int, remark: str = "") -> None:
        said = Verdicted("remark" if remark else "agree", remark)
        answer = ReviewAnswer(by, datetime(2027, 3, 9, hour), {"p2": said})
        file = AnswerFile("r", desk.session.plan.client.name, answer)
        desk.session.perform("Answer", reviewing.take, file, desk.session.now())

    return say


def test_nothing_stands_there_of_what_nobody_read(editor: ItemEditor) -> None:
    assert not editor.opinions.isVisibleTo(editor)


def test_of_each_the_last_word_and_whether_it_is_about_what_stands_there(
    editor: ItemEditor, desk: Desk, answered
) -> None:
    answered("Jan", 7, "No")
    answered("Jan", 8)
    answered("Ria", 9, "<b>Shorter")
    assert told(editor) == ["Ria: “<b>Shorter” (Tue 9 Mar)", "✓ Jan agreed (Tue 9 Mar)"]
    item = desk.session.item("p2")
    desk.session.change("Edit", Patch(items=(replace(item, body="Another text"),)))
    assert told(editor)[0] == "Ria: “<b>Shorter” (Tue 9 Mar, about an earlier version)"
    desk.undoing.undo()
    assert told(editor)[0] == "Ria: “<b>Shorter” (Tue 9 Mar)"
    desk.undoing.undo()
    assert len(told(editor)) == 1


def test_a_picture_that_came_makes_another_version_of_it(editor: ItemEditor, desk: Desk, answered) -> None:
    answered("Jan", 8)
    picture = record_of(Attachment("a", "p2", "pump.jpg", sha256="0" * 64, kind="jpeg", size=3, width=1, height=1))
    desk.session.change("Attach", Patch(attachments=(picture,)))
    assert told(editor) == ["✓ Jan agreed (Tue 9 Mar, about an earlier version)"]


def test_a_long_remark_is_unfolded_by_the_keyboard(editor: ItemEditor, answered) -> None:
    answered("Jan", 8, LONG.strip())
    (short,) = told(editor)
    assert len(short) < len(LONG) // 2
    (button,) = editor.opinions.findChildren(ElidedButton)
    assert button.accessibleName() == "Read all of it: Jan"
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert told(editor) == [f"Jan: “{LONG.strip()}” (Tue 9 Mar)"]
    assert editor.opinions.findChild(QLabel).hasFocus()
