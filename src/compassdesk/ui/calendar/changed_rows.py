"""Which rows of a list became others: what stays keeps its place on the screen, its selection and the keyboard."""

from collections.abc import Sequence
from operator import is_
from typing import NamedTuple


class Stretch(NamedTuple):
    """`gone` rows from `first` on give way to `came` rows, which stand from `at` on in the new list."""

    first: int
    gone: int
    at: int
    came: int


def stretches(before: Sequence[object], after: Sequence[object]) -> list[Stretch]:
    """How one list becomes another, from the top down. A row stays when it is the very same object.

    Rows that stay must stand in the same order in both, as those of two sorted lists do.
    """
    if len(before) == len(after) and all(map(is_, before, after)):
        return []
    staying = {id(row) for row in before} & {id(row) for row in after}
    found: list[Stretch] = []
    first = at = 0
    while first < len(before) or at < len(after):
        gone, came = _leaving(before, first, staying), _leaving(after, at, staying)
        if gone or came:
            found.append(Stretch(first, gone, at, came))
        first, at = first + gone + 1, at + came + 1
    return found


def _leaving(rows: Sequence[object], start: int, staying: set[int]) -> int:
    """How many rows from `start` on do not stay."""
    end = start
    while end < len(rows) and id(rows[end]) not in staying:
        end += 1
    return end - start
