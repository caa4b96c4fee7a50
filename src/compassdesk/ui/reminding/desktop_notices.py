"""Reminders as notifications of the desktop, where it has a service for them (`system/notice_bus.py`).

The connection is made by a worker and read when something came; a service that does not answer holds nobody up, and
what it did not take in time is told otherwise.
"""

from collections.abc import Callable, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

from compassdesk.domain.errors import WorldError
from compassdesk.system import notice_bus
from compassdesk.system.notice_bus import NoticeBus
from compassdesk.texts.reminder_words import Notice
from compassdesk.ui.running import tasks

ANSWERS_IN = 5000
"""Milliseconds after which a service that took a notice and said nothing is no service."""
Actions = Sequence[tuple[str, str]]
"""What can be done about a notice: a name, and what its button says. "default" is pressing the notice itself."""


class _Wanted(Struct, frozen=True):
    notice: Notice
    actions: Actions


class DesktopNotices(QObject):
    """One notice for each key: a later one of the same takes its place."""

    acted = Signal(str, str)
    """Key and action: a button of a notice was pressed."""
    refused = Signal(str)
    """The notice of this key was not shown."""

    def __init__(self, parent: QObject, connect: Callable[[], NoticeBus] = notice_bus.connect) -> None:
        super().__init__(parent)
        self._connect = connect
        self._bus: NoticeBus | None = None
        self._notifier: QSocketNotifier | None = None
        self._connecting = False
        self._waiting: dict[str, _Wanted] = {}
        """What is told as soon as there is a connection."""
        self._asked: dict[int, str] = {}
        """The notices without an answer yet: the number of the question, and their key."""
        self._shown: dict[str, int] = {}
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(ANSWERS_IN)
        self._patience.timeout.connect(self._give_up)

    def tell(self, key: str, notice: Notice, actions: Actions) -> None:
        """Show a notice in the place of that of the same key."""
        self._waiting[key] = _Wanted(notice, actions)
        if self._bus is not None:
            self._send()
        elif not self._connecting:
            self._connecting = True
            tasks.run_task(self, self._connect, self._connected, self._not_connected)

    def take_away(self) -> None:
        """Show none of them any longer; what was not shown yet is not."""
        self._waiting.clear()
        shown, self._shown = self._shown, {}
        for number in shown.values():
            self._ask(partial(NoticeBus.take_away, number=number))

    def close(self) -> None:
        """Let go of the desktop; its notices stay there, and nobody hears of their buttons."""
        self._patience.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier = None
        bus, self._bus = self._bus, None
        if bus is not None:
            bus.close()

    def _connected(self, bus: NoticeBus) -> None:
        self._connecting, self._bus = False, bus
        self._notifier = QSocketNotifier(bus.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        self._send()

    def _not_connected(self, trouble: BaseException) -> None:
        self._connecting = False
        waiting, self._waiting = self._waiting, {}
        for key in waiting:
            self.refused.emit(key)
        tasks.told_elsewhere(trouble)

    def _send(self) -> None:
        waiting, self._waiting = self._waiting, {}
        for key, wanted in waiting.items():
            before = self._shown.get(key, 0)
            summary, body = wanted.notice.summary, wanted.notice.body
            number = self._ask(
                partial(NoticeBus.notify, before=before, summary=summary, body=body, actions=wanted.actions)
            )
            if number is None:
                self.refused.emit(key)
            else:
                self._asked[number] = key
                self._patience.start()

    def _ask(self, what: Callable[[NoticeBus], int]) -> int | None:
        """The number of a question to the desktop; None when it takes none any more."""
        if self._bus is None:
            return None
        try:
            return what(self._bus)
        except WorldError:
            self._lost()
            return None

    def _read(self) -> None:
        if self._bus is None:
            return
        try:
            happened = self._bus.read()
        except WorldError:
            self._lost()
            return
        for one in happened:
            self._follow(one)
        if not self._asked:
            self._patience.stop()

    def _follow(self, one: notice_bus.Happened) -> None:
        if one.kind == "answer":
            key = self._asked.pop(one.number, None)
            if key is not None:
                self._shown[key] = one.value
        elif one.kind == "refused":
            key = self._asked.pop(one.number, None)
            if key is not None:
                self.refused.emit(key)
        else:
            key = next((key for key, number in self._shown.items() if number == one.number), None)
            if key is not None and one.kind == "acted":
                self.acted.emit(key, one.words)
            elif key is not None:
                del self._shown[key]

    def _lost(self) -> None:
        """The desktop has gone; another try is made with the next notice."""
        self.close()
        self._shown = {}
        self._give_up()

    def _give_up(self) -> None:
        """What has no answer yet is told otherwise; should it come all the same, it is of no use."""
        asked, self._asked = self._asked, {}
        if asked and self._bus is not None:
            self.close()
        for key in dict.fromkeys(asked.values()):
            self.refused.emit(key)
