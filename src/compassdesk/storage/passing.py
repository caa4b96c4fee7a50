"""Client files in the making, beside their place: known by their names, and cleared away after a crash."""

import errno
import os
import re
import stat
import time
from contextlib import suppress
from pathlib import Path

from compassdesk.disk import OLD_SECONDS, give_name, reach_the_disk
from compassdesk.domain.errors import InputError, WorldError
from compassdesk.storage.overwriting import remove_overwritten

_SIDES = ("", "-journal", "-wal", "-shm")


def passing_name(target: Path) -> Path:
    """A name for a file in the making that nobody else has thought of."""
    return target.with_name(f"{target.name}.{os.urandom(8).hex()}.in-the-making")


def begin(passing: Path) -> None:
    """Make the file in the making, empty, with the mode its finished file is to have.

    It is its user's alone; in a folder where others may write, as a team's, they may read and write it too. (Not where
    nobody may touch what others made, such as the folder for passing files.) WorldErrors of the folder and the disk.
    """
    try:
        with suppress(FileNotFoundError):
            passing.with_name(passing.name + max(_SIDES, key=len)).lstat()  # its name may be too long, too
        os.close(os.open(passing, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except OSError as error:
        if error.errno == errno.ENAMETOOLONG:  # its own name might still fit, but is too long to be worked on
            target = passing.with_name(passing.name.rsplit(".", 2)[0])
            raise WorldError("name-too-long", path=str(target)) from error
        raise _refusal(error, passing.parent) from error
    folder = passing.parent.stat().st_mode
    shared = (0o060 if folder & stat.S_IWGRP else 0) | (0o006 if folder & stat.S_IWOTH else 0)
    if os.name == "posix" and shared and not folder & stat.S_ISVTX:
        with suppress(OSError):  # a stick with FAT knows no rights of single files
            passing.chmod(0o600 | shared)


def remove(passing: Path) -> None:
    """Take a file in the making away, with what SQLite keeps beside it. OSError when it cannot be."""
    for ending in _SIDES:
        passing.with_name(passing.name + ending).unlink(missing_ok=True)


def clear_away(folder: Path, *, of: Path | None = None) -> None:
    """Remove what a crash left in the making in `folder`, and overwrite what it said: it may be plain text.

    With `of`, whose lock is held, all that was meant for that name; else what is too old to be still in the making.
    """
    for entry in _begun(folder, of):
        with suppress(OSError):
            age = time.time() - entry.stat(follow_symlinks=False).st_mtime
            if of is not None or age > OLD_SECONDS:
                remove_overwritten(Path(entry.path))


def is_begun(path: Path) -> bool:
    """Whether something is in the making for this name, or was left so."""
    return bool(_begun(path.parent, path))


def _begun(folder: Path, of: Path | None) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            likely = [entry for entry in entries if ".in-the-making" in entry.name]  # hardly ever one
    except OSError:
        return []
    if not likely:
        return []
    name = re.escape(of.name) if of is not None else ".+"
    ours = re.compile(rf"{name}\.[0-9a-f]{{16}}\.in-the-making(-journal|-wal|-shm)?")
    try:
        return [entry for entry in likely if ours.fullmatch(entry.name) and entry.is_file(follow_symlinks=False)]
    except OSError:
        return []


def publish(passing: Path, target: Path) -> None:
    """Give a finished file its name, for good: it never takes the place of another file, and a power cut leaves it.

    InputError("file-exists") when there is one; WorldErrors of the folder and the disk when the system refuses.
    """
    named = False
    try:
        give_name(passing, target)
        named = True
        reach_the_disk(target.parent)
    except FileExistsError:
        raise InputError("file-exists", path=str(target)) from None
    except OSError as error:
        if named:
            with suppress(OSError):
                target.unlink()
        raise _refusal(error, target.parent) from error
    with suppress(OSError):
        passing.unlink(missing_ok=True)


def _refusal(error: OSError, folder: Path) -> WorldError:
    codes = {errno.ENOSPC: "disk-full", errno.EDQUOT: "disk-full", errno.EIO: "disk-error"}
    return WorldError(codes.get(error.errno or 0, "read-only-folder"), path=str(folder))
