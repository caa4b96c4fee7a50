"""Going back from the window: the list, what differs, the question, and that nothing is lost by it."""

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.domain.wallclock import from_instant
from compassdesk.services import backup_folders, backups, patches, plans, protection
from compassdesk.services.opening import open_client
from compassdesk.storage import unlocked
from compassdesk.storage.backups import listed
from compassdesk.storage.protecting import rewrite
from compassdesk.system import preferences
from compassdesk.system.preferences import Preferences
from compassdesk.system.resources import resource_path
from compassdesk.texts import language
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs import go_back
from compassdesk.ui.dialogs.go_back import GoBackDialog, question_before
from compassdesk.ui.dialogs.save_copy import write_copy
from compassdesk.ui.files.backing_up import BackupKeeper
from compassdesk.ui.files.backup_strip import BackupStrip
from compassdesk.ui.protection.unlock_backup import UnlockBackup
from held_workers import held_workers
from waterhoven import HOSTILE, labels_with_markup, nameless

NOW = datetime.now(UTC)


@pytest.fixture
def changed(desk: Desk, qapp) -> Desk:
    """A desk with a backup from an hour ago; since then one item is new, one changed and one is gone."""
    language.install(qapp, "en", resource_path("translations"))
    backups.back_up(desk.session.file, "import", NOW - timedelta(hours=1), rows=240)
    thinking = desk.session.item("p2")
    desk.session.change("Change", Patch(items=(replace(thinking, title="Think with us"), post("send", None, id="new"))))
    desk.session.change("Delete", Patch(removed=(("items", "p1"),)))
    return desk


@pytest.fixture
def dialog(changed: Desk, qtbot) -> GoBackDialog:
    made = GoBackDialog(None, changed.session)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.look()
    return made


def cells(dialog: GoBackDialog, tab: int) -> list[tuple[str, ...]]:
    return [row.cells for row in dialog.tabs.widget(tab).model().rows]


def whole(desk: Desk):
    return desk.session.file.read(plans.whole)


def test_the_list_says_when_why_how_many_and_how_large(dialog: GoBackDialog, desk: Desk) -> None:
    zone = desk.session.plan.client.timezone
    model = dialog.list.model()
    shown = [model.index(0, column).data() for column in range(model.columnCount())]
    assert shown[0].endswith(f"{from_instant(NOW - timedelta(hours=1), zone):%H:%M}")
    assert shown[1:3] == ["before an import of 240 rows", "5"]
    assert "kB" in shown[3]
    assert nameless(dialog) == []
    assert labels_with_markup(dialog) == []


def test_what_differs_is_counted_and_told_item_by_item(dialog: GoBackDialog) -> None:
    assert dialog.summary.text() == "Items: 1 new, 1 changed and 1 gone."
    assert [row[:2] for row in cells(dialog, 0)] == [
        ("≠ changed", "Think with us"),
        ("− gone now", "Polling stations"),
        ("+ new since", "Send post"),
    ]
    assert cells(dialog, 0)[0][2] == "“Think along” → “Think with us”"
    assert {row[1] for row in cells(dialog, 1)} == {
        "Polling stations", "Webcare", "Think along", HOSTILE, "Solar panels",
    }  # fmt: skip


def test_one_item_alone_can_be_brought_back(dialog: GoBackDialog, changed: Desk, qtbot) -> None:
    dialog.tabs.widget(0).selectRow(2)
    assert not dialog.item_button.isEnabled(), "what is new was not there then"
    dialog.tabs.widget(0).selectRow(1)
    changed.session.change("Gone", Patch(removed=(("channels", "fb"),)))
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog._choose()  # noqa: SLF001 - once more, now that somebody waits for it
    dialog.tabs.widget(0).selectRow([row[1] for row in cells(dialog, 0)].index("Polling stations"))
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.item_button.click()
    back = changed.session.item("p1")
    assert (back.title, back.channels, back.spokesperson) == ("Polling stations", (), "noor")
    assert changed.session.item("p2").title == "Think with us"
    changed.undoing.undo()
    assert changed.session.item("p1") is None


def test_a_long_comparison_shows_a_bar_and_can_be_stopped(changed: Desk, qtbot, monkeypatch) -> None:
    monkeypatch.setattr(go_back, "PATIENCE", 0)
    dialog = GoBackDialog(None, changed.session)
    qtbot.addWidget(dialog)
    dialog.show()
    with held_workers():
        dialog.look()
        qtbot.waitUntil(dialog.bar.isVisible)
        assert nameless(dialog) == []
        progress = dialog._progress  # noqa: SLF001 - whether the work itself was told to stop
        dialog.stop.click()
        assert not dialog.bar.isVisible()
        assert progress.cancelled
    assert dialog.chosen() is None
    assert dialog.tabs.count() == 0
    assert not dialog.go_button.isEnabled()
    assert dialog.summary.text() == "Not compared: choose a backup to compare it with now."
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.list.selectRow(0)
    assert dialog.summary.text() == "Items: 1 new, 1 changed and 1 gone."
    assert not dialog.bar.isVisible()


def test_the_question_names_what_will_change(dialog: GoBackDialog, qtbot) -> None:
    question = question_before(dialog, dialog.chosen(), dialog.comparison, "Europe/Amsterdam")
    qtbot.addWidget(question)
    said = " ".join(label.text() for label in question.findChildren(QLabel))
    assert "1 item brought back, 1 item changed back and 1 newer item removed" in said
    assert "backed up first" in said


def test_going_back_is_exact_backed_up_first_and_one_undo_step(dialog: GoBackDialog, changed: Desk, qtbot) -> None:
    before, folder = whole(changed), backup_folders.home(backups.whose(changed.session.file))
    then = backups.plan_in(dialog.chosen().path)
    dialog.go(dialog.comparison)
    qtbot.waitUntil(lambda: dialog.went_back)
    assert whole(changed) == then
    assert [one.reason for one in listed(folder)] == ["import", "restore"]
    assert backups.plan_in(listed(folder)[-1].path) == before
    changed.undoing.undo()
    assert whole(changed) == before


def test_backups_pause_until_it_is_right(dialog: GoBackDialog, changed: Desk, qtbot) -> None:
    keeper = BackupKeeper(changed.session)
    keeper.look()
    strip = BackupStrip(changed.session, QAction("Go back…"))
    qtbot.addWidget(strip)
    dialog.go(dialog.comparison)
    qtbot.waitUntil(lambda: dialog.went_back)
    assert not strip.isHidden()
    changed.session.change("Work on", Patch(removed=(("items", "p2"),)))
    assert not keeper.due.isActive()
    strip.right.click()
    assert strip.isHidden()
    assert not backups.paused(changed.session.file)
    assert keeper.due.isActive(), "what was changed meanwhile is backed up now"
    keeper.stop()


def test_a_damaged_backup_is_told_and_cannot_be_gone_back_to(dialog: GoBackDialog, changed: Desk, qtbot) -> None:
    dialog.chosen().path.write_bytes(b"damaged" * 500)
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog._choose()  # noqa: SLF001 - once more, now that somebody waits for it
    assert not dialog.error.isHidden()
    assert not dialog.go_button.isEnabled()


def test_a_backup_with_an_earlier_passphrase_is_opened_with_that(changed: Desk, qtbot) -> None:
    pytest.importorskip("sqlcipher3")
    path, (backup,) = changed.session.file.path, backups.listed(changed.session.file)
    then = backups.plan_in(backup.path)
    former = changed.session.file
    changed.put(None)
    former.close()
    protection.protect(path, "correct horse battery")
    rewrite(backup.path, unlocked.key_of(path))
    protection.change_passphrase(path, "another one altogether")
    unlocked.forget(backup.path)
    file = open_client(path)
    changed.put(file)
    made = GoBackDialog(None, changed.session)
    qtbot.addWidget(made)
    made.show()
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.look()
    assert not made.error.isHidden()
    assert not made.unlock_button.isHidden()

    def answer(passphrase: str) -> None:
        asking = made.findChild(UnlockBackup)
        asking.form.passphrase.lines[0].setText(passphrase)
        asking.open_button.click()

    def again() -> None:
        asking = made.findChild(UnlockBackup)
        if asking.form.trouble.isHidden():
            QTimer.singleShot(20, made, again)
        else:
            answer("correct horse battery")

    QTimer.singleShot(0, made, lambda: answer("another one altogether"))
    QTimer.singleShot(20, made, again)
    with qtbot.waitSignal(made.shown, timeout=20_000):
        made.unlock_button.click()
    assert made.error.isHidden()
    assert made.unlock_button.isHidden()
    made.go(made.comparison)
    qtbot.waitUntil(lambda: made.went_back)
    assert whole(changed) == then
    assert unlocked.key_of(backup.path) is None, "the earlier passphrase is not kept"
    assert unlocked.key_of(path) is not None
    changed.put(None)
    file.close()


def test_a_disk_that_refuses_the_backup_stops_the_going_back(
    dialog: GoBackDialog, changed: Desk, qtbot, tmp_path: Path
) -> None:
    before = whole(changed)
    comparison = dialog.comparison
    folder = backup_folders.home(backups.whose(changed.session.file))
    folder.rename(tmp_path / "unplugged")
    folder.write_text("in the way")
    dialog.go(comparison)
    qtbot.waitUntil(lambda: not dialog.error.isHidden())
    assert whole(changed) == before


def test_without_backups_it_says_so(desk: Desk, qtbot) -> None:
    made = GoBackDialog(None, desk.session)
    qtbot.addWidget(made)
    made.look()
    assert "no backups yet" in made.summary.text()
    assert not made.go_button.isEnabled()


def test_backups_of_another_copy_are_named_and_a_folder_that_is_not_there_is_told(
    changed: Desk, qtbot, tmp_path: Path
) -> None:
    with closing(open_client(Path(shutil.copy(changed.session.file.path, tmp_path / "copy.compass")))) as copy:
        theirs = backups.back_up(copy, "hand", NOW).backup
    gone = tmp_path / "stick"
    preferences.save(Preferences(former_backups_folders=(str(gone),)))
    dialog = GoBackDialog(None, changed.session)
    qtbot.addWidget(dialog)
    dialog.show()
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.look()
    model = dialog.list.model()
    assert [model.index(row, 1).data() for row in range(model.rowCount())] == [
        "before an import of 240 rows",
        "by hand · of copy.compass",
    ]
    assert str(gone) in dialog.missing.text()
    assert not dialog.missing.isHidden()
    with qtbot.waitSignal(dialog.shown, timeout=20_000):
        dialog.list.selectRow(1)
    dialog.go(dialog.comparison)
    qtbot.waitUntil(lambda: dialog.went_back)
    assert whole(changed) == backups.plan_in(theirs.path)
    assert backups.paused(changed.session.file)


def test_a_copy_is_a_client_file_of_its_own_and_replaces_nothing(desk: Desk, qtbot, tmp_path: Path) -> None:
    target = tmp_path / "copy.compass"
    with qtbot.waitSignal(desk.session.said, timeout=20_000):
        write_copy(None, desk.session, desk.session.file, target)
    copy = open_client(target)
    assert copy.read(plans.whole) == whole(desk)
    copy.perform("Change", patches.apply, Patch(removed=(("items", "p1"),)))
    copy.close()
    content = target.read_bytes()
    window = QWidget()
    qtbot.addWidget(window)
    write_copy(window, desk.session, desk.session.file, target)
    qtbot.waitUntil(lambda: bool(window.findChildren(QMessageBox)))
    (box,) = window.findChildren(QMessageBox)
    assert "exists already" in box.text()
    box.close()
    assert target.read_bytes() == content
