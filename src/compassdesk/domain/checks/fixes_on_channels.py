"""Fixes that several checks offer about a channel: somebody answers there from now on, or nothing goes out there."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from compassdesk.domain.checks.diary import weekly_slots
from compassdesk.domain.checks.exemptions import exempt_in
from compassdesk.domain.checks.fixes import Fix
from compassdesk.domain.checks.gaps import slots_for
from compassdesk.domain.checks.ledger import Entry, Ledger, Placing
from compassdesk.domain.checks.platforms import people_can_answer
from compassdesk.domain.checks.preparing import with_patch
from compassdesk.domain.checks.reply_cover import cover_in
from compassdesk.domain.checks.stand_ins import is_open
from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Item
from compassdesk.domain.reschedule import on_channels
from compassdesk.domain.vocabulary import ASLEEP
from compassdesk.domain.week import Week

ANSWER_MINUTES = 30


def open_channel(
    ledger: Ledger, week: Week, posts: Sequence[str], calls: Sequence[str] = (), places: Collection[str] = ()
) -> Fix | None:
    """The channel the posts are on most becomes two-way, with a weekly slot and answers to those calls.

    One on which people can answer anyway goes first; with `places` it is one of those.
    """
    used: dict[str, int] = {}
    for key in posts:
        for name in ledger.by_id[key].channels:
            if not places or name in places:
                used[name] = used.get(name, 0) + 1
    if not used:
        return None
    best = min(used, key=lambda key: (not people_can_answer(ledger.channels[key]), -used[key], key))
    channel = ledger.channels[best]
    if channel.status not in ASLEEP and ledger.limits.is_two_way(channel):
        return None
    opened = replace(
        channel,
        two_way=True,
        status="active" if channel.status in ASLEEP else channel.status,
        response_norm_hours=channel.response_norm_hours or None,
    )
    patch = Patch(
        channels=(opened,),
        items=weekly_slots(ledger, week, "respond", ANSWER_MINUTES, (channel.id,)),
    )
    values = {"channel": channel.id, "n": len(patch.items), "title_code": "answers"}
    rows = [ledger.by_id[key].item for key in calls]
    return Fix("open_channel", values, with_answers(ledger, week, rows, patch))


def with_answers(ledger: Ledger, week: Week, rows: Sequence[Item], patch: Patch) -> Patch:
    """The patch with slots for those of its calls that nobody answers yet."""
    changed = with_patch(ledger, patch)
    exempt = exempt_in(changed, week)
    calls = [changed.by_id[row.id] for row in rows if row.id not in exempt]
    gaps = [ask for call in calls for ask in open_asks(changed, week, call)]
    return replace(patch, items=(*patch.items, *slots_for(changed, week, gaps)))


def open_asks(ledger: Ledger, week: Week, call: Entry) -> list[Placing]:
    """The placements of a call that nobody answers in time."""
    cover = cover_in(ledger, week)
    return [ask for ask in call.asks if not cover.has(ask)]


def rest(ledger: Ledger, key: str) -> Fix:
    """The channel becomes dormant, and every post to come leaves it; one that is nowhere else is cancelled."""
    channel = replace(ledger.channels[key], status="dormant")
    posts = [entry for entry in ledger.entries if entry.is_post and key in entry.channels and is_open(ledger, entry)]
    items = tuple(without_channel(entry, key) or replace(entry.item, status="cancelled") for entry in posts)
    return Fix("rest_channel", {"channel": key, "n": len(items)}, Patch(channels=(channel,), items=items))


def without_channel(entry: Entry, key: str) -> Item | None:
    """The item on its other channels; None when it has none."""
    others = tuple(channel for channel in entry.channels if channel != key)
    return on_channels(entry.item, others) if others else None
