"""Taking an answer in, in the window: what it says is seen first, beside what changed; one step takes it in."""

import json
import zlib
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.reviews import Review, reviews
from compassdesk.services import plans, reviewing
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.import_files import import_files
from compassdesk.ui.dialogs.take_answer import TakeAnswerDialog


@pytest.fixture
def review(desk: Desk) -> Review:
    """Three posts that were shown, of which an agreement approves."""
    channel = desk.session.plan.channels[0].id
    first = post(
        "send", "2027-04-20T09:00", id="a", channels=(channel,), speaker="samir", body="One two", title="First"
    )
    others = [replace(first, id=key, title=title) for key, title in (("b", "Second"), ("c", "Third"))]
    desk.session.change("Posts", Patch(items=(first, *others)))
    plan = desk.session.file.read(plans.whole)
    made = reviewing.asked("r1", plan, (first, *others), desk.session.now(), by="Noor", approves=True)
    desk.session.perform("Ask", reviewing.keep, made)
    return made


@pytest.fixture
def dialog(desk: Desk, review: Review, qtbot) -> TakeAnswerDialog:
    made = TakeAnswerDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    return made


def answer(
    review: Review,
    *,
    client: str = "Delta Pompen B.V.",
    key: str = "r1",
    by: str = "Jan",
    at: str = "2027-03-10T10:00",
    **said: str,
) -> str:
    """The file that the page saves: agreements to items, and remarks on those with words."""
    told = {
        name: {"said": "remark" if words else "agree", "remark": words, "as": review.items[name].told}
        for name, words in said.items()
    }
    content = json.dumps({"review": key, "client": client, "by": by, "at": at, "items": told})
    whole = {"format": "compassdesk-answer", "version": 1, "content": content}
    return json.dumps({**whole, "sum": f"{zlib.crc32(content.encode()):08x}"})


def read(dialog: TakeAnswerDialog, source: str, qtbot) -> list[tuple[str, ...]]:
    """What the table says once an answer was read."""
    with qtbot.waitSignal(dialog.looked, timeout=20_000):
        dialog.read(source.encode())
    return lines(dialog)


def lines(dialog: TakeAnswerDialog) -> list[tuple[str, ...]]:
    model = dialog.posts.model()
    return [tuple(model.index(row, at).data() for at in range(4)) for row in range(model.rowCount())]


def test_what_was_answered_is_seen_before_anything_changes(dialog, desk: Desk, review: Review, qtbot) -> None:
    assert read(dialog, answer(review, a="", b="Shorter <b>please"), qtbot) == [
        ("Second", "Remark", "Shorter <b>please", ""),
        ("First", "✓ Agreed", "", "becomes approved"),
    ]
    assert dialog.heading.text() == "Jan answered on Wed 10 Mar 2027 10:00."
    assert (
        dialog.summary.text() == "1 agreement(s), 1 remark(s). 1 item(s) become(s) approved, unless a check stops it."
    )
    assert dialog.remark.text() == "Shorter <b>please"
    assert not dialog.sides.isVisible()
    assert reviews(desk.session.plan)[0].answers == ()


def test_it_is_taken_in_as_one_step_that_says_what_came_of_it(dialog, desk: Desk, review: Review, qtbot) -> None:
    read(dialog, answer(review, a="", c="No"), qtbot)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert [line[3] for line in lines(dialog)] == ["", "approved"]
    assert desk.session.item("a").status == "approved"
    assert dialog.told.text().startswith("✓ Jan: 1 agreement(s), 1 remark(s).")
    assert not dialog.take_button.isEnabled()
    assert len(reviews(desk.session.plan)[0].answers) == 1
    desk.undoing.undo()
    assert (desk.session.item("a").status, reviews(desk.session.plan)[0].answers) == ("draft", ())


def test_what_a_check_stops_is_told_in_its_row(dialog, desk: Desk, review: Review, qtbot) -> None:
    desk.session.change("Edit", Patch(items=(replace(desk.session.item("a"), spokesperson=None),)))
    read(dialog, answer(review, a=""), qtbot)
    dialog.take()
    assert [line[3] for line in lines(dialog)] == ["a check stops it"]
    assert desk.session.item("a").status == "draft"


def test_what_changed_since_stands_beside_what_was_shown(dialog, desk: Desk, review: Review, qtbot) -> None:
    for key, changes in (("a", {"body": "One three"}), ("b", {"starts_at": datetime(2027, 4, 22, 9)})):
        desk.session.change("Edit", Patch(items=(replace(desk.session.item(key), **changes),)))
    assert [line[3] for line in read(dialog, answer(review, a="", b=""), qtbot)] == ["changed since"] * 2
    assert (dialog.sides.then.toPlainText(), dialog.sides.now.toPlainText()) == (
        "First\n\nOne two",
        "First\n\nOne three",
    )
    assert dialog.note.text().startswith("Struck through")
    dialog.posts.setCurrentIndex(dialog.posts.model().index(1, 0))
    assert dialog.note.text().startswith("Its words are the same")
    dialog.take()
    assert desk.session.item("a").status == "draft", "of another text nothing was agreed to"


def test_what_was_deleted_since_is_told_and_the_rest_taken_in(dialog, desk: Desk, review: Review, qtbot) -> None:
    desk.session.change("Delete", Patch(removed=(("items", "b"),)))
    assert ("Second", "Remark", "Shorter", "was deleted") in read(dialog, answer(review, a="", b="Shorter"), qtbot)
    dialog.take()
    assert set(reviews(desk.session.plan)[0].answers[0].items) == {"a", "b"}


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        (lambda review: answer(review, key="other", client="Bakery", a=""), "This is an answer to “Bakery”"),
        (lambda review: answer(review, key="other", a=""), "has no review that this is an answer to"),
        (lambda review: answer(review, a="").replace("Jan", "Piet"), "not as it was saved"),
        (lambda review: answer(review, a="").replace('"version": 1', '"version": 9'), "Update CompassDesk"),
        (lambda review: "Dear all, fine!", "no answer to a review in it"),
    ],
)
def test_what_is_no_answer_to_this_is_told(dialog, review: Review, qtbot, source, sentence: str) -> None:
    read(dialog, source(review), qtbot)
    assert sentence in dialog.told.text()
    assert not dialog.take_button.isEnabled()


def test_a_second_time_it_says_so_and_takes_nothing_in(dialog, desk: Desk, review: Review, qtbot) -> None:
    read(dialog, answer(review, a=""), qtbot)
    dialog.take()
    dialog.other_button.click()
    read(dialog, answer(review, a=""), qtbot)
    assert dialog.summary.text() == "This answer was taken in before."
    assert not dialog.take_button.isEnabled()


def test_of_an_earlier_answer_that_comes_later_it_says_that_the_later_one_counts(
    dialog, desk: Desk, review: Review, qtbot
) -> None:
    read(dialog, answer(review, a="No"), qtbot)
    dialog.take()
    earlier = answer(review, at="2027-03-09T10:00", a="", b="")
    assert [line[3] for line in read(dialog, earlier, qtbot)] == ["a later answer counts", "becomes approved"]
    dialog.take()
    assert desk.session.item("a").status == "draft"


def test_a_mail_is_pasted(dialog, review: Review, qtbot) -> None:
    from base64 import b64encode

    letters = b64encode(answer(review, a="").encode()).decode()
    mail = f"Hello,\n> -----BEGIN COMPASSDESK ANSWER-----\n> {letters}\n> -----END COMPASSDESK ANSWER-----\nJan"
    with qtbot.waitSignal(dialog.looked, timeout=20_000):
        QApplication.clipboard().setText(mail)
        dialog.pasted.paste()
    assert [line[0] for line in lines(dialog)] == ["First"]


def test_a_row_leads_to_its_item_by_the_keyboard(dialog, desk: Desk, review: Review, qtbot) -> None:
    read(dialog, answer(review, c="No"), qtbot)
    QTest.keyClick(dialog.posts, Qt.Key.Key_Return)
    assert (dialog.isVisible(), desk.sight.selected) == (False, ("c",))


def test_an_import_of_an_answer_leads_here(desk: Desk, review: Review, qtbot, tmp_path: Path) -> None:
    path = tmp_path / "renamed.json"
    path.write_text(answer(review, a=""))
    shown: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, TakeAnswerDialog) and dialog.seen is not None:
            shown.append(dialog.heading.text())
            dialog.take()
            dialog.reject()

    timer = QTimer(interval=20)
    timer.timeout.connect(look)
    timer.start()
    dealt_with = import_files(None, desk.session, desk.sight, lambda _path: None, (path,))
    timer.stop()
    assert (len(shown), dealt_with) == (1, (path,))
    assert reviews(desk.session.plan)[0].answers[0].at == datetime(2027, 3, 10, 10)


def test_of_a_client_that_is_only_read_it_is_shown(desk: Desk, review: Review, dialog, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(type(desk.session.file), "read_only", property(lambda _file: True))
    read(dialog, answer(review, a=""), qtbot)
    assert not dialog.take_button.isEnabled()
    assert "reading only" in dialog.told.text()
