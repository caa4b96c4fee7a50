"""A client for the stories in real windows, planned about the middle of this month, and read beside the app."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from builders import campaign, channel, client, person, post, slot
from clients_clock import TODAY
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.week import Week
from prepared import prepared
from virtual_screen import Screen, until

MONDAY = Week.of(TODAY.replace(day=13)).monday
"""Its week and those on both sides stand in the month of today."""


def day(number: int) -> date:
    """A day of the planned week, from Monday (0) on."""
    return MONDAY + timedelta(days=number)


class Planned:
    """The app on the screen with the client, and its file, which is read through SQLite as a second reader.

    Whether the planned week has been or is to come depends on the day; so many `weeks` later it stands where one says.
    """

    def __init__(self, screen: Screen, home: Path, more: tuple[Item, ...] = (), *, weeks: int = 0) -> None:
        def at(number: int) -> date:
            return day(number + 7 * weeks)

        self.screen, self.path = screen, home / "clients" / "waterhaven.compass"
        self.path.parent.mkdir(parents=True)
        rows = Patch(
            channels=(channel("fb", "facebook", name="Facebook"), channel("li", name="LinkedIn", position=1)),
            spokespersons=(person("noor", name="Noor Bakker", legal_basis="contract"),),
            campaigns=(campaign("trees", at(1).isoformat(), at(2).isoformat()),),
            items=(
                post("send", f"{at(1)}T09:00", id="bridge", title="Bridge closed", channels=("fb",), speaker="noor"),
                post(
                    "send", f"{at(2)}T10:00", id="told", title="Told already", channels=("li",), speaker="noor",
                    status="published",
                ),
                slot("respond", f"{at(3)}T13:00", id="answers", title="Answers", speaker="noor"),
                *more,
            ),
        )  # fmt: skip
        prepared(self.path, client(name="Waterhaven"), rows).close()

    def start(self) -> None:
        self.screen.start(str(self.path))
        self.screen.window = self.screen.appears("Waterhaven")

    def ask(self, question: str, *values: str) -> list[tuple[Any, ...]]:
        with closing(sqlite3.connect(f"{self.path.as_uri()}?mode=rw", uri=True)) as connection:
            return connection.execute(question, values).fetchall()

    def starts(self) -> dict[str, str]:
        """When each item starts, by its id."""
        return dict(self.ask("SELECT id, starts_at FROM items WHERE starts_at IS NOT NULL"))

    def choose(self, action: str) -> None:
        """Do an action by its words, from the list of all that can be done.

        It waits for the list to come and to go: on a busy machine the keys behind it would be the list's own.
        """
        self.screen.keys("ctrl+k")
        until(lambda: self.screen.is_seen("Command palette"), "the list of all that can be done")
        self.screen.type(action)
        self.screen.keys("Return")
        until(lambda: not self.screen.is_seen("Command palette"), f"“{action}” taken")
