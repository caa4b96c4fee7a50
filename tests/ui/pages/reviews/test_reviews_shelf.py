"""All reviews in one place: which went out, what came back, what changed, asking again, by keyboard."""

from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.reviews import ReviewAnswer, Verdicted, reviews
from compassdesk.exchange.review.answer_read import AnswerFile
from compassdesk.services import reviewing
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.ask_review import AskReviewDialog
from compassdesk.ui.dialogs.take_answer import TakeAnswerDialog
from compassdesk.ui.pages.people_page import PeoplePage
from compassdesk.ui.pages.reviews.review_standing import ReviewStanding
from compassdesk.ui.pages.shelf import Shelf
from waterhoven import HOSTILE, nameless

LATER = datetime(2027, 3, 12, 9)


@pytest.fixture
def page(desk: Desk, qtbot) -> PeoplePage:
    made = PeoplePage(desk.session, desk.sight, desk.judging)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    return made


def ask(desk: Desk, key: str = "r", whom: str = "Jan") -> reviewing.Review:
    channel = desk.session.plan.channels[0].id
    first = post("send", "2027-04-20T09:00", id="a", channels=(channel,), speaker="samir", body="First", title="One")
    items = (first, replace(first, id="b", title="Two", body="Second", starts_at=first.starts_at.replace(day=21)))
    desk.session.change("Posts", Patch(items=items))
    made = reviewing.asked(key, desk.session.plan, items, desk.session.now(), by="Noor", whom=whom)
    desk.session.perform("Ask", reviewing.keep, made)
    return made


def answer(desk: Desk, made: reviewing.Review, **said: str) -> None:
    told = {key: Verdicted("remark" if words else "agree", words, made.items[key].told) for key, words in said.items()}
    file = AnswerFile(made.id, desk.session.plan.client.name, ReviewAnswer("Jan", datetime(2027, 3, 10, 10), told))
    desk.session.perform("Answer", reviewing.take, file, desk.session.now())


def opened(page: PeoplePage, key: str, qtbot) -> tuple[Shelf, ReviewStanding]:
    page.reveal("review", key)
    shelf = page.reviews
    below = shelf.below
    assert isinstance(below, ReviewStanding)
    qtbot.waitUntil(lambda: below.found is not None and below.found.made.id == key, timeout=20_000)
    return shelf, below


def cells(below: ReviewStanding) -> list[tuple[str, ...]]:
    return [row.cells for row in below.posts.model().rows]


def opens(button: QAbstractButton) -> tuple[type, str]:
    """Which dialog a button shows, which is left at once."""
    shown: list[tuple[type, str]] = []

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            shown.append((type(dialog), dialog.windowTitle()))
            dialog.reject()
        else:
            QTimer.singleShot(10, button, leave)

    QTimer.singleShot(0, button, leave)
    button.click()
    return shown[0]


def test_where_nobody_was_asked_it_says_what_a_review_is(page: PeoplePage, desk: Desk) -> None:
    shelf = page.reviews
    page.tabs.setCurrentWidget(shelf)
    assert shelf.rows() == ()
    assert nameless(shelf) == []
    assert shelf.add_button.isVisible()


def test_a_review_tells_what_came_back_and_what_changed(page: PeoplePage, desk: Desk, qtbot) -> None:
    made = ask(desk)
    answer(desk, made, b=HOSTILE)
    shelf, below = opened(page, "r", qtbot)
    (face,) = shelf.list.faces.rows
    assert (face.title, face.more) == ("Jan", "1 of 2 answered: Jan")
    assert face.detail.endswith("2 post(s)")
    assert below.summary.text() == "0 agreed to · 1 remarked on · 1 without an answer"
    assert [row[0] for row in cells(below)] == ["Two", "One"], "what somebody remarks on stands first"
    assert HOSTILE in below.remarks.text()
    assert below.remarks.textFormat() == Qt.TextFormat.PlainText
    assert nameless(shelf) == []
    item = desk.session.item("b")
    desk.session.change("Edit", Patch(items=(replace(item, body="Second, and more"),)))
    qtbot.waitUntil(lambda: "1 changed since" in below.summary.text(), timeout=20_000)
    assert below.sides.isVisible()
    assert "Second, and more" in below.sides.now.toPlainText()
    assert below.again_button.text() == "Ask again about 2 post(s)…"


def test_by_keyboard_a_post_is_opened_and_who_was_asked_is_written_down(page: PeoplePage, desk: Desk, qtbot) -> None:
    ask(desk, whom="")
    shelf, below = opened(page, "r", qtbot)
    assert shelf.list.faces.rows[0].title.startswith("Review of ")
    field = shelf.form.field("whom")
    field.setFocus()
    qtbot.keyClicks(field, "Piet")
    field.editingFinished.emit()
    assert reviews(desk.session.plan)[0].whom == "Piet"
    desk.undoing.undo()
    assert reviews(desk.session.plan)[0].whom == ""
    below.posts.setFocus()
    qtbot.keyClick(below.posts, Qt.Key.Key_Down)
    qtbot.keyClick(below.posts, Qt.Key.Key_Return)
    assert desk.sight.edited == "b"


def test_asking_again_is_about_what_is_open_for_the_same_reader(
    page: PeoplePage, desk: Desk, qtbot, tmp_path: Path
) -> None:
    made = ask(desk)
    answer(desk, made, b="")
    _shelf, below = opened(page, "r", qtbot)
    assert below.again_button.text() == "Ask again about 1 post(s)…"
    assert opens(below.again_button) == (AskReviewDialog, "Ask again")
    dialog = AskReviewDialog(None, desk.session, desk.sight, below.found)
    qtbot.addWidget(dialog)
    dialog.show()
    assert (dialog.whom.value(), dialog.by.value(), dialog.period.isVisible()) == ("Jan", "Noor", False)
    qtbot.waitUntil(lambda: dialog.count == 1, timeout=20_000)
    dialog.write(tmp_path / "again.html")
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    dialog.reject()
    again = {(one.follows, one.whom, tuple(one.items)) for one in reviews(desk.session.plan)}
    assert again == {("", "Jan", ("a", "b")), ("r", "Jan", ("a",))}
    _shelf, below = opened(page, "r", qtbot)
    qtbot.waitUntil(lambda: not below.again_button.isEnabled(), timeout=20_000)
    assert {row[0]: row[3] for row in cells(below)} == {"One": "asked again", "Two": ""}


@pytest.mark.parametrize("in_sight", [True, False], ids=["in sight", "behind another"])
def test_the_review_that_was_just_made_is_the_chosen_one(
    page: PeoplePage, desk: Desk, qtbot, tmp_path: Path, in_sight: bool
) -> None:
    """Also asking again, and from the menu while another shelf is open; a merge that brings one leaves the choice."""
    ask(desk)
    shelf, below = opened(page, "r", qtbot)
    if not in_sight:
        page.tabs.setCurrentWidget(page.people)
    dialog = AskReviewDialog(None, desk.session, desk.sight, below.found)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.count == 2, timeout=20_000)
    dialog.write(tmp_path / "again.html")
    qtbot.waitUntil(lambda: dialog.written is not None, timeout=20_000)
    dialog.reject()
    page.tabs.setCurrentWidget(shelf)
    (made,) = (one.id for one in reviews(desk.session.plan) if one.id != "r")
    assert shelf.list.chosen() == made
    qtbot.waitUntil(lambda: below.found is not None and below.found.made.id == made, timeout=20_000)
    came = reviewing.asked("s", desk.session.plan, (desk.session.item("a"),), LATER, by="Noor", whom="Els")
    desk.session.perform("Merge", reviewing.keep, came)
    assert len(shelf.list.faces.rows) == 3
    assert shelf.list.chosen() == made


def test_the_shelf_asks_and_takes_in_answers(page: PeoplePage, desk: Desk, qtbot) -> None:
    shelf = page.reviews
    page.tabs.setCurrentWidget(shelf)
    assert opens(shelf.add_button) == (AskReviewDialog, "Ask for a review")
    assert opens(shelf.also_buttons[0]) == (TakeAnswerDialog, "Take in an answer")


def test_a_review_is_removed_and_comes_back(page: PeoplePage, desk: Desk, qtbot) -> None:
    ask(desk)
    shelf, _below = opened(page, "r", qtbot)
    shelf.remove()
    assert desk.session.plan.reviews == ()
    desk.undoing.undo()
    assert [one.id for one in reviews(desk.session.plan)] == ["r"]


def test_what_short_titles_leave_is_for_what_was_said_and_how_it_stands(page: PeoplePage, desk: Desk, qtbot) -> None:
    made = ask(desk)
    answer(desk, made, a="Shorter")
    item = desk.session.item("a")
    desk.session.change("Edit", Patch(items=(replace(item, body="First, and more"),)))
    again = reviewing.asked(
        "s", desk.session.plan, (desk.session.item("a"),), LATER, by="Noor", follows="r", whom="Jan"
    )
    desk.session.perform("Ask", reviewing.keep, again)
    _shelf, below = opened(page, "r", qtbot)
    qtbot.waitUntil(lambda: "changed since, asked again" in {row[3] for row in cells(below)}, timeout=20_000)
    assert [below.posts.columnWidth(at) >= below.posts.sizeHintForColumn(at) for at in range(4)] == [True] * 4
    last = below.posts.visualRect(below.posts.model().index(1, 0))
    assert 0 < below.posts.viewport().height() - last.bottom() < last.height(), "as high as its rows"
