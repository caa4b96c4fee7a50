"""Twelve weeks in lanes, in a real window: a post dragged to another week, and brought back."""

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect

from month_as_shown import colour_at, judged, middle, window_as_shown
from planned_client import Planned, day
from virtual_screen import until

pytestmark = pytest.mark.timeout(240)


def test_a_mark_is_dragged_to_another_week_and_brought_back(planned: Planned) -> None:
    before = planned.starts()
    with window_as_shown(planned.screen, planned.path) as made:
        made.desk.sight.show(view="timeline")
        canvas = made.window.columns.calendar.view("timeline").canvas
        until(lambda: judged(made, made.window.columns.calendar.view("month")), "the weeks of the timeline, judged")
        (mark,) = (one for one in canvas.layout_now.marks if one.id == "bridge")
        start = middle(canvas, QRect(mark.x, mark.y, mark.width, 10))
        edge = middle(canvas, QRect(mark.x + mark.width // 2 - 1, mark.y, 1, 1))
        of_the_mark = colour_at(made.window, edge)
        left, right = canvas.layout_now.x_of(day(8))
        end = middle(canvas, QRect(QPoint(left, mark.y), QPoint(right, mark.y + 10)))
    planned.screen.keys("5")
    planned.screen.shows_colour(edge, of_the_mark)
    planned.screen.drag(start, end)
    later = datetime.fromisoformat(before["bridge"]) + timedelta(weeks=1)
    wanted = {**before, "bridge": later.isoformat(timespec="minutes")}
    until(lambda: planned.starts() == wanted, "the post a week later, at its own time, and nothing else changed")
    planned.screen.keys("ctrl+z")
    until(lambda: planned.starts() == before, "the post in its own week")
    assert planned.screen.close() == 0
