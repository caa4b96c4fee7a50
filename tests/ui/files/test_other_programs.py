"""A client file that another program holds, writes into or writes over."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QMessageBox

from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.services import patches, plans
from compassdesk.services.backups import BackupState, back_up
from compassdesk.services.opening import open_client
from compassdesk.storage.lock import holder
from file_strip_words import answer_dialog, choices, choose, name_in, rename_client, status, strip, told
from running_app import MOMENT, App, box, made_file, titles, type_title
from waterhoven import nameless


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
        running.desk.session.said.connect(lambda words, _undo: said.append(words))
        running.desk.sight.select(("i1",))
        assert status(running).startswith("Read only")
        running.files.try_to_write()
        assert running.desk.session.file.read_only, "it is still open there"
        other.communicate()
    qtbot.waitUntil(lambda: not running.desk.session.file.read_only, timeout=10_000)
    assert said == ["It was closed elsewhere: from now on you can change it here."]
    assert running.desk.sight.selected == ("i1",)
    assert running.window.windowTitle() == "Delta Pompen B.V. – CompassDesk"
    assert status(running) == "✓ All changes saved"
    assert running.window.actions_by_name["new-item"].isEnabled()
    rename_client(running, "Mine")
    assert running.desk.session.plan.client.name == "Mine"
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
        assert running.desk.session.plan.client.name == "Delta Pompen B.V."
        assert running.window.stack.page() == "calendar"
        running.files.try_to_write()
        assert running.desk.session.file.read_only, "it is still written into"
        other.communicate()
    qtbot.waitUntil(lambda: not running.desk.session.file.read_only, timeout=10_000)
    assert running.desk.session.plan.client.name == "Theirs"
    rename_client(running, "Mine")
    assert running.desk.session.plan.client.name == "Mine"


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
    assert running.desk.session.plan.client.name == "Written over"
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
    later = replace(running.desk.session.item("i1"), id="later", starts_at=datetime(2027, 9, 1, 9))
    running.desk.session.change("Plan", Patch(items=(later,)))
    running.desk.session.show_backups(
        BackupState(back_up(running.desk.session.file, "hand", MOMENT).backup, False, False)
    )
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
    assert running.desk.session.file.path == tmp_path / "kept.compass"
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
    shown, unscheduled = desk.sight.shown_items(), desk.session.unscheduled
    overwrite(path, over)
    desk.sight.step(1)
    trouble = running.files.standing.trouble
    assert trouble is not None, "nobody waited for the watch"
    assert trouble.code == "file-changed-elsewhere"
    assert desk.sight.shown_items() == ()
    desk.sight.step(-1)
    assert (desk.session.plan.client.name, desk.sight.shown_items(), desk.session.unscheduled) == (
        "Mine",
        shown,
        unscheduled,
    )
    qtbot.waitUntil(lambda: "Save this client as a new file…" in choices(running))
    answer_dialog(monkeypatch, "getSaveFileName", tmp_path / "kept.compass")
    choose(running, "Save this client")
    assert app.leave()
    assert name_in(tmp_path / "kept.compass") == "Mine"
    assert titles(tmp_path / "kept.compass") == {"New pump"}
    assert name_in(path) == "Written over"
