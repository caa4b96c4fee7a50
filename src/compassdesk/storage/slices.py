"""Many rows are written and read in slices: a long change says how far it is and can be given up between two of them,
and no slice keeps the other threads of Python waiting for long.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from compassdesk.storage import many_rows
from compassdesk.storage.asking import reading_in

if TYPE_CHECKING:
    from sqlalchemy import Connection

_Row = TypeVar("_Row")
Told = Callable[[int], None]
"""Told how many more rows were written. What it raises rolls the change back."""


class _Rows(Protocol):
    """An answer of SQLAlchemy, or of the bare module."""

    def fetchmany(self, size: int = ..., /) -> Sequence[Any]: ...


_SLICE = 500
_TOLD = "compassdesk.told"


@contextmanager
def telling(transaction: "Connection", told: Told | None) -> Iterator[None]:
    """Within the block, `told` hears of every slice that this connection writes."""
    transaction.info[_TOLD] = told
    try:
        yield
    finally:
        transaction.info.pop(_TOLD, None)


def listen(transaction: "Connection") -> None:
    """Hear, before anything is written, whether the change is given up; for work on many rows that writes none."""
    tell(transaction, 0)


def tell(transaction: "Connection", count: int) -> None:
    """Say that so many rows more are written, for writing that is no statement on rows."""
    told: Told | None = transaction.info.get(_TOLD)
    if told is not None:
        told(count)


def run_many(transaction: "Connection", sql: str, rows: Sequence[tuple[Any, ...]], *, counted: bool = True) -> None:
    """Run a statement once for each row of values; without `counted` they are heard of, but are none of the change."""
    told: Told | None = transaction.info.get(_TOLD)
    connection = reading_in(transaction)
    for start in range(0, len(rows), _SLICE):
        part = rows[start : start + _SLICE]
        many_rows.execute(connection, sql, part)
        if told is not None:
            told(len(part) if counted else 0)


def in_parts(transaction: "Connection", rows: _Rows) -> Iterator[Any]:
    """The rows of an answer; all at once would be made without letting another thread go on. Listens between them."""
    while part := rows.fetchmany(_SLICE):
        listen(transaction)
        yield from part


def listening(transaction: "Connection", rows: Iterable[_Row]) -> Iterator[_Row]:
    """The rows, with a moment between two slices of them at which the change can be given up."""
    for number, row in enumerate(rows):
        if number % _SLICE == 0:
            listen(transaction)
        yield row
