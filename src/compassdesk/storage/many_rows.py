"""One statement for many rows in place of one for each.

Around each statement SQLite keeps what would undo it alone, and the index of texts writes down what it had gathered:
for rows with texts that is more than half of the work.
"""

import re
import sqlite3
from collections.abc import Sequence
from functools import cache
from itertools import chain
from typing import Any

_AT_ONCE = (50, 10)
"""Rows of one statement. There are few sizes, so that its words are understood once and kept; fewer rows go singly."""
_INSERT = re.compile(r"(INSERT .+? VALUES )(\((?:\?, )*\?\))(.*)", re.DOTALL)
_VALUE = r'"?(\w+)"? ?= ?\?'
_UPDATE = re.compile(rf"UPDATE (\w+) SET ({_VALUE}(?:, {_VALUE})*) WHERE (?:\w+\.)?{_VALUE}")
_DELETE = re.compile(rf"(DELETE FROM \w+) WHERE (?:\w+\.)?{_VALUE}")


def execute(connection: sqlite3.Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Run a statement about one row for each of these, as if one after the other."""
    done = 0
    for size in _AT_ONCE:
        words = _of_many(sql, size) if len(rows) - done >= size else None
        while words is not None and len(rows) - done >= size:
            part = rows[done : done + size]
            if sql.startswith("UPDATE") and len({row[-1] for row in part}) < size:
                break  # of two values for a row SQLite would take any
            connection.execute(words, tuple(chain.from_iterable(part)))
            done += size
    if done < len(rows):
        connection.executemany(sql, rows[done:] if done else rows)


@cache
def _of_many(sql: str, count: int) -> str | None:
    """The same for so many rows at once; None where that is another thing, or no quicker."""
    if found := _INSERT.fullmatch(sql):
        return f"{found[1]}{', '.join([found[2]] * count)}{found[3]}"
    if found := _DELETE.fullmatch(sql):
        return f'{found[1]} WHERE "{found[2]}" IN ({", ".join("?" * count)})'
    if found := _UPDATE.fullmatch(sql):
        table, *_, key = found.groups()
        names = re.findall(_VALUE, found[2])
        if "id" in names or key in names:  # one row may take what another lets go of
            return None
        given = ", ".join([f"({', '.join('?' * (len(names) + 1))})"] * count)
        changes = ", ".join(f'"{name}" = new.column{place}' for place, name in enumerate(names, 1))
        whose = f'{table}."{key}" = new.column{len(names) + 1}'
        return f"UPDATE {table} SET {changes} FROM (VALUES {given}) AS new WHERE {whose}"
    return None
