"""A plan the way a person reads domain.md over it: what counts, when it starts, how long it takes (C3.1–C3.3, C9.4).

The files of this folder are a second implementation of the rules, from the text alone: slow, one sentence after the
other, and never looking at `compassdesk.domain.checks`. Tests compare the two. Moments are minutes since 1970 in UTC.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import holidays
from msgspec import Struct

from compassdesk.domain.plan import Channel, Client, Item, Plan
from compassdesk.domain.week import Week

COUNTED = ("draft", "in_review", "approved", "scheduled", "published")
EFFORT = {"story": 15, "image": 40, "newsletter": 120, "video": 120, "blog": 180, "event": 240}
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
SEVEN_DAYS = 7 * 24 * 60


class Told(Struct, frozen=True):
    """A counted item."""

    item: Item
    start: datetime
    """Wall clock. A post is dated by its earliest placement."""
    begins: int
    minutes: int
    """Of a slot as planned, of a post at least 15."""
    places: frozenset[str]

    @property
    def id(self) -> str:
        return self.item.id

    @property
    def is_post(self) -> bool:
        return self.item.kind == "post"

    @property
    def ends(self) -> int:
        return self.begins + self.minutes

    @property
    def day(self) -> date:
        return self.start.date()

    def is_slot(self, *petals: str) -> bool:
        return not self.is_post and self.item.petal in petals

    def is_post_of(self, *petals: str) -> bool:
        return self.is_post and self.item.petal in petals


class Reading(Struct, frozen=True):
    """A plan at a moment, with what counts in the order of C3.10."""

    plan: Plan
    now: int
    told: tuple[Told, ...]

    @property
    def client(self) -> Client:
        return self.plan.client

    def channel(self, key: str) -> Channel:
        return next(channel for channel in self.plan.channels if channel.id == key)

    def minute(self, wall: datetime) -> int:
        return minute(self.client, wall)

    def within(self, week: Week, weeks: int = 1) -> list[Told]:
        """What starts in `weeks` weeks that end with `week`."""
        return [told for told in self.told if week.plus(1 - weeks).start <= told.start < week.end]


def minute(client: Client, wall: datetime) -> int:
    """A time that is skipped moves forward by the gap, one that occurs twice means the first: that is `fold=0`."""
    return int(wall.replace(tzinfo=ZoneInfo(client.timezone), fold=0).timestamp()) // 60


def wall(client: Client, at: int) -> datetime:
    moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(minutes=at)
    return moment.astimezone(ZoneInfo(client.timezone)).replace(tzinfo=None, fold=0)


def read(plan: Plan, now: datetime) -> Reading:
    told = [row for item in plan.items for row in _told(plan, item, minute(plan.client, now))]
    return Reading(
        plan, minute(plan.client, now), tuple(sorted(told, key=lambda row: (row.begins, row.is_post, row.id)))
    )


def _told(plan: Plan, item: Item, now: int) -> Iterator[Told]:
    client = plan.client
    counted = COUNTED if client.count_drafts else COUNTED[2:]
    if item.starts_at is None or item.status not in counted:
        return
    places = frozenset(channel.id for channel in plan.channels) if item.all_channels else frozenset(item.channels)
    begins = min(minute(client, at) for at in times(item).values()) if places else minute(client, item.starts_at)
    if item.kind == "post":
        minutes = EFFORT.get(item.format or "", 20) if item.minutes is None else item.minutes
        yield Told(item, wall(client, begins), begins, max(15, minutes), places)
        return
    begins = minute(client, item.starts_at)
    slot = Told(item, wall(client, begins), begins, item.minutes or 0, places)
    if slot.minutes >= 15 and not is_night(client, slot) and not _gone(slot, now):
        yield slot


def times(item: Item) -> dict[str, datetime]:
    """When an item appears on each of its channels."""
    own = {placement.channel: placement.starts_at for placement in item.placements if placement.starts_at}
    assert item.starts_at
    return {key: own.get(key) or item.starts_at for key in item.channels} or {"": item.starts_at}


def _gone(slot: Told, now: int) -> bool:
    """C3.12: not kept, or not confirmed in the seven days after its end; a yes before the end says nothing."""
    kept = "unknown" if slot.item.kept == "yes" and now < slot.ends else slot.item.kept
    return kept == "no" or (kept == "unknown" and now > slot.ends + SEVEN_DAYS)


def is_night(client: Client, slot: Told) -> bool:
    """C3.2: a listen or respond slot that begins between 23:00 and 06:00, where nobody is paid to be there."""
    if not slot.is_slot("listen", "respond") or 6 <= slot.start.hour < 23 or client.profile == "telecom_24x7":
        return False
    hours = client.service_hours.get(WEEKDAYS[slot.start.weekday()])
    if hours is None or (is_service(client) and is_closed(client, slot.day)):
        return True
    opens, closes = (int(text[:2]) * 60 + int(text[3:]) for text in hours)
    return not opens <= slot.start.hour * 60 + slot.start.minute < (closes or 24 * 60)


def is_service(client: Client) -> bool:
    """C9.6: `norm_mode` decides, else the profile; without service hours the clock counts."""
    mode = client.norm_mode or ("service" if client.profile == "webcare_public" else "clock")
    return mode == "service" and bool(client.service_hours)


def is_closed(client: Client, day: date) -> bool:
    """C9.28: own closed days and public holidays; without a country there are none."""
    if day in client.closed_days:
        return True
    return bool(client.country) and day in holidays.country_holidays(client.country, years=day.year)


def service_span(client: Client, day: date) -> tuple[int, int] | None:
    """The service hours of a day in absolute minutes."""
    hours = client.service_hours.get(WEEKDAYS[day.weekday()])
    if hours is None or is_closed(client, day):
        return None
    midnight = datetime.combine(day, datetime.min.time())
    first, last = (midnight + timedelta(hours=int(text[:2]), minutes=int(text[3:])) for text in hours)
    return minute(client, first), minute(client, last)
