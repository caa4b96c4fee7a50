"""What the mouse does in a real window beside dragging: several chips at once, the card of a chip, the clients.

Where everything stands is asked of the app that runs, over the accessibility bus.
"""

from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.patch import Patch
from planned_client import Planned
from prepared import prepared
from read_aloud import ScreenReader
from shouting_next_week import count, shouting_next_week
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_two_chips_get_one_status_and_are_brought_back_together(
    screen: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    planned = Planned(screen, tmp_path / "home")
    planned.start()

    def statuses() -> dict[str, str]:
        return dict(planned.ask("SELECT id, status FROM items"))

    before = statuses()
    screen.click(reader.where("Bridge closed", "list item"))
    reader.where("Title", "text")
    screen.drive("keydown", "ctrl")
    screen.click(reader.where("Answers", "list item"))
    screen.drive("keyup", "ctrl")
    screen.click(reader.where("Status, leave as it is", "combo box"))
    screen.click(reader.where("In review", "list item"))
    screen.click(reader.where("Apply", "push button"))
    both = {**before, "bridge": "in_review", "answers": "in_review"}
    until(lambda: statuses() == both, "both in review, and nothing else changed")
    screen.keys("ctrl+z")
    until(lambda: statuses() == before, "one step back brings both")
    assert screen.close() == 0


def test_the_card_of_a_chip_comes_while_the_mouse_rests_and_its_fix_is_pressed(
    screen: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    path = shouting_next_week(tmp_path / "home" / "clients" / "shouting.compass")
    before = count(path)
    screen.start(str(path))
    screen.window = screen.appears("Waterhaven")
    screen.keys("F4")
    reader.hears("Add the weekly rhythm", "push button", "focused")
    screen.drive("mousemove", *map(str, reader.where("Think along", "list item")))
    screen.drive("mousemove_relative", "2", "1")
    screen.click(reader.where("Add ", "push button", inside=("Think along", "panel")))
    reader.hears("Add ")
    until(lambda: count(path) > before, "what the fix makes")
    screen.keys("ctrl+z")
    until(lambda: count(path) == before, "taken back")
    assert screen.close() == 0


def test_a_client_is_taken_off_the_list_brought_back_and_opened(
    screen: Screen, reader: ScreenReader, tmp_path: Path
) -> None:
    planned = Planned(screen, tmp_path / "home")
    other = planned.path.with_name("delta.compass")
    prepared(other, client(name="Delta"), Patch()).close()
    screen.start(str(other))
    screen.window = screen.appears("Delta")
    assert screen.close() == 0
    planned.start()
    screen.click(reader.where("Clients", "page tab"))
    screen.click(reader.where("Delta", "push button"), 3)
    screen.keys("Down")
    reader.hears("Open", "menu item", "focused")
    screen.keys("Down")
    reader.hears("Remove from list", "menu item", "focused")
    screen.keys("Return")
    until(lambda: not reader.in_sight("Delta", "push button"), "its card gone")
    assert other.exists()
    screen.click(reader.where("Undo", "push button"))
    screen.click(reader.where("Delta", "push button"), 3)
    screen.keys("Down")
    reader.hears("Open", "menu item", "focused")
    screen.keys("Return")
    screen.window = screen.appears("Delta")
    assert screen.close() == 0
