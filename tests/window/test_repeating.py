"""An item is repeated in a real window by keys alone; those that follow move with one of them; all is taken back."""

import pytest

from planned_client import Planned
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)


def test_an_item_is_repeated_and_the_others_follow_the_one_that_moves(planned: Planned) -> None:
    screen = planned.screen

    def weekdays() -> list[str]:
        """The weekday of each item of a series, 2 for Tuesday, in their order."""
        found = planned.ask("SELECT strftime('%w', starts_at) FROM items WHERE series IS NOT NULL ORDER BY starts_at")
        return [weekday for (weekday,) in found]

    screen.keys("q")
    screen.shows(2)
    screen.type("tuesday 22:10 Tip of the week")
    screen.keys("Return")
    until(lambda: planned.ask("SELECT 1 FROM items WHERE title = 'Tip of the week'"), "the tip")
    screen.shows(1)
    screen.keys("r")
    screen.appears("Repeat")
    screen.keys("Return")
    screen.vanishes("Repeat")
    until(lambda: len(weekdays()) >= 20, "the weeks of half a year")
    assert set(weekdays()) == {"2"}
    screen.keys("m", "Right", "Return")
    until(lambda: weekdays()[0] == "3", "the first one moved")
    assert set(weekdays()[1:]) == {"2"}
    screen.keys("F6", "Tab", "Return")  # from Undo to those that follow
    until(lambda: set(weekdays()) == {"3"}, "all of them moved")
    screen.keys("ctrl+z")
    until(lambda: set(weekdays()) == {"2", "3"}, "the others taken back")
    screen.keys("ctrl+z", "ctrl+z")
    until(lambda: not weekdays(), "all taken back")
