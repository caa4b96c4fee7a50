"""The main job in a real window: look around in the sample, move, take back, add a line, and close.

What came of it is read from the client file, as a second reader while the app runs and again after it has gone.
"""

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint

from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from month_as_shown import month_as_shown
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


class Planning:
    """The app with the sample client open, and its file, which is read beside it."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen = screen
        screen.start()
        screen.keys("Return")  # the first card of the welcome page has the keyboard
        screen.appears("Waterhaven")
        (self.path,) = (home / "clients").glob("*.compass")

    def starts(self) -> dict[str, str]:
        """When each item starts, by its id."""
        return dict(self._ask("SELECT id, starts_at FROM items WHERE starts_at IS NOT NULL ORDER BY starts_at, id"))

    def titled(self, title: str) -> list[tuple[str, ...]]:
        return self._ask("SELECT petal, minutes, status FROM items WHERE title = ?", title)

    def _ask(self, question: str, *values: str) -> list[tuple[str, ...]]:
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=rw", uri=True)) as connection:
            return connection.execute(question, values).fetchall()

    def a_way(self) -> tuple[str, tuple[int, int], tuple[int, int]]:
        """A chip of a Tuesday that has not gone out: its place on the screen, and one on the Wednesday beside it."""
        with month_as_shown(self.screen, self.path) as (month, corner):
            shown = month.layout_now
            free = [box for box in shown.boxes if month.shown[box.id].status != "published"]
            chip = next(box for box in free if box.day.isoweekday() == 2)
            beside = next(cell for cell in shown.cells if cell.day == chip.day + timedelta(days=1))
            start = corner + QPoint(chip.x + chip.width // 2, chip.y + chip.height // 2)
            end = corner + QPoint(beside.x + beside.width // 2, beside.y + beside.height - 8)
            return chip.id, (start.x(), start.y()), (end.x(), end.y())


@pytest.fixture
def planning(screen: Screen, tmp_path: Path) -> Planning:
    return Planning(screen, tmp_path / "home")


def test_a_chip_is_dragged_to_another_day_taken_back_and_left_in_the_air(planning: Planning) -> None:
    before = planning.starts()
    chip, start, end = planning.a_way()
    planning.screen.drag(start, end)
    moved = datetime.fromisoformat(before[chip]) + timedelta(days=1)
    wanted = {**before, chip: moved.isoformat(timespec="minutes")}
    until(lambda: planning.starts() == wanted, "the chip a day later, at its own time, and nothing else changed")
    planning.screen.keys("ctrl+z")
    until(lambda: planning.starts() == before, "everything as it was")
    planning.screen.keys("ctrl+shift+z")
    until(lambda: planning.starts() == wanted, "the move done again")
    _, start, end = planning.a_way()
    planning.screen.drag(start, end, release=False)
    assert planning.screen.close() == 0
    assert planning.starts() == wanted, "leaving while a chip is in the air keeps the plan whole"


def test_lines_become_items_whose_titles_are_typed_on_and_outlive_a_kill(planning: Planning) -> None:
    planning.screen.keys("q")
    planning.screen.type("respond 45m Questions about the bridge")
    planning.screen.keys("Return")
    until(lambda: planning.titled("Questions about the bridge"), "the item of the line, in the editor")
    assert planning.titled("Questions about the bridge") == [("respond", 45, "draft")]
    planning.screen.keys("Escape", "n")
    until(lambda: planning.titled("New post"), "a new post")
    planning.screen.type("Open house")
    planning.screen.keys("ctrl+Return")
    until(lambda: planning.titled("Open house"), "typing named it")
    assert planning.titled("New post") == []
    planning.screen.keys("Escape", "n")
    until(lambda: planning.titled("New post"), "another new post")
    planning.screen.type("Open bridge")
    before = planning.starts()
    planning.screen.keys("ctrl+m")
    planning.screen.appears("Move 1 item")
    assert planning.titled("Open bridge"), "it is saved before the dialog asks where to"
    planning.screen.keys("ctrl+a")
    planning.screen.type("+2d")
    planning.screen.keys("Return")
    until(lambda: planning.starts() != before, "moved")
    assert len(planning.titled("Open bridge")) == 1
    planning.screen.drive("windowfocus", planning.screen.window)
    planning.screen.keys("Escape", "n")
    until(lambda: planning.titled("New post"), "a third new post")
    planning.screen.type("Not left")
    until(lambda: planning.titled("Not left"), "saved at rest, the field not left")
    planning.screen.app.kill()
    planning.screen.app.wait()
    with closing(open_client(planning.path)) as file:
        titles = [item.title for item in file.read(whole).items]
    for title in ("Questions about the bridge", "Open house", "Open bridge", "Not left"):
        assert titles.count(title) == 1
