"""Reading the plan: a window, a week with what its checks look at, or everything. Few plain SELECTs, no SQLAlchemy."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime, timedelta
from typing import Any

from compassdesk.domain.errors import WorldError
from compassdesk.domain.plan import Audience, Client, Item, Placement, Plan, Record
from compassdesk.domain.references import REFERENCES, named
from compassdesk.domain.vocabulary import COUNTED_STATUSES, DRAFT_STATUSES
from compassdesk.domain.week import Week
from compassdesk.storage.columns import Column
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.references import STORED
from compassdesk.storage.remembering import Remembering
from compassdesk.storage.rows import (
    AUDIENCES,
    CLIENT,
    ITEMS,
    PLACEMENT_COLUMNS,
    RECORD_LISTS,
    TABLES,
    bad_row,
    filled,
    record_of,
)
from compassdesk.storage.values import Unfit, record_content

_FIELDS = [entry.name for entry in fields(Item)]
_CHANNELS, _PLACEMENTS, _SPEAKERS = (_FIELDS.index(name) for name in ("channels", "placements", "co_spokespersons"))
_AUDIENCE_CHANNELS = [entry.name for entry in fields(Audience)].index("channels")
_NOTHING_OWN = (None,) * len(PLACEMENT_COLUMNS)
_BY_ID = "items.id IN (SELECT value FROM json_each(?))"
_NAMED: Mapping[str, tuple[int, ...]] = {
    target: tuple(
        _FIELDS.index(field)
        for field, named_list in REFERENCES["items"].items()
        if named_list == target and field not in {"channels", "placements", "co_spokespersons"}
    )
    for target in REFERENCES["items"].values()
}
"""Which fields of an item's own row name rows of which list, by place."""
_DANGLING = " UNION ALL ".join(
    f"SELECT '{one.list_name}', {one.key}, '{one.field}', '{one.target}', {one.column} FROM {one.table} "
    f"WHERE {one.where}{one.column} IS NOT NULL "
    f"AND NOT EXISTS (SELECT 1 FROM {one.target} AS there WHERE there.id = {one.table}.{one.column})"
    for one in STORED
    if one.list_name != "items"
)
"""The rows of the other lists that name something that is not in the file."""
_MARGIN = timedelta(weeks=4)
"""How much is read before and behind what the checks look at, at first."""
_UNCONFIRMED = timedelta(days=15)
"""A slot that began longer ago and was not confirmed does not count any more (C3.12; it lasts a week at most)."""


@dataclass(frozen=True, slots=True)
class StatusFacts:
    """What the status line tells: all items, those without a time, and those whose petal an import guessed."""

    items: int
    unscheduled: int
    guessed_petals: int


def window(connection: sqlite3.Connection, first: date, last: date) -> Plan:
    """The plan with the items that start on the days first..last, both included; every other list is whole."""
    return _plan(connection, *_between(first, last))


def judging_window(connection: sqlite3.Connection, first: Week, last: Week, now: datetime) -> Plan:
    """The plan with all items the checks of the weeks first..last look at, judged at the wall-clock moment `now`.

    That is the three weeks before `first` (C3.8) and some more for calls still waiting for an answer, some weeks after
    `last` for the slots that answer, and whatever lies outside them but belongs to a giveaway (CD-17). The window is
    widened until the weeks are judged as the whole plan would be (domain/checks/enough.py).
    """
    from compassdesk.domain.checks.enough import LOOK_BACK, is_enough

    before, behind = _MARGIN, _MARGIN
    while True:
        begin, end = _earlier(first.start - LOOK_BACK, before), _later(last.end, behind)
        plan = _judged_between(connection, begin, end, now)
        enough = is_enough(plan, first, last, begin, end, now)
        if all(enough):
            return plan
        before, behind = before if enough[0] else 3 * before, behind if enough[1] else 3 * behind


def _earlier(moment: datetime, by: timedelta) -> datetime:
    return moment - by if moment - datetime.min > by else datetime.min


def _later(moment: datetime, by: timedelta) -> datetime:
    return moment + by if datetime.max - moment > by else datetime.max


def _judged_between(connection: sqlite3.Connection, begin: datetime, end: datetime, now: datetime) -> Plan:
    """The items of [begin, end), and those that matter whenever they are (`_beyond`)."""
    period = (begin.isoformat(timespec="minutes"), "9999-13" if end == datetime.max else end.isoformat())

    def fetch(connection: sqlite3.Connection) -> _StoredPlan:
        beyond = json.dumps(_beyond(connection, *period, now))
        return _fetched(connection, f"(items.starts_at >= ? AND items.starts_at < ?) OR {_BY_ID}", (*period, beyond))

    return _decoded(connection, at_one_moment(connection, fetch))


def _beyond(connection: sqlite3.Connection, begin: str, end: str, now: datetime) -> list[str]:
    """Ids of giveaways and their winners, of what is placed in the period at a time of its own, and of an item that
    counts and stands before it, if there is any: it tells that the client is not new (C9.8).
    """
    counted = COUNTED_STATUSES if client_of(connection).count_drafts else COUNTED_STATUSES - DRAFT_STATUSES
    earlier = (
        "SELECT id FROM (SELECT id FROM items WHERE starts_at >= ? AND starts_at < ? "
        "AND status IN (SELECT value FROM json_each(?)) AND {} ORDER BY starts_at DESC LIMIT 1)"
    )
    certain = "(kind = 'post' OR (minutes >= 15 AND kept = 'yes'))"
    unconfirmed = "kind = 'slot' AND minutes >= 15 AND kept = 'unknown'"
    statuses, still_open = json.dumps(sorted(counted)), now - _UNCONFIRMED
    found = connection.execute(
        "SELECT id FROM items WHERE campaign IN (SELECT id FROM campaigns WHERE kind = 'giveaway') "
        "UNION SELECT winner_item FROM campaigns WHERE winner_item IS NOT NULL "
        "UNION SELECT item_id FROM placements WHERE starts_at >= ? AND starts_at < ? "
        f"UNION {earlier.format(certain)} "
        f"UNION {earlier.format(unconfirmed)}",
        (begin, end, "", begin, statuses, still_open.isoformat(), begin, statuses),
    )
    return [key for (key,) in found]


def whole(connection: sqlite3.Connection) -> Plan:
    """Everything in the file."""
    return _plan(connection, "1", ())


def unscheduled(connection: sqlite3.Connection) -> tuple[Item, ...]:
    """The tray: items without a time."""
    return _items(connection, "items.starts_at IS NULL", ())


def items_by_id(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Item, ...]:
    """The items with these ids, in the order of the plan; ids that are not there are left out."""
    return _items(connection, _BY_ID, (json.dumps(list(ids)),))


def client_of(connection: sqlite3.Connection) -> Client:
    """The client alone."""
    return _only_client(CLIENT.read(connection))


def day_counts(connection: sqlite3.Connection, first: date, last: date) -> dict[date, int]:
    """How many items start on each day of first..last that has any."""
    where, parameters = _between(first, last)
    counted = connection.execute(
        f"SELECT substr(starts_at, 1, 10) AS day, count(*) FROM items WHERE {where} GROUP BY day", parameters
    )
    try:
        return {date.fromisoformat(day): count for day, count in counted}
    except (ValueError, TypeError):
        _items(connection, where, parameters)  # names the item whose start is no time
        raise


def status_facts(connection: sqlite3.Connection) -> StatusFacts:
    """The numbers of the status line."""
    return StatusFacts(
        *connection.execute(
            "SELECT (SELECT count(*) FROM items), (SELECT count(*) FROM items WHERE starts_at IS NULL), "
            "(SELECT count(*) FROM items WHERE petal_confirmed = 0)"
        ).fetchone()
    )


def _between(first: date, last: date) -> tuple[str, tuple[str, str]]:
    """Wall-clock text sorts as time does, so a day is everything from its date up to the next date."""
    after = (last + timedelta(days=1)).isoformat() if last < date.max else "9999-13"
    return "items.starts_at >= ? AND items.starts_at < ?", (first.isoformat(), after)


@dataclass(frozen=True, slots=True)
class _StoredItems:
    """Items as they are stored, with those that were known before; `keys` is their order in the plan."""

    keys: Sequence[str]
    known: dict[str, Item]
    generation: int
    items: Sequence[Sequence[Any]]
    placements: Sequence[Sequence[Any]]
    speakers: Sequence[tuple[str, str]]
    missing: tuple[str, str] | None
    """A list and an id in it that some of the items name and that is not there."""


@dataclass(frozen=True, slots=True)
class _StoredPlan:
    """All rows of a plan as they are stored: fetched at one moment, made into rows when the file is let go."""

    client: Sequence[Sequence[Any]]
    lists: Mapping[str, Sequence[Sequence[Any]]]
    items: _StoredItems
    audience_channels: Sequence[tuple[str, str]]
    records: Sequence[tuple[str, str, str | None, str]]
    extra: tuple[str] | None
    dangling: tuple[str, str, str, str, str] | None


def _plan(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> Plan:
    return _decoded(connection, at_one_moment(connection, _fetched, where, parameters))


def _fetched(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> _StoredPlan:
    return _StoredPlan(
        client=CLIENT.fetch(connection, "1", ()),
        lists={name: table.fetch(connection, "1", ()) for name, table in TABLES.items() if name != "items"},
        items=_fetched_items(connection, where, parameters),
        audience_channels=connection.execute(
            "SELECT audience_id, channel_id FROM audience_channels ORDER BY audience_id, position"
        ).fetchall(),
        records=connection.execute("SELECT list, id, item, content FROM records ORDER BY list, id").fetchall(),
        extra=connection.execute("SELECT value FROM meta WHERE key = 'extra'").fetchone(),
        dangling=connection.execute(_DANGLING).fetchone(),
    )


def _decoded(connection: sqlite3.Connection, stored: _StoredPlan) -> Plan:
    lists = {name: tuple(TABLES[name].rows(rows)) for name, rows in stored.lists.items() if name != "audiences"}
    plan = Plan(
        client=_only_client(CLIENT.rows(stored.client)),
        items=_decoded_items(connection, stored.items),
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


def _items(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> tuple[Item, ...]:
    return _decoded_items(connection, at_one_moment(connection, _fetched_items, where, parameters))


def _fetched_items(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> _StoredItems:
    """The items in the order of the plan; those the connection knows already are not fetched again."""
    keep = connection.known if isinstance(connection, Remembering) else None
    if keep is None:
        return _StoredItems((), {}, 0, *_all_stored(connection, where, parameters))
    generation = keep.generation
    listed = connection.execute(f"SELECT items.id FROM items WHERE {where} ORDER BY {ITEMS.order}", parameters)
    keys = [key for (key,) in listed]
    known = keep.found(keys, generation)
    missing = [key for key in keys if key not in known]
    if not missing:
        return _StoredItems(keys, known, generation, (), (), (), None)
    if len(missing) <= len(keys) // 2:
        where, parameters = _BY_ID, (json.dumps(missing),)
    return _StoredItems(keys, known, generation, *_all_stored(connection, where, parameters))


def _all_stored(
    connection: sqlite3.Connection, where: str, parameters: Sequence[Any]
) -> tuple[list[Any], list[Any], list[Any], tuple[str, str] | None]:
    """The rows of the items, of their placements and of their further speakers, and what they name in vain."""
    own = ", ".join(f"p.{column.name}" for column in PLACEMENT_COLUMNS)
    placements = connection.execute(
        f"SELECT p.item_id, p.channel_id, p.position, {own} FROM items JOIN placements AS p ON p.item_id = items.id "
        f"WHERE {where} ORDER BY p.item_id, p.position NULLS LAST, p.channel_id",
        parameters,
    ).fetchall()
    speakers = connection.execute(
        "SELECT s.item_id, s.spokesperson_id FROM items JOIN item_speakers AS s ON s.item_id = items.id "
        f"WHERE {where} ORDER BY s.item_id, s.position",
        parameters,
    ).fetchall()
    items = ITEMS.fetch(connection, where, parameters)
    return items, placements, speakers, _missing(connection, items, placements, speakers)


def _missing(
    connection: sqlite3.Connection,
    items: Sequence[Sequence[Any]],
    placements: Iterable[Sequence[Any]],
    speakers: Iterable[tuple[str, str]],
) -> tuple[str, str] | None:
    """Something that the rows name and that is not in the file; each name is looked up once."""
    if not items:
        return None
    columns = list(zip(*items, strict=True))
    wanted = {target: {name for place in places for name in set(columns[place])} for target, places in _NAMED.items()}
    wanted["channels"].update(row[1] for row in placements if row[2] is not None or row[3:] != _NOTHING_OWN)
    wanted["spokespersons"].update(key for _, key in speakers)
    for target, names in wanted.items():
        table, where = ("records", f"list = '{target}' AND ") if target in RECORD_LISTS else (target, "")
        looked_up = [name for name in names if isinstance(name, str)]
        found = connection.execute(
            f"SELECT value FROM json_each(?) WHERE NOT EXISTS (SELECT 1 FROM {table} WHERE {where}id = value)",
            (json.dumps(looked_up),),
        ).fetchone()
        if found:
            return target, found[0]
    return None


def _decoded_items(connection: sqlite3.Connection, stored: _StoredItems) -> tuple[Item, ...]:
    """The items, built where they are not known: the very same objects as before where they are."""
    built = _built(stored)
    keep = connection.known if isinstance(connection, Remembering) else None
    if keep is None:
        return built
    items = stored.known
    fresh = {item.id: item for item in built if item.id not in items}
    keep.keep(fresh, stored.generation)
    items.update(fresh)
    return tuple(map(items.__getitem__, stored.keys))


def _built(stored: _StoredItems) -> tuple[Item, ...]:
    values = ITEMS.decode(stored.items)
    if not values:
        return ()
    keys = values[0]
    channels, placements = _placements(stored.placements)
    speakers = _grouped(stored.speakers)
    values[_CHANNELS] = [channels.get(key, ()) for key in keys]
    values[_PLACEMENTS] = [placements.get(key, ()) for key in keys]
    values[_SPEAKERS] = [speakers.get(key, ()) for key in keys]
    items = tuple(filled(Item, values))
    if stored.missing is not None:
        raise _dangling(items, *stored.missing)
    return items


def _dangling(items: Iterable[Item], target: str, missing: str) -> WorldError:
    """The trouble of the first item that names something in vain."""
    for item in items:
        for field, named_list in REFERENCES["items"].items():
            if named_list == target and missing in named(item, field):
                return bad_row("items", item.id, field, Unfit("dangling", list=target, value=missing), item.title)
    raise AssertionError(f"no item names {missing} of {target}")


def _placements(
    stored: Iterable[Sequence[Any]],
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[Placement, ...]]]:
    """Per item its channels in the user's order, and what is particular to one of them.

    A row without position keeps what was particular to a channel the item is not (or not by name) on.
    """
    channels: dict[str, tuple[str, ...]] = {}
    placements: dict[str, tuple[Placement, ...]] = {}
    for row in stored:
        key, channel, own = row[0], row[1], row[3:]
        if row[2] is not None:
            channels[key] = (*channels[key], channel) if key in channels else (channel,)
        if own != _NOTHING_OWN:
            values = (_value(key, channel, *one) for one in zip(PLACEMENT_COLUMNS, own, strict=True))
            placements[key] = (*placements.get(key, ()), Placement(channel, *values))
    return channels, placements


def _value(item: str, channel: str, column: Column, value: Any) -> Any:
    try:
        return column.read(value)
    except Unfit as trouble:
        raise bad_row("items", item, f"placements.{channel}.{column.name}", trouble) from None


def _audiences(stored: Sequence[Sequence[Any]], pairs: Sequence[tuple[str, str]]) -> tuple[Any, ...]:
    values = AUDIENCES.decode(stored)
    if not values:
        return ()
    channels = _grouped(pairs)
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


def _grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for key, value in pairs:
        grouped[key] = (*grouped.get(key, ()), value)
    return grouped
