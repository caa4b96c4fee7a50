"""Columns that later steps added, for reading a file of an older version that may not be brought up to date.

SQLite takes the quoted name of a column that is not there for a text, and would give that for each row.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager

from compassdesk.storage.migrations import STEPS
from compassdesk.storage.schema import migrate, version_of


def lay_over(connection: sqlite3.Connection, steps: Sequence[Sequence[str]] = STEPS) -> None:
    """Let each table be seen with the columns that it lacks, which hold their defaults; the file stays as it is.

    For a connection that reads: the tables are hidden by views of its own.
    """
    if version_of(connection) >= len(steps):
        return
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as newest:
        migrate(newest, steps)
        tables = newest.execute("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        for table, is_without_numbers in tables.fetchall():
            there = {name for (name,) in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
            now = newest.execute("SELECT name, dflt_value FROM pragma_table_info(?)", (table,))
            later = [f'{default or "NULL"} AS "{name}"' for name, default in now if name not in there]
            if there and later:
                kept = "*" if is_without_numbers else "rowid AS rowid, *"
                connection.execute(f"CREATE TEMP VIEW {table} AS SELECT {kept}, {', '.join(later)} FROM main.{table}")


@contextmanager
def taken_off(connection: sqlite3.Connection) -> Iterator[None]:
    """In the block the tables are seen as they are: SQLite copies a file by the names of its tables."""
    views = connection.execute("SELECT name, sql FROM temp.sqlite_master WHERE type = 'view'").fetchall()
    for name, _ in views:
        connection.execute(f"DROP VIEW temp.{name}")
    try:
        yield
    finally:
        for _, made in views:
            connection.execute(made.replace("CREATE VIEW", "CREATE TEMP VIEW", 1))
