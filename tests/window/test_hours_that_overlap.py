"""Hours that hold more than stands side by side, in a real window: the others are listed, opened and removed."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from builders import post
from compassdesk.domain.week import Week
from compassdesk.texts import numbers
from compassdesk.ui.calendar.week.hours_canvas import HoursCanvas
from month_as_shown import middle, window_as_shown
from planned_client import MONDAY, Planned, day
from virtual_screen import Screen, until

pytestmark = pytest.mark.timeout(240)


def test_what_has_no_column_is_opened_from_its_list(screen: Screen, tmp_path: Path) -> None:
    crowd = tuple(
        post("send", f"{day(4)}T10:{5 * n:02}", id=f"c{n}", title=f"Crowd {n}", channels=("fb",), speaker="noor")
        for n in range(4)
    )
    planned = Planned(screen, tmp_path / "home", crowd)
    planned.start()
    with window_as_shown(screen, planned.path) as made:
        month = made.window.columns.calendar.view("month")
        row = next(at for at, band in enumerate(month.layout_now.rows) if band.first == MONDAY)
        gutter = middle(month, month.gutter_rect(row))
        made.desk.sight.show_week(Week.of(MONDAY))
        made.desk.sight.show(view="week")
        hours = made.window.columns.calendar.view("week").canvas
        assert isinstance(hours, HoursCanvas)
        until(lambda: bool(hours.layout_now.rests), "the rest")
        made.app.processEvents()
        (rest,) = hours.layout_now.rests
        others, name = middle(hours, QRect(rest.x, rest.y, rest.width, 24)), numbers.full_day(rest.day)
    screen.click(gutter)
    screen.keys("2")

    def listed() -> bool:
        screen.click(others)  # the list opens over it, with its heading at this place
        return screen.is_seen(name)

    until(listed, "the list of the others")
    screen.keys("Down", "Return")
    planned.choose("Delete")
    until(lambda: rest.ids[1] not in planned.starts(), "the second of the list removed")
    assert rest.ids[0] in planned.starts()
    screen.keys("ctrl+z")
    until(lambda: rest.ids[1] in planned.starts(), "it came back")
    assert screen.close() == 0
