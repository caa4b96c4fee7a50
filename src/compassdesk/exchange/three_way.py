"""What comes again from the same source, field by field: what it changed is taken, what the user changed stays.

With each item lie short hashes of what came in: a field that no longer has its hash was changed by the user.
"""

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any

from compassdesk.domain.plan import Item
from compassdesk.exchange.identity import origin


def came(item: Item) -> Mapping[str, str]:
    """The hashes of what came in last; empty when nobody can tell any more."""
    kept = origin(item).get("came")
    return kept if isinstance(kept, Mapping) else {}


def hashes(item: Item, fields: Iterable[str]) -> dict[str, str]:
    """The hash of each field."""
    return {name: short_hash(getattr(item, name)) for name in fields}


def taken_and_kept(old: Item, new: Item, fields: Iterable[str]) -> tuple[dict[str, Any], list[str]]:
    """The values that the source changed, and the fields in which the user's own change stays.

    Where it is not known what came last, what the source says now is taken.
    """
    before = came(old)
    values: dict[str, Any] = {}
    kept: list[str] = []
    for name in fields:
        ours, theirs = getattr(old, name), getattr(new, name)
        if ours == theirs or before.get(name) == short_hash(theirs):
            continue
        if not before or before.get(name, short_hash(None)) == short_hash(ours):
            values[name] = theirs
        else:
            kept.append(name)
    return values, kept


def short_hash(value: Any) -> str:
    """Eight figures of a value's hash: enough to tell that it changed, too few to say what it was."""
    said = value if isinstance(value, bytes) else str(value).encode(errors="replace")
    return hashlib.blake2b(said, digest_size=4).hexdigest()
