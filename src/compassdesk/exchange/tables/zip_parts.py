"""The parts of a zip archive that came from anybody: sizes are known and kept to before anything is unpacked."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator

from msgspec import Struct

from compassdesk.domain.errors import InputError

MOST_PARTS = 10_000
MOST_UNPACKED = 1_500_000_000
"""Bytes of all parts together; a million rows of ten columns are about half of it."""
PIECE = 1_000_000
_BITE = 250_000
_HEADER = struct.Struct("<4s22xHH")


class ZipPart(Struct, frozen=True):
    """One file of an archive: where its packed bytes lie, and how many they become."""

    name: str
    begins: int
    ends: int
    size: int
    is_packed: bool


def parts_of(source: bytes) -> dict[str, ZipPart]:
    """The parts of an archive by name.

    Raises InputError: "workbook-damaged" (cut off, contradicting itself, packed in a way that no office uses),
    "workbook-bomb" (more parts or bytes than any plan, parts that share bytes), "workbook-lock-unknown".
    """
    if source.count(b"PK\x01\x02") > MOST_PARTS:
        raise InputError("workbook-bomb")
    try:
        with zipfile.ZipFile(io.BytesIO(source)) as archive:
            listed, ends = archive.infolist(), archive.start_dir
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
        raise InputError("workbook-damaged") from None
    if sum(one.file_size for one in listed) > MOST_UNPACKED:
        raise InputError("workbook-bomb")
    found: dict[str, ZipPart] = {}
    for one in sorted(listed, key=lambda entry: entry.header_offset, reverse=True):
        part = _part(source, one)
        if part.ends > ends:  # the last to begin is looked at first
            raise InputError("workbook-bomb")
        ends = one.header_offset
        if part.name in found:
            raise InputError("workbook-damaged")
        found[part.name] = part
    return found


def _part(source: bytes, listed: zipfile.ZipInfo) -> ZipPart:
    if listed.flag_bits & 1:
        raise InputError("workbook-lock-unknown")
    header = source[listed.header_offset : listed.header_offset + _HEADER.size]
    if len(header) < _HEADER.size or listed.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise InputError("workbook-damaged")
    mark, name, extra = _HEADER.unpack(header)
    if mark != b"PK\x03\x04":
        raise InputError("workbook-damaged")
    begins = listed.header_offset + _HEADER.size + name + extra
    is_packed = listed.compress_type == zipfile.ZIP_DEFLATED
    if not is_packed and listed.compress_size != listed.file_size:
        raise InputError("workbook-damaged")
    name_in_archive = listed.filename.replace("\\", "/").removeprefix("/")
    return ZipPart(name_in_archive, begins, begins + listed.compress_size, listed.file_size, is_packed)


def pieces(source: bytes, part: ZipPart) -> Iterator[bytes]:
    """The bytes of a part, a million at a time: exactly as many as the archive said.

    Raises InputError("workbook-damaged") when they are not.
    """
    packed = memoryview(source)[part.begins : part.ends]
    if not part.is_packed:
        for start in range(0, len(packed), PIECE):
            yield bytes(packed[start : start + PIECE])
        return
    unpacking, given = zlib.decompressobj(-zlib.MAX_WBITS), 0
    try:
        for start in range(0, len(packed), _BITE):
            rest: bytes | memoryview = packed[start : start + _BITE]
            while rest and not unpacking.eof:
                piece = unpacking.decompress(rest, PIECE)
                rest = unpacking.unconsumed_tail
                given += len(piece)
                if given > part.size:
                    raise InputError("workbook-damaged")
                if piece:
                    yield piece
    except zlib.error:
        raise InputError("workbook-damaged") from None
    if given != part.size or not unpacking.eof:
        raise InputError("workbook-damaged")


def whole(source: bytes, part: ZipPart) -> bytes:
    """All bytes of a part; the errors of `pieces`."""
    return b"".join(pieces(source, part))
