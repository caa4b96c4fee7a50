"""Filters, saved views and what comes back after a restart, in a real window with the keyboard alone.

What came of it is read from the client file, in which a view is saved whenever the test wants to know what is filtered.
"""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from compassdesk.domain.filters import Filter
from month_as_shown import middle, window_as_shown
from planned_client import Planned
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def saved(home: Path) -> dict[str, dict[str, list[str]]]:
    """The filters of the saved views, by name."""
    (path,) = (home / "clients").glob("*.compass")
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
        rows = connection.execute("SELECT content FROM records WHERE list = 'saved_views'").fetchall()
    return {view["name"]: view["filter"] for view in (json.loads(content) for (content,) in rows)}


def save_as(screen: Screen, home: Path, name: str) -> dict[str, list[str]]:
    """Save how the calendar is looked at under a name; what it filters by."""
    screen.shows(1)
    screen.keys("shift+s")
    screen.appears("Save view")
    screen.type(name)
    screen.keys("Return")
    until(lambda: name in saved(home), f"the view {name}")
    screen.drive("windowfocus", "--sync", screen.window)
    return saved(home)[name]


def filter_by_the_second_petal(screen: Screen) -> None:
    """The first kind in the menu, its second value."""
    screen.keys("f")
    screen.shows(2)
    screen.keys("Down", "Right")
    screen.shows(3)
    screen.keys("Down", "Return")


def test_a_filter_is_chosen_found_again_after_a_restart_and_taken_away_by_keyboard(
    screen: Screen, tmp_path: Path
) -> None:
    home = tmp_path / "home"
    screen.start()
    screen.keys("Return")  # the first card of the welcome page has the keyboard
    screen.window = screen.appears("Waterhaven")
    filter_by_the_second_petal(screen)
    assert save_as(screen, home, "One") == {"petals": ["respond"]}
    assert screen.close() == 0
    screen.start()
    screen.window = screen.appears("Waterhaven")
    assert save_as(screen, home, "Two") == {"petals": ["respond"]}, "it is there again"
    screen.keys("shift+f")
    assert save_as(screen, home, "Three") == {}
    screen.keys("ctrl+z")
    until(lambda: set(saved(home)) == {"One", "Two"}, "the last view taken back")
    assert screen.close() == 0


def test_what_a_filter_hides_is_shown_and_its_chip_takes_it_off(planned: Planned, tmp_path: Path) -> None:
    screen, home = planned.screen, tmp_path / "home"
    filter_by_the_second_petal(screen)
    assert save_as(screen, home, "One") == {"petals": ["respond"]}
    screen.keys("q")
    screen.type("send 10:00 New pump")
    screen.keys("Return")
    until(lambda: planned.ask("SELECT 1 FROM items WHERE title = 'New pump'"), "the post that the filter hides")
    screen.keys("F6", "Return")  # the message that says so, and its "Show"
    screen.keys("Escape")
    assert sorted(save_as(screen, home, "Two")["petals"]) == ["respond", "send"], "opened just so far"
    with window_as_shown(screen, planned.path) as made:
        made.desk.sight.set_filter(Filter(petals=frozenset(("respond", "send"))))
        made.app.processEvents()
        chip = middle(made.window.view_bar.chips.chips["petals"])
    screen.drive("mousemove", *map(str, chip), "click", "1")
    assert save_as(screen, home, "Three") == {}
    assert screen.close() == 0


def test_words_and_a_lane_of_a_year_are_chosen_and_saved_by_keyboard(planned: Planned) -> None:
    screen = planned.screen
    planned.choose("Timeline of a year")
    screen.keys("ctrl+shift+f")
    screen.type("bridge")
    screen.keys("Return")  # the keyboard is in the calendar again
    screen.keys("shift+Tab", "Return")  # the first lane has it, and is shown alone
    screen.keys("shift+s")
    screen.appears("Save view")
    screen.type("Bridges")
    screen.keys("Return")
    rows = until(lambda: planned.ask("SELECT content FROM records WHERE list = 'saved_views'"), "the view")
    view = json.loads(rows[0][0])
    assert (view["view"], view["lanes"], view["scale"]) == ("timeline", "channel", "year")
    assert view["filter"] == {"text": "bridge", "channels": ["fb"]}
    screen.drive("windowfocus", "--sync", screen.window)
    screen.keys("ctrl+shift+f", "Escape", "Escape")
    screen.keys("Right", "Return")  # a week on, and into its weeks
    screen.keys("shift+s")
    screen.appears("Save view")
    screen.type("Weeks")
    screen.keys("Return")
    rows = until(
        lambda: planned.ask("SELECT content FROM records WHERE list = 'saved_views' AND content LIKE '%Weeks%'"), "it"
    )
    view = json.loads(rows[0][0])
    assert (view["scale"], view["filter"]) == ("twelve_weeks", {"channels": ["fb"]})
    screen.drive("windowfocus", "--sync", screen.window)
    assert screen.close() == 0
