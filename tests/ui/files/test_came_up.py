"""A start that failed on a client opens on the welcome page the next time and says why, without false alarms."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from compassdesk.app import Desktop
from compassdesk.system import preferences as stored
from compassdesk.ui.files.came_up import Opening
from running_app import App, made_file

STARTED = """
import os, signal, sys
from compassdesk.app import build, run
from compassdesk.ui.calendar.month import month_painting

def end(*_args):
    os.kill(os.getpid(), signal.SIGKILL)

def mistake(*_args):
    raise KeyError("NEEDLE")

desktop = build(sys.argv[2:])
if sys.argv[1] == "kill":
    month_painting.paint_rest = end
elif sys.argv[1] == "mistake":
    month_painting.paint_rest = mistake
    desktop.trouble.arose.connect(lambda _place: os._exit(0))
elif sys.argv[1] == "killed later":
    desktop.desk.judging.reports_changed.connect(end)
run(desktop)
"""


def start(how: str, *arguments: Path) -> int:
    """A start in a process of its own, which ends as it is told to."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", STARTED, how, *map(str, arguments)]
    return subprocess.run(command, env=environment, check=False, capture_output=True, timeout=60).returncode


def told(running: Desktop) -> str:
    page = running.window.stack.currentWidget()
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def try_again(running: Desktop) -> QPushButton | None:
    buttons = running.window.stack.currentWidget().findChildren(QPushButton)
    return next((one for one in buttons if one.text() == "Try again" and one.isVisible()), None)


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("as_argument", [True, False])
def test_a_client_that_ended_the_app_waits_on_the_welcome_page(
    app: App, tmp_path: Path, qtbot, as_argument: bool
) -> None:
    path = made_file(tmp_path / "delta.compass")
    stored.change(lambda now: stored.with_client(now, path), stored.Preferences())
    arguments = (path,) if as_argument else ()
    assert start("kill", *arguments) != 0
    running = app.start(*arguments)
    assert running.window.stack.page() == "welcome"
    assert "“delta” was not opened" in told(running)
    assert "ended while it was opening" in told(running)
    assert str(path) in told(running)
    assert running.preferences.last_client == ""
    assert running.window.stack.currentWidget().focusProxy() is try_again(running)
    try_again(running).click()
    assert running.desk.session.file.path == path
    assert running.window.stack.page() == "calendar"
    qtbot.waitUntil(lambda: not (Path(os.environ["COMPASSDESK_HOME"]) / "data" / "opening.json").exists())
    running.window.stack.show_page("welcome")
    assert "was not opened" not in told(running)
    assert app.leave()
    assert app.start().desk.session.file.path == path, "it came up: the next start opens it as usual"


def test_a_mistake_while_it_was_shown_is_told_with_its_place(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    assert start("mistake", path) == 0
    running = app.start(path)
    assert running.window.stack.page() == "welcome"
    assert "made a mistake" in told(running)
    assert "KeyError at ui/calendar/month/month_view.py:" in told(running)
    assert "NEEDLE" not in told(running)
    assert "Everything that was saved is in the file." in told(running)
    assert "Nothing was changed" not in told(running), "it may have been brought up to date, or edited before"


def test_another_client_is_opened_as_usual(app: App, tmp_path: Path) -> None:
    path, other = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    start("kill", path)
    assert app.start(other).desk.session.file.path == other


def test_a_kill_after_it_came_up_is_no_failed_start(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    assert start("killed later", path) != 0
    assert app.start(path).desk.session.file.path == path


def test_a_user_who_closes_at_once_is_no_failed_start(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    app.start(path)
    assert app.leave()  # nothing was judged yet
    assert app.start(path).desk.session.file.path == path


def test_two_apps_that_start_at_once_take_nothing_for_a_failure(home: Path, tmp_path: Path) -> None:
    first, second = Opening(), Opening()
    first.begin(tmp_path / "a.compass")
    assert second.failed() is None
    second.begin(tmp_path / "b.compass")
    second.closed()
    first.closed()
    assert not (home / "data" / "opening.json").exists()


def test_a_half_written_mark_is_no_failure(home: Path) -> None:
    (home / "data").mkdir(parents=True)
    (home / "data" / "opening.json").write_text('{"path": "/x')
    assert Opening().failed() is None


def test_a_last_client_that_is_gone_is_told(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    app.start(path)
    assert app.leave()
    path.unlink()
    running = app.start()
    assert running.window.stack.page() == "welcome"
    assert f"{path} does not exist." in told(running)
