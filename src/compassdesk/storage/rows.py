"""Which kind of row lies in which table, and stored rows turned into values and back.

The columns come from the fields of the rows (`columns.py`), so no list of columns is written twice: the reads
on the bare `sqlite3` module and SQLAlchemy's tables (`tables.py`) share this one description.
"""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any, Generic, TypeVar

from msgspec import Struct

from compassdesk.domain.errors import InputError, WorldError
from compassdesk.domain.letting_go import TOGETHER
from compassdesk.domain.plan import (
    Audience,
    Campaign,
    Channel,
    CheckSetting,
    Client,
    DayNote,
    Insight,
    Item,
    OrganiseTask,
    Override,
    Placement,
    Record,
    Relationship,
    Spokesperson,
    Waiver,
)
from compassdesk.domain.references import RECORD_REFERENCES
from compassdesk.storage.asking_many import all_of
from compassdesk.storage.columns import Column, columns_of
from compassdesk.storage.values import Unfit, record_content

Row = TypeVar("Row", bound=Struct)

_TITLES = ("title", "name", "text", "reason")
"""The fields by which people know a row, the first that it has."""
_TITLE_LENGTH = 80


class Table(Struct, Generic[Row], frozen=True):
    """One table: its name, the kind of row it holds, its columns, its key, and the order it is read in.

    `select` names the fields of that kind in their order; a field kept in another table is read as NULL.
    """

    name: str
    row_type: type[Row]
    columns: tuple[Column, ...]
    key: str
    order: str
    select: str
    places: tuple[tuple[int, Column], ...]
    """The columns with their places in `select`."""

    def encode(self, rows: Sequence[Row]) -> list[tuple[Any, ...]]:
        """The stored values of the rows, in the order of `columns`.

        InputError("bad-value") names the first row with a value that could not be read again.
        """
        stored = [column.store_all([getattr(row, column.name) for row in rows]) for column in self.columns]
        for column, values in zip(self.columns, stored, strict=True):
            self.read_back(column, rows, values)
        return list(zip(*stored, strict=True))

    def read_back(self, column: Column, rows: Sequence[Row], stored: Sequence[Any]) -> dict[Any, Any]:
        """What reading a column of these rows will give, by the different values that are stored of it.

        InputError("bad-value") names the first row with a value that could not be read again.
        """
        different = set(stored)
        with suppress(Unfit):
            return column.read_all(different)
        read: dict[Any, Any] = {}
        for value in different:
            try:
                read[value] = column.read(float(value) if column.affinity == "REAL" and type(value) is int else value)
            except Unfit as trouble:
                row = rows[stored.index(value)]
                told = _told(
                    self.name,
                    getattr(row, self.key),
                    column.name,
                    trouble,
                    _title({name: getattr(row, name, None) for name in _TITLES}),
                )
                raise InputError("bad-value", **told) from None
        return read

    def decode(self, stored: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
        """The values of each field over all rows of `select`.

        Whole columns are checked and converted at once, each different value once: most of a column's values are the
        same. WorldError("bad-row") names the first row with a value the app cannot work with.
        """
        values: list[Sequence[Any]] = list(zip(*stored, strict=True))
        try:
            for place, column in self.places if values else ():
                if column.name == self.key and "" in values[place]:
                    raise Unfit("type")
                if column.decode is not None:
                    known = column.read_all(set(values[place]))
                    if not column.kept_as_it_is:
                        values[place] = [known[value] for value in values[place]]
                elif not column.kinds.issuperset(map(type, values[place])):
                    raise Unfit("type")
        except Unfit:
            raise self._named(stored) from None
        return values

    def unfit(self, stored: Sequence[Any]) -> Iterator[tuple[Column, Unfit]]:
        """What is wrong with the stored values of one row of `select`, column by column."""
        for place, column in self.places:
            try:
                if column.name == self.key and stored[place] == "":
                    raise Unfit("empty-id", value="")
                column.read(stored[place])
            except Unfit as trouble:
                yield column, trouble

    def names(self, stored: Sequence[Any]) -> tuple[Any, str]:
        """The key of a row of `select` and what people call the row, or an empty text."""
        by_name = {column.name: stored[place] for place, column in self.places}
        return by_name[self.key], _title(by_name)

    def _named(self, stored: Iterable[Sequence[Any]]) -> WorldError:
        for row in stored:
            for column, trouble in self.unfit(row):
                key, title = self.names(row)
                return bad_row(self.name, key, column.name, trouble, title)
        raise AssertionError(f"{self.name}: a column is unfit, but none of its values is")

    def read(self, connection: sqlite3.Connection, where: str = "1", parameters: Sequence[Any] = ()) -> list[Row]:
        """The rows that satisfy `where`, in order."""
        return self.rows(self.fetch(connection, where, parameters))

    def rows(self, stored: Sequence[Sequence[Any]]) -> list[Row]:
        """The rows that `fetch` gave the stored values of."""
        rows: list[Row] = []
        for first in range(0, len(stored), TOGETHER):
            rows += map(self.row_type, *self.decode(stored[first : first + TOGETHER]))
        return rows

    def fetch(self, connection: sqlite3.Connection, where: str, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
        """The stored values of the rows that satisfy `where`, as `decode` takes them."""
        return all_of(connection, f"{self.select} WHERE {where} ORDER BY {self.order}", parameters)


def bad_row(list_name: str, key: Any, field: str, trouble: Unfit, title: str = "") -> WorldError:
    """The trouble with one value of one row, for the sentence of `texts/errors.py`."""
    return WorldError("bad-row", **_told(list_name, key, field, trouble, title))


def _told(list_name: str, key: Any, field: str, trouble: Unfit, title: str) -> dict[str, Any]:
    told = {**trouble.values, "problem": trouble.problem, "row": list_name, "id": str(key), "field": field}
    return {**told, "title": title}


def title_field(table: Table[Any]) -> str:
    """The field by which people know the rows of a table."""
    columns = {column.name for column in table.columns}
    return next(name for name in _TITLES if name in columns)


def _title(row: Mapping[str, Any]) -> str:
    return next((row[name] for name in _TITLES if isinstance(row.get(name), str)), "")[:_TITLE_LENGTH]


def _table(
    name: str, row_type: type[Row], key: str = "id", order: str = "id", elsewhere: Iterable[str] = ()
) -> Table[Row]:
    columns = columns_of(row_type, name, without=frozenset(elsewhere))
    by_name = {column.name: column for column in columns}
    names = row_type.__struct_fields__
    listed = ", ".join(f'"{field}"' if field in by_name else "NULL" for field in names)
    places = tuple((place, by_name[field]) for place, field in enumerate(names) if field in by_name)
    return Table(name, row_type, columns, key, order, f"SELECT {listed} FROM {name}", places)


CLIENT = _table("client", Client, key="name", order="rowid")
ITEMS = _table(
    "items", Item, order="starts_at, kind DESC, id", elsewhere=("channels", "placements", "co_spokespersons")
)
AUDIENCES = _table("audiences", Audience, order="name COLLATE NOCASE, id", elsewhere=("channels",))
PLACEMENT_COLUMNS = columns_of(Placement, "placements", without=frozenset(("channel",)))
"""What a placement keeps besides its item, its channel and its place among the item's channels."""

TABLES: Mapping[str, Table[Any]] = {
    "channels": _table("channels", Channel, order="position, name COLLATE NOCASE, id"),
    "spokespersons": _table("spokespersons", Spokesperson, order="name COLLATE NOCASE, id"),
    "relationships": _table("relationships", Relationship, order='"first", id'),
    "audiences": AUDIENCES,
    "campaigns": _table("campaigns", Campaign, order="starts, name COLLATE NOCASE, id"),
    "items": ITEMS,
    "day_notes": _table("day_notes", DayNote, order='"first", id'),
    "organise_tasks": _table("organise_tasks", OrganiseTask, order="due, title COLLATE NOCASE, id"),
    "insights": _table("insights", Insight, order="noted_on, id"),
    "check_settings": _table("check_settings", CheckSetting, key="check", order='"check"'),
    "waivers": _table("waivers", Waiver, order='"check", until, id'),
    "overrides": _table("overrides", Override, order="made_at, id"),
}
"""The plan's lists that have a table of their own, by the name of the list."""

RECORDS = _table("records", Record)
RECORD_LISTS: tuple[str, ...] = (
    "series", "templates", "weekly_places", "year_days", "reminders", "snippets", "small_wins", "experiments",
    "reviews", "saved_views", "attachments", "conflicts",
)  # fmt: skip
"""The plan's lists that share the table `records`."""

ITEM_RECORDS: frozenset[str] = frozenset(RECORD_REFERENCES)
"""Lists whose content may name an item under "item": kept in a column of its own, so that it follows the item."""


def item_of(list_name: str, record: Record) -> str | None:
    """The id of the item a record names, if its list may name one."""
    item = record.content.get("item") if list_name in ITEM_RECORDS else None
    return item if isinstance(item, str) and item else None


def encode_records(list_name: str, records: Sequence[Record]) -> list[tuple[Any, ...]]:
    """The rows of records as (list, id, item, content); the content keeps the place of the item it names, as null."""
    items = [item_of(list_name, record) for record in records]
    bare = [
        record if item is None else Record(record.id, {**record.content, "item": None})
        for record, item in zip(records, items, strict=True)
    ]
    return [(list_name, key, item, content) for item, (key, content) in zip(items, RECORDS.encode(bare), strict=True)]


def record_of(key: str, item: str | None, stored: str) -> Record:
    """The record of one row; Unfit when it holds no JSON object."""
    content = record_content(stored)
    return Record(key, content if item is None else {**content, "item": item})
