"""Notices on the desktop, over a real bus with a service of the protocol; and with none, or one that hangs."""

import socket
import sys
from collections.abc import Callable, Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject

from compassdesk.system import notice_bus
from compassdesk.texts.reminder_words import Notice
from compassdesk.ui.reminding import desktop_notices
from compassdesk.ui.reminding.desktop_notices import DesktopNotices
from compassdesk.ui.running import tasks
from notification_server import NotificationServer, session_bus
from seen import timer

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="D-Bus")
ACTIONS = [("default", "Open"), ("open", "Open"), ("later", "In 15 minutes")]


@pytest.fixture
def make(qtbot) -> Iterator[Callable[[str], DesktopNotices]]:
    owner, made = QObject(), []

    def one(address: str) -> DesktopNotices:
        found = DesktopNotices(owner, partial(notice_bus.connect, {"DBUS_SESSION_BUS_ADDRESS": address}))
        made.append(found)
        return found

    yield one
    tasks.wait_for_all()
    for found in made:
        found.close()
    owner.deleteLater()


def shows(qtbot, server: NotificationServer, *summaries: str) -> None:
    qtbot.waitUntil(lambda: server.summaries() == list(summaries))


def test_a_notice_is_shown_with_its_buttons(qtbot, make, server: NotificationServer, address: str) -> None:
    notices = make(address)
    notices.tell("a", Notice("New pump", "Goes out today 10:00."), ACTIONS)
    shows(qtbot, server, "New pump")
    (one,) = server.shown.values()
    assert (one.body, one.actions) == ("Goes out today 10:00.", dict(ACTIONS))
    assert one.hints["desktop-entry"] == ("s", "compassdesk")


def test_a_later_one_of_the_same_takes_its_place_and_another_stands_beside_it(qtbot, make, server, address) -> None:
    notices = make(address)
    notices.tell("a", Notice("One"), ACTIONS)
    shows(qtbot, server, "One")
    qtbot.waitUntil(lambda: not timer(notices).isActive())
    notices.tell("a", Notice("Two"), ACTIONS)
    notices.tell("b", Notice("Three"), ACTIONS)
    shows(qtbot, server, "Two", "Three")


def test_buttons_and_pressing_it_are_heard(qtbot, make, server, address) -> None:
    notices = make(address)
    heard = []
    notices.acted.connect(lambda *about: heard.append(about))
    for key in ("a", "b"):
        notices.tell(key, Notice(key), ACTIONS)
    shows(qtbot, server, "a", "b")
    qtbot.waitUntil(lambda: not timer(notices).isActive())
    server.press("b", "later")
    server.press("a")
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == [("b", "later"), ("a", "default")]


@pytest.mark.parametrize(
    ("capabilities", "body"),
    [
        (("body", "body-markup"), "&lt;b&gt;Tom &amp; co&lt;/b&gt;"),
        (("body",), "<b>Tom & co</b>"),
    ],
)
def test_words_are_words_and_a_desktop_without_buttons_gets_none(qtbot, make, server, address, capabilities, body):
    server.capabilities = capabilities
    notices = make(address)
    notices.tell("a", Notice("<i>1\0 < 2</i> \ud800", "<b>Tom & co</b>"), ACTIONS)
    shows(qtbot, server, "<i>1 < 2</i> ?")
    (one,) = server.shown.values()
    assert (one.body, one.actions) == (body, {})


def test_all_are_taken_away(qtbot, make, server, address) -> None:
    notices = make(address)
    for key in ("a", "b"):
        notices.tell(key, Notice(key), ACTIONS)
    shows(qtbot, server, "a", "b")
    qtbot.waitUntil(lambda: not timer(notices).isActive())
    notices.take_away()
    shows(qtbot, server)


def refusals(notices: DesktopNotices) -> list[str]:
    found: list[str] = []
    notices.refused.connect(found.append)
    return found


def test_without_a_service_a_notice_is_refused(qtbot, make, address) -> None:
    notices = make(address)
    refused = refusals(notices)
    notices.tell("a", Notice("a"), ACTIONS)
    qtbot.waitUntil(lambda: refused == ["a"])


def test_without_a_bus_too(qtbot, make, tmp_path) -> None:
    for address in (f"unix:path={tmp_path / 'none'}", "tcp:host=localhost", "nonsense", ""):
        notices = make(address)
        refused = refusals(notices)
        notices.tell("a", Notice("a"), ACTIONS)
        qtbot.waitUntil(lambda refused=refused: refused == ["a"])


def test_a_bus_that_takes_calls_and_says_nothing_holds_nobody_up(qtbot, make, tmp_path, monkeypatch) -> None:
    """The worker that connects gives up; the window has gone on meanwhile."""
    monkeypatch.setattr(notice_bus, "_ANSWERS_IN", 0.1)
    with socket.socket(socket.AF_UNIX) as hangs:
        hangs.bind(str(tmp_path / "hangs"))
        hangs.listen()
        notices = make(f"unix:path={tmp_path / 'hangs'}")
        refused = refusals(notices)
        notices.tell("a", Notice("a"), ACTIONS)
        assert refused == []
        qtbot.waitUntil(lambda: refused == ["a"])


def test_a_service_that_hangs_is_given_up_and_asked_again_with_the_next(qtbot, make, server, address) -> None:
    notices = make(address)
    notices.tell("a", Notice("a"), ACTIONS)
    shows(qtbot, server, "a")
    qtbot.waitUntil(lambda: not timer(notices).isActive())
    refused = refusals(notices)
    server.silent = True
    notices.tell("b", Notice("b"), ACTIONS)
    assert timer(notices).isActive()
    assert timer(notices).interval() == desktop_notices.ANSWERS_IN
    timer(notices).timeout.emit()
    assert refused == ["b"]
    server.silent = False
    notices.tell("c", Notice("c"), ACTIONS)
    qtbot.waitUntil(lambda: "c" in server.summaries())


def test_a_notice_that_the_service_refuses_is_refused(qtbot, make, server, address) -> None:
    server.full = True
    notices = make(address)
    refused = refusals(notices)
    notices.tell("a", Notice("a"), ACTIONS)
    qtbot.waitUntil(lambda: refused == ["a"])
    assert not timer(notices).isActive(), "it has answered"


def test_a_notice_without_an_answer_is_refused_when_the_bus_goes(qtbot, make, tmp_path) -> None:
    with session_bus(tmp_path / "first") as address:
        server = NotificationServer(address)
        notices = make(address)
        notices.tell("a", Notice("a"), ACTIONS)
        shows(qtbot, server, "a")
        qtbot.waitUntil(lambda: not timer(notices).isActive())
        server.silent = True
        refused = refusals(notices)
        notices.tell("b", Notice("b"), ACTIONS)
        assert refused == []
        server.stop()
    qtbot.waitUntil(lambda: refused == ["b"])
    assert not timer(notices).isActive()


def test_a_bus_that_goes_is_told(qtbot, make, tmp_path) -> None:
    with session_bus(tmp_path / "first") as address:
        server = NotificationServer(address)
        notices = make(address)
        notices.tell("a", Notice("a"), ACTIONS)
        shows(qtbot, server, "a")
        qtbot.waitUntil(lambda: not timer(notices).isActive())
        server.stop()
    refused = refusals(notices)
    notices.tell("b", Notice("b"), ACTIONS)
    qtbot.waitUntil(lambda: refused == ["b"])
