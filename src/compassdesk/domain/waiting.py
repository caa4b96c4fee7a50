"""Whether an item waits for somebody's yes."""

from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import DRAFT_STATUSES

_UNDECIDED = frozenset({"idea", *DRAFT_STATUSES})


def waits_for_yes(item: Item) -> bool:
    """Whether somebody must say yes to an item, or was asked to, and has not."""
    return (
        item.approved_at is None
        and item.status in _UNDECIDED
        and (
            item.approver is not None
            or item.approval_due is not None
            or item.approval_asked is not None
            or item.approval_asked_at is not None
        )
    )
