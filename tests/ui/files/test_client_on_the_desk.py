"""The client on the desk: opened, closed, and what the status line says of its file."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from compassdesk.domain.errors import WorldError
from compassdesk.storage.lock import holder
from compassdesk.ui.fields.being_typed import SAVES_AFTER
from file_strip_words import rename_client, status
from running_app import App, box, made_file, type_title
from seen import timer


def test_what_lay_beside_a_file_and_was_not_its_own_is_named_when_it_is_opened(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    (tmp_path / "delta.compass-wal").write_bytes(b"somebody's work")
    running = app.start(path)
    message = box(running, qtbot)
    (kept,) = (entry for entry in tmp_path.iterdir() if entry.is_file() and entry.read_bytes() == b"somebody's work")
    assert str(kept) in message.text()
    assert running.desk.session.plan.client.name == "Delta Pompen B.V."


def test_a_client_is_closed_and_its_lock_let_go_when_another_is_opened(app: App, tmp_path: Path) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    rename_client(running, "Renamed")
    assert holder(path) is not None
    running.files.open(other)
    assert holder(path) is None
    assert holder(other) is not None
    assert not running.window.actions_by_name["undo"].isEnabled()
    assert [name for name, _ in running.files.known.recent()] == ["Other", "Renamed"]
    running.files.open(path)
    running.desk.undoing.undo()
    assert running.desk.session.plan.client.name == "Renamed", "the history of a closed client goes"


def test_close_client_leads_to_the_welcome_page_and_so_does_the_next_start(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    rename_client(running, "Renamed")
    running.window.actions_by_name["close-client"].trigger()
    assert running.desk.session.file is None
    assert holder(path) is None
    assert running.window.stack.page() == "welcome"
    assert running.window.windowTitle() == "CompassDesk"
    assert not running.window.actions_by_name["close-client"].isEnabled()
    assert not running.window.actions_by_name["undo"].isEnabled()
    assert [name for name, _ in running.files.known.recent()] == ["Renamed"]
    assert app.leave()
    assert app.start().window.stack.page() == "welcome"


def test_without_a_client_the_rail_offers_only_what_has_something_to_show(app: App) -> None:
    window = app.start().window
    usable = {page for page, button in window.rail.buttons.items() if button.isEnabled()}
    assert usable == {"calendar", "clients", "settings"}
    window.stack.show_page("settings")
    window.rail.buttons["calendar"].click()
    assert window.stack.page() == "welcome"
    for page in ("calendar", "compass", "people"):
        window.stack.show_page(page)
        assert window.stack.page() == "welcome"


def test_the_status_line_tells_of_what_is_being_typed_and_of_what_a_field_refuses(
    app: App, tmp_path: Path, qtbot
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.sight.open_item("i1")
    title = running.window.columns.panel.item_editor.title
    title.setFocus()
    qtbot.keyClicks(title, "x")
    assert status(running) == "… Not saved yet: you are typing"
    rest = timer(running.desk.session.typing)
    assert rest.isActive()
    assert rest.interval() == SAVES_AFTER
    rest.setInterval(1)
    qtbot.waitUntil(lambda: status(running) == "✓ All changes saved")
    running.window.stack.show_page("people")
    name = running.window.stack.currentWidget().people.form.field("name")
    name.setFocus()
    name.selectAll()
    qtbot.keyClick(name, Qt.Key.Key_Delete)
    running.desk.session.settle()
    assert status(running) == "⚠ Not saved: what stands in a field cannot be kept"
    qtbot.keyClicks(name, "Anna")
    running.desk.session.settle()
    assert status(running) == "✓ All changes saved"


def test_the_status_line_says_that_the_disk_is_full_and_not_that_the_words_are_wrong(
    app: App, tmp_path: Path, qtbot, monkeypatch
) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    type_title(qtbot, running, "Typed meanwhile")
    trouble = ["disk-full"]
    perform = type(running.desk.session.file).perform

    def refused(self, *args, **more):
        if trouble:
            raise WorldError(trouble[0], path="x")
        return perform(self, *args, **more)

    monkeypatch.setattr(type(running.desk.session.file), "perform", refused)
    with pytest.raises(WorldError):
        running.desk.session.typing.rest()
    assert status(running) == "⚠ Not saved yet: the disk is full"
    trouble[0] = "cannot-open"
    running.desk.session.typing.rest()
    assert status(running) == "⚠ Not saved yet: the file cannot be written now"
    trouble.clear()
    running.desk.session.settle()
    assert status(running) == "✓ All changes saved"
