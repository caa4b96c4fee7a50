"""Tab comes to the calendar where it stands: behind the left column and before the panel, in whatever view."""

from datetime import date
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from compassdesk.domain.calendar_grid import VIEWS
from compassdesk.domain.filters import Filter
from running_app import App, made_file

MOST = 150
"""More presses than the whole window takes."""
AROUND = ["top bar", "view bar", "left column", "calendar", "panel"]
HEADS = {"week": ["WeekSummary", "WeekDays", "HoursCanvas"], "timeline": ["TimelineHead", "TimelineCanvas"]}


def pressed_through(window: QWidget, start: QWidget) -> list[QWidget]:
    """Where the key brings the keyboard, until it comes round."""
    start.setFocus(Qt.FocusReason.TabFocusReason)
    found: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        if window.focusWidget() is start:
            return found
        found.append(window.focusWidget())
    raise AssertionError("Tab never comes round")


def test_tab_comes_to_the_calendar_where_it_stands(app: App, tmp_path: Path, qtbot) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    window, sight, calendar = running.window, running.desk.sight, running.window.columns.calendar
    with qtbot.waitActive(window):
        window.activateWindow()
    sight.show(date(2031, 3, 4))  # nothing is planned there
    parts = {
        "top bar": window.top_bar,
        "view bar": window.view_bar,
        "left column": window.columns.left,
        "calendar": calendar,
        "panel": window.columns.panel,
    }

    def part(one: QWidget) -> str:
        return next((name for name, held in parts.items() if held.isAncestorOf(one)), type(one).__name__)

    def in_the_calendar() -> list[QWidget]:
        found = pressed_through(window, window.rail.buttons["calendar"])
        assert [name for name, _ in groupby(found, part)] == AROUND, sight.view
        return [one for one in found if calendar.isAncestorOf(one)]

    for view in (*VIEWS, *reversed(VIEWS)):
        sight.show(view=view)
        QApplication.processEvents()
        found = in_the_calendar()
        card = calendar.empty_card
        before = [one for one in found if not card.isAncestorOf(one)]
        assert [*before, *found[len(before) :]] == found, "the card comes behind what it lies over"
        assert card.isVisible()
        assert found[-1] is card.close_button
        assert [type(one).__name__ for one in before] == HEADS.get(view, [type(one).__name__ for one in before])
    sight.show(date(2027, 3, 2), "week")
    sight.set_filter(Filter(text="nowhere"))
    assert in_the_calendar()[-1] is calendar.filtered_out.button
