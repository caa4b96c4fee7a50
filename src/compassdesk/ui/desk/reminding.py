"""Knows what the open client is to be reminded of, on the one clock of the window, and tells it once.

A worker looks, when something is due, when the plan or a choice changed, and once an hour; whoever shows reminders
hears of what it found. What was told lies on this computer (`services/kept_reminders.py`).
"""

from collections.abc import Callable, Collection
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from compassdesk.domain import told_reminders as telling
from compassdesk.domain.bounds import MOST_LEAD
from compassdesk.domain.free_reminders import free_reminders
from compassdesk.domain.reminders import Leads, Reminded, Reminder, ReminderSettings, reminders_of, row_of
from compassdesk.domain.told_reminders import Memory
from compassdesk.domain.wallclock import MINUTES_A_DAY, minute_of, zone_named
from compassdesk.services import kept_reminders, plans
from compassdesk.services.workspace import ClientFile
from compassdesk.ui.desk.announced import Touched, touches
from compassdesk.ui.desk.session import Session
from compassdesk.ui.running import tasks

SETTLES_AFTER = 300
"""Milliseconds: several changes in a row are looked at once."""
AT_LEAST_EVERY = 60
"""Minutes; what lies further ahead than was read comes nearer meanwhile."""
_AHEAD = MOST_LEAD + 2 * MINUTES_A_DAY
_BEHIND = telling.LONG_AGO + 8 * MINUTES_A_DAY
"""Minutes: a week of quiet days may lie between a moment and its reminder."""


class News(Struct, frozen=True):
    """What a look found that was not told yet."""

    due: tuple[Reminded, ...] = ()
    missed: tuple[Reminded, ...] = ()


class _Found(Struct, frozen=True):
    listed: tuple[Reminded, ...]
    news: News
    memory: Memory
    kept: bool
    next: int | None
    client: str


class Reminding(QObject):
    """See the module. There is one for a session: `reminding_for`."""

    told = Signal(object)
    """What is to be told now, as News."""
    began = Signal()
    """Another client lies on the desk, or none."""
    changed = Signal()
    """`listed` or what is put off is another."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.settings: Callable[[], ReminderSettings] = ReminderSettings
        self.listed: tuple[Reminded, ...] = ()
        """All reminders of these weeks, told or not, in the order of their moments."""
        self.memory = Memory()
        self._client = ""
        self._file: ClientFile | None = None
        self._kept = True
        self._next: int | None = None
        self._looked: int | None = None
        self._quiet_since: int | None = None
        """The latest minute of which is known that nothing was due."""
        self._looking, self._again = False, False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLES_AFTER)
        self._soon.timeout.connect(self.look)
        self.listen()

    def listen(self) -> None:
        """Follow the session; to be said again when its listeners were cut off."""
        self._session.file_changed.connect(self._begin)
        self._session.plan_changed.connect(self._follow_plan)
        self._session.minute_passed.connect(self._follow_clock)
        self._begin()

    def look(self) -> None:
        """Find out in a worker what is due; one look at a time, and another one behind it where that is asked."""
        session, file = self._session, self._session.file
        self._soon.stop()
        if file is None:
            return
        if self._looking:
            self._again = True
            return
        self._looking = True
        settings, now, zone = self.settings(), minute_of(session.instant()), session.plan.client.timezone
        known = None if self._kept else self.memory
        quiet_since = self._quiet_since

        def done(found: _Found) -> None:
            self._looking = False
            if self._file is file is session.file:
                self._take(found, now)
            self._look_again()

        def failed(trouble: BaseException) -> None:
            self._looking = False
            self._look_again()
            tasks.told_elsewhere(trouble)

        tasks.run_task(self, lambda: _found(file, settings, known, quiet_since, now, zone), done, failed)

    def put_off(self, keys: Collection[str], until: datetime) -> None:
        """These are told again at that time on the client's clock."""
        minute = zone_named(self._session.plan.client.timezone).minutes(until)
        self._remember(lambda memory: telling.put_off(memory, keys, minute))

    def put_back(self, keys: Collection[str]) -> None:
        """These are put off no longer."""
        self._remember(lambda memory: telling.put_back(memory, keys))

    def put_off_until(self, one: Reminder) -> datetime | None:
        """Until when a reminder is put off, on the client's clock; None when it is not."""
        until = self.memory.snoozed.get(one.key)
        return zone_named(self._session.plan.client.timezone).local(until) if until is not None else None

    def _remember(self, changed: Callable[[Memory], Memory]) -> None:
        """Change what is remembered, here at once and on the disk behind it."""
        if self._file is None or not self._client:
            return
        client, known = self._client, None if self._kept else self.memory
        self.memory = changed(self.memory)
        self.changed.emit()

        def done(kept: tuple[None, Memory, bool]) -> None:
            self._kept = kept[2]
            self.look()

        tasks.run_task(self, lambda: kept_reminders.change(client, known, lambda now: (changed(now), None)), done)

    def _begin(self) -> None:
        """Another client lies on the desk, or none."""
        file = self._session.file
        if file is self._file and file is not None:
            self._soon.start()
            return
        self._file = file
        self.listed, self.memory, self._client, self._kept = (), Memory(), "", True
        self._next = self._looked = self._quiet_since = None
        if file is None:
            self._soon.stop()
        else:
            self._soon.start()
        self.began.emit()
        self.changed.emit()

    def _follow_plan(self, touched: Touched) -> None:
        if touched is None or touches(touched, "items", "reminders", "client"):
            self._soon.start()

    def _follow_clock(self) -> None:
        now, looked = minute_of(self._session.instant()), self._looked
        is_due = self._next is not None and now >= self._next
        if looked is None or is_due or not 0 <= now - looked < AT_LEAST_EVERY:
            self.look()
        elif not self._looking and not self._soon.isActive():
            self._quiet_since = now

    def _look_again(self) -> None:
        """Look once more where that was asked meanwhile, or where the next came due during the look."""
        passed = self._next is not None and minute_of(self._session.instant()) >= self._next
        if self._again or passed:
            self._again = False
            self._soon.start()

    def _take(self, found: _Found, now: int) -> None:
        before = self.listed, self.memory.snoozed
        self._client, self._kept, self.memory = found.client, found.kept, found.memory
        self.listed, self._next, self._looked, self._quiet_since = found.listed, found.next, now, now
        if before != (self.listed, self.memory.snoozed):
            self.changed.emit()
        if found.news.due or found.news.missed:
            self.told.emit(found.news)


def reminding_for(session: Session) -> Reminding:
    """The one of a session, made when it is first asked for."""
    return session.findChild(Reminding) or Reminding(session)


def _found(
    file: ClientFile, settings: ReminderSettings, known: Memory | None, quiet_since: int | None, now: int, zone: str
) -> _Found:
    """What a worker finds at this minute."""
    clock = zone_named(zone)
    with file.reader() as connection:
        client = plans.identity_of(connection) or str(file.path)
        memory = known if known is not None else kept_reminders.remembered(client)
        put_off = [row_of(key)[1] for key in memory.snoozed]
        plan = plans.reminded(connection, clock.local(now - _BEHIND), clock.local(now + _AHEAD), put_off)
    free = free_reminders(plan)
    reminders = reminders_of(plan.items, free, settings.leads, settings.quiet, zone)
    told = reminders if settings.on else ()

    def changed(memory: Memory) -> tuple[Memory, telling.Look]:
        looked = memory.looked
        if looked is not None and quiet_since is not None and looked < quiet_since <= now:
            memory = replace(memory, looked=quiet_since)
        look = telling.look(memory, told, now)
        return look.memory, look

    look, after, kept = kept_reminders.change(client, known, changed)
    rows = {item.id: item for item in plan.items} | {one.id: one for one in free}
    everything = reminders_of(plan.items, free, Leads(), settings.quiet, zone)  # the list shows what is not told too
    listed, due, missed = (
        tuple(Reminded(one, rows[one.row]) for one in some) for some in (everything, look.due, look.missed)
    )
    return _Found(listed, News(due, missed), after, kept, look.next, client)
