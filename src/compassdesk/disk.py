"""A file appears under its name whole, or not at all: the one way in which finished files get their names.

Whoever writes a file writes it beside its place first, under a name only we give, brings it to the disk, gives it its
name in one step, and brings the name to the disk. Then neither a full disk, a crash nor a power cut leaves half a file,
and a file of somebody else that appears meanwhile is not written over. Client files (`storage/passing.py`), exports
and notes (`exchange/atomic.py`) and the preferences (`system/preferences.py`) go this way. It lies below all three,
because none of them may know another; what a refusal means to the user is theirs to say, so errors are the system's.
"""

import errno
import os
import re
import time
from collections.abc import Callable
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import BinaryIO

_PART = re.compile(r"\.compassdesk-[0-9a-f]{16}\.part")
_NOT_POSSIBLE = {errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.EACCES}  # of a folder, on this file system
OLD_SECONDS = 3600.0
"""Nothing of ours is in the making for so long: what is older was left by a crash."""


def part_of(target: Path) -> Path:
    """A name beside `target`, for a file in the making, that nobody else gives."""
    return target.with_name(f".compassdesk-{os.urandom(8).hex()}.part")


def free_name(name: Callable[[int], Path]) -> Path:
    """The first of the paths `name(1)`, `name(2)`, … where nothing lies, not even a link to nothing."""
    return next(path for path in map(name, count(1)) if not os.path.lexists(path))


def write_new(passing: Path, content: bytes | Callable[[BinaryIO], None], mode: int) -> None:
    """Write a new file and wait until it is on the disk; `mode` is narrowed by what the system takes off any file.

    What is too large to be held is written by a function, which gets the file.
    """
    descriptor = os.open(passing, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), mode)
    with os.fdopen(descriptor, "wb") as file:
        if isinstance(content, bytes):
            file.write(content)
        else:
            content(file)
        file.flush()
        os.fsync(file.fileno())


def give_name(passing: Path, target: Path, *, replace: bool = False) -> None:
    """Give a finished file its name in one step; FileExistsError when there is a file and it is not to be replaced.

    Without `replace` the other name may stay beside it, for the caller to remove.
    """
    if replace:
        passing.replace(target)
        return
    try:
        os.link(passing, target)  # unlike a renaming it fails when a file has appeared there meanwhile
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(target):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), str(target)) from None
        passing.rename(target)


def reach_the_disk(place: Path) -> None:
    """Wait until a file, or the names in a folder, are on the disk, where the system can."""
    is_folder = place.is_dir()
    if is_folder and os.name != "posix":
        return
    try:
        descriptor = os.open(place, os.O_RDONLY if is_folder else os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if not is_folder or error.errno not in _NOT_POSSIBLE:
            raise


def remove_old_parts(folder: Path) -> None:
    """Remove what a crash of ours left in the folder: files named as only we name them, ours, and old."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _PART.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                found = entry.stat(follow_symlinks=False)
                own = os.name != "posix" or found.st_uid == os.geteuid()
                if own and time.time() - found.st_mtime > OLD_SECONDS:
                    Path(entry.path).unlink(missing_ok=True)
