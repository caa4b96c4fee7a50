"""Bytes of a client file as they lie on the disk, without harm to the locks of SQLite.

Closing any descriptor of a file makes the system forget all locks that this process has on it. So a file that this
process has open through SQLite is looked at through a descriptor that stays open, and is used again.
"""

import os
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from compassdesk.storage.passphrases import MARK
from compassdesk.storage.schema import APPLICATION_ID

_HEADER_BYTES = 100
_AT_ONCE = 1 << 20
_open_here: Counter[tuple[int, int]] = Counter()
_kept: dict[tuple[int, int], int] = {}
_guard = Lock()


def opened_here(place: tuple[int, int]) -> None:
    """A connection of this process now has the file at this device and number open."""
    with _guard:
        _open_here[place] += 1


def closed_here(place: tuple[int, int]) -> None:
    with _guard:
        _open_here[place] -= 1


def read_raw(path: Path, length: int) -> bytes:
    """The first bytes of the file. OSError when it cannot be read."""
    with _descriptor(path) as descriptor:
        return _read(descriptor, length, 0)


def copy_raw(path: Path, target: Path) -> None:
    """Write the file's bytes into another. Whoever calls reads from it through SQLite, so that nobody writes into it.

    OSError when that cannot be done.
    """
    place = 0
    with _descriptor(path) as descriptor, target.open("wb") as copy:
        while part := _read(descriptor, _AT_ONCE, place):
            copy.write(part)
            place += len(part)


def _read(descriptor: int, length: int, place: int) -> bytes:
    if hasattr(os, "pread"):  # another thread may be reading through the same descriptor
        return os.pread(descriptor, length, place)
    os.lseek(descriptor, place, os.SEEK_SET)
    return os.read(descriptor, length)


@contextmanager
def _descriptor(path: Path) -> Iterator[int]:
    found = path.stat()
    kept = _kept.get((found.st_dev, found.st_ino))
    if kept is not None:
        yield kept
        return
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        yield descriptor
    finally:
        found = os.fstat(descriptor)
        place = found.st_dev, found.st_ino
        with _guard:
            if os.name == "posix" and _open_here[place] > 0:
                _kept.setdefault(place, descriptor)
            else:
                os.close(descriptor)


def header_of(path: Path) -> bytes:
    return read_raw(path, _HEADER_BYTES)


def bears_our_mark(path: Path) -> bool:
    """Whether the file at `path` says that it is a client's, in plain or protected."""
    header = header_of(path)
    return header[68:72] == APPLICATION_ID.to_bytes(4, "big") or header.startswith(MARK)
