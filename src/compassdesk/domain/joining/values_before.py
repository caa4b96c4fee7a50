"""What a field was before two people changed it apart, as far as an older state of a copy tells it for certain.

An older state knows a field as it was when the copies parted where it had seen everything that both editors had seen
when they changed it, and neither edit. One that had seen less holds what stood there at its own moment.
"""

from collections.abc import Mapping
from datetime import datetime

from msgspec import Struct

from compassdesk.domain.copies import Copy
from compassdesk.domain.joining.joining import Joined, rows_by_owner
from compassdesk.domain.joining.row_fields import NOTHING, fields_of
from compassdesk.domain.joining.row_joining import Knowing
from compassdesk.domain.replicas import ORIGIN, Dot, Key, Seen


class ValueBefore(Struct, frozen=True):
    """Spelled as JSON, and when it stood there; None: when the copies parted."""

    value: bytes
    at: datetime | None = None


class Asked(Struct, frozen=True):
    """A field that several changed: by which edits, and what all who made them had seen."""

    dots: frozenset[Dot]
    common: Seen


def asked_in(joined: Joined, knowing: Knowing) -> dict[Key, Asked]:
    """The fields that are to be chosen, but for those that a copy was made without."""
    found: dict[Key, Asked] = {}
    for one in joined.choices:
        if one.field and not knowing.may_lack(one.key):
            dots = frozenset((one.here.dot, one.there.dot, one.shown.dot, *(other.dot for other in one.others)))
            first, *others = (dict(knowing.before(dot, one.key)) for dot in dots)
            common = {replica: min(at, *(seen.get(replica, 0) for seen in others)) for replica, at in first.items()}
            found[one.key] = Asked(dots, common)
    return found


def told_by(old: Copy, asked: Mapping[Key, Asked], knowing: Knowing, at: datetime) -> dict[Key, ValueBefore]:
    """What an older state of a copy, as it was `at` a moment, tells of these fields."""
    rows = rows_by_owner(old)
    found: dict[Key, ValueBefore] = {}
    for key, one in asked.items():
        owner, field = key[:2], key[2]
        if owner not in rows:
            continue
        dots = old.notes.stamps.get(owner, {})
        dot = dots.get(field) or dots.get("", ORIGIN)
        if dot[0] > one.common.get(dot[1], 0):
            continue  # one of them, or somebody since, had changed it already
        seen = dict(knowing.before((old.clock + 1, old.replica), key))
        is_whole = all(seen.get(replica, 0) >= until for replica, until in one.common.items())
        value = fields_of(owner[0], rows[owner]).get(field, NOTHING)
        found[key] = ValueBefore(value, None if is_whole else at)
    return found
