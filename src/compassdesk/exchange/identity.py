"""What was imported before: which item a row of a source became, so that a second import changes nothing.

A row's item gets an id made from the source's name and the row's content, and keeps in its `extra` from which source
and which content it came. A row that was edited since is found again by its title, else by its start and channels.
"""

import hashlib
import uuid
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.exchange.import_preview import RowResult
from compassdesk.exchange.tables.headings import folded

IMPORTED = "imported"
"""The key of `Item.extra` that holds {"source", "row"}."""
_SPACE = uuid.UUID("0d3c0bde-9a3f-5b8e-8a44-6f5d3a1c7e20")

_FROM_SHEET = (
    "title", "body", "status", "starts_at", "minutes", "channels", "all_channels", "spokesperson", "labels", "format",
    "link", "private_note",
)  # fmt: skip


class ReadRow(Struct, frozen=True, gc=False):
    """An item as a source has it now, with the fingerprint of its record."""

    item: Item
    fingerprint: str


def made_id(*parts: str) -> str:
    """A UUID that is the same for the same parts, on every machine."""
    digest = hashlib.sha1(_SPACE.bytes + "\x1f".join(parts).encode(), usedforsecurity=False).digest()
    return str(uuid.UUID(bytes=digest[:16], version=5))


def fingerprints(records: Sequence[str]) -> list[str]:
    """A short hash of each record's text; equal records are told apart by their order."""
    seen: dict[str, int] = {}
    result = []
    for record in records:
        seen[record] = seen.get(record, 0) + 1
        text = record if seen[record] == 1 else f"{record}\x1f{seen[record]}"
        result.append(hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20])
    return result


def origin(item: Item | OrganiseTask) -> Mapping[str, Any]:
    """Where an item or a task was imported from, empty when it was not."""
    kept = item.extra.get(IMPORTED)
    return kept if isinstance(kept, Mapping) else {}


def matched(rows: Sequence[ReadRow], source: str, existing: Sequence[Item]) -> list[tuple[Item, RowResult]]:
    """Each row's item with its final id, and "taken", "changed" or "unchanged"."""
    known = {origin(item)["row"]: item for item in existing if origin(item).get("source") == source}
    here = {row.fingerprint for row in rows}
    free = _Free(item for fingerprint, item in known.items() if fingerprint not in here)
    result: list[tuple[Item, RowResult]] = []
    for row in rows:
        if (same := known.get(row.fingerprint)) is not None:
            result.append((same, "unchanged"))
        elif (old := free.taken_by(row.item)) is not None:
            result.append((_brought_up_to_date(old, row, source), "changed"))
        else:
            fresh = replace(row.item, id=made_id(source, row.fingerprint), extra=_noted(row.item, row, source))
            result.append((fresh, "taken"))
    return result


class _Free:
    """Items of earlier imports whose rows are no longer there as they were: each may be one edited row's."""

    def __init__(self, items: Iterable[Item]) -> None:
        self._alike: dict[object, dict[str, Item]] = {}
        for item in items:
            for likeness in _likenesses(item):
                self._alike.setdefault(likeness, {})[item.id] = item

    def taken_by(self, item: Item) -> Item | None:
        """The one item with the same title, else the one at the same time on the same channels; free no more."""
        for likeness in _likenesses(item) if self._alike else ():
            found = self._alike.get(likeness, {})
            if len(found) == 1:
                (old,) = found.values()
                for other in _likenesses(old):
                    self._alike[other].pop(old.id, None)
                return old
        return None


def _likenesses(item: Item) -> list[object]:
    """What an edited row may still have in common with its item, the surest first."""
    place = [] if item.starts_at is None else [(item.starts_at, frozenset(item.channels))]
    return [folded(item.title), *place]


def _brought_up_to_date(old: Item, row: ReadRow, source: str) -> Item:
    """The item as it is, with what the sheet says now; a petal that a person confirmed stays."""
    values = {name: getattr(row.item, name) for name in _FROM_SHEET}
    if not old.petal_confirmed:
        values |= {name: getattr(row.item, name) for name in ("petal", "petal_confirmed", "kind")}
    elif old.kind != row.item.kind:
        values |= {"minutes": old.minutes, "channels": old.channels, "all_channels": old.all_channels}
    return replace(old, **values, extra=_noted(old, row, source))


def _noted(item: Item, row: ReadRow, source: str) -> dict[str, Any]:
    return {**item.extra, IMPORTED: {"source": source, "row": row.fingerprint}}
