"""A timeline: a lane for each channel, campaign or person, and the silences in it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from datetime import date, timedelta

from msgspec import Struct

from compassdesk.domain.calendar_grid import LaneKind, TimelineLanes, kinds_in
from compassdesk.domain.checks.families.cd_21_presence import far_too_long, longest_silence
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.plan import Channel, Client, Item, Plan
from compassdesk.domain.several_days import day_of, ends_on
from compassdesk.domain.vocabulary import ASLEEP, COUNTED_STATUSES, TWO_WAY_PETALS, WEEKDAYS

NONE = ""
"""The key of the lane for what has no channel, campaign or person."""


class TimelineLane(Struct, frozen=True):
    """One lane; without a key it holds what belongs to none."""

    kind: LaneKind
    key: str
    name: str = ""
    network: str = ""

    @property
    def id(self) -> str:
        """What it is known by among lanes of every kind: a campaign and a channel may have one key."""
        return f"{self.kind}/{self.key}"


class Silence(Struct, frozen=True):
    """The days from `first` to `last` on which a lane is left alone, of which `days` count; `far`: much too long."""

    first: date
    last: date
    days: int
    far: bool


def keys_of(item: Item, kind: LaneKind, awake: Sequence[str]) -> tuple[str, ...]:
    """The lanes an item stands in; one for all channels stands in each that is `awake`."""
    if kind == "channel":
        return (awake if item.all_channels else item.channels) or (NONE,)  # type: ignore[return-value]
    return (item.campaign or NONE,) if kind == "campaign" else (item.spokesperson or NONE,)


def awake(plan: Plan) -> tuple[str, ...]:
    """The channels somebody expects to be used."""
    return tuple(row.id for row in sorted(plan.channels, key=_place) if row.status not in ASLEEP)


def lanes_of(plan: Plan, used: Collection[str], kind: LaneKind, days: tuple[date, date]) -> tuple[TimelineLane, ...]:
    """The lanes of a timeline: channels in use, campaigns of these days, people with items, and one for the rest.

    `used` are the keys under which items stand.
    """
    active = awake(plan)
    if kind == "channel":
        rows = [row for row in sorted(plan.channels, key=_place) if row.id in used or row.id in active]
        found = [TimelineLane(kind, row.id, row.name, row.network) for row in rows]
    elif kind == "campaign":
        campaigns = sorted(plan.campaigns, key=lambda row: (row.starts, row.ends, row.id))
        shown = [row for row in campaigns if row.id in used or (row.starts <= days[1] and row.ends >= days[0])]
        found = [TimelineLane(kind, row.id, row.name) for row in shown]
    else:
        found = [TimelineLane(kind, row.id, row.name) for row in plan.spokespersons if row.id in used]
    known = {lane.key for lane in found}
    return (*found, TimelineLane(kind, NONE)) if any(key not in known for key in used) else tuple(found)


def _place(channel: Channel) -> tuple[int, str]:
    return channel.position, channel.id


def silences_of(
    lane: TimelineLane, items: Sequence[Item], plan: Plan, limits: Limits, counts: Callable[[date], bool]
) -> tuple[Silence, ...]:
    """The silences in a lane whose items in view are `items`, in time order.

    On a channel where answers are promised it is silent while nobody listens or responds there, from the first post in
    view to the end of the week of the last (domain.md C6); in any other lane while nothing happens at all, between
    its first and its last item, in a campaign to its end. Only days that count are counted.
    """
    going = [item for item in items if item.starts_at is not None and item.status in COUNTED_STATUSES]
    if not going or lane.key == NONE:
        return ()
    channel = next((row for row in plan.channels if lane.kind == "channel" and row.id == lane.key), None)
    limit = longest_silence(limits, channel)
    if channel is not None and limits.is_two_way(channel):
        posts = [day_of(item) for item in going if item.kind == "post"]
        if not posts or channel.status in ASLEEP:
            return ()
        first, last = posts[0], posts[-1] + timedelta(days=7 - posts[-1].isoweekday())
        there = {day_of(item) for item in going if item.kind == "slot" and item.petal in TWO_WAY_PETALS}
    else:
        there = {day for item in going for day in _days(item)}
        first, last = min(there), max(there)
        campaign = next((row for row in plan.campaigns if lane.kind == "campaign" and row.id == lane.key), None)
        last = max(last, campaign.ends) if campaign is not None else last
    return tuple(_silences(first, last, there, limit, counts))


def _silences(
    first: date, last: date, there: set[date], limit: int, counts: Callable[[date], bool]
) -> Iterable[Silence]:
    begins, day, counted = first, first, 0
    while day <= last + timedelta(days=1):
        if day in there or day > last:
            if counted > limit:
                yield Silence(begins, day - timedelta(days=1), counted, counted > far_too_long(limit))
            begins, counted = day + timedelta(days=1), 0
        elif counts(day):
            counted += 1
        day += timedelta(days=1)


def _days(item: Item) -> Iterable[date]:
    day = day_of(item)
    while day <= ends_on(item):
        yield day
        day += timedelta(days=1)


def by_lane(
    plan: Plan, items: Sequence[Item], lanes: TimelineLanes, days: tuple[date, date]
) -> Iterator[tuple[TimelineLane, list[Item]]]:
    """The lanes from above, each with its items; beside those of channels there is none for what has no campaign."""
    kinds, active = kinds_in(lanes), awake(plan)
    for kind in kinds:
        by_key: dict[str, list[Item]] = {}
        for item in items:
            for key in keys_of(item, kind, active):
                by_key.setdefault(key, []).append(item)
        found = lanes_of(plan, by_key, kind, days)
        known = {lane.key for lane in found}
        for key in [key for key in by_key if key not in known]:  # a channel or person that is gone
            by_key.setdefault(NONE, []).extend(by_key.pop(key))
        for lane in found:
            if lane.key != NONE or kind == kinds[-1]:
                yield lane, by_key.get(lane.key, [])


def counted_days(client: Client, limits: Limits, holidays: AbstractSet[date]) -> Callable[[date], bool]:
    """Which days count in a silence: all, or those of service (domain.md C9.20)."""
    if not limits.service_mode or not client.service_hours:
        return lambda _day: True
    closed = frozenset(client.closed_days) | holidays
    open_on = frozenset(at for at, name in enumerate(WEEKDAYS, 1) if name in client.service_hours)
    return lambda day: day.isoweekday() in open_on and day not in closed
