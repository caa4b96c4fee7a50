"""How much text the cells of a workbook come to: they may all name the longest of its shared words."""

import re
from array import array
from collections.abc import Iterable

from compassdesk.domain.errors import InputError

_MOST_TEXT = 1_000_000_000
"""Bytes of all cells together."""
_LONGEST_WORD = 16_000_000
_WORD_END = re.compile(rb"</(?:\w+:)?si>|<(?:\w+:)?si\s*/>")
_NAMED = re.compile(rb"<(?:\w+:)?v>\s*(\d{1,9})\s*<")


def lengths_of(content: Iterable[bytes]) -> "array[int]":
    """The bytes of each shared word, tags included. InputError("workbook-bomb") for what no office writes."""
    lengths, rest = array("Q"), b""
    for piece in content:
        *words, rest = _WORD_END.split(rest + piece)
        lengths.extend(map(len, words))
        if b"<!DOCTYPE" in piece or len(rest) > _LONGEST_WORD:
            raise InputError("workbook-bomb")
    return lengths


def check_text(lengths: "array[int]", content: Iterable[bytes]) -> None:
    """InputError("workbook-bomb") when the cells of a sheet come to more text than any plan holds."""
    longest, total, rest = max(lengths, default=0), 0, b""
    for piece in content:
        joined = rest + piece
        cut = joined.rfind(b">") + 1
        named, rest = joined[:cut], joined[cut:]
        if longest * named.count(b"v>") > _MOST_TEXT // 100:  # else exactness is not worth its time
            total += sum(lengths[int(one)] for one in _NAMED.findall(named) if int(one) < len(lengths))
        if total > _MOST_TEXT:
            raise InputError("workbook-bomb")
