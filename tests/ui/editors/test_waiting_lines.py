"""What of a merge waits for a choice, beside its field in the editor: chosen in place, gone with any edit of it."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from builders import plan, post
from compassdesk.app import Desktop
from compassdesk.domain.patch import as_patch
from compassdesk.services.opening import create_client, open_client
from compassdesk.ui.desk.waiting_choices import waiting_for
from compassdesk.ui.fields.waiting_line import WaitingLine
from merged_copies import edit, item, merge
from running_app import App


@pytest.fixture
def running(app: App, tmp_path: Path, qtbot) -> Desktop:
    """Noor's client, in which a text and a moment of one post wait for a choice, with that post in the editor."""
    made = plan(post("send", "2027-03-03T10:00", id="visit", title="Visit", body="They came.", channels=("li",)))
    noor, sanne = tmp_path / "noor.compass", tmp_path / "sanne.compass"
    create_client(noor, made.client, as_patch(made)).close()
    shutil.copy(noor, sanne)
    here, there = open_client(noor), open_client(sanne)
    edit(here, "visit", body="With a plan.", minutes=20, title="The council")
    edit(there, "visit", body="They convinced.", minutes=30, title="The youth")
    merge(here, there)
    here.close()
    there.close()
    running = app.start(noor)
    running.desk.sight.open_item("visit")
    qtbot.waitUntil(lambda: len(lines(running)) == 3)
    return running


def lines(running: Desktop) -> dict[str, WaitingLine]:
    waiting = running.window.columns.panel.item_editor.waiting
    return {key[2]: line for key, line in waiting.lines.items()} if waiting is not None else {}


def test_both_values_stand_at_their_field_and_one_is_chosen_in_place(running: Desktop, qtbot) -> None:
    editor = running.window.columns.panel.item_editor
    shown = lines(running)["minutes"]
    assert editor.binder.row("title").isAncestorOf(lines(running)["title"])
    below = [editor.text_section, lines(running)["body"], editor.minutes, shown]
    assert [one.mapTo(editor, one.rect().topLeft()).y() for one in below] == sorted(
        one.mapTo(editor, one.rect().topLeft()).y() for one in below
    )
    take, keep = shown.buttons
    assert (take.accessibleName(), take.accessibleDescription()) == ("Take that: Minutes", "20")
    assert (keep.accessibleName(), keep.accessibleDescription()) == ("Keep what stands here: Minutes", "30")
    take.click()
    qtbot.waitUntil(lambda: set(lines(running)) == {"title", "body"})
    assert item(running.desk.session.file, "visit").minutes == 20
    assert editor.minutes.value() == 20
    running.desk.undoing.undo()
    qtbot.waitUntil(lambda: len(lines(running)) == 3)
    assert item(running.desk.session.file, "visit").minutes == 30


def test_keeping_what_stands_and_editing_the_field_settle_it_too(running: Desktop, qtbot) -> None:
    editor = running.window.columns.panel.item_editor
    lines(running)["body"].buttons[-1].click()
    qtbot.waitUntil(lambda: set(lines(running)) == {"title", "minutes"})
    assert item(running.desk.session.file, "visit").body == "They convinced."
    editor.minutes.setFocus()
    editor.minutes.selectAll()
    qtbot.keyClicks(editor.minutes, "45")
    running.desk.session.settle()
    qtbot.waitUntil(lambda: set(lines(running)) == {"title"})
    assert waiting_for(running.desk.session).count() == 1


def test_the_foot_counts_them_and_leads_to_the_page(running: Desktop, qtbot) -> None:
    told = running.window.status_line.waiting
    assert told.text() == "3 choices wait"
    lines(running)["body"].all_button.click()
    page = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None)
    assert page.list.owner() == ("items", "visit")
    assert not told.isVisible()
    for _ in range(3):
        page.row.choose(1)
    page.merge_button.click()
    assert item(running.desk.session.file, "visit").body == "With a plan."
    qtbot.waitUntil(lambda: waiting_for(running.desk.session).count() == 0)
    assert not told.isVisible()


def test_choices_of_the_page_stay_while_somebody_looks_elsewhere(running: Desktop, qtbot) -> None:
    running.window.status_line.waiting.click()
    page = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None)
    page.row.choose(0)
    page.later_button.click()
    running.window.status_line.waiting.click()
    before = page.state
    qtbot.waitUntil(lambda: page.state is not before)
    assert len(page.state.chosen) == 1
    assert page.merge_button.text() == "Keep 1 choice"


def test_what_was_said_in_this_file_itself_says_so(running: Desktop) -> None:
    told = [one.text() for one in lines(running)["minutes"].findChildren(QLabel)]
    assert any(one.startswith("Also said here, ") and one.endswith(": 20") for one in told), told


def test_who_said_it_is_named_where_that_is_known(running: Desktop, qtbot) -> None:
    waiting = waiting_for(running.desk.session)
    ((choice, *_),) = waiting.seen.choices.values()
    waiting.know({choice.others[0].dot[1]: "Sanne"})
    words = [one.text() for one in lines(running)[choice.field].findChildren(QLabel)]
    assert any(one.startswith("Also said by Sanne, ") for one in words), words
