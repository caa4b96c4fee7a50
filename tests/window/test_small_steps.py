"""The roadmap in a real window: a step dragged into another cell, moved back by keys, and taken back."""

import json
from pathlib import Path

import pytest

from builders import client
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import OrganiseTask
from compassdesk.domain.roadmap import placed
from planned_client import Planned
from prepared import prepared
from read_aloud import ScreenReader
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_a_step_is_dragged_moved_by_keys_and_brought_back(screen: Screen, reader: ScreenReader, tmp_path: Path) -> None:
    planned = Planned(screen, tmp_path / "home")
    path = planned.path.with_name("steps.compass")
    steps = (
        placed(OrganiseTask("a", "Answer within a day"), "now", "listen_answer"),
        placed(OrganiseTask("b", "Residents tell"), "later", "publish"),
    )
    prepared(path, client(name="Steps"), Patch(organise_tasks=steps)).close()
    planned.path = path

    def place() -> tuple[str, str]:
        said = json.loads(planned.ask("SELECT extra FROM organise_tasks WHERE id = 'a'")[0][0])
        return said["line"], said["horizon"]

    screen.start(str(path))
    screen.window = screen.appears("Steps")
    screen.keys("ctrl+3")
    screen.click(reader.where("Roadmap", "page tab"))
    step, other = reader.where("Answer within a day", "list item"), reader.where("Residents tell", "list item")
    screen.drag(step, (other[0], other[1] + 40))
    until(lambda: place() == ("publish", "later"), "dragged into the cell of the other")
    screen.keys("alt+Left")
    until(lambda: place() == ("publish", "next"), "moved by keys")
    screen.keys("ctrl+z", "ctrl+z")
    until(lambda: place() == ("listen_answer", "now"), "taken back in two steps")
    assert screen.close() == 0
