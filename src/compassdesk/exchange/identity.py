"""Where items came from: ids that are the same each time, and what an item keeps of its source."""

import hashlib
import uuid
from collections.abc import Container, Iterable, Mapping
from typing import Any

from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.origins import origin_in
from compassdesk.domain.plan import Item, OrganiseTask

_SPACE = uuid.UUID("0d3c0bde-9a3f-5b8e-8a44-6f5d3a1c7e20").bytes


def made_id(*parts: str) -> str:
    """A UUID that is the same for the same parts, on every machine."""
    figures = hashlib.sha1(_SPACE + "\x1f".join(parts).encode(), usedforsecurity=False).hexdigest()
    variant = "89ab"[int(figures[16], 16) & 3]
    return f"{figures[:8]}-{figures[8:12]}-5{figures[13:16]}-{variant}{figures[17:20]}-{figures[20:32]}"


def free_id(taken: Container[str], *parts: str) -> str:
    """The id of these parts; where it is `taken`, since what it was made for has changed, the next one of them."""
    found, times = made_id(*parts), 1
    while found in taken:
        times += 1
        found = made_id(*parts, str(times))
    return found


def fingerprints(records: Iterable[str]) -> list[str]:
    """A short hash of each record's text; equal records are told apart by their order."""
    seen: dict[str, int] = {}
    result = []
    for record in unless_given_up(records):
        mark = _fingerprint(record)
        times = seen[mark] = seen.get(mark, 0) + 1
        result.append(mark if times == 1 else _fingerprint(f"{record}\x1f{times}"))
    return result


def _fingerprint(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def origin(item: Item | OrganiseTask) -> Mapping[str, Any]:
    """Where an item or a task was imported from, empty when it was not, or when what a plan file says of it is none."""
    return origin_in(item.extra)
