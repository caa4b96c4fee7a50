"""A published post in a real window: it is held where it is, and what was wanted is one key and Enter away."""

from datetime import datetime

import pytest

from month_as_shown import middle, window_as_shown
from planned_client import Planned, day
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)


def test_dragged_it_stays_and_a_duplicate_is_made_where_it_was_dropped(planned: Planned) -> None:
    before = planned.starts()
    with window_as_shown(planned.screen, planned.path) as made:
        month = made.window.columns.calendar.view("month")
        goal = next(cell for cell in month.layout_now.cells if cell.day == day(4))
        start = middle(month, month.faces["told"].rect)
        x, y = middle(month)
        end = x - month.width() // 2 + goal.x + goal.width // 2, y - month.height() // 2 + goal.y + goal.height - 8
    planned.screen.drag(start, end)
    planned.screen.keys("F6", "Return")
    until(lambda: len(planned.starts()) == len(before) + 1, "the duplicate")
    after = planned.starts()
    (copy,) = after.keys() - before.keys()
    assert {key: after[key] for key in before} == before, "it is where it was"
    assert datetime.fromisoformat(after[copy]).date() == day(4)
    assert planned.ask("SELECT title, status FROM items WHERE id = ?", copy) == [("Told already", "draft")]
    planned.screen.keys("ctrl+z")
    until(lambda: planned.starts() == before, "the duplicate taken back")
    assert planned.screen.close() == 0
