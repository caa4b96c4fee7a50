"""Very many rows are let go of some at a time: freed in one go, 100,000 items hold all threads up for 0.15 s.

Whoever makes so many in a worker names them here. They stay until its work has ended, whatever frames and errors held
them, and go then piece by piece, but for those that are somebody else's by that time.
"""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from itertools import chain
from typing import Any, TypeVar

from msgspec import Struct
from msgspec.structs import astuple

_Row = TypeVar("_Row")
TOGETHER = 2_000
"""Rows that are made, or let go of, in one go: some milliseconds."""
_kept: ContextVar[list[tuple[list[Any], int]] | None] = ContextVar("kept", default=None)


@contextmanager
def some_at_a_time() -> Iterator[None]:
    """What is named within this block goes behind it, some rows at a time."""
    kept: list[tuple[list[Any], int]] = []
    token = _kept.set(kept)
    try:
        yield
    finally:
        _kept.reset(token)
        for rows, together in kept:
            for _ in pieces(rows, together):
                pass


def let_go_later(rows: Sequence[_Row], together: int = TOGETHER) -> Sequence[_Row]:
    """The rows, which go some at a time once the work of this thread has ended: fewer where each holds much."""
    kept = _kept.get()
    if kept is not None and len(rows) > together:
        kept.append((list(rows), together))
    return rows


def long_lists(value: object) -> Iterator[Sequence[Any]]:
    """The long lists in a value that is made of structs, tuples, lists and mappings."""
    if isinstance(value, Struct):
        value = astuple(value)
    elif isinstance(value, Mapping):
        value = (list(value), list(value.values()))
    if isinstance(value, tuple | list):
        if len(value) > TOGETHER:
            yield value
        else:
            yield from chain.from_iterable(map(long_lists, value))


def pieces(rows: list[_Row], together: int = TOGETHER) -> Iterator[list[_Row]]:
    """The rows, some at a time; the list is empty behind it, so that each piece goes before the next one comes."""
    while rows:
        piece = rows[:together]
        del rows[:together]
        yield piece
