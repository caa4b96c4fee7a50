"""Asking for a yes, and what comes of it: one step each, which can be taken back."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from builders import moment
from cleared import clear
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.calendar.said_yes import approve, said_yes
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.dialogs.ask_yes import AskForYes, ask_for_yes
from compassdesk.ui.dialogs.said_no import SaidNo, said_no


@pytest.fixture
def desk(opened: ClientFile, qtbot) -> Iterator[Desk]:
    made = Desk(lambda: datetime(2027, 3, 1, 7, 0, tzinfo=UTC))
    made.put(opened)
    yield made
    clear(made, opened)
    QApplication.clipboard().clear()


@pytest.fixture
def said(desk: Desk) -> list[str]:
    heard: list[str] = []
    desk.session.said.connect(lambda words, _offer: heard.append(words))
    return heard


@pytest.fixture
def dialog(desk: Desk, qtbot) -> Callable[..., AskForYes]:
    def made(*ids: str) -> AskForYes:
        one = AskForYes(None, desk.session, desk.session.items(ids))
        qtbot.addWidget(one)
        return one

    return made


def item(desk: Desk, key: str = "i1") -> Item:
    found = desk.session.item(key)
    assert found is not None
    return found


def choose(field, value: object) -> None:
    field.set_value(value)
    field.left.emit()


def test_asked_is_noted_and_the_message_lies_on_the_clipboard(desk: Desk, dialog, said) -> None:
    asking = dialog("i1")
    assert asking.who.value() is None, "who speaks is not who says yes"
    choose(asking.who, "lisa")
    asking.due.set_value(moment("2027-03-01T08:30"))
    asking.due.left.emit()
    choose(asking.how, "phone")
    assert asking.message.value().startswith(
        "Hello Lisa,\n\nWould you say yes to the 1 item(s) below, before Mon 1 Mar"
    )
    asking.copy_button.click()
    after = item(desk)
    assert (after.status, after.approver, after.approval_asked) == ("in_review", "lisa", "phone")
    assert (after.approval_due, after.approval_asked_at) == (moment("2027-03-01T08:30"), moment("2027-03-01T08:00"))
    assert "New pump" in QApplication.clipboard().text()
    assert "clipboard" in said[-1]
    desk.undoing.undo()
    assert item(desk).status == "draft"


def test_only_noted_leaves_the_clipboard_alone(desk: Desk, dialog) -> None:
    QApplication.clipboard().setText("mine")
    dialog("i1", "i2").note_button.click()
    assert QApplication.clipboard().text() == "mine"
    assert {item(desk, key).status for key in ("i1", "i2")} == {"in_review"}


def test_a_message_that_somebody_changed_stays(desk: Desk, dialog) -> None:
    asking = dialog("i1")
    asking.message.set_value("Please?")
    choose(asking.who, "lisa")
    assert asking.message.value() == "Please?"
    asking.copy_button.click()
    assert QApplication.clipboard().text() == "Please?"


def test_asked_again_it_has_its_answers_of_before(desk: Desk, dialog) -> None:
    asking = dialog("i1")
    choose(asking.who, "lisa")
    choose(asking.how, "meeting")
    asking.note_button.click()
    again = dialog("i1")
    assert (again.who.value(), again.how.value()) == ("lisa", "meeting")


def test_a_day_that_is_none_is_told(desk: Desk, dialog) -> None:
    asking = dialog("i1")
    asking.due.day.setText("never")
    asking.copy_button.click()
    assert asking.due_row.error.text() != ""
    assert item(desk).status == "draft"


def test_what_is_out_needs_none(desk: Desk, said) -> None:
    rows = tuple(replace(item(desk, key), status=status) for key, status in (("i1", "published"), ("i2", "cancelled")))
    desk.session.change("Change", Patch(items=rows))
    ask_for_yes(None, desk.session, ("i1", "i2"))
    said_no(None, desk.session, ("i1",))
    assert said[-2:] == [
        "What is published or cancelled needs no yes any more.",
        "What is published or cancelled is past a no.",
    ]


def test_a_yes_is_noted_with_who_gave_it_and_when(desk: Desk, dialog) -> None:
    asking = dialog("i1")
    choose(asking.who, "lisa")
    asking.note_button.click()
    desk.sight.select(["i1"])
    said_yes(desk.session, desk.sight)
    after = item(desk)
    assert (after.status, after.approved_by, after.approved_at) == ("approved", "lisa", moment("2027-03-01T08:00"))
    desk.undoing.undo()
    assert (item(desk).status, item(desk).approved_by) == ("in_review", None)


def test_a_yes_to_what_a_check_stops_is_not_noted_and_told(desk: Desk, said) -> None:
    desk.session.change("Change", Patch(items=(replace(item(desk), spokesperson=None),)))
    approve(desk.session, (item(desk),))
    assert item(desk).status == "draft"
    assert said


def test_what_waits_for_nothing_gets_no_yes(desk: Desk, said) -> None:
    desk.sight.select(["idea"])
    said_yes(desk.session, desk.sight)
    assert said[-1] == "Only drafts and what is in review wait for a yes."


def test_a_no_makes_a_draft_with_why_in_its_private_note(desk: Desk, dialog, qtbot) -> None:
    asking = dialog("i1")
    choose(asking.who, "lisa")
    asking.note_button.click()
    refusing = SaidNo(None, desk.session, (item(desk),))
    qtbot.addWidget(refusing)
    refusing.accept_button.click()
    assert refusing.reason.error.text() == "This cannot be empty."
    refusing.reason.field.setText("Too long")
    refusing.accept_button.click()
    after = item(desk)
    assert (after.status, after.private_note) == ("draft", "No from Lisa (Mon 1 Mar 2027): Too long")
    assert after.approval_asked_at is None
    desk.undoing.undo()
    assert item(desk).status == "in_review"
