"""One process after the other: a lock of the operating system on a small file, which goes with whoever holds it."""

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
            _take(descriptor)
        yield
    finally:
        os.close(descriptor)  # the lock goes with it


if sys.platform == "win32":

    def _take(descriptor: int) -> None:
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_LOCK, 1)

else:

    def _take(descriptor: int) -> None:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX)
