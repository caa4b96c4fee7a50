"""The app as a whole, for whoever asks."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from compassdesk.app import Desktop
from compassdesk.system import preferences as stored
from compassdesk.ui.look import dressing
from running_app import App


@pytest.fixture(autouse=True, scope="session")
def _dressed(qapp: QApplication) -> None:
    """The tests of the window begin in the light theme: putting it on and off again would restyle every widget."""
    qapp.setStyle("Fusion")
    dressing.apply(qapp, "light")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COMPASSDESK_HOME", str(tmp_path / "home"))
    stored.save(stored.Preferences(language="en", appearance="light", first_day=1))
    return tmp_path / "home"


@pytest.fixture
def app(home: Path, qtbot, qapp) -> Iterator[App]:
    made = App(qtbot)
    yield made
    made.leave()
    qapp.processEvents()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # before they are dressed anew
    dressing.apply(qapp, "light")


@pytest.fixture
def told(running: Desktop) -> list[str]:
    """What is said in the window from now on; `running` is the app as the test's own file starts it."""
    heard: list[str] = []
    running.desk.session.said.connect(lambda words, _offer: heard.append(words))
    return heard
