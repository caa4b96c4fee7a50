"""The tables for SQLAlchemy Core, made from the same columns as the reads (`rows.py`): for the SQL that writes rows.

There are no ORM entities: rows are frozen values already, and one mapping is enough. The schema itself is made by
the migrations only. Values go in as `rows.Table.encode` stores them.
"""

from collections.abc import Mapping

from sqlalchemy import INTEGER, REAL, TEXT, MetaData, Table
from sqlalchemy import Column as CoreColumn

from compassdesk.storage.columns import Affinity, Column
from compassdesk.storage.rows import CLIENT, PLACEMENT_COLUMNS, RECORDS, TABLES

METADATA = MetaData()
_TYPES: Mapping[Affinity, type[TEXT | INTEGER | REAL[float]]] = {"TEXT": TEXT, "INTEGER": INTEGER, "REAL": REAL}


def _table(name: str, columns: tuple[Column, ...], *keys: str, first: tuple[Column, ...] = ()) -> Table:
    listed = (
        CoreColumn(column.name, _TYPES[column.affinity], primary_key=column.name in keys)
        for column in (*first, *columns)
    )
    return Table(name, METADATA, *listed)


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
