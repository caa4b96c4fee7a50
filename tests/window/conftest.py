"""Real windows on a virtual screen, driven with a real mouse and keyboard by xdotool."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from virtual_screen import Screen, virtual_screen


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """A virtual screen of its own for the test."""
    with virtual_screen(tmp_path / "home") as made:
        yield made
