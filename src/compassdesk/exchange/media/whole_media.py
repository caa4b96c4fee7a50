"""Whether a file of a known kind ends where it says: one that was cut off while it was copied is no use to anybody.

Only marks are followed, from one to the next, so that a file of any size needs little memory.
"""

import struct
from collections.abc import Callable, Mapping
from typing import BinaryIO

from compassdesk.domain.attachments import Kind
from compassdesk.domain.errors import InputError

_CHUNK = 1 << 16
_MOST_PARTS = 100_000


def check_whole(file: BinaryIO, size: int, kind: Kind, name: str) -> None:
    """InputError "media-cut-off" when the file ends too early, "media-damaged" when its marks make no sense.

    Films are followed where their facts are read (`film_facts`).
    """
    check = _CHECKS.get(kind)
    if check is not None:
        try:
            check(file, size, name)
        except struct.error:
            raise InputError("media-cut-off", name=name) from None


def _jpeg(file: BinaryIO, size: int, name: str) -> None:
    """The picture's own end must follow its start of scan: a small preview inside has an end too."""
    at = 2
    for _ in range(_MOST_PARTS):
        file.seek(at)
        mark, code = struct.unpack(">BB", file.read(2))
        if mark != 0xFF:
            raise InputError("media-damaged", name=name)
        if code == 0xFF:  # a byte that only fills up
            at += 1
            continue
        if code in {0x01, *range(0xD0, 0xD9)}:
            at += 2
            continue
        (length,) = struct.unpack(">H", file.read(2))
        at += 2 + length
        if at > size:
            raise InputError("media-cut-off", name=name)
        if code == 0xDA:
            _find_end(file, at, name)
            return
    raise InputError("media-damaged", name=name)


def _find_end(file: BinaryIO, at: int, name: str) -> None:
    file.seek(at)
    last = b""
    while part := file.read(_CHUNK):
        if b"\xff\xd9" in last + part:
            return
        last = part[-1:]
    raise InputError("media-cut-off", name=name)


def _png(file: BinaryIO, size: int, name: str) -> None:
    at = 8
    for _ in range(_MOST_PARTS):
        file.seek(at)
        length, kind = struct.unpack(">I4s", file.read(8))
        at += 12 + length
        if at > size:
            raise InputError("media-cut-off", name=name)
        if kind == b"IEND":
            return
    raise InputError("media-damaged", name=name)


def _gif(file: BinaryIO, size: int, name: str) -> None:
    file.seek(max(0, size - _CHUNK))
    if not file.read(_CHUNK).rstrip(b"\x00").endswith(b"\x3b"):
        raise InputError("media-cut-off", name=name)


def _webp(file: BinaryIO, size: int, name: str) -> None:
    file.seek(4)
    (length,) = struct.unpack("<I", file.read(4))
    if length + 8 > size:
        raise InputError("media-cut-off", name=name)


def _pdf(file: BinaryIO, size: int, name: str) -> None:
    file.seek(max(0, size - _CHUNK))
    if b"%%EOF" not in file.read(_CHUNK):
        raise InputError("media-cut-off", name=name)


_CHECKS: Mapping[Kind, Callable[[BinaryIO, int, str], None]] = {
    "jpeg": _jpeg, "png": _png, "gif": _gif, "webp": _webp, "pdf": _pdf,
}  # fmt: skip
