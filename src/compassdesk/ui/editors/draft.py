"""What an edit of one field makes of an item: the field itself and what follows from it."""

from datetime import datetime
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.plan import Item, Placement, Plan
from compassdesk.domain.publishing import is_out
from compassdesk.domain.reschedule import brought_to, placed_at, stays, unscheduled

ALL = "*"
"""Stands for "all channels, now and later" among the chips of a slot."""


def changed(item: Item, name: str, value: Any, plan: Plan) -> Item:
    """The item with one field set. `channels` takes ids, with "*" for all; `checklist` the text of a block;
    `text:<channel>` and `time:<channel>` what a channel has of its own.
    """
    if name == "checklist":
        return replace(item, body=value)
    if name == "channels":
        return _with_channels(item, tuple(value))
    if name == "kind":
        return _as_kind(item, value, plan)
    if name == "petal":
        return replace(item, petal=value, petal_confirmed=True)
    if name.startswith("text:"):
        return with_text(item, name.removeprefix("text:"), value)
    if name.startswith("time:"):
        return with_time(item, name.removeprefix("time:"), value)
    if name == "starts_at":
        return _at(item, value)
    return replace(item, **{name: value})


def is_held(item: Item, name: str) -> bool:
    """Whether a field says when a published item happened: it stays, as it does when it is dragged.

    A channel on which it is not out yet may have another time of its own.
    """
    if name.startswith("time:"):
        return stays(item) and is_out(item, name.removeprefix("time:"))
    when = name in {"starts_at", "last_day"} or (name == "minutes" and item.kind == "slot")
    return when and stays(item)


def _with_channels(item: Item, channels: tuple[str, ...]) -> Item:
    if ALL in channels and item.kind == "slot":
        return replace(item, channels=(), all_channels=True, placements=())
    return brought_to(item, tuple(channel for channel in channels if channel != ALL))


def _as_kind(item: Item, kind: Any, plan: Plan) -> Item:
    """A post cannot be on "all channels": it takes the channels in use instead."""
    if kind == "post" and item.all_channels:
        used = tuple(channel.id for channel in plan.channels if channel.status == "active")
        return replace(item, kind=kind, all_channels=False, channels=used)
    if kind == "slot" and item.minutes is None:
        return replace(item, kind=kind, minutes=30)
    return replace(item, kind=kind)


def _at(item: Item, moment: datetime | None) -> Item:
    """Times that channels have of their own move along, as the item as a whole moves."""
    return unscheduled(item) if moment is None else placed_at(item, moment)


def text_on(item: Item, channel: str) -> str:
    """The text as a channel shows it: its own, else the item's."""
    own = own_text(item, channel)
    return item.body if own is None else own


def own_text(item: Item, channel: str) -> str | None:
    """The channel's own text; None while it follows the item's."""
    return next((row.text for row in item.placements if row.channel == channel), None)


def with_text(item: Item, channel: str, text: str | None) -> Item:
    """The item with a text of its own on one channel; None takes that away again."""
    return _with_placement(item, replace(_placement(item, channel), text=text))


def with_text_on(item: Item, channel: str, text: str) -> Item:
    """The item with another text on a channel: its own, or the item's where it is on that channel only."""
    if item.channels == (channel,) and own_text(item, channel) is None:
        return replace(item, body=text)
    return with_text(item, channel, text)


def own_time(item: Item, channel: str) -> datetime | None:
    """The moment at which the item stands on a channel when that is not the item's own; None while it follows."""
    return _placement(item, channel).starts_at


def with_time(item: Item, channel: str, moment: datetime | None) -> Item:
    """The item with a time of its own on one channel; None, or the item's own time, takes that away again."""
    return _with_placement(
        item, replace(_placement(item, channel), starts_at=None if moment == item.starts_at else moment)
    )


def _placement(item: Item, channel: str) -> Placement:
    return next((row for row in item.placements if row.channel == channel), Placement(channel))


def _with_placement(item: Item, placement: Placement) -> Item:
    """The item with what is particular to one channel; nothing particular leaves no row."""
    rows = {row.channel: row for row in item.placements}
    rows[placement.channel] = placement
    if placement == Placement(placement.channel):
        del rows[placement.channel]
    order = {name: index for index, name in enumerate(item.channels)}
    placements = sorted(rows.values(), key=lambda one: order.get(one.channel, len(order)))
    return replace(item, placements=tuple(placements))
