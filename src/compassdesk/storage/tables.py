"""The tables for SQLAlchemy Core, made from the same columns as the reads (`rows.py`).

There are no ORM entities: rows are frozen dataclasses already, and one mapping is enough. The schema itself is made by
the migrations only. Values go in and come out as the dataclasses hold them (dates, tuples, maps).
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import Column as CoreColumn
from sqlalchemy import Dialect, MetaData, Table
from sqlalchemy.types import UserDefinedType

from compassdesk.storage.columns import Column
from compassdesk.storage.rows import CLIENT, PLACEMENT_COLUMNS, RECORDS, TABLES

METADATA = MetaData()


class Stored(UserDefinedType[Any]):
    """A column type that converts as `columns.py` says."""

    cache_ok = True

    def __init__(self, affinity: str, encode: Callable[[Any], Any] | None, decode: Callable[[Any], Any] | None) -> None:
        self.affinity = affinity
        self.encode = encode
        self.decode = decode

    def get_col_spec(self, **_: Any) -> str:
        return self.affinity

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return _unless_none(self.encode)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:  # noqa: ARG002 - SQLAlchemy's signature
        return _unless_none(self.decode)


def _unless_none(convert: Callable[[Any], Any] | None) -> Callable[[Any], Any] | None:
    if convert is None:
        return None
    return lambda value: None if value is None else convert(value)


def _table(name: str, columns: tuple[Column, ...], *keys: str, first: tuple[Column, ...] = ()) -> Table:
    return Table(
        name,
        METADATA,
        *(
            CoreColumn(
                column.name, Stored(column.affinity, column.encode, column.decode), primary_key=column.name in keys
            )
            for column in (*first, *columns)
        ),
    )


def _text(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "TEXT") for name in names)


_POSITION = Column("position", "INTEGER")

client = _table("client", CLIENT.columns, "id", first=(Column("id", "INTEGER"),))
placements = _table(
    "placements", (*_text("item_id", "channel_id"), _POSITION, *PLACEMENT_COLUMNS), "item_id", "channel_id"
)
item_speakers = _table("item_speakers", (*_text("item_id", "spokesperson_id"), _POSITION), "item_id", "spokesperson_id")
audience_channels = _table(
    "audience_channels", (*_text("audience_id", "channel_id"), _POSITION), "audience_id", "channel_id"
)
records = _table("records", RECORDS.columns, "list", "id", first=_text("list", "item"))
meta = _table("meta", _text("key", "value"), "key")
lists: dict[str, Table] = {name: _table(name, table.columns, table.key) for name, table in TABLES.items()}
"""The tables of the plan's lists, by the name of the list; `records` holds the other lists."""
items = lists["items"]
