"""Which items need a date (all but ideas and drafts, which may lie in the tray), and how far from it they may stand.

Domain.md C2 and C9.4.
"""

from datetime import datetime, timedelta

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import TIMELESS_STATUSES

MOST_DAYS_APART = 7
"""How far an own time of a channel may lie from the start of its item, in days of 24 hours."""


def needs_time(item: Item) -> bool:
    """Whether the item's status asks for a time that it does not have."""
    return item.starts_at is None and item.status not in TIMELESS_STATUSES


def is_too_far(own: datetime, start: datetime) -> bool:
    """Whether an own time of a channel lies too far from the start of its item."""
    return abs(own - start) > timedelta(days=MOST_DAYS_APART)
