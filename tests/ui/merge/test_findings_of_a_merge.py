"""The last row of a merge's fields: what each choice does to the findings, once it is known."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from builders import moment
from compassdesk.services.opening import open_client
from compassdesk.ui.merge.merge_page import MergePage
from merged_copies import edit, remove, shouting_copies
from running_app import App


@pytest.fixture
def page(app: App, tmp_path: Path, qtbot: Any) -> MergePage:
    paths = shouting_copies(tmp_path)
    here, there = map(open_client, paths)
    edit(here, "slot", minutes=480)
    edit(there, "slot", minutes=15, title="Listen well")
    edit(there, "p1", petal="activate", starts_at=moment("2027-03-17T10:00"))
    edit(there, "p2", title="Another title")
    edit(here, "p3", title="Kept")
    remove(there, "p3")
    for file in (here, there):
        file.close()
    running = app.start(paths[0])
    running.window.merging.take(paths[1])
    shown = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: shown.state is not None, timeout=60_000)
    return shown


def look_at(page: MergePage, key: str, qtbot: Any) -> list[str]:
    """What the row says aloud, once it is known."""
    with qtbot.waitSignal(page.row.findings.known, timeout=20_000):
        page.list.go_to(("items", key))
    return [one.accessibleName() for one in page.row.findings.labels]


def test_each_choice_says_what_it_makes_of_the_week_and_taking_it_does_so(page: MergePage, qtbot: Any) -> None:
    look_at(page, "p2", qtbot)
    assert look_at(page, "slot", qtbot) == [
        "Findings, Here: 60% sends",
        "Findings, In the other copy: sends\u00a060\u00a0→\u00a090%; graver: “Mostly broadcasting” (serious)",
    ]
    captions = [one.text() for one in page.row.widget().findChildren(QLabel)]
    assert captions.count("Findings") == 1
    page.row.from_there.click()
    assert page.state.as_chosen(("items", "slot")).minutes == 15


def test_an_item_that_was_moved_by_one_of_them_tells_of_both_weeks(page: MergePage, qtbot: Any) -> None:
    was, here, there = look_at(page, "p1", qtbot)
    assert "Findings, Was: Week 10: " in was
    assert here.count("stays") == len(there.splitlines())
    assert "Week 11: " in there
    with qtbot.waitSignal(page.row.findings.known, timeout=20_000):
        page.window().resize(800, 600)
    captions = [one.text() for one in page.row.widget().findChildren(QLabel)]
    assert any(one.startswith("Findings\nwas: Week 10: ") for one in captions), "where there is no column for it"


def test_whoever_passes_by_many_rows_sees_the_line_of_the_last_once(page: MergePage, qtbot: Any) -> None:
    for key in ("p2", "slot", "p1") * 3:
        page.list.go_to(("items", key))
        page.row.findings.ask_now()  # as if each were rested upon
    assert look_at(page, "slot", qtbot)[0] == "Findings, Here: 60% sends"
    qtbot.waitUntil(lambda: not page.row.findings.is_busy)
    captions = [one.text() for one in page.row.widget().findChildren(QLabel)]
    assert captions.count("Findings") == 1


def test_what_makes_no_difference_has_no_such_row(page: MergePage, qtbot: Any) -> None:
    assert look_at(page, "p2", qtbot) == []
    assert page.row.findings.told is None


def test_a_row_that_one_of_them_removed_says_what_its_going_does(page: MergePage, qtbot: Any) -> None:
    (said,) = look_at(page, "p3", qtbot)
    assert said.startswith("Findings: When it is removed: sends")
    page.rest_button.click()
    page.window().merging.show_waiting()
    qtbot.waitUntil(lambda: page.state is not None)
    assert look_at(page, "p3", qtbot) == [said], "it waits in the plan now"
