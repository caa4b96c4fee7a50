"""Protected clients in the window: opened, locked with nothing left in sight, protected and freed."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import seen
from builders import client
from compassdesk.domain.filters import Filter
from compassdesk.services import backups, plans, protection
from compassdesk.services.opening import create_client, open_client
from compassdesk.system import preferences as stored
from compassdesk.ui.editors.item_editor import ItemEditor
from compassdesk.ui.protection.protect_dialog import ChangeDialog, ProtectDialog
from compassdesk.ui.protection.protected_dialog import ProtectedDialog
from compassdesk.ui.protection.rest import Rest
from compassdesk.ui.protection.unlock_form import UnlockDialog
from locked_client import MOMENT, NEEDLE, WORDS, answer, said_by
from seen import action, timer
from unlocking import forget_keys, knows_keys


def dialog_of(kind: type[QDialog]) -> QDialog | None:
    return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)


def in_the_dialog(qtbot, kind: type[QDialog], act) -> None:
    """Do something in a dialog that is about to open and wait for its answer."""

    def look() -> None:
        found = dialog_of(kind)
        if found is None:
            QTimer.singleShot(20, look)
        else:
            act(found)

    QTimer.singleShot(0, look)


def test_a_protected_client_is_asked_for_once_and_shows_nothing_before(start, qtbot, protected: Path) -> None:
    desktop = start(protected)
    assert desktop.window.stack.page() == "locked"
    assert desktop.desk.session.file is None
    assert "delta" in said_by(desktop.window)
    assert NEEDLE not in said_by(desktop.window)
    page = desktop.window.stack.named("locked")
    assert desktop.window.focusWidget() is page.form.passphrase.lines[0]
    answer(desktop, "wrong")
    qtbot.waitUntil(page.form.trouble.isVisible)
    assert page.form.trouble.text() == "This is not its passphrase."
    assert desktop.window.focusWidget() is page.form.passphrase.lines[0]
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    assert desktop.window.stack.page() == "calendar"
    assert NEEDLE in desktop.window.windowTitle()
    assert [item.title for item in desktop.desk.sight.shown_items()] == [NEEDLE]


def test_typed_words_can_be_shown_and_caps_lock_is_told(start, qtbot, protected: Path) -> None:
    desktop = start(protected)
    fields = desktop.window.stack.named("locked").form.passphrase
    line = fields.lines[0]
    assert line.echoMode() == line.EchoMode.Password
    fields.show_switch.click()
    assert line.echoMode() == line.EchoMode.Normal
    QTest.keyClick(line, Qt.Key.Key_A)
    assert not fields.caps_lock.isVisible()
    QTest.keyClicks(line, "B")  # with Shift, as a person types it
    qtbot.keyClick(line, "C", Qt.KeyboardModifier.NoModifier)
    assert fields.caps_lock.isVisible() == (line.text()[-1] == "C")


def test_locking_saves_what_is_typed_hides_everything_and_comes_back_to_the_place(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desk = desktop.desk
    desk.sight.open_item("i2")
    qtbot.waitUntil(lambda: desktop.window.findChild(ItemEditor) is not None)
    title = desktop.window.findChild(ItemEditor).title
    title.setFocus()
    QTest.keyClick(title, Qt.Key.Key_End)
    QTest.keyClicks(title, " more")
    week, day = desk.sight.week, desk.sight.day
    desktop.window.actions_by_name["lock"].trigger()
    assert desktop.window.stack.page() == "locked"
    assert desktop.window.windowTitle() == "CompassDesk"
    assert NEEDLE not in said_by(desktop.window)
    assert not knows_keys()
    assert protection.is_locked(protected)
    assert desk.session.undo_stack.next(back=True) is None
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desk.session.file is not None)
    assert (desk.sight.edited, desk.sight.week, desk.sight.day) == ("i2", week, day)
    assert " more" in desk.session.item("i2").title
    assert desktop.window.stack.page() == "calendar"


def test_locking_closes_dialogs_and_forgets_pages(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desktop.window.stack.show_page("people")
    assert NEEDLE in said_by(desktop.window)
    dialog = QDialog(desktop.window)
    dialog.show()
    desktop.locking().lock()
    assert not dialog.isVisible()
    assert NEEDLE not in said_by(desktop.window)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    assert desktop.window.stack.page() == "people"


def test_rest_comes_only_when_nobody_uses_the_app(qtbot, qapp) -> None:
    rest = Rest()
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    with qtbot.waitSignal(rest.came, timeout=2000):
        rest.wait_for(30)
    rest.wait_for(600_000)
    QTest.keyClick(widget, Qt.Key.Key_A)
    assert timer(rest).remainingTime() > 590_000
    rest.wait_for(0)
    assert not timer(rest).isActive()


def test_a_client_is_locked_after_the_minutes_of_the_settings(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    assert not timer(desktop.locking().rest).isActive()
    desktop.window.stack.show_page("settings")
    field = desktop.window.findChild(QWidget, "appSettings").fields["lock_after"]
    field.set_value(5)
    field.left.emit()
    assert desktop.preferences.lock_after == 5
    assert timer(desktop.locking().rest).interval() == 300_000
    desktop.locking().rest.came.emit()
    assert desktop.window.stack.page() == "locked"
    assert not timer(desktop.locking().rest).isActive(), "nothing is left to lock"


def test_another_client_stays_open_while_a_protected_one_is_asked_for(start, qtbot, protected, tmp_path) -> None:
    from builders import client
    from compassdesk.services.opening import create_client

    other = tmp_path / "other.compass"
    create_client(other, client(name="Other")).close()
    desktop = start(other)
    desktop.files.open(protected)
    qtbot.waitUntil(lambda: dialog_of(UnlockDialog) is not None)
    dialog = dialog_of(UnlockDialog)
    assert NEEDLE not in said_by(dialog)
    dialog.reject()
    assert desktop.desk.session.plan.client.name == "Other"
    desktop.files.open(protected)
    qtbot.waitUntil(lambda: dialog_of(UnlockDialog) is not None)
    dialog = dialog_of(UnlockDialog)
    dialog.form.passphrase.lines[0].setText(WORDS)
    dialog.accept_button.click()
    qtbot.waitUntil(lambda: NEEDLE in desktop.desk.session.plan.client.name)


def test_a_client_is_protected_from_the_menu_with_its_backups(start, qtbot, plain) -> None:
    desktop = start(plain)
    backups.back_up(desktop.desk.session.file, "hand", MOMENT)
    (backup,) = (one.path for one in backups.listed(desktop.desk.session.file))
    assert not desktop.window.actions_by_name["lock"].isEnabled()

    def fill(dialog) -> None:
        assert "not even we" in said_by(dialog)
        dialog.fields.lines[0].setText(WORDS)
        dialog.fields.lines[1].setText("else")
        dialog.accept_button.click()
        assert dialog.trouble.text() == "The two are not the same."
        dialog.fields.lines[1].setText(WORDS)
        dialog.accept_button.click()

    desktop.desk.sight.set_filter(Filter(channels=frozenset(("li",)), labels=frozenset((NEEDLE,)), text=NEEDLE))
    desktop.window.keep_shape()
    assert NEEDLE in stored.preferences_path().read_text(encoding="utf-8")
    in_the_dialog(qtbot, ProtectDialog, fill)
    in_the_dialog(qtbot, ProtectedDialog, lambda dialog: dialog.encrypt_button.click())
    desktop.window.actions_by_name["protect"].trigger()
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None and NEEDLE.encode() not in backup.read_bytes())
    assert NEEDLE.encode() not in plain.read_bytes()
    assert NEEDLE not in stored.preferences_path().read_text(encoding="utf-8"), "what was filtered by words neither"
    desktop.window.keep_shape()
    kept = json.loads(stored.preferences_path().read_text(encoding="utf-8"))
    assert kept["places"][str(plain)]["filter"] == {"channels": ["li"]}
    assert desktop.window.actions_by_name["lock"].isEnabled()
    qtbot.waitUntil(lambda: dialog_of(ProtectedDialog) is None)


def test_the_passphrase_is_changed_and_taken_off_with_the_present_one(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)

    def change(dialog) -> None:
        for line, words in zip(dialog.fields.lines, ("wrong", "new", "new"), strict=True):
            line.setText(words)
        dialog.accept_button.click()
        assert dialog.trouble.text() == "This is not its passphrase."
        dialog.fields.lines[0].setText(WORDS)
        dialog.accept_button.click()

    in_the_dialog(qtbot, ChangeDialog, change)
    desktop.window.actions_by_name["protect"].trigger()
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    assert protection.opens_with(protected, "new")

    def remove(dialog) -> None:
        dialog.fields.lines[0].setText("new")
        dialog.remove_button.click()

    in_the_dialog(qtbot, ChangeDialog, remove)
    desktop.window.actions_by_name["protect"].trigger()
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    assert not protection.is_protected(protected)
    assert NEEDLE.encode() in protected.read_bytes()


def test_lists_show_a_locked_client_by_the_name_of_its_file(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desktop.locking().lock()
    window = desktop.window
    window.stack.show_page("welcome")
    button = seen.button(window.stack.named("welcome"), "delta")
    qtbot.waitUntil(lambda: "locked" in button.accessibleDescription())
    assert button.text() == "delta"
    window.stack.show_page("clients")
    page = window.stack.named("clients")
    qtbot.waitUntil(lambda: not page.bar.isVisible() and bool(page.clients.rows))
    assert NEEDLE not in said_by(window)
    page.show_as("list")
    page.list.selectRow(0)
    assert page.clients.index(0, 1).data() == "locked"
    assert page.unlock_button.isVisible()
    page.unlock_button.click()
    assert window.stack.page() == "locked"


def test_without_a_keyring_remembering_is_refused_in_words(start, qtbot, protected, monkeypatch) -> None:
    import keyring
    from keyring.backends import fail, null

    for backend in (fail.Keyring(), null.Keyring()):
        monkeypatch.setattr(keyring, "get_keyring", lambda backend=backend: backend)
        forget_keys()
        desktop = start(protected)
        heard: list[str] = []
        desktop.desk.session.said.connect(lambda words, _undo, heard=heard: heard.append(words))
        desktop.window.stack.named("locked").form.remember.setChecked(True)
        answer(desktop, WORDS)
        qtbot.waitUntil(lambda heard=heard: any("keyring" in words for words in heard))
        assert heard[-1].startswith("No keyring on this computer keeps secrets encrypted.")
        assert desktop.desk.session.file is not None, "the client opens all the same"
        assert stored.load().remembered_keys == ()
        desktop.locking().lock()


SCREEN = """
import subprocess, sys
from compassdesk.app import build
from compassdesk.ui.protection.screen_lock import ScreenLock, told_here
from PySide6.QtCore import QCoreApplication, QTimer
app = QCoreApplication([])
assert told_here()
lock = ScreenLock(app)
lock.came.connect(lambda: (print("locked"), app.quit()))
signal = ["dbus-send", "--session", "--type=signal", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged"]
QTimer.singleShot(100, lambda: subprocess.run([*signal, "boolean:false"], check=True))
QTimer.singleShot(300, lambda: subprocess.run([*signal, "boolean:true"], check=True))
QTimer.singleShot(10_000, app.quit)
app.exec()
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus")
def test_the_screen_being_locked_is_heard_over_the_bus(tmp_path: Path) -> None:
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", SCREEN],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMPASSDESK_HOME": str(tmp_path)},
        capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip
    assert done.stdout == "locked\n", done.stderr


def test_titles_survive_all_of_it(protected) -> None:
    protection.unlock(protected, WORDS)
    file = open_client(protected)
    try:
        assert {item.id for item in file.read(plans.whole).items} == {"i1", "i2"}
    finally:
        file.close()


def test_exporting_and_printing_a_protected_client_say_that_it_can_be_read(start, qtbot, protected) -> None:
    from compassdesk.ui.dialogs.export_dialog import ExportDialog
    from compassdesk.ui.dialogs.print_dialog import PrintDialog

    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)

    def look(dialog) -> None:
        assert "can be read by anybody" in said_by(dialog)
        dialog.reject()

    for kind, name in ((ExportDialog, "export"), (PrintDialog, "print")):
        in_the_dialog(qtbot, kind, look)
        desktop.window.actions_by_name[name].trigger()


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_picture_of_a_protected_client_says_that_it_can_be_seen(start, qtbot, protected, ending: str) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desktop.window.stack.show_page("compass")
    page = desktop.window.stack.named("compass")
    page.export_button.menu.aboutToShow.emit()
    assert action(page, "Can be read without the passphrase").isVisible()
    heard: list[str] = []
    desktop.desk.session.said.connect(lambda words, _offer: heard.append(words))
    page.export_to(protected.with_name(f"rose.{ending}"), page.tab("rose").drawings()[0])
    assert heard[-1] == f"Saved: rose.{ending}. This client is protected, but the picture can be seen by anybody."


def test_a_picture_of_an_open_client_says_nothing_of_it(start, qtbot, plain) -> None:
    desktop = start(plain)
    desktop.window.stack.show_page("compass")
    page = desktop.window.stack.named("compass")
    page.export_button.menu.aboutToShow.emit()
    offered = [one.text() for one in page.export_button.menu.actions()]
    assert "Whole page as PNG…" in offered
    assert "Can be read without the passphrase" not in offered
    heard: list[str] = []
    desktop.desk.session.said.connect(lambda words, _offer: heard.append(words))
    page.export_to(plain.with_name("rose.svg"), page.tab("rose").drawings()[0])
    assert heard == ["Saved: rose.svg"]


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("leave", ["lock", "close-client", "another"])
def test_what_was_copied_from_a_protected_client_is_on_no_clipboard_behind_it(
    start, qtbot, protected, tmp_path, leave: str
) -> None:
    other = tmp_path / "other.compass"
    create_client(other, client(name="Other")).close()
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desktop.desk.sight.select(["i1"])
    desktop.window.actions_by_name["copy"].trigger()
    assert NEEDLE in QApplication.clipboard().text()
    if leave == "another":
        desktop.files.open(other)
    else:
        desktop.window.actions_by_name[leave].trigger()
    assert QApplication.clipboard().text() == ""
    desktop.files.open(other)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None and desktop.desk.session.plan.client.name == "Other")
    desktop.window.actions_by_name["paste"].trigger()
    assert desktop.desk.session.file.read(plans.whole).items == ()


def test_what_others_put_on_the_clipboard_since_stays(start, qtbot, protected) -> None:
    desktop = start(protected)
    answer(desktop, WORDS)
    qtbot.waitUntil(lambda: desktop.desk.session.file is not None)
    desktop.desk.sight.select(["i1"])
    desktop.window.actions_by_name["copy"].trigger()
    QApplication.clipboard().setText("From elsewhere")
    if QApplication.clipboard().ownsClipboard():
        pytest.skip("here one app cannot tell its own clipboard from another's")
    desktop.window.actions_by_name["lock"].trigger()
    assert QApplication.clipboard().text() == "From elsewhere"
