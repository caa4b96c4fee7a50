"""File ▸ Examine and mend…: with a client on the desk, with none, with a protected one."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from compassdesk.app import Desktop
from compassdesk.services import protection
from compassdesk.storage import unlocked
from compassdesk.ui.dialogs.doctor import DoctorDialog
from compassdesk.ui.protection.unlock_form import UnlockDialog
from compassdesk.ui.shell.palette import palette
from running_app import App, made_file

WORDS = "vier losse woorden"


def shown(qtbot, kind: type[QDialog]) -> QDialog:
    def look() -> QDialog | None:
        return next((one for one in QApplication.topLevelWidgets() if isinstance(one, kind) and one.isVisible()), None)

    qtbot.waitUntil(lambda: look() is not None)
    return look()


def examined(qtbot) -> DoctorDialog:
    dialog = shown(qtbot, DoctorDialog)
    qtbot.waitUntil(dialog.bar.isHidden, timeout=20_000)
    return dialog


def trigger(running: Desktop) -> None:
    running.window.actions_by_name["examine"].trigger()


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch):
    """Let the file dialog answer with a path."""

    def choose(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a, **_k: (str(path), ""))

    return choose


def test_it_stands_in_the_file_menu_and_in_the_palette(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    action = running.window.actions_by_name["examine"]
    assert action.text() == "Examine and mend…"
    assert any(action in menu.menu().actions() for menu in running.window.menuBar().actions())
    lines = palette(running.window, running.window.actions_by_name)._all  # noqa: SLF001 - also those that do not show
    assert "Examine and mend…" in [line.title for line in lines]


def test_the_client_on_the_desk_is_examined_and_comes_back_where_it_was(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    heard: list[str] = []
    running.desk.session.said.connect(lambda words, _offer: heard.append(words))
    running.desk.sight.show(running.desk.sight.day.replace(month=9), "agenda")
    day = running.desk.sight.day
    running.desk.sight.open_item("i1")
    title = running.window.columns.panel.item_editor.title
    title.setFocus()
    qtbot.keyClicks(title, "Typed ")
    running.desk.sight.show(day)
    trigger(running)
    assert running.desk.session.file is None, "the doctor looks at the file as it lies there"
    dialog = examined(qtbot)
    assert dialog.state.text() == "Nothing is wrong with this file."
    dialog.reject()
    qtbot.waitUntil(lambda: running.desk.session.file is not None)
    assert (running.desk.session.file.path, running.desk.sight.day, running.desk.sight.view) == (path, day, "agenda")
    assert "Typed" in running.desk.session.item("i1").title
    assert heard[-1] == "What was done before the file was examined cannot be undone any more."


def test_without_a_client_the_file_is_chosen_and_stays_closed(app: App, tmp_path: Path, qtbot, chosen) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start()
    chosen(path)
    trigger(running)
    dialog = examined(qtbot)
    dialog.reject()
    assert running.desk.session.file is None
    chosen("")
    trigger(running)
    assert not any(isinstance(one, DoctorDialog) and one.isVisible() for one in QApplication.topLevelWidgets())


def test_a_protected_client_on_the_desk_needs_no_second_passphrase(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    protection.protect(path, WORDS)
    running = app.start(path)
    trigger(running)
    dialog = examined(qtbot)
    assert dialog.state.text() == "Nothing is wrong with this file."
    dialog.reject()
    assert running.desk.session.file.path == path
    assert app.leave()
    protection.lock(path)


def test_a_locked_file_is_asked_for_its_passphrase_and_is_locked_again(app: App, tmp_path: Path, qtbot, chosen) -> None:
    path = made_file(tmp_path / "delta.compass")
    protection.protect(path, WORDS)
    protection.lock(path)
    running = app.start()
    chosen(path)
    trigger(running)
    ask = shown(qtbot, UnlockDialog)
    ask.form.passphrase.lines[0].setText(WORDS)
    ask.accept_button.click()
    dialog = examined(qtbot)
    assert dialog.state.text() == "Nothing is wrong with this file."
    dialog.reject()
    assert running.desk.session.file is None
    assert unlocked.key_of(path) is None
    assert protection.is_locked(path)


def test_what_cannot_be_kept_is_asked_about_before_the_file_is_closed(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtWidgets import QMessageBox

    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.sight.open_item("i1")
    clock = running.window.columns.panel.item_editor.when.time
    clock.setFocus()
    clock.selectAll()
    qtbot.keyClicks(clock, "25:99")
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.informativeText())
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    trigger(running)
    assert "25:99" in asked[0]
    assert running.desk.session.file is not None
    assert clock.text() == "25:99"
    clock.clear()
    qtbot.keyClicks(clock, "9:30")
