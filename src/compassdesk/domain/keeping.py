"""When somebody can say of a slot that it was kept: once it is over (domain.md C2, C3.12)."""

from datetime import datetime

from compassdesk.domain.plan import Client, Item
from compassdesk.domain.wallclock import zone_named


def is_over(item: Item, client: Client, now: datetime) -> bool:
    """Whether it is a slot that has ended at a wall-clock moment of its client."""
    if item.kind != "slot" or item.starts_at is None:
        return False
    zone = zone_named(client.timezone)
    return zone.ends(zone.settled(item.starts_at), item.minutes or 0) <= now


def is_kept_ahead(item: Item, client: Client, now: datetime) -> bool:
    """Whether a slot is said to have been kept before it ended, which counts as unknown."""
    return item.kept == "yes" and item.kind == "slot" and item.starts_at is not None and not is_over(item, client, now)
