"""What a user does with channels beyond editing them (adding, changing and removing one is a plain patch)."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from compassdesk.domain.patch import Patch
from compassdesk.domain.plan import Channel
from compassdesk.services.inside import lists_of, write

if TYPE_CHECKING:
    from sqlalchemy import Connection


def create(tx: "Connection", channel: Channel) -> str:
    """Add a channel behind the others; gives its id."""
    position = max((other.position for other in lists_of(tx).channels), default=-1) + 1
    return write(tx, Patch(channels=(replace(channel, position=position),)))["channels"][0]


def reorder(tx: "Connection", ids: Sequence[str]) -> None:
    """Put the channels in this order; those not named follow in the order they had."""
    place = {key: number for number, key in enumerate(dict.fromkeys(ids))}
    rows = sorted(lists_of(tx).channels, key=lambda channel: place.get(channel.id, len(place)))
    moved = tuple(replace(row, position=at) for at, row in enumerate(rows) if row.position != at)
    write(tx, Patch(channels=moved))
