"""A client file that is moved, replaced or removed while it is open: it is told, and one goes on."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from compassdesk.domain.errors import WorldError
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.storage.lock import holder
from compassdesk.system.folders import data_folder
from compassdesk.texts.errors import sentence
from file_strip_words import answer_dialog, choices, choose, name_in, rename_client, status, strip, told
from running_app import App, box, made_file, titles, type_title
from waterhoven import labels_with_markup, nameless


def answer_all(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    def press(message: QMessageBox) -> int:
        next(one for one in message.buttons() if one.text() == words).click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", press)


def test_a_file_that_is_moved_is_told_at_once_and_one_goes_on_in_it_with_everything_undoable(
    app: App, tmp_path: Path, qtbot
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    rename_client(running, "First")
    running.desk.sight.select(("i1",))
    (tmp_path / "elsewhere").mkdir()
    moved = path.rename(tmp_path / "elsewhere" / "renamed.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))  # nobody asked for a look: the file is watched
    assert str(moved) in told(running)
    assert "Not saving" in status(running)
    assert choices(running) == ["Keep working in the moved file", "Save this client as a new file…"]
    assert nameless(strip(running)) == []
    assert labels_with_markup(strip(running)) == []
    with pytest.raises(WorldError) as caught:
        rename_client(running, "Nowhere")
    running.desk.session.say(sentence(caught.value))
    assert running.window.toast.isVisible()
    choose(running, "Keep working")
    assert not running.window.toast.isVisible()
    assert running.desk.session.file.path == moved
    assert told(running) == ""
    assert status(running) == "✓ All changes saved"
    assert running.desk.sight.selected == ("i1",)
    assert [known for _, known in running.files.known.recent()] == [moved]
    rename_client(running, "Second")
    running.desk.undoing.undo()
    running.desk.undoing.undo()
    assert running.desk.session.plan.client.name == "Delta Pompen B.V."
    running.desk.undoing.redo()
    assert app.leave()
    assert name_in(moved) == "First"
    assert not path.exists()


def test_a_file_is_watched_and_an_opening_followed_also_when_the_language_was_changed(
    app: App, tmp_path: Path, qtbot
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    before = running.window
    running.apply(time_format="12")
    qtbot.waitUntil(lambda: running.window is not before)
    running.window.columns.build()
    other = made_file(tmp_path / "other.compass", "Other")
    running.files.open(other)
    qtbot.waitUntil(lambda: not (data_folder() / "opening.json").exists())
    other.rename(tmp_path / "elsewhere.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    choose(running, "Keep working")
    assert told(running) == ""


def test_a_moved_file_that_others_were_quicker_to_write_into_can_be_changed_when_they_leave(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    title = type_title(qtbot, running, "Typed meanwhile")
    file = running.desk.session.file
    moved = file.path.rename(tmp_path / "moved.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    let_go = file._close_connections  # noqa: SLF001 - others are quicker just there
    with closing(sqlite3.connect(moved, isolation_level=None)) as other:
        with monkeypatch.context() as quicker:
            quicker.setattr(file, "_close_connections", lambda: (let_go(), other.execute("BEGIN IMMEDIATE")))
            choose(running, "Keep working")
        box(running, qtbot).close()
        assert file.read_only
        assert title.isReadOnly(), "the window has heard of it"
        with pytest.raises(WorldError, match="opened-read-only"):
            running.desk.session.settle()
        assert title.text() == "Typed meanwhile"
    answer_all(monkeypatch, "Stay")
    choose(running, "Keep working")
    assert file.path == moved
    qtbot.waitUntil(lambda: not file.read_only, timeout=10_000)
    running.desk.session.settle()
    assert app.leave()
    assert titles(moved) == {"Typed meanwhile"}


def test_what_is_being_typed_is_kept_when_the_new_file_cannot_be_shown(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = made_file(tmp_path / "delta.compass"), tmp_path / "new.compass"
    running = app.start(path)
    type_title(qtbot, running, "Typed meanwhile")
    path.unlink()
    qtbot.waitUntil(lambda: "is gone" in told(running) and any("as a new" in words for words in choices(running)))
    answer_dialog(monkeypatch, "getSaveFileName", target)
    answer_all(monkeypatch, "Leave without it")

    def damaged(*_args: object) -> None:
        raise WorldError("not-read", path="x", reason="x")

    with monkeypatch.context() as refusing:
        refusing.setattr(plans, "window", damaged)
        choose(running, "Save this client")
        box(running, qtbot).close()
    assert running.desk.session.file is None
    assert holder(target) is None
    assert [change.label for change in running.files.kept[target].changes] == ["Change: Title"]
    running.files.open(target)
    qtbot.waitUntil(lambda: running.desk.session.item("i1").title == "Typed meanwhile")


def test_a_file_that_comes_back_needs_no_choice(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    aside = path.rename(tmp_path / "aside.compass")
    qtbot.waitUntil(lambda: told(running) != "")
    aside.rename(path)
    qtbot.waitUntil(lambda: told(running) == "")
    assert status(running) == "✓ All changes saved"
    rename_client(running, "Home again")
    assert running.desk.session.plan.client.name == "Home again"


def test_a_file_that_is_replaced_is_kept_beside_the_new_one_when_that_is_opened(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, newer = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "newer.compass", "Newer")
    running = app.start(path)
    rename_client(running, "Mine")
    newer.replace(path)
    qtbot.waitUntil(lambda: "Another file has taken the place" in told(running))
    assert choices(running) == ["Save this client as a new file…", "Open the file that lies there now"]
    assert status(running) == "⚠ Not saving: another file has taken its place"
    choose(running, "Open the file")
    assert running.desk.session.plan.client.name == "Newer"
    assert told(running) == ""
    kept = tmp_path / "delta (kept).compass"
    assert [known for _, known in running.files.known.recent()] == [path, kept]
    rename_client(running, "Newest")
    assert app.leave()
    assert (name_in(path), name_in(kept)) == ("Newest", "Mine")


def test_a_file_that_is_removed_is_saved_as_a_new_one(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, target = made_file(tmp_path / "delta.compass"), tmp_path / "rescued.compass"
    running = app.start(path)
    rename_client(running, "Mine")
    path.unlink()
    qtbot.waitUntil(lambda: "is gone" in told(running))
    assert status(running) == "⚠ Not saving: the file was moved or removed"
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "rescued")
    choose(running, "Save this client")
    assert running.desk.session.file.path == target
    running.desk.undoing.undo()
    assert running.desk.session.plan.client.name == "Delta Pompen B.V."
    running.desk.undoing.redo()
    assert app.leave()
    assert name_in(target) == "Mine"
    assert not path.exists()


def test_the_name_of_the_new_file_is_taken_as_it_was_written(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    path.unlink()
    qtbot.waitUntil(lambda: "is gone" in told(running))
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "RESCUED.COMPASS")
    choose(running, "Save this client")
    assert running.desk.session.file.path == tmp_path / "RESCUED.COMPASS"


def test_a_file_shown_to_be_the_moved_one_must_hold_the_same(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    rename_client(running, "Mine")
    same = running.desk.session.file.snapshot(tmp_path / "on-another-disk.compass")
    path.unlink()
    qtbot.waitUntil(lambda: "is gone" in told(running))
    answer_dialog(monkeypatch, "getOpenFileName", other)
    choose(running, "Show where it is now")
    message = box(running, qtbot)
    assert "holds something else" in message.text()
    message.close()
    assert running.desk.session.plan.client.name == "Mine"
    answer_dialog(monkeypatch, "getOpenFileName", same)
    choose(running, "Show where it is now")
    assert running.desk.session.file.path == same
    assert app.leave()


def test_a_client_whose_file_is_gone_is_not_left_unasked(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    rename_client(running, "Mine")
    path.unlink()
    asked = []

    def answer(words: str):
        def pressed(message: QMessageBox) -> int:
            asked.append(message.text())
            next(one for one in message.buttons() if one.text() == words).click()
            return 0

        return pressed

    monkeypatch.setattr(QMessageBox, "exec", answer("Stay"))
    running.files.open(other)
    assert running.desk.session.plan.client.name == "Mine"
    assert not app.leave()
    assert len(asked) == 2
    monkeypatch.setattr(QMessageBox, "exec", answer("Save as a new file…"))
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "rescued.compass")
    assert app.leave()
    assert name_in(tmp_path / "rescued.compass") == "Mine"


def test_what_is_being_typed_while_the_file_is_moved_is_saved_where_one_goes_on(
    app: App, tmp_path: Path, qtbot
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    title = type_title(qtbot, running, "Typed meanwhile")
    moved = path.rename(tmp_path / "moved.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    choose(running, "Keep working")
    assert title.text() == "Typed meanwhile"
    assert app.leave()
    with closing(open_client(moved)) as file:
        assert [item.title for item in file.read(plans.whole).items] == ["Typed meanwhile"]


def test_a_copy_can_be_saved_and_going_back_points_to_the_strip_while_the_file_is_gone(
    app: App, tmp_path: Path, qtbot, monkeypatch
) -> None:
    path, copy = made_file(tmp_path / "delta.compass"), tmp_path / "copy.compass"
    running = app.start(path)
    said: list[str] = []
    running.desk.session.said.connect(lambda words, _offer: said.append(words))
    away = path.rename(tmp_path / "away.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    answer_dialog(monkeypatch, "getSaveFileName", copy)
    running.window.actions_by_name["save-copy"].trigger()
    qtbot.waitUntil(lambda: any("A copy was saved" in words for words in said))
    assert titles(copy) == {"New pump"}
    running.window.actions_by_name["go-back"].trigger()
    assert said[-1].startswith("The file of this client is not where it was.")
    choose(running, "Keep working")
    assert running.desk.session.file.path == away
    assert titles(away) == titles(copy)
