"""Which columns name rows of another list: said once, and as the schema has it."""

import sqlite3
from contextlib import closing

import pytest

from compassdesk.storage import schema
from compassdesk.storage.references import columns_naming_rows
from compassdesk.storage.shapes import SHAPES, Shape

SERIES = ("series", "series")
"""What the schema keeps by a trigger: series lie among the records."""


@pytest.mark.in_turns(a_day=6)
@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.table)
def test_the_references_are_the_foreign_keys_of_the_schema(shape: Shape) -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection)
        keys = connection.execute(f"PRAGMA foreign_key_list({shape.table})").fetchall()
    emptied = {(column, target): action == "SET NULL" for _, _, target, column, _, _, action, _ in keys}
    optional = {column.name for column in shape.columns if column.optional}
    named = {one: one[0] in optional for one in columns_naming_rows(shape.table) if one != SERIES}
    assert named == emptied, "a row that can be without is emptied, any other goes with what it names"


def test_some_tables_name_rows_and_some_do_not() -> None:
    assert columns_naming_rows("meta") == ()
    assert columns_naming_rows("placements") == (("item_id", "items"), ("channel_id", "channels"))
    assert SERIES in columns_naming_rows("items")
