"""What the open client is to be reminded of is told once: as time passes, after sleep, a restart and a change."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from builders import moment, post
from cleared import clear
from compassdesk.domain.free_reminders import FreeReminder, record_of
from compassdesk.domain.patch import Patch
from compassdesk.domain.reminders import Leads, ReminderSettings
from compassdesk.services.opening import open_client
from compassdesk.services.workspace import ClientFile
from compassdesk.system.folders import data_folder
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.reminding import News, Reminding, reminding_for
from reminded import rest
from seen import timer


class Clock:
    """A clock that a test sets; Monday 1 March 2027, 8:00 in Amsterdam. Of `opened`, i1 is at 9:00 and s1 at 13:00."""

    def __init__(self) -> None:
        self.at = datetime(2027, 3, 1, 7, 0, 20, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


@pytest.fixture
def clock() -> Clock:
    return Clock()


class Watched:
    """A desk whose reminders are listened to."""

    def __init__(self, qtbot, clock: Clock, file: ClientFile) -> None:
        self.qtbot, self.clock, self.file = qtbot, clock, file
        self.desk = Desk(clock)
        self.desk.put(file)
        self.reminding: Reminding = reminding_for(self.desk.session)
        self.due: list[str] = []
        self.missed: list[str] = []
        self.reminding.told.connect(self._hear)
        self.look()

    def _hear(self, news: News) -> None:
        self.due += [one.reminder.row for one in news.due]
        self.missed += [one.reminder.row for one in news.missed]

    def look(self) -> None:
        """Look at once, and wait for what comes of it."""
        self.reminding.look()
        self.rest()

    def pass_time(self, **much: float) -> None:
        """Let time pass, and the timer end that waits for the next minute; a look may come of it."""
        self.clock.at += timedelta(**much)
        timer(self.desk.findChild(Minutes)).timeout.emit()
        self.rest()

    def rest(self) -> None:
        """Wait until nothing is looked at any more, nor will be."""
        rest(self.qtbot, self.reminding)

    def rows(self) -> list[str]:
        return [one.reminder.row for one in self.reminding.listed]


@pytest.fixture
def watched(opened: ClientFile, qtbot, clock: Clock) -> Iterator[Watched]:
    made = Watched(qtbot, clock, opened)
    yield made
    clear(made.desk, made.file)


def test_a_post_is_told_a_quarter_before_and_once(watched: Watched) -> None:
    for _ in range(44):
        watched.pass_time(minutes=1)
    assert watched.due == []
    watched.pass_time(minutes=1)
    assert watched.due == ["i1"]
    for _ in range(20):
        watched.pass_time(minutes=1)
    assert (watched.due, watched.missed) == (["i1"], [])


def test_after_sleep_what_is_over_is_told_as_missed_and_what_comes_as_due(watched: Watched) -> None:
    watched.pass_time(hours=5)
    assert (watched.due, watched.missed) == (["s1"], ["i1"])


def test_a_clock_that_is_set_back_tells_nothing_twice(watched: Watched) -> None:
    watched.pass_time(hours=1)
    watched.pass_time(hours=-2)
    watched.pass_time(minutes=119)
    watched.pass_time(minutes=1)
    assert watched.due + watched.missed == ["i1"]


def test_another_start_tells_nothing_twice_and_what_was_missed_meanwhile(opened, qtbot, clock: Clock) -> None:
    first = Watched(qtbot, clock, opened)
    first.pass_time(minutes=50)
    assert first.due == ["i1"]
    clear(first.desk, opened)
    clock.at += timedelta(hours=20)
    again = Watched(qtbot, clock, open_client(opened.path))
    assert (again.due, again.missed) == ([], ["s1"])
    clear(again.desk, again.file)


def test_a_copy_of_the_client_and_one_that_is_only_read_are_told_of_nothing_anew(opened, qtbot, clock: Clock) -> None:
    first = Watched(qtbot, clock, opened)
    first.pass_time(minutes=50)
    clear(first.desk, opened)
    copy = Path(shutil.copy(opened.path, opened.path.with_name("copy.compass")))
    again = Watched(qtbot, clock, open_client(copy, read_only=True))
    assert again.due + again.missed == []
    again.pass_time(hours=4, minutes=10)
    assert again.due == ["s1"]
    clear(again.desk, again.file)


def test_what_is_moved_is_told_at_its_new_time(watched: Watched) -> None:
    watched.pass_time(minutes=46)
    item = watched.desk.session.item("i1")
    patch = Patch(items=(replace(item, starts_at=moment("2027-03-01T11:00")),))
    watched.desk.session.change("Move", patch)
    watched.look()
    watched.pass_time(minutes=10)
    assert watched.due == ["i1"]
    watched.pass_time(minutes=110)
    assert watched.due == ["i1", "i1"]


def test_what_is_planned_for_before_now_is_not_told(watched: Watched) -> None:
    for _ in range(30):
        watched.pass_time(minutes=1)
    late = post("send", "2027-03-01T08:20", id="late", channels=("li",))
    watched.desk.session.change("Make", Patch(items=(late,)))
    watched.look()
    assert watched.due + watched.missed == []


def test_later_tells_it_again_and_a_restart_does_not_forget_it(opened, qtbot, clock: Clock) -> None:
    first = Watched(qtbot, clock, opened)
    first.pass_time(minutes=45)
    (one,) = [one.reminder for one in first.reminding.listed if one.reminder.row == "i1"]
    first.reminding.put_off((one.key,), moment("2027-03-01T09:30"))
    first.rest()
    assert first.reminding.put_off_until(one) == moment("2027-03-01T09:30")
    clear(first.desk, opened)
    again = Watched(qtbot, clock, open_client(opened.path))
    again.pass_time(minutes=44)
    assert again.due == []
    again.pass_time(minutes=1)
    assert again.due == ["i1"]
    clear(again.desk, again.file)


def test_what_is_not_wanted_is_listed_and_not_told(watched: Watched) -> None:
    watched.reminding.settings = lambda: ReminderSettings(leads=Leads(post=None))
    watched.pass_time(hours=5)
    assert watched.due + watched.missed == ["s1"]
    assert "i1" in watched.rows()
    watched.reminding.settings = lambda: ReminderSettings(on=False)
    watched.pass_time(hours=48)
    assert watched.due + watched.missed == ["s1"]


def test_what_somebody_wrote_is_told_and_no_more_once_it_is_done(watched: Watched) -> None:
    one = FreeReminder("r1", "Sanne bellen", moment("2027-03-01T08:30"))
    watched.desk.session.change("Remind", Patch(reminders=(record_of(one),)))
    watched.look()
    assert "r1" in watched.rows()
    watched.pass_time(minutes=31)
    assert watched.due == ["r1"]
    watched.desk.session.change("Done", Patch(reminders=(record_of(replace(one, done=True)),)))
    watched.look()
    assert "r1" not in watched.rows()


def test_a_place_where_nothing_can_be_kept_tells_each_once_all_the_same(watched: Watched) -> None:
    folder = data_folder() / "reminders"
    shutil.rmtree(folder)
    folder.write_text("in the way")
    try:
        watched.pass_time(minutes=50)
        watched.look()
        watched.look()
        assert watched.due == ["i1"]
    finally:
        folder.unlink()


def test_without_a_client_nothing_is_listed(watched: Watched) -> None:
    assert watched.rows() != []
    watched.desk.put(None)
    assert watched.rows() == []
