"""What it takes to call a post published: on each channel somebody said that it is out, and perhaps where it stands.

Nothing is published by itself (domain.md C2 Status). A post is partly out while that was said of some of its channels
only; once it was said of all, the post as a whole is published, in the same step.
"""

from collections.abc import Collection
from datetime import datetime
from urllib.parse import urlsplit

from msgspec.structs import replace

from compassdesk.domain.holding import unmarked
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.vocabulary import HANDED_OVER

LONGEST_ADDRESS = 2_000


def is_out(item: Item, channel: str) -> bool:
    """Whether a post stands on one of its channels."""
    return item.status == "published" or placement_on(item, channel).published_at is not None


def is_out_anywhere(item: Item) -> bool:
    """Whether it was said of some channel that it is out there."""
    return bool(item.placements) and any(row.published_at is not None for row in item.placements)


def still_to_go(item: Item) -> tuple[str, ...]:
    """The channels of a post on which it is not out yet, in the user's order."""
    return tuple(channel for channel in item.channels if not is_out(item, channel))


def is_partly_out(item: Item) -> bool:
    """Whether it is out on some of its channels and not on all."""
    return item.kind == "post" and 0 < len(still_to_go(item)) < len(item.channels)


def placement_on(item: Item, channel: str) -> Placement:
    """What is particular to the item on one channel."""
    return next((row for row in item.placements if row.channel == channel), Placement(channel))


def said_out(item: Item, channels: Collection[str], at: datetime, url: str | None = None) -> Item:
    """The item with the word that it is out on these channels since a wall-clock moment; where all are, published.

    `url` is where it stands; None leaves what was noted before.
    """
    rows = {row.channel: row for row in item.placements}
    for channel in channels:
        row = rows.get(channel, Placement(channel))
        rows[channel] = replace(row, published_at=at, url=row.url if url is None else url or None)
    outcome = replace(item, placements=_in_order(rows, item))
    return outcome if still_to_go(outcome) else replace(unmarked(outcome), status="published")


def out_if_whole(item: Item) -> Item:
    """What only had to be posted and is out on all its channels, as was said of each: published."""
    is_whole = item.kind == "post" and bool(item.channels) and item.status in HANDED_OVER and not still_to_go(item)
    return replace(item, status="published") if is_whole else item


def not_out(item: Item, channel: str) -> Item:
    """The item without the word that it is out on one channel; one that was published is ready to go out again.

    On the others it stays out, also where that was said of the post as a whole only.
    """
    item = said_of_each(item)
    rows = {row.channel: row for row in item.placements}
    if channel in rows:
        rows[channel] = replace(rows[channel], published_at=None)
    if rows.get(channel) == Placement(channel):
        del rows[channel]
    status = "scheduled" if item.status == "published" else item.status
    return replace(item, placements=_in_order(rows, item), status=status)


def said_of_each(item: Item) -> Item:
    """What was published as a whole, with that word of each of its channels: out since its time where none is noted."""
    if item.status != "published" or item.kind != "post":
        return item
    rows = {row.channel: row for row in item.placements}
    for channel in item.channels:
        row = rows.get(channel, Placement(channel))
        rows[channel] = replace(row, published_at=row.published_at or row.starts_at or item.starts_at)
    return replace(item, placements=_in_order(rows, item))


def nowhere_out(item: Item) -> Item:
    """The item without the word that it is out anywhere; where it stood is kept."""
    rows = [replace(row, published_at=None) for row in item.placements]
    return replace(item, placements=tuple(row for row in rows if row != Placement(row.channel)))


def is_address(text: str) -> bool:
    """Whether a text has the form of an address of the web: "https://" or "http://", a name with a point, no blank."""
    if len(text) > LONGEST_ADDRESS or any(letter.isspace() for letter in text):
        return False
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in host.strip(".") and not host.startswith(".")


def _in_order(rows: dict[str, Placement], item: Item) -> tuple[Placement, ...]:
    order = {name: index for index, name in enumerate(item.channels)}
    return tuple(sorted(rows.values(), key=lambda row: order.get(row.channel, len(order))))
