"""What is selected when another page is looked at: work in hand waits in the calendar, what was pointed out goes."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from running_app import App, made_file


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    made = app.start(made_file(tmp_path / "delta.compass"))
    item = made.desk.session.item("i1")
    made.desk.session.change("Again", Patch(items=(replace(item, id="i2", title="Old pump"),)))
    return made


def away_and_back(running: Desktop) -> None:
    running.window.stack.show_page("people")
    running.window.stack.show_page("calendar")


def test_what_was_pointed_out_is_seen_and_gone(running: Desktop) -> None:
    sight, panel = running.desk.sight, running.window.columns.panel
    sight.point_out(("i1", "i2"))
    assert panel.selection_bar.isVisible()
    running.window.stack.show_page("people")
    assert not running.window.actions_by_name.by_name["delete"].isEnabled(), "nobody took them to delete them"
    running.window.stack.show_page("calendar")
    assert sight.selected == ()
    assert not panel.selection_bar.isVisible()


def test_a_page_that_leads_to_items_shows_them_selected(running: Desktop) -> None:
    running.window.stack.show_page("people")
    running.desk.sight.point_out(("i1", "i2"))
    running.window.stack.show_page("calendar")
    assert running.desk.sight.selected == ("i1", "i2")


def test_what_was_taken_by_hand_waits_with_what_was_filled_in(running: Desktop) -> None:
    sight, panel = running.desk.sight, running.window.columns.panel
    sight.select(("i1", "i2"))
    away_and_back(running)
    assert sight.selected == ("i1", "i2")
    assert panel.bulk_editor.isVisible()
    sight.select(())
    sight.point_out(("i1", "i2"))
    panel.selection_bar.change_button.click()
    away_and_back(running)
    assert sight.selected == ("i1", "i2"), "they were taken in hand"
    assert panel.bulk_editor.isVisible()


def test_an_editor_that_something_pointed_at_stays_open(running: Desktop) -> None:
    sight = running.desk.sight
    sight.open_item("i1")
    sight.point_out(("i1", "i2"))
    away_and_back(running)
    assert (sight.edited, sight.selected) == ("i1", ("i1", "i2"))


def test_a_selection_of_the_last_time_waits_too(app: App, running: Desktop) -> None:
    path = running.desk.session.file.path
    running.desk.sight.select(("i1", "i2"))
    assert app.leave()
    again = app.start(path)
    away_and_back(again)
    assert again.desk.sight.selected == ("i1", "i2")
