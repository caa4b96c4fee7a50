"""A desktop's notifications as their specification has them (org.freedesktop.Notifications 1.2), on a bus of its own.

It is a program of the protocol, not a stand-in for our code: it owns the name on a real bus, refuses what is not
spelled as the specification spells it, and shows nothing.
"""

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from msgspec import Struct

NAME, PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
PLAIN = ("body", "actions")
DISMISSED, CLOSED = 2, 3


class Shown(Struct):
    """A notice as it is on the screen."""

    summary: str
    body: str
    actions: dict[str, str]
    hints: dict[str, tuple[str, Any]]


class NotificationServer:
    """Serves in a thread of its own until `stop`."""

    def __init__(self, address: str, capabilities: tuple[str, ...] = PLAIN) -> None:
        self.capabilities = capabilities
        self.shown: dict[int, Shown] = {}
        """What is on the screen, by number, in the order in which it came."""
        self.came = 0
        """How many notices were asked for."""
        self.silent = False
        """Whether it takes questions and answers none."""
        self.full = False
        """Whether it shows no more notices, and says so."""
        self._numbers = count(1)
        self._connection: DBusConnection = open_dbus_connection(address)
        self._connection.bus_proxy.RequestName(NAME)
        self._ends = False
        self._saying = threading.Lock()
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Leave the bus."""
        self._ends = True
        self._thread.join()
        self._connection.close()

    def summaries(self) -> list[str]:
        return [one.summary for one in self.shown.values()]

    def press(self, summary: str, action: str = "default") -> None:
        """Press a notice, or a button of it; most desktops close it then."""
        number = next(number for number, one in self.shown.items() if one.summary == summary)
        assert action in self.shown[number].actions
        self._say("ActionInvoked", "us", (number, action))
        del self.shown[number]
        self._say("NotificationClosed", "uu", (number, DISMISSED))

    def _serve(self) -> None:
        while not self._ends:
            try:
                message = self._connection.receive(timeout=0.02)
            except TimeoutError:
                continue
            if message.header.message_type == MessageType.method_call and not self.silent:
                with self._saying:
                    self._connection.send(self._answer(message))

    def _answer(self, message: Message) -> Message:
        fields = message.header.fields
        asked = fields.get(HeaderFields.member), fields.get(HeaderFields.signature, "")
        match asked:
            case "Notify", _ if self.full:
                return new_error(message, f"{NAME}.Error.ExcessNotificationGeneration")
            case "GetCapabilities", "":
                return new_method_return(message, "as", (list(self.capabilities),))
            case "GetServerInformation", "":
                return new_method_return(message, "ssss", ("tests", "CompassDesk", "1", "1.2"))
            case "Notify", "susssasa{sv}i":
                return new_method_return(message, "u", (self._notify(*message.body),))
            case "CloseNotification", "u":
                (number,) = message.body
                if self.shown.pop(number, None) is None:
                    return new_error(message, f"{NAME}.Error.NoSuchNotification")
                self._connection.send(self._signal("NotificationClosed", "uu", (number, CLOSED)))
                return new_method_return(message)
        return new_error(message, "org.freedesktop.DBus.Error.InvalidArgs", "s", (f"not as specified: {asked}",))

    def _notify(
        self, _app: str, before: int, _icon: str, summary: str, body: str, actions: list[str], hints: Any, _time: int
    ) -> int:
        number = before if before in self.shown else next(self._numbers)
        self.shown[number] = Shown(summary, body, dict(zip(actions[::2], actions[1::2], strict=True)), hints)
        self.came += 1
        return number

    def _say(self, member: str, signature: str, values: tuple[Any, ...]) -> None:
        with self._saying:
            self._connection.send(self._signal(member, signature, values))

    def _signal(self, member: str, signature: str, values: tuple[Any, ...]) -> Message:
        return new_signal(DBusAddress(PATH, interface=NAME), member, signature, values)


@contextmanager
def session_bus(home: Path) -> Iterator[str]:
    """The address of a bus for the block, which keeps what is its own in `home`."""
    if not shutil.which("dbus-daemon"):
        pytest.skip("dbus is not installed; `dev.py test` installs it where it may")
    home.mkdir(parents=True, mode=0o700)
    variables = {**os.environ, "XDG_RUNTIME_DIR": str(home), "XDG_CACHE_HOME": str(home), "HOME": str(home)}
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address"]
    with subprocess.Popen(command, env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as bus:
        try:
            assert bus.stdout is not None
            yield bus.stdout.readline().strip()
        finally:
            bus.terminate()
