"""Copying a week: which weeks get it, what is told before, one step back."""

from datetime import date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QTest

from builders import post
from compassdesk.domain.attachments import Attachment, record_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Absence
from compassdesk.domain.week import Week
from compassdesk.ui.dialogs.copy_week import CopyWeek

WEEK = Week(2027, 10)


@pytest.fixture
def dialog(desk, qtbot):
    desk.sight.show_week(WEEK)
    made = CopyWeek(None, desk.session, desk.sight, WEEK)
    qtbot.addWidget(made)
    made.show()
    return made


def starts(desk, title):
    desk.sight.show(date(2027, 3, 9), "month")
    return sorted(item.starts_at for item in desk.session.plan.items if item.title == title)


def test_it_goes_to_the_next_week_unless_another_is_typed(desk, dialog):
    before = len(desk.session.plan.items)
    title = desk.session.item("p2").title
    there = desk.session.item("p2").starts_at
    assert "15–21 March 2027" in dialog.told.text()
    dialog.copy_button.click()
    assert starts(desk, title) == [there, there.replace(day=there.day + 7)]
    assert desk.sight.selected
    desk.undoing.undo()
    desk.sight.show(date(2027, 3, 9), "month")
    assert len(desk.session.plan.items) == before


def test_the_copies_are_seen_in_the_calendar_from_the_start_and_until_it_closes(desk, dialog):
    assert desk.session.air.patch is not None
    assert {item.starts_at.date().isocalendar().week for item in desk.session.air.patch.items} == {11}
    dialog.reject()
    assert desk.session.air.patch is None


def test_what_is_attached_comes_along(desk, dialog):
    pump = record_of(Attachment("a", "p2", "pump.jpg", alt="A pump", sha256="0f"))
    desk.session.change("Attach", Patch(attachments=(pump,)))
    dialog.copy_button.click()
    copies = {row.content["item"] for row in desk.session.plan.attachments} - {"p2"}
    (made,) = desk.session.items(tuple(copies))
    assert made.title == desk.session.item("p2").title


def test_several_weeks_and_what_is_told_of_them(desk, qtbot):
    client = replace(desk.session.plan.client, closed_days=(date(2027, 3, 22),))
    noor = next(one for one in desk.session.plan.spokespersons if one.id == "noor")
    away = replace(noor, absences=(Absence(date(2027, 3, 15), date(2027, 3, 21)),))
    held = post("send", "2027-03-09T09:00", id="held", title="Held", channels=("fb",), status="on_hold")
    desk.session.change("Days", Patch(client=client, spokespersons=(away,), items=(held,)))
    made = CopyWeek(None, desk.session, desk.sight, WEEK)
    qtbot.addWidget(made)
    made.weeks.set_value(2)
    made.off.left.emit()
    said = made.told.text()
    assert "on hold or cancelled" in said
    assert "to the next open day: Mon 22 Mar is off" in said
    assert f"while {noor.name} is away" in said


def test_what_finds_no_open_day_is_told_apart_from_what_does(desk, qtbot):
    closed = tuple(date(2027, 3, 15) + timedelta(days=ahead) for ahead in range(9))
    desk.session.change("Days", Patch(client=replace(desk.session.plan.client, closed_days=closed)))
    early = post("send", "2027-03-09T09:00", id="early", title="Early", channels=("fb",))
    late = post("send", "2027-03-12T09:00", id="late", title="Late", channels=("fb",))
    desk.session.change("Plan", Patch(items=(early, late)))
    made = CopyWeek(None, desk.session, desk.sight, WEEK)
    qtbot.addWidget(made)
    said = made.told.text().splitlines()
    (moved,) = (line for line in said if "to the next open day" in line)
    (left_out,) = (line for line in said if "left out" in line)
    assert ("Fri 19 Mar" in moved, "Tue 16 Mar" in moved) == (True, False)
    assert ("Fri 19 Mar" in left_out, "Tue 16 Mar" in left_out) == (False, True)


def test_what_is_no_week_or_over_is_refused_in_a_sentence(desk, dialog):
    dialog.day.clear()
    QTest.keyClicks(dialog.day, "2 March 2026")
    dialog.copy_button.click()
    assert "That week is over." in dialog.day_row.error.text()
    dialog.weeks.set_value(0)
    dialog.copy_button.click()
    assert dialog.weeks_row.error.text()
    assert dialog.isVisible()


def test_a_post_at_the_same_moment_is_told(desk, dialog):
    p2 = desk.session.item("p2")
    desk.session.change(
        "There", Patch(items=(replace(p2, id="there", starts_at=datetime(2027, 3, 17, 11, 10), body="Other"),))
    )
    dialog.off.left.emit()
    assert "10 minute(s) later" in dialog.told.text()
