"""What hangs on the items of a series hangs on those that are made of it: of the first one all, later what all have."""

from collections.abc import Iterable, Sequence
from uuid import UUID, uuid5

from msgspec.structs import replace

from compassdesk.domain.attachments import by_item, carried
from compassdesk.domain.plan import Item, Record
from compassdesk.domain.series_changes import SeriesChange

_SPACE = UUID("0f7a2f0c-6a55-5d1e-9c1b-0f4b6f0f7c55")


def with_all_of(change: SeriesChange, item: Item, records: Sequence[Record]) -> SeriesChange:
    """A series that was made of an item, with all that hangs on that on each of its new items."""
    return _with(change, item.id, records)


def with_what_all_have(change: SeriesChange, members: Sequence[Item], records: Sequence[Record]) -> SeriesChange:
    """A series that gets more items, with what hangs on every one of its members on each of them, by its content."""
    attached = by_item(records)
    contents = [{one.sha256 for one in attached.get(item.id, ())} for item in members]
    common = set.intersection(*contents) - {""} if contents else set[str]()
    if not common:
        return change
    last = members[-1].id
    keys = {one.id for one in attached[last] if one.sha256 in common}
    return _with(change, last, [record for record in records if record.id in keys])


def _with(change: SeriesChange, original: str, records: Iterable[Record]) -> SeriesChange:
    """Ids are the same in every copy of the file, as those of the items are."""
    patch = change.patch
    known = {item.id for item in patch.base.items} if patch.base is not None else set[str]()
    made = carried(tuple(records), [(original, item.id) for item in patch.items if item.id not in known])
    rows = tuple(
        replace(row, id=str(uuid5(_SPACE, f"{row.content['item']}/{row.content.get('sha256')}/{place}")))
        for place, row in enumerate(made)
    )
    return replace(change, patch=replace(patch, attachments=(*patch.attachments, *rows))) if rows else change
