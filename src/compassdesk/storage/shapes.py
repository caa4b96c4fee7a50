"""The tables of the document, described once: for the SQL that writes rows, and for rows read as they lie.

The tables of the lists follow the rows of the plan (`rows.py`); those beside them say which rows belong together.
"""

from collections.abc import Mapping
from typing import Any

from msgspec import NODEFAULT, Struct
from msgspec.structs import fields, replace

from compassdesk.domain.bounds import MOST
from compassdesk.storage import values
from compassdesk.storage.columns import Column
from compassdesk.storage.references import AUDIENCE_CHANNELS, ITEM_SPEAKERS, PLACEMENTS, Link
from compassdesk.storage.rows import CLIENT, PLACEMENT_COLUMNS, RECORD_LISTS, TABLES, Table

Raw = dict[str, Any]
"""A stored row: column to stored value."""

_POSITION = Column("position", "INTEGER", decode=values.numbers(0, MOST))


class Shape(Struct, frozen=True):
    """One table with what its columns should hold. `defaults` are stored values for what makes no sense.

    `numbered` tables have SQLite's own row numbers, by which they can be read around damage.
    """

    table: str
    columns: tuple[Column, ...]
    keys: tuple[str, ...]
    defaults: Mapping[str, Any]
    numbered: bool = True

    @property
    def names(self) -> str:
        return ", ".join(f'"{column.name}"' for column in self.columns)


def _of_list(table: Table[Any]) -> Shape:
    """The shape of a list's table; its defaults are those of the row's kind."""
    defaults: Raw = {}
    by_name = {column.name: column for column in table.columns}
    for entry in fields(table.row_type):
        column = by_name.get(entry.name)
        if column is None or entry.required:
            continue
        value = entry.default_factory() if entry.default is NODEFAULT else entry.default
        defaults[entry.name] = value if value is None or column.encode is None else column.encode(value)
    return Shape(table.name, table.columns, (table.key,), defaults | _OWN_DEFAULTS.get(table.name, {}))


def _of_link(link: Link, *columns: Column) -> Shape:
    """The shape of a table that links rows; a place among the others is what it cannot be without."""
    defaults = {column.name: 0 for column in columns if column == _POSITION}
    keys = (link.owner, link.named)
    return Shape(link.table, (*(Column(key, "TEXT") for key in keys), *columns), keys, defaults, numbered=False)


_OWN_DEFAULTS: Mapping[str, Raw] = {"channels": {"network": "other"}, "items": {"petal": "send", "kind": "post"}}
"""What an unknown word becomes where the row has no default; an item's petal then waits to be confirmed."""

SHAPES: tuple[Shape, ...] = (
    _of_list(CLIENT),
    *(_of_list(table) for table in TABLES.values()),
    _of_link(PLACEMENTS, replace(_POSITION, optional=True), *PLACEMENT_COLUMNS),
    _of_link(ITEM_SPEAKERS, _POSITION),
    _of_link(AUDIENCE_CHANNELS, _POSITION),
    Shape(
        "records",
        (
            Column("list", "TEXT", decode=values.words(RECORD_LISTS)),
            Column("id", "TEXT"),
            Column("item", "TEXT", optional=True),
            Column("content", "TEXT", decode=values.record_content),
        ),
        ("list", "id"),
        {},
        numbered=False,
    ),
    Shape(
        "meta",
        (Column("key", "TEXT"), Column("value", "TEXT", decode=values.record_content)),
        ("key",),
        {},
        numbered=False,
    ),
)
"""The tables of the document, in an order in which they can be told."""
