"""What the app makes in a folder of its own is its user's alone, whatever the umask lets through."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import post
from closed_log import stop_log
from compassdesk.domain.patch import Patch
from compassdesk.services import backups
from compassdesk.system.folders import log_folder
from compassdesk.system.log import start_log
from compassdesk.ui.dialogs.new_client import NewClientDialog
from running_app import MOMENT, App

pytestmark = pytest.mark.skipif(os.name != "posix", reason="rights are POSIX's")


@pytest.fixture
def _lets_others_read() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_lets_others_read")
def test_a_session_leaves_nothing_that_others_may_read(qtbot, tmp_path: Path, monkeypatch) -> None:
    home = tmp_path / "somewhere" / "deep" / "home"
    monkeypatch.setenv("COMPASSDESK_HOME", str(home))
    users_own = tmp_path / "users own"
    users_own.mkdir()
    start_log(log_folder())
    app = App(qtbot)
    desktop = app.start()
    desktop.files.samples.open()
    dialog = NewClientDialog(None, users_own / "clients")
    qtbot.addWidget(dialog)
    dialog.name.setText("Delta")
    dialog._make()
    desktop.files.open(dialog.made)
    desk = desktop.desk
    desk.session.change("Plan", Patch(items=(post("send", None),)))
    made = backups.back_up(desk.session.file, "hand", MOMENT).backup
    backups.pause(desk.session.file, made)
    desktop.remember(lambda now: replace(now, appearance="dark"))
    assert app.leave()
    stop_log()
    found = [home, *home.rglob("*"), users_own / "clients", *(users_own / "clients").iterdir(), *home.parents[:2]]
    names = {path.name for path in found}
    assert {"backups", "from", "paused", made.path.name, "preferences.json", "clients", "log"} <= names
    assert [str(path) for path in found if path.stat().st_mode & 0o077] == []
    assert users_own.stat().st_mode & 0o777 == 0o755, "what the user made stays as it is"
