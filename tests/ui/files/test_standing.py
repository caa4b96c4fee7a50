"""The open file moved, replaced, removed, or in use elsewhere: told in the window, with choices that lose nothing."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from builders import client
from compassdesk.app import Desktop
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, plans
from compassdesk.services.backups import BackupState, back_up
from compassdesk.services.opening import open_client
from compassdesk.storage.lock import holder
from compassdesk.system.folders import data_folder
from compassdesk.texts.errors import sentence
from compassdesk.ui.files.file_strip import FileStrip
from compassdesk.ui.shell.status_line import StatusLine
from running_app import MOMENT, App, box, made_file, titles, type_title
from waterhoven import labels_with_markup, nameless


def strip(running: Desktop) -> FileStrip | None:
    return running.window.findChild(FileStrip)


def told(running: Desktop) -> str:
    shown = strip(running)
    return f"{shown.title.text()}. {shown.detail.text()}" if shown is not None and shown.isVisible() else ""


def status(running: Desktop) -> str:
    return running.window.findChild(StatusLine)._saved.text()


def choices(running: Desktop) -> list[str]:
    return [button.text() for button in strip(running).findChildren(QPushButton) if button.isVisible()]


def choose(running: Desktop, words: str) -> None:
    next(one for one in strip(running).findChildren(QPushButton) if one.isVisible() and words in one.text()).click()


def rename_client(running: Desktop, name: str) -> None:
    running.desk.change("Rename", Patch(client=client(name=name)))


def name_in(path: Path) -> str:
    with closing(open_client(path)) as file:
        return file.read(plans.client_of).name


def answer_dialog(monkeypatch: pytest.MonkeyPatch, way: str, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, way, lambda *_args, **_more: (str(path), ""))


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
    running.desk.select(("i1",))
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
    running.desk.say(sentence(caught.value))
    assert running.window.toast.isVisible()
    choose(running, "Keep working")
    assert not running.window.toast.isVisible()
    assert running.desk.file.path == moved
    assert told(running) == ""
    assert status(running) == "✓ All changes saved"
    assert running.desk.selected == ("i1",)
    assert [known for _, known in running.files.recent()] == [moved]
    rename_client(running, "Second")
    running.desk.undo()
    running.desk.undo()
    assert running.desk.plan.client.name == "Delta Pompen B.V."
    running.desk.redo()
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
    running.window.build_columns()
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
    file = running.desk.file
    moved = file.path.rename(tmp_path / "moved.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    let_go = file._close_connections
    with closing(sqlite3.connect(moved, isolation_level=None)) as other:
        with monkeypatch.context() as quicker:
            quicker.setattr(file, "_close_connections", lambda: (let_go(), other.execute("BEGIN IMMEDIATE")))
            choose(running, "Keep working")
        box(running, qtbot).close()
        assert file.read_only
        assert title.isReadOnly(), "the window has heard of it"
        with pytest.raises(WorldError, match="opened-read-only"):
            running.desk.settle()
        assert title.text() == "Typed meanwhile"
    answer_all(monkeypatch, "Stay")
    choose(running, "Keep working")
    assert file.path == moved
    qtbot.waitUntil(lambda: not file.read_only, timeout=10_000)
    running.desk.settle()
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
    assert running.desk.file is None
    assert holder(target) is None
    assert [change.label for change in running.files.kept[target].changes] == ["Change: Title"]
    running.files.open(target)
    qtbot.waitUntil(lambda: running.desk.item("i1").title == "Typed meanwhile")


def test_a_file_that_comes_back_needs_no_choice(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    aside = path.rename(tmp_path / "aside.compass")
    qtbot.waitUntil(lambda: told(running) != "")
    aside.rename(path)
    qtbot.waitUntil(lambda: told(running) == "")
    assert status(running) == "✓ All changes saved"
    rename_client(running, "Home again")
    assert running.desk.plan.client.name == "Home again"


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
    assert running.desk.plan.client.name == "Newer"
    assert told(running) == ""
    kept = tmp_path / "delta (kept).compass"
    assert [known for _, known in running.files.recent()] == [path, kept]
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
    assert running.desk.file.path == target
    running.desk.undo()
    assert running.desk.plan.client.name == "Delta Pompen B.V."
    running.desk.redo()
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
    assert running.desk.file.path == tmp_path / "RESCUED.COMPASS"


def test_a_file_shown_to_be_the_moved_one_must_hold_the_same(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    rename_client(running, "Mine")
    same = running.desk.file.snapshot(tmp_path / "on-another-disk.compass")
    path.unlink()
    qtbot.waitUntil(lambda: "is gone" in told(running))
    answer_dialog(monkeypatch, "getOpenFileName", other)
    choose(running, "Show where it is now")
    message = box(running, qtbot)
    assert "holds something else" in message.text()
    message.close()
    assert running.desk.plan.client.name == "Mine"
    answer_dialog(monkeypatch, "getOpenFileName", same)
    choose(running, "Show where it is now")
    assert running.desk.file.path == same
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
    assert running.desk.plan.client.name == "Mine"
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


def test_what_lay_beside_a_file_and_was_not_its_own_is_named_when_it_is_opened(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    (tmp_path / "delta.compass-wal").write_bytes(b"somebody's work")
    running = app.start(path)
    message = box(running, qtbot)
    (kept,) = (entry for entry in tmp_path.iterdir() if entry.is_file() and entry.read_bytes() == b"somebody's work")
    assert str(kept) in message.text()
    assert running.desk.plan.client.name == "Delta Pompen B.V."


# --- closed when left, and written when others leave ---------------------------------------------------------------


def test_a_client_is_closed_and_its_lock_let_go_when_another_is_opened(app: App, tmp_path: Path) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    rename_client(running, "Renamed")
    assert holder(path) is not None
    running.files.open(other)
    assert holder(path) is None
    assert holder(other) is not None
    assert not running.window.actions_by_name["undo"].isEnabled()
    assert [name for name, _ in running.files.recent()] == ["Other", "Renamed"]
    running.files.open(path)
    running.desk.undo()
    assert running.desk.plan.client.name == "Renamed", "the history of a closed client goes"


def test_close_client_leads_to_the_welcome_page_and_so_does_the_next_start(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    rename_client(running, "Renamed")
    running.window.actions_by_name["close-client"].trigger()
    assert running.desk.file is None
    assert holder(path) is None
    assert running.window.page() == "welcome"
    assert running.window.windowTitle() == "CompassDesk"
    assert not running.window.actions_by_name["close-client"].isEnabled()
    assert not running.window.actions_by_name["undo"].isEnabled()
    assert [name for name, _ in running.files.recent()] == ["Renamed"]
    assert app.leave()
    assert app.start().window.page() == "welcome"


def test_without_a_client_the_rail_offers_only_what_has_something_to_show(app: App) -> None:
    window = app.start().window
    usable = {page for page, button in window.rail._buttons.items() if button.isEnabled()}
    assert usable == {"calendar", "clients", "settings"}
    window.show_page("settings")
    window.rail._buttons["calendar"].click()
    assert window.page() == "welcome"
    for page in ("calendar", "compass", "people"):
        window.show_page(page)
        assert window.page() == "welcome"


@contextmanager
def held_elsewhere(path: Path) -> Iterator[subprocess.Popen[str]]:
    script = (
        "import sys; from pathlib import Path; from compassdesk.services.opening import open_client;"
        "open_client(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        yield other


def test_a_file_that_others_had_open_can_be_changed_when_they_leave(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    said = []
    with held_elsewhere(path) as other:
        running = app.start(path)
        box(running, qtbot).close()
        running.desk.said.connect(lambda words, _undo: said.append(words))
        running.desk.select(("i1",))
        assert status(running).startswith("Read only")
        running.files.try_to_write()
        assert running.desk.file.read_only, "it is still open there"
        other.communicate()
    qtbot.waitUntil(lambda: not running.desk.file.read_only, timeout=10_000)
    assert said == ["It was closed elsewhere: from now on you can change it here."]
    assert running.desk.selected == ("i1",)
    assert running.window.windowTitle() == "Delta Pompen B.V. – CompassDesk"
    assert status(running) == "✓ All changes saved"
    assert running.window.actions_by_name["new-item"].isEnabled()
    rename_client(running, "Mine")
    assert running.desk.plan.client.name == "Mine"
    assert holder(path).process == os.getpid()


def test_a_file_that_another_program_writes_into_can_be_looked_at_and_changed_when_that_is_done(
    app: App, tmp_path: Path, qtbot
) -> None:
    path = made_file(tmp_path / "delta.compass")
    script = (
        "import sqlite3, sys; held = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "held.execute('BEGIN IMMEDIATE'); print('held', flush=True); sys.stdin.read();"
        "held.execute(\"UPDATE client SET name = 'Theirs'\"); held.execute('COMMIT')"
    )
    command = [sys.executable, "-c", script, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        running = app.start(path)
        told = box(running, qtbot)
        assert "Another program is writing into" in told.text()
        assert "look at it here meanwhile" in told.informativeText()
        told.close()
        assert running.desk.plan.client.name == "Delta Pompen B.V."
        assert running.window.page() == "calendar"
        running.files.try_to_write()
        assert running.desk.file.read_only, "it is still written into"
        other.communicate()
    qtbot.waitUntil(lambda: not running.desk.file.read_only, timeout=10_000)
    assert running.desk.plan.client.name == "Theirs"
    rename_client(running, "Mine")
    assert running.desk.plan.client.name == "Mine"


def test_the_status_line_tells_of_what_is_being_typed_and_of_what_a_field_refuses(
    app: App, tmp_path: Path, qtbot
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.open_item("i1")
    title = running.window.side_panel.item_editor.title
    title.setFocus()
    qtbot.keyClicks(title, "x")
    assert status(running) == "… Not saved yet: you are typing"
    qtbot.waitUntil(lambda: status(running) == "✓ All changes saved")
    running.window.show_page("people")
    name = running.window.stack.currentWidget().people.form.field("name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    running.desk.settle()
    assert status(running) == "⚠ Not saved: what stands in a field cannot be kept"
    qtbot.keyClicks(name, "Anna")
    running.desk.settle()
    assert status(running) == "✓ All changes saved"


def overwrite(path: Path, over: Path) -> None:
    """What `cp` and some synchronising do: the same file, with another's content."""
    script = "import sys; open(sys.argv[1], 'r+b').write(open(sys.argv[2], 'rb').read())"
    subprocess.run([sys.executable, "-c", script, str(path), str(over)], check=True)


def test_what_another_program_wrote_into_the_file_is_told_and_read_when_one_wants_it(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, over = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "over.compass", "Written over")
    running = app.start(path)
    rename_client(running, "Mine")
    overwrite(path, over)
    qtbot.waitUntil(lambda: "Another program wrote into the file" in told(running))
    assert status(running) == "⚠ Not saving: another program wrote into the file"
    assert choices(running) == ["Save this client as a new file…", "Open the file as it is now"]
    with pytest.raises(WorldError):
        rename_client(running, "Mixed")
    choose(running, "Open the file")
    assert running.desk.plan.client.name == "Written over"
    assert told(running) == ""
    assert app.leave()
    assert name_in(path) == "Written over"
    assert name_in(tmp_path / "delta (kept).compass") == "Mine"


def test_what_is_on_the_desk_and_being_typed_is_kept_when_its_file_was_written_over(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, over = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "over.compass", "Written over")
    running = app.start(path)
    running.keep_backups()
    later = replace(running.desk.item("i1"), id="later", starts_at=datetime(2027, 9, 1, 9))
    running.desk.change("Plan", Patch(items=(later,)))
    running.desk.show_backups(BackupState(back_up(running.desk.file, "hand", MOMENT).backup, False, False))
    rename_client(running, "Mine")
    title = type_title(qtbot, running, "Typed last")
    overwrite(path, over)
    qtbot.waitUntil(lambda: "comes from the backup of" in told(running))
    assert nameless(strip(running)) == []
    asked: list[str] = []

    def answer(box: QMessageBox) -> int:
        asked.append(box.text())
        next(one for one in box.buttons() if one.text().replace("&", "") == "Stay").click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    assert not app.leave(), "what is typed, and then what is on the desk, would be gone"
    assert asked
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "kept.compass")
    choose(running, "Save this client")
    assert running.desk.file.path == tmp_path / "kept.compass"
    assert title.text() == "Typed last"
    assert told(running) == ""
    assert app.leave()
    assert name_in(tmp_path / "kept.compass") == "Mine"
    assert titles(tmp_path / "kept.compass") == {"Typed last", "New pump"}
    assert name_in(path) == "Written over"


def test_paging_before_anybody_looked_reads_nothing_of_what_was_put_over_the_file(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, over = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "over.compass", "Written over")
    with closing(open_client(over)) as theirs:
        foreign = replace(theirs.read(plans.whole).items[0], id="foreign", title="Foreign")
        theirs.perform("Plan", patches.apply, Patch(items=(foreign, replace(foreign, id="idea", starts_at=None))))
    running = app.start(path)
    desk = running.desk
    rename_client(running, "Mine")
    shown, unscheduled = desk.shown_items(), desk.unscheduled
    overwrite(path, over)
    desk.step(1)
    trouble = running.files.standing.trouble
    assert trouble is not None, "nobody waited for the watch"
    assert trouble.code == "file-changed-elsewhere"
    assert desk.shown_items() == ()
    desk.step(-1)
    assert (desk.plan.client.name, desk.shown_items(), desk.unscheduled) == ("Mine", shown, unscheduled)
    qtbot.waitUntil(lambda: "Save this client as a new file…" in choices(running))
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "kept.compass")
    choose(running, "Save this client")
    assert app.leave()
    assert name_in(tmp_path / "kept.compass") == "Mine"
    assert titles(tmp_path / "kept.compass") == {"New pump"}
    assert name_in(path) == "Written over"


def test_the_status_line_says_that_the_disk_is_full_and_not_that_the_words_are_wrong(
    app: App, tmp_path: Path, qtbot, monkeypatch
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    type_title(qtbot, running, "Typed meanwhile")
    trouble = ["disk-full"]
    perform = type(running.desk.file).perform

    def refused(self, *args, **more):
        if trouble:
            raise WorldError(trouble[0], path="x")
        return perform(self, *args, **more)

    monkeypatch.setattr(type(running.desk.file), "perform", refused)
    with pytest.raises(WorldError):
        running.desk.typing.rest()
    assert status(running) == "⚠ Not saved yet: the disk is full"
    trouble[0] = "cannot-open"
    running.desk.typing.rest()
    assert status(running) == "⚠ Not saved yet: the file cannot be written now"
    trouble.clear()
    running.desk.settle()
    assert status(running) == "✓ All changes saved"


def test_a_copy_can_be_saved_and_going_back_points_to_the_strip_while_the_file_is_gone(
    app: App, tmp_path: Path, qtbot, monkeypatch
) -> None:
    path, copy = made_file(tmp_path / "delta.compass"), tmp_path / "copy.compass"
    running = app.start(path)
    said: list[str] = []
    running.desk.said.connect(lambda words, _offer: said.append(words))
    away = path.rename(tmp_path / "away.compass")
    qtbot.waitUntil(lambda: "was moved" in told(running))
    answer_dialog(monkeypatch, "getSaveFileName", copy)
    running.window.actions_by_name["save-copy"].trigger()
    qtbot.waitUntil(lambda: any("A copy was saved" in words for words in said))
    assert titles(copy) == {"New pump"}
    running.window.actions_by_name["go-back"].trigger()
    assert said[-1].startswith("The file of this client is not where it was.")
    choose(running, "Keep working")
    assert running.desk.file.path == away
    assert titles(away) == titles(copy)
