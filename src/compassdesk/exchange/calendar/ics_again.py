"""A calendar that comes again: what it changed is taken, what the user changed stays (`three_way`)."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from compassdesk.domain.origins import IMPORTED
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.short_hashes import short_hash
from compassdesk.domain.wallclock import settled, zone_named
from compassdesk.exchange import three_way
from compassdesk.exchange.calendar.ics_write import without_our_words
from compassdesk.exchange.identity import origin

FIELDS = ("title", "body", "starts_at", "last_day", "link", "status", "minutes", "private_note")
"""What a calendar says of an item; all else is the user's once it is here."""


def hashes(item: Item) -> dict[str, str]:
    """The hash of each field that comes from a calendar, and of all the others together ("rest")."""
    found = three_way.hashes(item, FIELDS)
    bare: dict[str, Any] = dict.fromkeys(FIELDS)
    rest = replace(item, **bare, id="", extra={}, petal_confirmed=True, kept="unknown", series=None)
    return {**found, "rest": short_hash(msgspec.json.encode(rest))}


def is_touched(item: Item) -> bool:
    """Whether the user changed an imported item since; also when nobody can tell any more."""
    return origin(item).get("came") != hashes(item)


def brought_up_to_date(old: Item, new: Item) -> tuple[Item, tuple[str, ...]]:
    """The item with what the calendar changed, and the fields in which the user's own change stayed."""
    before, now = three_way.came(old), hashes(new)
    both_slots = old.kind == new.kind == "slot"
    fields = [name for name in FIELDS if name != "minutes" or both_slots]
    if not before:
        fields = [name for name in fields if name not in {"status", "private_note"}]
    values, kept = three_way.taken_and_kept(old, new, fields)
    if new.status == "cancelled" and old.status != "cancelled" and before.get("status") != now["status"]:
        values["status"] = "cancelled"
        kept = [name for name in kept if name != "status"]
    item, kept = three_way.brought(old, new, values, kept)
    noted = {**new.extra[IMPORTED], "came": {**now, "rest": before.get("rest", "")}}
    return replace(item, series=old.series or new.series, extra={**old.extra, IMPORTED: noted}), tuple(kept)


def own_item(own: Item, base: Item, zone: str, channels: Mapping[str, Channel], people: Mapping[str, Any]) -> Item:
    """An item that we exported ourselves: title, time, text, a slot's length and a cancellation come back."""
    values: dict[str, Any] = {}
    if base.title != " ".join(own.title.split()):
        values["title"] = base.title
    if (body := without_our_words(base.body, own, channels, people)) is not None:
        values["body"] = body
    if base.last_day != own.last_day:
        values["last_day"] = base.last_day
    has_length = own.kind == "slot" and own.last_day is None
    if has_length and own.minutes is not None and not _ends_alike(own.minutes, base, zone):
        values["minutes"] = base.minutes
    if base.status == "cancelled":
        values["status"] = "cancelled"
    moved = own.starts_at is None or settled(own.starts_at, zone) != base.starts_at
    item = placed_at(own, base.starts_at) if moved and base.starts_at is not None else own
    return replace(item, **values)


def _ends_alike(minutes: int, base: Item, zone: str) -> bool:
    """Whether a slot of so many minutes ends at the same wall-clock time, which the clock change may show twice."""
    if base.starts_at is None or base.minutes is None:
        return False
    clock = zone_named(zone)
    start = clock.settled(base.starts_at)
    return clock.ends(start, minutes) == clock.ends(start, base.minutes)
