"""Writing a Patch: rows by id, merged with what they are by now, and rows to remove, as one change.

Removals come first and clean up after themselves (the ON DELETE clauses of the schema): with a channel go its
placements, and an item that loses its last channel stays; with a spokesperson go their relationships, and their items
keep no speaker; items outlive their campaign, audience and series; with an item go its overrides, while insights,
winners and attachments that named it name nothing.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any
from uuid import uuid4

from msgspec.structs import replace
from sqlalchemy import Connection, Table
from sqlalchemy.dialects.sqlite import dialect, insert

from compassdesk.domain.client_rules import check_client
from compassdesk.domain.errors import InputError
from compassdesk.domain.patch import LISTS, Collision, Patch, Rows, merged, named_by, row_id
from compassdesk.domain.plan import Audience, Extra, Item, Placement
from compassdesk.domain.references import REFERENCES, named
from compassdesk.services import inside, plans
from compassdesk.storage import tables
from compassdesk.storage.rows import (
    CLIENT,
    ITEM_RECORDS,
    PLACEMENT_COLUMNS,
    RECORD_LISTS,
    TABLES,
    encode_records,
    item_of,
)
from compassdesk.storage.slices import run_many

_NOTHING_PARTICULAR = (None,) * len(PLACEMENT_COLUMNS)

Links = dict[tuple[str, str], tuple[Any, ...]]


class Written(dict[str, list[str]]):
    """The ids written per list, and what gave way because the plan had changed since the patch was made."""

    collisions: tuple[Collision, ...] = ()


def apply(transaction: Connection, patch: Patch) -> Written:
    """Write the patch, merged with the rows as they are now; rows with an empty id get a fresh one.

    InputError("dangling-reference", path, list, id) when a row names another that is not there, those of
    `check_client`, and "unstorable-text" for text no file can hold (half of a surrogate pair); nothing is then written.
    """
    try:
        return _apply(transaction, patch)
    except UnicodeEncodeError as error:
        raise InputError("unstorable-text", text=error.object.encode(errors="replace").decode()) from error


def keep_extra(transaction: Connection, extra: Extra) -> None:
    """Keep the fields at the top of a plan file that this version does not know (`Plan.extra`)."""
    _upsert(transaction, tables.meta, [("extra", json.dumps(extra, ensure_ascii=False))])


def _apply(transaction: Connection, patch: Patch) -> Written:
    collisions: tuple[Collision, ...] = ()
    if patch.base is not None:
        patch, collisions = merged(patch, _as_they_are(transaction, patch))
    if patch.client is not None:
        check_client(patch.client)
    rows = {name: [_with_id(row) for row in getattr(patch, name)] for name in LISTS}
    _remove(transaction, patch.removed)
    _check_references(transaction, rows)
    if patch.client is not None:
        _upsert(transaction, tables.client, [(1, *CLIENT.encode([patch.client])[0])])
    for name, listed in rows.items():
        if listed and name in RECORD_LISTS:
            _upsert(transaction, tables.records, encode_records(name, listed))
        elif listed:
            _upsert(transaction, tables.lists[name], TABLES[name].encode(listed))
    _write_links(transaction, rows["items"], rows["audiences"])
    written = Written({name: [row_id(row) for row in listed] for name, listed in rows.items() if listed})
    written.collisions = collisions
    return written


def _as_they_are(transaction: Connection, patch: Patch) -> Rows:
    """The rows that the patch names, as this transaction finds them."""
    named = named_by(patch)
    items = inside.ask(transaction, plans.items_by_id, named.pop("items", ()))
    if not named and patch.client is None:
        return Rows(items=items)
    others = inside.lists_of(transaction)
    return Rows(client=others.client, items=items, **{name: getattr(others, name) for name in named})


def _with_id(row: Any) -> Any:
    return row if row_id(row) else replace(row, id=str(uuid4()))


def _remove(transaction: Connection, removed: Iterable[tuple[str, str]]) -> None:
    by_list: dict[str, list[str]] = {}
    for name, key in removed:
        by_list.setdefault(name, []).append(key)
    for name, keys in by_list.items():
        if name in RECORD_LISTS:
            run_many(transaction, "DELETE FROM records WHERE list = ? AND id = ?", [(name, key) for key in keys])
        else:
            (column,) = tables.lists[name].primary_key
            run_many(transaction, f'DELETE FROM {name} WHERE "{column.name}" = ?', [(key,) for key in keys])


def _upsert(transaction: Connection, table: Table, values: list[tuple[Any, ...]]) -> None:
    """Add or replace whole rows, given as stored values in the order of the table's columns."""
    run_many(transaction, _upsert_sql(table), values)


@cache
def _upsert_sql(table: Table) -> str:
    statement = insert(table)
    others = {column.name: statement.excluded[column.name] for column in table.columns if not column.primary_key}
    return str(
        statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=others).compile(dialect=dialect())
    )


def _write_links(transaction: Connection, items: list[Item], audiences: list[Audience]) -> None:
    owners = [item.id for item in items]
    _sync(transaction, tables.placements, owners, dict(_placement_links(items)))
    _sync(transaction, tables.item_speakers, owners, dict(_links(items, "co_spokespersons")))
    owners = [audience.id for audience in audiences]
    _sync(transaction, tables.audience_channels, owners, dict(_links(audiences, "channels")))


def _links(rows: Iterable[Any], field: str) -> Iterator[tuple[tuple[str, str], tuple[Any, ...]]]:
    for row in rows:
        for position, key in enumerate(dict.fromkeys(getattr(row, field))):
            yield (row.id, key), (position,)


def _placement_links(items: Iterable[Item]) -> Iterator[tuple[tuple[str, str], tuple[Any, ...]]]:
    for item in items:
        own = {placement.channel: placement for placement in item.placements}
        positions = {key: position for position, key in enumerate(dict.fromkeys(item.channels))}
        for key in (*positions, *(key for key in own if key not in positions)):
            particular = _particular(own.get(key))
            if key in positions or particular != _NOTHING_PARTICULAR:
                yield (item.id, key), (positions.get(key), *particular)


def _particular(placement: Placement | None) -> tuple[Any, ...]:
    if placement is None:
        return _NOTHING_PARTICULAR
    values = ((column, getattr(placement, column.name)) for column in PLACEMENT_COLUMNS)
    return tuple(value if value is None or column.encode is None else column.encode(value) for column, value in values)


def _sync(transaction: Connection, table: Table, owners: list[str], wanted: Links) -> None:
    """Make the rows of a link table that belong to `owners` those of `wanted`, touching only what differs."""
    if not owners:
        return
    names = [column.name for column in table.columns]
    listed = ", ".join(names)
    there: Links = {
        (owner, key): tuple(rest)
        for owner, key, *rest in transaction.exec_driver_sql(
            f"SELECT {listed} FROM {table.name} WHERE {names[0]} IN (SELECT value FROM json_each(?))",
            (json.dumps(owners),),
        )
    }
    gone = [link for link in there if link not in wanted]
    if gone:
        run_many(transaction, f"DELETE FROM {table.name} WHERE {names[0]} = ? AND {names[1]} = ?", gone)
    written = [(*link, *rest) for link, rest in wanted.items() if there.get(link) != rest]
    if written:
        others = ", ".join(f"{name} = excluded.{name}" for name in names[2:])
        run_many(
            transaction,
            f"INSERT INTO {table.name} ({listed}) VALUES ({', '.join('?' * len(names))}) "
            f"ON CONFLICT ({names[0]}, {names[1]}) DO UPDATE SET {others}",
            written,
        )


def _check_references(transaction: Connection, rows: Mapping[str, list[Any]]) -> None:
    """Look up each named row once; the first that is neither in the file nor in the patch is an InputError."""
    named: dict[str, dict[str, str]] = {}
    for path, target, key in _references(rows):
        named.setdefault(target, {}).setdefault(key, path)
    for target, keys in named.items():
        missing = keys.keys() - {row_id(row) for row in rows[target]}
        if not missing:
            continue
        table = "records" if target in RECORD_LISTS else target
        where = f"list = '{target}' AND " if target in RECORD_LISTS else ""
        missing -= set(
            transaction.exec_driver_sql(
                f"SELECT id FROM {table} WHERE {where}id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(missing)),),
            ).scalars()
        )
        for key, path in keys.items():
            if key in missing:
                raise InputError("dangling-reference", path=path, list=target, id=key)


def _references(rows: Mapping[str, list[Any]]) -> Iterator[tuple[str, str, str]]:
    """Each reference as (path in the patch, list it points into, id)."""
    for name, fields in REFERENCES.items():
        for index, row in enumerate(rows[name]):
            for field, target in fields.items():
                several = isinstance(getattr(row, field), tuple)
                for place, key in enumerate(named(row, field)):
                    if key:
                        yield f"{name}[{index}].{field}{f'[{place}]' if several else ''}", target, key
    for name in sorted(ITEM_RECORDS):
        for index, row in enumerate(rows[name]):
            if item := item_of(name, row):
                yield f"{name}[{index}].item", "items", item
