"""The order in which scheduled items are shown (domain.md C3.10)."""

from collections.abc import Iterable

from compassdesk.domain.plan import Item


def in_time_order(items: Iterable[Item]) -> list[Item]:
    """Scheduled items by start, slots before posts, then by id; those without a time are left out."""
    scheduled = [item for item in items if item.starts_at is not None]
    return sorted(scheduled, key=lambda item: (item.starts_at, item.kind != "slot", item.id))
