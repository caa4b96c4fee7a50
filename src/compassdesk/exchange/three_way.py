"""What comes again from the same source, field by field: what it changed is taken, what the user changed stays.

With each row lie short hashes of what came in: a field that no longer has its hash was changed by the user.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any

from msgspec.structs import replace

from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.domain.reschedule import placed_at, unscheduled
from compassdesk.domain.short_hashes import hash_of_text, short_hash
from compassdesk.domain.vocabulary import TIMELESS_STATUSES
from compassdesk.exchange.identity import origin

_TOGETHER = (("starts_at", "last_day"), ("channels", "all_channels"))
"""Fields that say one thing: one of them is never taken without the other, and the first is told for both."""


def came(item: Item | OrganiseTask) -> Mapping[str, str]:
    """The hashes of what came in last; empty when nobody can tell any more."""
    kept = origin(item).get("came")
    return kept if isinstance(kept, Mapping) else {}


def hashes(item: Item | OrganiseTask, fields: Iterable[str]) -> dict[str, str]:
    """The hash of each field."""
    found = {}
    for name in fields:
        value = getattr(item, name)
        if not value and type(value) in _OF_NOTHING:
            found[name] = _OF_NOTHING[type(value)]
        else:
            found[name] = hash_of_text(value) if name in _SAID_ONCE else _hash_of_usual(value)
    return found


def taken_and_kept(
    old: Item | OrganiseTask, new: Item | OrganiseTask, fields: Sequence[str]
) -> tuple[dict[str, Any], list[str]]:
    """The values that the source changed, and the fields in which the user's own change stays.

    Where it is not known what came last, what the source says now is taken.
    """
    before, nothing = came(old), short_hash(None)
    values: dict[str, Any] = {}
    kept: list[str] = []
    for names in _that_say_one_thing(fields):
        ours, theirs = ({name: getattr(row, name) for name in names} for row in (old, new))
        last = {name: before.get(name, nothing) for name in names}
        if ours == theirs or (before and last == hashes(new, names)):
            continue
        if not before or last == hashes(old, names):
            values |= theirs
        else:
            kept.append(names[0])
    return values, kept


def brought(old: Item, new: Item, values: Mapping[str, Any], kept: Sequence[str]) -> tuple[Item, list[str]]:
    """The item with what the source changed, and the fields that stay after all.

    Date and status are settled together: only an idea or a draft may lose its date, and nothing gets further without
    one. What was published did happen at its moment. A status that went back for want of a date goes with that date.
    """
    values, kept = dict(values), list(kept)
    loses_date = "starts_at" in values and new.starts_at is None and old.starts_at is not None
    if loses_date and (old.status == "published" or values.get("status", old.status) not in TIMELESS_STATUSES):
        values = {name: value for name, value in values.items() if name not in {"starts_at", "last_day"}}
        kept.append("starts_at")
    if "status" in values:
        start = values.get("starts_at", old.starts_at)
        went_back = "starts_at" in kept and new.starts_at is None and old.status not in TIMELESS_STATUSES
        if went_back or (start is None and values["status"] not in TIMELESS_STATUSES):
            del values["status"]
            kept.append("status")
    item = old
    if "starts_at" in values:
        start = values.pop("starts_at")
        item = unscheduled(item) if start is None else placed_at(item, start)
    return replace(item, **values), kept


def _that_say_one_thing(fields: Sequence[str]) -> Iterable[tuple[str, ...]]:
    group_of = {name: group for group in _TOGETHER for name in group}
    groups = dict.fromkeys(group_of.get(name, (name,)) for name in fields)
    return [tuple(name for name in group if name in fields) for group in groups]


_SAID_ONCE = frozenset(("title", "body", "link", "private_note"))
"""What hardly any two rows say alike."""
_hash_of_usual = lru_cache(maxsize=8192, typed=True)(short_hash)
_OF_NOTHING = {type(nothing): short_hash(nothing) for nothing in (None, "", (), False, 0)}
"""Most fields of most rows say nothing."""
