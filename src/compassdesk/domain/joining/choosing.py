"""What somebody chose where two copies say something else: an edit that has seen both, in the same step as the join."""

from collections.abc import Iterator, Mapping
from typing import Any, Literal

from msgspec.structs import replace

from compassdesk.domain.copies import CLIENT, CopyNotes, Owner, Tombstone
from compassdesk.domain.joining import conflicts
from compassdesk.domain.joining.conflicts import REMOVED
from compassdesk.domain.joining.joining import Joined, RowThatCame, differing
from compassdesk.domain.joining.row_fields import fields_of, row_of
from compassdesk.domain.joining.sound_rows import sound
from compassdesk.domain.patch import LISTS, Patch, keyed
from compassdesk.domain.plan import Plan
from compassdesk.domain.replicas import ORIGIN, Dot, Key

Chosen = Mapping[Key, bytes]
"""The value that each field shall have, spelled as JSON; the field "" is the row: true to keep it, false to remove it.
A field that nobody disagrees on may be among them: a text that was put together of both, or a note of the other."""


def preferring(joined: Joined, side: Literal["here", "there"]) -> Chosen:
    """Take the value of one copy for every choice there is."""
    return {one.key: getattr(one, side).value for one in joined.choices}


def with_choices(joined: Joined, plan: Plan, chosen: Chosen) -> tuple[Joined, frozenset[Key]]:
    """The join with what somebody chose, and the fields that are edits then; `plan` is that of the copy here.

    What is about a row that is not there (any more) is passed over.
    """
    rows = _rows(joined, plan, {key[:2] for key in chosen})
    values = {key: value for key, value in chosen.items() if key[:2] in rows}
    removed = {key[:2] for key, value in values.items() if key[2] == "" and value == REMOVED}
    changed: dict[Owner, Any] = {}
    for owner in {key[:2] for key in values} - removed:
        said = fields_of(owner[0], rows[owner]) | {
            field: value for (name, key, field), value in values.items() if (name, key) == owner and field
        }
        changed[owner] = sound(row_of(*owner, said))
    settled = {one.key for one in joined.choices if one.key in values or one.key[:2] in removed}
    patch = _settled(_put(joined.patch, changed, removed), joined, settled)
    notes = _noted(joined.notes, rows, values, removed)
    left = tuple(one for one in joined.choices if one.key not in settled)
    owners = joined.owners | {key[:2] for key in values}
    came = tuple(_came(joined, plan, changed, removed))
    made = replace(joined, patch=patch, notes=notes, choices=left, owners=owners, came=came, settled=len(settled))
    return made, frozenset(key for key in values if key[:2] not in removed or key[2] == "")


def _came(joined: Joined, plan: Plan, changed: Mapping[Owner, Any], removed: set[Owner]) -> Iterator[RowThatCame]:
    """What the join does with what was chosen: a row may stay as it was here, or go after all."""
    came = {(one.list, one.id): one for one in joined.came}
    for owner, one in came.items():
        if owner not in changed and owner not in removed:
            yield one
    before = _rows(replace(joined, came=()), plan, {*changed, *removed})
    for owner, row in changed.items():
        was = before.get(owner)
        if was is None and owner in came:
            yield replace(came[owner], row=row)
        elif was is not None and (fields := differing(fields_of(owner[0], was), fields_of(owner[0], row))):
            yield RowThatCame("changed", *owner, row, was, fields)
    yield from (RowThatCame("removed", *owner, None, before[owner]) for owner in sorted(removed & before.keys()))


def _rows(joined: Joined, plan: Plan, owners: set[Owner]) -> dict[Owner, Any]:
    """Rows as they are after the join."""
    found: dict[Owner, Any] = {}
    for name in {name for name, _ in owners} & set(LISTS):
        found |= {(name, key): row for key, row in keyed(getattr(plan, name)) if (name, key) in owners}
    if CLIENT in owners:
        found[CLIENT] = plan.client
    for one in joined.came:
        if (one.list, one.id) in owners:
            found[one.list, one.id] = one.row
    return {owner: row for owner, row in found.items() if row is not None}


def _put(patch: Patch, changed: Mapping[Owner, Any], removed: set[Owner]) -> Patch:
    lists: dict[str, Any] = {}
    for name in {name for name, _ in (*changed, *removed)} & set(LISTS):
        rows = dict(keyed(getattr(patch, name)))
        rows |= {key: row for (at, key), row in changed.items() if at == name}
        lists[name] = tuple(row for key, row in rows.items() if (name, key) not in removed)
    client = changed.get(CLIENT, patch.client)
    return replace(patch, client=client, removed=(*patch.removed, *sorted(removed)), **lists)


def _settled(patch: Patch, joined: Joined, keys: set[Key]) -> Patch:
    """The patch without what no longer waits."""
    records = {conflicts.record_of(one).id for choice in joined.choices if choice.key in keys for one in choice.others}
    fresh = tuple(record for record in patch.conflicts if record.id not in records)
    kept = records - {record.id for record in patch.conflicts}
    return replace(patch, conflicts=fresh, removed=(*patch.removed, *((conflicts.LIST, key) for key in sorted(kept))))


def _noted(notes: CopyNotes, rows: Mapping[Owner, Any], chosen: Chosen, removed: set[Owner]) -> CopyNotes:
    stamps, tombstones = dict(notes.stamps), dict(notes.tombstones)
    for owner in removed:
        stamps.pop(owner, None)
        tombstones[owner] = Tombstone(ORIGIN)
    for name, key, field in chosen:
        owner = name, key
        if field == "" and owner not in removed:  # the row is edited, and each field stays the edit that it is
            dots = stamps.get(owner, {})
            if (made := dots.get("")) is not None:
                fields: dict[str, Dot] = dict.fromkeys(fields_of(name, rows[owner]), made)
                stamps[owner] = {**fields, **dots}
    return replace(notes, stamps=stamps, tombstones=tombstones)
