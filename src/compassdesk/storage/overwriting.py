"""Removing a file so that what it said cannot be read on the disk, as far as the system overwrites in place."""

import os
from contextlib import suppress
from pathlib import Path


def remove_overwritten(path: Path) -> None:
    """Remove a file that nobody has open, and overwrite what it said; one with another name is left there as it is.

    OSError when it cannot be removed; one that may not be written to is removed as it is.
    """
    descriptor = -1
    if os.name == "posix":
        with suppress(PermissionError):
            descriptor = os.open(path, os.O_RDWR | os.O_NOFOLLOW)
    try:
        path.unlink()
        if descriptor >= 0 and os.fstat(descriptor).st_nlink == 0:
            overwritten(descriptor)
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def overwritten(descriptor: int) -> bool:
    """Whether zeros now lie where the bytes of an open file lay."""
    zeros = bytes(1 << 16)
    try:
        os.lseek(descriptor, 0, os.SEEK_SET)
        for _ in range(0, os.fstat(descriptor).st_size, len(zeros)):
            os.write(descriptor, zeros)
        os.fsync(descriptor)
    except OSError:
        return False
    return True
