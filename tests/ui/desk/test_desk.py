"""The desk: reading, judging, previewing and undoing one client file."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from builders import post, slot
from cleared import clear
from compassdesk.domain.checks.life import Life
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.week import Week
from compassdesk.storage import finding_lives
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.running import tasks
from held_workers import held_workers
from shouting_week import judge

WEEK = Week(2027, 9)


def a_monday_in_march() -> datetime:
    return datetime(2027, 3, 1, 7, 30, tzinfo=UTC)


@pytest.fixture
def desk(opened, qtbot) -> Desk:
    made = Desk(a_monday_in_march)
    made.put(opened)
    yield made
    clear(made, opened)


@pytest.fixture
def owner(qtbot) -> QWidget:
    """Where a change is shown before it is made."""
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def judged(desk: Desk, qtbot) -> None:
    with qtbot.waitSignal(desk.judging.reports_changed):
        pass


def test_a_field_changed_meanwhile_is_told_behind_the_step_itself(desk, qtbot):
    item = desk.session.item("i1")
    stale = Patch(items=(replace(item, title="Mine"),), base=Rows(items=(item,)))
    desk.session.change("Edit", Patch(items=(replace(item, title="Theirs"),), base=Rows(items=(item,))))
    said = []
    desk.session.said.connect(lambda text, offer: said.append((text, offer is not None)))
    desk.session.change("Edit", stale)
    desk.session.say("Edit", undo=True)
    qtbot.waitUntil(lambda: len(said) == 2)
    assert said[0] == ("Edit", True)
    assert "Title" in said[1][0]
    assert said[1][1]


def test_shows_the_month_of_today_with_its_items_and_the_tray(desk):
    assert desk.sight.first == date(2027, 3, 1)
    assert desk.sight.day == date(2027, 3, 1)
    assert {item.id for item in desk.session.plan.items} == {"i1", "i2", "s1"}
    assert [item.id for item in desk.session.unscheduled] == ["idea"]


def test_now_is_the_clients_wall_clock(desk):
    assert desk.session.now().hour == 7 + int(desk.session.plan.client.timezone == "Europe/Amsterdam")
    assert desk.session.now().tzinfo is None


def test_judges_every_week_in_view(desk, qtbot):
    judged(desk, qtbot)
    assert all(desk.judging.report(week) is not None for week in desk.sight.weeks_in_view())


class Bringer(QObject):
    """Puts a file back where it lay, before what workers found is told."""

    wanted = Signal()

    def __init__(self, away: Path, path: Path) -> None:
        super().__init__()
        self._away, self._path = away, path
        self.wanted.connect(self.bring, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def bring(self) -> None:
        self._away.rename(self._path)


def test_a_file_that_was_away_for_a_moment_is_judged_when_it_is_back(desk, qtbot):
    path = desk.session.file.path
    with held_workers():
        desk.judging.judge_anew()
        QCoreApplication.processEvents()
        bringer = Bringer(path.rename(path.with_name("away.compass")), path)
        bringer.wanted.emit()
    assert path.exists()
    qtbot.waitUntil(lambda: desk.judging.report(WEEK) is not None)


def test_a_change_is_one_step_and_undo_brings_everything_back(desk, qtbot):
    item = desk.session.item("i1")
    desk.session.change("Move", Patch(items=(replace(item, starts_at=item.starts_at + timedelta(days=1)),)))
    assert desk.session.item("i1").starts_at == item.starts_at + timedelta(days=1)
    assert desk.session.undo_stack.next(back=True).label == "Move"
    desk.undoing.undo()
    assert desk.session.item("i1") == item
    assert desk.session.undo_stack.next(back=False).label == "Move"
    desk.undoing.redo()
    assert desk.session.item("i1").starts_at == item.starts_at + timedelta(days=1)


def test_typing_in_one_field_is_one_step(desk):
    item = desk.session.item("i1")
    for title in ("N", "Ne", "New"):
        desk.session.change(
            "Title", Patch(items=(replace(desk.session.item("i1"), title=title),)), merge_key="i1.title"
        )
    assert len(desk.session.undo_stack) == 1
    desk.undoing.undo()
    assert desk.session.item("i1") == item
    desk.undoing.redo()
    assert desk.session.item("i1").title == "New"


def test_a_preview_changes_the_report_but_not_the_file(desk, owner, qtbot):
    judged(desk, qtbot)
    before = desk.judging.report(WEEK).measures.petals["respond"].items
    with qtbot.waitSignal(desk.judging.outlook_changed):
        desk.session.preview(
            Patch(items=(slot("respond", "2027-03-04T10:00", id="fresh", minutes=60, speaker="lisa"),)), owner
        )
    assert desk.judging.report(WEEK).measures.petals["respond"].items == before + 1
    assert "fresh" in {item.id for item in desk.sight.shown_items()}
    desk.session.end_preview()
    assert desk.judging.report(WEEK).measures.petals["respond"].items == before
    assert desk.session.item("fresh") is None


def test_a_moving_hand_is_painted_at_once_and_judged_when_it_rests(desk, owner, qtbot):
    judged(desk, qtbot)
    before, told = desk.judging.report(WEEK), []
    desk.judging.outlook_changed.connect(lambda: told.append(desk.judging.report(WEEK)))
    for hour in range(9, 14):
        fresh = slot("respond", f"2027-03-04T{hour:02d}:00", id="fresh", minutes=60, speaker="lisa")
        desk.session.preview(Patch(items=(fresh,)), owner)
        assert next(item for item in desk.sight.shown_items() if item.id == "fresh") == fresh
        assert desk.judging.report(WEEK) is before
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].measures.petals["respond"].items == before.measures.petals["respond"].items + 1
    desk.session.end_preview()
    assert desk.judging.report(WEEK) is before


def test_what_was_looked_ahead_at_too_late_is_not_told(desk, owner, qtbot):
    judged(desk, qtbot)
    before = desk.judging.report(WEEK)
    there = before.measures.petals["respond"].items
    told: list[int] = []
    desk.judging.outlook_changed.connect(
        lambda: told.append(desk.judging.report(WEEK).measures.petals["respond"].items)
    )
    rows = [slot("respond", f"2027-03-0{day}T10:00", id=f"n{day}", minutes=60, speaker="lisa") for day in (3, 4, 5)]
    for count in (1, 2, 3):  # the hand goes on while a worker still looks at where it was
        desk.session.preview(Patch(items=tuple(rows[:count])), owner)
        desk.judging.look_ahead()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [there + 3]
    desk.session.preview(Patch(items=tuple(rows[:1])), owner)
    desk.judging.look_ahead()
    desk.session.end_preview()
    tasks.wait_for_all()
    QCoreApplication.processEvents()
    assert desk.judging.report(WEEK) is before


def test_an_item_dragged_out_of_sight_leaves_the_preview(desk, owner, qtbot):
    judged(desk, qtbot)
    desk.session.preview(Patch(items=(replace(desk.session.item("i1"), starts_at=datetime(2028, 1, 1, 9)),)), owner)
    assert "i1" not in {item.id for item in desk.sight.shown_items()}
    desk.session.end_preview()
    assert "i1" in {item.id for item in desk.sight.shown_items()}


def test_the_selection_forgets_what_was_removed(desk):
    desk.sight.open_item("i1")
    desk.session.change("Delete", Patch(removed=(("items", "i1"),)))
    assert desk.sight.selected == ()
    assert desk.sight.edited is None
    desk.undoing.undo()
    assert desk.session.item("i1") is not None


def test_opening_an_item_elsewhere_brings_its_days_into_view(desk):
    desk.session.change(
        "Add", Patch(items=(post("send", "2027-06-09T09:00", id="later", channels=("li",), speaker="marc"),))
    )
    desk.sight.open_item("later")
    assert desk.sight.first <= date(2027, 6, 9) <= desk.sight.last
    assert desk.sight.week == Week(2027, 23)


def test_stepping_goes_by_month_or_by_week(desk):
    desk.sight.step(1)
    assert desk.sight.day == date(2027, 4, 1)
    desk.sight.show(date(2027, 3, 31), "month")
    desk.sight.step(-1)
    assert desk.sight.day == date(2027, 2, 28)
    desk.sight.show(date(2027, 3, 1), "week")
    desk.sight.step(1)
    assert (desk.sight.first, desk.sight.last) == (date(2027, 3, 8), date(2027, 3, 14))


def stored(desk: Desk) -> set[Life]:
    return set(desk.session.file.read(finding_lives.known, Week(2000, 1)))


def settled(desk: Desk) -> int:
    """Let everything that is due happen; gives how often the weeks were judged meanwhile."""
    times = []
    desk.judging.reports_changed.connect(lambda: times.append(1))
    judge(desk)
    return len(times)


def test_what_the_checks_said_is_kept_without_a_step_and_without_judging_again(desk, qtbot):
    assert settled(desk) == 1
    assert {life.check for life in stored(desk)} == {
        finding.check for week in desk.sight.weeks_in_view() for finding in desk.judging.report(week).findings
    }
    assert desk.session.undo_stack.next(back=True) is None
    assert desk.judging.judged(WEEK).weeks_open == {finding.key: 1 for finding in desk.judging.report(WEEK).findings}


def test_undo_takes_back_the_change_and_not_what_was_said_of_it(desk, qtbot):
    judge(desk)
    before = stored(desk)
    desk.session.change("Away", Patch(removed=(("items", "i1"), ("items", "i2"))))
    judge(desk)
    assert {life.state for life in stored(desk)} >= {"solved"}
    desk.undoing.undo()
    judge(desk)
    assert {life.key for life in stored(desk) if life.state == "open"} == {life.key for life in before}
    assert desk.session.undo_stack.index == 0


def test_nothing_is_kept_while_a_change_is_in_the_air(desk, owner, qtbot):
    desk.session.preview(
        Patch(items=(slot("respond", "2027-03-04T10:00", id="fresh", minutes=60, speaker="lisa"),)), owner
    )
    judge(desk)
    assert stored(desk) == set()
    desk.session.end_preview()
    desk.session.change(
        "Add", Patch(items=(post("send", "2027-03-04T09:00", id="new", channels=("li",), speaker="marc"),))
    )
    judge(desk)
    assert stored(desk) != set()


def test_the_hours_open_on_the_week_that_was_chosen(desk):
    desk.sight.show_week(Week(2027, 11))
    desk.sight.show(view="week")
    assert (desk.sight.first, desk.sight.week) == (date(2027, 3, 15), Week(2027, 11))
    desk.sight.show(date(2027, 3, 3), "week")
    assert desk.sight.first == date(2027, 3, 1), "a day that is named comes first"


class Teller(QObject):
    told = Signal(str)


def test_listeners_are_forgotten_also_of_a_part_that_listens_to_another(desk):
    """PySide keeps what such a part is asked by another beside what its class declares."""
    teller, heard = Teller(), []
    teller.told.connect(desk.session.say)
    desk.session.said.connect(lambda words, _undo: heard.append(words))
    teller.told.emit("before")
    desk.forget_listeners()
    teller.told.emit("behind")
    assert heard == ["before"]


def test_from_the_hours_one_comes_back_to_the_month_that_was_looked_at(desk: Desk) -> None:
    """Week 13 begins in March: who planned on 2 April and looks at its hours is not brought back to March."""
    sight = desk.sight
    sight.show(date(2027, 4, 20), "month")
    sight.cursor.put(date(2027, 4, 2))
    sight.show_week(Week(2027, 13))
    sight.show(view="week")
    assert (sight.day, sight.week) == (date(2027, 4, 2), Week(2027, 13))
    sight.show(view="agenda")
    assert sight.day.month == 4
    sight.show(date(2027, 4, 20), "month")
    sight.cursor.rest_on(date(2027, 4, 20))
    sight.show_week(Week(2027, 13))
    sight.show(view="week")
    assert sight.day == date(2027, 4, 1), "the first day of the week in that month"


def test_a_sunday_that_begins_a_row_is_looked_at_with_the_week_behind_it(desk: Desk) -> None:
    """Else the panel tells of the week that is over beside the row of the one that begins."""
    sight = desk.sight
    sight.first_weekday = 7
    sight.show(date(2027, 3, 14), "week")
    assert (sight.first, sight.week, sight.week_in_view()) == (date(2027, 3, 14), Week(2027, 11), Week(2027, 11))
    sight.first_weekday = 1
    sight.show(date(2027, 3, 14), "week")
    assert sight.week == Week(2027, 10)
