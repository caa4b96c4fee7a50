"""The card of reminders: what is to be thought of, what is done about it, later, and each of it taken back."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builders import moment, post
from cleared import clear
from compassdesk.domain.free_reminders import FreeReminder, free_reminders, record_of
from compassdesk.domain.patch import Patch
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.reminding import reminding_for
from compassdesk.ui.dialogs.new_reminder import ReminderLine
from compassdesk.ui.pages.today.reminder_row import ReminderRow
from compassdesk.ui.pages.today.reminders_card import MOST, RemindersCard
from reminded import rest
from seen import timer


class Clock:
    """Tuesday 9 March 2027, 8:41 in Amsterdam."""

    def __init__(self) -> None:
        self.at = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


class Shown:
    """A desk with the card on it."""

    def __init__(self, qtbot, file: ClientFile) -> None:
        self.qtbot, self.clock, self.file = qtbot, Clock(), file
        self.desk = Desk(self.clock)
        self.desk.put(file)
        asked = post("send", "2027-03-10T13:00", id="job", title="Job: ranger", channels=("li",), approver="lisa")
        asked = replace(asked, approval_due=moment("2027-03-10T12:00"), spokesperson="marc")
        late = post("send", "2027-03-10T15:00", id="bridge", title="Bridge", channels=("li",))
        late = replace(late, deadline=moment("2027-03-09T17:00"))
        own = (
            FreeReminder("r1", "Lisa: room and coffee", moment("2027-03-10T09:00")),
            FreeReminder("r2", "Some day: tidy up"),
            FreeReminder("r3", "Next month", moment("2027-04-09T09:00")),
        )
        self.change(Patch(items=(asked, late), reminders=tuple(map(record_of, own))))
        self.card = RemindersCard(self.desk.session, self.desk.sight)
        qtbot.addWidget(self.card)
        self.card.show()
        self.rest()

    def change(self, patch: Patch) -> None:
        self.desk.session.change("Change", patch)

    def rest(self) -> None:
        """Wait until nothing is looked at any more."""
        rest(self.qtbot, reminding_for(self.desk.session))

    def said(self) -> list[tuple[str, str]]:
        return [(row.words.full_text, row.below.full_text) for row in self.rows()]

    def rows(self) -> list[ReminderRow]:
        return [row for row in self.card.rows.rows().values() if isinstance(row, ReminderRow)]

    def row(self, words: str) -> ReminderRow:
        return next(row for row in self.rows() if words in row.words.full_text)

    def later(self, words: str, choice: str) -> None:
        """Choose from the menu of a row."""
        menu = self.row(words).menu
        menu.aboutToShow.emit()
        next(action for action in menu.actions() if action.text().startswith(choice)).trigger()
        self.rest()

    def done(self) -> dict[str, bool]:
        return {one.id: one.done for one in free_reminders(self.desk.session.plan)}


@pytest.fixture
def shown(opened: ClientFile, qtbot) -> Iterator[Shown]:
    made = Shown(qtbot, opened)
    yield made
    made.card.close()
    clear(made.desk, opened)


def test_it_lists_what_is_to_be_thought_of_this_week(shown: Shown) -> None:
    assert shown.said() == [
        ("“Bridge” is to be ready", "before today 17:00"),
        ("Lisa: room and coffee", "tomorrow 09:00"),
        ("Lisa: yes to “Job: ranger”", "before tomorrow 12:00"),
        ("Some day: tidy up", ""),
    ]
    assert [row.act_button.text() for row in shown.rows()] == ["Write", "Done", "Ask…", "Done"]
    assert shown.card.count.text() == "4"
    assert shown.card.quiet.isHidden()


def test_done_takes_it_off_the_list_and_undo_brings_it_back(shown: Shown) -> None:
    shown.row("coffee").act_button.click()
    shown.rest()
    assert shown.done() == {"r1": True, "r2": False, "r3": False}
    assert "coffee" not in str(shown.said())
    shown.desk.undoing.undo()
    shown.rest()
    assert ("Lisa: room and coffee", "tomorrow 09:00") in shown.said()


def test_what_is_not_to_be_done_by_a_word_opens_its_item(shown: Shown) -> None:
    shown.row("Bridge").act_button.click()
    assert shown.desk.sight.edited == "bridge"


def test_later_moves_it_behind_the_others_and_can_be_taken_back(shown: Shown) -> None:
    shown.later("Bridge", "In 1 hour")
    assert shown.said()[-1] == ("“Bridge” is to be ready", "before today 17:00 · again today 09:41")
    shown.later("Bridge", "Not later")
    assert shown.said()[0] == ("“Bridge” is to be ready", "before today 17:00")


def test_later_offers_the_moments_of_this_day(shown: Shown) -> None:
    menu = shown.row("Bridge").menu
    menu.aboutToShow.emit()
    words = [action.text() for action in menu.actions()]
    assert words == [
        "In 15 minutes", "In 1 hour", "This afternoon, 14:00", "Tomorrow, 09:00", "Monday, 09:00", "", "Open",
    ]  # fmt: skip


def test_what_is_due_tomorrow_is_not_put_off_until_before_that(shown: Shown) -> None:
    menu = shown.row("Lisa: room").menu
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Monday, 09:00", "", "Change…", "Remove\tDel"]


def test_a_yes_that_came_is_noted_from_the_card(shown: Shown) -> None:
    shown.later("Job: ranger", "Said yes")
    item = shown.desk.session.item("job")
    assert item is not None
    assert (item.status, item.approved_by, item.approved_at) == ("approved", "lisa", moment("2027-03-09T08:41"))
    assert "Job: ranger" not in str(shown.said())


def test_a_reminder_of_ones_own_is_removed_by_the_keyboard_and_brought_back(shown: Shown) -> None:
    QTest.keyClick(shown.row("coffee").act_button, Qt.Key.Key_Delete)
    shown.rest()
    assert "r1" not in shown.done()
    QTest.keyClick(shown.row("Bridge").act_button, Qt.Key.Key_Delete)
    shown.desk.undoing.undo()
    shown.rest()
    assert "r1" in shown.done()
    assert shown.desk.session.item("bridge") is not None


def test_the_keyboard_stays_where_it_was_when_a_row_goes(shown: Shown) -> None:
    shown.card.activateWindow()
    shown.row("coffee").act_button.setFocus()
    shown.row("coffee").act_button.click()
    shown.rest()
    assert shown.card.focusWidget() is shown.rows()[1].act_button
    assert "Job: ranger" in shown.rows()[1].act_button.accessibleName()


def test_what_is_over_says_since_when(shown: Shown) -> None:
    shown.clock.at += timedelta(days=1)
    timer(shown.desk.findChild(Minutes)).timeout.emit()
    shown.rest()
    assert shown.said()[0] == ("“Bridge” is to be ready", "since yesterday 17:00")


def test_many_are_folded_until_they_are_wanted(shown: Shown) -> None:
    many = tuple(record_of(FreeReminder(f"m{n}", f"Thing {n}", moment("2027-03-11T09:00"))) for n in range(9))
    shown.change(Patch(reminders=many))
    shown.rest()
    assert len(shown.rows()) == MOST
    assert shown.card.more_button.text() == "7 more"
    shown.card.more_button.click()
    assert len(shown.rows()) == 13


def test_a_client_that_is_only_read_is_not_changed(shown: Shown) -> None:
    shown.file.close()
    reading = open_client(shown.file.path, read_only=True)
    shown.desk.put(reading)
    shown.rest()
    assert [(row.act_button.text(), row.act_button.isEnabled()) for row in shown.rows()] == [
        ("Write", True), ("Done", False), ("Ask…", False), ("Done", False),
    ]  # fmt: skip
    assert not shown.card.add_button.isEnabled()
    QTest.keyClick(shown.row("coffee").later, Qt.Key.Key_Delete)
    assert "r1" in shown.done()
    shown.desk.put(None)
    reading.close()


def test_without_a_client_there_is_nothing_to_think_of(shown: Shown) -> None:
    shown.desk.put(None)
    assert shown.rows() == []
    assert not shown.card.add_button.isEnabled()
    assert not shown.card.quiet.isHidden()


def test_a_line_makes_one_and_says_what_it_understood(shown: Shown, qtbot) -> None:
    line = ReminderLine(None, shown.desk.session, item="bridge")
    qtbot.addWidget(line)
    line.accept_button.click()
    assert line.row.error.text() == "Say what you want to be reminded of."
    line.field.setText("@lisa call the printer tomorrow 10:00")
    assert line.understood.text() == "“lisa call the printer”, tomorrow 10:00"
    line.accept_button.click()
    (made,) = [one for one in free_reminders(shown.desk.session.plan) if "printer" in one.text]
    assert replace(made, id="") == FreeReminder(
        "", "lisa call the printer", moment("2027-03-10T10:00"), "bridge", "lisa"
    )
    shown.rest()
    assert ("lisa call the printer", "tomorrow 10:00") in shown.said()


def test_one_that_is_there_is_changed_in_its_line(shown: Shown, qtbot) -> None:
    before = next(one for one in free_reminders(shown.desk.session.plan) if one.id == "r1")
    line = ReminderLine(None, shown.desk.session, before)
    qtbot.addWidget(line)
    assert line.understood.text() == "“Lisa: room and coffee”, tomorrow 09:00"
    line.field.setText("Lisa: the room, thursday 11:00")
    line.accept_button.click()
    shown.rest()
    assert ("Lisa: the room", "Thu 11:00") in shown.said()
    line = ReminderLine(None, shown.desk.session, before)
    qtbot.addWidget(line)
    line.field.setText("Yesterday 10:00 x")
    assert "that is over" in line.understood.text()
    line.field.setText("Tea")
    assert "without a time" in line.understood.text()


def test_behind_later_the_keyboard_goes_on_with_the_reminder_that_takes_its_place(shown: Shown) -> None:
    with shown.qtbot.waitActive(shown.card):
        shown.card.activateWindow()
    first, second = shown.rows()[:2]
    first.later.setFocus()
    shown.later(first.words.full_text, "Tomorrow")
    assert shown.rows()[0] is second
    assert shown.rows()[-1] is not second
    assert second.isAncestorOf(QApplication.focusWidget())
