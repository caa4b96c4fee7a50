"""The text in the bytes of a file that does not say its encoding."""

import codecs
from collections.abc import Iterator
from contextlib import suppress

from compassdesk.domain.errors import InputError
from compassdesk.domain.giving_up import unless_given_up

_PIECE = 1_000_000
"""Bytes or letters that are looked at in one call: some milliseconds, in which nothing else of the window runs."""


def decoded(source: bytes) -> tuple[str, str]:
    """The text and the name of its encoding: by byte order mark, else strict UTF-8, else Windows-1252.

    InputError("not-text") for what holds characters that no text has, "text-damaged" for UTF-16 that is none.
    """
    for mark, name in ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        if source.startswith(mark):
            try:
                return in_pieces(source[len(mark) :], name), name
            except UnicodeDecodeError:
                raise InputError("text-damaged", encoding=name[:-3].upper() if "16" in name else "UTF-8") from None
    if b"\x00" in source or source.startswith((b"PK\x03\x04", b"%PDF", b"\xd0\xcf\x11\xe0", b"\x89PNG")):
        raise InputError("not-text")
    with suppress(UnicodeDecodeError):  # older programs write in the letters of Windows
        return in_pieces(source, "utf-8"), "utf-8"
    try:
        text = source.decode("cp1252")
    except UnicodeDecodeError:
        raise InputError("not-text") from None
    if sum(character < " " and character not in "\t\r\n" for character in text) * 100 > len(text):
        raise InputError("not-text")
    return text, "windows-1252"


def in_pieces(source: bytes, encoding: str) -> str:
    """What decoding the bytes gives, a piece at a time; UnicodeDecodeError without saying where."""
    return "".join(pieces_of(source, encoding))


def pieces_of(source: bytes, encoding: str, errors: str = "strict") -> Iterator[str]:
    """The text in the bytes, some at a time, for who needs no more at once: joining 60 MB holds all threads up for
    0.1 s.
    """
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for first in unless_given_up(range(0, len(source), _PIECE), 1):
        yield decoder.decode(source[first : first + _PIECE])
    yield decoder.decode(b"", final=True)


def pieces_of_lines(text: str) -> Iterator[str]:
    """The text, a piece at a time, each but the last with the end of a line at its end."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + _PIECE) + 1 or len(text)
        yield text[begin:end]
        begin = end
