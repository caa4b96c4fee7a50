"""Everything is there again after a restart, on whatever screen."""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRect

from compassdesk.domain.filters import Filter
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.system import preferences as stored
from compassdesk.ui.shell.window_place import fitted
from running_app import App, made_file

WANTED = Filter(channels=frozenset(("li",)), labels=frozenset(("Weesperzijde",)), text="pump")


def label_first(running) -> None:
    item = running.desk.session.item("i1")
    running.desk.session.change("Label", Patch(items=(replace(item, labels=("Weesperzijde",)),)))


def test_page_day_week_filter_selection_and_scroll_are_there_again(app: App, tmp_path: Path, qtbot) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    label_first(running)
    sight = running.desk.sight
    sight.show(date(2027, 3, 3), "week")
    sight.show(date(2027, 6, 16))
    sight.set_filter(WANTED)
    sight.select(("i1",))
    running.window.columns.calendar.scroll_to(123)
    running.window.stack.show_page("people")
    assert app.leave()
    running = app.start(path)
    sight = running.desk.sight
    assert running.window.stack.page() == "people"
    assert running.window.rail.buttons["people"].isChecked()
    assert (sight.view, sight.day, sight.week) == ("week", date(2027, 6, 16), Week.of(date(2027, 6, 16)))
    assert sight.filter == WANTED
    assert sight.selected == ("i1",)
    running.window.stack.show_page("calendar")
    qtbot.waitUntil(lambda: running.window.columns.calendar.scrolled() == 123)


def test_who_had_today_in_sight_begins_at_the_new_today(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.desk.sight.show(date(2027, 3, 24))
    running.desk.sight.show_week(Week(2027, 9))
    assert app.leave()
    assert app.start(path).desk.sight.day == date(2027, 3, 2)


def test_several_that_were_selected_are_found_again_beside_their_week(app: App, tmp_path: Path) -> None:
    first, second = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(first)
    item = running.desk.session.item("i1")
    running.desk.session.change("Again", Patch(items=(replace(item, id="i2", title="Old pump"),)))
    running.desk.sight.select(("i1", "i2"))
    for path in (second, first):
        running.files.open(path)
    panel = running.window.columns.panel
    assert running.desk.sight.selected == ("i1", "i2")
    assert panel.week_panel.isVisible()
    assert panel.selection_bar.isVisible()


def test_each_client_has_its_own_place_and_one_taken_off_the_list_none(app: App, tmp_path: Path) -> None:
    first, second = made_file(tmp_path / "delta.compass"), made_file(tmp_path / "other.compass", "Other")
    running = app.start(first)
    running.desk.sight.set_filter(Filter(petals=frozenset(("send",))))
    running.files.open(second)
    assert not running.desk.sight.filter
    running.desk.sight.show(date(2028, 1, 5))
    running.files.open(first)
    assert running.desk.sight.filter.petals == {"send"}
    assert running.desk.sight.day == date(2027, 3, 2)
    running.files.open(second)
    assert running.desk.sight.day == date(2028, 1, 5)
    running.files.known.forget(first)
    assert set(stored.load().places) <= {str(second)}


@pytest.mark.in_turns(a_day=2)
@pytest.mark.parametrize(
    "noted",
    [
        {"day": "yesterday"}, {"selected": "i1"}, {"filter": 3}, {"day": "9999-12-31"}, [],
        {"view": "week", "scroll": 10**30},
    ],
)  # fmt: skip
def test_a_place_that_cannot_be_read_is_no_place(app: App, home: Path, tmp_path: Path, noted: object) -> None:
    path = made_file(tmp_path / "delta.compass")
    stored.save(replace(stored.load(), places={str(path): noted}, view="week"))
    running = app.start(path)
    running.app.processEvents()
    assert running.desk.session.file is not None
    running.desk.sight.show()


def test_columns_of_the_agenda_colours_and_a_hidden_left_column_are_there_again(app: App, tmp_path: Path) -> None:
    path = made_file(tmp_path / "delta.compass")
    running = app.start(path)
    running.desk.sight.show(view="agenda")
    agenda = running.window.columns.calendar.view("agenda")
    agenda.setColumnWidth(0, 171)
    running.window.actions_by_name["colour-person"].trigger()
    running.desk.sight.set_lanes("campaign")
    running.desk.sight.set_swimlanes("person")
    running.window.actions_by_name["left-column"].trigger()
    assert not running.window.columns.left.isVisible()
    assert app.leave()
    running = app.start(path)
    assert running.window.columns.calendar.view("agenda").columnWidth(0) == 171
    assert running.desk.sight.colour_by == "person"
    assert (running.desk.sight.lanes, running.desk.sight.swimlanes) == ("campaign", "person")
    assert not running.window.columns.left.isVisible()


def test_a_start_marks_its_page_and_gives_the_keyboard_to_the_calendar(app: App, tmp_path: Path) -> None:
    running = app.start(made_file(tmp_path / "delta.compass"))
    assert running.window.rail.buttons["calendar"].isChecked()
    assert running.window.columns.calendar.isAncestorOf(running.window.focusWidget())


@given(*(st.integers(*between) for between in ((-3000, 3000), (-3000, 3000), (1, 4000), (1, 3000))))
def test_a_frame_lies_within_its_screen_and_one_that_fits_stays(left: int, top: int, width: int, height: int) -> None:
    room, wanted = QRect(-200, 30, 1280, 690), QRect(left, top, width, height)
    placed = fitted(wanted, room)
    assert room.contains(placed)
    if room.contains(wanted):
        assert placed == wanted
    assert placed.width() == min(width, 1280)
    assert placed.height() == min(height, 690)


START = """
from PySide6.QtCore import QTimer
from compassdesk import app
from compassdesk.system import preferences
made = app.build([])
QTimer.singleShot(200, made.window.close)
app.run(made)
room, frame = made.window.screen().availableGeometry(), made.window.frameGeometry()
print(room.contains(frame), frame.getRect(), room.getRect())
print(preferences.load().window_geometry)
"""


def start_on(tmp_path: Path, width: int, height: int) -> list[str]:
    """Start and leave the app on a screen of that size; what it tells of its window."""
    screens = tmp_path / f"{width}.json"
    screen = {"name": "one", "x": 0, "y": 0, "width": width, "height": height, "logicalDpi": 96, "logicalBaseDpi": 96}
    screens.write_text(json.dumps({"screens": [screen | {"dpr": 1}], "windowFrameMargins": True}))
    environment = {"QT_QPA_PLATFORM": f"offscreen:configfile={screens}", "COMPASSDESK_HOME": str(tmp_path / "home")}
    done = subprocess.run(
        [sys.executable, "-c", START],
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@pytest.mark.in_turns(1)
@pytest.mark.parametrize("size", [(1280, 720), (1024, 640), (800, 480)])
def test_the_window_fits_a_small_screen_after_a_large_one(tmp_path: Path, size: tuple[int, int]) -> None:
    large = start_on(tmp_path, 2560, 1440)
    assert large[0].startswith("True"), large
    assert large[1], "its place is kept"
    assert start_on(tmp_path, *size)[0].startswith("True")
