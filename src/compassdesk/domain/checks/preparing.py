"""From a plan to its ledger: each item is looked at once, and again only when it changed."""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time
from operator import attrgetter

from msgspec.structs import replace

from compassdesk.domain.blank import is_blank
from compassdesk.domain.checks.crises import crisis_starts, is_excused
from compassdesk.domain.checks.ledger import (
    LONGEST_NORM,
    Entry,
    Ledger,
    Periods,
    Placing,
    counted_norm,
)
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import let_go_later
from compassdesk.domain.own_on_channels import own_times
from compassdesk.domain.patch import Patch, applied
from compassdesk.domain.plan import Campaign, Client, Item, Plan
from compassdesk.domain.sorting import sorted_in_pieces
from compassdesk.domain.vocabulary import (
    COUNTED_STATUSES,
    DRAFT_STATUSES,
    INSIDE_OUT_PETALS,
    TWO_WAY_PETALS,
    WEEKDAYS,
    ItemFormat,
    Weekday,
)
from compassdesk.domain.wallclock import MINUTES_A_DAY, ServiceClock, Zone, public_holidays, zone_named

SHORTEST_MINUTES = 15
"""Slots under it do not count; posts count at least this much effort (C3.2)."""
NIGHT = (time(23), time(6))
"""A listen or respond slot that begins from the first to before the second does not count (C3.2)."""
WORKING_DAYS: Mapping[Weekday, tuple[str, str]] = dict.fromkeys(WEEKDAYS[:5], ("00:00", "24:00"))
"""Whole days, in which the longest norm runs out however few the service hours of a week are (C3, reply cover)."""
LONGEST_WAIT = 7 * MINUTES_A_DAY
"""Minutes after its start by which a placement is answered in time or late, or not at all (C3, reply cover)."""
KEPT_GRACE_MINUTES = 7 * MINUTES_A_DAY
"""How long after its end an unconfirmed slot keeps counting (C3.12)."""

MOST_PATCHES = 32
"""Patches with which a ledger is known: each makes a plan, and where every post has a finding there are thousands."""

EFFORT: Mapping[ItemFormat | None, int] = {
    None: 20, "text": 20, "link": 20, "poll": 20, "story": 15, "image": 40,
    "video": 120, "newsletter": 120, "blog": 180, "event": 240,
}  # fmt: skip
"""Minutes of effort of a post whose minutes are empty (C3.2)."""

_ORDER = attrgetter("order")
_START = attrgetter("start")


def prepare(plan: Plan, now: datetime, previous: Ledger | None = None, read: Periods = ()) -> Ledger:
    """The ledger of a plan at a wall-clock moment of the client; `read` says which part of it was read.

    Items that are the very objects `previous` was made from are not looked at again, nor are weeks in which nothing
    changed, as long as the client, its channels, people and campaigns, and its limits are the same.
    """
    plan = _in_order(plan)
    limits = previous.limits if previous and _same_but_items(plan, previous.plan) else limits_of(plan)
    if previous and not _same_ground(plan, limits, previous):
        previous = None
    zone = previous.zone if previous else zone_named(plan.client.timezone)
    service = previous.service if previous else _service_clock(plan, limits)
    dated = sorted_in_pieces(_entries(plan.items, _ItemReader(plan, limits, zone, service), previous), _ORDER)
    let_go_later(dated)
    now_minute = zone.minutes(now)
    entries: list[Entry] = []
    uncounted: list[Entry] = []
    for entry in unless_given_up(dated):
        lasts = entry.lasts
        (entries if entry.counts and (lasts is None or now_minute <= lasts) else uncounted).append(entry)
    return Ledger(
        plan=plan,
        now=now,
        entries=tuple(entries),
        channels={channel.id: channel for channel in plan.channels},
        people={person.id: person for person in plan.spokespersons},
        campaigns={campaign.id: campaign for campaign in plan.campaigns},
        limits=limits,
        zone=zone,
        now_minute=now_minute,
        service=service,
        uncounted=tuple(uncounted),
        by_id={entry.item.id: entry for entry in unless_given_up(dated)},
        undated=tuple(item for item in unless_given_up(plan.items) if item.starts_at is None),
        starts=tuple(map(_START, entries)),
        read=read,
        weeks_before=previous.weeks if previous else {},
    )


def with_patch(ledger: Ledger, patch: Patch) -> Ledger:
    """The ledger as it would be with a patch: what is proposed to go with a change is tried with the same change."""
    known: deque[tuple[Patch, Ledger]] = ledger.once("with patches", lambda: deque(maxlen=MOST_PATCHES))
    found = next((changed for one, changed in known if one == patch), None)
    if found is None:
        found = prepare(applied(ledger.plan, patch), ledger.now, ledger)
        known.append((patch, found))
    return found


def _entries(items: Sequence[Item], reader: "_ItemReader", previous: Ledger | None) -> Iterable[Entry]:
    """The dated items, most of them as they stood in the plan of `previous` and in the order of its ledger."""
    old = previous.plan.items if previous else ()
    by_id = dict(previous.by_id) if previous else {}
    known = previous.by_id if previous else {}
    moved = [at for at, (was, item) in enumerate(zip(old, items, strict=False)) if was is not item]
    for item in (*(old[at] for at in moved), *old[len(items) :]):
        by_id.pop(item.id, None)
    for item in unless_given_up((*(items[at] for at in moved), *items[len(old) :])):
        if item.starts_at is not None:
            entry = known.get(item.id)
            by_id[item.id] = entry if entry and entry.item is item else reader.entry(item, item.starts_at)
    return by_id.values()


def _same_but_items(plan: Plan, old: Plan) -> bool:
    return replace(plan, items=()) == replace(old, items=())


def _same_ground(plan: Plan, limits: Limits, previous: Ledger) -> bool:
    """Whether what was worked out of items for `previous` is the same in this plan."""
    old = previous.plan
    return (
        plan.client == old.client
        and plan.channels == old.channels
        and plan.spokespersons == old.spokespersons
        and plan.campaigns == old.campaigns
        and plan.audiences == old.audiences
        and limits == previous.limits
    )


def _in_order(plan: Plan) -> Plan:
    """The plan with channels and people in an order of their own, so that no finding follows that of a file (C7)."""
    channels = tuple(sorted(plan.channels, key=lambda row: (row.position, row.id)))
    people = tuple(sorted(plan.spokespersons, key=lambda row: row.id))
    if channels == plan.channels and people == plan.spokespersons:
        return plan
    return replace(plan, channels=channels, spokespersons=people)


def _service_clock(plan: Plan, limits: Limits) -> ServiceClock | None:
    """The client's service hours, public holidays taken out; None when it goes by the clock (C9.6, C9.28)."""
    if not limits.service_mode:
        return None
    clock = open_days(plan.client)
    return clock if clock.is_usable else None


def may_exempt(campaign: Campaign) -> bool:
    """Whether posts of the campaign can be exempt at all, on whatever day (C3.7)."""
    return campaign.one_way_ok and not is_blank(campaign.exemption_reason) and campaign.exemption_until is not None


def open_days(client: Client) -> ServiceClock:
    """The client's service hours without closed days and public holidays."""
    return ServiceClock(client, lambda day: day in public_holidays(client.country, client.region, (day.year,)))


class _ItemReader:
    """Makes entries; holds what is the same for all items of a plan."""

    def __init__(self, plan: Plan, limits: Limits, zone: Zone, service: ServiceClock | None) -> None:
        self.zone = zone
        self.service = service
        self.all_channels = tuple(channel.id for channel in plan.channels)
        self.norms: Mapping[str, int] = {
            channel.id: counted_norm(limits, channel, service)
            for channel in plan.channels
            if limits.is_two_way(channel)
        }
        """Hours in which an answer is due on the channels where the public can talk back."""
        self.campaigns: Mapping[str, Campaign] = {campaign.id: campaign for campaign in plan.campaigns}
        self.crises = crisis_starts(plan.campaigns)
        self.audiences = {audience.id: frozenset(audience.channels) for audience in plan.audiences}
        self.answers_by_night = plan.client.profile == "telecom_24x7"
        self.hours = ServiceClock(
            replace(plan.client, closed_days=()), lambda _day: False
        )  # days close in service mode
        self.working = open_days(replace(plan.client, service_hours=WORKING_DAYS))
        self.statuses = COUNTED_STATUSES if plan.client.count_drafts else COUNTED_STATUSES - DRAFT_STATUSES

    def entry(self, item: Item, starts_at: datetime) -> Entry:
        is_post = item.kind == "post"
        channels = self.all_channels if item.all_channels else tuple(dict.fromkeys(item.channels))
        has_own_times = any(row.starts_at is not None for row in item.placements)
        start = self._earliest(item, starts_at, channels) if has_own_times else self.zone.settled(starts_at)
        begins = self.zone.minutes(start)
        if is_post:
            effort = EFFORT[item.format] if item.minutes is None else item.minutes
            minutes, end, ends, lasts = max(SHORTEST_MINUTES, effort), start, begins, None
            counts, is_night = item.status in self.statuses, False
        else:
            minutes = item.minutes or 0
            end, ends = self.zone.ends(start, minutes), begins + minutes
            lasts = ends + KEPT_GRACE_MINUTES if item.kept == "unknown" else None
            is_night = item.petal in TWO_WAY_PETALS and self._is_night(start)
            counts = item.status in self.statuses and minutes >= SHORTEST_MINUTES and item.kept != "no" and not is_night
        exemptable = is_post and item.petal in INSIDE_OUT_PETALS
        entry = Entry(
            item=item,
            start=start,
            end=end,
            minutes=minutes,
            channels=channels,
            is_post=is_post,
            exemptable=exemptable,
            begins=begins,
            ends=ends,
            day=start.toordinal(),
            order=(begins, is_post, item.id),
            counts=counts,
            is_night=is_night,
            lasts=lasts,
            exempt_group=self._exempt_group(item, start.date()) if exemptable else None,
            asks=(),
            has_own_times=has_own_times,
        )
        return replace(entry, asks=self._asks(entry)) if is_post and counts else entry

    def _earliest(self, item: Item, starts_at: datetime, channels: tuple[str, ...]) -> datetime:
        """When a post with times of its own goes out first (C9.4)."""
        own = own_times(item)
        return min((self.zone.settled(own.get(key, starts_at)) for key in channels), default=starts_at)

    def _is_night(self, start: datetime) -> bool:
        """Whether nobody is expected to listen or answer at that time (C3.2)."""
        if not (start.time() >= NIGHT[0] or start.time() < NIGHT[1]) or self.answers_by_night:
            return False
        span, minute = (self.service or self.hours).span(start.toordinal()), self.zone.minutes(start)
        return span is None or not span[0] <= minute < span[1]

    def _exempt_group(self, item: Item, day: date) -> str | None:
        """The exemption group of a send or activate post on a local date (C3.7, C9.3)."""
        campaign = self.campaigns.get(item.campaign) if item.campaign else None
        if campaign is None or not may_exempt(campaign) or campaign.exemption_until is None:
            return None
        if not campaign.starts <= day <= campaign.ends or day > campaign.exemption_until:
            return None
        if campaign.kind != "crisis":
            return "other"
        return "crisis" if is_excused(self.crises[campaign.id], day) else None

    def _asks(self, entry: Entry) -> tuple[Placing, ...]:
        """The placements of a post on channels where the public can talk back (C3, C9.4)."""
        placements = entry.placements()
        answered_on = entry.item.response_channel
        if answered_on and self._is_theirs(entry, answered_on):
            placements = ((answered_on, entry.own_start),)
        asks = []
        for channel_id, own_start in placements:
            norm = self.norms.get(channel_id)
            if norm is None:
                continue
            start, begins = entry.start, entry.begins
            if own_start is not start:
                start = self.zone.settled(own_start)
                begins = self.zone.minutes(start)
            deadline, limit = self._answered_by(start, begins, norm)
            asks.append(Placing(deadline, begins, entry.item.id, channel_id, start, limit))
        return tuple(asks)

    def _is_theirs(self, entry: Entry, channel: str) -> bool:
        """Whether answers may come in on the channel: one of the item's or of its audience's (C9.4)."""
        return channel in entry.channels or channel in self.audiences.get(entry.item.audience or "", ())

    def _answered_by(self, start: datetime, begins: int, norm: int) -> tuple[int, int]:
        """The absolute minutes up to which an answer is in time, and late (C3, reply cover)."""
        service, latest = self.service, begins + LONGEST_WAIT
        if service:
            deadline, limit = (
                min(service.after(start, times * norm), self.working.after(start, times * LONGEST_NORM), latest)
                for times in (1, 2)
            )
            return deadline, limit
        return begins + norm * 60, min(begins + 2 * norm * 60, latest)
