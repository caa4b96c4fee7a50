"""A client file that is moved while its window is open, in a real window: told, and worked on where it lies now."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from builders import client
from compassdesk.services.opening import create_client
from virtual_screen import Screen, until

pytestmark = [pytest.mark.timeout(240), pytest.mark.slow]  # daily without a screen, in tests/ui/files/test_standing.py
KEEP_WORKING = (200, 146)
"""Where the first button of the strip lies in a window of 1280 by 800."""


def titles(path: Path) -> list[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return [title for (title,) in connection.execute("SELECT title FROM items ORDER BY title")]


def add(screen: Screen, title: str) -> None:
    screen.keys("q")
    screen.type(title)
    screen.keys("Return")


def test_one_goes_on_in_a_file_that_was_moved(screen: Screen, tmp_path: Path) -> None:
    path = tmp_path / "delta.compass"
    create_client(path, client()).close()
    screen.start(str(path))
    screen.appears("– CompassDesk")
    add(screen, "before")
    until(lambda: titles(path) == ["before"], "the first item")
    moved = path.rename(tmp_path / "moved.compass")

    def clicked() -> bool:
        """The strip comes by itself; a click on its first button lets the lock of the new place appear."""
        screen.drive("mousemove", *map(str, KEEP_WORKING), "click", "1")
        return moved.with_name("moved.compass.lock").exists()

    until(clicked, "the strip and its first button")
    add(screen, "behind")
    until(lambda: titles(moved) == ["before", "behind"], "the second item in the moved file")
    assert not path.exists()
    assert screen.close() == 0
    assert titles(moved) == ["before", "behind"]
