"""A calendar that comes again: what it changed is taken, what the user changed stays (`three_way`)."""

from collections.abc import Collection, Mapping
from typing import Any

import msgspec
from msgspec.structs import replace

from compassdesk.domain.origins import IMPORTED, SERIES_DAY
from compassdesk.domain.plan import Channel, Item
from compassdesk.domain.reschedule import placed_at
from compassdesk.domain.short_hashes import short_hash
from compassdesk.domain.wallclock import settled, zone_named
from compassdesk.exchange import three_way
from compassdesk.exchange.calendar.ics_write import without_our_words

_CHOSEN = {"channels": ("channels", "all_channels"), "petal": ("petal", "kind", "petal_confirmed")}
"""What the user's choice for a calendar, or a category of an event, says of an item: fields that go together."""
FIELDS = ("title", "body", "starts_at", "last_day", "link", "status", "minutes", "private_note")
"""What a calendar says of an item besides; all else is the user's once it is here."""


def hashes(item: Item) -> dict[str, str]:
    """The hash of each field that comes from a calendar, and of all the others together ("rest").

    Whether somebody confirmed the petal stands apart: that is no change.
    """
    found = {**three_way.hashes(item, FIELDS), "confirmed": short_hash(item.petal_confirmed)}
    found["channels"] = short_hash((item.channels, item.all_channels))
    found["petal"] = short_hash((item.petal, item.kind))
    bare: dict[str, Any] = dict.fromkeys(FIELDS)
    rest = replace(item, **bare, id="", extra={}, petal_confirmed=True, kept="unknown", series=None)
    return {**found, "rest": short_hash(msgspec.json.encode(rest))}


def is_touched(item: Item) -> bool:
    """Whether the user changed an imported item since; also when nobody can tell any more."""
    came, now = three_way.came(item), hashes(item)
    return not came or any(now.get(name) != said for name, said in came.items() if name != "confirmed")


def came_alike(old: Item, new: Item) -> bool:
    """Whether the calendar says what it said last time; what is older than the hashes is judged by its record."""
    came, now = three_way.came(old), three_way.came(new)
    aside = {"rest", "minutes"} if old.kind != new.kind else {"rest"}  # the length of another kind is not taken
    if any(now.get(name) != said for name, said in came.items() if name not in aside):
        return False
    return not came or "petal" in came or not _as_chosen(old, new)[0]


def brought_up_to_date(old: Item, new: Item) -> tuple[Item, tuple[str, ...]]:
    """The item with what the calendar changed, and the fields in which the user's own change stayed."""
    before, now = three_way.came(old), three_way.came(new)
    both_slots = old.kind == new.kind == "slot"
    fields = [name for name in FIELDS if name != "minutes" or both_slots]
    if not before:
        fields = [name for name in fields if name not in {"status", "private_note"}]
    values, kept = three_way.taken_and_kept(old, new, fields)
    if new.status == "cancelled" and old.status != "cancelled" and before.get("status") != now["status"]:
        values["status"] = "cancelled"
        kept = [name for name in kept if name != "status"]
    chosen, kept_as_chosen = _as_chosen(old, new)
    if "kind" in chosen:
        values |= {"minutes": new.minutes, "kept": new.kept}
        kept = [name for name in kept if name != "minutes"]
    item, kept = three_way.brought(old, new, values | chosen, [*kept, *kept_as_chosen])
    rest = before.get("rest", "")
    if rest == hashes(old)["rest"]:
        rest = hashes(item)["rest"]  # what follows the choice is no change of the user's
    noted = {**new.extra[IMPORTED], "came": {**now, "rest": rest}}
    return replace(item, series=old.series or new.series, extra=_extra(old, new, noted)), tuple(kept)


def as_before(old: Item, new: Item, unsaid: Collection[str], minutes: int | None) -> Item:
    """The item with channels and petal as they are here, where nobody says what they are for its calendar.

    So it is with no channel, and with a petal that is only guessed in place of one that was sure. `minutes` is how long
    it lasts, for what becomes a slot by that.
    """
    before, now = three_way.came(old), three_way.came(new)
    names = []
    if "channel" in unsaid and not new.channels and before.get("channels") != now["channels"]:
        names.append("channels")
    if "petal" in unsaid and old.petal_confirmed and not new.petal_confirmed:
        names.append("petal")
    if not names:
        return new
    marks = {"confirmed", *names} if "petal" in names else {*names}
    values = {field: getattr(old, field) for name in names for field in _CHOSEN[name]}
    if "petal" in names:
        values |= {"minutes": minutes if old.kind == "slot" else None, "kept": old.kept}
    made = replace(new, **values)
    came = {name: said for name, said in hashes(made).items() if name not in marks}
    came |= {name: before[name] for name in marks if name in before}
    return replace(made, extra={**new.extra, IMPORTED: {**new.extra[IMPORTED], "came": came}})


def _as_chosen(old: Item, new: Item) -> tuple[dict[str, Any], list[str]]:
    """Channels and petal where they come otherwise now: what is taken of them, and what of the user's own stays.

    What went out did so where and as it did. Of what came in before these were kept apart it is only known whether
    anything was changed here; then it stays, and nobody can tell what was.
    """
    before, ours, now = three_way.came(old), hashes(old), three_way.came(new)
    values: dict[str, Any] = {}
    kept: list[str] = []
    for name, fields in _CHOSEN.items() if before else ():
        marks = (name, "confirmed") if name == "petal" else (name,)
        theirs = {field: getattr(new, field) for field in fields}
        if all(getattr(old, field) == value for field, value in theirs.items()):
            continue
        if name not in before:
            untouched = before.get("rest") == ours["rest"] and not (name == "petal" and old.petal_confirmed)
        elif all(before.get(mark) == now[mark] for mark in marks):
            continue
        else:
            untouched = all(before.get(mark) == ours[mark] for mark in marks)
        untouched = untouched and not (name == "channels" and old.placements)
        if untouched and old.status != "published":
            if name == "petal" and old.kind == new.kind:
                del theirs["kind"]
            values |= theirs
        elif name in before:
            kept.append(name)
    return values, kept


def noted_again(old: Item, new: Item) -> Item:
    """An item that the calendar says as before, with what is new about its record."""
    noted = {**new.extra[IMPORTED], "came": dict(three_way.came(old))}
    return replace(old, series=old.series or new.series, extra=_extra(old, new, noted))


def _extra(old: Item, new: Item, noted: Mapping[str, Any]) -> dict[str, Any]:
    """What is kept with the item: its origin as it is now, and for which day of its repeat it stands."""
    stands = {SERIES_DAY: new.extra[SERIES_DAY]} if SERIES_DAY in new.extra else {}
    return {**stands, **old.extra, IMPORTED: noted}


def changed_fields(old: Item, new: Item) -> list[str]:
    """What a calendar changed in an item, besides its channels and its petal."""
    fields = [name for name in FIELDS if name != "minutes" or old.kind == new.kind == "slot"]
    return [name for name in fields if getattr(old, name) != getattr(new, name)]


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
