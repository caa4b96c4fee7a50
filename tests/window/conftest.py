"""Real windows on a virtual screen, driven with a real mouse and keyboard by xdotool."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from compassdesk.system.preferences import Preferences, save
from compassdesk.ui.look import dressing
from planned_client import Planned
from read_aloud import ScreenReader, screen_reader
from virtual_screen import Screen, virtual_screen


@pytest.fixture(autouse=True, scope="session")
def _dressed(qapp: QApplication) -> None:
    """As the tests of the window are: some build the window beside the screen, to know where things stand."""
    qapp.setStyle("Fusion")
    dressing.apply(qapp, "light")


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A virtual screen of its own for the test; no reminder comes in between, as it would at some hours of the day."""
    save(Preferences(reminders=False), tmp_path / "home" / "config" / "preferences.json")
    with virtual_screen(tmp_path / "home") as made:
        yield made


@pytest.fixture
def reader(screen: Screen, tmp_path: Path) -> Iterator[ScreenReader]:
    """A screen reader that hears the app on the screen, and knows where everything stands."""
    with screen_reader(tmp_path / "bus") as made:
        screen.environment |= made.environment
        yield made


@pytest.fixture
def planned(screen: Screen, tmp_path: Path) -> Planned:
    """The app with a small client open."""
    made = Planned(screen, tmp_path / "home")
    made.start()
    return made
