"""What a day asks of who opens the plan on it: now, next, what is to go out, what waits for a yes, what was done.

All of it comes from the items of some days around today (`days_around`) and from the moment, a wall-clock time of
the client. For one person it is what she speaks in, alone or with others, and what nobody speaks in: that belongs to
whoever looks, or it would fall between two chairs.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta

from msgspec import Struct

from compassdesk.domain.holding import is_held_with_all
from compassdesk.domain.keeping import is_over
from compassdesk.domain.plan import Client, Item
from compassdesk.domain.publishing import is_out, placement_on
from compassdesk.domain.timed_slots import is_timed
from compassdesk.domain.vocabulary import COUNTED_STATUSES, Status
from compassdesk.domain.wallclock import Zone, zone_named

GRACE = timedelta(days=7)
"""How long after its end a slot counts of which nobody said whether it was kept (domain.md C3.12)."""
A_DAY = timedelta(days=1)
LOOKED_BACK = timedelta(days=14)
"""Twice the grace: an own time of a channel may lie a week behind its item (C9.4)."""
LOOKED_AHEAD = timedelta(days=14)
READY: frozenset[Status] = frozenset(("approved", "scheduled"))
"""What only has to be posted."""


class Outgoing(Struct, frozen=True):
    """One channel on which a post is to go out; `out`: it stands there, since `published_at` and at `url` if known."""

    channel: str
    at: datetime
    out: bool
    published_at: datetime | None = None
    url: str = ""


class Publishing(Struct, frozen=True):
    """A post of today, or of the last seven days and not out everywhere. `ready`: it only has to be posted."""

    item: Item
    places: tuple[Outgoing, ...]
    ready: bool

    @property
    def at(self) -> datetime:
        """When it is to go out where it is not out yet."""
        return min((due.at for due in self.places if not due.out), default=self.places[0].at)


class Unconfirmed(Struct, frozen=True):
    """A slot that is over; without an answer it counts through `until` and no longer."""

    item: Item
    until: datetime


class Today(Struct, frozen=True):
    """See the module; everything in the order of time."""

    now: datetime
    running: tuple[Item, ...] = ()
    """Slots that were started, then those whose time it is."""
    coming: tuple[Item, ...] = ()
    """Slots still to come, today and after."""
    publishing: tuple[Publishing, ...] = ()
    asked: tuple[Item, ...] = ()
    """What waits for a yes."""
    unconfirmed: tuple[Unconfirmed, ...] = ()
    went_out: tuple[Item, ...] = ()
    """Posts that went out one to seven days ago, the latest first: by now it is known what came of them."""
    tomorrow: tuple[Item, ...] = ()
    after: tuple[Item, ...] = ()
    """What is planned from the day after tomorrow on."""
    held: tuple[Item, ...] = ()
    """What was put on hold with everything that was to come."""

    @property
    def next_day(self) -> date:
        return self.now.date() + timedelta(days=1)

    @property
    def late(self) -> tuple[Publishing, ...]:
        """What should have gone out by now."""
        return tuple(post for post in self.publishing if post.at <= self.now)

    @property
    def waiting(self) -> int:
        """How many things wait for whoever looks: what should be out, asks whether it happened, waits for a yes."""
        return len(self.late) + len(self.unconfirmed) + len(self.asked)

    @property
    def is_due(self) -> bool:
        """Whether something is to be done at this moment: its time is there, or it is late."""
        return bool(self.running or self.late or self.unconfirmed)

    @property
    def is_empty(self) -> bool:
        """Whether this day says nothing, and the days around it neither."""
        said = (self.running, self.coming, self.publishing, self.waiting, self.tomorrow, self.after, self.held)
        return not any(said)


def days_around(today: date) -> tuple[date, date]:
    """The first and the last day whose items `of_items` goes by."""
    return today - LOOKED_BACK, today + LOOKED_AHEAD


def of_items(items: Sequence[Item], client: Client, now: datetime, who: str | None = None) -> Today:
    """Today for one person, or (None) for all. `items` are those of `days_around`; further ones do no harm."""
    zone, tomorrow = zone_named(client.timezone), now.date() + timedelta(days=1)
    first, last = days_around(now.date())
    around = [item for item in items if _is_meant(item) and first <= _start(item).date() <= last]
    around.sort(key=_start)
    mine = [item for item in around if concerns(item, who)]
    slots = [item for item in mine if item.kind == "slot"]
    return Today(
        now=now,
        running=tuple(sorted((one for one in slots if _is_now(one, zone, now)), key=lambda one: not is_timed(one))),
        coming=tuple(item for item in slots if _start(item) > now and not is_timed(item) and not _is_done(item)),
        publishing=tuple(sorted(_publishing(mine, now), key=lambda post: (post.at, post.item.id))),
        asked=tuple(
            one for one in around if _waits_for_a_yes(one, now) and (concerns(one, who) or one.approver == who)
        ),
        unconfirmed=tuple(_unconfirmed(slots, client, zone, now)),
        went_out=tuple(item for item in reversed(mine) if _went_out(item, now)),
        tomorrow=tuple(item for item in mine if _start(item).date() == tomorrow),
        after=tuple(item for item in mine if _start(item).date() > tomorrow),
        held=tuple(item for item in items if _was_held(item, first, last) and concerns(item, who)),
    )


def concerns(item: Item, who: str | None) -> bool:
    """Whether an item is for this person to look after; None: for anybody."""
    return who is None or item.spokesperson in {who, None} or who in item.co_spokespersons


def places_of(item: Item) -> tuple[Outgoing, ...]:
    """Where and when a post is to go out, channel by channel in the user's order."""
    start = _start(item)
    return tuple(
        Outgoing(channel, row.starts_at or start, is_out(item, channel), row.published_at, row.url or "")
        for channel in item.channels
        for row in (placement_on(item, channel),)
    )


def _is_meant(item: Item) -> bool:
    """Ideas, what is on hold and what was cancelled ask for nothing (C3.1)."""
    return item.starts_at is not None and item.status in COUNTED_STATUSES


def _was_held(item: Item, first: date, last: date) -> bool:
    """Whether it was put on hold with all the rest; what was parked by itself says nothing of the day."""
    return is_held_with_all(item) and first <= _start(item).date() <= last


def _start(item: Item) -> datetime:
    return item.starts_at or datetime.min


def _is_now(item: Item, zone: Zone, now: datetime) -> bool:
    if is_timed(item):
        return True
    at, minutes = _start(item), item.minutes or 0
    if at > now or at + timedelta(minutes=minutes) + A_DAY < now or _is_done(item):
        return False  # most are: what the clocks do that day does not change it
    start = zone.settled(at)
    return start <= now < zone.ends(start, minutes)


def _is_done(item: Item) -> bool:
    """Whether somebody said that it is done, or that it did not happen."""
    return item.kept == "no" or item.minutes_spent is not None


def _publishing(items: Sequence[Item], now: datetime) -> Iterable[Publishing]:
    """Posts that go out today, and those of the last seven days that should have."""
    earliest = now - GRACE
    for item in items:
        if item.kind != "post" or item.status == "published" or not _may_be_due(item, earliest, now.date()):
            continue
        places = places_of(item)
        open_ones = [due for due in places if not due.out]
        if any(earliest <= due.at and due.at.date() <= now.date() for due in open_ones):
            yield Publishing(item, places, item.status in READY)


def _may_be_due(item: Item, earliest: datetime, today: date) -> bool:
    """Whether any of its moments lies in that time; of most posts none does, wherever they go out."""
    own = (row.starts_at for row in item.placements if row.starts_at is not None)
    return any(earliest <= at and at.date() <= today for at in (_start(item), *own))


def _went_out(item: Item, now: datetime) -> bool:
    return item.kind == "post" and item.status == "published" and now - GRACE <= _start(item) <= now - A_DAY


def _waits_for_a_yes(item: Item, now: datetime) -> bool:
    """What was handed in for review and is still to come; what is late already stands with what is to go out."""
    return item.status == "in_review" and _start(item) > now


def _unconfirmed(slots: Iterable[Item], client: Client, zone: Zone, now: datetime) -> Iterable[Unconfirmed]:
    for item in slots:
        if item.kept != "unknown" or is_timed(item) or not is_over(item, client, now):
            continue
        until = zone.ends(zone.settled(_start(item)), item.minutes or 0) + GRACE
        if now <= until:
            yield Unconfirmed(item, until)
