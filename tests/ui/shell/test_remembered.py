"""What the app keeps of the choices of its user, and that a changed choice holds at once."""

import json
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter
from shiboken6 import isValid

from builders import client
from compassdesk.domain.calendar_grid import SCALES, VIEWS, Scale, View
from compassdesk.domain.patch import Patch
from compassdesk.rendering.look import theme
from compassdesk.services import patches
from compassdesk.system import preferences as stored
from compassdesk.ui.pages.settings_app import AppSettings
from compassdesk.ui.running import tasks
from compassdesk.ui.shell.shortcuts import ShortcutsDialog
from running_app import App, made_file
from seen import labels
from waterhoven import nameless


def test_language_appearance_and_clock_follow_at_once_and_undo_stays(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.session.perform("Rename it", patches.apply, Patch(client=client(name="Renamed")))
    for name in ("people", "compass", "settings"):
        running.window.stack.show_page(name)
    before = running.window
    running.apply(language="nl", appearance="dark", first_day=7)
    qtbot.waitUntil(lambda: running.window is not before, timeout=30_000)
    running.window.columns.build()
    assert running.window.stack.page() == "settings"
    assert running.window.actions_by_name["undo"].text() == "Ongedaan maken: Rename it"
    assert theme.current().dark
    assert running.desk.sight.first.isoweekday() == 7
    running.window.stack.show_page("calendar")
    running.desk.undoing.undo()
    assert running.desk.session.plan.client.name == "Delta Pompen B.V."
    assert [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not running.window] == []


def test_days_are_written_and_read_as_chosen_from_then_on(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.window.stack.show_page("settings")
    before, field = running.window, running.window.findChild(AppSettings).fields["day_form"]
    field.set_value("mdy")
    field.left.emit()
    qtbot.waitUntil(lambda: running.window is not before, timeout=30_000)
    running.window.columns.build()
    running.window.stack.show_page("calendar")
    running.desk.sight.open_item("i1")
    start = running.desk.session.item("i1").starts_at
    day = running.window.columns.panel.item_editor.when.day
    assert day.text() == f"{start:%m/%d/%Y}"
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "4/5/2027")
    day.editingFinished.emit()
    assert running.desk.session.item("i1").starts_at.date() == date(2027, 4, 5), "the month comes first"
    assert day.text() == "04/05/2027"
    assert stored.load().day_form == "mdy"


@pytest.mark.in_turns(10, 2)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("scale", SCALES)
def test_it_starts_with_any_look_it_was_left_in(app: App, tmp_path: Path, view: View, scale: Scale) -> None:
    stored.save(replace(stored.load(), view=view, scale=scale, lanes="campaign", swimlanes="person"))
    app.start()
    app.leave()
    running = app.start(made_file(tmp_path / "delta.compass"))
    assert (running.desk.sight.view, running.desk.sight.scale) == (view, scale)


def test_changing_the_appearance_keeps_the_client_opened_meanwhile_and_what_another_window_wrote(
    app: App, tmp_path: Path
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.window.stack.show_page("settings")
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
    running.desk.session.said.connect(lambda words, _undo: said.append(words))
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
    columns = window.findChild(QSplitter)
    columns.setSizes([260, window.width() - 700, 400])
    columns.splitterMoved.emit(260, 1)
    left, _, panel = columns.sizes()
    window.actions_by_name["side-panel"].trigger()
    assert app.leave()
    window = app.start(path).window
    assert window.columns.panel.collapsed()
    window.actions_by_name["side-panel"].trigger()
    assert not window.columns.panel.collapsed()
    now = window.findChild(QSplitter).sizes()
    assert (now[0], now[2]) == (left, panel)


def test_a_folded_panel_gives_its_room_to_the_calendar_however_it_is_folded(app: App, tmp_path: Path) -> None:
    window = app.start(made_file(tmp_path / "delta.compass")).window
    columns = window.columns
    columns.build()
    panel, open_sizes = columns.panel, columns.sizes()
    key, hide = window.actions_by_name["side-panel"].trigger, panel.week_panel.hide_button.click
    for fold, unfold in ((key, key), (hide, panel.open_button.click)):
        fold()
        assert columns.sizes()[2] == panel.width() < 60
        assert columns.sizes()[1] > open_sizes[1]
        unfold()
        assert columns.sizes() == open_sizes


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
    for chosen in (("p1",), ()):
        running.desk.sight.select(chosen)
        assert "Ctrl+J" in actions["duplicate"].toolTip()
    # keys that another action has are named, and taken over only when that is wanted
    press(dialog, "export", Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, qtbot)
    assert "Ctrl+Z belongs to “Undo”." in labels(dialog)
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


def test_another_language_while_the_client_files_are_being_read(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    for number in range(6):
        running.files.open(made_file(tmp_path / f"c{number}.compass", f"Client {number}"))
    before = running.window
    before.stack.show_page("clients")  # starts to read them in a worker
    running.apply(language="nl")
    qtbot.waitUntil(lambda: not isValid(before), timeout=30_000)
    tasks.wait_for_all()
    QApplication.processEvents()  # what the worker brings arrives; the page it was for is gone
    assert running.window.stack.page() == "clients"


def test_backups_go_on_after_the_language_was_changed(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.keep_backups()
    before = running.window
    running.apply(language="nl")
    qtbot.waitUntil(lambda: running.window is not before, timeout=30_000)
    keeper = running._backups  # noqa: SLF001 - it works by itself and is asked by nobody
    keeper.look()
    qtbot.waitUntil(lambda: running.desk.session.backups is not None)
    running.desk.session.change("Change", Patch(removed=(("items", "i1"),)))
    assert keeper.due.isActive()
    keeper.stop()
