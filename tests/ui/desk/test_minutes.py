"""The clock of the desk: what a clock shows changes as time passes, also after sleep and midnight, and nothing else."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from builders import post, slot
from cleared import clear
from compassdesk.domain.patch import Patch
from compassdesk.domain.week import Week
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.needs import needs_met
from compassdesk.ui.running import tasks
from seen import timer


class Clock:
    """A clock that a test sets; Monday 1 March 2027, 23:57:20 in Amsterdam."""

    def __init__(self) -> None:
        self.at = datetime(2027, 3, 1, 22, 57, 20, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def desk(opened, qtbot, clock: Clock) -> Iterator[Desk]:
    made = Desk(clock)
    made.put(opened)
    yield made
    clear(made, opened)


@pytest.fixture
def heard(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.session.minute_passed.connect(lambda: told.append("minute"))
    desk.session.day_passed.connect(lambda: told.append("day"))
    return told


def pass_time(desk: Desk, clock: Clock, **much: float) -> None:
    """Let time pass, and the timer end that waits for the next minute."""
    clock.at += timedelta(**much)
    timer(desk.findChild(Minutes)).timeout.emit()


def test_the_next_minute_is_waited_for(desk: Desk, clock: Clock, heard: list[str]) -> None:
    waiting = timer(desk.findChild(Minutes))
    assert 40_000 <= waiting.interval() < 41_000
    pass_time(desk, clock, seconds=39.5)  # a timer that was early
    assert heard == []
    assert waiting.interval() < 1_000
    pass_time(desk, clock, seconds=1)
    assert heard == ["minute"]
    assert 59_000 <= waiting.interval() <= 60_030


def test_midnight_and_a_long_sleep_are_one_look_each(desk: Desk, clock: Clock, heard: list[str]) -> None:
    pass_time(desk, clock, minutes=3)
    assert heard == ["minute", "day"]
    pass_time(desk, clock, days=9)
    assert heard == ["minute", "day"] * 2
    clock.at -= timedelta(days=3)  # the clock was set
    QApplication.instance().applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert heard == ["minute", "day"] * 3


def test_without_a_client_nobody_waits(desk: Desk, clock: Clock, opened) -> None:
    desk.put(None)
    assert not timer(desk.findChild(Minutes)).isActive()
    desk.put(opened)
    assert timer(desk.findChild(Minutes)).isActive()


def test_time_alone_is_judged_and_told_only_where_something_is_otherwise(desk: Desk, clock: Clock, qtbot) -> None:
    # between ten and half past no row of the fixture begins or ends, but the one that is made here
    clock.at = datetime(2027, 3, 4, 10, 0, tzinfo=UTC)
    row = post("send", "2027-03-04T11:20", id="late", channels=(), title="Elf uur twintig")
    desk.session.change("Add", Patch(items=(row,)))
    desk.sight.show(clock.at.date())
    for _ in range(3):  # what is to be judged is, and what that brings has come
        QApplication.processEvents()
        tasks.wait_for_all()
    qtbot.waitUntil(lambda: desk.judging.report(Week(2027, 9)).now == desk.session.now())
    told: list[datetime] = []
    desk.judging.reports_changed.connect(lambda: told.append(desk.session.now()))
    for _ in range(15):
        before = desk.judging.ledger()
        pass_time(desk, clock, minutes=1)
        qtbot.waitUntil(lambda before=before: desk.judging.ledger() is not before)
    assert told == []
    before = desk.judging.ledger()
    pass_time(desk, clock, minutes=6)
    qtbot.waitUntil(lambda: desk.judging.ledger() is not before)
    assert len(told) == 1, "an item has begun since"
    assert desk.judging.report(Week(2027, 9)).now == desk.session.now()


def test_a_block_that_is_over_can_be_confirmed_as_soon_as_it_is(desk: Desk, clock: Clock) -> None:
    clock.at = datetime(2027, 3, 4, 10, 0, tzinfo=UTC)
    desk.session.change("Add", Patch(items=(slot("respond", "2027-03-04T11:00", 10, id="now"),)))
    desk.sight.select(("now",))
    assert "over" not in needs_met(desk.session, desk.sight)
    pass_time(desk, clock, minutes=11)
    assert "over" in needs_met(desk.session, desk.sight)
