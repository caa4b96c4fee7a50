"""A copy beside the plan in the window: what differs is seen and chosen before anything changes, in one step."""

import shutil
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from compassdesk.app import Desktop
from compassdesk.domain.replicas import moment_of
from compassdesk.domain.wallclock import from_instant
from compassdesk.services import backups, plans
from compassdesk.services.opening import open_client
from compassdesk.storage import stamps
from compassdesk.texts import numbers
from compassdesk.ui.merge.merge_page import MergePage
from compassdesk.ui.shell.toast import MARGIN
from merged_copies import edit, item, shouting_copies
from running_app import App


def titles(page: MergePage) -> list[str]:
    """The rows of the list as they are read aloud."""
    model = page.list.model()
    said = (model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount()))
    return list(said)


def test_what_differs_is_listed_by_what_it_asks(page: MergePage) -> None:
    assert titles(page) == [
        "To choose 0 of 2 done",
        "The council came, text, choose",
        "Better tips, removed there, changed here, choose",
        "Comes by itself 1",
        "Webcare, there: minutes",
    ]
    assert page.head.title.text() == "You both went on, here and in the other copy."
    assert [one.said() for one in page.head.numbers] == [
        ("0", "only here"),
        ("2", "in the other copy"),
        ("1", "both, differently"),
        ("1", "removed there"),
    ]


def test_a_field_shows_what_it_was_and_both_values_with_their_words_marked(page: MergePage) -> None:
    body = next(block for block in page.row.blocks if block.choice is not None)
    assert [card.words() for card in body.cards] == ["They came with a plan.", "They convinced the mayor."]
    assert [card.marked() for card in body.cards] == ["camewitha plan", "convincedthemayor"]
    assert body.cards[1].accessibleName().startswith("Text, In the other copy, They convinced the mayor.")
    assert not body.cards[0].isChecked()
    assert not body.cards[1].isChecked()
    said = {label.text() for label in page.row.widget().findChildren(type(page.head.title))}
    assert {"They came.", "Marc Bos", "Lisa", "Visit", "The council came"} & said


def test_tab_leads_from_the_list_into_the_row_and_only_then_to_what_merges(page: MergePage) -> None:
    for owner in (("items", "visit"), ("items", "tips")):
        page.list.setFocus()
        page.list.go_to(owner)
        QTest.keyClick(page.list, Qt.Key.Key_Tab)
        assert page.row.isAncestorOf(page.window().focusWidget()), owner
        stops = 0
        while page.row.isAncestorOf(now := page.window().focusWidget()) and stops < 20:
            QTest.keyClick(now, Qt.Key.Key_Tab)
            stops += 1
        assert now is page.later_button


def test_in_a_small_window_the_buttons_that_merge_keep_their_words(page: MergePage, qtbot) -> None:
    foot = page.foot
    page.setParent(None)
    qtbot.addWidget(page)
    for width, is_above in ((790, True), (1200, False)):
        page.resize(width, 640)
        page.show()
        buttons = (page.later_button, page.next_button, page.rest_button, page.merge_button)
        qtbot.waitUntil(lambda: (page.told.geometry().bottom() < page.rest_button.y()) is is_above)  # noqa: B023
        assert [one.width() >= one.sizeHint().width() for one in buttons] == [True] * 4
        assert foot.height() < 120


def test_keys_choose_and_lead_to_the_next_choice_and_the_merge_is_one_step(page: MergePage, running: Desktop) -> None:
    session = running.desk.session
    assert not page.merge_button.isEnabled()
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_2)
    assert page.state.done() == 1
    cards = next(block.cards for block in page.row.blocks if block.choice is not None)
    cards[1].setFocus()
    for key, chosen in ((Qt.Key.Key_1, 0), (Qt.Key.Key_2, 1)):
        QTest.keyClick(page.window().focusWidget(), key)
        assert page.window().focusWidget() is cards[chosen], "the keyboard is where the choice is"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_F4)
    assert page.list.owner() == ("items", "tips")
    assert page.window().focusWidget() is page.row.banner.keep_button
    page.row.banner.remove_button.click()
    assert page.state.left() == 0
    assert page.merge_button.isEnabled()
    page.merge_button.click()
    assert running.window.stack.page() == "calendar"
    made = item(running.desk.session.file, "visit")
    assert (made.title, made.body, made.spokesperson) == ("The council came", "They convinced the mayor.", "lisa")
    assert not session.file.read(plans.items_by_id, ["tips"])
    assert not session.file.read(plans.whole).conflicts
    running.desk.undoing.undo()
    assert item(running.desk.session.file, "visit").body == "They came with a plan."
    assert item(running.desk.session.file, "tips").title == "Better tips"


def test_leaving_for_later_keeps_what_was_chosen_and_the_rest_may_wait_in_the_plan(
    page: MergePage, running: Desktop, qtbot
) -> None:
    told = running.window.status_line.waiting
    page.row.choose(0)
    page.later_button.click()
    assert running.window.stack.page() == "calendar"
    assert told.text() == "A merge waits: 1 choice left"
    assert item(running.desk.session.file, "webcare").minutes != 45, "nothing came yet"
    told.click()
    assert running.window.stack.currentWidget() is page
    assert page.state.done() == 1
    page.rest_button.click()
    assert item(running.desk.session.file, "visit").body == "They came with a plan."
    assert item(running.desk.session.file, "tips").title == "Better tips", "nothing vanishes by itself"
    qtbot.waitUntil(lambda: told.text() == "1 choice waits")


def test_a_text_is_put_together_and_one_is_kept_as_a_note(page: MergePage, running: Desktop) -> None:
    (body,) = (block for block in page.row.blocks if block.choice is not None)
    body.compose_button.click()
    assert body.composed.value() == "They came with a plan."
    body.composed.selectAll()
    QTest.keyClicks(body.composed, "Of both")
    assert page.state.as_chosen(("items", "visit")).body == "Of both"
    body.note_button.click()
    page.state.keep(("items", "tips"), stays=True)
    page.merge_button.click()
    made = item(running.desk.session.file, "visit")
    assert made.body == "They came with a plan."
    assert made.private_note == "Text from the other copy:\nThey convinced the mayor."


def test_all_of_a_row_is_taken_from_one_side_and_shown_as_it_becomes(page: MergePage) -> None:
    page.row.from_there.click()
    assert page.row.becomes.open.text() == ""
    assert page.row.becomes.chip.item.body == "They convinced the mayor."
    page.list.go_to(("items", "tips"))
    assert (page.row.from_here, page.row.from_there) == (None, None), "Keep and Remove it too say the same"
    page.row.banner.remove_button.click()
    assert page.row.banner.remove_button.isChecked()
    assert page.row.becomes.words.text() == "It is removed; undo brings it back."
    assert page.state.left() == 0


def test_a_change_of_the_plan_is_looked_at_again_and_choices_stay(page: MergePage, running: Desktop, qtbot) -> None:
    page.row.choose(1)
    before = page.state
    edit(running.desk.session.file, "webcare", title="Morning")
    qtbot.waitUntil(lambda: page.state is not before)
    assert page.state.done() == 1
    assert "Morning, here: title · there: minutes" in titles(page)


def test_a_client_that_is_closed_takes_its_merge_along(page: MergePage, running: Desktop) -> None:
    page.row.choose(1)
    running.files.close_client()
    assert running.window.stack.page() == "welcome"
    assert not running.window.status_line.waiting.isVisible()


def test_a_message_leaves_the_foot_of_the_page_free(page: MergePage, running: Desktop, qtbot) -> None:
    window = running.window
    window.resize(1024, 640)
    page.rest_button.click()
    assert window.toast.isVisible()
    over_calendar = window.toast.geometry().bottom()
    assert over_calendar == window.height() - MARGIN - 1

    def clears_the_foot() -> bool:
        return window.toast.geometry().bottom() < page.foot.mapTo(window, QPoint()).y() < window.height() - MARGIN

    window.merging.show_waiting()
    qtbot.waitUntil(clears_the_foot)
    assert window.toast.isVisible()
    window.resize(1100, 700)
    qtbot.waitUntil(clears_the_foot)
    page.later_button.click()
    assert window.toast.geometry().bottom() == window.height() - MARGIN - 1


def test_f4_leads_from_choice_to_choice_within_a_row_and_on(running: Desktop, copies, qtbot) -> None:
    there = open_client(copies[1])
    edit(there, "visit", title="The youth came")
    there.close()
    running.window.merging.take(copies[1])
    page = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None)
    asked = [block for block in page.row.blocks if block.choice is not None]
    assert [block.field.field for block in asked] == ["title", "body"]
    window = page.window()
    for wanted in (asked[0].cards[0], asked[1].cards[0]):
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_F4)
        assert window.focusWidget() is wanted
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F4)
    assert page.list.owner() == ("items", "tips")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_1)
    assert page.row.banner.keep_button.isChecked()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
    assert page.list.owner() == ("items", "visit")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_2)
    (title, *_) = (block for block in page.row.blocks if block.choice is not None)
    assert page.state.chosen[title.choice.key] == b'"The youth came"'


def test_what_both_changed_is_shown_as_a_backup_has_it_with_its_moment(app: App, tmp_path: Path, qtbot) -> None:
    noor, sanne = shouting_copies(tmp_path)
    here = open_client(noor)
    edit(here, "p1", minutes=25)
    backups.back_up(here, "hand", moment_of(here.read(stamps.clock_of)))
    edit(here, "p2", title="Other")
    here.close()
    shutil.copy(noor, sanne)
    for path, minutes in ((noor, 30), (sanne, 40)):
        file = open_client(path)
        edit(file, "p1", minutes=minutes)
        file.close()
    running = app.start(noor)
    running.window.resize(1440, 900)
    running.window.merging.take(sanne)
    page = running.window.stack.currentWidget()
    qtbot.waitUntil(lambda: page.state is not None, timeout=60_000)
    (told,) = page.state.row(("items", "p1")).fields
    at = numbers.moment(from_instant(told.was_at, "Europe/Amsterdam"))
    said = [one.text() for one in page.row.widget().findChildren(QLabel)]
    assert said[said.index("25") + 1] == at
    running.window.resize(800, 600)
    qtbot.waitUntil(lambda: f"was on {at}: 25" in [one.text() for one in page.row.widget().findChildren(QLabel)])


def test_a_page_that_was_left_holds_no_plan_any_more(page: MergePage) -> None:
    state = page.state
    assert len(state.seen.there.plan.items) == 2
    page.row.choose(0)
    page.rest_button.click()
    assert (state.there().plan.items, state.seen.rows_here, page.list.lines.rowCount()) == ((), {}, 0)
    assert page.row.blocks == []
