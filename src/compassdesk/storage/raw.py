"""Bytes of a client file as they lie on the disk, without harm to the locks of SQLite.

Closing any descriptor of a file makes the system forget all locks that this process has on it. So a file that this
process has open through SQLite is looked at through a descriptor that stays open.
"""

import os
from collections import Counter
from pathlib import Path
from threading import Lock

from compassdesk.storage.passphrases import MARK
from compassdesk.storage.schema import APPLICATION_ID

_HEADER_BYTES = 100
_open_here: Counter[tuple[int, int]] = Counter()
_kept: list[int] = []
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
    descriptor = os.open(path, os.O_RDONLY)
    try:
        return os.read(descriptor, length)
    finally:
        found = os.fstat(descriptor)
        with _guard:
            if _open_here[found.st_dev, found.st_ino] > 0:
                _kept.append(descriptor)
            else:
                os.close(descriptor)


def header_of(path: Path) -> bytes:
    return read_raw(path, _HEADER_BYTES)


def bears_our_mark(path: Path) -> bool:
    """Whether the file at `path` says that it is a client's, in plain or protected."""
    header = header_of(path)
    return header[68:72] == APPLICATION_ID.to_bytes(4, "big") or header.startswith(MARK)
