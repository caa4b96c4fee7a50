"""The statements that write rows, made by SQLAlchemy Core from `tables.py` and put into words once for each table.

Rows go in as the tuples that are stored, in the order of the columns: turned into named values first, which is what
Core does when it runs a statement itself, many rows take half as long again, and a single one twice as long.
"""

import json
from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Executable, Select, String, Table, bindparam, delete, func, select, text, update
from sqlalchemy.dialects.sqlite import dialect, insert
from sqlalchemy.sql.compiler import Compiled


def among(ids: Iterable[str]) -> str:
    """Ids as the one value of a statement that asks for those in a list."""
    return json.dumps(list(ids))


@cache
def put(table: Table) -> str:
    """Add a whole row, or replace the one with its key."""
    statement = insert(table)
    others = {column.name: statement.excluded[column.name] for column in table.columns if not column.primary_key}
    return _words(statement.on_conflict_do_update(index_elements=list(table.primary_key), set_=others))


@cache
def overwrite(table: Table) -> str:
    """Give the only row of a table new values."""
    return _words(update(table).values({column.name: bindparam(column.name) for column in table.columns}))


@cache
def change(table: Table, *fields: str) -> str:
    """Give some fields of the row with a key new values, which come first, in the order of the columns."""
    keys = (column == bindparam(f"of_{column.name}") for column in table.primary_key)
    return _words(update(table).where(*keys).values({field: bindparam(field) for field in fields}))


@cache
def hold(table: Table, held_from: str, held_at: str) -> str:
    """Put the item with an id on hold, with its status of before and when that was under these names; the moment first.

    All values of the row on the right are those of before.
    """
    before, when = text(f"'$.{held_from}'"), text(f"'$.{held_at}'")
    marked = func.json_set(table.c.extra, before, table.c.status, when, bindparam("at"))
    return _words(update(table).where(table.c.id == bindparam("of_id")).values(extra=marked, status=text("'on_hold'")))


@cache
def remove(table: Table) -> str:
    """Take away the row with a key."""
    return _words(delete(table).where(*(column == bindparam(f"of_{column.name}") for column in table.primary_key)))


@cache
def owned(table: Table) -> str:
    """The rows of a link table that belong to the owners of a list."""
    owner = next(iter(table.columns))
    return _words(select(table).where(_in_list(owner)))


@cache
def there(table: Table) -> str:
    """Those ids of a list that a table has."""
    return _words(_ids(table))


@cache
def there_in_list(table: Table) -> str:
    """Those ids of a list that a table has in a list of the plan, which is the second value."""
    return _words(_ids(table).where(table.c["list"] == bindparam("list")))


@cache
def of_items(table: Table) -> str:
    """The ids of the records of a list of the plan, which is the second value, that name one of these items."""
    return _words(select(table.c["id"]).where(_in_list(table.c["item"]), table.c["list"] == bindparam("list")))


def _ids(table: Table) -> Select[Any]:
    return select(table.c["id"]).where(_in_list(table.c["id"]))


def _in_list(column: ColumnElement[Any]) -> ColumnElement[bool]:
    listed = func.json_each(bindparam("ids", type_=String)).table_valued("value")
    return column.in_(select(listed.c.value))


def _words(statement: Executable) -> str:
    compiled: Compiled = statement.compile(dialect=dialect())  # type: ignore[attr-defined]  # what is executed has it
    return str(compiled)
