"""A screen reader without a voice: what the app tells over the accessibility bus (AT-SPI), in the order of telling.

It runs a session bus and an accessibility bus of its own, so nothing of the computer's is touched.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from virtual_screen import until

ACCESSIBLE = "org.a11y.atspi.Accessible"
EVENTS = "org.a11y.atspi.Event.Object"
STATES = {4: "checked", 5: "collapsed", 10: "expanded", 12: "focused", 23: "selected", 36: "invalid"}
"""The bits of the states that a reader says, as the AT-SPI specification numbers them."""
SHOWING = 25
LABELLED_BY, OF_THE_SCREEN = 2, 0
CHANGES = {"checked", "expanded", "invalid-entry"}
"""Changes of state that are said of what has the keyboard."""


class Told(NamedTuple):
    """What is said at once: `role` is "" for an announcement."""

    words: str
    role: str = ""
    states: frozenset[str] = frozenset()
    about: str = ""
    """The description, which is read after the name."""


class ScreenReader:
    """Listens from the moment it is made."""

    def __init__(self, session_bus: str) -> None:
        self.environment = {"DBUS_SESSION_BUS_ADDRESS": session_bus, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        """What an app needs to be heard."""
        with open_dbus_connection(session_bus) as session:
            launcher = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            answer = session.send_and_get_reply(new_method_call(launcher, "GetAddress"))
        if answer.header.message_type != MessageType.method_return:
            pytest.skip("at-spi2-core is not installed; `dev.py test` installs it where it may")
        self._hearing, self._asking = (open_dbus_connection(answer.body[0]) for _ in range(2))
        bus = DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus", "org.freedesktop.DBus")
        rule = MatchRule(type="signal", interface=EVENTS).serialise()
        self._ask(new_method_call(bus, "AddMatch", "s", (rule,)), self._hearing)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        self._ask(new_method_call(registry, "RegisterEvent", "sass", ("object:", [], "")), self._hearing)
        self._at = "", ""
        """What has the keyboard: the app and the place on the bus."""
        self.told: list[Told] = []
        """Everything since `hears` last heard what it waited for."""
        self.others_in: list[str] = []
        """The names of what was told to have other parts than before, each time that it was."""

    def hears(self, words: str, role: str = "", *states: str) -> Told:
        """Wait until something is told that has these words, this role and these states; give it."""
        try:
            found = until(lambda: self._heard(words, role, states), f"heard: {words!r}, {role} {states}")
        except AssertionError as mistake:
            raise AssertionError(f"{mistake}; but: {self.told}") from None
        assert isinstance(found, Told)
        return found

    def _heard(self, words: str, role: str, states: tuple[str, ...]) -> Told | None:
        self._listen()
        for at, one in enumerate(self.told):
            if words in one.words and role == one.role and one.states.issuperset(states):
                del self.told[: at + 1]
                return one
        return None

    def _listen(self) -> None:
        """Take in what was told meanwhile."""
        while True:
            try:
                message = self._hearing.receive(timeout=0.01)
            except TimeoutError:
                return
            if message.header.message_type == MessageType.signal:
                self._take(message)

    def _take(self, message: Message) -> None:
        fields = message.header.fields
        member, (detail, first, *_rest) = fields[HeaderFields.member], message.body
        place = fields[HeaderFields.sender], fields[HeaderFields.path]
        if member == "Announcement":
            self.told.append(Told(message.body[3][1]))
        elif member == "StateChanged":
            if detail == "focused" and first:
                self._at = place
                self._say(place, "focused")
            elif detail == "selected" and first and self._is_in_focus(place):
                self._say(place, "selected")
            elif detail in CHANGES and place == self._at:
                self._say(place, "focused")

        elif member == "ChildrenChanged" and (around := self._look(*place)) is not None and around.role == "list":
            self.others_in.append(around.words)

    def _say(self, place: tuple[str, str], state: str) -> None:
        """Say what is at a place, unless it is not any more what it was when that was told."""
        one = self._look(*place)
        if one is not None and state in one.states:
            self.told.append(one)

    def _is_in_focus(self, place: tuple[str, str]) -> bool:
        """Whether a place is what has the keyboard or lies in it, as the rows of a choice do."""
        for _ in range(4):
            if place == self._at:
                return True
            parent = self._ask(Properties(DBusAddress(place[1], place[0], ACCESSIBLE)).get("Parent"), self._asking)
            if parent is None:
                return False
            place = parent[1]
        return False

    def _look(self, app: str, path: str) -> Told | None:
        """What is on the bus at a place; None when it has gone."""
        there = DBusAddress(path, app, ACCESSIBLE)
        words, about, role, states, related = (
            self._ask(one, self._asking)
            for one in (
                Properties(there).get("Name"),
                Properties(there).get("Description"),
                new_method_call(there, "GetRoleName"),
                new_method_call(there, "GetState"),
                new_method_call(there, "GetRelationSet"),
            )
        )
        if None in (words, about, role, states):
            return None
        labels = [label for kind, labels in related or () if kind == LABELLED_BY for label in labels]
        captions = [
            self._ask(Properties(DBusAddress(at, app, ACCESSIBLE)).get("Name"), self._asking) for app, at in labels
        ]
        named = ", ".join(dict.fromkeys([*(caption[1] for caption in captions if caption), words[1]]))
        bits = states[0] | states[1] << 32
        said = frozenset(name for bit, name in STATES.items() if bits >> bit & 1)
        return Told(named, role, said, about[1])

    def where(self, words: str, role: str, inside: tuple[str, str] | None = None) -> tuple[int, int]:
        """Wait until something with these words in its name and this role is in sight; the middle of it on the screen.

        `inside` are words and role of what it stands in.
        """
        found = until(lambda: self._seen(words, role, inside), f"in sight: {words!r}, {role}, in {inside}")
        assert isinstance(found, tuple)
        component = DBusAddress(found[1], found[0], "org.a11y.atspi.Component")
        left, top, width, height = self._ask(
            new_method_call(component, "GetExtents", "u", (OF_THE_SCREEN,)), self._asking
        )
        return left + width // 2, top + height // 2

    def in_sight(self, words: str, role: str) -> bool:
        """Whether something with these words in its name and this role is in sight now."""
        return self._seen(words, role, None) is not None

    def _seen(self, words: str, role: str, inside: tuple[str, str] | None) -> tuple[str, str] | None:
        """The place on the bus of the first such thing in sight."""
        app_root = "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root"
        start = [window for app in self._children(*app_root) for window in self._children(*app)]
        if inside is not None:
            around = self._first(*inside, start)
            return self._first(words, role, self._children(*around)) if around is not None else None
        return self._first(words, role, start)

    def _first(self, words: str, role: str, waiting: list[tuple[str, str]]) -> tuple[str, str] | None:
        """Walk down from these places; what is out of sight hides what is in it."""
        while waiting:
            place = waiting.pop()
            there = DBusAddress(place[1], place[0], ACCESSIBLE)
            states = self._ask(new_method_call(there, "GetState"), self._asking)
            if states is None or not states[0] >> SHOWING & 1:
                continue
            is_such = self._ask(new_method_call(there, "GetRoleName"), self._asking) == role
            if is_such and (one := self._look(*place)) is not None and words in one.words:
                return place
            waiting += self._children(*place)
        return None

    def _children(self, app: str, path: str) -> list[tuple[str, str]]:
        found = self._ask(new_method_call(DBusAddress(path, app, ACCESSIBLE), "GetChildren"), self._asking)
        return list(reversed(found or []))

    def _ask(self, message: Message, connection: DBusConnection) -> Any:
        """The first value of an answer; None where it is a mistake."""
        answer = connection.send_and_get_reply(message, timeout=10)
        if answer.header.message_type != MessageType.method_return:
            return None
        return answer.body[0] if answer.body else ()

    def close(self) -> None:
        """Stop listening."""
        self._hearing.close()
        self._asking.close()


@contextmanager
def screen_reader(home: Path) -> Iterator[ScreenReader]:
    """A screen reader for the block, on buses of its own, which keep what is theirs in `home`."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus is not installed; `dev.py test` installs it where it may")
    home.mkdir(parents=True, mode=0o700)
    variables = {**os.environ, "XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home), "HOME": str(home)}
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            assert bus.stdout is not None
            with closing(ScreenReader(bus.stdout.readline().strip())) as reader:
                yield reader
        finally:
            bus.terminate()
