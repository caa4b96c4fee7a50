"""What of a merge waits for a choice, beside its field in every form: chosen there, or on the page of the choices."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from builders import campaign, plan, post
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch, as_patch
from compassdesk.domain.plan import Audience, CheckSetting, Insight, OrganiseTask, Plan, Record
from compassdesk.services import plans
from compassdesk.services.inside import write
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.compass.listening.insight_list import InsightList
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.fields.field_row import FieldRow
from compassdesk.ui.fields.waiting_line import WaitingLine
from merged_copies import merge
from running_app import App

CLIENT = {
    "name": ("Delta", "Delta B.V."),
    "stage": ("crawl", "run"),
    "norm_mode": ("clock", "service"),
    "objectives": (("listening",), ("energizing",)),
    "strategies": ({"listening": "Ask"}, {"listening": "Look"}),
}


def changed(before: Plan, side: int) -> Patch:
    """What one of two people changes, of rows of many lists."""
    return Patch(
        client=replace(before.client, **{name: values[side] for name, values in CLIENT.items()}),
        spokespersons=(replace(before.spokespersons[0], name=("Lisa B", "Lisa C")[side]),),
        channels=(replace(before.channels[0], response_norm_hours=(2, 4)[side]),),
        campaigns=(replace(before.campaigns[0], name=("Oaks", "Elms")[side]),),
        audiences=(replace(before.audiences[0], name=("Young", "Old")[side]),),
        organise_tasks=(replace(before.organise_tasks[0], title=("Draw", "Write")[side]),),
        check_settings=(replace(before.check_settings[0], cap=("note", "warning")[side]),),
        insights=(replace(before.insights[0], text=("They wait", "They hope")[side]),),
        series=(Record("weekly", {"note": ("mine", "theirs")[side]}),),
    )


@pytest.fixture
def running(app: App, tmp_path: Path, qtbot: Any) -> Desktop:
    made = plan(
        post("send", "2027-03-03T10:00", id="visit", title="Visit", channels=("li",), series="weekly"),
        campaigns=(campaign("trees", "2027-03-01", "2027-03-20"),),
        audiences=(Audience("all", "All"),),
        organise_tasks=(OrganiseTask("draw", "A task"),),
        check_settings=(CheckSetting("CD-02", cap="serious"),),
        insights=(Insight("heard", "They ask"),),
        series=(Record("weekly", {"note": ""}),),
    )
    noor, sanne = tmp_path / "noor.compass", tmp_path / "sanne.compass"
    create_client(noor, made.client, as_patch(made)).close()
    shutil.copy(noor, sanne)
    here, there = open_client(noor), open_client(sanne)
    for side, file in enumerate((here, there)):
        file.perform("Edit", write, changed(file.read(plans.whole), side))
    merge(here, there)
    here.close()
    there.close()
    running = app.start(noor)
    qtbot.waitUntil(lambda: waiting_for(running.desk.session).count() > 0)
    return running


def on_people(code: str, target: str) -> Callable[[Desktop], QWidget]:
    def show(running: Desktop) -> QWidget:
        running.window.stack.show_page("people")
        page = running.window.stack.currentWidget()
        page.reveal(code, target)
        return page.tabs.currentWidget()

    return show


def in_settings(part: str) -> Callable[[Desktop], QWidget]:
    def show(running: Desktop) -> QWidget:
        running.window.stack.show_page("settings")
        page = running.window.stack.currentWidget()
        page.show_part(part)
        return page.stack.currentWidget()

    return show


def on_goals(running: Desktop) -> QWidget:
    running.window.stack.show_page("compass")
    page = running.window.stack.currentWidget()
    page.show_tab("goals")
    return page


def at_an_insight(running: Desktop) -> QWidget:
    running.window.stack.show_page("compass")
    page = running.window.stack.currentWidget()
    page.show_tab("listening")
    (found,) = page.findChildren(InsightList)
    found.form.ask(running.desk.session.plan.insights[0])
    return found.form


def in_editor(running: Desktop) -> QWidget:
    running.desk.sight.open_item("visit")
    return running.window.columns.panel.item_editor


PLACES: dict[str, tuple[Callable[[Desktop], QWidget], list[str], list[str]]] = {
    "people": (on_people("person", "lisa"), ["Name"], []),
    "channels": (on_people("channel", "li"), ["Answer within"], []),
    "campaigns": (on_people("campaign", "trees"), ["Name"], []),
    "audiences": (on_people("audiences", "all"), ["Name"], []),
    "tasks": (on_people("task", "draw"), ["Title"], []),
    "client": (in_settings("client"), ["Name", "Objectives"], ["How hours count", "Stage", "Strategy for each goal"]),
    "limits": (in_settings("limits"), ["Stage"], []),
    "hours": (in_settings("hours"), [], ["How hours count"]),
    "checks": (in_settings("checks"), [], ["Shown as at most"]),
    "insights": (at_an_insight, ["Text"], []),
    "goals": (on_goals, ["Objectives"], ["Strategy for each goal"]),
    "series": (in_editor, [], ["Series"]),
}
"""How a form is shown; what waits in it below its field, and what above all, where no one field shows it."""


def lines(root: QWidget) -> list[WaitingLine]:
    return [one for one in root.findChildren(WaitingLine) if one.isVisibleTo(root)]


@pytest.mark.parametrize("place", PLACES)
def test_a_form_marks_what_waits_below_its_field(running: Desktop, qtbot: Any, place: str) -> None:
    show, below, above = PLACES[place]
    root = show(running)
    qtbot.waitUntil(lambda: bool(lines(root)))
    rows = root.findChildren(FieldRow)
    found = {True: [], False: []}
    for one in lines(root):
        found[any(row.isAncestorOf(one) for row in rows)].append(one.caption)
    assert (sorted(found[True]), sorted(found[False])) == (below, above)


def test_it_is_reached_and_chosen_by_keyboard_and_taken_back(running: Desktop, qtbot: Any) -> None:
    session = running.desk.session
    root = on_people("person", "lisa")(running)
    qtbot.waitUntil(lambda: bool(lines(root)))
    root.form.field("name").setFocus()
    QTest.keyClick(root.form.field("name"), Qt.Key.Key_Tab)
    take, _keep = lines(root)[0].buttons
    assert root.window().focusWidget() is take
    assert (take.accessibleName(), take.accessibleDescription()) == ("Take that: Name", "Lisa B")
    QTest.keyClick(take, Qt.Key.Key_Space)
    assert session.plan.spokespersons[0].name == "Lisa B"
    qtbot.waitUntil(lambda: not lines(root))
    assert root.window().focusWidget() is root.form.field("name"), "no field that nobody meant to change"
    running.desk.undoing.undo()
    qtbot.waitUntil(lambda: bool(lines(root)))
    assert session.plan.spokespersons[0].name == "Lisa C"
    lines(root)[0].all_button.click()
    page = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None)
    assert page.list.owner() == ("spokespersons", "lisa")


def test_what_is_chosen_of_an_insight_is_shown_and_saved_with_what_was_typed(running: Desktop, qtbot: Any) -> None:
    form = at_an_insight(running)
    qtbot.waitUntil(lambda: bool(form.parentWidget().rows))
    row = form.parentWidget().rows[0]
    next(one for one in row.findChildren(QPushButton) if one.text() == "Change").click()
    qtbot.waitUntil(lambda: bool(lines(form)))
    form.outcome.field.set_value("An evening")
    lines(form)[0].buttons[0].click()
    (chosen,) = running.desk.session.plan.insights
    assert form.heard.field.value() == chosen.text
    qtbot.waitUntil(lambda: not lines(form))
    form.save.click()
    (saved,) = running.desk.session.plan.insights
    assert (saved.text, saved.outcome) == (chosen.text, "An evening")


def test_an_edit_of_the_field_and_another_row_leave_no_line(running: Desktop, qtbot: Any) -> None:
    root = on_people("campaign", "trees")(running)
    qtbot.waitUntil(lambda: bool(lines(root)))
    field = root.form.field("name")
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "Lindens")
    running.desk.session.settle()
    qtbot.waitUntil(lambda: not lines(root))
    root = on_people("person", "marc")(running)
    root.list.choose("marc")
    assert not lines(root)
