"""The notifications of a Linux desktop, over D-Bus (org.freedesktop.Notifications, version 1.2 of its specification).

A worker connects, which may take as long as a bus that does not answer; from then on nothing here waits: what is sent
fits into the connection or the connection is given up, and what comes is read when there is something.
PySide's own D-Bus cannot say the unsigned numbers of the protocol, so the messages are jeepney's.
"""

import os
import socket
from collections.abc import Mapping, Sequence
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Any, Literal

from msgspec import Struct

from compassdesk.domain.errors import WorldError

if TYPE_CHECKING:
    from jeepney import Message

_NAME, _PATH = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"
_ANSWERS_IN = 5.0
"""Seconds, once: a desktop may have to start its service first."""
_NORMAL = 1
"""Of the urgencies low, normal and critical."""
_AS_THE_DESKTOP_HAS_IT = -1
"""How long it is shown."""
_LONGEST = 500
"""Letters of a line; what is longer is cut, for a text may be a book."""


class Happened(Struct, frozen=True):
    """What the desktop tells. `number` is that of the notice, of an answer that of the question; `words` the action."""

    kind: Literal["answer", "refused", "acted", "closed"]
    number: int
    words: str = ""
    value: int = 0
    """Of an answer to `notify`: the number of the notice."""


class NoticeBus:
    """A connection to the desktop's notifications. Made by `connect`; used in one thread."""

    def __init__(self, connection: socket.socket) -> None:
        from jeepney import Parser

        self._socket = connection
        self._parser = Parser()
        self._serials = count(1)
        self.capabilities: frozenset[str] = frozenset()

    def fileno(self) -> int:
        """What can be waited on for something to read; -1 once it is closed."""
        return self._socket.fileno()

    def notify(self, before: int, summary: str, body: str, actions: Sequence[tuple[str, str]]) -> int:
        """Show a notice in the place of that of before (0: of none); gives the number that its answer will bear.

        `actions` are names and what is read on their buttons; "default" is the notice itself. Words are words: where
        the desktop reads markup, they are escaped. WorldError("no-notices") when the desktop takes nothing.
        """
        spelled = [part for action in actions for part in action] if "actions" in self.capabilities else []
        shown = _escaped(_line(body)) if "body-markup" in self.capabilities else _line(body)
        hints = {"urgency": ("y", _NORMAL), "desktop-entry": ("s", "compassdesk")}
        values = ("CompassDesk", before, "x-office-calendar", _line(summary), shown, spelled, hints)
        return self._call("Notify", "susssasa{sv}i", (*values, _AS_THE_DESKTOP_HAS_IT))

    def take_away(self, number: int) -> int:
        """Show a notice no longer; gives the number that its answer will bear. WorldError("no-notices")."""
        return self._call("CloseNotification", "u", (number,))

    def read(self) -> list[Happened]:
        """What the desktop told since; never waits. WorldError("no-notices") when it has gone."""
        from jeepney import MessageType

        while (data := self._received()) is not None:
            self._parser.add_data(data)
        found = []
        while (message := self._parser.get_next_message()) is not None:
            if message.header.message_type == MessageType.signal:
                found += _signalled(message)
            else:
                found += _answered(message)
        return found

    def _received(self) -> bytes | None:
        """The next bytes that are there; None when there are no more of them for now."""
        try:
            data = self._socket.recv(65536)
        except BlockingIOError:
            return None
        except OSError as trouble:
            raise WorldError("no-notices") from trouble
        if not data:
            raise WorldError("no-notices")
        return data

    def close(self) -> None:
        with suppress(OSError):
            self._socket.close()

    def _call(self, member: str, signature: str, values: tuple[Any, ...]) -> int:
        from jeepney import DBusAddress, new_method_call

        return self.send(new_method_call(DBusAddress(_PATH, _NAME, _NAME), member, signature, values))

    def send(self, message: "Message") -> int:
        """Send a message whole, at once, and give its number; a connection that does not take it is of no use."""
        serial = next(self._serials)
        data = message.serialise(serial=serial)
        try:
            whole = self._socket.send(data) == len(data)
        except OSError as trouble:
            raise WorldError("no-notices") from trouble
        if not whole:
            raise WorldError("no-notices")
        return serial

    def ask(self, message: "Message") -> tuple[Any, ...]:
        """The answer to a message, waited for; for a worker that connects."""
        from jeepney import HeaderFields, MessageType

        serial = self.send(message)
        while True:
            while (found := self._parser.get_next_message()) is None:
                data = self._socket.recv(65536)
                if not data:
                    raise WorldError("no-notices")
                self._parser.add_data(data)
            if found.header.fields.get(HeaderFields.reply_serial) == serial:
                if found.header.message_type != MessageType.method_return:
                    raise WorldError("no-notices")
                return tuple(found.body)


def connect(environment: Mapping[str, str] = os.environ) -> NoticeBus:
    """Connect to the notifications of this desktop. WorldError("no-notices") where there are none, or no answer."""
    try:
        from jeepney import DBusAddress, MatchRule, message_bus, new_method_call
        from jeepney.bus import get_bus
        from jeepney.io.blocking import prep_socket
    except ImportError as trouble:  # not Linux
        raise WorldError("no-notices") from trouble
    at = environment.get("DBUS_SESSION_BUS_ADDRESS") or f"unix:path={environment.get('XDG_RUNTIME_DIR', '')}/bus"
    try:
        connection = prep_socket(get_bus(at), timeout=_ANSWERS_IN)
        bus = NoticeBus(connection)
        try:
            connection.settimeout(_ANSWERS_IN)
            bus.ask(message_bus.Hello())
            bus.ask(message_bus.AddMatch(MatchRule(type="signal", interface=_NAME, path=_PATH)))
            (told,) = bus.ask(new_method_call(DBusAddress(_PATH, _NAME, _NAME), "GetCapabilities"))
            bus.capabilities = frozenset(told)
            connection.setblocking(False)  # noqa: FBT003 - the name says it
        except BaseException:
            bus.close()
            raise
    except (OSError, ValueError, RuntimeError, StopIteration, TypeError, AttributeError) as trouble:
        raise WorldError("no-notices") from trouble
    return bus


def _signalled(message: "Message") -> list[Happened]:
    from jeepney import HeaderFields

    match message.header.fields.get(HeaderFields.member), message.body:
        case "ActionInvoked", (int(number), str(action)):
            return [Happened("acted", number, action)]
        case "NotificationClosed", (int(number), int()):
            return [Happened("closed", number)]
    return []


def _answered(message: "Message") -> list[Happened]:
    from jeepney import HeaderFields, MessageType

    serial = message.header.fields.get(HeaderFields.reply_serial)
    if not isinstance(serial, int):
        return []
    if message.header.message_type == MessageType.method_return:
        number = message.body[0] if message.body and isinstance(message.body[0], int) else 0
        return [Happened("answer", serial, value=number)]
    return [Happened("refused", serial)]


def _line(words: str) -> str:
    """Words as the bus takes them: valid Unicode without a NUL."""
    return words.replace("\0", "").encode(errors="replace").decode()[:_LONGEST]


def _escaped(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
