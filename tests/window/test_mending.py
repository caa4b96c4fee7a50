"""A week mended in a real window: one press, what came of it in sight, and the way back one Tab further."""

from pathlib import Path

import pytest
from PySide6.QtCore import QThreadPool

from compassdesk.ui.panel.fix_button import FixButton
from month_as_shown import middle, window_as_shown
from shouting_next_week import NEXT_WEEK, count, shouting_next_week
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


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
