"""Every value of every field comes back from the file as it went in."""

import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from typing import Any

from hypothesis import given

from builders import client
from compassdesk.domain.patch import LISTS, as_patch, row_id
from compassdesk.domain.plan import Plan
from compassdesk.services.opening import create_client
from compassdesk.services.plans import whole
from compassdesk.storage import row_changes, schema, tables
from examples import fewer
from plan_values import plans


def by_key(plan: Plan, name: str) -> dict[str, Any]:
    return {row_id(row): row for row in getattr(plan, name)}


@fewer(4)
@given(plans())
def test_a_plan_with_every_field_set_comes_back(plan: Plan) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = create_client(Path(folder) / "any.compass", client(), as_patch(plan))
        try:
            file.perform("Keep", row_changes.keep_extra, plan.extra)
            found = file.read(whole)
        finally:
            file.close()
    assert found.client == plan.client
    assert found.extra == plan.extra
    for name in LISTS:
        assert by_key(found, name) == by_key(plan, name)


def test_the_tables_of_the_writer_are_those_of_the_schema() -> None:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        schema.migrate(connection)
        for table in tables.METADATA.sorted_tables:
            described = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (table.name,)).fetchall()
            in_file = {name: (affinity, bool(key)) for name, affinity, key in described if name != "number"}
            written = {column.name: (str(column.type), column.primary_key) for column in table.columns}
            if table.name == "client":
                assert in_file.pop("id") == ("INTEGER", True)  # always 1, so that there is no second one
            if table.name == "items":
                assert in_file.pop("id") == ("TEXT", False)  # unique; the key is the number the index needs
                assert written.pop("id") == ("TEXT", True)
            assert written == in_file
