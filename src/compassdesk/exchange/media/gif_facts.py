"""How many pictures a GIF has and how long they take, from its blocks; nothing is decoded.

A GIF is a head, perhaps a table of colours, and blocks: extensions (0x21), of which one tells for how long the next
picture is shown, pictures (0x2c), and the end (0x3b).
"""

from collections.abc import Iterator
from contextlib import suppress

from msgspec import Struct

_HEAD = 13
_EXTENSION, _PICTURE, _END = 0x21, 0x2C, 0x3B
_TIMING = 0xF9


class GifFacts(Struct, frozen=True):
    """`frames` is 1 for a picture that does not move; `seconds` is how long one round of them takes."""

    frames: int
    seconds: float


def gif_facts(content: bytes) -> GifFacts:
    """The facts of a GIF; of one whose blocks make no sense, what stands before that."""
    frames = hundredths = 0
    with suppress(IndexError):  # where the blocks end to make sense; what stands before that holds
        for start, _ in gif_blocks(content):
            frames += content[start] == _PICTURE
            if content[start] == _EXTENSION and content[start + 1] == _TIMING:
                hundredths += int.from_bytes(content[start + 4 : start + 6], "little")
    return GifFacts(max(1, frames), hundredths / 100)


def gif_blocks(content: bytes) -> Iterator[tuple[int, int]]:
    """Beginning and end of each block before the end. IndexError where they make no sense."""
    at = _HEAD + _table(content[10])
    while (block := content[at]) != _END:
        if block == _EXTENSION:
            end = _behind(content, at + 2)
        elif block == _PICTURE:
            end = _behind(content, at + 11 + _table(content[at + 9]))
        else:
            raise IndexError
        yield at, end
        at = end


def _table(flags: int) -> int:
    """How many bytes a table of colours takes."""
    return 3 * 2 ** ((flags & 7) + 1) if flags & 0x80 else 0


def _behind(content: bytes, at: int) -> int:
    """The place behind a row of pieces, each with its length before it, up to one of none."""
    while (length := content[at]) != 0:
        at += length + 1
    return at + 1
