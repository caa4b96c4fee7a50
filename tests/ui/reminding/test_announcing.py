"""Reminders in the running app: on the desktop with their buttons, in the window where there is none, missed ones."""

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest

from builders import channel, client, moment, person, post, slot
from compassdesk import app as whole
from compassdesk.app import Desktop
from compassdesk.domain.patch import Patch
from compassdesk.services import protection
from compassdesk.texts.reminder_words import MOST_TOLD
from compassdesk.ui.desk.minutes import Minutes
from compassdesk.ui.desk.reminding import reminding_for
from compassdesk.ui.reminding.announcing import Announcing
from compassdesk.ui.reminding.told_strip import ToldStrip
from compassdesk.ui.running import tasks
from locked_client import NEEDLE, WORDS
from notification_server import NotificationServer
from prepared import prepared
from reminded import rest
from seen import timer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus")


class Clock:
    """Tuesday 9 March 2027, 8:41 in Amsterdam, as the mock-up has it."""

    def __init__(self) -> None:
        self.at = datetime(2027, 3, 9, 7, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.at


def made(path: Path) -> Path:
    patch = Patch(
        channels=(channel("fb", "facebook", name="Facebook"),),
        spokespersons=(person("sanne"),),
        items=(
            post("send", "2027-03-09T11:00", id="p", title=NEEDLE, channels=("fb",), status="scheduled"),
            post("send", "2027-03-09T15:00", id="d", title="Bridge", channels=("fb",)),
            slot("listen", "2027-03-09T09:30", id="s", title="Read reports"),
        ),
    )
    prepared(path, client(), patch).close()
    return path


class Running:
    """The app as `run` has it, with a clock of its own."""

    def __init__(self, qtbot, path: Path, clock: Clock) -> None:
        self.qtbot, self.clock = qtbot, clock
        self.desktop: Desktop = whole.build([str(path)], clock=clock)
        with qtbot.waitActive(self.desktop.window):
            self.desktop.window.resize(1440, 900)
            self.desktop.window.show()
            self.desktop.window.activateWindow()
        self.desktop.window.columns.build()
        self.desktop.remind()
        self.rest()

    def rest(self) -> None:
        rest(self.qtbot, reminding_for(self.desktop.desk.session))

    def pass_time(self, **much: float) -> None:
        self.clock.at += timedelta(**much)
        timer(self.desktop.desk.findChild(Minutes)).timeout.emit()
        self.rest()

    @property
    def strip(self) -> ToldStrip:
        return self.desktop.window.findChild(ToldStrip)

    def told_desktop(self) -> None:
        """Wait until the desktop has taken what it was told."""
        patience = timer(self.desktop.desk.findChild(Announcing).notices)
        self.qtbot.waitUntil(lambda: not patience.isActive())

    def leave(self) -> None:
        assert self.desktop.window.close()
        tasks.wait_for_all()
        self.desktop.desk.findChild(Announcing).close()
        self.desktop.files.close_for_good()
        self.desktop.window.deleteLater()
        self.desktop.desk.deleteLater()


def shows(qtbot, server: NotificationServer, *summaries: str) -> None:
    """Wait until the desktop shows just these."""
    qtbot.waitUntil(lambda: server.summaries() == list(summaries))


@pytest.fixture
def start(home, qtbot, qapp, tmp_path) -> Iterator[Callable[..., Running]]:
    running: list[Running] = []
    clock = Clock()

    def begin(path: Path | None = None) -> Running:
        running.append(Running(qtbot, path or made(tmp_path / "waterhoven.compass"), clock))
        return running[-1]

    yield begin
    for one in running:
        one.leave()


@pytest.fixture
def on_the_bus(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)


@pytest.fixture
def no_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")


@pytest.mark.usefixtures("on_the_bus")
def test_a_post_is_told_and_opened_by_its_notice(start, server: NotificationServer, qtbot) -> None:
    one = start()
    one.pass_time(minutes=49)
    shows(qtbot, server, "Read reports")
    one.pass_time(minutes=75)
    qtbot.waitUntil(lambda: NEEDLE in server.summaries())
    (shown,) = [shown for shown in server.shown.values() if shown.summary == NEEDLE]
    assert shown.body == "Goes out today 11:00 on Facebook."
    one.told_desktop()
    server.press(NEEDLE)
    qtbot.waitUntil(lambda: one.desktop.desk.sight.edited == "p")
    assert one.strip.isHidden()


@pytest.mark.usefixtures("on_the_bus")
def test_later_on_the_notice_tells_it_again_in_a_quarter(start, server: NotificationServer, qtbot) -> None:
    one = start()
    one.pass_time(minutes=49)
    shows(qtbot, server, "Read reports")
    one.told_desktop()
    server.press("Read reports", "later")
    qtbot.waitUntil(lambda: reminding_for(one.desktop.desk.session).memory.snoozed != {})
    one.rest()
    one.pass_time(minutes=14)
    assert server.summaries() == []
    one.pass_time(minutes=1)
    shows(qtbot, server, "Read reports")


@pytest.mark.usefixtures("on_the_bus")
def test_after_sleep_what_was_missed_is_one_notice_and_stands_in_the_window(start, server, qtbot) -> None:
    one = start()
    one.pass_time(hours=4)
    shows(qtbot, server, "2 reminders while nobody was here")
    assert one.strip.isVisible()
    assert one.strip.words.text() == "2 reminders while nobody was here"
    assert one.strip.about.text() == f"Read reports and {NEEDLE}"
    one.strip.setFocus()
    QTest.keyClick(one.strip.close_button, Qt.Key.Key_Escape)
    assert one.strip.isHidden()


@pytest.mark.usefixtures("no_bus")
def test_without_a_service_it_stands_in_the_window_with_its_ways_on(start, qtbot) -> None:
    one = start()
    one.pass_time(minutes=124)  # the slot is over by then
    qtbot.waitUntil(lambda: one.strip.words.text() == NEEDLE)
    assert one.strip.about.text() == "Goes out today 11:00 on Facebook. · 1 more message"
    one.strip.open_button.click()
    assert one.desktop.desk.sight.edited == "p"
    assert one.strip.words.text() == "1 reminder while nobody was here"
    one.strip.later.click()
    assert one.strip.isHidden()
    one.rest()
    one.pass_time(minutes=15)
    qtbot.waitUntil(lambda: one.strip.words.text() == "Read reports")


@pytest.mark.usefixtures("on_the_bus")
def test_many_at_once_are_one_notice(start, server: NotificationServer, tmp_path, qtbot) -> None:
    path = tmp_path / "many.compass"
    items = tuple(
        post("send", "2027-03-09T09:00", id=f"p{n}", title=f"Post {n}", channels=("fb",), status="scheduled")
        for n in range(5)
    )
    prepared(path, client(), Patch(channels=(channel("fb", "facebook"),), items=items)).close()
    one = start(path)
    one.pass_time(minutes=4)
    shows(qtbot, server, "5 reminders")
    (shown,) = server.shown.values()
    assert shown.body == "Post 0, Post 1, Post 2 and 2 more"


@pytest.mark.usefixtures("on_the_bus")
def test_of_a_protected_client_no_word_leaves_the_window(start, server: NotificationServer, tmp_path, qtbot) -> None:
    path = made(tmp_path / "secret.compass")
    protection.protect(path, WORDS)
    one = start(path)
    assert one.desktop.desk.session.file.protected
    one.pass_time(minutes=125)
    qtbot.waitUntil(lambda: server.came == 2)
    said = [(shown.summary, shown.body) for shown in server.shown.values()]
    assert sorted(said) == [("1 reminder while nobody was here", ""), ("A post goes out", "today 11:00")]
    assert one.strip.about.text() == "Read reports"
    one.told_desktop()
    one.desktop.locking().lock()
    shows(qtbot, server)
    assert one.strip.isHidden()


@pytest.mark.usefixtures("no_bus")
def test_another_language_builds_the_window_anew_and_tells_on(start, qtbot) -> None:
    one = start()
    one.desktop.apply(language="nl")
    qtbot.waitUntil(lambda: one.desktop.window.isVisible() and one.desktop.preferences.language == "nl")
    QCoreApplication.processEvents()
    one.rest()
    one.pass_time(minutes=49)
    qtbot.waitUntil(one.strip.isVisible)
    assert one.strip.words.text() == "Read reports"
    assert moment("2027-03-09T09:30") == one.desktop.desk.session.now()


@pytest.mark.usefixtures("no_bus")
def test_what_was_told_goes_with_the_item_it_is_about(start, qtbot) -> None:
    one = start()
    one.pass_time(minutes=49)
    qtbot.waitUntil(one.strip.isVisible)
    one.desktop.desk.session.change("Delete", Patch(removed=(("items", "s"),)))
    one.rest()
    qtbot.waitUntil(one.strip.isHidden)


@pytest.mark.usefixtures("no_bus")
def test_of_a_title_as_long_as_a_post_the_beginning_is_told(start, qtbot, tmp_path) -> None:
    path = tmp_path / "long.compass"
    item = post("send", "2027-03-09T09:00", id="p", title="a" * 5000, channels=("fb",), status="scheduled")
    prepared(path, client(), Patch(channels=(channel("fb", "facebook"),), items=(item,))).close()
    one = start(path)
    one.pass_time(minutes=4)
    qtbot.waitUntil(one.strip.isVisible)
    assert one.strip.words.text() == "a" * (MOST_TOLD - 1) + "…"
    assert one.strip.height() < one.desktop.window.height() // 4
