"""Rows turned into columns and back, some thousands at once: what is done in one call holds all threads up."""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

_Row = TypeVar("_Row")
_TOGETHER = 2_000
"""Rows that are turned at once: some milliseconds."""


def turned(rows: Sequence[Sequence[Any]]) -> list[Sequence[Any]]:
    """The values of each column over all rows, which are equally long; none for no rows."""
    if len(rows) <= _TOGETHER:
        return list(zip(*rows, strict=True))
    columns = [list(column) for column in zip(*rows[:_TOGETHER], strict=True)]
    for first in range(_TOGETHER, len(rows), _TOGETHER):
        for column, more in zip(columns, zip(*rows[first : first + _TOGETHER], strict=True), strict=True):
            column.extend(more)
    return list(columns)


def rows_made(kind: Callable[..., _Row], columns: Sequence[Sequence[Any]]) -> tuple[_Row, ...]:
    """A row of a kind for each place in the columns."""
    rows: list[_Row] = []
    for first in range(0, len(columns[0]), _TOGETHER):
        rows += map(kind, *(column[first : first + _TOGETHER] for column in columns))
    return tuple(rows)
