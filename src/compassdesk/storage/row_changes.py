"""Rows of the plan written through SQLAlchemy Core, in the transaction of whoever asks.

What else goes with a row that is removed is said by the ON DELETE clauses of the schema.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from itertools import compress, count
from operator import attrgetter, is_, is_not
from typing import Any, get_origin

from msgspec import Struct
from msgspec.structs import astuple, replace
from msgspec.structs import fields as struct_fields
from sqlalchemy import Connection, Table

from compassdesk.domain.holding import HELD_AT, HELD_FROM
from compassdesk.domain.plan import Audience, Client, Extra, Item, Placement
from compassdesk.storage import statements
from compassdesk.storage.asking import ask, reading_in
from compassdesk.storage.coming_items import coming
from compassdesk.storage.rows import CLIENT, ITEMS, PLACEMENT_COLUMNS, RECORD_LISTS, encode_records
from compassdesk.storage.rows import TABLES as ROWS
from compassdesk.storage.slices import in_parts, listening, run_many
from compassdesk.storage.tables import TABLES
from compassdesk.storage.written_items import wrote

_NOTHING_PARTICULAR = (None,) * len(PLACEMENT_COLUMNS)

Links = dict[tuple[str, str], tuple[Any, ...]]
_AT_ONCE = 2_000
"""Rows made ready to be written before the first of them is: about fifty milliseconds."""


def warm_up() -> None:
    """Put the statements that change items into words, which takes longer than running them; for a worker."""
    for name in ("items", "placements", "item_speakers"):
        statements.put(TABLES[name])
        statements.remove(TABLES[name])
    for name in ("placements", "item_speakers"):
        statements.owned(TABLES[name])
    for name in ("channels", "spokespersons"):
        statements.there(TABLES[name])


def write_client(transaction: Connection, client: Client) -> None:
    run_many(transaction, statements.overwrite(TABLES["client"]), CLIENT.encode([client]))


def put(transaction: Connection, list_name: str, rows: Sequence[Any]) -> None:
    """Add rows of a list, or replace those of the same key, without what they name in tables of their own.

    InputError("bad-value") names the first row with a value that could not be read again.
    """
    for start in range(0, len(rows), _AT_ONCE):
        part = rows[start : start + _AT_ONCE]
        if list_name in RECORD_LISTS:
            run_many(transaction, statements.put(TABLES["records"]), encode_records(list_name, part))
        else:
            run_many(transaction, statements.put(TABLES[list_name]), ROWS[list_name].encode(part))


def differing(there: Sequence[Item], items: Sequence[Item]) -> dict[str, tuple[str, ...]]:
    """Of the items that are there, by id: the fields in which they say something else. Empty where one comes twice."""
    before = {item.id: item for item in there}
    keys = [item.id for item in items]
    if len(set(keys)) < len(keys):
        return {}
    found: dict[str, tuple[str, ...]] = {}
    fields: tuple[str, ...] = ()
    for key, was, item in zip(keys, map(before.get, keys), items, strict=True):
        if was is not None:
            if not _differ_in(fields, was, item):
                fields = _differing(was, item)
            found[key] = fields
    return found


def _differ_in(fields: tuple[str, ...], there: Item, item: Item) -> bool:
    """Whether just these fields differ, as in the item before: most changes of many do the same to each.

    That takes a quarter of the time of looking at each field of both.
    """
    others = {}
    for name in fields:
        others[name] = value = getattr(item, name)
        if value == getattr(there, name):
            return False
    return bool(others) and all(map(is_, _maps(there), _maps(item))) and replace(there, **others) == item


_maps = attrgetter(*(one.name for one in struct_fields(Item) if get_origin(one.type) is Mapping))
"""The values of an item that may be equal and still be stored otherwise: in another order."""


def _differing(there: Item, item: Item) -> tuple[str, ...]:
    if there is item:
        return ()
    before, after = astuple(there), astuple(item)
    others = compress(count(), map(is_not, before, after))  # few: what was not changed is the very same value
    return tuple(
        Item.__struct_fields__[place]
        for place in others
        if before[place] != after[place] or isinstance(after[place], dict)
    )


def change_items(transaction: Connection, changes: Sequence[tuple[tuple[str, ...], Item]]) -> None:
    """Write some fields of items that are there, and what these name in tables of their own; nothing else of them.

    InputError("bad-value") as `put` has it.
    """
    alike: dict[tuple[str, ...], list[Item]] = {}
    for fields, item in changes:
        alike.setdefault(fields, []).append(item)
    exact: dict[str, Item] = {}
    for fields, items in alike.items():
        for start in range(0, len(items), _AT_ONCE):
            part = items[start : start + _AT_ONCE]
            exact.update((item.id, item) for item in _change_fields(transaction, fields, part))
            _link_changed(transaction, fields, part)
    if exact:
        wrote(transaction, exact)


def _change_fields(transaction: Connection, fields: Sequence[str], items: Sequence[Item]) -> Sequence[Item]:
    """Write some columns of items; those of them that reading would give exactly as they are."""
    columns = [column for column in ITEMS.columns if column.name in fields]
    exact = [len(columns) == len(fields)] * len(items)
    stored = []
    for column in columns:
        own = [getattr(item, column.name) for item in items]
        values = column.store_all(own)
        read = ITEMS.read_back(column, items, values)
        exact = [one and _same(read[kept], value) for one, kept, value in zip(exact, values, own, strict=True)]
        stored.append(values)
    if columns:
        sql = statements.change(TABLES["items"], *(column.name for column in columns))
        run_many(transaction, sql, list(zip(*stored, (item.id for item in items), strict=True)))
    return [item for item, one in zip(items, exact, strict=True) if one]


def _same(read: Any, value: Any) -> bool:
    """Whether what reading gives is what was written, also for whoever asks of which kind it is."""
    kind = type(value)
    if kind is not type(read) or read != value:
        return False
    if kind is datetime:
        return not value.fold  # which of two hours it was is not kept
    return not isinstance(value, (dict, Struct))


def _link_changed(transaction: Connection, fields: Sequence[str], items: Sequence[Item]) -> None:
    owners = [item.id for item in items]
    if "channels" in fields or "placements" in fields:
        _sync(transaction, TABLES["placements"], owners, dict(_placement_links(items)))
    if "co_spokespersons" in fields:
        _sync(transaction, TABLES["item_speakers"], owners, dict(_links(items, "co_spokespersons")))


def remove(transaction: Connection, list_name: str, keys: Iterable[str]) -> None:
    if list_name in RECORD_LISTS:
        run_many(transaction, statements.remove(TABLES["records"]), [(list_name, key) for key in keys])
    else:
        run_many(transaction, statements.remove(TABLES[list_name]), [(key,) for key in keys])


def link_items(transaction: Connection, items: Sequence[Item]) -> None:
    """Write the channels, own texts and further speakers of items that are there, touching only what differs."""
    owners = [item.id for item in items]
    _sync(transaction, TABLES["placements"], owners, dict(_placement_links(listening(transaction, items))))
    _sync(transaction, TABLES["item_speakers"], owners, dict(_links(listening(transaction, items), "co_spokespersons")))


def link_audiences(transaction: Connection, audiences: Sequence[Audience]) -> None:
    """Write the channels of audiences that are there, touching only what differs."""
    owners = [audience.id for audience in audiences]
    _sync(transaction, TABLES["audience_channels"], owners, dict(_links(audiences, "channels")))


def keep_extra(transaction: Connection, extra: Extra) -> None:
    """Keep the fields at the top of a plan file that this version does not know."""
    run_many(transaction, statements.put(TABLES["meta"]), [("extra", json.dumps(extra, ensure_ascii=False))])


def hold_coming(transaction: Connection, since: datetime) -> tuple[str, ...]:
    """Put the items on hold that could still go out from a moment on (`coming_items.py`), as `holding.held`; their ids.

    By one statement: a file may have a hundred thousand of them.
    """
    ids, at = ask(transaction, coming, since), since.isoformat(timespec="minutes")
    run_many(transaction, statements.hold(TABLES["items"], HELD_FROM, HELD_AT), [(at, key) for key in ids])
    return ids


def attached_to(transaction: Connection, items: Iterable[str]) -> tuple[str, ...]:
    """The ids of the attachments of these items."""
    found = reading_in(transaction).execute(
        statements.of_items(TABLES["records"]), (statements.among(items), "attachments")
    )
    return tuple(key for (key,) in found)


def missing(transaction: Connection, list_name: str, ids: Iterable[str]) -> set[str]:
    """Those of the ids that no row of a list has."""
    wanted = set(ids)
    listed = statements.among(wanted)
    if list_name in RECORD_LISTS:
        found = reading_in(transaction).execute(statements.there_in_list(TABLES["records"]), (listed, list_name))
    else:
        found = reading_in(transaction).execute(statements.there(TABLES[list_name]), (listed,))
    return wanted - {key for (key,) in found}


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
    there: Links = {
        (owner, key): tuple(rest)
        for owner, key, *rest in in_parts(
            transaction, reading_in(transaction).execute(statements.owned(table), (statements.among(owners),))
        )
    }
    gone = [link for link in there if link not in wanted]
    run_many(transaction, statements.remove(table), gone)
    written = [(*link, *rest) for link, rest in wanted.items() if there.get(link) != rest]
    run_many(transaction, statements.put(table), written)
