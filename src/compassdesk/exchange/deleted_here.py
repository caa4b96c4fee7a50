"""What a source brings again although it was deleted here: it stays away, and that is told."""

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from compassdesk.domain.deleted_rows import DeletedRow
from compassdesk.domain.plan import Item, OrganiseTask
from compassdesk.exchange.deleted_then_changed import changed_since
from compassdesk.exchange.identity import origin
from compassdesk.exchange.import_preview import ImportedRow, ImportPreview, ImportRemark, LeftOut


def without_deleted(preview: ImportPreview, deleted: Sequence[DeletedRow]) -> ImportPreview:
    """The preview without items and tasks that were deleted from the plan, also where their source changed them since.

    `deleted` are all that were deleted.
    """
    patch = preview.patch
    brought: list[Item | OrganiseTask] = [*patch.items, *patch.organise_tasks]
    again = changed_since(preview, deleted)
    changed = {one.now.id for one in again}
    ids = {row.id for row in deleted} | changed
    gone = {one.id for one in brought if one.id in ids and origin(one)}
    if not gone:
        return preview
    rows, left = list[ImportedRow](), list[LeftOut]()
    for row in preview.rows:
        items = tuple(item for item in row.items if item.id not in gone)
        tasks = tuple(task for task in row.tasks if task.id not in gone)
        away = len(row.items) - len(items) + len(row.tasks) - len(tasks)
        if not away:
            rows.append(row)
        elif items or tasks:
            told = ImportRemark("days-deleted-here", {"count": away})
            rows.append(replace(row, items=items, tasks=tasks, remarks=(*row.remarks, told)))
        elif row.left:
            told = ImportRemark("days-deleted-here", {"count": away})
            rows.append(replace(row, items=row.left, left=(), result="unchanged", remarks=(told,)))
        else:
            one = row.item if row.items else row.tasks[0]
            code = "deleted-then-changed" if one.id in changed else "deleted-here"
            left.append(LeftOut(row.record, row.line, "skipped", code, {}, one.title, row.sheet, row.cell))
    items = tuple(item for item in patch.items if item.id not in gone)
    channels, people = _named(items)
    away_channels, away_people = _named([item for item in patch.items if item.id in gone])
    new_channels = tuple(row for row in preview.new_channels if row.id in channels or row.id not in away_channels)
    new_people = tuple(row for row in preview.new_people if row.id in people or row.id not in away_people)
    away_at = {place for one in left for place in (one.cell or one.line, f"{one.sheet} {one.line}")}
    return replace(
        preview,
        rows=tuple(_without_likeness(row, away_at) for row in rows),
        left_out=tuple(sorted((*preview.left_out, *left), key=lambda row: row.record)),
        new_channels=new_channels,
        new_people=new_people,
        deleted_here=len(gone),
        deleted_tasks=sum(task.id in gone for task in patch.organise_tasks),
        deleted_again=again,
        patch=replace(
            patch,
            items=items,
            organise_tasks=tuple(task for task in patch.organise_tasks if task.id not in gone),
            channels=new_channels,
            spokespersons=new_people,
        ),
    )


def _without_likeness(row: ImportedRow, away: Collection[str | int]) -> ImportedRow:
    """The row without being told that it says the same as one that stays away; `away` are the places of those."""
    kept = tuple(note for note in row.remarks if note.code != "same-as-line" or note.values["line"] not in away)
    return row if len(kept) == len(row.remarks) else replace(row, remarks=kept)


def _named(items: tuple[Item, ...] | list[Item]) -> tuple[set[str], set[str]]:
    """The ids of the channels and of the people that items name."""
    return {key for item in items for key in item.channels}, {item.spokesperson or "" for item in items}
