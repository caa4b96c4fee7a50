"""With the window closed the app goes on by choice only, comes back when it is started again, and ends when asked."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from compassdesk.app import Desktop
from compassdesk.system import autostart
from compassdesk.ui.shell.background import Background
from running_app import App, made_file

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="XDG, D-Bus")


@pytest.fixture
def running(app: App, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    made = app.start(made_file(tmp_path / "delta.compass"))
    made.remind()
    yield made
    if app.running is not None:
        made.apply(remind_when_closed=False)
        qtbot.waitUntil(lambda: not made.desk.findChild(Background).is_settling)


def start_again(home: Path, *paths: Path) -> int:
    """Start the app once more, as a user does who sees no window; its exit status."""
    command = [sys.executable, "-m", "compassdesk", *map(str, paths)]
    return subprocess.run(
        command, env={**os.environ, "COMPASSDESK_HOME": str(home)}, check=False, timeout=60
    ).returncode


def test_without_that_choice_a_closed_window_ends_it(app: App, running: Desktop) -> None:
    assert app.leave()
    assert not running.window.isVisible()


def test_closed_it_goes_on_and_starting_it_again_brings_it_back(running: Desktop, home: Path, qtbot) -> None:
    running.apply(remind_when_closed=True)
    qtbot.waitUntil(autostart.entry_path().exists)
    assert not running.window.close()
    assert not running.window.isVisible()
    assert running.desk.session.file is not None
    assert start_again(home) == 0
    qtbot.waitUntil(running.window.isVisible)


def test_a_file_that_is_opened_meanwhile_is_opened_there(running: Desktop, home: Path, qtbot, tmp_path) -> None:
    running.apply(remind_when_closed=True)
    other = made_file(tmp_path / "other.compass", "Other")
    running.window.close()
    assert start_again(home, other) == 0
    qtbot.waitUntil(running.window.isVisible)
    qtbot.waitUntil(lambda: running.desk.session.plan.client.name == "Other")


def test_quit_ends_it_and_taking_the_choice_back_too(app: App, running: Desktop, qtbot) -> None:
    running.apply(remind_when_closed=True)
    running.apply(remind_when_closed=False)
    qtbot.waitUntil(lambda: not running.desk.findChild(Background).is_settling)
    assert not autostart.entry_path().exists(), "of two choices the later holds"
    running.apply(remind_when_closed=True)
    closed: list[bool] = []
    close = running.window.close
    running.window.close = lambda: closed.append(close()) or closed[-1]
    running.window.actions_by_name["quit"].trigger()
    assert closed == [True]
    del running.window.close


def test_another_window_goes_on_alike(running: Desktop, qtbot) -> None:
    running.apply(remind_when_closed=True)
    before = running.window
    running.apply(language="nl")
    qtbot.waitUntil(lambda: running.window is not before)
    assert not running.window.close()
    assert running.desk.session.file is not None
    running.desk.findChild(Background).icon.open_wanted.emit()
    assert running.window.isVisible()
