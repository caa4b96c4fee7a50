"""A block is started, runs with the clock, and is done with what was heard, an insight, and a post."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from builders import person, slot
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import plans
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.pages.today.today_page import TodayPage
from running_app import App, made_file

NOW = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)
"""Tuesday 08:41 in Amsterdam."""
DAY = (
    slot("respond", "2027-03-09T08:30", 60, id="now", title="Webcare", speaker="noor"),
    slot("listen", "2027-03-09T16:00", 30, id="later", title="Read mentions", speaker="noor"),
    slot("respond", "2027-03-08T15:00", 45, id="past", title="Webcare of Monday", speaker="noor"),
)


@pytest.fixture
def running(app: App, tmp_path: Path) -> Desktop:
    app.moment = NOW
    made = app.start(made_file(tmp_path / "delta.compass"))
    patch = Patch(spokespersons=(person("noor"),), items=DAY, removed=(("items", "i1"),))
    made.desk.session.change("Fill", patch)
    made.window.stack.show_page("today")
    return made


@pytest.fixture
def page(running: Desktop, qtbot) -> TodayPage:
    shown = running.window.stack.named("today")
    qtbot.waitUntil(lambda: [*shown.now.rows.rows()] == ["now"])
    return shown


def item(running: Desktop, key: str):
    return running.desk.session.item(key)


def minutes_pass(app: App, running: Desktop, hour: int, minute: int) -> None:
    app.moment = NOW.replace(hour=hour - 1, minute=minute)
    running.desk.findChild(Minutes).look()


def insights(running: Desktop):
    return running.desk.session.file.read(plans.lists).insights


def test_a_block_is_started_and_runs_on_after_a_restart(
    page: TodayPage, running: Desktop, app: App, qtbot, told: list[str]
) -> None:
    page.now.rows.rows()["now"].start_button.click()
    assert told[-1] == "“Webcare” runs."
    assert item(running, "now").begun_at == datetime(2027, 3, 9, 8, 41)
    minutes_pass(app, running, 8, 53)
    row = page.now.rows.rows()["now"]
    qtbot.waitUntil(lambda: row.left.text() == "runs for 12 minutes")
    assert running.window.status_line.findChild(type(row.left), "running").text() == "▶ Webcare: 12 min"
    path = running.desk.session.file.path
    assert app.leave()
    app.moment = NOW.replace(hour=8, minute=0)
    again = app.start(path)
    assert again.window.stack.page() == "today"
    assert again.window.stack.named("today").now.rows.rows()["now"].left.text() == "runs for 19 minutes"


def test_done_before_its_end_it_ends_there_and_is_kept_with_what_was_heard(
    page: TodayPage, running: Desktop, app: App, told: list[str]
) -> None:
    row = page.now.rows.rows()["now"]
    row.start_button.click()
    minutes_pass(app, running, 8, 58)
    row.done_button.click()
    assert row.form.minutes.field.value() == 17
    row.form.note.field.setText("Many questions about the bridge")
    row.form.answered.field.setText("7")
    row.form.save_button.click()
    done = item(running, "now")
    assert (done.kept, done.minutes, done.minutes_spent, done.kept_note) == (
        "yes", 28, 17, "Many questions about the bridge"
    )  # fmt: skip
    assert done.result.replies_sent == 7
    assert told[-1] == "Done: Webcare. It ends there now: 08:30–08:58."
    running.desk.undoing.undo()
    assert (item(running, "now").kept, item(running, "now").minutes) == ("unknown", 60)


def test_it_can_be_said_that_it_was_not_started_after_all(page: TodayPage, running: Desktop) -> None:
    row = page.now.rows.rows()["now"]
    row.start_button.click()
    row.give_up_button.click()
    assert item(running, "now") == DAY[0]


def test_what_comes_later_can_be_started_now(page: TodayPage, running: Desktop, qtbot) -> None:
    page.coming.rows.rows()["later"].start_button.click()
    qtbot.waitUntil(lambda: [*page.now.rows.rows()] == ["later", "now"])


MORE = (
    slot("listen", "2027-03-09T08:15", 60, id="other", title="Read the forum", speaker="noor"),
    slot("respond", "2027-03-09T08:35", 60, id="third", title="Telephone", speaker="noor"),
)


@pytest.fixture
def full(page: TodayPage, running: Desktop, qtbot) -> TodayPage:
    """With three blocks at once, none of them the first that is pressed."""
    with qtbot.waitActive(running.window):
        running.window.activateWindow()
    page.complete()
    running.desk.session.change("More", Patch(items=MORE))
    qtbot.waitUntil(lambda: [*page.now.rows.rows()] == ["other", "now", "third"])
    return page


def press(button: QPushButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


def test_the_keyboard_stays_with_the_block_that_was_started_and_with_what_follows(
    full: TodayPage, running: Desktop, qtbot
) -> None:
    row = full.now.rows.rows()["third"]
    press(row.start_button)
    qtbot.waitUntil(lambda: [*full.now.rows.rows()] == ["third", "other", "now"])
    assert QApplication.focusWidget() is row.done_button
    press(row.give_up_button)
    qtbot.waitUntil(lambda: [*full.now.rows.rows()] == ["other", "now", "third"])
    assert QApplication.focusWidget() is row.start_button


def test_a_block_that_is_started_early_takes_the_keyboard_along(full: TodayPage, running: Desktop, qtbot) -> None:
    press(full.coming.rows.rows()["later"].start_button)
    qtbot.waitUntil(lambda: "later" in full.now.rows.rows())
    started = full.now.rows.rows()["later"]
    assert QApplication.focusWidget() is started.done_button
    press(started.give_up_button)
    qtbot.waitUntil(lambda: "later" in full.coming.rows.rows())
    assert full.coming.rows.rows()["later"].isAncestorOf(QApplication.focusWidget())


def test_behind_a_block_that_is_done_the_keyboard_goes_on_with_what_takes_its_place(
    full: TodayPage, running: Desktop, app: App, qtbot
) -> None:
    row = full.now.rows.rows()["now"]
    press(row.start_button)
    minutes_pass(app, running, 8, 58)
    qtbot.waitUntil(lambda: next(iter(full.now.rows.rows())) == "now")
    press(row.done_button)
    press(row.form.save_button)
    qtbot.waitUntil(lambda: [*full.now.rows.rows()] == ["other", "third"])
    assert QApplication.focusWidget() is full.now.rows.rows()["other"].start_button


def test_behind_the_last_answer_the_keyboard_goes_on_with_the_next_card(
    full: TodayPage, running: Desktop, qtbot
) -> None:
    press(full.happened.rows.rows()["past"].yes)
    press(full.happened.rows.rows()["past"].form.save_button)
    qtbot.waitUntil(lambda: not full.happened.isVisible())
    assert full.side.isAncestorOf(QApplication.focusWidget())


def test_a_yes_is_written_at_once_and_then_asks_what_was_heard(page: TodayPage, running: Desktop, qtbot) -> None:
    row = page.happened.rows.rows()["past"]
    row.yes.click()
    assert item(running, "past").kept == "yes"
    assert row.form.isVisible()
    assert running.window.focusWidget() is row.form.note.field
    row.form.note.field.setText("When does it end?")
    row.form.insight.setChecked(True)
    row.form.discipline.set_value("products")
    row.form.save_button.click()
    assert item(running, "past").kept_note == "When does it end?"
    (insight,) = insights(running)
    assert (insight.text, insight.slot, insight.discipline) == ("When does it end?", "past", "products")
    assert insight.noted_on == datetime(2027, 3, 9).date()
    qtbot.waitUntil(lambda: not page.happened.isVisible())
    running.desk.undoing.undo()
    assert insights(running) == ()
    assert item(running, "past").kept == "yes"


def test_nothing_to_note_leaves_the_answer(page: TodayPage, running: Desktop) -> None:
    row = page.happened.rows.rows()["past"]
    row.yes.click()
    row.form.skip_button.click()
    assert item(running, "past").kept == "yes"
    assert not page.happened.isVisible()


def test_a_post_is_made_of_what_was_heard(page: TodayPage, running: Desktop) -> None:
    row = page.happened.rows.rows()["past"]
    row.yes.click()
    row.form.post_button.click()
    assert row.form.note.error.isVisible(), "an insight is a sentence"
    row.form.note.field.setText("When does it end? Many asked.")
    row.form.post_button.click()
    (insight,) = insights(running)
    made = item(running, running.desk.sight.edited)
    assert (made.kind, made.petal, made.title) == ("post", "respond", "When does it end? Many asked.")
    assert (made.triggered_by_insight, made.starts_at, made.channels) == (insight.id, None, ("li",))
    assert running.window.stack.page() == "calendar"


def test_what_was_typed_and_not_saved_is_told_when_one_leaves(page: TodayPage, running: Desktop, qtbot) -> None:
    row = page.happened.rows.rows()["past"]
    row.yes.click()
    qtbot.keyClicks(row.form.note.field, "Half a sent")
    assert any("Half a sent" in said for said in running.desk.session.typing.unsaved())
    row.form.skip_button.click()
    assert not running.desk.session.typing.unsaved()


def test_an_item_that_is_edited_in_the_calendar_does_not_take_the_page_away(running: Desktop, page: TodayPage) -> None:
    running.desk.sight.open_item("later")
    assert running.window.stack.page() == "calendar"
    running.window.stack.show_page("today")
    page.now.rows.rows()["now"].start_button.click()
    assert item(running, "now").begun_at is not None
    assert running.window.stack.page() == "today"
    running.desk.sight.open_item("later")
    assert running.window.stack.page() == "calendar", "the same item is opened once more"


def test_a_listening_block_is_asked_what_its_level_asks(page: TodayPage, running: Desktop, qtbot) -> None:
    session = running.desk.session
    asked = replace(session.plan.client, listening_stage=4, competitors=("Sigma",))
    session.change("Level", Patch(client=asked))
    qtbot.waitUntil(lambda: "later" in page.coming.rows.rows())
    page.coming.rows.rows()["later"].start_button.click()
    qtbot.waitUntil(lambda: "later" in page.now.rows.rows())
    row = page.now.rows.rows()["later"]
    row.done_button.click()
    questions = row.form.questions
    assert [one.isVisible() for one in (questions.risk, questions.goal, questions.voice, questions.others)] == [
        True
    ] * 4
    questions.risk.field.set_value(False)
    questions.goal.field.set_value("supporting")
    questions.voice.field.set_value(101)
    row.form.save_button.click()
    assert questions.voice.error.text(), "more than all is no share"
    questions.voice.field.set_value(35)
    questions.others.field.fields["Sigma"].set_value(40)
    before = len(running.desk.session.undo_stack.labels())
    row.form.save_button.click()
    done = item(running, "later")
    assert (done.risk_seen, done.share_of_voice_pct, done.competitor_shares) == (False, 35, {"Sigma": 40})
    assert done.objective == "supporting"
    assert len(running.desk.session.undo_stack.labels()) == before + 1


def test_a_block_to_answer_is_asked_nothing_more(page: TodayPage) -> None:
    row = page.now.rows.rows()["now"]
    row.start_button.click()
    page.now.rows.rows()["now"].done_button.click()
    assert page.now.rows.rows()["now"].form.questions is None
