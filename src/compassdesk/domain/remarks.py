"""Remarks: planning hints beside the checks. They say what somebody may have forgotten, not what is out of balance.

A remark has no severity, is never waived, folded or counted, and changes neither a share nor an exit status.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from compassdesk.domain.approvals import changed_since_yes
from compassdesk.domain.attachments import by_item
from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES
from compassdesk.domain.week import Week

Find = Callable[[Plan, Sequence[Item]], tuple[str, ...]]


class Remark(Struct, frozen=True):
    """One hint about some items of a week; `id` is a key of `REMARKS`."""

    id: str
    items: tuple[str, ...]


def remarks(plan: Plan, week: Week) -> tuple[Remark, ...]:
    """What there is to remark on the items that start in a week, in the order of `REMARKS`."""
    start, end = week.start, week.end
    items = [item for item in plan.items if item.starts_at is not None and start <= item.starts_at < end]
    found = (Remark(key, find(plan, items)) for key, find in REMARKS.items())
    return tuple(remark for remark in found if remark.items)


_PLANNED = COUNTED_STATUSES - {"published"}
"""An idea may do without, and what is out is out."""


def _without_channel(_plan: Plan, items: Sequence[Item]) -> tuple[str, ...]:
    """Posts that are being planned and go nowhere."""
    return tuple(item.id for item in items if item.kind == "post" and item.status in _PLANNED and not item.channels)


def _without_alternative(plan: Plan, items: Sequence[Item]) -> tuple[str, ...]:
    """Items that are being planned with an image that nothing is said of to who does not see it."""
    pictured = by_item(plan.attachments) if plan.attachments else {}
    return tuple(
        item.id for item in items if item.status in _PLANNED and any(one.lacks_alt for one in pictured.get(item.id, ()))
    )


def _other_than_agreed(_plan: Plan, items: Sequence[Item]) -> tuple[str, ...]:
    """Items that are to go out with other words than those that somebody said yes to."""
    return tuple(item.id for item in items if item.status in _PLANNED and changed_since_yes(item))


REMARKS: Mapping[str, Find] = {
    "PR-01": _without_channel,
    "PR-02": _without_alternative,
    "PR-03": _other_than_agreed,
}
"""Each remark by its id, in the order in which they are told: a new one adds its row here, and its words to
`texts/remarks.py`."""
