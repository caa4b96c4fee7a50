"""Save a copy… while something cannot be saved: the copy holds what is in the file, and what it lacks is named."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from compassdesk.app import Desktop
from compassdesk.domain.errors import WorldError
from compassdesk.services import patches
from running_app import App, made_file, titles
from typed import retype


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    made = app.start(made_file(tmp_path / "delta.compass"))
    made.desk.sight.open_item("i1")
    return made


@pytest.fixture
def answering(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], list[str]]:
    """Press a button of the question; the copy goes to copy.compass."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(tmp_path / "copy.compass"), ""))

    def with_words(words: str) -> list[str]:
        asked: list[str] = []

        def press(box: QMessageBox) -> int:
            asked.append(box.informativeText())
            next(one for one in box.buttons() if one.text() == words).click()
            return 0

        monkeypatch.setattr(QMessageBox, "exec", press)
        return asked

    return with_words


def full(*_args: object) -> None:
    raise WorldError("disk-full", path="x")


def save_copy(running: Desktop) -> None:
    running.window.actions_by_name["save-copy"].trigger()


def test_a_full_disk_does_not_stop_a_copy_elsewhere(running, told, answering, qtbot, monkeypatch, tmp_path) -> None:
    editor = running.window.columns.panel.item_editor
    retype(editor.title, "Typed")
    with monkeypatch.context() as refusing:
        refusing.setattr(patches, "_apply", full)
        asked = answering("Copy without it")
        save_copy(running)
        qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert len(asked) == 1
    assert told == ["A copy was saved: copy.compass. Not in it: “Change: Title”."]
    assert titles(tmp_path / "copy.compass") == {"New pump"}
    assert editor.title.text() == "Typed"
    running.desk.session.settle()
    assert running.desk.session.item("i1").title == "Typed"


def test_a_wrong_value_does_not_stop_a_copy_and_is_named(running, told, answering, qtbot, tmp_path) -> None:
    editor = running.window.columns.panel.item_editor
    retype(editor.title, "Typed")
    retype(editor.when.time, "25:99")
    asked = answering("Copy without it")
    save_copy(running)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert "25:99" in asked[0]
    assert told[0].startswith("A copy was saved: copy.compass. Not saved: When “")
    assert "Not in it" not in told[0]
    assert titles(tmp_path / "copy.compass") == {"Typed"}
    assert editor.when.time.text() == "25:99"
    retype(editor.when.time, "9:30")


def test_who_stays_gets_no_copy(running, told, answering, tmp_path) -> None:
    editor = running.window.columns.panel.item_editor
    retype(editor.when.time, "25:99")
    answering("Stay")
    save_copy(running)
    assert not (tmp_path / "copy.compass").exists()
    assert told == []
    retype(editor.when.time, "9:30")


def test_what_is_only_asked_about_writes_nothing(running) -> None:
    editor = running.window.columns.panel.item_editor
    retype(editor.title, "Typed")
    before = running.desk.session.undo_stack.index
    assert [change.label for change in running.desk.session.unwritten()] == ["Change: Title"]
    assert running.desk.session.item("i1").title == "New pump"
    assert running.desk.session.undo_stack.index == before
    assert running.desk.session.typing
    running.desk.session.settle()
    assert running.desk.session.item("i1").title == "Typed"
