"""A template is planned and saved in a real window, with the keyboard alone.

What came of it is read from the client file.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def rows(home: Path, query: str) -> list[tuple[Any, ...]]:
    (path,) = (home / "clients").glob("*.compass")
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(query).fetchall()


def planned(home: Path) -> list[tuple[Any, ...]]:
    return rows(home, "SELECT campaign FROM items WHERE template = 'shipped:launch'")


def templates(home: Path) -> set[str]:
    found = rows(home, "SELECT content FROM records WHERE list = 'templates'")
    return {json.loads(content)["name"] for (content,) in found}


def test_a_campaign_is_planned_from_a_template_taken_back_and_saved_by_keyboard(screen: Screen, tmp_path: Path) -> None:
    home = tmp_path / "home"
    screen.start()
    screen.keys("Return")  # the first card of the welcome page has the keyboard
    screen.window = screen.appears("Waterhaven")
    assert "Residents’ evening" in templates(home)
    screen.keys("ctrl+shift+t")
    screen.appears("Plan from a template")
    screen.keys("shift+Tab")  # from the list to the words that find one
    screen.type("launch")

    def plans() -> bool:
        if screen.is_seen("Plan from a template"):
            screen.keys("Return")  # until it is shown, which nothing is planned before
        return bool(planned(home))

    until(plans, "the launch")
    screen.vanishes("Plan from a template")
    screen.drive("windowfocus", "--sync", screen.window)
    screen.shows(1)
    screen.keys("Escape")  # what the last of those keys may have opened
    made = planned(home)
    assert len(made) > 8
    assert len(set(made)) == 1
    screen.keys("ctrl+z")
    until(lambda: not planned(home), "the undo")
    screen.keys("ctrl+y")
    until(lambda: planned(home) == made, "the redo")
    screen.keys("ctrl+k")
    until(lambda: screen.is_seen("Command palette"), "the list of all that can be done")
    screen.type("save as template")
    screen.keys("Return")
    screen.appears("Save as template")
    screen.type("Ours")
    screen.keys("Return")
    until(lambda: "Ours" in templates(home), "the template")
