"""What a scheduling tool says of a post that went out: since when, where it stands, and what it counted there.

The counts of each channel lie with the item as a field of the plan file, `tool_numbers`: per channel what the tool said
last. The item's own counts are their sum, unless somebody typed others.
"""

from collections.abc import Collection, Mapping
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.handed_to import TOOL_NUMBERS
from compassdesk.domain.plan import Item, ItemResult
from compassdesk.domain.publishing import is_address, placement_on, said_out
from compassdesk.domain.record_values import mapped_in

COUNTS = ("comments", "shares", "likes", "reach")
"""What a tool counts of a post, as `ItemResult` calls it."""
MOST = 10**12
"""A count above it is none."""


class CameOut(Struct, frozen=True):
    """What a tool says of a post on some of its channels. `at` is wall-clock time of the client."""

    at: datetime | None
    address: str = ""
    numbers: Mapping[str, int] = {}


def came_out(item: Item, channels: Collection[str], said: CameOut) -> tuple[Item, tuple[str, ...]]:
    """The item as a tool says it went out, and the counts that stay as somebody typed them.

    What was said before of when and where it is out stays; where nobody said when, it is its planned time.
    """
    address = said.address if is_address(said.address) else ""
    for channel in channels:
        row = placement_on(item, channel)
        at = row.published_at or said.at or row.starts_at or item.starts_at
        if at is not None:
            item = said_out(item, (channel,), at, row.url or address or None)
    return _counted(item, min(channels, default=""), said.numbers)


def _counted(item: Item, channel: str, numbers: Mapping[str, int]) -> tuple[Item, tuple[str, ...]]:
    """A row that tells of several channels counts them together; so it is kept with the first."""
    if not numbers or not channel:
        return item, ()
    before = _told(item)
    after = {**before, channel: {name: numbers[name] for name in COUNTS if name in numbers}}
    typed = item.result or ItemResult()
    values, kept = {}, []
    for name in COUNTS:
        here, summed = getattr(typed, name), _sum(after, name)
        if here is None or here == _sum(before, name):
            values[name] = here if summed is None else summed
        elif summed is not None and here != summed:
            kept.append(name)
    outcome = replace(item, extra={**item.extra, TOOL_NUMBERS: after}, result=replace(typed, **values))
    return outcome, tuple(kept)


def _told(item: Item) -> dict[str, Mapping[str, int]]:
    """By channel what a tool said before; what makes no sense in a plan file is as if it were not there."""
    found: dict[str, Mapping[str, int]] = {}
    for channel, one in mapped_in(item.extra.get(TOOL_NUMBERS)).items():
        counts = {
            name: count
            for name, count in mapped_in(one).items()
            if name in COUNTS and isinstance(count, int) and not isinstance(count, bool) and 0 <= count <= MOST
        }
        found[channel] = counts
    return found


def _sum(told: Mapping[str, Mapping[str, int]], name: str) -> int | None:
    counts = [one[name] for one in told.values() if name in one]
    return sum(counts) if counts else None
