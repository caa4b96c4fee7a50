"""Which file a path leads to, and where an open one lies after it was moved: known by the descriptor SQLite holds.

Nothing is opened or closed here: a plain close of a client file would cancel SQLite's locks.
"""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path

_GET_PATH = 50  # F_GETPATH of macOS
_LONGEST = 1024

Place = tuple[int, int]
"""The device and the number of a file, by which it is known under every name."""


def place_of(path: Path) -> Place | None:
    """The place of the file at a path, without opening it; None when there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def lies_at(place: Place) -> Path | None:
    """The path of the open file with this device and number; None when it was removed or the system does not tell."""
    for descriptor in _descriptors():
        with suppress(OSError):
            found = os.fstat(descriptor)
            if (found.st_dev, found.st_ino) == place and stat.S_ISREG(found.st_mode):
                path = _path_of(descriptor)
                there = path.stat()
                return path if (there.st_dev, there.st_ino) == place else None
    return None


def _descriptors() -> list[int]:
    with suppress(OSError):
        return [int(entry.name) for entry in Path("/dev/fd").iterdir() if entry.name.isdigit()]
    return []


def _path_of(descriptor: int) -> Path:
    """The path the system gives an open file; an OSError when it gives none."""
    if sys.platform == "darwin":
        import fcntl

        told = fcntl.fcntl(descriptor, _GET_PATH, bytes(_LONGEST))
        return Path(os.fsdecode(told.rstrip(b"\0")))
    return Path(f"/proc/self/fd/{descriptor}").readlink()
