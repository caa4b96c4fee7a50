"""What a source brings again although it was deleted here: it stays away, and that is told."""

from msgspec.structs import replace

from compassdesk.domain.plan import Item, Plan
from compassdesk.exchange.identity import origin
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut


def without_deleted(preview: ImportPreview, plan: Plan, deleted: frozenset[str]) -> ImportPreview:
    """The preview without items that were deleted from the plan; `deleted` are the ids of all that was.

    An import that was undone left nothing of its source behind: then nothing was deleted by hand, and all is taken.
    """
    gone = {item.id for item in preview.patch.items if item.id in deleted and origin(item)}
    sources = {origin(item).get("source") for item in preview.patch.items if item.id in gone}
    if not gone or not any(origin(item).get("source") in sources for item in plan.items):
        return preview
    rows, left = list[ImportedRow](), list[LeftOut]()
    for row in preview.rows:
        items = tuple(item for item in row.items if item.id not in gone)
        if len(items) == len(row.items):
            rows.append(row)
        elif items:
            told = ImportRemark("days-deleted-here", {"count": len(row.items) - len(items)})
            rows.append(replace(row, items=items, remarks=(*row.remarks, told)))
        else:
            title = row.item.title
            left.append(LeftOut(row.record, row.line, "skipped", "deleted-here", {}, title, row.sheet, row.cell))
    items = tuple(item for item in preview.patch.items if item.id not in gone)
    channels, people = _named(items)
    away = _named([item for item in preview.patch.items if item.id in gone])
    new_channels = tuple(row for row in preview.new_channels if row.id in channels or row.id not in away[0])
    new_people = tuple(row for row in preview.new_people if row.id in people or row.id not in away[1])
    return replace(
        preview,
        rows=tuple(rows),
        left_out=tuple(sorted((*preview.left_out, *left), key=lambda row: row.record)),
        new_channels=new_channels,
        new_people=new_people,
        deleted_here=len(gone),
        patch=replace(preview.patch, items=items, channels=new_channels, spokespersons=new_people),
    )


def _named(items: tuple[Item, ...] | list[Item]) -> tuple[set[str], set[str]]:
    """The ids of the channels and of the people that items name."""
    return {key for item in items for key in item.channels}, {item.spokesperson or "" for item in items}
