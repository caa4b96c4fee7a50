"""What an item becomes when it is moved, lengthened, brought to other channels, taken off the calendar or copied.

Values in, values out: what is written is what a drag that is still in the air showed.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.errors import InputError
from compassdesk.domain.noted_fields import NOTED
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.publishing import is_out_anywhere, out_if_whole, said_of_each
from compassdesk.domain.vocabulary import TIMELESS_STATUSES, Status
from compassdesk.domain.wallclock import is_skipped, settled

LONGEST_MINUTES = 7 * 1440
HAPPENED: frozenset[str] = frozenset((
    "approved_by", "approved_at", "approval_asked", "approval_asked_at", "kept", "kept_note", "begun_at",
    "minutes_spent", "series", "result", "risk_seen", "share_of_voice_pct", "competitor_shares",
))  # fmt: skip
"""Fields of an item that say what became of it: no copy has them, no other one of its series, and no template."""
_NOTHING_YET: Mapping[str, Any] = {name: getattr(Item("", "post", "send", ""), name) for name in HAPPENED}


def stays(item: Item) -> bool:
    """Whether it stays at its moment: what is published, be it on one of its channels, did happen then. What is
    published moves again with another status; for what is out on some channels the others can have their own times.

    For what somebody moves by hand or types, where a slip would rewrite what happened; fixes and imports have their
    own rules.
    """
    return (item.status == "published" or is_out_anywhere(item)) and item.starts_at is not None


def moved(item: Item, delta: timedelta) -> Item:
    """The item and its channels' own times, shifted on the wall clock; InputError("no-such-day") past the calendar."""
    if item.starts_at is None:
        return item
    try:
        placements = item.placements and tuple(_shifted(placement, delta) for placement in item.placements)
        starts_at = _later(item.starts_at, delta)
        last_day = item.last_day and item.last_day + (starts_at.date() - item.starts_at.date())
        return replace(item, starts_at=starts_at, last_day=last_day, placements=placements)
    except OverflowError:
        raise InputError("no-such-day", title=item.title) from None


def moved_whole(item: Item, delta: timedelta) -> Item:
    """The item `moved`, and with it by when it is to be ready and agreed: their distance was part of the plan.

    For what is planned elsewhere as a whole, such as a campaign, and for copies; a drag leaves those days alone.
    """
    later = moved(item, delta)
    if item.deadline is None and item.approval_due is None:
        return later
    try:
        return replace(
            later,
            deadline=_later(item.deadline, delta) if item.deadline is not None else None,
            approval_due=_later(item.approval_due, delta) if item.approval_due is not None else None,
        )
    except OverflowError:
        raise InputError("no-such-day", title=item.title) from None


def _shifted(placement: Placement, delta: timedelta) -> Placement:
    return (
        placement if placement.starts_at is None else replace(placement, starts_at=_later(placement.starts_at, delta))
    )


def _later(moment: datetime, delta: timedelta) -> datetime:
    """OverflowError beyond the days a plan may speak of, as datetime raises beyond its own."""
    moment += delta
    if not within_days(moment):
        raise OverflowError
    return moment


def placed_at(item: Item, when: datetime) -> Item:
    """The item at a moment, to the minute; times that channels have of their own keep their distance to it."""
    if when.second or when.microsecond or when.tzinfo is not None:
        when = when.replace(second=0, microsecond=0, tzinfo=None)
    if not within_days(when):
        raise InputError("no-such-day", title=item.title)
    return replace(item, starts_at=when) if item.starts_at is None else moved(item, when - item.starts_at)


def behind_gaps(items: Iterable[Item], before: Iterable[Item], zone: str) -> tuple[Item, ...]:
    """The items, each that comes at a time which the clocks skip moved forward by the length of the gap.

    One that stood there `before` stays: nobody put it there now.
    """
    stood = {item.id: item.starts_at for item in before}

    def behind(item: Item) -> Item:
        start = item.starts_at
        comes_in_a_gap = start is not None and stood.get(item.id) != start and is_skipped(start, zone)
        return placed_at(item, settled(start, zone)) if start is not None and comes_in_a_gap else item

    return tuple(behind(item) for item in items)


def unscheduled(item: Item) -> Item:
    """The item in the tray. What was further than a draft becomes a draft: its date was part of what was agreed.

    InputError("published-has-a-date") for a published item: it did happen at that moment.
    """
    if item.status == "published":
        raise InputError("published-has-a-date", title=item.title)
    status: Status = item.status if item.status in TIMELESS_STATUSES else "draft"
    placements = tuple(replace(placement, starts_at=None) for placement in item.placements)
    return replace(
        item,
        starts_at=None,
        last_day=None,
        status=status,
        placements=tuple(placement for placement in placements if placement != Placement(placement.channel)),
        approved_by=item.approved_by if status == item.status else None,
        approved_at=item.approved_at if status == item.status else None,
    )


def resized(item: Item, minutes: int, start: datetime | None = None) -> Item:
    """The item with another length, or effort for a post; `start` when its beginning was dragged.

    InputError("minutes-out-of-range") outside 1 minute to a week.
    """
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise InputError("minutes-out-of-range", minutes=minutes, most=LONGEST_MINUTES)
    return replace(item if start is None else placed_at(item, start), minutes=minutes)


def on_channels(item: Item, channels: Iterable[str]) -> Item:
    """The item on these channels by name; texts and times of channels it leaves go with them."""
    wanted = tuple(dict.fromkeys(channels))
    placements = tuple(placement for placement in item.placements if placement.channel in wanted)
    return replace(item, channels=wanted, all_channels=False, placements=placements)


def brought_to(item: Item, channels: Iterable[str]) -> Item:
    """The post on these channels, as somebody chose them: nobody said yet that it is out on one that it was not on.

    So one that was published is partly out with a further channel. One that is out on all that are left, and only had
    to be posted, is published.
    """
    wanted = tuple(channels)
    if item.kind != "post" or not set(item.channels) ^ set(wanted):
        return on_channels(item, wanted)
    if item.status == "published" and set(wanted) - set(item.channels):
        return on_channels(replace(said_of_each(item), status="scheduled"), wanted)
    return out_if_whole(on_channels(item, wanted))


def duplicated(item: Item, channels: Iterable[str] | None = None, delta: timedelta = timedelta()) -> Item:
    """A new row with what was planned and nothing of what happened; never more than a draft.

    With `channels` the copy is for those channels; texts of their own travel along for channels both have.
    """
    if channels is not None:
        item = replace(on_channels(item, channels), response_channel=None)
    return moved_whole(as_planned(item), delta) if delta else as_planned(item)


def as_planned(item: Item) -> Item:
    """A new row with what was planned of an item and nothing of what was asked, said or done since; at most a draft.

    Nor does it come from where the item came from: what is imported again would bring the copy up to date for it.
    """
    own = (replace(placement, published_at=None, url=None) for placement in item.placements)
    return replace(
        item,
        id="",
        status="idea" if item.status == "idea" else "draft",
        placements=tuple(placement for placement in own if placement != Placement(placement.channel)),
        **_NOTHING_YET,
        extra={key: value for key, value in item.extra.items() if key not in NOTED["items"]},
    )
