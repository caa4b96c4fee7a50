"""Numbers in a sheet that no date can be: calamine ends in a panic where one looks like a date or a length.

They lose that look before calamine sees them, and so come in as the numbers that they are.
"""

import re
from collections.abc import Iterable, Iterator

_FAR = re.compile(rb"v>\s*(?:[+-]?(?:\d{9}|\d*\.?\d+[eE]\+?\d|[iI][nN][fF]|[nN][aA][nN])|0*2958465\.999)")
"""From nine figures on, what is no number, and the last minute of the last day, which may be rounded up."""
_LOOK = re.compile(rb"\ss=[\"'](\d+)[\"']")


def without_far_dates(rows: Iterable[bytes]) -> Iterator[bytes]:
    """The bytes of a sheet, given in whole rows, as many as before: such cells have the look of no other value."""
    for piece in rows:
        yield _without(piece) if _FAR.search(piece) else piece


def _without(piece: bytes) -> bytes:
    changed = bytearray(piece)
    for found in _FAR.finditer(piece):
        begins = max(piece.rfind(b"<c ", 0, found.start()), piece.rfind(b":c ", 0, found.start()))
        look = _LOOK.search(piece, begins, max(piece.find(b">", begins), 0)) if begins >= 0 else None
        if look:
            changed[look.start(1) : look.end(1)] = b"0" * len(look[1])
    return bytes(changed)
