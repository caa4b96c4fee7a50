"""The app never loses what somebody typed: when it is left, when another client comes, when the disk refuses."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox
from shiboken6 import isValid

from compassdesk.domain.errors import WorldError
from compassdesk.services import plans
from compassdesk.services.opening import open_client
from compassdesk.ui.fields.being_typed import SAVES_AFTER
from running_app import App, made_file, titles, type_title
from seen import timer


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
        running.desk.session.typing.rest()
    assert running.desk.session.typing.refused
    running.desk.session.typing.rest()
    again = timer(running.desk.session.typing)
    assert again.isActive()
    assert again.interval() == SAVES_AFTER
    away.rename(path)
    again.setInterval(1)
    qtbot.waitUntil(lambda: not running.desk.session.typing.refused)
    assert titles(path) == {"Typed meanwhile"}
    assert app.leave()


@pytest.mark.in_turns(a_day=1)
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
    running.window.stack.show_page("people")
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


@pytest.mark.in_turns(a_day=1)
@pytest.mark.parametrize("way", ["quit", "close-client", "another"])
def test_a_value_that_cannot_be_kept_is_told_before_it_goes_with_its_window_or_client(
    app: App, tmp_path: Path, qtbot, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(path)
    running.desk.sight.open_item("i1")
    clock = running.window.columns.panel.item_editor.when.time
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
    assert running.desk.session.file.path == path
    assert running.desk.sight.edited == "i1"
    assert clock.text() == "25:99"
    leave()
    assert len(asked) == 2
    assert (
        running.desk.session.file is None or running.desk.session.file.path == other or not running.window.isVisible()
    )


def test_a_value_that_cannot_be_kept_is_told_when_the_window_is_built_anew_and_work_goes_on(
    app: App, tmp_path: Path, qtbot
) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.desk.sight.open_item("i1")
    day = running.window.columns.panel.item_editor.when.day
    day.setFocus()
    day.selectAll()
    qtbot.keyClicks(day, "31-31")
    before = running.window
    running.apply(time_format="12")
    qtbot.waitUntil(lambda: running.window is not before)
    qtbot.waitUntil(lambda: not isValid(day))
    assert any("31-31" in one.text() for one in running.window.findChildren(QLabel) if one.isVisible())
    running.window.columns.build()
    type_title(qtbot, running, "Typed afterwards")
    assert app.leave()
    assert titles(path) == {"Typed afterwards"}
