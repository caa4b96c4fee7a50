"""The running app on a client with a needle in it, protected or not."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from builders import channel, client, person, post
from compassdesk.app import Desktop, build
from compassdesk.domain.patch import Patch
from compassdesk.services import protection
from compassdesk.storage.passphrases import new_key
from compassdesk.system import preferences as stored
from compassdesk.ui.look import dressing
from compassdesk.ui.running import tasks
from locked_client import MOMENT, NEEDLE, WORDS
from prepared import prepared

_protected: list[bytes] = []
"""The file of `protected`, once it was made in this run."""


@pytest.fixture(autouse=True)
def _home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    stored.save(stored.Preferences(language="en", appearance="light", first_day=1))


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    return _made(tmp_path / "delta.compass")


@pytest.fixture
def protected(tmp_path: Path) -> Path:
    """The client of `plain`, with a passphrase and locked."""
    path = tmp_path / "delta.compass"
    if not _protected:
        protection.protect(_made(path), WORDS)
        protection.lock(path)
        _protected.append(path.read_bytes())
    else:
        new_key(WORDS)  # as if it was made here: the next salt is another one
        path.touch(0o600)
        path.write_bytes(_protected[0])
    return path


def _made(path: Path) -> Path:
    patch = Patch(
        channels=(channel("li"),),
        spokespersons=(person("lisa", name=f"Lisa {NEEDLE}"),),
        items=(
            post("send", "2027-03-03T09:00", id="i1", title=NEEDLE, channels=("li",), speaker="lisa"),
            post("send", "2027-04-21T09:00", id="i2", title=f"April {NEEDLE}", channels=("li",), speaker="lisa"),
        ),
    )
    prepared(path, client(name=f"Delta {NEEDLE}"), patch).close()
    return path


@pytest.fixture
def start(qtbot, qapp) -> Iterator[object]:
    """Start the app on a client file; it is left when the test ends."""
    running: list[Desktop] = []

    def begin(path: Path) -> Desktop:
        made = build([str(path)], clock=lambda: MOMENT)
        with qtbot.waitActive(made.window):
            made.window.resize(1440, 900)
            made.window.show()
            made.window.activateWindow()
        made.window.columns.build()
        running.append(made)
        return made

    yield begin
    for made in running:
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog):
                dialog.close()
        made.locking().stop()
        made.window.close()
        tasks.wait_for_all()
        made.files.close_for_good()
        made.window.deleteLater()
        made.desk.deleteLater()  # with what it wanted to do a moment later
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before they are dressed anew
    dressing.apply(qapp, "light")
