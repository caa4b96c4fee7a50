"""The public calendar keeps up with the client on the desk: a moment after each change, and again where that failed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from builders import post
from compassdesk.domain.patch import Patch
from compassdesk.services import plans, public_calendar
from compassdesk.services.public_calendar import PublicCalendar
from compassdesk.ui.desk.desk import Desk
from compassdesk.ui.files.keeping_calendar import AGAIN, LONGEST, REST, CalendarKeeper
from compassdesk.ui.running import tasks
from waterhoven import waterhoven


@pytest.fixture
def desk(client_path: Path, qtbot) -> Iterator[Desk]:
    with waterhoven(client_path) as made:
        yield made


@pytest.fixture
def keeper(desk: Desk, qtbot) -> Iterator[CalendarKeeper]:
    made = CalendarKeeper(desk.session)
    made.due.stop()
    yield made
    made.stop()


@pytest.fixture
def told(desk: Desk) -> list[str]:
    found: list[str] = []
    desk.session.said.connect(lambda text, _step: found.append(text))
    return found


def want(desk: Desk, target: Path) -> None:
    public_calendar.want(desk.session.file.read(plans.identity_of), PublicCalendar(str(target), with_drafts=True))


def make(keeper: CalendarKeeper, desk: Desk, qtbot) -> str:
    """As when a moment has passed."""
    with qtbot.waitSignal(desk.session.calendar_shown, timeout=20_000):
        keeper.make()
    return desk.session.calendar or ""


def change(desk: Desk, title: str) -> None:
    channel = desk.session.plan.channels[0].id
    made = post("send", "2027-03-02T09:00", id="calendar-one", title=title, channels=(channel,), status="approved")
    desk.session.change("Change", Patch(items=(made,)))


def test_each_change_is_in_it_a_moment_later(keeper: CalendarKeeper, desk: Desk, qtbot, tmp_path: Path) -> None:
    target = tmp_path / "calendar.ics"
    want(desk, target)
    change(desk, "Open day")
    assert 0 < keeper.due.remainingTime() <= 1_100 * REST
    assert make(keeper, desk, qtbot).startswith("Up to date")
    assert b"SUMMARY:Open day" in target.read_bytes()
    change(desk, "Closed day")
    make(keeper, desk, qtbot)
    assert b"SUMMARY:Closed day" in target.read_bytes()
    desk.undoing.undo()
    make(keeper, desk, qtbot)
    assert b"SUMMARY:Open day" in target.read_bytes()


def test_somebody_who_never_rests_does_not_keep_it_waiting(keeper: CalendarKeeper, desk: Desk) -> None:
    change(desk, "One")
    keeper._since -= LONGEST  # noqa: SLF001 - as when changes have followed each other for so long
    change(desk, "Two")
    assert keeper.due.remainingTime() <= 1


def test_where_none_is_wanted_nothing_is_written(keeper: CalendarKeeper, desk: Desk, qtbot, tmp_path: Path) -> None:
    assert make(keeper, desk, qtbot) == ""
    assert list(tmp_path.rglob("*.ics")) == []
    change(desk, "Nobody looks again for it")
    assert not keeper.due.isActive()
    want(desk, tmp_path / "calendar.ics")
    with qtbot.waitSignal(desk.session.calendar_shown, timeout=20_000):
        desk.session.calendar_asked.emit(False)
    assert b"Nobody looks again" in (tmp_path / "calendar.ics").read_bytes()


def test_trouble_is_told_once_and_tried_again(
    keeper: CalendarKeeper, desk: Desk, told: list[str], qtbot, tmp_path: Path
) -> None:
    folder = tmp_path / "synced"
    want(desk, folder / "calendar.ics")
    for wait in (*AGAIN, AGAIN[-1]):
        assert "tried again" in make(keeper, desk, qtbot)
        assert keeper.due.isActive()
        assert keeper.due.interval() == wait * 1000
    assert len([text for text in told if "tried again" in text]) == 1
    folder.mkdir()
    make(keeper, desk, qtbot)
    assert (folder / "calendar.ics").exists()
    assert told[-1] == "The public calendar is written again."


def test_a_small_disk_leaves_the_calendar_of_before(
    keeper: CalendarKeeper, desk: Desk, qtbot, small_disk: Path
) -> None:
    target = small_disk / "calendar.ics"
    want(desk, target)
    make(keeper, desk, qtbot)
    before = target.read_bytes()
    filler = small_disk / "filler"
    with pytest.raises(OSError, match="No space"):
        filler.write_bytes(b"x" * 1_000_000)
    change(desk, "Does not fit")
    assert "full" in make(keeper, desk, qtbot)
    assert target.read_bytes() == before
    assert [path.name for path in small_disk.iterdir() if path.suffix != ".ics" and path != filler] == []
    filler.unlink()
    make(keeper, desk, qtbot)
    assert b"Does not fit" in target.read_bytes()


def test_a_file_of_somebody_else_is_replaced_only_by_who_was_asked(
    keeper: CalendarKeeper, desk: Desk, qtbot, tmp_path: Path
) -> None:
    target = tmp_path / "calendar.ics"
    target.write_text("mine")
    want(desk, target)
    assert "left as it is" in make(keeper, desk, qtbot)
    assert target.read_text() == "mine"
    with qtbot.waitSignal(desk.session.calendar_shown, timeout=20_000):
        desk.session.calendar_asked.emit(True)
    assert target.read_bytes().startswith(b"BEGIN:VCALENDAR")


def test_what_is_put_away_meanwhile_is_told_to_nobody(
    keeper: CalendarKeeper, desk: Desk, told: list[str], qtbot, tmp_path: Path
) -> None:
    want(desk, tmp_path / "gone" / "calendar.ics")
    keeper.make()
    desk.put(None)
    tasks.wait_for_all()
    qtbot.wait(1)
    assert [text for text in told if "calendar" in text] == []
