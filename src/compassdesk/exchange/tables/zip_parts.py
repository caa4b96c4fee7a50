"""The parts of a zip archive that came from anybody: sizes are known and kept to before anything is unpacked."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import BinaryIO, TypeAlias

from msgspec import Struct

from compassdesk.domain.errors import InputError

MOST_PARTS = 10_000
MOST_UNPACKED = 1_500_000_000
"""Bytes of all parts together; a million rows of ten columns are about half of it."""
_MOST_LISTED = 8_000_000
"""Bytes of the list of parts at the end of an archive, which is read as a whole."""
PIECE = 1_000_000
_BITE = 250_000
_HEADER = struct.Struct("<4s22xHH")


class OnDisk:
    """An archive that is too large to be held: a stream that can be wound, read by slices as bytes are."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def __getitem__(self, part: slice) -> bytes:
        self._stream.seek(part.start)
        return self._stream.read(max(0, part.stop - part.start))


Archive: TypeAlias = bytes | OnDisk


class _Listing(io.BufferedIOBase):
    """A stream that gives no more of itself than a list of parts may take."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream, self._left = stream, _MOST_LISTED

    def read(self, size: int | None = -1, /) -> bytes:
        found = self._stream.read(min(self._left + 1, size) if size is not None and size >= 0 else self._left + 1)
        self._left -= len(found)
        if self._left < 0:
            raise InputError("workbook-bomb")
        return found

    def seek(self, offset: int, whence: int = 0, /) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()

    def seekable(self) -> bool:
        return True


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
    return _parts(source, io.BytesIO(source))


def parts_in(stream: BinaryIO) -> dict[str, ZipPart]:
    """The same of an archive on the disk, whose pieces are those of `OnDisk(stream)`."""
    return _parts(OnDisk(stream), _Listing(stream))


def _parts(source: Archive, stream: io.BufferedIOBase) -> dict[str, ZipPart]:
    try:
        with zipfile.ZipFile(stream) as archive:
            listed, ends = archive.infolist(), archive.start_dir
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, struct.error):
        raise InputError("workbook-damaged") from None
    if len(listed) > MOST_PARTS or sum(one.file_size for one in listed if one.compress_type) > MOST_UNPACKED:
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


def _part(source: Archive, listed: zipfile.ZipInfo) -> ZipPart:
    if listed.flag_bits & 1:
        raise InputError("workbook-lock-unknown")
    if listed.header_offset < 0:
        raise InputError("workbook-damaged")
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


def pieces(source: Archive, part: ZipPart) -> Iterator[bytes]:
    """The bytes of a part, a million at a time: exactly as many as the archive said.

    Raises InputError("workbook-damaged") when they are not.
    """
    if not part.is_packed:
        for start in range(part.begins, part.ends, PIECE):
            yield source[start : min(part.ends, start + PIECE)]
        return
    unpacking, given = zlib.decompressobj(-zlib.MAX_WBITS), 0
    try:
        for start in range(part.begins, part.ends, _BITE):
            rest = source[start : min(part.ends, start + _BITE)]
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


def whole(source: Archive, part: ZipPart) -> bytes:
    """All bytes of a part; the errors of `pieces`."""
    return b"".join(pieces(source, part))
