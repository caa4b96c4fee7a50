"""What an undo changes comes into view, in whichever list of the plan it lies."""

from datetime import date, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from builders import campaign, channel, person, post
from compassdesk.domain.patch import LISTS, Patch, Rows, row_id
from compassdesk.domain.plan import (
    Audience,
    CheckSetting,
    DayNote,
    Insight,
    OrganiseTask,
    Override,
    Record,
    Relationship,
    Waiver,
)
from compassdesk.ui.desk.brought import ORDER
from compassdesk.ui.pages.settings_checks import CheckSettings
from compassdesk.ui.shell.main_window import MainWindow
from examples import part_a_day
from running_app import App, made_file

ROWS = {
    "channels": (channel("new", position=1), "people:channels"),
    "spokespersons": (person("new"), "people:people"),
    "relationships": (
        Relationship(id="new", spokesperson="samir", kind="paid", first=date(2027, 1, 1)),
        "people:people",
    ),
    "audiences": (Audience(id="new", name="Residents"), "people:audiences"),
    "campaigns": (campaign("new", "2027-03-01", "2027-03-31"), "people:campaigns"),
    "organise_tasks": (OrganiseTask("new", "Call"), "people:tasks"),
    "items": (post("send", "2027-06-04T09:00", id="new"), "calendar"),
    "day_notes": (DayNote(id="new", first=date(2027, 6, 4), text="Fair"), "calendar"),
    "check_settings": (CheckSetting("CD-14", enabled=False), "settings:checks"),
    "waivers": (Waiver("CD-14", date(2027, 4, 1), "Fair", id="new"), "settings:waivers"),
    "overrides": (Override("i1", "CD-20", "Agreed", datetime(2027, 3, 1, 9), id="new"), "settings:waivers"),
    "saved_views": (Record("new", {"name": "Mine"}), "calendar"),
    "year_days": (Record("new", {"name": "Fair", "from": "2027-06-04"}), "people:own_days"),
    "snippets": (Record("new", {"name": "Closing line", "text": "Until then"}), "people:snippets"),
    "small_wins": (Record("new", {"what": "Thanks"}), "people:small_wins"),
    "experiments": (Record("new", {"hypothesis": "It helps"}), "people:experiments"),
    "reviews": (Record("new", {"made_at": "2027-03-01T09:00"}), "people:reviews"),
    "weekly_places": (
        Record("new", {"name": "Tip", "weekday": "tue", "time": "10:00"}),
        "people:weekly_places",
    ),
}
SEEN_NOWHERE = {
    "series": Record("new", {}),
    "templates": Record("new", {}),
    "reminders": Record("new", {}),
    "attachments": Record("new", {}),
    "conflicts": Record("new", {}),
    "insights": Insight("new", "They ask for prices"),
}
OF_CLIENT = {
    "service_hours": ({"mon": ("09:00", "17:00")}, "hours"),
    "norm_mode": ("service", "hours"),
    "closed_days": ((date(2027, 5, 5),), "hours"),
    "profile": ("b2b", "limits"),
    "stage": ("crawl", "limits"),
    "listening_stage": (4, "limits"),
    "target_one_way": (40, "limits"),
    "brand_statement": ("Water", "client"),
    "briefed_on": (date(2027, 1, 4), "client"),
}


@pytest.fixture
def window(app: App, tmp_path: Path, qtbot) -> MainWindow:
    running = app.start(made_file(tmp_path / "delta.compass"))
    running.desk.session.change("Samir", Patch(spokespersons=(person("samir"),)))
    return running.window


def place(window: MainWindow) -> str:
    """What is in sight: the page, and the part of it."""
    page = window.stack.page()
    if page == "people":
        shown = window.stack.named(page)
        shelves = ("people", "channels", "campaigns", "audiences", "tasks", "weekly_places", "own_days", "snippets",
                   "small_wins", "experiments", "reviews", "roadmap")  # fmt: skip
        names = {getattr(shown, name): name for name in shelves}
        return f"{page}:{names[shown.tabs.currentWidget()]}"
    if page == "settings":
        shown = window.stack.named(page)
        return f"{page}:{next(name for name, part in shown.parts.items() if part is shown.stack.currentWidget())}"
    return page


def test_a_task_on_the_roadmap_is_brought_into_sight_there(window: MainWindow) -> None:
    window.session.change("Step", Patch(organise_tasks=(OrganiseTask("s", "Ask", extra={"horizon": "next"}),)))
    window.stack.show_page("calendar")
    window.undoing.undo()
    window.undoing.redo()
    assert place(window) == "people:roadmap"
    assert window.stack.named("people").roadmap.step("s").title == "Ask"


def test_each_list_of_the_plan_is_spoken_of_here() -> None:
    assert {*ROWS, *SEEN_NOWHERE} == set(LISTS)
    assert set(ORDER) == {*ROWS, "client"}


def test_an_undo_and_a_redo_bring_the_row_of_each_list(window: MainWindow, qtbot) -> None:
    for name, (row, seen) in part_a_day([*ROWS.items()], 3):
        window.session.change("Add", Patch(**{name: (row,)}))
        for elsewhere in ("calendar", "people", "settings"):
            for act in (window.undoing.undo, window.undoing.redo):
                window.stack.show_page("people")
                window.stack.named("people").tabs.setCurrentIndex(0)
                window.stack.show_page(elsewhere)
                act()
                assert place(window) == seen, (name, elsewhere)
            if name in {"items", "day_notes"}:
                assert window.sight.first <= date(2027, 6, 4) <= window.sight.last
            if seen.startswith("people:"):
                wanted = row.spokesperson if name == "relationships" else row.id
                assert window.stack.named("people").tabs.currentWidget().list.chosen() == wanted
        window.undoing.undo()


def test_an_undo_brings_the_item_that_is_edited_into_sight_too(window: MainWindow, qtbot) -> None:
    """Where the keyboard stood at a day out of sight, the next arrow in the hours found none to stand on."""
    sight, item = window.sight, window.session.item("i1")
    window.session.change("Move", Patch(items=(replace(item, starts_at=datetime(2027, 3, 4, 9)),)))
    sight.show(date(2027, 3, 3), "week")
    sight.open_item("i1")
    sight.show(date(2027, 3, 17))
    window.undoing.undo()
    assert (sight.edited, sight.cursor.day) == ("i1", date(2027, 3, 3))
    assert sight.first <= sight.cursor.day <= sight.last
    hours = window.columns.calendar.view("week").canvas
    hours.setFocus()
    sight.cursor.put(sight.cursor.day)
    QTest.keyClick(hours, Qt.Key.Key_Down)
    assert sight.cursor.moment is not None


def test_an_undo_of_a_bar_that_was_moved_stays_in_the_month(window: MainWindow, qtbot) -> None:
    spring = campaign("spring", "2027-03-01", "2027-03-31")
    window.session.change("Add", Patch(campaigns=(spring,)))
    moved = replace(spring, starts=date(2027, 3, 3), ends=date(2027, 4, 2))
    window.session.change("Move", Patch(campaigns=(moved,), base=Rows(campaigns=(spring,))))
    window.undoing.undo()
    assert place(window) == "calendar"
    named = replace(spring, name="Summer")
    window.session.change("Rename", Patch(campaigns=(named,), base=Rows(campaigns=(spring,))))
    window.undoing.undo()
    assert place(window) == "people:campaigns"


def test_an_undo_of_what_hides_a_day_of_a_list_stays_where_it_was_hidden(window: MainWindow, qtbot) -> None:
    hidden = Record("h", {"name": "Fair", "from": "2027-03-04", "of": ["nl/Fair"], "hidden": True})
    window.session.change("Hide", Patch(year_days=(hidden,)))
    for day, seen in ((date(2027, 3, 3), "calendar"), (date(2027, 5, 3), "people:own_days")):
        window.stack.show_page("calendar")
        window.sight.show(day, "month")
        window.undoing.undo()
        assert place(window) == seen
        window.undoing.redo()


def test_an_undo_of_a_setting_of_the_client_opens_its_part(window: MainWindow, qtbot) -> None:
    for field, (value, part) in part_a_day([*OF_CLIENT.items()], 3):
        window.session.change("Set", Patch(client=replace(window.session.plan.client, **{field: value})))
        for act in (window.undoing.undo, window.undoing.redo):
            window.stack.show_page("settings")
            window.stack.named("settings").show_part("app")
            act()
            assert place(window) == f"settings:{part}", field


def test_what_is_seen_nowhere_leaves_the_page_as_it_is(window: MainWindow, qtbot) -> None:
    for name, row in SEEN_NOWHERE.items():
        window.session.change("Add", Patch(**{name: (row,)}))
        window.stack.show_page("people")
        window.undoing.undo()
        assert window.stack.page() == "people", name


def test_the_limit_of_a_check_is_unfolded_and_in_sight(window: MainWindow, qtbot) -> None:
    window.session.change("Set", Patch(check_settings=(CheckSetting("CD-25", enabled=False),)))
    window.undoing.undo()
    part = window.stack.named("settings").parts["checks"]
    form = part.findChild(CheckSettings).forms["CD-25"]
    assert form.header.isChecked()
    qtbot.waitUntil(lambda: not form.header.visibleRegion().isEmpty())


def test_what_came_back_with_an_item_shows_the_item(window: MainWindow, qtbot) -> None:
    override = Override("i1", "CD-20", "Agreed", datetime(2027, 3, 1, 9), id="o1")
    item = replace(window.session.item("i1"), status="approved")
    window.session.change("Pass", Patch(items=(item,), overrides=(override,)))
    window.stack.show_page("people")
    window.undoing.undo()
    assert window.stack.page() == "calendar"
    assert window.sight.selected == ("i1",)


def test_a_channel_comes_back_before_its_items(window: MainWindow, qtbot) -> None:
    window.session.change("Remove", Patch(removed=(("channels", "li"),)))
    window.undoing.undo()
    assert place(window) == "people:channels"
    assert row_id(window.stack.named("people").channels.row()) == "li"


def test_a_waiver_stays_beside_the_week_that_shows_its_finding(window: MainWindow, qtbot) -> None:
    desk = window
    qtbot.waitUntil(
        lambda: desk.judging.report(desk.sight.week) is not None and bool(desk.judging.report(desk.sight.week).findings)
    )
    finding = desk.judging.report(desk.sight.week).findings[0]
    waiver = Waiver(finding.check, date(2027, 4, 1), "Fair", target=finding.target, id="w1")
    desk.session.change("Waive", Patch(waivers=(waiver,)))
    desk.undoing.undo()
    assert window.stack.page() == "calendar"
    window.columns.panel.set_collapsed(True)
    desk.undoing.redo()
    assert place(window) == "settings:waivers"
