"""A week mended in a real window: one press, what came of it in sight, and the way back one Tab further."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QThreadPool

from builders import client
from compassdesk.domain.week import Week
from compassdesk.ui.panel.fix_button import FixButton
from month_as_shown import middle, window_as_shown
from prepared import prepared
from shouting_week import NOW, patch
from virtual_screen import Screen, until

NEXT_WEEK = Week.of(datetime.now(UTC).date()).plus(1)
pytestmark = pytest.mark.timeout(240)


def count(path: Path) -> int:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=rw", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM items").fetchone()[0])


def shouting_next_week(path: Path) -> Path:
    """A client whose week after this one only sends."""
    path.parent.mkdir(parents=True)
    ahead = NEXT_WEEK.start - Week.of(NOW.date()).start
    shouting = patch()
    items = tuple(replace(item, starts_at=item.starts_at + ahead) for item in shouting.items if item.starts_at)
    prepared(path, client(name="Waterhaven", country=""), replace(shouting, items=items)).close()
    return path


def filled_button(screen: Screen, path: Path) -> tuple[int, int]:
    """Where the fix stands that is offered first for the next week."""
    with window_as_shown(screen, path) as made:
        made.desk.sight.show(NEXT_WEEK.monday)

        def offered() -> list[FixButton]:
            QThreadPool.globalInstance().waitForDone()
            made.app.processEvents()
            buttons = made.window.findChildren(FixButton)
            return [one for one in buttons if one.isVisible() and one.property("kind") == "primary"]

        (button,) = until(offered, "the fix of the next week")
        return middle(button)


def test_a_fix_is_one_press_a_further_enter_does_nothing_and_tab_leads_to_undo(screen: Screen, tmp_path: Path) -> None:
    path = shouting_next_week(tmp_path / "home" / "clients" / "shouting.compass")
    before = count(path)
    screen.start(str(path))
    screen.appears("Waterhaven")
    screen.keys("ctrl+g")
    screen.appears("Go to date")
    screen.type(NEXT_WEEK.monday.isoformat())
    screen.keys("Return")
    screen.drive("mousemove", *map(str, filled_button(screen, path)))
    tries = iter(range(100))

    def pressed() -> bool:
        if next(tries) % 25 == 24:  # the week may still be judged: a press every half second, never two at once
            screen.drive("click", "1")
        return count(path) > before

    until(pressed, "the fix, once the week has been judged")
    made = count(path)
    screen.keys("Return", "Return", "Tab", "Return")
    until(lambda: count(path) == before, "what was made taken back by the button beside its sentence")
    screen.keys("ctrl+shift+z")
    until(lambda: count(path) == made, "all of it done again as one step, so neither Enter had done more")
    assert screen.close() == 0
