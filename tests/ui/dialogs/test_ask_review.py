"""Asking for a review in the window: how many posts is told first, the page is written whole, and one step keeps it."""

from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from answering import Answer
from builders import post
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.reviews import reviews
from compassdesk.system import preferences
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.ask_review import AskReviewDialog


@pytest.fixture
def dialog(desk: Desk, qtbot) -> AskReviewDialog:
    """Two posts of days after the client's today, of which one is out."""
    channel = desk.session.plan.channels[0].id
    good = post(
        "send", "2027-04-20T09:00", id="good", channels=(channel,), speaker="samir", body="<b>Yes", title="Good"
    )
    out = replace(good, id="out", title="Out", status="published", starts_at=good.starts_at.replace(day=21))
    desk.session.change("Posts", Patch(items=(good, out)))
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot) -> AskReviewDialog:
    made = AskReviewDialog(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    days(made, qtbot, date(2027, 4, 20), date(2027, 4, 21))
    return made


def days(dialog: AskReviewDialog, qtbot, first: date, last: date) -> None:
    dialog.period.choice.set_value("own")
    dialog.period.first.set_value(first)
    dialog.period.last.set_value(last)
    dialog.look()
    qtbot.waitUntil(lambda: dialog.count is not None, timeout=20_000)


def test_the_week_after_the_selected_day_is_one_choice(dialog: AskReviewDialog, desk: Desk, qtbot) -> None:
    desk.sight.show(date(2027, 4, 14))
    dialog.period.choice.set_value("next")
    dialog.period.choice.left.emit()
    assert dialog.period.period() == (date(2027, 4, 19), date(2027, 4, 25))
    assert "19" in dialog.period.days.text()
    qtbot.waitUntil(lambda: dialog.count == 1, timeout=20_000)


def test_what_is_out_is_not_asked_about_and_no_page_is_made_of_nothing(dialog: AskReviewDialog, qtbot) -> None:
    assert dialog.counted.text().startswith("1 post(s) will be asked about")
    assert dialog.page_button.isEnabled()
    for last in (date(2027, 4, 21), date(2020, 1, 1)):
        days(dialog, qtbot, date(2027, 4, 21) if last.year > 2020 else date(2019, 1, 1), last)
        assert (dialog.count, dialog.page_button.isEnabled()) == (0, False)
        assert "nothing to read" in dialog.counted.text()


def test_the_page_is_written_and_the_review_kept_in_one_step(
    dialog: AskReviewDialog, desk: Desk, qtbot, tmp_path: Path
) -> None:
    target = tmp_path / "page.html"
    dialog.by.setText("Noor Brink")
    dialog.until.set_value(date(2027, 4, 1))
    dialog.language.set_value("nl")
    dialog.approves.setChecked(True)
    dialog.write(target)
    qtbot.waitUntil(lambda: dialog.written == target, timeout=20_000)
    page = target.read_text("utf-8")
    assert "Leest u mee?" in page, "in its own language, not the window's"
    assert "&lt;b&gt;Yes" in page
    (kept,) = reviews(desk.session.plan)
    assert (kept.asked_by, kept.until, kept.approves, set(kept.items)) == (
        "Noor Brink", date(2027, 4, 1), True, {"good"},
    )  # fmt: skip
    assert f'data-review="{kept.id}"' in page
    assert "Take in an answer" in dialog.told.text()
    assert dialog.look_button.hasFocus()
    assert (dialog.page_button.text(), dialog.page_button.property("kind")) == ("Make another…", "")
    assert dialog.look_button.property("kind") == "primary", "what comes next, and not the same once more"
    again = shown(desk, qtbot)
    assert (again.by.value(), again.approves.value()) == ("Noor Brink", True), "the client knows who asks"
    assert preferences.load().shares_as == "Noor Brink", "who shares a copy is the same person"
    desk.undoing.undo()
    assert desk.session.plan.reviews == ()


def test_without_names_nobody_is_named(dialog: AskReviewDialog, qtbot, tmp_path: Path) -> None:
    told = []
    for wanted in (True, False):
        target = tmp_path / f"{wanted}.html"
        dialog.names.setChecked(wanted)
        dialog.write(target)
        qtbot.waitUntil(lambda target=target: dialog.written == target, timeout=20_000)
        told.append("Samir" in target.read_text("utf-8"))
    assert told == [True, False]


def test_a_file_that_is_there_is_replaced_only_after_a_yes(dialog: AskReviewDialog, desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "page.html"
    target.write_text("mine")
    answer = Answer("Cancel")
    dialog.write(target)
    answer.stop()
    assert answer.asked == ["“page.html” exists already. Replace it?"]
    assert (target.read_text(), desk.session.plan.reviews) == ("mine", ())
    dialog.write(desk.session.file.path)
    assert dialog.told.isVisible()
    assert desk.session.plan.reviews == (), "a client file is never replaced"


def test_a_disk_that_takes_nothing_keeps_no_review(dialog: AskReviewDialog, desk: Desk, qtbot, tmp_path: Path) -> None:
    dialog.write(tmp_path / "gone" / "page.html")
    qtbot.waitUntil(dialog.told.isVisible, timeout=20_000)
    assert desk.session.plan.reviews == ()
    assert dialog.page_button.isEnabled()


def test_of_a_protected_client_it_is_told_that_anybody_can_read_the_page(
    dialog: AskReviewDialog, desk: Desk, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = "This client is protected, but what is written here can be read by anybody."
    assert told not in [one.text() for one in dialog.findChildren(QLabel)]
    monkeypatch.setattr(type(desk.session.file), "protected", property(lambda _file: True))
    assert told in [one.text() for one in shown(desk, qtbot).findChildren(QLabel)]


def test_a_day_that_is_over_is_told_below_its_field(dialog: AskReviewDialog, tmp_path: Path) -> None:
    dialog.until.set_value(date(2020, 1, 1))
    dialog.write(tmp_path / "page.html")
    assert dialog.until_row.error.isVisible()
    assert not (tmp_path / "page.html").exists()


def test_the_filter_decides_and_escape_leaves(dialog: AskReviewDialog, desk: Desk, qtbot) -> None:
    assert not dialog.filtered.isVisible()
    desk.sight.set_filter(Filter(text="nothing says this"))
    other = shown(desk, qtbot)
    assert other.filtered.isChecked()
    assert other.count == 0
    QTest.keyClick(other, Qt.Key.Key_Escape)
    assert not other.isVisible()
