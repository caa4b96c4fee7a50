"""How long a film (MP4, MOV) lasts and how large its picture is, from the boxes at its head; nothing is decoded.

ISO 14496-12: a file is boxes of size and type; `moov` holds `mvhd` with the length and a `trak` for each track, whose
`tkhd` has the size as it is shown.
"""

import struct
from collections.abc import Iterator
from typing import BinaryIO

from msgspec import Struct

from compassdesk.domain.errors import InputError

_MOST_BOXES = 4096
"""More are in no film that a camera or an editor wrote."""
_MOST_BYTES = 256
"""What is read of a box that tells something."""


class FilmFacts(Struct, frozen=True):
    """Pixels as shown, 0 where no track has a picture."""

    seconds: float
    width: int
    height: int


class FilmBox(Struct, frozen=True):
    """A box: its type, where its head and its content begin and where it ends."""

    kind: bytes
    head: int
    start: int
    end: int


def film_facts(film: BinaryIO, size: int, name: str) -> FilmFacts:
    """The facts of a film of `size` bytes.

    InputError "media-cut-off" when it ends within a box or has no head, "media-damaged" when its head makes no sense.
    """
    outer = tuple(boxes(film, 0, size, name))  # all of them, so that one that is cut off is met
    moov = next((box for box in outer if box.kind == b"moov"), None)
    if moov is None:
        raise InputError("media-cut-off", name=name)
    seconds, width, height = 0.0, 0, 0
    for box in boxes(film, moov.start, moov.end, name):
        if box.kind == b"mvhd":
            seconds = _seconds(_content(film, box), name)
        elif box.kind == b"trak":
            for part in boxes(film, box.start, box.end, name):
                if part.kind == b"tkhd":
                    shown = _shown(_content(film, part))
                    width, height = max((width, height), shown)
    return FilmFacts(seconds, width, height)


def boxes(film: BinaryIO, start: int, end: int, name: str) -> Iterator[FilmBox]:
    """The boxes between two places of a file, each checked to end there at the latest."""
    for _ in range(_MOST_BOXES):
        if start >= end:
            return
        film.seek(start)
        head = film.read(16)
        if len(head) < 8:
            raise InputError("media-cut-off", name=name)
        length, kind = struct.unpack(">I4s", head[:8])
        begin = 8
        if length == 1:
            if len(head) < 16:
                raise InputError("media-cut-off", name=name)
            (length,), begin = struct.unpack(">Q", head[8:16]), 16
        elif length == 0:
            length = end - start
        if length < begin:
            raise InputError("media-damaged", name=name)
        if start + length > end:
            raise InputError("media-cut-off", name=name)
        yield FilmBox(kind, start, start + begin, start + length)
        start += length
    raise InputError("media-damaged", name=name)


def _content(film: BinaryIO, box: FilmBox) -> bytes:
    film.seek(box.start)
    return film.read(min(_MOST_BYTES, box.end - box.start))


def _seconds(content: bytes, name: str) -> float:
    try:
        if content[0] == 1:
            scale, length = struct.unpack_from(">IQ", content, 20)
        else:
            scale, length = struct.unpack_from(">II", content, 12)
    except (struct.error, IndexError):
        raise InputError("media-damaged", name=name) from None
    return round(length / scale, 2) if scale else 0.0


def _shown(content: bytes) -> tuple[int, int]:
    """The size of a track's picture, whose numbers have 16 bits behind the point; turned by a quarter where it says so.

    A track of a version that nobody knows shows nothing.
    """
    at = 88 if content[:1] == b"\x01" else 76
    if len(content) < at + 8:
        return 0, 0
    width, height = (number >> 16 for number in struct.unpack_from(">II", content, at))
    first, second = struct.unpack_from(">ii", content, at - 36)
    return (height, width) if first == 0 and second != 0 else (width, height)
