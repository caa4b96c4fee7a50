"""How many pages a PDF has, from what it says of itself; nothing is drawn or run.

A PDF counts its pages where it lists them (ISO 32000-1, 7.7.3), in plain letters or in packed lists of objects (7.5.7).
"""

import re
import zlib

_SAID = re.compile(rb"<<[^<>]*+>>")
"""What an object says, unless others lie in it. Each letter is looked at once, whatever stands there."""
_LISTS = re.compile(rb"/Type\s*/Pages(?![A-Za-z])")
_COUNT = re.compile(rb"/Count\s+(\d{1,7})(?!\s+\d+\s+R)")
_PAGE = re.compile(rb"/Type\s*/Page(?![A-Za-z])")
_PACKED = re.compile(rb"/Type\s*/ObjStm(?![A-Za-z])[^<>]{0,400}>>\s*stream\r?\n")
_MOST_PACKED, _MOST_BYTES = 2_000, 32_000_000
"""Packed lists that are looked into, and bytes that they may become together: a bomb is left alone."""


def pdf_pages(content: bytes) -> int | None:
    """How many pages there are; None where it does not say so, as in one whose lists are locked."""
    found = _pages_in(content)
    left = _MOST_BYTES
    for number, packed in enumerate(_PACKED.finditer(content)):
        end = content.find(b"endstream", packed.end())  # so that what is behind it is not copied for each of them
        if number == _MOST_PACKED or left <= 0 or end < 0:
            break
        try:
            plain = zlib.decompressobj().decompress(content[packed.end() : end], left)
        except zlib.error:
            continue
        left -= len(plain)
        found = max(found, _pages_in(plain))
    return found or None


def _pages_in(plain: bytes) -> int:
    """The most that a list of pages says it has, or as many pages as stand there."""
    lists = (said[0] for said in _SAID.finditer(plain) if _LISTS.search(said[0]) is not None)
    counts = [int(count[1]) for listed in lists if (count := _COUNT.search(listed)) is not None]
    return max((*counts, sum(1 for _ in _PAGE.finditer(plain))))
