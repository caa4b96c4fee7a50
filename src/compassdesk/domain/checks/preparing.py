"""From a plan to its ledger: each item is looked at once, and again only when it changed."""

from collections.abc import Mapping
from datetime import date, datetime
from operator import attrgetter

from msgspec.structs import replace

from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.limits import Limits
from compassdesk.domain.checks.limits_in_force import limits_of
from compassdesk.domain.plan import Campaign, Channel, Item, Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES, OUTBOUND_PETALS, ItemFormat
from compassdesk.domain.wallclock import MINUTES_A_DAY, ServiceClock, Zone, public_holidays, zone_named

SHORTEST_MINUTES = 15
"""Slots under it do not count; posts count at least this much effort (C3.2)."""
KEPT_GRACE_MINUTES = 7 * MINUTES_A_DAY
"""How long after its end an unconfirmed slot keeps counting (C3.12)."""

EFFORT: Mapping[ItemFormat | None, int] = {
    None: 20, "text": 20, "link": 20, "poll": 20, "story": 15, "image": 40,
    "video": 120, "newsletter": 120, "blog": 180, "event": 240,
}  # fmt: skip
"""Minutes of effort of a post whose minutes are empty (C3.2)."""

_ORDER = attrgetter("order")
_START = attrgetter("start")


def prepare(plan: Plan, now: datetime, previous: Ledger | None = None) -> Ledger:
    """The ledger of a plan at a wall-clock moment of the client.

    Items that are the very objects `previous` was made from are not looked at again, as long as the client, its
    channels, its campaigns and its limits are the same.
    """
    plan = _in_order(plan)
    limits = limits_of(plan)
    known: Mapping[str, Entry] = {}
    if previous and _same_ground(plan, limits, previous):
        limits, known = previous.limits, previous.by_id
        zone, service = previous.zone, previous.service
    else:
        zone, service = zone_named(plan.client.timezone), _service_clock(plan, limits)
    reader = _ItemReader(plan, limits, zone, service)
    now_minute = zone.minutes(now)
    entries: list[Entry] = []
    uncounted: list[Entry] = []
    by_id: dict[str, Entry] = {}
    for item in plan.items:
        if item.starts_at is None:
            continue
        entry = known.get(item.id)
        if entry is None or entry.item is not item:
            entry = reader.entry(item, item.starts_at)
        by_id[item.id] = entry
        lasts = entry.lasts
        if entry.counts and (lasts is None or now_minute <= lasts):
            entries.append(entry)
        else:
            uncounted.append(entry)
    entries.sort(key=_ORDER)
    uncounted.sort(key=_ORDER)
    return Ledger(
        plan=plan,
        now=now,
        entries=tuple(entries),
        channels={channel.id: channel for channel in plan.channels},
        people={person.id: person for person in plan.spokespersons},
        campaigns={campaign.id: campaign for campaign in plan.campaigns},
        first_counted_on=entries[0].start.date() if entries else None,
        limits=limits,
        zone=zone,
        now_minute=now_minute,
        service=service,
        uncounted=tuple(uncounted),
        by_id=by_id,
        starts=tuple(map(_START, entries)),
    )


def _same_ground(plan: Plan, limits: Limits, previous: Ledger) -> bool:
    """Whether an entry made for `previous` means the same in this plan."""
    old = previous.plan
    return (
        plan.client == old.client
        and plan.channels == old.channels
        and plan.campaigns == old.campaigns
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
    country, region = plan.client.country, plan.client.region
    clock = ServiceClock(plan.client, lambda day: day in public_holidays(country, region, (day.year,)))
    return clock if clock.is_usable else None


class _ItemReader:
    """Makes entries; holds what is the same for all items of a plan."""

    def __init__(self, plan: Plan, limits: Limits, zone: Zone, service: ServiceClock | None) -> None:
        self.limits = limits
        self.zone = zone
        self.service = service
        self.all_channels = tuple(channel.id for channel in plan.channels)
        self.channels: Mapping[str, Channel] = {channel.id: channel for channel in plan.channels}
        self.campaigns: Mapping[str, Campaign] = {campaign.id: campaign for campaign in plan.campaigns}
        self.statuses = COUNTED_STATUSES if plan.client.count_drafts else COUNTED_STATUSES - DRAFT_STATUSES

    def entry(self, item: Item, starts_at: datetime) -> Entry:
        start = self.zone.settled(starts_at)
        begins = self.zone.minutes(start)
        is_post = item.kind == "post"
        outbound = is_post and item.petal in OUTBOUND_PETALS
        channels = self.all_channels if item.all_channels else tuple(dict.fromkeys(item.channels))
        if is_post:
            effort = EFFORT[item.format] if item.minutes is None else item.minutes
            minutes, end, ends, lasts = max(SHORTEST_MINUTES, effort), start, begins, None
            counts = item.status in self.statuses
        else:
            minutes = item.minutes or 0
            end, ends = self.zone.ends(start, minutes), begins + minutes
            lasts = ends + KEPT_GRACE_MINUTES if item.kept == "unknown" else None
            counts = item.status in self.statuses and minutes >= SHORTEST_MINUTES and item.kept != "no"
        entry = Entry(
            item=item,
            start=start,
            end=end,
            minutes=minutes,
            channels=channels,
            is_post=is_post,
            outbound=outbound,
            begins=begins,
            ends=ends,
            day=start.toordinal(),
            order=(begins, is_post, item.id),
            counts=counts,
            lasts=lasts,
            exempt_group=self._exempt_group(item, start.date()) if outbound else None,
            asks=(),
            has_own_times=any(row.starts_at is not None for row in item.placements),
        )
        return replace(entry, asks=self._asks(entry)) if outbound and counts else entry

    def _exempt_group(self, item: Item, day: date) -> str | None:
        """The exemption group of an outbound post on a local date (C3.7, C9.3)."""
        campaign = self.campaigns.get(item.campaign) if item.campaign else None
        if campaign is None or not campaign.one_way_ok:
            return None
        if not campaign.exemption_reason.strip() or campaign.exemption_until is None:
            return None
        if not campaign.starts <= day <= campaign.ends or day > campaign.exemption_until:
            return None
        return "crisis" if campaign.kind == "crisis" else "other"

    def _asks(self, entry: Entry) -> tuple[Placing, ...]:
        """The placements of an outbound post on channels where the public can talk back (C3, C9.4)."""
        placements = entry.placements()
        if entry.item.response_channel:
            placements = ((entry.item.response_channel, entry.start),)
        asks = []
        for channel_id, own_start in placements:
            channel = self.channels.get(channel_id)
            if channel is None or not self.limits.is_two_way(channel):
                continue
            start = self.zone.settled(own_start)
            begins = self.zone.minutes(start)
            norm = self.limits.norm_of(channel)
            deadline = self.service.after(start, norm) if self.service else begins + norm * 60
            asks.append(Placing(deadline, begins, entry.item.id, channel_id, start))
        return tuple(asks)
