"""A row as each choice would make it, and as it was before the copies parted: for whoever compares what it comes to."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct

from compassdesk.domain.joining.row_differences import RowSeen, SeenCopies
from compassdesk.domain.joining.row_fields import NOTHING, PARTED, fields_of, kind_of, row_of, said_by, spelled
from compassdesk.domain.joining.sound_rows import sound


class RowVersions(Struct, frozen=True):
    """None for a row that is not there then; of `was` also where it is not known."""

    was: Any
    here: Any
    there: Any


def row_was(seen: SeenCopies, told: RowSeen) -> Any | None:
    """The row before the copies parted; None where a field is not known for certain."""
    owner = told.owner
    mine, other = seen.rows_here.get(owner), seen.rows_there.get(owner)
    if mine is None or other is None or any(one.was is None or one.was_at is not None for one in told.fields):
        return None
    said, said_there = fields_of(owner[0], mine), fields_of(owner[0], other)
    both = seen.changed_apart(owner, "here") & seen.changed_apart(owner, "there")
    if any(said.get(name) == said_there.get(name) for name in both if name not in {"extra", "position"}):
        return None  # both say the same by two edits: what stood there before, nobody tells
    for one in told.fields:
        said |= _said_before(owner[0], one.field, one.was or NOTHING, said)
    return sound(row_of(*owner, {name: value for name, value in said.items() if value != NOTHING}))


def _said_before(list_name: str, field: str, was: bytes, said: Mapping[str, bytes]) -> dict[str, bytes]:
    """The fields that say what a field with its ids told together was."""
    called = PARTED.get(kind_of(list_name), {}).get(field)
    if called is None:
        return {field: was}
    gone = {name: NOTHING for name in said if name.startswith(f"{called}/") and name.endswith("/position")}
    ids = said_by(was) or ()
    return gone | {f"{called}/{key}/position": spelled(at) for at, key in enumerate(ids)}
