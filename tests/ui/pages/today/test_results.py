"""What came of posts of the last days is typed where one sees them, and asks for nothing."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from builders import person, post
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import ItemResult
from compassdesk.ui.pages.today.today_page import TodayPage
from running_app import App, made_file

NOW = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    app.moment = NOW
    made = app.start(made_file(tmp_path / "delta.compass"))
    items = tuple(
        post("send", f"2027-03-{day:02}T08:00", id=key, title=key, channels=("li",), status="published", speaker="noor")
        for key, day in (("monday", 8), ("friday", 5), ("long ago", 1))
    )
    patch = Patch(spokespersons=(person("noor"),), items=items, removed=(("items", "i1"),))
    made.desk.session.change("Fill", patch)
    made.window.stack.show_page("today")
    return made


@pytest.fixture
def page(running: Desktop, qtbot) -> TodayPage:
    shown = running.window.stack.named("today")
    qtbot.waitUntil(lambda: shown.results is not None and len(shown.results.rows.rows()) == 2)
    return shown


def test_counts_are_saved_as_they_are_left_and_the_row_stays_meanwhile(
    page: TodayPage, running: Desktop, qtbot
) -> None:
    assert [*page.results.rows.rows()] == ["monday", "friday"]
    assert "nothing waits" in page.head.sentence.text()
    fields = page.results.rows.rows()["monday"].counts.fields
    fields["comments"].setFocus()
    qtbot.keyClicks(fields["comments"], "12")
    fields["reach"].setFocus()
    qtbot.keyClicks(fields["reach"], "900")
    page.head.everyone.setFocus()
    assert running.desk.session.item("monday").result == ItemResult(comments=12, reach=900)
    assert [*page.results.rows.rows()] == ["monday", "friday"]
    running.window.stack.show_page("calendar")
    running.window.stack.show_page("today")
    qtbot.waitUntil(lambda: [*page.results.rows.rows()] == ["friday"])
    running.desk.undoing.undo()
    assert running.desk.session.item("monday").result != ItemResult(comments=12, reach=900)


def test_leaving_the_page_saves_what_is_half_typed(page: TodayPage, running: Desktop, qtbot) -> None:
    fields = page.results.rows.rows()["friday"].counts.fields
    fields["likes"].setFocus()
    qtbot.keyClicks(fields["likes"], "3")
    running.window.stack.show_page("people")
    assert running.desk.session.item("friday").result == ItemResult(likes=3)


def test_what_was_typed_stays_in_sight_while_the_next_count_is_typed(page: TodayPage, running: Desktop, qtbot) -> None:
    fields = page.results.rows.rows()["monday"].counts.fields
    fields["comments"].setFocus()
    qtbot.keyClicks(fields["comments"], "12")
    qtbot.keyClick(fields["comments"], Qt.Key.Key_Tab)
    assert fields["comments"].text() == "12"
    assert running.window.focusWidget() is fields["shares"]
    qtbot.keyClicks(fields["shares"], "9")
    assert fields["comments"].text() == "12"
    qtbot.keyClick(fields["shares"], Qt.Key.Key_Tab)
    assert running.desk.session.item("monday").result == ItemResult(comments=12, shares=9)


@pytest.mark.parametrize("typed", ["-1", "many", "1000000000000"])
def test_what_is_no_count_is_said_and_not_saved(page: TodayPage, running: Desktop, qtbot, typed: str) -> None:
    row = page.results.rows.rows()["monday"]
    field = row.counts.fields["reach"]
    field.setFocus()
    qtbot.keyClicks(field, typed)
    page.head.everyone.setFocus()
    assert row.row.error.isVisible()
    assert field.text() == typed
    assert running.desk.session.item("monday").result is None
    field.setText("0")
    field.typed.emit()
    page.head.everyone.setFocus()
    field.left.emit()
    assert row.row.error.isHidden()
    assert running.desk.session.item("monday").result == ItemResult(reach=0)
