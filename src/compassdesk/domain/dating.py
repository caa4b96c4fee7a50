"""Which items need a date: all but ideas and drafts, which may lie in the tray (domain.md C2)."""

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import TIMELESS_STATUSES


def needs_time(item: Item) -> bool:
    """Whether the item's status asks for a time that it does not have."""
    return item.starts_at is None and item.status not in TIMELESS_STATUSES
