"""Locks of the operating system on small files, which go with whoever holds them."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from compassdesk.system.folders import made, private


@contextmanager
def one_at_a_time(path: Path) -> Iterator[None]:
    """Wait until no other process is in such a block for this path, which itself is never opened.

    On a disk that knows no locks the block is entered all the same. WorldError("folder-not-made") as `made` has it.
    """
    made(path.parent)
    try:
        descriptor = private(f"{path}.lock", os.O_RDWR | os.O_CREAT)
    except OSError:  # a full disk, or one that is only read: nobody else can write there either
        yield
        return
    try:
        with suppress(OSError):
            _take(descriptor, waits=True)
        yield
    finally:
        os.close(descriptor)  # the lock goes with it


def hold(path: Path) -> int | None:
    """Hold a file until the descriptor is closed; None where another process holds it. OSError of the disk."""
    descriptor = private(str(path), os.O_RDWR | os.O_CREAT)
    try:
        _take(descriptor, waits=False)
    except OSError:
        os.close(descriptor)
        return None
    return descriptor


if sys.platform == "win32":

    def _take(descriptor: int, *, waits: bool) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK if waits else msvcrt.LK_NBLCK, 1)

else:

    def _take(descriptor: int, *, waits: bool) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if waits else fcntl.LOCK_NB))
