"""Series without an end go on as time passes: a month at a time, as one step, never where nothing can be written."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest

from builders import channel, client, post
from cleared import clear
from compassdesk.domain.days_off import days_off
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.series import series_of
from compassdesk.domain.series_changes import begun, made_of
from compassdesk.domain.series_days import Ways
from compassdesk.domain.series_rule import Rule
from compassdesk.services import patches, plans
from compassdesk.services.opening import open_client
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.going_on import GoingOn
from compassdesk.ui.running import tasks
from prepared import prepared
from seen import timer

TIP = post("send", "2027-03-03T09:00", id="tip", title="Tip", channels=("li",))
FIRST = date(2027, 3, 3)


@pytest.fixture
def path(client_path):
    """A client with a series without an end, and one with an end, as they were made on the first day."""
    other = post("send", "2027-03-04T09:00", id="other", title="Other", channels=("li",))
    patch = Patch(channels=(channel("li"),), items=(TIP, other))
    file = prepared(client_path, client(), patch)
    off = days_off(client(), None)
    for item, rule in ((TIP, Rule("week", weekdays=(2,))), (other, Rule("week", weekdays=(3,), count=4))):
        series = begun(item, rule, Ways("skip"), f"of-{item.id}", FIRST)
        made = made_of(item, series, off).patch
        file.perform("Repeat", patches.apply, made)
    file.close()
    return client_path


class Days:
    """A clock that a test sets; the morning of the first day."""

    def __init__(self) -> None:
        self.at = datetime(2027, 3, 3, 8, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Days:
    return Days()


@pytest.fixture
def desk(path, qtbot, clock) -> Iterator[Desk]:
    file = open_client(path)
    made = Desk(clock)
    made.put(file)
    yield made
    clear(made, file)


@pytest.fixture
def heard(desk):
    found = []
    desk.session.said.connect(lambda words, _about: found.append(words))
    return found


def look(desk, qapp) -> None:
    going = desk.session.findChild(GoingOn) or GoingOn(desk.session, desk.session)
    timer(going).timeout.emit()
    tasks.wait_for_all()
    qapp.processEvents()


def last_day(desk) -> date:
    return max(item.starts_at for item in desk.session.file.read(plans.whole).items if item.title == "Tip").date()


def steps(desk) -> int:
    found = []
    while (step := desk.session.undo_stack.next(back=True)) is not None:
        found.append(step.label)
        desk.undoing.undo()
    for _ in found:
        desk.undoing.redo()
    return len(found)


def test_nothing_is_written_while_there_is_enough(desk, clock, heard, qapp):
    for days in (0, 7, 27):
        clock.at = datetime(2027, 3, 3, 8, tzinfo=UTC) + timedelta(days=days)
        look(desk, qapp)
    assert desk.session.undo_stack.next(back=True) is None
    assert heard == []


def test_it_goes_on_a_month_later_in_one_step_and_says_so(desk, clock, heard, qapp):
    before = last_day(desk)
    clock.at += timedelta(days=35)
    look(desk, qapp)
    assert before == date(2027, 9, 1)
    assert last_day(desk) == date(2027, 10, 6)
    assert heard == ["Series go on: 5 item(s) planned ahead"]
    assert steps(desk) == 1
    look(desk, qapp)
    assert steps(desk) == 1


def test_it_is_taken_back_as_any_step(desk, clock, qapp):
    before = last_day(desk)
    clock.at += timedelta(days=35)
    look(desk, qapp)
    desk.undoing.undo()
    assert last_day(desk) == before


def test_the_day_that_turns_asks_and_so_does_a_client_that_is_opened(desk, qapp):
    look(desk, qapp)
    waiting = timer(desk.session.findChild(GoingOn))
    for signal in (desk.session.day_passed, desk.session.file_changed):
        waiting.stop()
        signal.emit()
        assert waiting.isActive()
    waiting.stop()


def test_a_file_that_can_only_be_read_stays_as_it_is(desk, path, clock, heard, qapp):
    clock.at += timedelta(days=35)
    reading = open_client(path, read_only=True)
    other = Desk(clock)
    other.put(reading)
    look(other, qapp)
    assert other.session.undo_stack.next(back=True) is None
    clear(other, reading)


def test_what_was_deleted_of_it_does_not_come_back(desk, clock, qapp):
    gone = next(item for item in desk.session.file.read(plans.whole).items if item.starts_at.date() == date(2027, 9, 1))
    desk.session.change("Delete", Patch(removed=(("items", gone.id),), base=Rows(items=(gone,))))
    clock.at += timedelta(days=35)
    look(desk, qapp)
    days = {item.starts_at.date() for item in desk.session.file.read(plans.whole).items}
    assert date(2027, 9, 1) not in days
    assert date(2027, 9, 8) in days


def test_a_series_with_an_end_stays_as_it_is(desk, clock, qapp):
    clock.at += timedelta(days=35)
    look(desk, qapp)
    ended = next(row for row in desk.session.plan.series if row.id == "of-other")
    assert series_of(ended).made_until == date(2027, 3, 25)
