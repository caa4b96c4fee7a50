"""Writing a Patch: rows by id, merged with what they are by now, and rows to remove, as one change.

Removals come first and clean up after themselves (the ON DELETE clauses of the schema): with a channel go its
placements, and an item that loses its last channel stays; with a spokesperson go their relationships, and their items
keep no speaker; items outlive their campaign, audience and series; with an item go its overrides and attachments, while
insights and winners that named it name nothing. Records name what is removed no more (`domain/references.py`).
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any
from uuid import uuid4

from msgspec.structs import replace

from compassdesk.domain.client_rules import check_client
from compassdesk.domain.errors import InputError
from compassdesk.domain.joining import conflicts
from compassdesk.domain.patch import LISTS, Collision, Patch, Rows, keyed, merged, named_by
from compassdesk.domain.plan import Record
from compassdesk.domain.references import NAMED_WITHIN, REFERENCES, named, naming, without
from compassdesk.services import plans
from compassdesk.storage import row_changes
from compassdesk.storage.asking import Transaction, ask
from compassdesk.storage.rows import ITEM_RECORDS, item_of
from compassdesk.storage.slices import listen


class WrittenPatch(dict[str, list[str]]):
    """The ids written per list, and what gave way because the plan had changed since the patch was made."""

    collisions: tuple[Collision, ...] = ()


_LISTENS_EVERY = 5_000
"""References between two moments at which a change can be given up before it is written."""


def apply(transaction: Transaction, patch: Patch) -> WrittenPatch:
    """Write the patch, merged with the rows as they are now; rows with an empty id get a fresh one.

    InputError("dangling-reference", path, list, id) when a row names another that is not there, those of
    `check_client`, and "unstorable-text" for text no file can hold (half of a surrogate pair); nothing is then written.
    """
    try:
        return _apply(transaction, patch)
    except UnicodeEncodeError as error:
        raise InputError("unstorable-text", text=error.object.encode(errors="replace").decode()) from error


def _apply(transaction: Transaction, patch: Patch) -> WrittenPatch:
    collisions: tuple[Collision, ...] = ()
    there = Rows()
    listen(transaction)
    if patch.base is not None:
        there = _as_they_are(transaction, patch)
        patch, collisions = merged(patch, there)
    if patch.client is not None:
        check_client(patch.client)
    rows = {name: _with_ids(getattr(patch, name)) for name in LISTS}
    _remove(transaction, patch.removed)
    changes = {} if patch.removed else row_changes.differing(there.items, rows["items"])  # removing changes others
    _check_references(transaction, rows, changes)
    if patch.client is not None:
        row_changes.write_client(transaction, patch.client)
    items = [row for row in rows["items"] if row.id not in changes]
    for name, listed in {**rows, "items": items}.items():
        if listed:
            row_changes.put(transaction, name, listed)
    row_changes.link_items(transaction, items)
    row_changes.link_audiences(transaction, rows["audiences"])
    row_changes.change_items(transaction, [(changes[row.id], row) for row in rows["items"] if changes.get(row.id)])
    written = WrittenPatch({name: [key for key, _ in keyed(listed)] for name, listed in rows.items() if listed})
    written.collisions = collisions
    return written


def _as_they_are(transaction: Transaction, patch: Patch) -> Rows:
    """The rows that the patch names, as this transaction finds them."""
    named = named_by(patch)
    items = ask(transaction, plans.items_named, named.pop("items", ()))
    client = ask(transaction, plans.client_of) if patch.client is not None else None
    others: dict[str, Any] = {name: ask(transaction, plans.rows_of, name) for name in named}
    return Rows(client=client, items=items, **others)


def _with_ids(rows: Sequence[Any]) -> list[Any]:
    return [row if key else replace(row, id=str(uuid4())) for key, row in keyed(rows)]


def _remove(transaction: Transaction, removed: Iterable[tuple[str, str]]) -> None:
    by_list: dict[str, list[str]] = {}
    for name, key in removed:
        by_list.setdefault(name, []).append(key)
    if "items" in by_list and (attached := row_changes.attached_to(transaction, by_list["items"])):
        by_list = {"attachments": [*by_list.pop("attachments", ()), *attached], **by_list}
    for name, keys in by_list.items():
        row_changes.remove(transaction, name, keys)
    _free_records(transaction, by_list)
    _settle(transaction, by_list)


def _settle(transaction: Transaction, gone: Mapping[str, Iterable[str]]) -> None:
    """Let nothing wait for a choice about rows that are gone."""
    waiting: tuple[Any, ...] = ask(transaction, plans.rows_of, conflicts.LIST)
    owners = {(name, key) for name, keys in gone.items() for key in keys} if waiting else set()
    about = [row.id for row in waiting if (one := conflicts.conflict(row)) is not None and one.owner in owners]
    if about:
        row_changes.remove(transaction, conflicts.LIST, about)


def _free_records(transaction: Transaction, gone: Mapping[str, Iterable[str]]) -> None:
    """Let no record name these rows, of which it has ids in its content."""
    wanted = {target: frozenset(gone[target]) for target in NAMED_WITHIN & gone.keys()}
    if not wanted:
        return
    for name in naming(wanted.keys()):
        there: tuple[Any, ...] = ask(transaction, plans.rows_of, name)
        pairs = [(row, _without(name, row, wanted)) for row in there]
        row_changes.put(transaction, name, [freed for row, freed in pairs if freed is not row])


def _without(name: str, record: Record, gone: Mapping[str, Collection[str]]) -> Record:
    for target, keys in gone.items():
        record = without(name, record, target, keys)
    return record


def _check_references(
    transaction: Transaction, rows: Mapping[str, list[Any]], changes: Mapping[str, tuple[str, ...]]
) -> None:
    """Look up each named row once; the first that is neither in the file nor in the patch is an InputError.

    Of items that are there, by the fields that differ, what they name already is in the file.
    """
    named: dict[str, dict[str, _Path]] = {}
    listen(transaction)
    for number, (path, target, key) in enumerate(_references(rows, changes), 1):
        if number % _LISTENS_EVERY == 0:
            listen(transaction)
        named.setdefault(target, {}).setdefault(key, path)
    for target, keys in named.items():
        missing = keys.keys() - {key for key, _ in keyed(rows[target])}
        if missing:
            missing = row_changes.missing(transaction, target, missing)
        for key, path in keys.items():
            if key in missing:
                raise InputError("dangling-reference", path=_spelled(path), list=target, id=key)


_Path = tuple[str, int, str, int | None]
"""Where a reference stands: the list, the row in it, the field, and the place in that where it holds several."""


def _spelled(path: _Path) -> str:
    name, index, field, place = path
    return f"{name}[{index}].{field}{f'[{place}]' if place is not None else ''}"


def _references(
    rows: Mapping[str, list[Any]], changes: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[_Path, str, str]]:
    """Each reference that may be new as (path in the patch, list it points into, id)."""
    for name, fields in REFERENCES.items():
        for index, row in enumerate(rows[name]):
            changed = changes.get(row.id) if name == "items" else None
            if changed is not None and fields.keys().isdisjoint(changed):
                continue
            for field, target in fields.items():
                value = getattr(row, field)
                if type(value) is str:
                    if value:
                        yield (name, index, field, None), target, value
                elif value:
                    for place, key in enumerate(named(row, field)):
                        if key:
                            yield (name, index, field, place), target, key
    for name in sorted(ITEM_RECORDS):
        for index, row in enumerate(rows[name]):
            if item := item_of(name, row):
                yield (name, index, "item", None), "items", item
