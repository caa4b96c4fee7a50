"""Work that nobody waits for any more ends: who reads or gathers asks that between rows, whoever began it says so."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeVar

from compassdesk.domain.errors import InputError

_Row = TypeVar("_Row")
_IsGivenUp = Callable[[], bool]

_OFTEN = 128
"""Rows between two questions: a few milliseconds in the slowest reader."""
_asked: ContextVar[_IsGivenUp | None] = ContextVar("asked", default=None)


@contextmanager
def given_up_when(is_given_up: _IsGivenUp) -> Iterator[None]:
    """Within this, readers of this thread end with InputError("given-up") soon after it is so."""
    token = _asked.set(is_given_up)
    try:
        yield
    finally:
        _asked.reset(token)


def unless_given_up(rows: Iterable[_Row], often: int = _OFTEN) -> Iterable[_Row]:
    """The rows, one by one, until the reading is given up: InputError("given-up").

    It is asked once in `often` rows: at each where a row is a page or a week, which takes milliseconds of its own.
    """
    return rows if _asked.get() is None else _asked_between(rows, often)


def go_on() -> None:
    """Ends the reading that is given up: InputError("given-up"). For steps that are no rows."""
    is_given_up = _asked.get()
    if is_given_up is not None and is_given_up():
        raise InputError("given-up")


def can_be_given_up() -> bool:
    """Whether somebody waits for what this thread does, who may say so."""
    return _asked.get() is not None


def _asked_between(rows: Iterable[_Row], often: int) -> Iterator[_Row]:
    for number, row in enumerate(rows):
        if number % often == 0:
            go_on()
        yield row
