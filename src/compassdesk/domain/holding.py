"""What is on hold knows what it was before, and which holding of everything it belongs to.

Both lie in the item as fields of the plan file: `held_from` is its status of before, `held_at` the moment at which all
that was to come was held. Neither counts for anything but the way back.
"""

from msgspec.structs import replace

from compassdesk.domain.dating import needs_time
from compassdesk.domain.plan import Item
from compassdesk.domain.vocabulary import COUNTED_STATUSES, Status

HELD_FROM, HELD_AT = "held_from", "held_at"
_BACK: frozenset[Status] = COUNTED_STATUSES - {"published"}
"""What something can have been that is on hold; anything else becomes a draft."""


def held(item: Item) -> Item:
    """The item on hold by itself; all that is to come is held by one statement (`storage/row_changes.py`)."""
    return replace(item, status="on_hold", extra={**item.extra, HELD_FROM: item.status})


def released(item: Item) -> Item:
    """The item as it was before it was held; what nobody noted is approved where it was, else a draft."""
    noted = item.extra.get(HELD_FROM)
    before = next((status for status in sorted(_BACK) if status == noted), None)
    status: Status = before or ("approved" if item.approved_at is not None else "draft")
    back = replace(unmarked(item), status=status)
    return replace(back, status="draft") if needs_time(back) else back


def is_held_with_all(item: Item) -> bool:
    """Whether it is on hold with everything that was to come, not by itself."""
    return item.status == "on_hold" and HELD_AT in item.extra


def unmarked(item: Item) -> Item:
    """The item without what says that it was held."""
    if HELD_FROM not in item.extra and HELD_AT not in item.extra:
        return item
    return replace(item, extra={key: value for key, value in item.extra.items() if key not in {HELD_FROM, HELD_AT}})
