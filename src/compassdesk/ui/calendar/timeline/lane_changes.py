"""What becomes of an item dropped on a timeline: another day, and another channel or person where that is plain."""

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from compassdesk.domain.patch import Patch, Rows
from compassdesk.domain.plan import Item
from compassdesk.domain.timeline import TimelineLane
from compassdesk.texts import numbers
from compassdesk.ui.calendar import changes

translate = QCoreApplication.translate


def dropped(
    item: Item, when: datetime, held_in: TimelineLane | None, lane: TimelineLane | None, *, copy: bool
) -> changes.Intent | None:
    """The item on another day; held in one lane and dropped in another it gets that channel, person or campaign too.

    It keeps its channels where it has several, or texts and times of its own on one: what would go there is not plain.
    """
    intent = changes.place((item,), when, keep_time=True, copy=copy)
    if intent is not None and intent.patch is None:
        return intent
    moved = item
    if intent is not None and intent.patch is not None:
        moved = intent.patch.items[0]
    given = _in_lane(moved, held_in, lane) if held_in is not None and lane is not None and held_in != lane else None
    if given is None or lane is None:
        return intent
    hint = lane.name if moved.starts_at is None else f"{numbers.moment(moved.starts_at)} · {lane.name}"
    if intent is not None:
        return replace(intent, patch=Patch(items=(given,), base=Rows(items=(item,))), hint=hint)
    label = translate("CalendarChange", "Move to {name}").replace("{name}", lane.name)
    return changes.Intent(label, Patch(items=(given,), base=Rows(items=(item,))), hint)


def _in_lane(item: Item, held_in: TimelineLane, lane: TimelineLane) -> Item | None:
    if not lane.key or item.status == "published":
        return None
    if lane.kind == "channel":
        alone = item.channels in {(held_in.key,), ()} if held_in.kind == "channel" else len(item.channels) <= 1
        plain = alone and not item.all_channels and not item.placements
        return replace(item, channels=(lane.key,)) if plain else None
    if lane.kind == "person":
        together = lane.key in item.co_spokespersons
        return None if together else replace(item, spokesperson=lane.key)
    return replace(item, campaign=lane.key)
