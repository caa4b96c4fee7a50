"""The desk: reading, judging, previewing and undoing one client file."""

from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from builders import post, slot
from compassdesk.domain.checks.life import Life
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.week import Week
from compassdesk.storage import finding_lives
from compassdesk.ui.desk.desk import Desk
from shouting_week import judge

WEEK = Week(2027, 9)


def a_monday_in_march() -> datetime:
    return datetime(2027, 3, 1, 7, 30, tzinfo=UTC)


@pytest.fixture
def desk(opened, qtbot) -> Desk:
    made = Desk(a_monday_in_march)
    made.put(opened)
    yield made
    made.put(None)


@pytest.fixture
def owner(qtbot) -> QWidget:
    """Where a change is shown before it is made."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def judged(desk: Desk, qtbot) -> None:
    with qtbot.waitSignal(desk.reports_changed):
        pass


def test_a_field_changed_meanwhile_is_told_behind_the_step_itself(desk, qtbot):
    item = desk.item("i1")
    stale = Patch(items=(replace(item, title="Mine"),), base=Rows(items=(item,)))
    desk.change("Edit", Patch(items=(replace(item, title="Theirs"),), base=Rows(items=(item,))))
    said = []
    desk.said.connect(lambda text, offer: said.append((text, offer is not None)))
    desk.change("Edit", stale)
    desk.say("Edit", undo=True)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0] == ("Edit", True)
    assert "Title" in said[1][0]
    assert said[1][1]


def test_shows_the_month_of_today_with_its_items_and_the_tray(desk):
    assert desk.first == date(2027, 3, 1)
    assert desk.day == date(2027, 3, 1)
    assert {item.id for item in desk.plan.items} == {"i1", "i2", "s1"}
    assert [item.id for item in desk.unscheduled] == ["idea"]


def test_now_is_the_clients_wall_clock(desk):
    assert desk.now().hour == 7 + int(desk.plan.client.timezone == "Europe/Amsterdam")
    assert desk.now().tzinfo is None


def test_judges_every_week_in_view(desk, qtbot):
    judged(desk, qtbot)
    assert all(desk.report(week) is not None for week in desk.weeks_in_view())


def test_a_change_is_one_step_and_undo_brings_everything_back(desk, qtbot):
    item = desk.item("i1")
    desk.change("Move", Patch(items=(replace(item, starts_at=item.starts_at + timedelta(days=1)),)))
    assert desk.item("i1").starts_at == item.starts_at + timedelta(days=1)
    assert desk.undo_stack.next(back=True).label == "Move"
    desk.undo()
    assert desk.item("i1") == item
    assert desk.undo_stack.next(back=False).label == "Move"
    desk.redo()
    assert desk.item("i1").starts_at == item.starts_at + timedelta(days=1)


def test_typing_in_one_field_is_one_step(desk):
    item = desk.item("i1")
    for title in ("N", "Ne", "New"):
        desk.change("Title", Patch(items=(replace(desk.item("i1"), title=title),)), merge_key="i1.title")
    assert len(desk.undo_stack) == 1
    desk.undo()
    assert desk.item("i1") == item
    desk.redo()
    assert desk.item("i1").title == "New"


def test_a_preview_changes_the_report_but_not_the_file(desk, owner, qtbot):
    judged(desk, qtbot)
    before = desk.report(WEEK).measures.petals["respond"].items
    desk.preview(Patch(items=(slot("respond", "2027-03-04T10:00", id="fresh", minutes=60, speaker="lisa"),)), owner)
    assert desk.report(WEEK).measures.petals["respond"].items == before + 1
    assert "fresh" in {item.id for item in desk.shown_items()}
    desk.end_preview()
    assert desk.report(WEEK).measures.petals["respond"].items == before
    assert desk.item("fresh") is None


def test_an_item_dragged_out_of_sight_leaves_the_preview(desk, owner, qtbot):
    judged(desk, qtbot)
    desk.preview(Patch(items=(replace(desk.item("i1"), starts_at=datetime(2028, 1, 1, 9)),)), owner)
    assert "i1" not in {item.id for item in desk.shown_items()}
    desk.end_preview()
    assert "i1" in {item.id for item in desk.shown_items()}


def test_the_selection_forgets_what_was_removed(desk):
    desk.open_item("i1")
    desk.change("Delete", Patch(removed=(("items", "i1"),)))
    assert desk.selected == ()
    assert desk.edited is None
    desk.undo()
    assert desk.item("i1") is not None


def test_opening_an_item_elsewhere_brings_its_days_into_view(desk):
    desk.change("Add", Patch(items=(post("send", "2027-06-09T09:00", id="later", channels=("li",), speaker="marc"),)))
    desk.open_item("later")
    assert desk.first <= date(2027, 6, 9) <= desk.last
    assert desk.week == Week(2027, 23)


def test_stepping_goes_by_month_or_by_week(desk):
    desk.step(1)
    assert desk.day == date(2027, 4, 1)
    desk.show(date(2027, 3, 31), "month")
    desk.step(-1)
    assert desk.day == date(2027, 2, 28)
    desk.show(date(2027, 3, 1), "week")
    desk.step(1)
    assert (desk.first, desk.last) == (date(2027, 3, 8), date(2027, 3, 14))


def stored(desk: Desk) -> set[Life]:
    return set(desk.file.read(finding_lives.known, Week(2000, 1)))


def settled(desk: Desk) -> int:
    """Let everything that is due happen; gives how often the weeks were judged meanwhile."""
    times = []
    desk.reports_changed.connect(lambda: times.append(1))
    judge(desk)
    return len(times)


def test_what_the_checks_said_is_kept_without_a_step_and_without_judging_again(desk, qtbot):
    assert settled(desk) == 1
    assert {life.check for life in stored(desk)} == {
        finding.check for week in desk.weeks_in_view() for finding in desk.report(week).findings
    }
    assert desk.undo_stack.next(back=True) is None
    assert desk.judged(WEEK).weeks_open == {finding.key: 1 for finding in desk.report(WEEK).findings}


def test_undo_takes_back_the_change_and_not_what_was_said_of_it(desk, qtbot):
    judge(desk)
    before = stored(desk)
    desk.change("Away", Patch(removed=(("items", "i1"), ("items", "i2"))))
    judge(desk)
    assert {life.state for life in stored(desk)} >= {"solved"}
    desk.undo()
    judge(desk)
    assert {life.key for life in stored(desk) if life.state == "open"} == {life.key for life in before}
    assert desk.undo_stack.index == 0


def test_nothing_is_kept_while_a_change_is_in_the_air(desk, owner, qtbot):
    desk.preview(Patch(items=(slot("respond", "2027-03-04T10:00", id="fresh", minutes=60, speaker="lisa"),)), owner)
    judge(desk)
    assert stored(desk) == set()
    desk.end_preview()
    desk.change("Add", Patch(items=(post("send", "2027-03-04T09:00", id="new", channels=("li",), speaker="marc"),)))
    judge(desk)
    assert stored(desk) != set()


def test_the_hours_open_on_the_week_that_was_chosen(desk):
    desk.show_week(Week(2027, 11))
    desk.show(view="week")
    assert (desk.first, desk.week) == (date(2027, 3, 15), Week(2027, 11))
    desk.show(date(2027, 3, 3), "week")
    assert desk.first == date(2027, 3, 1), "a day that is named comes first"
