"""Items read with their channels, speakers and own texts, which lie in tables of their own; known ones are kept."""

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby
from operator import itemgetter
from typing import Any

from msgspec import Struct

from compassdesk.domain import references
from compassdesk.domain.errors import WorldError
from compassdesk.domain.giving_up import unless_given_up
from compassdesk.domain.letting_go import let_go_later, pieces
from compassdesk.domain.plan import Item, Placement
from compassdesk.domain.references import REFERENCES
from compassdesk.storage.asking_many import all_of
from compassdesk.storage.columns import Column
from compassdesk.storage.connections import at_one_moment
from compassdesk.storage.remembering import Remembering
from compassdesk.storage.rows import ITEMS, PLACEMENT_COLUMNS, RECORD_LISTS, bad_row
from compassdesk.storage.values import Unfit

_FIELDS = Item.__struct_fields__
_CHANNELS, _PLACEMENTS, _SPEAKERS = (_FIELDS.index(name) for name in ("channels", "placements", "co_spokespersons"))
_NOTHING_OWN = (None,) * len(PLACEMENT_COLUMNS)
BY_ID = "items.id IN (SELECT value FROM json_each(?))"
"""The condition for the items of a JSON list of ids."""
_NAMED: Mapping[str, tuple[int, ...]] = {
    target: tuple(
        _FIELDS.index(field)
        for field, named_list in REFERENCES["items"].items()
        if named_list == target and field not in {"channels", "placements", "co_spokespersons"}
    )
    for target in REFERENCES["items"].values()
}
"""Which fields of an item's own row name rows of which list, by place."""


LONGEST = 100
"""Days: what began earlier is not looked for, so that this stays one short walk along the index of beginnings."""


class StoredItems(Struct, frozen=True):
    """Items as they are stored, with those that were known before; `keys` is their order in the plan."""

    keys: Sequence[str]
    known: dict[str, Item]
    generation: int
    items: list[Sequence[Any]]
    """They are gone once they were made into items: both together would be held twice, and freed in one go."""
    placements: list[Sequence[Any]]
    speakers: list[Sequence[Any]]
    missing: tuple[str, str] | None
    """A list and an id in it that some of the items name and that is not there."""


def unscheduled(connection: sqlite3.Connection) -> tuple[Item, ...]:
    """The items without a time."""
    return read(connection, "items.starts_at IS NULL", ())


def by_id(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Item, ...]:
    """The items with these ids, in the order of the plan; ids that are not there are left out."""
    return read(connection, BY_ID, (json.dumps(list(ids)),))


def reaching_into(connection: sqlite3.Connection, first: date) -> tuple[Item, ...]:
    """The items that began in the `LONGEST` days before a day and last into it, in the order of the plan."""
    earliest = first - min(timedelta(days=LONGEST), first - date.min)
    where = "items.starts_at >= ? AND items.starts_at < ? AND items.last_day >= ?"
    return read(connection, where, (earliest.isoformat(), first.isoformat(), first.isoformat()))


def named(connection: sqlite3.Connection, ids: Iterable[str]) -> tuple[Item, ...]:
    """The items with these ids, in no order; for those that are known nothing is asked of the file."""
    keys = tuple(ids)
    keep = connection.known if isinstance(connection, Remembering) else None
    known = keep.found(keys, keep.generation) if keep is not None else {}
    missing = [key for key in keys if key not in known]
    return (*known.values(), *(by_id(connection, missing) if missing else ()))


def in_series(connection: sqlite3.Connection, series: Iterable[str]) -> tuple[Item, ...]:
    """The items of these series, in the order of the plan."""
    return read(connection, "items.series IN (SELECT value FROM json_each(?))", (json.dumps(list(series)),))


def in_campaign(connection: sqlite3.Connection, campaign: str) -> tuple[Item, ...]:
    """The items of a campaign, in the order of the plan."""
    return read(connection, "items.campaign = ?", (campaign,))


def with_shares(connection: sqlite3.Connection) -> tuple[Item, ...]:
    """The items that noted a share of a competitor, in the order of the plan."""
    return read(connection, "items.competitor_shares <> '{}'", ())


def read(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> tuple[Item, ...]:
    """The items that satisfy a condition, in the order of the plan."""
    return decoded(connection, at_one_moment(connection, fetched, where, parameters))


def fetched(connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> StoredItems:
    """The items in the order of the plan; those the connection knows already are not fetched again."""
    keep = connection.known if isinstance(connection, Remembering) else None
    generation = keep.generation if keep is not None else 0
    keys = in_order(all_of(connection, f"SELECT starts_at, kind, id FROM items WHERE {where}", parameters))
    if keep is None:
        return StoredItems(keys, {}, 0, *fetched_anew(connection, where, parameters, keys))
    known = keep.found(keys, generation)
    if len(known) == len(keys):
        return StoredItems(keys, known, generation, [], [], [], None)
    missing = [key for key in keys if key not in known]
    if len(missing) <= len(keys) // 2:
        where, parameters = BY_ID, (json.dumps(missing),)
    return StoredItems(keys, known, generation, *fetched_anew(connection, where, parameters, keys))


def in_order(listed: Iterable[tuple[str | None, str, str]]) -> list[str]:
    """The ids of beginnings, kinds and ids in the order of `ITEMS`, a month at a time.

    SQLite sorted all of them in one go, up to 0.5 s at 100,000 with their rows, in which nobody can give up.
    """
    months: dict[str, list[tuple[str | None, str, str]]] = {}
    for row in unless_given_up(listed):
        months.setdefault((row[0] or "")[:7], []).append(row)
    keys: list[str] = []
    for month in unless_given_up(sorted(months), often=1):
        rows = sorted(months[month], key=itemgetter(2))
        rows.sort(key=itemgetter(1), reverse=True)
        rows.sort(key=lambda row: row[0] or "")
        keys += [row[2] for row in rows]
    return keys


def fetched_anew(
    connection: sqlite3.Connection, where: str, parameters: Sequence[Any], keys: Iterable[str]
) -> tuple[list[Any], list[Any], list[Any], tuple[str, str] | None]:
    """The rows of the items by these keys, of their placements and of their further speakers, and what they name in
    vain.

    The placements of an item come beside each other, and so do its speakers, because SQLite goes along the items
    (CROSS JOIN): it sorts nothing, which nobody could give up.
    """
    own = ", ".join(f"p.{column.name}" for column in PLACEMENT_COLUMNS)
    placements = all_of(
        connection,
        f"SELECT p.item_id, p.channel_id, p.position, {own} FROM items "
        f"CROSS JOIN placements AS p ON p.item_id = items.id WHERE {where}",
        parameters,
    )
    speakers = all_of(
        connection,
        "SELECT s.item_id, s.spokesperson_id, s.position FROM items "
        f"CROSS JOIN item_speakers AS s ON s.item_id = items.id WHERE {where}",
        parameters,
    )
    rows = {row[0]: row for row in unless_given_up(all_of(connection, f"{ITEMS.select} WHERE {where}", parameters))}
    items = [rows[key] for key in unless_given_up(keys) if key in rows]
    return items, placements, speakers, _missing(connection, items, placements, speakers)


def _missing(
    connection: sqlite3.Connection,
    items: Sequence[Sequence[Any]],
    placements: Iterable[Sequence[Any]],
    speakers: Iterable[Sequence[Any]],
) -> tuple[str, str] | None:
    """Something that the rows name and that is not in the file; each name is looked up once."""
    if not items:
        return None
    wanted = {
        target: {row[place] for row in unless_given_up(items) for place in places} for target, places in _NAMED.items()
    }
    wanted["channels"].update(
        row[1] for row in unless_given_up(placements) if row[2] is not None or row[3:] != _NOTHING_OWN
    )
    wanted["spokespersons"].update(row[1] for row in speakers)
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


def decoded(connection: sqlite3.Connection, stored: StoredItems) -> tuple[Item, ...]:
    """The items, built where they are not known: the very same objects as before where they are."""
    built = _built(stored)
    keep = connection.known if isinstance(connection, Remembering) else None
    if keep is None:
        return built
    if not stored.known:  # all were read, in the order of the plan
        keep.keep({item.id: item for item in built}, stored.generation)
        return built
    items = stored.known
    fresh = {item.id: item for item in built if item.id not in items}
    keep.keep(fresh, stored.generation)
    items.update(fresh)
    return tuple(map(items.__getitem__, stored.keys))


def _built(stored: StoredItems) -> tuple[Item, ...]:
    channels, placements = _placements(
        row for piece in unless_given_up(pieces(stored.placements), often=1) for row in piece
    )
    speakers = _speakers(row for piece in pieces(stored.speakers) for row in piece)
    items: list[Item] = []
    for piece in unless_given_up(pieces(stored.items), often=1):
        values = ITEMS.decode(piece)
        keys = values[0]
        values[_CHANNELS] = [channels.pop(key, ()) for key in keys]
        values[_PLACEMENTS] = [placements.pop(key, ()) for key in keys]
        values[_SPEAKERS] = [speakers.pop(key, ()) for key in keys]
        items += map(Item, *values)
    let_go_later(items)
    if stored.missing is not None:
        raise _dangling(items, *stored.missing)
    return tuple(items)


def _dangling(items: Iterable[Item], target: str, missing: str) -> WorldError:
    """The trouble of the first item that names something in vain."""
    for item in items:
        for field, named_list in REFERENCES["items"].items():
            if named_list == target and missing in references.named(item, field):
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
    for key, rows in groupby(stored, itemgetter(0)):
        listed = sorted(rows, key=_place)
        if chosen := tuple([row[1] for row in listed if row[2] is not None]):
            channels[key] = chosen
        if own := tuple([_placement(row) for row in listed if row[3:] != _NOTHING_OWN]):
            placements[key] = own
    return channels, placements


def _place(row: Sequence[Any]) -> tuple[bool, int, str]:
    """By which the rows of an item are put in the user's order, those without a position last."""
    return row[2] is None, row[2] or 0, row[1]


def _placement(row: Sequence[Any]) -> Placement:
    values = (_value(row[0], row[1], *one) for one in zip(PLACEMENT_COLUMNS, row[3:], strict=True))
    return Placement(row[1], *values)


def _speakers(stored: Iterable[Sequence[Any]]) -> dict[str, tuple[str, ...]]:
    """Per item those who speak beside its first speaker, in the user's order."""
    by_item = groupby(stored, itemgetter(0))
    return {key: tuple(row[1] for row in sorted(rows, key=itemgetter(2))) for key, rows in by_item}


def _value(item: str, channel: str, column: Column, value: Any) -> Any:
    try:
        return column.read(value)
    except Unfit as trouble:
        raise bad_row("items", item, f"placements.{channel}.{column.name}", trouble) from None


def grouped(pairs: Iterable[tuple[str, str]]) -> dict[str, tuple[str, ...]]:
    grouped: dict[str, tuple[str, ...]] = {}
    for key, value in pairs:
        grouped[key] = (*grouped.get(key, ()), value)
    return grouped
