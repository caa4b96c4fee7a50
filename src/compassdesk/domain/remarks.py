"""Remarks: planning hints beside the 25 checks. They say what somebody may have forgotten, not what is out of balance.

A remark has no severity, is never waived, folded or counted, and changes neither a share nor an exit status.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from compassdesk.domain.plan import Item, Plan
from compassdesk.domain.vocabulary import COUNTED_STATUSES
from compassdesk.domain.week import Week

Find = Callable[[Sequence[Item]], tuple[str, ...]]


class Remark(Struct, frozen=True):
    """One hint about some items of a week; `id` is a key of `REMARKS`."""

    id: str
    items: tuple[str, ...]


def remarks(plan: Plan, week: Week) -> tuple[Remark, ...]:
    """What there is to remark on the items that start in a week, in the order of `REMARKS`."""
    start, end = week.start, week.end
    items = [item for item in plan.items if item.starts_at is not None and start <= item.starts_at < end]
    found = (Remark(key, find(items)) for key, find in REMARKS.items())
    return tuple(remark for remark in found if remark.items)


def _without_channel(items: Sequence[Item]) -> tuple[str, ...]:
    """Posts that are being planned and go nowhere; an idea may do without, and what is out is out."""
    planned = COUNTED_STATUSES - {"published"}
    return tuple(item.id for item in items if item.kind == "post" and item.status in planned and not item.channels)


REMARKS: Mapping[str, Find] = {
    "PR-01": _without_channel,
}
"""Each remark by its id, in the order in which they are told: a new one adds its row here, and its words to
`texts/remarks.py`."""
