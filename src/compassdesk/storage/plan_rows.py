"""Whole plans read: the client, every list, and the items that are asked for. Few plain SELECTs, no SQLAlchemy."""

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from msgspec import Struct

from compassdesk.domain.errors import WorldError
from compassdesk.domain.plan import Audience, Client, Plan, Record
from compassdesk.storage import item_rows
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.item_rows import grouped
from compassdesk.storage.references import STORED
from compassdesk.storage.rows import AUDIENCES, CLIENT, RECORD_LISTS, TABLES, bad_row, record_of
from compassdesk.storage.values import Unfit, record_content

_AUDIENCE_CHANNELS = Audience.__struct_fields__.index("channels")
_DANGLING = " UNION ALL ".join(
    f"SELECT '{one.list_name}', {one.key}, '{one.field}', '{one.target}', {one.column} FROM {one.table} "
    f"WHERE {one.where}{one.column} IS NOT NULL "
    f"AND NOT EXISTS (SELECT 1 FROM {one.target} AS there WHERE there.id = {one.table}.{one.column})"
    for one in STORED
    if one.list_name != "items"
)
"""The rows of the other lists that name something that is not in the file."""
_OF_AUDIENCES = "SELECT audience_id, channel_id FROM audience_channels ORDER BY audience_id, position"


class StoredPlan(Struct, frozen=True):
    """All rows of a plan as they are stored: fetched at one moment, made into rows when the file is let go."""

    client: Sequence[Sequence[Any]]
    lists: Mapping[str, Sequence[Sequence[Any]]]
    items: item_rows.StoredItems
    audience_channels: Sequence[tuple[str, str]]
    records: Sequence[tuple[str, str, str | None, str]]
    extra: tuple[str] | None
    dangling: tuple[str, str, str, str, str] | None


def whole(connection: sqlite3.Connection) -> Plan:
    """Everything in the file."""
    return _plan(connection, "1", ())


def of_days(connection: sqlite3.Connection, first: date, last: date) -> Plan:
    """The plan with the items that start on the days first..last, both included; every other list is whole."""
    return _plan(connection, *starting(first, last))


def starting(first: date, last: date) -> tuple[str, tuple[str, str]]:
    """The condition for the items that start on the days first..last.

    Wall-clock text sorts as time does, so a day is everything from its date up to the next date.
    """
    after = (last + timedelta(days=1)).isoformat() if last < date.max else "9999-13"
    return "items.starts_at >= ? AND items.starts_at < ?", (first.isoformat(), after)


def client_of(connection: sqlite3.Connection) -> Client:
    """The client alone."""
    return _only_client(CLIENT.read(connection))


def rows_of(connection: sqlite3.Connection, list_name: str) -> tuple[Any, ...]:
    """The rows of one list, of which none is an item."""
    if list_name in RECORD_LISTS:
        stored = connection.execute(
            "SELECT list, id, item, content FROM records WHERE list = ? ORDER BY id", (list_name,)
        ).fetchall()
        return _records(stored)[list_name]
    if list_name == "audiences":
        return _audiences(AUDIENCES.fetch(connection, "1", ()), connection.execute(_OF_AUDIENCES).fetchall())
    return tuple(TABLES[list_name].read(connection))


def _plan(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> Plan:
    return decoded(connection, at_one_moment(connection, fetched, where, parameters))


def fetched(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> StoredPlan:
    return StoredPlan(
        client=CLIENT.fetch(connection, "1", ()),
        lists={name: table.fetch(connection, "1", ()) for name, table in TABLES.items() if name != "items"},
        items=item_rows.fetched(connection, where, parameters),
        audience_channels=connection.execute(_OF_AUDIENCES).fetchall(),
        records=connection.execute("SELECT list, id, item, content FROM records ORDER BY list, id").fetchall(),
        extra=connection.execute("SELECT value FROM meta WHERE key = 'extra'").fetchone(),
        dangling=connection.execute(_DANGLING).fetchone(),
    )


def decoded(connection: sqlite3.Connection, stored: StoredPlan) -> Plan:
    lists = {name: tuple(TABLES[name].rows(rows)) for name, rows in stored.lists.items() if name != "audiences"}
    plan = Plan(
        client=_only_client(CLIENT.rows(stored.client)),
        items=item_rows.decoded(connection, stored.items),
        audiences=_audiences(stored.lists["audiences"], stored.audience_channels),
        extra=_extra(stored.extra[0]) if stored.extra else {},
        **lists,
        **_records(stored.records),
    )
    if stored.dangling is not None:
        list_name, key, field, target, named = stored.dangling
        raise bad_row(list_name, key, field, Unfit("dangling", list=target, value=named))
    return plan


def _only_client(found: Sequence[Client]) -> Client:
    if len(found) != 1:
        raise WorldError("damaged-file")
    return found[0]


def _audiences(stored: Sequence[Sequence[Any]], pairs: Sequence[tuple[str, str]]) -> tuple[Any, ...]:
    values = AUDIENCES.decode(stored)
    if not values:
        return ()
    channels = grouped(pairs)
    values[_AUDIENCE_CHANNELS] = [channels.get(key, ()) for key in values[0]]
    return tuple(map(Audience, *values))


def _records(stored: Iterable[tuple[str, str, str | None, str]]) -> dict[str, tuple[Any, ...]]:
    records: dict[str, list[Record]] = {name: [] for name in RECORD_LISTS}
    for name, key, item, content in stored:
        try:
            if name not in records:
                raise Unfit("unknown", value=name, allowed=RECORD_LISTS)
            records[name].append(record_of(key, item, content))
        except Unfit as trouble:
            raise bad_row(str(name), key, "content", trouble) from None
    return {name: tuple(rows) for name, rows in records.items()}


def _extra(stored: str) -> dict[str, Any]:
    try:
        return record_content(stored)
    except Unfit as trouble:
        raise bad_row("meta", "extra", "value", trouble) from None
