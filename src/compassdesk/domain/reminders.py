"""Which reminders a plan gives: before a post goes out, at a slot, before a deadline, for a yes that is waited for, and
those that somebody wrote.

Each has a key of its kind, its row and the moment it is about. So what is moved is reminded of anew, and what stays is
told once (`told_reminders.py`). When one is due is an absolute minute, as those of `wallclock.Zone`: a clock change
neither brings one twice nor leaves one out.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Literal, get_args

from msgspec import Struct

from compassdesk.domain.free_reminders import FreeReminder
from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.plan import Item
from compassdesk.domain.quiet_hours import Quiet, after_quiet
from compassdesk.domain.vocabulary import COUNTED_STATUSES
from compassdesk.domain.waiting import waits_for_yes
from compassdesk.domain.wallclock import MINUTES_A_DAY, Zone, zone_named

ReminderKind = Literal["post", "slot", "deadline", "approval", "free"]
KINDS: tuple[ReminderKind, ...] = get_args(ReminderKind)
NO_MOMENT = datetime(9000, 1, 1)
"""Of what nobody said when; nothing tells of it. Zones can still be asked about that year."""
ANSWER_EXPECTED = timedelta(days=1)
"""After that somebody who was asked for a yes without a day is asked again."""


class Leads(Struct, frozen=True):
    """How many minutes before its moment each kind is told; None: never. Whole days are counted by the calendar."""

    post: int | None = 15
    slot: int | None = 0
    deadline: int | None = MINUTES_A_DAY
    approval: int | None = MINUTES_A_DAY
    free: int | None = 0


class ReminderSettings(Struct, frozen=True):
    """What somebody wants to hear of, and when not."""

    on: bool = True
    leads: Leads = Leads()
    quiet: Quiet = Quiet()


class Reminder(Struct, frozen=True, gc=False):
    """One thing to be told once. `row` is the id of an item, or of a free reminder; `due` is None for never."""

    kind: ReminderKind
    row: str
    moment: datetime
    begins: int
    """`moment` as an absolute minute."""
    due: int | None

    @property
    def key(self) -> str:
        return f"{self.kind} {self.moment.isoformat(timespec='minutes')} {self.row}"


class Reminded(Struct, frozen=True, gc=False):
    """A reminder with the row it is about."""

    reminder: Reminder
    about: Item | FreeReminder


def row_of(key: str) -> tuple[str, str]:
    """The kind and the row that a key names."""
    kind, _, rest = key.partition(" ")
    return kind, rest.partition(" ")[2]


def reminders_of(
    items: Iterable[Item], free: Iterable[FreeReminder], leads: Leads, quiet: Quiet, zone: str
) -> tuple[Reminder, ...]:
    """All of these rows, in the order of their moments; what has none (`NO_MOMENT`) comes last and is never due.

    `zone` is the client's.
    """
    clock = zone_named(zone)
    found = []
    items = tuple(items)
    asked = {item.id: item.approval_asked_at for item in items if item.approval_asked_at is not None}
    for kind, row, moment in (*_of_items(items), *_of_free(free)):
        lead = getattr(leads, kind)
        if lead is None:
            continue
        told = _before(moment, lead, clock)
        if kind == "approval" and row in asked and told <= clock.minutes(asked[row]):
            told = clock.minutes(moment)  # whoever has just asked need not hear that an answer is to come
        due = after_quiet(told, quiet, zone) if moment != NO_MOMENT else None
        found.append(Reminder(kind, row, moment, clock.minutes(moment), due))
    return tuple(sorted(found, key=lambda one: (one.begins, KINDS.index(one.kind), one.row)))


def yes_expected(item: Item) -> datetime | None:
    """By when that yes is to be there: as it was asked, or a day after; None where it was neither asked nor has a day.

    Where the item goes out earlier, that is when.
    """
    if not waits_for_yes(item):
        return None
    if item.approval_due is not None:
        return item.approval_due
    return item.approval_asked_at + ANSWER_EXPECTED if item.approval_asked_at is not None else None


def goes_out_at(item: Item) -> tuple[datetime, ...]:
    """The moments at which it is still to go out, each once, the earliest first: a channel may have one of its own."""
    own = own_times(item)
    out = {placement.channel for placement in item.placements if placement.published_at is not None}
    moments = {own.get(channel, item.starts_at) for channel in item.channels if channel not in out}
    if not item.channels:
        moments.add(item.starts_at)
    return tuple(sorted(moment for moment in moments if moment is not None))


def _of_items(items: Iterable[Item]) -> Iterator[tuple[ReminderKind, str, datetime]]:
    for item in items:
        expected = yes_expected(item)
        if expected is not None:
            yield "approval", item.id, expected
        if item.status not in COUNTED_STATUSES or item.status == "published":
            if item.status == "idea" and item.deadline is not None:
                yield "deadline", item.id, item.deadline
            continue
        if item.deadline is not None:
            yield "deadline", item.id, item.deadline
        if item.kind == "post":
            for moment in goes_out_at(item):
                yield "post", item.id, moment
        elif item.starts_at is not None and item.kept == "unknown" and item.begun_at is None:
            yield "slot", item.id, item.starts_at


def _of_free(free: Iterable[FreeReminder]) -> Iterator[tuple[ReminderKind, str, datetime]]:
    for one in free:
        if not one.done:
            yield "free", one.id, one.at or NO_MOMENT


def _before(moment: datetime, lead: int, clock: Zone) -> int:
    days, minutes = divmod(lead, MINUTES_A_DAY)
    try:
        return clock.minutes(moment - timedelta(days=days)) - minutes
    except OverflowError:  # at the beginning of time
        return clock.minutes(moment)
