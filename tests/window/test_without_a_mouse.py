"""A whole day's work with the mouse unplugged: each key is answered aloud, and the file says what came of it."""

from pathlib import Path
from typing import Any

import pytest

from planned_client import Planned
from read_aloud import ScreenReader
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_a_day_is_worked_without_a_mouse(screen: Screen, reader: ScreenReader, tmp_path: Path) -> None:
    planned = Planned(screen, tmp_path / "home")
    planned.start()
    hears, keys, type_ = reader.hears, screen.keys, screen.type

    def titled(title: str) -> list[tuple[Any, ...]]:
        return planned.ask("SELECT petal, minutes, status FROM items WHERE title = ?", title)

    hears("item", "cell", "focused")
    keys("q")
    hears("Quick add", "text", "focused")
    type_("respond 45m Questions")
    keys("Return")
    hears("Respond, Questions", "list item", "focused", "selected")
    assert titled("Questions") == [("respond", 45, "draft")]

    keys("Menu", "Down")
    hears("Edit", "menu item", "focused")
    keys("Down", "Down", "Down")
    hears("Status", "menu item", "focused")
    keys("Right")
    hears("Idea", "menu item", "focused")
    keys("Down")
    hears("Draft", "menu item", "focused", "checked")
    keys("Down")
    hears("In review", "menu item", "focused")
    keys("Return")
    hears("Change status: In review")
    assert titled("Questions") == [("respond", 45, "in_review")]

    keys("ctrl+f")
    hears("Find", "text", "focused")
    type_("ridge")
    hears("Bridge closed, ")
    keys("Return")
    hears("Send, Bridge closed", "list item", "focused", "selected")
    keys("Return")
    hears("Title", "text", "focused")
    keys("End")
    type_(" tonight")
    keys("ctrl+Return")
    hears("Bridge closed tonight", "list item", "focused")
    assert titled("Bridge closed tonight") == [("send", None, "draft")]

    keys("ctrl+d")
    hears("Duplicate 1 item")
    keys("ctrl+m")
    hears("To which day", "text", "focused")
    screen.appears("Move 1 item")
    type_("+1d")
    keys("Return")
    hears("Move 1 item: ")
    screen.drive("windowfocus", "--sync", screen.window)
    hears("Bridge closed tonight", "list item", "focused", "selected")
    keys("Delete")
    hears("1 item deleted")
    keys("ctrl+z")
    hears("Undone: Delete 1 item")
    days = [start[:10] for (start,) in planned.ask("SELECT starts_at FROM items WHERE title = 'Bridge closed tonight'")]
    assert len(set(days)) == 2, "the copy stands on the day beside"

    keys("4")
    hears("Send, Bridge closed tonight", "list item", "focused")
    keys("Down")
    hears("Draft", "list item", "focused", "selected")
    keys("3")
    hears("Agenda", "table", "focused")
    keys("ctrl+3")
    hears("People", "page tab list", "focused")
    keys("Escape", "1")
    hears("Month", "list", "focused")
    keys("F8")
    until(lambda: not reader.in_sight("Filter by words", "text"), "the left column gone")
    assert screen.close() == 0
