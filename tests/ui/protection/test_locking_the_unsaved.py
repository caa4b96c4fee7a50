"""Locking waits for nobody: what cannot be saved is kept out of sight and comes back with the client."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

from compassdesk.app import Desktop
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, plans, protection
from compassdesk.services.opening import open_client
from compassdesk.storage.lock import Lock
from compassdesk.ui.calendar.day_popup import DayPopup
from compassdesk.ui.desk.unwritten import Unwritten
from compassdesk.ui.desk.writing_again import write_again
from compassdesk.ui.dialogs.search import find
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.pages.people_page import PeoplePage
from locked_client import NEEDLE, WORDS, answer, said_by
from typed import retype
from unlocking import knows_keys

TYPED = f"Typed {NEEDLE}"


@pytest.fixture
def running(start, qtbot, protected: Path) -> Desktop:
    made = start(protected)
    answer(made, WORDS)
    qtbot.waitUntil(lambda: made.desk.session.file is not None)
    return made


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Press these buttons, one for each question."""

    def answering(*words: str) -> list[str]:
        heard: list[str] = []
        answers = iter(words)

        def press(box: QMessageBox) -> int:
            wanted = next(answers)
            heard.append(f"{box.text()} {box.informativeText()}")
            next(one for one in box.buttons() if one.text() == wanted).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", press)
        return heard

    return answering


def full(*_args: object) -> None:
    raise WorldError("disk-full", path="x")


def editor_of(running: Desktop, qtbot) -> ItemEditor:
    running.desk.sight.open_item("i2")
    qtbot.waitUntil(lambda: running.window.findChild(ItemEditor) is not None)
    return running.window.findChild(ItemEditor)


def is_hidden(running: Desktop) -> bool:
    return (
        running.window.stack.page() == "locked"
        and running.desk.session.file is None
        and not knows_keys()
        and NEEDLE not in said_by(running.window)
        and not any(NEEDLE in said_by(one) for one in QApplication.topLevelWidgets() if one.isVisible())
    )


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("cause", ["menu", "rest", "screen"])
def test_a_full_disk_does_not_keep_a_client_in_sight(running, qtbot, monkeypatch, asked, cause: str) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    questions = asked()
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        if cause == "menu":
            running.window.actions_by_name["lock"].trigger()
        elif cause == "rest":
            running.locking().rest.came.emit()
        else:
            running.locking()._screen_locked()  # noqa: SLF001 - the system calls it
        assert is_hidden(running)
        assert questions == []
        QApplication.processEvents()
        assert is_hidden(running)
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    qtbot.waitUntil(lambda: running.desk.session.item("i2").title == TYPED)
    assert running.desk.sight.edited == "i2"
    assert running.desk.session.undo_stack.next(back=True).label == "Change: Title"
    assert not running.desk.session.typing
    assert running.files.kept == {}


def test_what_still_cannot_be_saved_after_unlocking_waits_on(running, qtbot, monkeypatch) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    with monkeypatch.context() as refusing, qtbot.captureExceptions() as caught:
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
        answer(running, WORDS)
        qtbot.waitUntil(lambda: running.desk.session.file is not None)
        qtbot.waitUntil(lambda: bool(running.desk.session.typing))
        assert [change.label for change in running.desk.session.unwritten()] == ["Change: Title"]
        running.locking().lock()
        assert is_hidden(running)
        answer(running, WORDS)
        qtbot.waitUntil(lambda: running.desk.session.file is not None)
        qtbot.waitUntil(lambda: bool(running.desk.session.typing))
    running.desk.session.settle()
    assert running.desk.session.item("i2").title == TYPED
    assert {error.code for _, error, _ in caught} == {"disk-full"}, "which the app tells"


def test_what_was_changed_elsewhere_meanwhile_is_merged_and_told(running, told, qtbot, monkeypatch, protected) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
    protection.unlock(protected, WORDS)
    other = open_client(protected)
    item = other.read(plans.items_by_id, ("i2",))[0]
    other.perform("elsewhere", patches.apply, Patch(items=(replace(item, title="Theirs", private_note="Seen"),)))
    other.close()
    protection.lock(protected)
    answer(running, WORDS)
    qtbot.waitUntil(lambda: any("changed meanwhile" in words for words in told))
    item = running.desk.session.item("i2")
    assert (item.title, item.private_note) == (TYPED, "Seen")


def test_what_cannot_be_right_any_more_is_told_and_stops_nothing(running, told, qtbot) -> None:
    desk = running.desk
    for_a_channel_that_is_gone = Patch(items=(replace(desk.session.item("i2"), channels=("gone",)),))
    write_again(desk.session, (Unwritten("Change: Channels", patches.apply, (for_a_channel_that_is_gone,), None),))
    assert any("not saved. “Change: Channels”: " in words for words in told)
    assert not desk.session.typing
    desk.session.change("Other", Patch(items=(replace(desk.session.item("i2"), title="Other"),)))
    assert desk.session.item("i2").title == "Other"


def test_a_person_being_typed_is_kept_too(running, qtbot, monkeypatch) -> None:
    running.window.stack.show_page("people")
    page = running.window.findChild(PeoplePage)
    retype(page.people.form.field("name"), f"Lisa B. {NEEDLE}")
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
        assert is_hidden(running)
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    qtbot.waitUntil(lambda: running.desk.session.plan.spokespersons[0].name == f"Lisa B. {NEEDLE}")


def test_a_wrong_value_is_told_after_unlocking(running, told, qtbot) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.when.time, "25:99")
    running.locking().lock()
    assert is_hidden(running)
    assert told == []
    answer(running, WORDS)
    qtbot.waitUntil(lambda: bool(told))
    assert "25:99" in told[0]


def test_leaving_the_app_asks_while_something_is_kept(running, qtbot, monkeypatch, asked) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
    questions = asked("Stay", "Leave without it")
    running.window.close()
    assert running.window.isVisible()
    assert questions == ["What you typed before the client was closed is not saved. Open delta first to save it."]
    running.window.close()
    assert not running.window.isVisible()
    running.files.kept.clear()


def test_lists_menus_and_popups_go_with_the_client(running, qtbot) -> None:
    desk, window = running.desk, running.window
    desk.sight.show(date(2027, 3, 3))
    book = window.columns.calendar.view("month").book
    menu = QMenu(window)
    menu.addAction(NEEDLE)
    items = [item for item in desk.session.plan.items if item.starts_at is not None]
    for popup in (DayPopup(window, desk.sight, date(2027, 3, 3), items, book), menu):
        popup.show()
        assert NEEDLE in said_by(popup)
        running.locking().lock()
        assert not popup.isVisible()
        assert is_hidden(running)
        answer(running, WORDS)
        qtbot.waitUntil(lambda: desk.session.file is not None)
    hits = find(window, desk.session, desk.sight, window)
    hits.field.setText(NEEDLE)
    qtbot.waitUntil(lambda: NEEDLE in "".join(line.title for line in hits.lines.rows))
    running.locking().lock()
    assert is_hidden(running)


def test_a_client_whose_file_is_gone_is_not_shown_again_by_any_answer(
    running, qtbot, monkeypatch, protected, tmp_path, asked
) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    protected.unlink()
    places = iter(("", str(tmp_path / "rescued.compass")))
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (next(places), ""))
    seen: list[bool] = []
    monkeypatch.setattr(running.files.standing, "save_as_new", _watched(running, seen))
    questions = asked("Save as a new file…", "Save as a new file…")
    running.locking().lock()
    assert len(questions) == 2
    assert seen == [True, True]
    assert is_hidden(running)
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    assert running.desk.session.file.path == tmp_path / "rescued.compass"
    assert running.desk.session.item("i2").title == TYPED


def _watched(running: Desktop, seen: list[bool]) -> Callable[[], bool]:
    save = running.files.standing.save_as_new

    def watch() -> bool:
        seen.append(running.window.stack.page() == "locked" and NEEDLE not in said_by(running.window))
        return save()

    return watch


def test_a_moved_file_is_locked_where_it_lies_now(running, qtbot, protected, tmp_path, asked) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    asked()
    moved = protected.rename(tmp_path / "elsewhere.compass")
    running.locking().lock()
    assert is_hidden(running)
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    assert running.desk.session.file.path == moved
    qtbot.waitUntil(lambda: running.desk.session.item("i2").title == TYPED)


def test_what_is_typed_in_a_moved_file_that_cannot_be_followed_is_kept(
    running, qtbot, monkeypatch, protected, tmp_path, asked
) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    questions = asked()
    moved = protected.rename(tmp_path / "elsewhere.compass")
    held = Lock(moved)
    running.locking().lock()
    held.release()
    for told in running.window.findChildren(QMessageBox):
        told.close()
    assert is_hidden(running)
    assert questions == []
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    assert running.desk.session.file.path == moved
    qtbot.waitUntil(lambda: running.desk.session.item("i2").title == TYPED)


def test_a_moved_file_is_locked_without_a_question_while_the_disk_is_full(
    running, qtbot, monkeypatch, protected, tmp_path, asked
) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.title, TYPED)
    questions = asked()
    protected.rename(tmp_path / "elsewhere.compass")
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
    assert is_hidden(running)
    assert questions == []
    answer(running, WORDS)
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    qtbot.waitUntil(lambda: running.desk.session.item("i2").title == TYPED)


def test_what_still_cannot_be_saved_stands_in_its_field_and_typing_goes_on_from_it(
    running, qtbot, monkeypatch, protected
) -> None:
    editor = editor_of(running, qtbot)
    retype(editor.text_section.body, TYPED)
    with monkeypatch.context() as refusing, qtbot.captureExceptions():
        refusing.setattr(patches, "_apply", full)
        running.locking().lock()
        answer(running, WORDS)
        qtbot.waitUntil(lambda: running.desk.session.file is not None)
        qtbot.waitUntil(lambda: bool(running.desk.session.typing))
        body = running.window.findChild(ItemEditor).text_section.body
        assert body.value() == TYPED
        body.setFocus()
        body.moveCursor(QTextCursor.MoveOperation.End)
        qtbot.keyClicks(body, ", and more")
        assert len(running.desk.session.unwritten()) == 1
    running.desk.session.settle()
    assert running.desk.session.item("i2").body == f"{TYPED}, and more"
    assert not running.desk.session.typing
