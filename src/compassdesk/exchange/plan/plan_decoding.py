"""The bytes of a plan file as what they say in JSON, a piece at a time: so nothing holds all threads up for long."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import msgspec

from compassdesk.domain.bounds import DEEPEST
from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import go_on, unless_given_up
from compassdesk.exchange.decoded_text import pieces_of
from compassdesk.exchange.plan.plan_shape import ROWS

MOST_BYTES = 200_000_000
_TOGETHER = 200
"""Rows that are decoded at once."""
_PIECE = 1_000_000
"""Bytes that are looked through at once, and so many are decoded at an eighth: some milliseconds."""
_LIST_BEGINS, _ROW_ENDS, _LIST_ENDS = b": [\n    {", b"\n    },\n    {", b"\n    }\n  ]"
"""How a list and its rows lie in a file of ours."""
_SOMETHING = re.compile(rb"\S")
_NESTING = frozenset((dict, list))
"""What msgspec makes of what holds other values."""


class Ours(list[Any]):
    """A list of the document that nobody else has: it is emptied as it is read."""

    def take(self, spelled: bytes) -> None:
        """Some more of its elements."""
        rows = msgspec.json.decode(b"[" + spelled + b"]")
        _check_depth(rows, DEEPEST - 1)
        self += rows


def decoded(source: bytes) -> Any:
    """What the bytes say. InputError "empty-file", "not-json", "not-utf8", "too-deep", "too-large"."""
    if len(source) > MOST_BYTES:
        raise InputError("too-large", most=MOST_BYTES)
    source = source.removeprefix(b"\xef\xbb\xbf")
    if _SOMETHING.search(source) is None:
        raise InputError("empty-file")
    _check_letters(source)
    go_on()
    try:
        document = _in_pieces(source)
    except RecursionError:
        raise InputError("too-deep", most=DEEPEST) from None
    except msgspec.MsgspecError as error:
        raise InputError("not-json", reason=str(error)) from None
    _check_depth(document, DEEPEST)
    return document


def _check_letters(source: bytes) -> None:
    try:
        for _ in pieces_of(source, "utf-8"):
            pass
    except UnicodeDecodeError:
        try:
            source.decode("utf-8")  # says where
        except UnicodeDecodeError as error:
            raise InputError("not-utf8", position=error.start) from None


def _in_pieces(source: bytes) -> Any:
    """What `decode` gives, its lists a piece at a time: of 100,000 items one call held all threads up for 0.3 s."""
    try:
        left, apart = _without_long_lists(source)
        parts = msgspec.json.decode(left, type=dict[str, msgspec.Raw])
        if apart.keys() <= {bytes(part) for part in parts.values()}:
            return {
                name: _rows(source, *apart[bytes(part)]) if bytes(part) in apart else _value(name, memoryview(part))
                for name, part in parts.items()
            }
    except msgspec.MsgspecError:
        pass  # no object, or the whole says what is wrong
    return msgspec.json.decode(source)


def _value(name: str, part: memoryview) -> Any:
    if name not in ROWS or bytes(part[:1]) != b"[":
        return msgspec.json.decode(part)
    elements = msgspec.json.decode(part, type=list[msgspec.Raw])
    found = Ours()
    for first in unless_given_up(range(0, len(elements), _TOGETHER), 1):
        found.take(b",".join(elements[first : first + _TOGETHER]))
    return found


def _without_long_lists(source: bytes) -> tuple[bytes, Mapping[bytes, tuple[int, int]]]:
    """The document with a word in place of each long list that lies as we write it, and where the list of each lies.

    One look through the whole to find where its rows begin held all threads up for 0.05 s. Whether the words stand
    where such lists may, and the rows are rows, is found out when they are decoded: what is cut at another place is
    no JSON, for there no text holds a break of a line.
    """
    kept: list[bytes] = []
    apart: dict[bytes, tuple[int, int]] = {}
    told = 0
    for begin, end in _long_lists(source):
        word = b'"%s"' % os.urandom(16).hex().encode()
        apart[word] = begin, end
        kept += source[told:begin], word
        told = end
    return b"".join([*kept, source[told:]]) if apart else source, apart


def _long_lists(source: bytes) -> Iterator[tuple[int, int]]:
    """Where long lists of rows lie that are written as we do, with their brackets."""
    at = _find(source, _LIST_BEGINS, 0)
    while at >= 0:
        end = _find(source, _LIST_ENDS, at)
        if end < 0:
            return
        if end - at > _PIECE:
            yield at + _LIST_BEGINS.index(b"["), end + len(_LIST_ENDS)
        at = _find(source, _LIST_BEGINS, end)


def _rows(source: bytes, begin: int, end: int) -> Ours:
    found = Ours()
    at, last = begin + 1, end - 1
    while at < last:
        go_on()
        cut = source.find(_ROW_ENDS, at + _PIECE // 8, last)
        behind = last if cut < 0 else cut + _ROW_ENDS.index(b",")
        found.take(source[at:behind])
        at = behind + 1
    return found


def _find(source: bytes, wanted: bytes, at: int) -> int:
    """As `find` does, a piece at a time."""
    for first in range(at, len(source), _PIECE):
        found = source.find(wanted, first, first + _PIECE + len(wanted) - 1)
        if found >= 0:
            return found
    return -1


def _check_depth(value: Any, most: int) -> None:
    """Of lists that are `Ours` only themselves: what they hold was looked at when it was taken."""
    level = [value] if type(value) in _NESTING else []
    for _ in range(most - 1):
        if not level:
            return
        level = [one for outer in unless_given_up(level) for one in _inside(outer) if type(one) in _NESTING]
    if any(level):
        raise InputError("too-deep", most=DEEPEST)


def _inside(outer: dict[str, Any] | list[Any]) -> Iterable[Any]:
    return outer.values() if type(outer) is dict else outer
