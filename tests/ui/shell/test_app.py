"""The app as a whole, without a screen: what it keeps, what it tells, and that it never loses what somebody typed."""

import json
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox, QPushButton
from shiboken6 import isValid

from builders import client
from closed_log import stop_log
from compassdesk.domain.errors import WorldError
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.services import backups, patches, plans
from compassdesk.services.opening import open_client
from compassdesk.system import preferences as stored
from compassdesk.ui.desk.being_typed import SAVES_AFTER
from compassdesk.ui.dialogs.shortcuts import ShortcutsDialog
from compassdesk.ui.pages.settings_app import AppSettings
from compassdesk.ui.running import tasks
from running_app import MOMENT, App, box, made_file, titles, type_title
from waterhoven import nameless


def test_what_is_still_being_typed_is_saved_when_the_window_closes(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    type_title(qtbot, running, "Typed last")
    assert app.leave()
    assert titles(path) == {"Typed last"}


def test_what_is_still_being_typed_is_saved_in_its_own_file_when_another_is_opened(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    type_title(qtbot, running, "Typed last")
    running.files.open(other)
    assert app.leave()
    assert titles(path) == {"Typed last"}
    assert titles(other) == {"New pump"}


def test_what_could_not_be_saved_is_saved_by_itself_as_soon_as_it_can_be(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    type_title(qtbot, running, "Typed meanwhile")
    away = path.rename(tmp_path / "away.compass")
    with pytest.raises(WorldError):  # told once
        running.desk.typing.rest()
    assert running.desk.typing.refused
    running.desk.typing.rest()
    away.rename(path)
    qtbot.waitUntil(lambda: titles(path) == {"Typed meanwhile"}, timeout=2 * SAVES_AFTER)
    assert not running.desk.typing.refused
    assert app.leave()


@pytest.mark.parametrize("action", ["quit", "close-client"])
def test_leaving_by_the_menu_asks_what_becomes_of_what_cannot_be_saved(
    app: App, tmp_path: Path, qtbot, monkeypatch, action: str
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    title = type_title(qtbot, running, "Typed last")
    path.rename(tmp_path / "away.compass")
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    running.window.actions_by_name[action].trigger()
    assert asked == ["What you typed last is not saved."]
    assert title.text() == "Typed last"
    assert running.window.isVisible()
    (tmp_path / "away.compass").rename(path)
    assert app.leave()
    assert titles(path) == {"Typed last"}


def test_a_field_of_a_page_is_saved_when_the_window_closes(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.window.show_page("people")
    name = running.window.stack.currentWidget().people.form.field("name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClicks(name, "Anna")
    assert app.leave()
    file = open_client(path)
    assert [one.name for one in file.read(plans.whole).spokespersons] == ["Anna"]
    file.close()


def test_the_window_stays_when_what_was_typed_cannot_be_saved(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    type_title(qtbot, running, "Typed last")
    aside = path.rename(tmp_path / "aside.compass")
    said = []

    def stay(message: QMessageBox) -> int:
        said.append(f"{message.text()} {message.informativeText()}")
        message.defaultButton().click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    assert not app.leave()
    assert "not saved" in said[0]
    assert "delta.compass was moved or removed" in said[0]
    aside.rename(path)
    assert app.leave()
    assert titles(path) == {"Typed last"}


@pytest.mark.parametrize("way", ["quit", "close-client", "another"])
def test_a_value_that_cannot_be_kept_is_told_before_it_goes_with_its_window_or_client(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    running.desk.open_item("i1")
    clock = running.window.side_panel.item_editor.when.time
    clock.setFocus()
    clock.selectAll()
    qtbot.keyClicks(clock, "25:99")
    asked: list[str] = []
    answers = iter(("Stay", "Leave without it"))

    def answer(message: QMessageBox) -> int:
        asked.append(f"{message.text()} {message.informativeText()}")
        wanted = next(answers)
        next(one for one in message.buttons() if one.text() == wanted).click()
        return 0

    def leave() -> None:
        if way == "another":
            running.files.open(other)
        else:
            running.window.actions_by_name[way].trigger()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    leave()
    assert len(asked) == 1
    assert asked[0].startswith("What you typed last is not saved. Not saved: When “")
    assert "25:99" in asked[0]
    assert running.desk.file.path == path
    assert running.desk.edited == "i1"
    assert clock.text() == "25:99"
    leave()
    assert len(asked) == 2
    assert running.desk.file is None or running.desk.file.path == other or not running.window.isVisible()


def test_a_damaged_file_that_opens_but_cannot_be_read_leaves_the_desk_as_it_was(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, bad = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "bad.compass", "Bad")
    content = bytearray(bad.read_bytes())
    content[8192:-4096] = bytes(one ^ 0x5A for one in content[8192:-4096])
    bad.write_bytes(content)
    running = app.start(path)
    running.window.show_page("clients")
    running.window.show_week_of(bad, running.desk.week)
    message = box(running, qtbot)
    assert "bad.compass is damaged" in message.text()
    message.close()
    assert running.desk.file.path == path
    assert running.window.page() == "clients"
    assert [known for _, known in running.files.recent()] == [path]
    running.desk.change("Rename", Patch(client=client(name="Still mine")))
    assert running.files.recent()[0][0] == "Still mine"
    assert bad.read_bytes() == bytes(content)


def test_the_welcome_page_lists_the_clients_of_this_session_too(app: App, tmp_path: Path) -> None:
    running = app.start()
    assert running.window.page() == "welcome"
    running.files.open(made_file(tmp_path / "delta.compass"))
    running.window.show_page("welcome")
    page = running.window.stack.currentWidget()
    assert "Delta Pompen B.V." in [button.text() for button in page.findChildren(QPushButton)]


def test_the_menu_of_the_client_switcher_reads_as_the_language_does(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    assert running.window.top_bar._client.menu().layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_trouble_with_the_file_of_the_start_is_told_once_the_window_is_there(app: App, tmp_path: Path, qtbot) -> None:
    path = tmp_path / "letter.compass"
    path.write_text("Dear all")
    running = app.start(path)
    message = box(running, qtbot)
    assert "is not a CompassDesk client file" in message.text()
    message.close()
    assert running.window.page() == "welcome"
    assert path.read_text() == "Dear all"


def test_a_second_app_opens_the_file_read_only_and_says_who_has_it(app: App, tmp_path: Path, qtbot) -> None:
    import subprocess

    path = made_file(tmp_path / "delta.compass")
    script = (
        "import sys; from pathlib import Path; from compassdesk.services.opening import open_client;"
        "open_client(Path(sys.argv[1])); print('open', flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        running = app.start(path)
        message = box(running, qtbot)
        assert f"process {other.pid}, since " in message.text()
        assert "T" not in message.text().partition("since")[2].partition(")")[0]
        assert "You can look at it here" in message.informativeText()
        message.close()
        assert running.window.windowTitle() == "Delta Pompen B.V. (read-only) – CompassDesk"
        assert not running.window.actions_by_name["new-item"].isEnabled()
        assert app.leave()
        assert other.stdin is not None
        other.stdin.close()


def test_language_appearance_and_clock_follow_at_once_and_undo_stays(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.perform("Rename it", patches.apply, Patch(client=client(name="Renamed")))
    for name in ("people", "compass", "settings"):
        running.window.show_page(name)
    before = running.window
    running.apply(language="nl", appearance="dark", first_day=7)
    qtbot.waitUntil(lambda: running.window is not before)
    running.window.build_columns()
    assert running.window.page() == "settings"
    assert running.window.actions_by_name["undo"].text() == "Ongedaan maken: Rename it"
    assert theme.current().dark
    assert running.desk.first.isoweekday() == 7
    running.window.show_page("calendar")
    running.desk.undo()
    assert running.desk.plan.client.name == "Delta Pompen B.V."
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not running.window] == []


def test_a_value_that_cannot_be_kept_is_told_when_the_window_is_built_anew_and_work_goes_on(
    app: App, tmp_path: Path, qtbot
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.desk.open_item("i1")
    day = running.window.side_panel.item_editor.when.day
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "31-31")
    before = running.window
    running.apply(time_format="12")
    qtbot.waitUntil(lambda: running.window is not before)
    qtbot.waitUntil(lambda: not isValid(day))
    assert any("31-31" in one.text() for one in running.window.findChildren(QLabel) if one.isVisible())
    running.window.build_columns()
    type_title(qtbot, running, "Typed afterwards")
    assert app.leave()
    assert titles(path) == {"Typed afterwards"}


def test_changing_the_appearance_keeps_the_client_opened_meanwhile_and_what_another_window_wrote(
    app: App, tmp_path: Path
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.window.show_page("settings")
    fields = running.window.stack.currentWidget().parts["app"].findChild(AppSettings).fields
    other = made_file(tmp_path / "other.compass", "Other")
    running.files.open(other)
    elsewhere = tmp_path / "elsewhere.compass"
    stored.save(replace(stored.with_client(stored.load(), elsewhere), view="board"))  # a second window
    fields["appearance"].set_value("dark")
    fields["appearance"].left.emit()
    now = stored.load()
    assert now.appearance == "dark"
    assert now.recent_clients == (str(elsewhere), str(other), str(tmp_path / "delta.compass"))
    assert now.view == "board"
    assert running.preferences == now


def test_preferences_a_disk_refuses_hold_and_are_written_with_the_next_ones(
    app: App, home: Path, tmp_path: Path
) -> None:
    running = app.start()
    path = stored.preferences_path()
    aside = path.rename(tmp_path / "aside.json")
    path.mkdir()  # nothing can take its place
    said = []
    running.desk.said.connect(lambda words, _undo: said.append(words))
    running.remember(lambda now: replace(now, first_day=7))
    assert running.preferences.first_day == 7
    assert "could not be saved" in said[0]
    path.rmdir()
    aside.rename(path)
    running.remember(lambda now: replace(now, view="board"))
    assert (stored.load().first_day, stored.load().view) == (7, "board")


def test_panel_widths_and_a_folded_panel_are_there_again_at_the_next_start(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    window = app.start(path).window
    window._columns.setSizes([260, window.width() - 700, 400])
    window._measure()
    left, _, panel = window._columns.sizes()
    window.actions_by_name["side-panel"].trigger()
    assert app.leave()
    window = app.start(path).window
    assert window.side_panel.collapsed()
    window.actions_by_name["side-panel"].trigger()
    assert not window.side_panel.collapsed()
    assert (window._columns.sizes()[0], window._columns.sizes()[2]) == (left, panel)


def test_changed_shortcuts_hold_at_once_and_after_a_restart(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    actions = running.window.actions_by_name
    dialog = ShortcutsDialog(running.window, actions, {}, running.window.keep_keys)
    qtbot.addWidget(dialog)
    dialog.show()
    assert nameless(dialog) == []
    press(dialog, "duplicate", Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, qtbot)
    assert actions["duplicate"].shortcut().toString() == "Ctrl+J"
    assert "Ctrl+J" in actions["duplicate"].toolTip()
    # keys that another action has are named, and taken over only when that is wanted
    press(dialog, "export", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, qtbot)
    assert dialog._said.text() == "Ctrl+Z belongs to “Undo”."
    assert actions["export"].shortcut().toString() == "Ctrl+E"
    dialog.take_over.click()
    assert actions["export"].shortcut().toString() == "Ctrl+Z"
    assert actions["undo"].shortcuts() == []
    kept = json.loads(stored.preferences_path().read_text())["shortcuts"]
    assert kept == {"duplicate": "Ctrl+J", "export": "Ctrl+Z", "undo": ""}
    assert app.leave()
    actions = app.start(path).window.actions_by_name
    assert actions["duplicate"].shortcut().toString() == "Ctrl+J"
    dialog = ShortcutsDialog(app.running.window, actions, kept, app.running.window.keep_keys)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.line("undo").reset.click()  # its keys come back, and leave the action that had them
    assert actions["undo"].shortcut().toString() == "Ctrl+Z"
    assert actions["export"].shortcuts() == []
    dialog.reset_all.click()
    assert "shortcuts" not in json.loads(stored.preferences_path().read_text())
    assert actions["export"].shortcut().toString() == "Ctrl+E"


def press(dialog: ShortcutsDialog, action: str, key: Qt.Key, modifier: Qt.KeyboardModifier, qtbot) -> None:
    button = dialog.line(action).keys
    button.click()
    qtbot.keyClick(button, key, modifier)


def test_escape_leaves_the_keys_and_backspace_takes_them_away(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    actions = running.window.actions_by_name
    dialog = ShortcutsDialog(running.window, actions, {}, running.window.keep_keys)
    qtbot.addWidget(dialog)
    dialog.show()
    press(dialog, "find", Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier, qtbot)
    assert dialog.isVisible()
    assert len(actions["find"].shortcuts()) == 2
    press(dialog, "find", Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier, qtbot)
    assert actions["find"].shortcuts() == []


def test_clients_are_added_and_taken_off_the_list(app: App, tmp_path: Path, qtbot) -> None:
    first, second = made_file(tmp_path / "a.compass", "Client A"), made_file(tmp_path / "b.compass", "Client B")
    running = app.start(first)
    running.files.open(second)
    assert [name for name, _ in running.files.recent()] == ["Client B", "Client A"]
    running.window.show_page("clients")
    page = running.window.stack.currentWidget()
    qtbot.waitSignal(page.all_read).wait()
    assert page.findChildren(QPushButton)
    page.view.setCurrentIndex(page.clients.index(page.clients.position(first), 0))
    page.forget_button.click()
    qtbot.waitSignal(page.all_read).wait()
    assert [path for _, path in running.files.recent()] == [second]
    assert first.exists()


def test_the_second_click_of_a_double_click_on_a_client_falls_on_nothing(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    week = running.desk.week
    running.window.show_page("clients")
    page = running.window.stack.currentWidget()
    qtbot.waitSignal(page.all_read).wait()
    cell = page.view.visualRect(page.clients.index(0, 0)).center()
    spot = page.view.viewport().mapTo(running.window, cell)
    qtbot.mouseClick(page.view.viewport(), Qt.MouseButton.LeftButton, pos=cell)
    assert running.window.page() == "calendar"
    there = running.window.childAt(spot)
    assert there is not page.view.viewport()
    seen = []
    watch = Seen(seen)
    there.installEventFilter(watch)
    qtbot.mouseDClick(there, Qt.MouseButton.LeftButton, pos=there.mapFrom(running.window, spot))
    assert QEvent.Type.MouseButtonDblClick not in seen
    assert running.desk.week == week


class Seen(QObject):
    """Keeps the types of the events that reach a widget."""

    def __init__(self, seen: list[QEvent.Type]) -> None:
        super().__init__()
        self._seen = seen

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self._seen.append(event.type())
        return False


def test_a_mistake_of_the_app_is_shown_once_however_often_it_happens(
    app: App, home: Path, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from compassdesk.ui.dialogs.crash import CrashDialog

    running = app.start(made_file(tmp_path / "delta.compass"))
    shown, said = [], []
    running.desk.said.connect(lambda words, _undo: said.append(words))

    def again(dialog: CrashDialog) -> int:
        shown.append(dialog.report.toPlainText())
        running.trouble.caught(ValueError, ValueError("again"), None)
        QApplication.processEvents()
        return 0

    monkeypatch.setattr(CrashDialog, "exec", again)
    running.trouble.caught(ValueError, ValueError("secret text"), None)
    assert not shown, "never inside the event that raised it"
    qtbot.waitUntil(lambda: bool(shown))
    assert "ValueError" in shown[0]
    assert "secret text" not in shown[0]
    assert said == []
    running.trouble.caught(ValueError, ValueError("secret text"), None)
    qtbot.waitUntil(lambda: said == ["That did not work: the same mistake of the app as before."])
    assert len(shown) == 1
    log = (home / "log" / "compassdesk.log").read_text()
    assert log.count("ValueError") == 1
    assert "secret" not in log
    stop_log()


def test_a_long_passing_message_is_shown_whole(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    words = "The disk is full; nothing was written to " + "a/long/folder/" * 14 + "delta.compass. Make room."
    running.desk.say(words)
    shown = running.window.toast.findChild(QLabel)
    assert shown.text() == words
    assert shown.height() >= shown.heightForWidth(shown.width())
    assert running.window.rect().contains(running.window.toast.geometry())


def test_the_undo_of_a_message_of_another_client_leads_to_that_client_and_says_why_it_cannot_be(
    app: App, tmp_path: Path, qtbot
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    toast = running.window.toast
    running.desk.select(("i1",))
    running.window.actions_by_name["delete"].trigger()
    taken = toast._offer
    assert toast._button.text() == "Undo"
    running.files.open(other)
    assert toast.isVisible()
    toast._button.click()
    assert titles(other) == {"New pump"}
    assert toast._text.text().endswith("That was closed since, so it cannot be undone any more.")
    assert toast._button.text() == "Open that client"
    toast._button.click()
    assert running.desk.file.path == path
    taken.do()
    assert toast._text.text() == "“Delete 1 item” cannot be undone any more: this client was closed after it."
    assert not toast._button.isVisible()


def test_a_closed_dialog_does_not_stay_with_the_window(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    for name in ("export", "go-to-date", "shortcuts", "about", "print", "import", "new-client"):
        QTimer.singleShot(0, lambda: QApplication.activeModalWidget().reject())
        running.window.actions_by_name[name].trigger()
    qtbot.waitUntil(lambda: not running.window.findChildren(QDialog))
    assert QApplication.activeModalWidget() is None


def test_another_language_while_the_client_files_are_being_read(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    for number in range(6):
        running.files.open(made_file(tmp_path / f"c{number}.compass", f"Client {number}"))
    before = running.window
    before.show_page("clients")  # starts to read them in a worker
    running.apply(language="nl")
    qtbot.waitUntil(lambda: not isValid(before))
    tasks.wait_for_all()
    QApplication.processEvents()  # what the worker brings arrives; the page it was for is gone
    assert running.window.page() == "clients"


def test_a_damaged_file_is_told_with_its_last_backup_which_opens_as_a_new_file(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    file = open_client(path)
    backups.back_up(file, "hand", MOMENT)
    file.close()
    running = app.start(made_file(tmp_path / "other.compass"))
    path.write_bytes(b"damaged" * 900)
    running.files.open(path)
    told = box(running, qtbot)
    assert "1 item" in told.informativeText()
    told.defaultButton().click()
    qtbot.waitUntil(lambda: running.desk.file.path.name == "delta from backup.compass")
    assert [item.title for item in running.desk.plan.items] == ["New pump"]
    assert path.read_bytes() == b"damaged" * 900


def test_backups_go_on_after_the_language_was_changed(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.keep_backups()
    before = running.window
    running.apply(language="nl")
    qtbot.waitUntil(lambda: running.window is not before)
    running._backups.look()
    qtbot.waitUntil(lambda: running.desk.backups is not None)
    running.desk.change("Change", Patch(removed=(("items", "i1"),)))
    assert running._backups._due.isActive()
