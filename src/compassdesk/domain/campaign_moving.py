"""A campaign that is moved by days, with the items that belong to it: posts, slots, their times and deadlines.

What was published, on one of its channels too, did happen then, and what has begun or is over is not planned any
more: those stay, and are told.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.bounds import within_days
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Campaign, Item
from compassdesk.domain.reschedule import moved_whole, stays


class Along(Struct, frozen=True):
    """The dated items of a campaign that go along when it is moved; how many stay because they are published, or past.

    `published` counts those too that are out on some of their channels, `past` those that are not published.
    """

    going: tuple[Item, ...] = ()
    published: int = 0
    past: int = 0


def along(items: Iterable[Item], now: datetime) -> Along:
    """Which of a campaign's items go along; `now` is on the client's wall clock."""
    dated = [item for item in items if item.starts_at is not None]
    planned = [item for item in dated if not stays(item)]
    going = tuple(item for item in planned if item.starts_at is not None and item.starts_at >= now)
    return Along(going, len(dated) - len(planned), len(planned) - len(going))


def moved_campaign(campaign: Campaign, days: int, items: tuple[Item, ...] = ()) -> Patch:
    """The campaign some days further on, or back, with all days that belong to it, and these items as far.

    InputError("no-such-day") where something would leave the calendar.
    """
    by = timedelta(days=days)
    until, closes = campaign.exemption_until, campaign.closes_on
    try:
        changed = replace(
            campaign,
            starts=_within(campaign.starts + by),
            ends=_within(campaign.ends + by),
            exemption_until=until + by if until is not None else None,
            closes_on=closes + by if closes is not None else None,
        )
    except OverflowError:
        raise InputError("no-such-day", title=campaign.name) from None
    rows = tuple(moved_whole(item, by) for item in items)
    return Patch(campaigns=(changed,), items=rows, base=Rows(campaigns=(campaign,), items=items))


def _within(day: date) -> date:
    if not within_days(day):
        raise OverflowError
    return day
