"""A first morning in a real window: a client by keyboard, her spreadsheet, the plan to send, and the next morning."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from compassdesk.services import imports
from compassdesk.services.opening import open_client
from compassdesk.services.plans import whole
from virtual_screen import Screen, until

SHEET = Path(__file__).parent.parent / "data" / "spreadsheets" / "redactiekalender-excel-nl.csv"
pytestmark = pytest.mark.timeout(240)


def count(path: Path) -> int:
    """How many items the file of the running app holds, read through SQLite as a second reader."""
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM items").fetchone()[0])


def test_the_first_morning_by_keyboard(screen: Screen, tmp_path: Path) -> None:
    clients = tmp_path / "home" / "clients"
    path = clients / "Waterhoven.compass"
    screen.start()
    screen.keys("Tab", "Return")
    screen.appears("A new client")
    screen.type("Waterhoven")
    screen.keys(*["Return"] * 5)  # on through the steps from people to channels, and made behind the last
    until(path.exists, "the client file")
    screen.appears("Waterhoven – CompassDesk")

    screen.keys("ctrl+i")
    screen.appears("Import a spreadsheet")
    screen.keys("Return")
    screen.appears("Choose files")
    screen.type(str(SHEET))
    screen.keys("Return")
    screen.appears("Import “redactiekalender")
    assert count(path) == 0, "a preview writes nothing"
    screen.keys("Return")
    until(lambda: count(path) == 19, "19 imported items")
    screen.keys("Escape")
    screen.vanishes("Import “redactiekalender")
    screen.keys("ctrl+z")
    until(lambda: count(path) == 0, "the import taken back as one step")
    screen.keys("ctrl+shift+z")
    until(lambda: count(path) == 19, "the import done again")

    screen.keys("ctrl+e")
    screen.appears("Export")
    screen.keys(*["Down"] * 5, "Return")
    exported = clients / "Waterhoven.plan.json"
    until(exported.exists, "the plan file")
    plan = json.loads(exported.read_bytes())
    assert (len(plan["items"]), plan["client"]["name"]) == (19, "Waterhoven")
    screen.keys("Escape")
    screen.appears("Waterhoven – CompassDesk")
    assert screen.close() == 0

    screen.start()
    screen.appears("Waterhoven – CompassDesk")
    assert screen.close() == 0
    with closing(open_client(path)) as file:
        sent = {item.id: item for item in imports.read_plan_file(exported).items}
        assert sent == {item.id: item for item in file.read(whole).items}
