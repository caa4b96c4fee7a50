"""Sharing a week: what goes out is read first, names and private notes by choice, then it is saved or copied."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from answering import Answer
from builders import post
from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import save_file, share_week
from compassdesk.ui.dialogs.share_week import ShareWeek
from pages_of_pdf import page_count
from waterhoven import HOSTILE, nameless


@pytest.fixture(autouse=True)
def nothing_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(share_week, "_last", share_week._Remembered())  # noqa: SLF001 - as when the app starts


@pytest.fixture
def dialog(desk: Desk, qtbot) -> ShareWeek:
    noted = post("send", "2027-03-09T09:00", id="noted", title="Noted", body="Come and see.", speaker="samir")
    desk.session.change("Note", Patch(items=(replace(noted, private_note="psst"),)))
    return shown(desk, qtbot)


def shown(desk: Desk, qtbot) -> ShareWeek:
    made = ShareWeek(None, desk.session, desk.sight)
    qtbot.addWidget(made)
    made.show()
    read(made, qtbot)
    return made


def read(dialog: ShareWeek, qtbot) -> str:
    qtbot.waitUntil(lambda: dialog.count is not None, timeout=20_000)
    return dialog.shown.toPlainText()


@pytest.fixture
def picked(monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[str]]:
    """The platform's own dialog, which cannot be shown here, gives this path; gives what it proposed."""

    def pick(path: Path) -> list[str]:
        proposed: list[str] = []

        def choose(_parent, _title, there: str, _kinds) -> tuple[str, str]:
            proposed.append(Path(there).name)
            return str(path), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        return proposed

    return pick


def saved(dialog: ShareWeek, key: str, path: Path, qtbot) -> bytes:
    dialog.kinds[key].click()
    dialog.save_button.click()
    qtbot.waitUntil(lambda: dialog.written == path and dialog.look_button.isVisible(), timeout=20_000)
    return path.read_bytes()


def test_it_says_which_week_how_many_items_and_what_goes_out(dialog: ShareWeek, desk: Desk, qtbot) -> None:
    assert nameless(dialog) == []
    assert dialog.named.text() == "Week 10: 8–14 March · 5 item(s)"
    said = dialog.shown.toPlainText()
    for words in ("Polling stations", "Come and see.", HOSTILE):
        assert words in said
    assert "psst" not in said
    assert "Samir" not in said
    assert "SK" in said
    dialog.names.set_value("none")
    dialog.names.left.emit()
    assert "SK" not in read(dialog, qtbot)
    dialog.names.set_value("names")
    dialog.names.left.emit()
    dialog.notes.click()
    dialog.texts.click()
    said = read(dialog, qtbot)
    assert "Samir Kaya" in said
    assert "psst" in said
    assert "Come and see." not in said


def test_the_week_before_and_after_are_one_key_away(dialog: ShareWeek, desk: Desk, qtbot) -> None:
    dialog.after.setFocus()
    QTest.keyClick(dialog.after, Qt.Key.Key_Return)
    assert dialog.week == Week(2027, 11)
    assert "Nothing is planned in these days." in read(dialog, qtbot)
    assert dialog.named.text() == "Week 11: 15–21 March · 0 item(s)"
    dialog.before.click()
    dialog.before.click()
    assert dialog.week == Week(2027, 9)
    assert desk.sight.week == Week(2027, 10), "the window stays where it is"


def test_only_what_the_filter_shows_goes_out(dialog: ShareWeek, desk: Desk, qtbot) -> None:
    assert not dialog.filtered.isVisible()
    desk.sight.set_filter(Filter(petals=frozenset(("respond",))))
    other = shown(desk, qtbot)
    assert other.count == 1
    other.filtered.click()
    read(other, qtbot)
    assert other.count == 5


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize("key", ["pdf", "html", "md", "list"])
def test_it_is_saved_as_each_kind_under_the_name_of_its_week(
    dialog: ShareWeek, qtbot, picked, tmp_path: Path, key: str
) -> None:
    ending = {"pdf": ".pdf", "html": ".html", "md": ".md", "list": ".txt"}[key]
    proposed = picked(tmp_path / "week")
    content = saved(dialog, key, tmp_path / f"week{ending}", qtbot)
    assert proposed[0].endswith(f" 2027-03-08{ending}")
    assert f"week{ending}" in dialog.told.text()
    if key == "pdf":
        assert page_count(content) == 1
    else:
        assert b"Come and see." in content
        assert b"psst" not in content
    bare = content.replace(b"\\<", b"")
    assert (b"<img" in bare) == (key == "list"), "a title that looks like markup is text"


def test_a_week_from_monday_is_one_page_also_where_weeks_begin_on_sunday(
    dialog: ShareWeek, desk: Desk, qtbot, picked, tmp_path: Path
) -> None:
    desk.sight.first_weekday = 7
    picked(tmp_path / "week.pdf")
    assert page_count(saved(dialog, "pdf", tmp_path / "week.pdf", qtbot)) == 1


def test_what_is_copied_is_what_was_read(dialog: ShareWeek, qtbot) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("of before")
    assert not dialog.copy_button.isVisible(), "a page on paper is not pasted"
    dialog.kinds["list"].click()
    said = read(dialog, qtbot)
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: clipboard.text() == said, timeout=20_000)
    dialog.kinds["html"].click()
    assert dialog.copy_button.text() == "Copy for a mail"
    qtbot.waitUntil(dialog.copy_button.isEnabled, timeout=20_000)
    dialog.copy_button.click()
    qtbot.waitUntil(lambda: "<table" in clipboard.mimeData().html(), timeout=20_000)
    assert clipboard.text() == said
    qtbot.waitUntil(dialog.told.isVisible, timeout=20_000)
    assert dialog.told.text() == "✓ 5 item(s) copied, to paste into a mail."
    assert dialog.focusWidget() is dialog.copy_button, "the keyboard is where it was"


def test_a_file_that_is_there_is_asked_about_and_a_client_file_stays(
    dialog: ShareWeek, desk: Desk, qtbot, picked, tmp_path: Path
) -> None:
    (tmp_path / "week.md").write_text("mine")
    picked(tmp_path / "week")
    dialog.kinds["md"].click()
    answer = Answer("Cancel")
    dialog.save_button.click()
    answer.stop()
    assert (tmp_path / "week.md").read_text() == "mine"
    (tmp_path / "link.md").symlink_to(desk.session.file.path)
    picked(tmp_path / "link.md")
    dialog.save_button.click()
    assert dialog.told.isVisible()
    assert "client" in dialog.told.text()
    assert dialog.save_button.isEnabled()


def test_choices_are_remembered_but_private_notes_stay_at_home_each_time(
    dialog: ShareWeek, desk: Desk, qtbot, picked, tmp_path: Path
) -> None:
    dialog.kinds["md"].click()
    dialog.names.set_value("names")
    dialog.texts.click()
    dialog.notes.click()
    picked(tmp_path / "week.md")
    saved(dialog, "md", tmp_path / "week.md", qtbot)
    again = shown(desk, qtbot)
    assert again.kind().key == "md"
    assert again.names.value() == "names"
    assert not again.texts.isChecked()
    assert not again.notes.isChecked()


def test_the_keyboard_is_on_the_kinds_and_enter_saves(
    dialog: ShareWeek, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(save_file, "choose", lambda *rest: asked.append(rest[1]))
    dialog.activateWindow()
    qtbot.waitUntil(lambda: dialog.focusWidget() is dialog.kinds["pdf"])
    QTest.keyClick(dialog.kinds["pdf"], Qt.Key.Key_Down)
    assert dialog.kind().key == "html"
    QTest.keyClick(dialog.kinds["html"], Qt.Key.Key_Return)
    assert asked == ["Save the week"]
    assert dialog.isVisible(), "left without a name, nothing happened"


def test_the_day_of_the_week_makes_no_other_week(desk: Desk, qtbot) -> None:
    desk.sight.show(date(2027, 3, 14))
    made = shown(desk, qtbot)
    assert made.week == desk.sight.week
