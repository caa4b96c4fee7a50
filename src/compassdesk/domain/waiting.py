"""Whether an item waits for somebody's yes."""

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import DRAFT_STATUSES


def waits_for_yes(item: Item) -> bool:
    """Whether somebody must say yes to an item, or was asked to, and has not."""
    wanted = item.approver, item.approval_due, item.approval_asked, item.approval_asked_at
    return (
        any(one is not None for one in wanted) and item.approved_at is None and item.status in {"idea", *DRAFT_STATUSES}
    )
